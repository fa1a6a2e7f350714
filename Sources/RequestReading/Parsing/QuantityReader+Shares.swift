/// How many songs a list has of each artist: "two songs per artist", 每个歌手两首, "no artist twice".
extension QuantityReader {
  /// Words between an artist and the number that go with both.
  private static let nearestItems = 8

  /// "three songs each", "at most two from any artist", 每位歌手只要一首: a share, and no number of all.
  func perArtist(_ number: Int, at position: Int) -> Found? {
    guard number > 0, number < 100 else { return nil }
    if isShared(before: position) {
      let isCounted =
        position + 1 < items.count
        && (items[position + 1].has(.counter) || begins(WordList.timesCounted, at: position + 1))
      return Found(
        quantity: .perArtist(number), items: position..<(isCounted ? position + 2 : position + 1))
    }
    var end = position + 1
    while end < min(items.count, position + 5), items[end].marks.isSubset(of: [.space]) {
      if items[end].hasAny(.minute, .second) { return nil }
      if begins(WordList.eachBehind, at: end), !begins(WordList.sharingPerformers, at: end + 1) {
        return Found(quantity: .perArtist(number), items: position..<(end + 1))
      }
      if begins(WordList.sharingPrepositions, at: end) {
        return performer(behind: end).map {
          Found(quantity: .perArtist(number), items: position..<($0 + 1))
        }
      }
      end += 1
    }
    return nil
  }

  /// "solo una por artista": an article that counts.
  func one(at position: Int) -> Int? {
    begins(WordList.oneAsArticle, at: position) && begins(WordList.per, at: position + 1) ? 1 : nil
  }

  /// 歌手不要重复: one of each, in words without a number.
  func eachOnce(at position: Int) -> Found? {
    let start = items[position].words.lowerBound
    guard let length = WordList.noArtistTwice.length(in: words, at: start) else { return nil }
    let end = items[position...].firstIndex { $0.words.lowerBound >= start + length } ?? items.count
    return Found(quantity: .perArtist(1), items: position..<end)
  }

  /// The artist's item of "per artist", "from any one artist"; nil where it says something else.
  private func performer(behind preposition: Int) -> Int? {
    var position = preposition + 1
    if !begins(WordList.per, at: preposition) {
      guard begins(WordList.shares, at: position) else { return nil }
      while position < min(items.count, preposition + 4), !isPerformer(position) { position += 1 }
    }
    return isPerformer(position) ? position : nil
  }

  private func isPerformer(_ position: Int) -> Bool {
    items.indices.contains(position)
      && (items[position].has(.performer) || begins(WordList.sharingPerformers, at: position))
  }

  /// 每位歌手只要…, 같은 가수는…, "je …": the words of the clause before a number.
  private func isShared(before position: Int) -> Bool {
    guard position > 0, items[position].marks.isSubset(of: [.space]) else { return false }
    var start = position
    while start > 0, position - start < Self.nearestItems,
      items[start].marks.isSubset(of: [.space]),
      items[start - 1].number == nil
    {
      start -= 1
    }
    let clause = items[start].words.lowerBound..<items[position].words.lowerBound
    if clause.contains(where: {
      WordList.eachBefore.length(in: words, at: $0) == clause.upperBound - $0
    }) {
      return true
    }
    // In languages that say "of each artist" behind the number, what stands before it says something else.
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]) else { return false }
    // 同一个歌手的5首歌.
    guard !items[position - 1].has(.possessive) else { return false }
    return clause.contains { WordList.shares.length(in: words, at: $0) != nil }
      && clause.contains { WordList.sharingPerformers.length(in: words, at: $0) != nil }
  }

  private func begins(_ list: WordList, at position: Int) -> Bool {
    guard items.indices.contains(position) else { return false }
    return list.length(in: words, at: items[position].words.lowerBound) != nil
  }
}

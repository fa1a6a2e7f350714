/// How many songs a list has of each artist: "two songs per artist", 每个歌手两首, "no artist twice".
extension QuantityReader {
  /// Words between an artist and the number that go with both.
  private static let nearestItems = 8

  /// "three songs each", "at most two from any artist", 每位歌手只要一首: a share, and no number of all.
  func perArtist(_ number: Int, at place: Int) -> Found? {
    guard number > 0, number < 100 else { return nil }
    if isShared(before: place) {
      let isCounted =
        place + 1 < items.count
        && (items[place + 1].has(.counter) || begins(WordList.timesCounted, at: place + 1))
      return Found(
        quantity: .perArtist(number), items: place..<(isCounted ? place + 2 : place + 1))
    }
    var end = place + 1
    while end < min(items.count, place + 5), items[end].marks.isSubset(of: [.space]) {
      if items[end].hasAny(.minute, .second) { return nil }
      if begins(WordList.eachBehind, at: end), !begins(WordList.sharingPerformers, at: end + 1) {
        return Found(quantity: .perArtist(number), items: place..<(end + 1))
      }
      if begins(WordList.sharingPrepositions, at: end) {
        return performer(behind: end).map {
          Found(quantity: .perArtist(number), items: place..<($0 + 1))
        }
      }
      end += 1
    }
    return nil
  }

  /// "solo una por artista": an article that counts.
  func one(at place: Int) -> Int? {
    begins(WordList.oneAsArticle, at: place) && begins(WordList.per, at: place + 1) ? 1 : nil
  }

  /// 歌手不要重复: one of each, in words without a number.
  func eachOnce(at place: Int) -> Found? {
    let start = items[place].words.lowerBound
    guard let length = WordList.noArtistTwice.length(in: words, at: start) else { return nil }
    let end = items[place...].firstIndex { $0.words.lowerBound >= start + length } ?? items.count
    return Found(quantity: .perArtist(1), items: place..<end)
  }

  /// The artist's item of "per artist", "from any one artist"; nil where it says something else.
  private func performer(behind preposition: Int) -> Int? {
    var place = preposition + 1
    if !begins(WordList.per, at: preposition) {
      guard begins(WordList.shares, at: place) else { return nil }
      while place < min(items.count, preposition + 4), !isPerformer(place) { place += 1 }
    }
    return isPerformer(place) ? place : nil
  }

  private func isPerformer(_ place: Int) -> Bool {
    items.indices.contains(place)
      && (items[place].has(.performer) || begins(WordList.sharingPerformers, at: place))
  }

  /// 每位歌手只要…, 같은 가수는…, "je …": the words of the clause before a number.
  private func isShared(before place: Int) -> Bool {
    guard place > 0, items[place].marks.isSubset(of: [.space]) else { return false }
    var start = place
    while start > 0, place - start < Self.nearestItems, items[start].marks.isSubset(of: [.space]),
      items[start - 1].number == nil
    {
      start -= 1
    }
    let clause = items[start].words.lowerBound..<items[place].words.lowerBound
    if clause.contains(where: {
      WordList.eachBefore.length(in: words, at: $0) == clause.upperBound - $0
    }) {
      return true
    }
    // In languages that say "of each artist" behind the number, what stands before it says something else.
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]) else { return false }
    // 同一个歌手的5首歌.
    guard !items[place - 1].has(.possessive) else { return false }
    return clause.contains { WordList.shares.length(in: words, at: $0) != nil }
      && clause.contains { WordList.sharingPerformers.length(in: words, at: $0) != nil }
  }

  private func begins(_ list: WordList, at place: Int) -> Bool {
    guard items.indices.contains(place) else { return false }
    return list.length(in: words, at: items[place].words.lowerBound) != nil
  }
}

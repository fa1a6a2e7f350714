/// Artists by the places of their songs in what was shown: "no more of the artist of the first one",
/// "that third singer annoys me", 第一首的歌手不要了.
extension ShownReferences {
  /// Words between a place and whoever sings there.
  private static var nearestWords: Int { 3 }

  /// A refusal of whoever sings at a place; nil where the words from `start` on are none.
  func refusedArtist(at start: Int) -> (words: Range<Int>, number: Int)? {
    guard let (length, number) = OrdinalWord.position(in: words, at: start),
      let position = performer(near: start..<(start + length))
    else { return nil }
    let range = min(start, position)..<max(start + length, position + 1)
    return isArtistRefused(range) ? (range, number) : nil
  }

  private func performer(near range: Range<Int>) -> Int? {
    let before = max(0, range.lowerBound - Self.nearestWords)..<range.lowerBound
    let after = range.upperBound..<min(words.count, range.upperBound + Self.nearestWords)
    return (Array(after) + before.reversed()).first { position in
      WordList.shownPerformers.length(in: words, at: position) != nil
    }
  }

  private func isArtistRefused(_ range: Range<Int>) -> Bool {
    use(of: range) == .refused
      || words.indices.contains { WordList.artistRefusals.length(in: words, at: $0) != nil }
  }
}

/// Artists by the places of their songs in what was shown: "no more of the artist of the first one",
/// "that third singer annoys me", 第一首的歌手不要了.
extension ShownReferences {
  /// Words between a place and whoever sings there.
  private static var nearestWords: Int { 3 }

  /// A refusal of whoever sings at a place; nil where the words from `start` on are none.
  func refusedArtist(at start: Int) -> (words: Range<Int>, number: Int)? {
    guard let (length, number) = OrdinalWord.place(in: words, at: start),
      let place = performer(near: start..<(start + length))
    else { return nil }
    let range = min(start, place)..<max(start + length, place + 1)
    return isArtistRefused(range) ? (range, number) : nil
  }

  /// Whether a word for somebody who sings stands shortly before or behind some words.
  func isBesidePerformer(_ range: Range<Int>) -> Bool { performer(near: range) != nil }

  private func performer(near range: Range<Int>) -> Int? {
    let before = max(0, range.lowerBound - Self.nearestWords)..<range.lowerBound
    let after = range.upperBound..<min(words.count, range.upperBound + Self.nearestWords)
    return (Array(after) + before.reversed()).first { place in
      Self.performers.length(in: words, at: place) != nil
    }
  }

  private func isArtistRefused(_ range: Range<Int>) -> Bool {
    use(of: range) == .refused
      || words.indices.contains { Self.artistRefusals.length(in: words, at: $0) != nil }
  }

  private static let performers = WordList(
    "artist", "singer", "band", "group", "performer", "musician", "artista", "cantante", "banda",
    "grupo", "künstler", "künstlerin", "sänger", "sängerin", "gruppe", "interpret", "artiste",
    "chanteur", "chanteuse", "groupe", "cantor", "cantora", "歌手", "艺人", "乐队", "乐团", "的人",
    "アーティスト", "歌手", "バンド", "가수", "아티스트", "밴드")

  private static let artistRefusals = WordList(
    "no more", "nothing more", "nothing else", "not again", "not the", "drop him", "drop her",
    "drop them", "annoys me", "annoying", "can't stand", "i hate", "don't like", "nada más",
    "nichts mehr",
    "keine mehr", "nicht mehr", "nervt", "plus rien", "plus de", "pas le", "nada mais", "não quero",
    "不要", "别放", "不喜欢", "不想听", "唔要", "唔鍾意", "なしで", "抜きで", "いらない", "嫌い", "빼줘", "빼고",
    "말고", "싫어")
}

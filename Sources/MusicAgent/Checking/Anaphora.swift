/// Words with which a sentence speaks of what was named before it.
enum Anaphora {
  private static let words: Set<String> = Set(
    """
    it its itll this that thats these those they theyre their she shes her he hes his both elle
    il cest cette celle ella esta esa este ese ela ele essa esse dieses dieser diese er sie
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
  private static let nouns: Set<String> = Set(
    """
    song songs track tracks album band singer artist tune ballad title lyrics video chorus
    chanson canción canção música lied melody
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
  private static let articles: Set<String> = ["the", "la", "le", "el", "a", "o", "das", "der"]
  private static let wide = [
    "这首", "這首", "这歌", "這歌", "这是", "這是", "它", "他", "她", "该曲", "該曲", "歌词", "歌詞", "この曲", "その曲", "この歌",
    "これは", "それは", "彼", "이 노래", "이 곡", "그 노래", "그 곡", "이것은", "그는", "그녀",
  ]

  /// Whether a sentence begins so.
  static func begins(_ sentence: some StringProtocol) -> Bool {
    if wide.contains(where: { sentence.hasPrefix($0) }) { return true }
    let first = ProseMarks.folded(sentence.prefix(80)).split(separator: " ").prefix(2).map(
      String.init)
    guard let word = first.first else { return false }
    if words.contains(word) { return true }
    return first.count > 1 && articles.contains(word) && nouns.contains(first[1])
  }
}

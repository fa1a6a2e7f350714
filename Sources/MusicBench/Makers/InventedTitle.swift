/// A title put together of two that could be one: in one script, of whole words.
enum InventedTitle {
  private enum Script: Equatable {
    /// Words stand apart.
    case spaced(Spaced)
    /// They do not: Chinese characters and kana.
    case unspaced
  }

  private enum Spaced: Equatable { case latin, hangul, cyrillic }

  /// The words of either title at most.
  private static let maximumWords = 2
  /// A word as short as this is an article or the like.
  private static let minimumLength = 3
  private static let lengths = 5...40
  /// Of titles without words: what is taken of either, at least and at most.
  private static let characters = 2...4

  /// The beginning of one title and the end of another; nil where they do not go together.
  static func joining(_ first: String, _ second: String) -> String? {
    guard let script = script(of: first), script == self.script(of: second) else { return nil }
    let title: String
    if script == .unspaced {
      guard min(first.count, second.count) >= characters.lowerBound,
        hasKana(first) == hasKana(second)
      else { return nil }
      title = String(first.prefix(share(of: first)) + second.suffix(share(of: second)))
    } else {
      let (left, right) = (first.split(separator: " "), second.split(separator: " "))
      // "The" alone is no beginning.
      let isShort = left.count > 1 && left[0].count <= minimumLength
      let words =
        left.prefix(isShort ? maximumWords : words(of: left.count))
        + right.suffix(words(of: right.count))
      title = words.joined(separator: " ")
    }
    let fewest = script == .unspaced ? characters.lowerBound * 2 : lengths.lowerBound
    return (fewest...lengths.upperBound).contains(title.count) ? title : nil
  }

  private static func hasKana(_ title: String) -> Bool {
    title.unicodeScalars.contains { (0x3041...0x30FC).contains($0.value) }
  }

  private static func words(of count: Int) -> Int { min(maximumWords, max(1, count / 2)) }

  /// A short title is taken whole, of a longer one a part.
  private static func share(of title: String) -> Int {
    title.count < characters.upperBound
      ? title.count : min(characters.upperBound, max(characters.lowerBound, title.count / 2))
  }

  /// The one script of a title that has nothing but its letters, spaces and apostrophes.
  private static func script(of title: String) -> Script? {
    var found: Script?
    for scalar in title.unicodeScalars {
      if " '’".unicodeScalars.contains(scalar) { continue }
      guard let own = script(of: scalar), found == nil || found == own else { return nil }
      found = own
    }
    return found == .unspaced && title.contains(" ") ? nil : found
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: .spaced(.latin)
    case 0x400...0x4FF: .spaced(.cyrillic)
    case 0xAC00...0xD7A3: .spaced(.hangul)
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF:
      .unspaced
    default: nil
    }
  }
}

/// Several artists in one text.
package enum ArtistParts {
  private static let words: Set<String> = [
    "feat.", "feat", "ft.", "ft", "featuring", "with", "and", "x", "vs", "vs.", "&", "+",
  ]
  private static let signs: Set<Character> = [",", ";", "/", "、", "，", "|", "&", "+", "；"]

  /// The names in order; the whole as the only one when nothing separates.
  package static func split(_ text: String) -> [String] {
    var parts: [String] = []
    for piece in text.split(whereSeparator: { signs.contains($0) }) {
      var words: [Substring] = []
      for word in piece.split(separator: " ") {
        if ArtistParts.words.contains(word.lowercased()), !words.isEmpty {
          parts.append(words.joined(separator: " "))
          words = []
        } else {
          words.append(word)
        }
      }
      if !words.isEmpty { parts.append(words.joined(separator: " ")) }
    }
    return parts.filter { $0.contains(where: { $0.isLetter || $0.isNumber }) }
  }

  /// One name in two scripts ("周杰伦 Jay Chou", "Jay Chou (周杰伦)") as two; what stands in brackets
  /// apart from the rest.
  static func scripts(of text: String) -> [String] {
    var parts: [[Character]] = [[], [], []]
    var depth = 0
    for character in text {
      if "([（【".contains(character) {
        depth += 1
      } else if ")]）】".contains(character) {
        depth = max(0, depth - 1)
      } else if depth > 0 {
        parts[2].append(character)
      } else {
        let isWide = (character.unicodeScalars.first?.value ?? 0) >= 0x2E80
        parts[isWide ? 0 : 1].append(character)
      }
    }
    let names = parts.map { String($0).trimmed }.filter { $0.contains(where: \.isLetter) }
    return names.count > 1 ? names : []
  }
}

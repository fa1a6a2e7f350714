/// Brackets that set remarks off from names: "Queen (UK band)", "Roads [Official Video]", 稻香（翻唱）.
package enum Brackets {
  /// Whether a character opens one.
  static func opens(_ character: Character) -> Bool { opening.contains(character) }
  /// Whether a character closes one, whichever opened it.
  static func closes(_ character: Character) -> Bool { closing.contains(character) }

  private static let opening = "([（【"
  private static let closing = ")]）】"
  private static let firstBytes = Set((opening + closing).compactMap { String($0).utf8.first })

  /// What stands outside all brackets of a text, and what within one.
  package static func parts(of text: some StringProtocol) -> (outside: String, inside: String) {
    // Most texts have none, which their bytes tell soonest.
    guard text.utf8.contains(where: firstBytes.contains) else { return (String(text), "") }
    var (outside, inside) = ("", "")
    var depth = 0
    for character in text {
      if opens(character) {
        depth += 1
      } else if closes(character) {
        depth = max(0, depth - 1)
      } else if depth > 0 {
        inside.append(character)
      } else {
        outside.append(character)
      }
    }
    return (outside, inside)
  }

  /// A text without the brackets that say a remark; others stay as they are.
  package static func removed(
    from text: String, where isRemark: (Substring) -> Bool
  ) -> String {
    var kept = ""
    var rest = text[...]
    while let open = rest.firstIndex(where: opens),
      let close = rest[open...].firstIndex(where: closes)
    {
      kept += rest[..<open]
      if !isRemark(rest[rest.index(after: open)..<close]) { kept += rest[open...close] }
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }
}

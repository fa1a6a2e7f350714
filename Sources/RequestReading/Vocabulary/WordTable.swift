/// The words of asking in one language, as lines of `role: phrase, phrase`.
///
/// ```
/// negate: no, not, don't want
/// number 2: two, a couple
/// ```
struct WordTable: Sendable {
  /// ISO 639 code.
  let language: String
  let lines: String
}

extension WordTable {
  /// All languages; where two share a phrase both of its roles are looked at, in this order.
  static let all = [
    english, englishAttributes, englishQuantities, chinese, japanese, korean, spanish, german,
    french, portuguese, numerals,
  ]

  /// Calls `body` with each role, its number, and each phrase.
  func forEachPhrase(_ body: (_ role: Role, _ number: Int, _ phrase: Substring) -> Void) {
    for line in lines.parts(at: "\n") {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let head = line[..<colon].parts(at: " ")
      guard let name = head.first, let role = Role(rawValue: String(name)) else { continue }
      let number = head.count > 1 ? Int(head[1]) ?? 0 : 0
      for phrase in line[line.utf8.index(after: colon)...].parts(at: ",") {
        body(role, number, phrase)
      }
    }
  }
}

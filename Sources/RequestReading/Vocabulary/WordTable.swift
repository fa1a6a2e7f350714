/// The words of asking in one language, as lines of `role: phrase, phrase`.
///
/// ```
/// negate: no, not, don't want
/// negateAfter: {isn't|aren't} {for me|my thing}
/// number 2: two, a couple
/// ```
///
/// Braces stand for each of what they hold, nothing included (`{the|}`): the second line is four phrases.
struct WordTable: Sendable {
  /// ISO 639 code.
  let language: String
  let lines: String
}

extension WordTable {
  /// All languages; where two share a phrase both of its roles are looked at, in this order.
  static let all = [
    english, englishAsking, englishTaste, englishRefusing, englishTalk, englishAttributes, chinese,
    japanese, korean, spanish, spanishRefusing, german, germanRefusing, french, frenchRefusing,
    portuguese, portugueseRefusing, numerals,
  ]

  /// Calls `body` with each role, its number, and each phrase.
  func forEachPhrase(_ body: (_ role: Role, _ number: Int, _ phrase: Substring) -> Void) {
    for line in lines.parts(at: "\n") {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let head = line[..<colon].parts(at: " ")
      guard let name = head.first, let role = Role(rawValue: String(name)) else { continue }
      let number = head.count > 1 ? Int(head[1]) ?? 0 : 0
      for phrase in line[line.utf8.index(after: colon)...].parts(at: ",") {
        WordTable.expand(phrase) { body(role, number, $0) }
      }
    }
  }

  /// Calls `body` with a phrase for each choice in its braces.
  private static func expand(_ phrase: Substring, _ body: (Substring) -> Void) {
    guard let open = phrase.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = phrase[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    else { return body(phrase) }
    let (before, behind) = (phrase[..<open], phrase[phrase.utf8.index(after: close)...])
    for choice in phrase[phrase.utf8.index(after: open)..<close].parts(at: "|", keepingEmpty: true)
    {
      expand(Substring(before + choice + behind), body)
    }
  }
}

/// A printed credit cut at everything that may separate artists: "A, B & C feat. D".
///
/// It knows no names: whether "Simon & Garfunkel" are two is for `CreditSplitter` to say.
struct CreditText {
  /// What stands between two separators.
  struct Piece: Equatable {
    /// Where it stands in the characters of the text.
    var range: Range<Int>
    var role: CreditRole
    /// Whether the sign before it stands in no artist's name: "feat.", ";", "×".
    var isCertain: Bool
    /// Whether the sign before it separates only names that are artists of their own: "X".
    var needsBoth = false
    /// Whether that sign stands in names and titles as often as between artists.
    var isWeak = false
  }

  let characters: [Character]
  private(set) var pieces: [Piece] = []

  init(_ text: String) {
    characters = CreditText.withoutGuestBrackets(Array(text))
    cut()
  }

  func text(of piece: Piece) -> String { text(from: piece, through: piece) }

  /// The text from one piece to another, with what separates them.
  func text(from first: Piece, through last: Piece) -> String {
    String(characters[first.range.lowerBound..<last.range.upperBound]).trimmed
  }

  // MARK: Separators

  private static let certainSigns: Set<Character> = [";", "；", "|", "｜", "•", "×", "／"]
  private static let listSigns: Set<Character> = [",", "，", "、"]
  /// Signs that separate when spaces surround them; else only where the catalog knows both sides.
  static let joiningSigns: Set<Character> = ["&", "＆", "+", "/"]
  private static let featuring: Set<String> = ["feat", "feat.", "ft", "ft.", "featuring", "f/"]
  private static let versus: Set<String> = ["vs", "vs.", "versus"]
  private static let joiningWords: Set<String> = ["and", "und", "et", "y", "og", "och", "x"]
  /// Words and signs that stand in names and titles as often as between artists.
  private static let weakWords: Set<String> = [
    "meets", "presents", "pres.", "pres", "con", "com", "e", "и", "en", "med", "mit", "avec", "met",
    "b2b", "ja", "ve",
  ]
  private static let weakSigns: Set<Character> = ["・", "·"]

  /// Whether all that separates here separates only names that are artists of their own.
  var isWeak: Bool { pieces.count > 1 && pieces.dropFirst().allSatisfy(\.isWeak) }

  private struct Separator {
    /// Where the next piece begins.
    var end: Int
    var role: CreditRole
    var isCertain: Bool
    var needsBoth = false
    var isWeak = false
  }

  private mutating func cut() {
    var start = 0
    var role = CreditRole.main
    var isCertain = true
    var (needsBoth, isWeak) = (false, false)
    var position = 0
    func close(at end: Int, _ next: (role: CreditRole, isCertain: Bool), from begin: Int) -> Bool {
      guard hasName(start..<end), hasName(begin..<characters.count) else { return false }
      return true
    }
    while position < characters.count {
      guard let separator = separator(at: position, role) else {
        position += 1
        continue
      }
      let end = separator.end
      if close(at: position, (separator.role, separator.isCertain), from: end) {
        pieces.append(
          Piece(
            range: start..<position, role: role, isCertain: isCertain, needsBoth: needsBoth,
            isWeak: isWeak))
        start = end
        (needsBoth, isWeak) = (separator.needsBoth, separator.isWeak)
        (role, isCertain) = (separator.role, separator.isCertain)
      }
      position = end
    }
    if hasName(start..<characters.count) {
      pieces.append(
        Piece(
          range: start..<characters.count, role: role, isCertain: isCertain, needsBoth: needsBoth,
          isWeak: isWeak))
    }
  }

  private func hasName(_ range: Range<Int>) -> Bool {
    characters[range].contains { $0.isLetter || $0.isNumber || $0.isSymbol || $0 == "!" }
  }

  private func isSpace(_ position: Int) -> Bool {
    position < 0 || position >= characters.count || characters[position].isWhitespace
  }

  private func separator(
    at position: Int, _ role: CreditRole
  ) -> Separator? {
    let sign = characters[position]
    if CreditText.certainSigns.contains(sign) {
      return Separator(end: position + 1, role: .main, isCertain: true)
    }
    if CreditText.listSigns.contains(sign) {
      return Separator(end: position + 1, role: role, isCertain: false)
    }
    if CreditText.weakSigns.contains(sign) {
      return Separator(
        end: position + 1, role: role, isCertain: false, needsBoth: true, isWeak: true)
    }
    if CreditText.joiningSigns.contains(sign) {
      guard isSpace(position - 1), isSpace(position + 1) else { return nil }
      return Separator(end: position + 1, role: role, isCertain: sign == "/")
    }
    guard isSpace(position - 1), !isSpace(position) else { return nil }
    var end = position
    while !isSpace(end) { end += 1 }
    // No separating word is longer.
    guard end - position <= 9 else { return nil }
    // A capital X at the end is a name's: "Malcolm X", "Lil Nas X & Cardi B".
    if characters[position..<end] == ["X"] {
      guard let next = characters[end...].firstIndex(where: { !$0.isWhitespace }),
        characters[next] != "X", separator(at: next, role) == nil
      else { return nil }
      return Separator(end: end, role: role, isCertain: false, needsBoth: true)
    }
    let word = String(characters[position..<end]).lowercased()
    if CreditText.featuring.contains(word) {
      return Separator(end: end, role: .featured, isCertain: true)
    }
    if word == "with" || word == "w/" { return Separator(end: end, role: .with, isCertain: false) }
    if CreditText.versus.contains(word) { return Separator(end: end, role: .main, isCertain: true) }
    if CreditText.joiningWords.contains(word) {
      return Separator(end: end, role: role, isCertain: word == "x")
    }
    if CreditText.weakWords.contains(word) {
      return Separator(end: end, role: role, isCertain: false, needsBoth: true, isWeak: true)
    }
    // "Queen duet with David Bowie"
    if word == "duet", let next = characters[end...].firstIndex(where: { !$0.isWhitespace }),
      let with = separator(at: next, role), with.role == .with
    {
      return with
    }
    return nil
  }

  /// Spaces instead of brackets around guests: "Gotye (feat. Kimbra)".
  private static func withoutGuestBrackets(_ characters: [Character]) -> [Character] {
    var characters = characters
    var opener: Int?
    for (position, character) in characters.enumerated() {
      if "([（【".contains(character) {
        let rest = String(characters[(position + 1)...].prefix(9)).lowercased()
        let isGuest = ["feat", "ft.", "ft ", "with ", "w/", "&"].contains { rest.hasPrefix($0) }
        if isGuest { opener = position }
      } else if ")]）】".contains(character), let start = opener {
        (characters[start], characters[position]) = (" ", " ")
        opener = nil
      }
    }
    return characters
  }
}

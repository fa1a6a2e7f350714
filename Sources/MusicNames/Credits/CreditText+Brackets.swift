import TextAnalysis

// Brackets of credits, and what else is cleared away before one is cut.
extension CreditText {
  private static let guestOpenings: [String] =
    ["feat"] + GuestWords.beginningRemarks + GuestWords.attached + otherOpenings

  private static let otherOpenings: [String] = [
    "with ", "w/", "&", "cv ", "starring ", "prod.", "prod by ", "con ", "avec ", "mit ", "com ",
    "met ", "med ", "при уч", "совместно", "вместе с", "с ", "duet with", "in duet ", "en duo ",
    "en dúo ", "a dúo ", "a dueto ", "im duett ", "duett m", "junto a ", "junto con", "피처링", "合唱",
    "ゲスト", "cùng ", "với ", "ile ", "με ", "עם ", "مع ", "guest", "special g",
  ]

  /// Without the word behind the last of two that both sing: 周杰倫/費玉清合唱.
  static func withoutDuetSign(_ characters: [Character]) -> [Character] {
    guard characters.count > 5, ["合唱", "对唱", "對唱"].contains(String(characters.suffix(2))),
      characters.contains(where: { "/&／＆、与與和及 ".contains($0) })
    else { return characters }
    return Array(characters.dropLast(2))
  }

  /// Spaces instead of brackets around guests: "Gotye (feat. Kimbra)"; a semicolon before the members of
  /// a group: "Silk Sonic (Bruno Mars & Anderson .Paak)".
  static func withoutGuestBrackets(_ characters: [Character]) -> [Character] {
    var characters = characters
    var opener: Int?
    for (position, character) in characters.enumerated() {
      if "([（【<".contains(character) {
        opener = position
      } else if ")]）】>".contains(character), let start = opener {
        opener = nil
        let inside = String(characters[(start + 1)..<position])
        let rest = inside.prefix(9).lowercased()
        let isGuest = guestOpenings.contains { rest.hasPrefix($0) }
        let members = isGuest || start == 0 || character == ">" ? nil : CreditText(inside)
        guard isGuest || members.map({ $0.pieces.count > 1 && !$0.isWeak }) == true else {
          continue
        }
        (characters[start], characters[position]) = (isGuest ? " " : ";", " ")
      }
    }
    return characters
  }
}

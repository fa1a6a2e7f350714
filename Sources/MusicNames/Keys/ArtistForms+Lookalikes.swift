// Names in letters that look like others.
extension ArtistForms {
  /// Letters of other scripts that look like Latin ones, and digits that stand for letters.
  static func withLookalikes(_ name: String) -> String {
    guard name.utf8.contains(where: mayBeginLookalike) else { return name }
    return String(name.map { lookalikes[$0] ?? $0 })
  }

  /// Whether a byte may be the first one of a character that looks like another: "0", "1", "3", "4", "5", "@",
  /// Greek and Cyrillic letters.
  private static func mayBeginLookalike(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30, 0x31, 0x33...0x35, 0x40: true
    default: beginsLookalikeLetter(byte)
    }
  }

  /// Whether a byte is the first one of a Greek or Cyrillic letter.
  package static func beginsLookalikeLetter(_ byte: UInt8) -> Bool { (0xCD...0xD3).contains(byte) }

  /// Letters alone: digits stand for themselves.
  package static func withLookalikeLetters(_ name: String) -> String {
    guard name.contains(where: { !$0.isASCII && lookalikes[$0] != nil }) else { return name }
    return String(name.map { $0.isASCII ? $0 : lookalikes[$0] ?? $0 })
  }

  /// A name in Latin letters some of which are replaced by such as look alike: "KoЯn", "NIИ". Names that are
  /// written in another script are none.
  static func inOneScript(_ name: String) -> String {
    guard name.utf8.contains(where: beginsLookalikeLetter),
      name.contains(where: { $0.isASCII && $0.isLetter })
    else { return name }
    let latin = name.map { $0.isASCII ? $0 : lookalikes[$0] ?? mirrored[$0] ?? $0 }
    let isLatin = latin.allSatisfy {
      !$0.isLetter || $0.unicodeScalars.allSatisfy { $0.value < 0x250 }
    }
    return isLatin ? String(latin) : name
  }

  /// A name of nothing but letters of another script that look like Latin ones, in these: "АВВА", "ВТЅ"; nil
  /// for others. Somebody may be called so in that script, too: "ТАТУ".
  static func allLookalikes(_ name: String) -> String? {
    guard let first = name.utf8.first, beginsLookalikeLetter(first), name.unicodeScalars.count > 2
    else { return nil }
    let latin = String(name.map { $0.isASCII ? $0 : lookalikes[$0] ?? $0 })
    return latin.utf8.allSatisfy { $0 < 0x80 } ? latin : nil
  }

  private static let mirrored: [Character: Character] = [
    "Я": "R", "я": "r", "И": "N", "и": "n", "Д": "A", "Λ": "A", "Σ": "E", "Ξ": "E", "Ф": "O",
    "Ω": "O",
    "Г": "r", "З": "E", "Ц": "U", "Ч": "Y", "Ш": "W", "Ж": "X",
  ]

  private static let lookalikes: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "АВЕЅІЈКМНОРСТУХаеѕіјкорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο01345@",
      "ABESIJKMHOPCTYXaesijkopcyxABEZHIKMNOPTYXooieasa"))
}

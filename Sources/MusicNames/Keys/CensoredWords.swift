/// Words of which letters are hidden by signs: "f**k", "sh*t", "F--k", "F@#k", "a$$".
package enum CensoredWords {
  /// The text with each such word as the one that is meant; nil when there is none.
  package static func uncovered(_ text: String) -> String? {
    guard mayHide(text) else { return nil }
    var hasChanged = false
    let pieces = text.split(separator: " ", omittingEmptySubsequences: false)
    let isAlone = pieces.count == 1
    let words = pieces.map { word in
      guard let meant = uncovered(word: word, isAlone: isAlone) else { return String(word) }
      hasChanged = true
      return meant
    }
    return hasChanged ? words.joined(separator: " ") : nil
  }

  /// Whether a sign in a text may stand for a letter; cheap, because most texts have none.
  private static func mayHide(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x2A, 0x23, 0x40, 0x24, 0x25: return true
      // "-" and "_" twice, "!" before a letter.
      case 0x2D, 0x5F: if before == byte { return true }
      case 0x61...0x7A, 0x41...0x5A: if before == 0x21 { return true }
      default: break
      }
      before = byte
    }
    return false
  }

  private static func isMask(_ character: Character) -> Bool { "*#@$%-_!".contains(character) }

  private static func uncovered(word: Substring, isAlone: Bool) -> String? {
    let pattern = word.lowercased().filter { $0.isLetter || isMask($0) || $0 == "'" }
    var characters = Array(pattern)
    // What stands behind a word is no part of it: "f**k!", "sh*t-".
    while let last = characters.last, "!-_".contains(last) { characters.removeLast() }
    guard characters.contains(where: isMask), characters.count > 2 else { return nil }
    if !isAlone, characters.count > 3, characters.allSatisfy({ $0 == "*" }) {
      return words.first { $0.count == characters.count }.map { String($0) }
    }
    // One sign alone hides a letter only if it is none that words have themselves.
    let masks = characters.filter(isMask)
    guard let first = characters.first,
      first.isLetter || first == "$" && characters.contains(where: \.isLetter),
      masks.count > 1 || !"-_#%".contains(masks[0])
    else { return nil }
    return words.first { meant in
      meant.count == characters.count
        && zip(characters, meant).allSatisfy {
          isMask($0) && (first.isLetter || $0 != first || $1 == "s") || $0 == $1
        }
    }.map { String($0) }
  }

  /// The commonest first, where several fit.
  private static let words: [[Character]] =
    """
    fuck shit bitch pussy nigga ass fucking fuckin' fuckin fucked fucker fucks motherfucker
    motherfucking motherfuckin bitches niggas dick cunt asshole bullshit shitty cock whore slut hoe
    hoes damn goddamn hell bastard piss tits cum sex drugs kill gun suicide nigger fag faggot crap anal
    butthole pissed puta
    """.split(whereSeparator: \.isWhitespace).map { Array($0) }
}

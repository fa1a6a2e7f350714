/// Words of which letters are hidden by stars: "f**k", "sh*t".
package enum CensoredWords {
  /// The text with each such word as the one that is meant; nil when there is none.
  package static func uncovered(_ text: String) -> String? {
    guard text.utf8.contains(0x2A) else { return nil }
    var hasChanged = false
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard let meant = uncovered(word: word) else { return String(word) }
      hasChanged = true
      return meant
    }
    return hasChanged ? words.joined(separator: " ") : nil
  }

  private static func uncovered(word: Substring) -> String? {
    let pattern = word.lowercased().filter { $0.isLetter || $0 == "*" || $0 == "'" }
    guard pattern.contains("*"), let first = pattern.first, first.isLetter else { return nil }
    let characters = Array(pattern)
    return words.first { meant in
      meant.count == characters.count
        && zip(characters, meant).allSatisfy { $0 == "*" || $0 == $1 }
    }.map { String($0) }
  }

  /// The commonest first, where several fit.
  private static let words: [[Character]] =
    """
    fuck shit bitch pussy nigga ass fucking fuckin' fuckin fucked fucker fucks motherfucker
    motherfucking motherfuckin bitches niggas dick cunt asshole bullshit shitty cock whore slut hoe
    hoes damn goddamn hell bastard piss tits cum sex drugs kill gun suicide nigger fag faggot crap
    """.split(whereSeparator: \.isWhitespace).map { Array($0) }
}

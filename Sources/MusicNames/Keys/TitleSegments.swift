/// The parts of a title that signs set off, by any of which people may call a song: "500 Miles" of "I'm Gonna
/// Be (500 Miles)", "O Fortuna" of "Carmina Burana: O Fortuna", "My Heart Will Go On" of the title with
/// "Love Theme from" behind a dash.
enum TitleSegments {
  /// Characters of the shortest part that means the whole.
  private static let minimumLength = 6

  /// Whether a key is that of some parts in a row, or of most of one at its beginning or end.
  ///
  /// - Parameter title: without remarks about versions and guests.
  static func contain(_ key: String, in title: String, with keys: inout NameKeys) -> Bool {
    let segments = split(title).map { keys.looseTitleKey($0) }.filter { !$0.isEmpty }
    guard segments.count > 1 else { return false }
    for start in segments.indices {
      var joined = ""
      for segment in segments[start...] where joined.utf8.count < key.utf8.count {
        joined += segment
        if joined == key { return isTelling(key) }
      }
    }
    let length = key.unicodeScalars.count
    return length >= minimumLength
      && segments.contains {
        ($0.hasPrefix(key) || $0.hasSuffix(key)) && $0.unicodeScalars.count <= 2 * length
      }
  }

  /// Whether a part says which song it is: "II" and "Live" do not.
  private static func isTelling(_ key: String) -> Bool {
    key.unicodeScalars.count >= (key.isWide ? 2 : minimumLength)
  }

  private static func split(_ title: String) -> [String] {
    var segments = [""]
    let characters = Array(title)
    for (place, character) in characters.enumerated() {
      let isSpaced =
        place > 0 && place + 1 < characters.count && characters[place - 1] == " "
        && characters[place + 1] == " "
      if signs.contains(character) || dashes.contains(character) && isSpaced {
        segments.append("")
      } else {
        segments[segments.count - 1].append(character)
      }
    }
    return segments
  }

  private static let signs: Set<Character> = [
    ":", "/", "(", ")", "[", "]", "（", "）", "【", "】", ";", "；", "：", "\"", "“", "”",
  ]
  private static let dashes: Set<Character> = ["-", "–", "—", "~"]
}

import TextAnalysis

/// Names of persons of China and Korea in Latin letters beside the romanization that names are stored in: the
/// family name at the end, as Taiwan, Hong Kong and Korea write it.
///
/// What they lead to is a guess: several characters are written alike.
enum PersonalName {
  /// A name in characters as it may stand in Latin letters, joined: 罗大佑 as "lotayu" and "tayulo", 박효신 as
  /// "parkhyosin".
  ///
  /// - Parameter words: the folded words of the name.
  static func forms(of words: [String], with names: inout NameKeys) -> [String] {
    let name = words.joined()
    if let family = name.first, name.allSatisfy({ $0.isHangul }) {
      return (2...4).contains(name.count)
        ? korean(family, String(name.dropFirst()), with: &names) : []
    }
    return unique(
      ChineseNames.syllables(of: name).flatMap { bothOrders($0[0], $0.dropFirst().joined()) })
  }

  /// A name in Latin letters in the pinyin that it may stand for, joined and the family name first: "Ta-yu Lo" as
  /// "luodayou".
  static func pinyin(of words: [String]) -> [String] {
    guard isPlain(words), words.count > 1 else { return [] }
    var found = words.count == 2 ? [words[1] + words[0]] : []
    for words in orders(of: words) { found += ChineseNames.pinyin(of: words) }
    return unique(found)
  }

  /// A Korean name in Latin letters with the family name first and as the rules write it, to be compared by
  /// sound: "Hyo Shin Park" as "bakhyoshin".
  static func koreanSounds(of words: [String]) -> [String] {
    guard isPlain(words), (2...3).contains(words.count) else { return [] }
    return unique(
      orders(of: words).flatMap { words in
        KoreanSurnames.ruled(words[0]).map { $0 + words.dropFirst().joined() }
      })
  }

  private static func korean(
    _ family: Character, _ given: String, with names: inout NameKeys
  ) -> [String] {
    let given = names.analyzer.romanized(given, limit: 2)
    let families = KoreanSurnames.forms(of: family)
    return unique(families.flatMap { family in given.flatMap { bothOrders(family, $0) } })
  }

  /// The words as they stand, and with the last one first.
  private static func orders(of words: [String]) -> [[String]] {
    [words, [words[words.count - 1]] + words.dropLast()]
  }

  private static func bothOrders(_ family: String, _ given: String) -> [String] {
    [family + given, given + family]
  }

  /// Whether each word is a few Latin letters, as syllables of names are.
  private static func isPlain(_ words: [String]) -> Bool {
    (2...4).contains(words.count)
      && words.allSatisfy {
        $0.utf8.count <= 12 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      }
  }

  private static func unique(_ forms: [String]) -> [String] {
    forms.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Character {
  /// Whether it is a syllable of hangul.
  var isHangul: Bool { unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) } }
}

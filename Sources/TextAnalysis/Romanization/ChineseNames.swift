/// Syllables of Chinese names in Latin letters as Taiwan and Hong Kong write them, and what they are in pinyin.
///
/// Neither says which of several syllables of pinyin is meant ("chang" is zhang or chang), so each is one of
/// some guesses, and nobody is certain by it.
package enum ChineseNames {
  /// The ways to write a name of a few ideographs, syllable by syllable: in pinyin, as in Taiwan and, where
  /// each character is known, as in Hong Kong; none for other texts.
  package static func syllables(of name: String) -> [[String]] {
    let scalars = name.unicodeScalars.map(\.value)
    guard (2...maximumLength).contains(scalars.count) else { return [] }
    let pinyin = scalars.map {
      Pinyin.shared.readings(of: $0).first.map { String(decoding: $0, as: UTF8.self) }
    }
    guard !pinyin.contains(nil) else { return [] }
    let spoken = pinyin.compactMap { $0 }
    let ways = [spoken, spoken.map { TaiwaneseRomanization.form(ofPinyin: $0) }]
    let cantonese = scalars.map { CantoneseRomanization.forms(of: $0) }
    return ways + combinations(cantonese).prefix(maximumWays)
  }

  /// What the syllables of a name may be in pinyin, joined: all of them as in Taiwan, or all as in Hong Kong.
  /// None where there are too many or too few, or one is no syllable.
  package static func pinyin(of syllables: [String]) -> [String] {
    guard (2...maximumLength).contains(syllables.count) else { return [] }
    var found: [String] = []
    for table in [taiwanese, cantonese] {
      let readings = syllables.map { table[$0] ?? [] }
      let count = readings.reduce(1) { $0 * $1.count }
      guard (1...maximumReadings).contains(count) else { continue }
      let joined = combinations(readings).map { $0.joined() }
      for form in joined where !found.contains(form) { found.append(form) }
    }
    return found
  }

  /// Each way to choose one syllable of each; none where one has none.
  private static func combinations(_ syllables: [[String]]) -> [[String]] {
    syllables.reduce([[]]) { begun, next in begun.flatMap { one in next.map { one + [$0] } } }
  }

  private static let maximumWays = 16
  /// Longer names are no persons'.
  private static let maximumLength = 4
  private static let maximumReadings = 256

  /// Syllables of pinyin by those of Taiwan that stand for them.
  private static let taiwanese: [String: [String]] = {
    var table: [String: [String]] = [:]
    for syllable in Pinyin.shared.allSyllables {
      let form = TaiwaneseRomanization.form(ofPinyin: syllable)
      table[form, default: []].append(syllable)
    }
    // As many write it all the same.
    for (form, syllable) in [
      ("lee", "li"), ("soong", "song"), ("sze", "si"), ("szu", "si"), ("i", "yi"),
    ] {
      table[form, default: []].append(syllable)
    }
    return table
  }()

  /// Syllables of pinyin by those of Hong Kong that stand for a character with them.
  private static let cantonese: [String: [String]] = CantoneseRomanization.readings
}

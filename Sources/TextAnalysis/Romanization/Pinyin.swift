/// Mandarin readings of ideographs, without tones.
final class Pinyin: Sendable {
  static let shared = Pinyin()

  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF
  private let syllables: [[UInt8]]
  // Up to four numbers of syllables plus one a character, 10 bits each, commonest lowest.
  private let packed: [UInt64]

  private init() {
    var syllables: [[UInt8]] = []
    var numbers: [[UInt8]: Int] = [:]
    var packed = [UInt64](repeating: 0, count: Int(Pinyin.last - Pinyin.first) + 1)
    // Entries are sorted by rank, so a character's readings arrive commonest first.
    for entry in TableReader.text(AnalysisTables.pinyin).split(separator: ";") {
      let letters = Array(entry.utf8.dropFirst().prefix { (0x61...0x7A).contains($0) })
      let number = numbers[letters, default: syllables.count]
      if number == syllables.count {
        numbers[letters] = number
        syllables.append(letters)
      }
      for scalar in entry.unicodeScalars.dropFirst(1 + letters.count) {
        let index = Int(scalar.value - Pinyin.first)
        let used = (64 - packed[index].leadingZeroBitCount + 9) / 10
        packed[index] |= UInt64(number + 1) << UInt64(10 * used)
      }
    }
    self.syllables = syllables
    self.packed = packed
  }

  /// Every syllable that a character is read as; a "v" is a u with diaeresis.
  var allSyllables: [String] { syllables.map { String(decoding: $0, as: UTF8.self) } }

  /// The readings of a Simplified character, commonest first; none when it has none. One with a
  /// `v` (u with diaeresis) is followed by its form with `u`.
  func readings(of scalar: UInt32) -> [[UInt8]] {
    guard (Pinyin.first...Pinyin.last).contains(scalar) else { return [] }
    var rest = packed[Int(scalar - Pinyin.first)]
    var result: [[UInt8]] = []
    while rest != 0 {
      let syllable = syllables[Int(rest & 1023) - 1]
      result.append(syllable)
      if let index = syllable.firstIndex(of: UInt8(ascii: "v")) {
        var plain = syllable
        plain[index] = UInt8(ascii: "u")
        if !result.contains(plain) { result.append(plain) }
      }
      rest >>= 10
    }
    return result
  }
}

/// Sixteen bits of a term by which most of those too far from a misspelled word are told without
/// reading them.
///
/// Bits 0-2 count the characters: a code in which neighboring counts differ in one bit. Bits 3-15 are
/// parities: whether a class of letters occurs an odd number of times. One more character changes a bit
/// of each kind at most, another one in its place two parities, and two exchanged ones nothing: terms k
/// edits apart differ in 2 k bits at most. The classes are about as common as each other in names of
/// songs. A variant of Navarro's counting filter ("A guided tour to approximate string matching", 2001, 8.1).
enum TermSignature {
  /// Bits that one edit changes at most.
  static let bitsAnEdit = 2

  /// The counts 0...5, which repeat.
  private static let counts: [UInt16] = [0b000, 0b001, 0b011, 0b111, 0b110, 0b100]
  private static let classCount: UInt32 = 13

  /// By letter from a to z.
  private static let letterClasses: [UInt8] = [
    0, 10, 10, 9, 1, 10, 11, 12, 2, 5, 7, 8, 12, 4, 5, 9, 3, 3, 6, 7, 11, 9, 11, 12, 8, 6,
  ]

  static func of(_ scalars: some Sequence<UInt32>) -> UInt16 {
    var parities: UInt16 = 0
    var count = 0
    for scalar in scalars {
      let isLetter = scalar >= 0x61 && scalar <= 0x7A
      let number = isLetter ? UInt32(letterClasses[Int(scalar - 0x61)]) : scalar % classCount
      parities ^= 1 << UInt16(number)
      count += 1
    }
    return parities << 3 | counts[count % counts.count]
  }

  static func of(utf8 bytes: some Sequence<UInt8>) -> UInt16 {
    of(String(decoding: Array(bytes), as: UTF8.self).unicodeScalars.lazy.map(\.value))
  }
}

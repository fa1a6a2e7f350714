import Foundation
import Primitives
import Testing

@testable import TextEncoder

struct BaseCharactersTests {
  private static var scalars: some Sequence<Unicode.Scalar> {
    (0x80...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap { Unicode.Scalar($0) }
  }

  @Test func equalsTheCanonicalDecompositionWithoutMarks() {
    // Reclassified since the table's version of Unicode, in which they were no nonspacing marks, or
    // were some; and the one character that is left whole.
    let reclassified: Set<UInt32> = [0x1734, 0x1171E, 0x11938]
    var differing: [UInt32] = []
    for scalar in Self.scalars where HangulSyllable(scalar) == nil {
      guard let age = scalar.properties.age, age.major <= 14 else { continue }
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      let expected =
        decomposed.elementsEqual([scalar])
        ? nil : decomposed.filter { $0.properties.generalCategory != .nonspacingMark }
      let found = BaseCharacters.table[scalar].map(Array.init)
      if found != expected.map(Array.init), !reclassified.contains(scalar.value) {
        differing.append(scalar.value)
      }
    }
    #expect(differing.isEmpty)
  }

  @Test func theTableIsUnchanged() {
    var hash = FNV1a()
    for scalar in Self.scalars {
      guard let bases = BaseCharacters.table[scalar] else { continue }
      var entry = [scalar.value] + bases.map(\.value)
      entry += Array(repeating: 0, count: 4 - entry.count)
      for value in entry {
        hash.combine((0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) })
      }
    }
    #expect(hash.value == 0xC334_DDF0_6D63_1060)
  }
}

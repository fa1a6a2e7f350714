import Primitives
import Testing

/// Bytes are found where going over all places finds them.
struct ByteSearchTests {
  private func oracle(_ part: [UInt8], in bytes: [UInt8]) -> Int? {
    (0...bytes.count).first { bytes.dropFirst($0).starts(with: part) }
  }

  @Test func theFirstPlaceIsFound() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<2_000 {
      let bytes = (0..<generator.below(12)).map { _ in UInt8(generator.below(3)) }
      let part = (0..<generator.below(4)).map { _ in UInt8(generator.below(3)) }
      #expect(bytes.firstIndex(ofBytes: part) == oracle(part, in: bytes), "\(part) in \(bytes)")
    }
  }

  @Test func nothingIsFoundEverywhereAndAnythingInNothingNowhere() {
    let none: [UInt8] = []
    #expect(none.firstIndex(ofBytes: none) == 0 && none.firstIndex(ofBytes: [1]) == nil)
    #expect(
      [1].firstIndex(ofBytes: none) == 0 && ([1, 2] as [UInt8]).firstIndex(ofBytes: [2]) == 1)
  }
}

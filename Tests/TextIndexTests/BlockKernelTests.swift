import CKernels
import Determinism
import Testing

@testable import TextIndex

@Suite("Kernels and codes")
struct BlockKernelTests {
  @Test("Packed blocks unpack to what was packed, at every width", arguments: 0...32)
  func packing(bits: UInt32) {
    var random = SplitMix64(seed: UInt64(bits))
    let mask = bits == 32 ? UInt32.max : UInt32(1) << bits - 1
    let values = (0..<128).map { _ in UInt32(truncatingIfNeeded: random.next()) & mask }
    var bytes = [UInt8](repeating: 0, count: 16 * Int(bits))
    rf_postings_pack(values, bits, &bytes)
    var unpacked = [UInt32](repeating: 7, count: 128)
    #expect(rf_postings_unpack(bytes, bits, 0, &unpacked) == values.max())
    #expect(unpacked == values)
    if bits <= 20 {
      var ordinals = [UInt32](repeating: 0, count: 128)
      let largest = rf_postings_unpack_ordinals(bytes, bits, 1000, &ordinals)
      var expected: [UInt32] = []
      for gap in values { expected.append((expected.last ?? 1000) + 1 + gap) }
      #expect(ordinals == expected)
      #expect(largest == expected.last)
    }
  }

  @Test("Lower bounds agree with a scan")
  func lowerBounds() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      let values = (0..<random.below(130)).map { _ in UInt32(random.below(300)) }.sorted()
      let from = random.below(values.count + 1)
      let target = UInt32(random.below(310))
      let expected = values[from...].firstIndex { $0 >= target } ?? values.count
      #expect(Int(rf_postings_lower_bound(values, from, values.count, target)) == expected)
    }
  }

  @Test("Length codes are exact when small, close when large, and never descend")
  func lengthCodes() {
    var previous: UInt8 = 0
    for length in UInt32(0)...5000 {
      let code = FieldLength.code(length)
      let stored = FieldLength.length(code)
      #expect(code >= previous && stored <= length)
      #expect(length <= 40 ? stored == length : Double(stored) > Double(length) * 0.94)
      previous = code
    }
    #expect(FieldLength.code(.max) == 255)
  }

  @Test("A ratio's code never stands for less than the ratio")
  func ratioCodes() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<2000 {
      let ratio = Float(random.unit() * random.unit() * 300 + 1e-6)
      #expect(RatioCode.ratios[Int(RatioCode.code(ratio))] >= ratio)
    }
  }
}

import CKernels
import Primitives
import Testing

@testable import TextIndex

/// Kernels and codes.
@Suite struct BlockKernelTests {
  @Test(arguments: 0...32)
  func packedBlocksUnpackToWhatWasPackedAtEveryWidth(bits: UInt32) {
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

  @Test(arguments: 0...32)
  func valuesInARowAreReadFromAnyPositionAsTheyWerePut(bits: UInt32) {
    var random = SplitMix64(seed: UInt64(bits) + 100)
    let mask = bits == 32 ? UInt32.max : UInt32(1) << bits - 1
    let values = (0..<200).map { _ in UInt32(truncatingIfNeeded: random.next()) & mask }
    let size = (values.count * Int(bits) + 7) / 8
    var bytes = [UInt8](repeating: 0xAA, count: size + 8)
    rf_postings_put_bits(values, bits, values.count, &bytes)
    #expect(bytes[size...].allSatisfy { $0 == 0xAA })
    for first in [0, 1, 37, 199] {
      var read = [UInt32](repeating: 0, count: values.count - first)
      rf_postings_bits(bytes, bits, first, read.count, &read)
      #expect(read == Array(values[first...]))
    }
  }

  @Test func aWindowIsTakenApartInOrderAndLeftEmpty() {
    var random = SplitMix64(seed: 12)
    for share in [0, 1, 5, 40, 100] {
      var window = [UInt32](repeating: 0, count: 512)
      var touched = [UInt64](repeating: 0, count: 8)
      var expected: [(UInt32, UInt32)] = []
      for position in 0..<512 where random.below(100) < share {
        // A document may have been found with nothing to its score.
        window[position] = UInt32(random.below(3))
        touched[position / 64] |= 1 << UInt64(position % 64)
        expected.append((UInt32(1000 + position), window[position]))
      }
      var ordinals = [UInt32](repeating: 0, count: 514)
      var scores = ordinals
      let found = rf_postings_flush(&touched, 8, &window, 1000, &ordinals, &scores)
      #expect(found == expected.count)
      #expect(zip(ordinals, scores).prefix(found).elementsEqual(expected) { $0 == $1 })
      #expect(window.allSatisfy { $0 == 0 } && touched.allSatisfy { $0 == 0 })
    }
  }

  @Test(arguments: [1, 2, 60, 127, 128])
  func matchesAgreeWithASearchForEachTarget(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    for _ in 0..<200 {
      var ordinals: Set<UInt32> = []
      while ordinals.count < count { ordinals.insert(UInt32(random.below(400))) }
      let block = ordinals.sorted()
      let targets = Set((0..<random.below(60)).map { _ in UInt32(random.below(420)) }).sorted()
      var hits = [UInt32](repeating: 0, count: targets.count + 1)
      var positions = hits
      let found = rf_postings_match(block, count, targets, targets.count, &hits, &positions)
      let expected = targets.indices.filter { ordinals.contains(targets[$0]) }
      #expect(hits.prefix(found).map(Int.init) == expected)
      #expect(zip(hits, positions).prefix(found).allSatisfy { targets[Int($0)] == block[Int($1)] })
    }
  }

  @Test(arguments: [128, 129, 700, 4096])
  func aBitmapIsTheOrdinalsOfItsBitsAndFindsThem(span: Int) {
    var random = SplitMix64(seed: UInt64(span))
    var bits: Set<Int> = [span - 1]
    while bits.count < 128 { bits.insert(random.below(span)) }
    var bitmap = [UInt8](repeating: 0, count: (span + 7) / 8)
    for bit in bits { bitmap[bit / 8] |= 1 << UInt8(bit % 8) }
    // What follows is not part of it.
    bitmap += [UInt8](repeating: 0xFF, count: 8)
    let expected = bits.sorted().map { UInt32(50 + $0) }
    var ordinals = [UInt32](repeating: 0, count: 128)
    #expect(rf_postings_bitmap_ordinals(bitmap, span, 50, &ordinals, 128) == 128)
    #expect(ordinals == expected)
    #expect(rf_postings_bitmap_ordinals(bitmap, span, 50, &ordinals, 100) == 128)
    for _ in 0..<100 {
      let targets = Set((0..<random.below(90)).map { _ in UInt32(random.below(span + 150)) })
        .sorted()
      var hits = [UInt32](repeating: 0, count: targets.count + 1)
      var positions = hits
      let found = rf_postings_bitmap_match(
        bitmap, span, 50, targets, targets.count, &hits, &positions)
      #expect(
        hits.prefix(found).map(Int.init)
          == targets.indices.filter { expected.contains(targets[$0]) })
      #expect(
        zip(hits, positions).prefix(found).allSatisfy { targets[Int($0)] == expected[Int($1)] })
    }
  }

  @Test func pruningKeepsThoseThatCanPassInTheirOrder() {
    var random = SplitMix64(seed: 3)
    let codes = (0..<300).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    for _ in 0..<200 {
      let ordinals = Set((0..<random.below(80)).map { _ in UInt32(random.below(300)) }).sorted()
      let scores = ordinals.map { _ in UInt32(random.below(1000)) }
      let remaining = UInt32(random.below(600))
      let threshold = Int64(random.below(1200)) - 1
      let gain = UInt64(random.below(600))
      for limited in [false, true] {
        let expected = ordinals.indices.filter { index in
          let code = UInt64(codes[Int(ordinals[index])])
          let most = min(UInt64(remaining), (gain * (code == 255 ? 256 : code)) / 256 + 3)
          return Int64(scores[index]) + Int64(limited ? most : UInt64(remaining)) > threshold
        }
        var (kept, left) = (ordinals + [0], scores + [0])
        let count = codes.withUnsafeBufferPointer { codes in
          var limit = rf_postings_limit(
            codes: codes.baseAddress, gain: gain, slack: 3, threshold: 0)
          return limited
            ? rf_postings_prune(&kept, &left, ordinals.count, remaining, &limit, threshold)
            : rf_postings_prune(&kept, &left, ordinals.count, remaining, nil, threshold)
        }
        #expect(kept.prefix(count).elementsEqual(expected.map { ordinals[$0] }))
        #expect(left.prefix(count).elementsEqual(expected.map { scores[$0] }))
      }
    }
  }

  @Test func lowerBoundsAgreeWithAScan() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      let values = (0..<random.below(130)).map { _ in UInt32(random.below(300)) }.sorted()
      let from = random.below(values.count + 1)
      let target = UInt32(random.below(310))
      let expected = values[from...].firstIndex { $0 >= target } ?? values.count
      #expect(Int(rf_postings_lower_bound(values, from, values.count, target)) == expected)
    }
  }

  @Test func lengthCodesAreExactWhenSmallCloseWhenLargeAndNeverDescend() {
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

  @Test func aRatiosCodeNeverStandsForLessThanTheRatio() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<2000 {
      let ratio = Float(random.unit() * random.unit() * 300 + 1e-6)
      #expect(RatioCode.ratios[Int(RatioCode.code(ratio))] >= ratio)
    }
  }
}

import CKernels
import Primitives
import Testing
import TextAnalysis

@testable import TextIndex

/// Kernels of short lists, of candidates and of the dictionary do what plain code does.
@Suite struct ListKernelTests {
  @Test func variableLengthIntegersAreReadAtEveryLengthAndNotBeyondTheirEnd() {
    var random = SplitMix64(seed: 21)
    for _ in 0..<2000 {
      let values = (0..<random.below(40)).map { _ in
        UInt32(truncatingIfNeeded: random.next()) >> UInt32(random.below(32))
      }
      var bytes: [UInt8] = []
      for value in values {
        var rest = value
        while rest >= 0x80 {
          bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
          rest >>= 7
        }
        bytes.append(UInt8(rest))
      }
      let room = [0, 3, 8][random.below(3)]
      var read = [UInt32](repeating: 0, count: values.count + 1)
      let padded = bytes + [UInt8](repeating: 0xFF, count: room)
      padded.withUnsafeBufferPointer { buffer in
        let base = buffer.baseAddress ?? UnsafePointer(bitPattern: 64)!
        let after = rf_postings_varints(base, base + buffer.count, &read, values.count)
        #expect(after == base + bytes.count)
        #expect(read.prefix(values.count).elementsEqual(values))
        if !values.isEmpty {
          #expect(rf_postings_varints(base, base + bytes.count - 1, &read, values.count) == nil)
        }
      }
    }
    let endless = [UInt8](repeating: 0x80, count: 20)
    var read: [UInt32] = [0, 0]
    endless.withUnsafeBufferPointer { buffer in
      let base = buffer.baseAddress!
      for (length, count) in [(20, 1), (20, 2), (6, 1)] {
        #expect(rf_postings_varints(base, base + length, &read, count) == nil)
      }
    }
  }

  @Test func candidatesAreKeptByTheirClassAndByTheirBound() {
    var random = SplitMix64(seed: 22)
    let codes = (0..<700).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    for count in Array(0...40) + [127, 128] {
      let ordinals = Set((0..<count * 2).map { _ in UInt32(random.below(700)) }).sorted()
        .prefix(count)
      let numbers = ordinals.map { _ in UInt32(random.below(50)) }
      let last = UInt32(random.below(50))
      var kept = [UInt32](repeating: 0, count: ordinals.count + 1)
      var positions = kept
      let found = rf_postings_select(
        Array(ordinals), numbers, ordinals.count, last, &kept, &positions)
      let expected = numbers.indices.filter { numbers[$0] <= last }
      #expect(positions.prefix(found).map(Int.init) == expected)
      #expect(kept.prefix(found).elementsEqual(expected.map { ordinals[$0] }))
      let least = UInt8(random.below(256))
      var left = Array(ordinals)
      let number = rf_postings_keep(&left, left.count, codes, least)
      #expect(left.prefix(number).elementsEqual(ordinals.filter { codes[Int($0)] >= least }))
    }
  }

  @Test func aStretchOfTargetsEndsBehindTheLastThatIsNotAbove() {
    var random = SplitMix64(seed: 23)
    for _ in 0..<2000 {
      let targets = Set((0..<random.below(200)).map { _ in UInt32(random.below(600)) }).sorted()
      let from = random.below(targets.count + 1)
      let last = UInt32(random.below(620))
      let expected = targets[from...].firstIndex { $0 > last } ?? targets.count
      #expect(Int(rf_postings_until(targets, from, targets.count, last)) == expected)
    }
  }

  @Test func oneClassOfATailIsThatOfAll() {
    var random = SplitMix64(seed: 24)
    for bits in UInt32(0)...20 {
      let count = 1 + random.below(127)
      let classes: [UInt32] = (0..<count).map { _ in
        UInt32(truncatingIfNeeded: random.next()) & ((1 << bits) - 1)
      }
      // Two bytes of widths, the lowest class and the first gap; then the classes alone.
      var tail: [UInt8] = [0, UInt8(bits), 7, 0]
      var packed = [UInt8](repeating: 0, count: (count * Int(bits) + 7) / 8 + 8)
      rf_postings_put_bits(classes, bits, count, &packed)
      tail += packed
      tail.withUnsafeBufferPointer { buffer in
        let base = buffer.baseAddress!
        let end = base + buffer.count - 8
        #expect(rf_postings_tail_best(base, end) == 7)
        for position in 0..<count {
          let number = rf_postings_tail_class(base, base + 4, end, count, position, .max)
          #expect(number == classes[position] + 7)
        }
        #expect(rf_postings_tail_class(base, base + 4, end, count, count, .max) == .max)
        #expect(rf_postings_tail_class(base, base + 4, end, count, 0, 7) == .max)
        if bits > 0 {
          #expect(rf_postings_tail_class(base, base + 4, end - 1, count, 0, .max) == .max)
        }
      }
    }
  }

  @Test func termsAreFoundWhereASortedListHasThem() throws {
    var random = SplitMix64(seed: 25)
    func word(_ longest: Int) -> String {
      let letters = Array("abc晴")
      return String((0...random.below(longest)).map { _ in letters[random.below(letters.count)] })
    }
    var words = Set((0..<4000).map { _ in word([3, 8, 14][random.below(3)]) })
    words.formUnion((0..<60).map { _ in "abcabcabc" + word(50).filter(\.isASCII) })
    let schema = TextSchema(fields: [.init("text", weight: 1, b: 0.4, analysis: .names)])
    let index = try Build.index([[words.sorted()]], schema)
    let terms = (0..<index.termCount).map { index.dictionary.term($0) }
    #expect(terms.count > 500)
    var keys = terms
    for _ in 0..<3000 { keys.append(Array(word(20).utf8)) }
    for term in terms {
      keys.append(Array(term.dropLast()))
      keys.append(term + [0x61])
    }
    keys.append([])
    keys.append([0xFF])
    keys.append([UInt8](repeating: 0x61, count: 100))
    keys.append(terms.last! + [UInt8](repeating: 0x62, count: 80))
    for key in keys {
      var (first, end) = (0, terms.count)
      while first < end {
        let middle = (first + end) / 2
        if terms[middle].lexicographicallyPrecedes(key) { first = middle + 1 } else { end = middle }
      }
      let isThere = first < terms.count && terms[first] == key
      #expect(index.dictionary.find(key) == (isThere ? first : nil), "\(key)")
      let range = index.dictionary.range(prefix: key)
      #expect(range.lowerBound == first, "\(key)")
      #expect(range.count == terms[first...].prefix { $0.starts(with: key) }.count, "\(key)")
    }
  }
}

import IndexFile
import Primitives
import Testing

@Suite struct OrdinalSetTests {
  /// Every operation against the standard library's Set, over capacities around the word size.
  @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 1000])
  func agreesWithASetOfIntegers(capacity: Int) {
    var generator = SplitMix64(seed: UInt64(capacity))
    func draw() -> (OrdinalSet, Set<UInt32>) {
      var members = Set<UInt32>()
      for ordinal in 0..<UInt32(capacity) where generator.unit() < 0.3 { members.insert(ordinal) }
      return (OrdinalSet(capacity: capacity, members), members)
    }
    for _ in 0..<20 {
      let (left, leftMembers) = draw()
      let (right, rightMembers) = draw()
      func check(_ expected: Set<UInt32>, _ operation: (inout OrdinalSet) -> Void) {
        var result = left
        operation(&result)
        #expect(result.ordinals == expected.sorted())
        #expect(result.cardinality == expected.count)
        #expect(result.isEmpty == expected.isEmpty)
      }
      check(leftMembers) { _ in }
      check(leftMembers) {
        $0 = OrdinalSet(capacity: capacity) { leftMembers.contains(UInt32($0)) }
      }
      check(leftMembers.intersection(rightMembers)) { $0.formIntersection(right) }
      check(leftMembers.union(rightMembers)) { $0.formUnion(right) }
      check(leftMembers.subtracting(rightMembers)) { $0.subtract(right) }
      check(Set(0..<UInt32(capacity)).subtracting(leftMembers)) { $0.invert() }
      if let member = leftMembers.min() {
        check(leftMembers.subtracting([member])) { $0.remove(member) }
      }
    }
  }

  @Test(arguments: [0, 1, 63, 64, 65, 1000])
  func rangesOfColumnsAreThoseOfComparing(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    let small = (0..<count).map { _ in UInt16(generator.below(9) * 8191) }
    let large = (0..<count).map { _ in UInt32(generator.below(9)) &* 536_870_911 }
    let floats = (0..<count).map { index in
      index % 7 == 3 ? Float.nan : Float(generator.below(9)) - 4
    }
    // Some of the rows were added, and one in eleven had something else in it before.
    func column<Element: PackedElement>(
      _ rows: [Element], _ other: Element
    ) -> Column<Element> {
      let stored = generator.below(rows.count + 1)
      let before = rows.indices.map { $0 % 11 == 5 ? other : rows[$0] }
      let changed = rows.indices.filter { $0 % 11 == 5 }.map { ($0, rows[$0]) }
      return Column(IndexArray(before[..<stored])).appending(Array(before[stored...]))
        .replacing(Dictionary(uniqueKeysWithValues: changed))
    }
    let (shorts, words, numbers) = (column(small, 8191), column(large, 0), column(floats, 1))
    #expect(shorts.rows == small && words.rows == large && numbers.count == count)
    func members(_ isIn: (Int) -> Bool) -> [UInt32] {
      (0..<count).filter(isIn).map { UInt32($0) }
    }
    for _ in 0..<40 {
      let shortEnds = [0, 1].map { _ in UInt16(generator.below(9) * 8191) }.sorted()
      let short = shortEnds[0]...shortEnds[1]
      #expect(OrdinalSet(of: shorts, in: short).ordinals == members { short ~= small[$0] })
      let bits = UInt16(generator.below(1 << 16))
      #expect(
        OrdinalSet(of: shorts) { $0 & bits != 0 }.ordinals == members { small[$0] & bits != 0 })
      let wideEnds = [0, 1].map { _ in UInt32(generator.below(9)) &* 536_870_911 }.sorted()
      let wide = wideEnds[0]...wideEnds[1]
      #expect(OrdinalSet(of: words, in: wide).ordinals == members { wide ~= large[$0] })
      let ends = [0, 1].map { _ in Float(generator.below(9)) - 4 }.sorted()
      let range = ends[0]...ends[1]
      #expect(OrdinalSet(of: numbers, in: range).ordinals == members { range ~= floats[$0] })
    }
    #expect(OrdinalSet(of: words, in: 0 ... .max).cardinality == count)
    #expect(
      OrdinalSet(of: numbers, in: -.infinity ... .infinity).ordinals
        == members { !floats[$0].isNaN })
  }

  @Test func slicesHaveTheMembersOfTheirRange() {
    var generator = SplitMix64(seed: 9)
    for _ in 0..<300 {
      let capacity = generator.below(300)
      let members = (0..<UInt32(capacity)).filter { _ in generator.below(3) == 0 }
      let set = OrdinalSet(capacity: capacity, members)
      let lower = generator.below(capacity + 1)
      let range = lower..<(lower + generator.below(200))
      #expect(
        set.slice(range).ordinals
          == members.filter { range.contains(Int($0)) }.map { $0 - UInt32(lower) })
      #expect(set.slice(range).capacity == range.count)
    }
  }

  @Test func ordinalsOutsideAreNotContained() {
    let full = OrdinalSet(capacity: 70, full: true)
    #expect(full.cardinality == 70)
    #expect(full.contains(69))
    #expect(!full.contains(70))
    #expect(!full.contains(.max))
    #expect(OrdinalSet(capacity: 3, [1, 9]).ordinals == [1])
  }
}

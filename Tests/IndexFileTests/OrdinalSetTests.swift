import Determinism
import IndexFile
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
      check(leftMembers) {
        $0 = OrdinalSet(
          capacity: capacity,
          membership: { ordinals in
            // The bits beyond the capacity are set, too, and must not count.
            ordinals.reduce(ordinals.count < 64 ? UInt64.max << UInt64(ordinals.count) : 0) {
              $0 | (leftMembers.contains(UInt32($1)) ? 1 << UInt64($1 & 63) : 0)
            }
          })
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

  @Test func ordinalsOutsideAreNotContained() {
    let full = OrdinalSet(capacity: 70, full: true)
    #expect(full.cardinality == 70)
    #expect(full.contains(69))
    #expect(!full.contains(70))
    #expect(!full.contains(.max))
    #expect(OrdinalSet(capacity: 3, [1, 9]).ordinals == [1])
  }
}

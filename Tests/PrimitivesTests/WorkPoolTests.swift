import Primitives
import Synchronization
import Testing

struct WorkPoolTests {
  @Test(arguments: [1, 2, 3, 8])
  func everyPieceRunsOnceWhateverTheThreadCount(threads: Int) {
    let counts = Mutex(Array(repeating: 0, count: 1000))
    WorkPool(threads: threads).forEach(1000) { index in counts.withLock { $0[index] += 1 } }
    #expect(counts.withLock { $0.allSatisfy { $0 == 1 } })
  }

  @Test(arguments: [1, 4])
  func resultsComeInTheOrderOfTheNumbers(threads: Int) {
    #expect(WorkPool(threads: threads).map(100) { $0 * $0 } == (0..<100).map { $0 * $0 })
  }

  @Test func rangesCoverTheWholeWithoutOverlap() {
    for (count, size) in [(0, 3), (1, 3), (3, 3), (10, 3), (100, 7)] {
      let ranges = Mutex<[Range<Int>]>([])
      WorkPool(threads: 2).forEachRange(of: count, size: size) { range in
        ranges.withLock { $0.append(range) }
      }
      let sorted = ranges.withLock { $0.sorted { $0.lowerBound < $1.lowerBound } }
      #expect(sorted.flatMap(Array.init) == Array(0..<count))
    }
  }

  struct Failed: Error, Equatable {
    var piece: Int
  }

  @Test func theErrorOfTheLowestPieceIsThrown() {
    #expect(throws: Failed(piece: 3)) {
      try WorkPool(threads: 1).forEachThrowing(10) { index throws(Failed) in
        if index >= 3 { throw Failed(piece: index) }
      }
    }
  }

  @Test func nonPositiveThreadCountsMeanOneACore() {
    #expect(WorkPool(threads: 0).threads == WorkPool().threads)
    #expect(WorkPool(threads: -4).threads >= 1)
  }
}

struct SplitMix64Tests {
  /// The reference implementation's first outputs for seed 1234567.
  @Test func matchesTheReferenceSequence() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }

  @Test func drawsStayInTheirRanges() {
    var generator = SplitMix64(seed: 7)
    var seen = Set<Int>()
    for _ in 0..<1000 {
      let draw = generator.below(10)
      #expect((0..<10).contains(draw))
      seen.insert(draw)
      #expect((0..<1).contains(generator.unit()))
    }
    #expect(seen.count == 10)
  }
}

struct FNV1aTests {
  /// Vectors from the authors' page.
  @Test func matchesPublishedValues() {
    var hash = FNV1a()
    #expect(hash.value == 0xCBF2_9CE4_8422_2325)
    hash.combine("foobar".utf8)
    #expect(hash.value == 0x8594_4171_F739_67E8)
  }

  @Test func textsAreKeptApart() {
    var one = FNV1a()
    var two = FNV1a()
    for text in ["ab", "c"] { one.combine(text) }
    for text in ["a", "bc"] { two.combine(text) }
    #expect(one.value != two.value)
  }
}

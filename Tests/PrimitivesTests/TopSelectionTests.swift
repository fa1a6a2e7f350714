import Primitives
import Testing

/// The best k are those of a full sort, and the threshold is the worst of them.
@Suite struct TopSelectionTests {
  private static let limits = [0, 1, 2, 10, 127, 128, 129, 300]

  @Test(arguments: limits)
  func theBestAreThoseOfASort(limit: Int) {
    for (seed, count) in [0, 1, 2, 9, 10, 11, 127, 128, 129, 1_000].enumerated() {
      var generator = SplitMix64(seed: UInt64(seed))
      // Few different scores: ties everywhere.
      let scores = (0..<count).map { _ in Float(generator.below(20)) - 10 }
      var ordinals = Array(0..<UInt32(count))
      for index in ordinals.indices.dropFirst().reversed() {
        ordinals.swapAt(index, generator.below(index + 1))
      }
      var selection = TopSelection(limit: limit)
      for ordinal in ordinals { selection.offer(scores[Int(ordinal)], ordinal) }
      let expected = ordinals.sorted {
        (-scores[Int($0)], $0) < (-scores[Int($1)], $1)
      }.prefix(limit)
      let found = selection.finish()
      #expect(found.map(\.ordinal) == Array(expected), "\(count) scores, seed \(seed)")
      #expect(found.map(\.score) == expected.map { scores[Int($0)] })
      let byOrdinal = selection.finishByOrdinal()
      #expect(byOrdinal.ordinals == expected.sorted())
      #expect(byOrdinal.scores == expected.sorted().map { scores[Int($0)] })
    }
  }

  @Test(arguments: limits, [false, true])
  func theThresholdIsTheWorstKeyThatIsKept(limit: Int, isAscending: Bool) {
    var selection = TopSelection(limit: limit)
    var kept: [UInt64] = []
    for step in 1...400 {
      let key = UInt64(isAscending ? step : 401 - step)
      let isWanted = key > selection.threshold
      let isTaken = selection.offer(key)
      #expect(isTaken == isWanted)
      kept = Array((kept + [key]).sorted(by: >).prefix(limit))
      #expect(selection.isFull == (kept.count == limit))
      #expect(selection.count == kept.count)
      let threshold = limit == 0 ? UInt64.max : kept.count < limit ? 0 : kept[limit - 1]
      #expect(selection.threshold == threshold)
    }
    #expect(selection.sortedKeys() == kept)
  }

  @Test func anEqualKeyIsRefusedOnceThereAreEnough() {
    var selection = TopSelection(limit: 2)
    let isTaken = (0..<3).map { _ in selection.offer(7) }
    #expect(isTaken == [true, true, false])
    #expect(selection.sortedKeys() == [7, 7])
  }

  @Test func scoreThresholdsAreOpenUntilThereAreEnough() {
    var selection = TopSelection(limit: 2)
    #expect(selection.scoreThreshold == -.infinity)
    selection.offer(-3, 1)
    #expect(selection.scoreThreshold == -.infinity)
    selection.offer(5, 2)
    #expect(selection.scoreThreshold == -3)
    #expect(TopSelection(limit: 0).scoreThreshold == .infinity)
    #expect(TopSelection(limit: -5).limit == 0)
  }

  @Test func keysOrderAsScoresAndThenOrdinals() {
    let ascending: [Float] = [
      -.infinity, -.greatestFiniteMagnitude, -1, -.leastNonzeroMagnitude, 0,
      .leastNonzeroMagnitude, 0.5, 1, .greatestFiniteMagnitude, .infinity,
    ]
    for (low, high) in zip(ascending, ascending.dropFirst()) {
      #expect(RankKey.make(low, 0) < RankKey.make(high, .max - 1))
      #expect(low.orderedBits < high.orderedBits)
    }
    for score in ascending {
      #expect(RankKey.make(score, 8) > RankKey.make(score, 9))
      #expect(RankKey.score(of: RankKey.make(score, 8)) == score)
      #expect(RankKey.ordinal(of: RankKey.make(score, 8)) == 8)
      #expect(Float(orderedBits: score.orderedBits) == score)
    }
    #expect(RankKey.make(-0.0, 3) == RankKey.make(0, 3))
    #expect(RankKey.make(Float.nan, 3) > RankKey.make(Float.infinity, 3))
    #expect(RankKey.make(whole: 9, 4) > RankKey.make(whole: 9, 5))
    #expect(RankKey.wholeScore(of: RankKey.make(whole: .max, 4)) == .max)
  }
}

import IndexFile
import Primitives
import Testing

@testable import Recommender

struct InteractionsTests {
  private func build(
    _ events: [InteractionEvent], _ weighting: InteractionWeighting = InteractionWeighting()
  ) throws -> Interactions {
    try Interactions(events: events, listenerCount: 3, itemCount: 4, weighting: weighting)
  }

  @Test func kindsAddUpAndPlaysAreDamped() throws {
    let matrix = try build([
      .init(listener: 0, item: 2, weight: 3), .init(listener: 0, item: 2),
      .init(listener: 0, item: 2, kind: .like), .init(listener: 1, item: 0, kind: .dislike),
      .init(listener: 1, item: 3, weight: 0.5),
    ]).matrix
    // 1 + log2(4) for the plays, 2 for the like.
    #expect(Array(matrix.row(0).columns) == [2])
    #expect(matrix.row(0).values.first == 5)
    #expect(Array(matrix.row(1).values) == [-2, 0.5])
    #expect(matrix.row(2).count == 0)
  }

  @Test func oldEventsCountLess() throws {
    let matrix = try build(
      [
        .init(listener: 0, item: 0, kind: .like, time: 100),
        .init(listener: 0, item: 1, kind: .like, time: 0),
        .init(listener: 0, item: 2, kind: .like),
      ], InteractionWeighting(halfLife: 100)
    ).matrix
    #expect(Array(matrix.row(0).values) == [2, 1, 2])
  }

  @Test func binaryAndLimits() throws {
    let events: [InteractionEvent] = [
      .init(listener: 0, item: 0, weight: 1e30), .init(listener: 0, item: 1, kind: .skip),
      .init(listener: 0, item: 2, weight: 0), .init(listener: 0, item: 3, weight: -2),
    ]
    #expect(Array(try build(events, .binary).matrix.row(0).values) == [1, -1, -1])
    #expect(try build(events).matrix.row(0).values.first == 10)
  }

  @Test func rareItemsAndListenersAreLeftOut() throws {
    let weighting = InteractionWeighting(
      minimumListenersPerItem: 2, minimumItemsPerListener: 2)
    let matrix = try build(
      [
        .init(listener: 0, item: 0), .init(listener: 1, item: 0), .init(listener: 0, item: 1),
        .init(listener: 1, item: 1), .init(listener: 2, item: 1), .init(listener: 0, item: 3),
      ], weighting
    ).matrix
    #expect(Array(matrix.row(0).columns) == [0, 1])
    #expect(Array(matrix.row(1).columns) == [0, 1])
    #expect(matrix.row(2).count == 0)
  }

  @Test func theOrderOfEventsAndThreadsDoNotMatter() throws {
    var generator = SplitMix64(seed: 4)
    let events = (0..<2_000).map { _ in
      InteractionEvent(listener: UInt32(generator.below(600)), item: UInt32(generator.below(50)))
    }
    let one = try Interactions(
      events: events, listenerCount: 600, itemCount: 50, pool: WorkPool(threads: 1))
    let two = try Interactions(
      events: events.reversed(), listenerCount: 600, itemCount: 50, pool: WorkPool(threads: 3))
    #expect(Array(one.matrix.columns) == Array(two.matrix.columns))
    #expect(Array(one.matrix.values) == Array(two.matrix.values))
  }

  @Test func aListenersProfileIsTheirRow() throws {
    for seed in UInt64(0)..<50 {
      var generator = SplitMix64(seed: seed)
      let weighting = InteractionWeighting(halfLife: seed % 2 == 0 ? nil : 40)
      let events = (0..<generator.below(60)).map { _ in
        InteractionEvent(
          listener: 0, item: UInt32(generator.below(12)),
          kind: InteractionKind.allCases[generator.below(5)],
          weight: Float(generator.below(5)) - 1,
          time: generator.below(3) == 0 ? nil : Double(generator.below(100)))
      }
      let row = try Interactions(
        events: events, listenerCount: 1, itemCount: 12, weighting: weighting
      ).matrix.row(0)
      let profile = ListenerProfile(events: events, weighting: weighting)
      #expect(profile.items == Array(row.columns), "seed \(seed)")
      #expect(profile.weights == Array(row.values), "seed \(seed)")
    }
    #expect(ListenerProfile(events: [.init(listener: 0, item: 1, weight: .nan)]).isEmpty)
  }

  @Test func whatCannotBeIsATypedError() throws {
    for event in [
      InteractionEvent(listener: 0, item: 0, weight: .nan),
      InteractionEvent(listener: 0, item: 0, weight: .infinity),
      InteractionEvent(listener: 0, item: 0, time: .nan),
      InteractionEvent(listener: 3, item: 0), InteractionEvent(listener: 0, item: 4),
    ] {
      #expect(throws: RecommenderError.self) { _ = try build([event]) }
    }
    #expect(throws: RecommenderError.self) {
      _ = try Interactions(
        SparseMatrix(rowCount: 1, columnCount: 1, triplets: [(0, 0, .nan)]))
    }
  }
}

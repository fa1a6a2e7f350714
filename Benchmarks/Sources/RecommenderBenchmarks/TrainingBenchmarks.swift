import IndexFile
import Primitives
import Recommender

/// The time of an epoch of iALS, and the Recall@20 after all of them.
struct EpochBenchmark {
  let train: String
  let test: String
  let rank: Int
  let epochs: Int
  let threads: Int

  func run() throws {
    let train = try adjacency(self.train)
    let test = try adjacency(self.test)
    let rows = 1 + max(train.map { $0[0] }.max() ?? 0, test.map { $0[0] }.max() ?? 0)
    let columns =
      1
      + max(train.flatMap { $0.dropFirst() }.max() ?? 0, test.flatMap { $0.dropFirst() }.max() ?? 0)
    let interactions = try Interactions(matrix(train, rows: rows, columns: columns))
    let pool = WorkPool(threads: threads)
    let recipe = ImplicitALS(rank: rank, epochs: epochs, tolerance: 0, seed: 1)
    var factors: FactorModel?
    let before = processorSeconds()
    let time = try seconds { factors = try recipe.train(interactions, pool: pool) }
    let processor = processorSeconds() - before
    guard let factors else { return }
    let alone = RecommenderRecipe(blend: BlendWeights(ials: 1, rp3beta: 0, userKNN: 0))
    let model = try RecommenderModel(factors: factors, recipe: alone, interactions: interactions)
    report([
      "benchmark": "epoch", "engine": "refrain", "rank": rank, "threads": threads,
      "seconds_per_epoch": time / Double(epochs),
      "processor_seconds_per_epoch": processor / Double(epochs),
      "recall20": recall(model, test, pool),
    ])
  }

  private func recall(_ model: RecommenderModel, _ test: [[Int]], _ pool: WorkPool) -> Double {
    let asked = test.filter { $0.count > 1 }
    let ranked = model.rank(
      asked.map { model.profile(ofListener: $0[0]) }, limit: 20, pool: pool)
    var sum = 0.0
    for (line, ranking) in zip(asked, ranked) {
      let relevant = Set(line.dropFirst())
      let hits = ranking.count { relevant.contains(Int($0.ordinal)) }
      sum += Double(hits) / Double(relevant.count)
    }
    return sum / Double(max(asked.count, 1))
  }
}

/// The time of training RP3beta.
struct WalksBenchmark {
  let train: String
  let threads: Int

  func run() throws {
    let lines = try adjacency(train)
    let rows = 1 + (lines.map { $0[0] }.max() ?? 0)
    let columns = 1 + (lines.flatMap { $0.dropFirst() }.max() ?? 0)
    let interactions = try Interactions(matrix(lines, rows: rows, columns: columns))
    let time = seconds {
      _ = RP3Beta().train(interactions, pool: WorkPool(threads: threads))
    }
    report(["benchmark": "rp3beta", "threads": threads, "seconds": time])
  }
}

/// Training at the size of a large catalog: events from a long-tailed popularity and small tastes.
struct SyntheticBenchmark {
  let listeners: Int
  let items: Int
  let events: Int
  let rank: Int
  let epochs: Int
  let threads: Int

  func run() throws {
    let pool = WorkPool(threads: threads)
    var interactions: Interactions?
    let preparing = try seconds {
      interactions = try Interactions(
        events: drawn(), listenerCount: listeners, itemCount: items, pool: pool)
    }
    guard let interactions else { return }
    report([
      "benchmark": "synthetic matrix", "events": events,
      "entries": interactions.matrix.entryCount, "seconds": preparing, "peak_mib": peakMemory(),
    ])
    let recipe = ImplicitALS(rank: rank, epochs: epochs, tolerance: 0)
    let training = try seconds { _ = try recipe.train(interactions, pool: pool) }
    report([
      "benchmark": "synthetic ials", "rank": rank, "epochs": epochs, "threads": threads,
      "seconds": training, "seconds_per_epoch": training / Double(epochs),
      "peak_mib": peakMemory(),
    ])
    let walking = seconds { _ = RP3Beta(neighbors: 100).train(interactions, pool: pool) }
    report(["benchmark": "synthetic rp3beta", "seconds": walking, "peak_mib": peakMemory()])
  }

  private func drawn() -> [InteractionEvent] {
    var generator = SplitMix64(seed: 7)
    return (0..<events).map { _ in
      let listener = generator.below(listeners)
      // Cubing makes a long tail; a taste moves the head to another part of the catalog.
      let place = generator.unit()
      let taste = listener % 50 * (items / 50)
      let item = (Int(place * place * place * Double(items)) + taste) % items
      return InteractionEvent(listener: UInt32(listener), item: UInt32(item))
    }
  }
}

import IndexFile
import Primitives
import Recommender

/// Recommendation from what was heard: 600 listeners, 3,000 items, rank 32.
enum TasteOperations {
  private static let items = 3000

  private static func interactions() throws -> Interactions {
    var generator = SplitMix64(seed: 8)
    var triplets: [(row: Int, column: Int, value: Float)] = []
    for listener in 0..<600 {
      // Everybody keeps to a part of the catalog, and some items are heard much more than others.
      let first = generator.below(10) * items / 10
      for item in Set((0..<30).map { _ in draw(&generator, from: first) }).sorted() {
        triplets.append((listener, item, 1))
      }
    }
    return try Interactions(SparseMatrix(rowCount: 600, columnCount: items, triplets: triplets))
  }

  private static func draw(_ generator: inout SplitMix64, from first: Int) -> Int {
    let place = generator.unit()
    let spread = generator.below(4) == 0 ? items : items / 10
    return (first + Int(place * place * Double(spread))) % items
  }

  static func prepare(_ folder: String) throws {
    let pool = WorkPool(threads: 1)
    let interactions = try interactions()
    let factors = try ImplicitALS(rank: 32, epochs: 4, tolerance: 0, seed: 1)
      .train(interactions, pool: pool)
    let model = try RecommenderModel(factors: factors, interactions: interactions, pool: pool)
    _ = try model.write(to: folder + "/taste.idx")
  }

  static func all(_ folder: String) throws -> [Operation] {
    let model = try RecommenderModel(opening: folder + "/taste.idx")
    let interactions = try interactions()
    let pool = WorkPool(threads: 1)
    let factors = try ImplicitALS(rank: 32, epochs: 1, tolerance: 0, seed: 1)
      .train(interactions, pool: pool)
    var generator = SplitMix64(seed: 9)
    func profiles(_ likes: Int) -> [ListenerProfile] {
      (0..<20).map { _ in
        ListenerProfile(likes: (0..<likes).map { _ in UInt32(draw(&generator, from: 600)) })
      }
    }
    func foldIn(_ likes: Int) -> Operation {
      let profiles = profiles(likes)
      return Operation("taste fold-in of \(likes)") {
        for profile in profiles { _ = factors.foldIn(profile) }
      }
    }
    let twenty = profiles(20)
    let tenth = OrdinalSet(capacity: items) { $0 % 10 == 4 }
    func recommend(
      _ name: String, allowed: OrdinalSet? = nil, novelty: Float = 0, reasons: Int = 0
    ) -> Operation {
      Operation("taste " + name) {
        for profile in twenty {
          _ = model.recommend(
            RecommendationRequest(
              profile: profile, limit: 50, allowed: allowed, novelty: novelty, reasons: reasons))
        }
      }
    }
    return [
      foldIn(5), foldIn(20), foldIn(100),
      recommend("recommend 50"),
      recommend("recommend 50, a tenth allowed", allowed: tenth),
      recommend("recommend 50, less known", novelty: 0.5),
      recommend("recommend 50 with reasons", reasons: 3),
      Operation("taste similar") {
        for profile in twenty { _ = model.similar(to: profile.items, limit: 50) }
      },
      Operation("taste an epoch") {
        _ = try ImplicitALS(rank: 32, epochs: 1, tolerance: 0, seed: 1)
          .train(interactions, pool: pool)
      },
    ]
  }
}

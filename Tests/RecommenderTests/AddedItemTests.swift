import IndexFile
import Primitives
import TestSupport
import Testing

@testable import Recommender

/// Items that come after training, against a training that has had them as items without listeners.
struct AddedItemTests {
  private static let trained = 300
  private static let added = 12

  /// Interactions in which the last items have no listeners, and what all items are.
  private func data(items: Int) throws -> (interactions: Interactions, content: FactorMatrix) {
    let all = try randomInteractions(listeners: 200, items: AddedItemTests.trained, seed: 31)
    let matrix = all.matrix
    var triplets: [(row: Int, column: Int, value: Float)] = []
    for listener in 0..<200 {
      for entry in matrix.range(ofRow: listener) {
        // Some of the trained ones are cold, too, so that the basis is turned.
        guard matrix.columns[entry] % 50 != 49 else { continue }
        triplets.append((listener, Int(matrix.columns[entry]), matrix.values[entry]))
      }
    }
    var generator = SplitMix64(seed: 5)
    var content: [Float] = []
    for item in 0..<items {
      content += item % 2 == 0 ? [1, 0] : [0, 1]
      content.append(0.2 * Float(generator.unit()))
    }
    return (
      try Interactions(SparseMatrix(rowCount: 200, columnCount: items, triplets: triplets)),
      try FactorMatrix(count: items, rank: 3, values: content)
    )
  }

  private func model(_ kind: RecommenderRecipe.Model, items: Int) throws -> RecommenderModel {
    let (interactions, content) = try data(items: items)
    let recipe = RecommenderRecipe(
      model: kind, ials: ImplicitALS(rank: 8, epochs: 8, unobserved: 0.1, lambda: 0.02))
    return try RecommenderModel(training: recipe, on: interactions, content: content)
  }

  /// A model of the first items with the others added, and one that was trained on all.
  private func pair(
    _ kind: RecommenderRecipe.Model
  ) throws -> (live: RecommenderModel, built: RecommenderModel) {
    let total = AddedItemTests.trained + AddedItemTests.added
    let content = try data(items: total).content
    let small = try model(kind, items: AddedItemTests.trained)
    let factors = (AddedItemTests.trained..<total).map {
      small.factor(ofContent: content.vector($0)) ?? []
    }
    return (small.adding(factors), try model(kind, items: total))
  }

  private func scores(_ found: [Recommendation]) -> [UInt32: Float] {
    Dictionary(uniqueKeysWithValues: found.map { ($0.item, $0.score) })
  }

  /// How far a score of 0...1 may be from that of the next training.
  private static let bound: Float = 0.02

  @Test(arguments: [RecommenderRecipe.Model.ials, .blend])
  func theyAreScoredAsTheNextTrainingScoresThem(kind: RecommenderRecipe.Model) throws {
    let (live, built) = try pair(kind)
    let total = AddedItemTests.trained + AddedItemTests.added
    for profile in [
      ListenerProfile(likes: [0, 2, 4, 6]), ListenerProfile(likes: [1, 3], dislikes: [8]),
      // Of those that came later, and of both.
      ListenerProfile(likes: [300, 302]), ListenerProfile(likes: [5, 301], dislikes: [302]),
    ] {
      let request = RecommendationRequest(profile: profile, limit: total)
      let (one, other) = (live.recommend(request), built.recommend(request))
      #expect(Set(one.map(\.item)) == Set(other.map(\.item)))
      #expect(one.count == total - profile.items.count)
      let expected = scores(other)
      for entry in one {
        #expect(abs(entry.score - expected[entry.item]!) < AddedItemTests.bound, "\(entry.item)")
      }
      #expect(zip(one, one.dropFirst()).allSatisfy { $0.score >= $1.score })
      let near = live.similar(to: profile.items, weights: profile.weights, limit: total)
      let nearBuilt = scores(
        built.similar(to: profile.items, weights: profile.weights, limit: total))
      #expect(near.contains { $0.item >= 300 })
      for entry in near where entry.item >= 300 {
        #expect(
          abs(entry.score - (nearBuilt[entry.item] ?? 0)) < AddedItemTests.bound, "\(entry.item)")
      }
    }
    let session = live.continueSession([300, 304], limit: 5)
    #expect(session.count == 5 && session.allSatisfy { $0.item % 2 == 0 })
  }

  @Test func whatIsLikedDecidesAmongThemAndSaysSo() throws {
    let (live, _) = try pair(.blend)
    let allowed = OrdinalSet(capacity: 312, (300..<312).map { UInt32($0) })
    var request = RecommendationRequest(
      profile: ListenerProfile(likes: [0, 2, 300]), limit: 20, allowed: allowed)
    let found = live.recommend(request)
    // All that may come, the liked one left out; those of the same kind first.
    #expect(found.count == 11 && found.prefix(5).allSatisfy { $0.item % 2 == 0 })
    #expect(found[0].reasons.contains { $0.item == 300 })
    #expect(!live.explain(302, for: request.profile).isEmpty)
    request.novelty = 1
    #expect(Set(live.recommend(request).map(\.item)) == Set(found.map(\.item)))
    // Nobody has heard of them, so they come last where nothing is known of the listener.
    let nothing = RecommendationRequest(profile: ListenerProfile(likes: []), limit: 312)
    let popular = live.recommend(nothing)
    #expect(popular.count == 312 && popular[0].item < 300)
    #expect(live.recommend(.init(profile: .init(likes: []), allowed: allowed)).count == 10)
    #expect(live.adding([]).recommend(nothing).count == 300)
  }

  @Test func withoutAFactorTheyAreWhatNobodyHasAReasonToHear() throws {
    let small = try model(.blend, items: AddedItemTests.trained)
    #expect(small.factor(ofContent: [0, 0, 0]) == nil && small.factor(ofContent: [1]) == nil)
    let live = small.adding([[], [1]])
    let found = live.recommend(.init(profile: .init(likes: [0, 2]), limit: 400))
    #expect(found.count == 300 && found.filter { $0.item >= 300 }.allSatisfy { $0.score == 0 })
    #expect(!live.similar(to: [0, 2], limit: 400).contains { $0.item >= 300 })
    // Models without factors know nothing of them either, and neither do those without content.
    let walks = try model(.rp3beta, items: AddedItemTests.trained)
    #expect(walks.factor(ofContent: [1, 0, 0]) == nil)
    #expect(
      walks.adding([[]]).recommend(.init(profile: .init(likes: [0]), limit: 400)).count == 300)
    let plain = try RecommenderModel(
      training: RecommenderRecipe(model: .ials), on: try data(items: 300).interactions)
    #expect(plain.factor(ofContent: [1, 0, 0]) == nil)
  }

  @Test func aLargeCatalogFindsThemToo() throws {
    let count = FirstPass.minimumCount
    var generator = SplitMix64(seed: 9)
    let values = (0..<count * 16).map { _ in Float(generator.unit()) - 0.5 }
    let nobody = try Interactions(
      events: [], listenerCount: 0, itemCount: count, weighting: InteractionWeighting())
    let model = try RecommenderModel(
      factors: FactorModel(external: FactorMatrix(count: count, rank: 16, values: values)),
      interactions: nobody)
    let factors = try #require(model.factors)
    // Copies of known ones are as near as these.
    let live = model.adding([7, 11].map { factors.items.vector($0) })
    for item in [7, 11] as [UInt32] {
      let copy = UInt32(count) + (item == 7 ? 0 : 1)
      #expect(live.similar(to: [item], limit: 3)[0].item == copy)
      #expect(live.similar(to: [copy], limit: 3)[0].item == item)
      let allowed = OrdinalSet(capacity: count + 2, [copy, 500])
      #expect(Set(live.similar(to: [item], limit: 3, allowed: allowed).map(\.item)).contains(copy))
    }
  }

  @Test func severalSearchesFindWhatEachFindsAlone() throws {
    let (live, _) = try pair(.blend)
    let profile = ListenerProfile(likes: [0, 2, 300])
    let everything = OrdinalSet(capacity: 312, (0..<312).map { UInt32($0) })
    let added = OrdinalSet(capacity: 312, (300..<312).map { UInt32($0) })
    let targets = [
      LargeSearch.Target(limit: 5, allowed: everything),
      LargeSearch.Target(limit: 40, allowed: added), LargeSearch.Target(limit: 312, allowed: nil),
    ]
    let blend = live.blend
    for comparison in [Blend.Comparison.taste, .direction] {
      let found = blend.best(targets, for: profile, by: comparison, excluding: [301])
      for (target, best) in zip(targets, found) {
        let alone = blend.best(
          target.limit, for: profile, by: comparison, excluding: [301], allowed: target.allowed)
        #expect(best.items.map(\.ordinal) == alone.items.map(\.ordinal))
        #expect(best.items.map(\.score) == alone.items.map(\.score))
      }
      #expect(found[1].items.count == 11)
    }
  }

  @Test func theMapIsInTheFileAndAFileWithoutOneIsRead() throws {
    try TemporaryFolder.use { folder in
      let model = try model(.blend, items: AddedItemTests.trained)
      try model.write(to: folder.path("listening.idx"))
      let read = try RecommenderModel(opening: folder.path("listening.idx"))
      #expect(read.factor(ofContent: [1, 0, 0.1]) == model.factor(ofContent: [1, 0, 0.1]))
      let plain = try RecommenderModel(
        training: RecommenderRecipe(model: .ials), on: try data(items: 300).interactions)
      try plain.write(to: folder.path("plain.idx"))
      let other = try RecommenderModel(opening: folder.path("plain.idx"))
      #expect(other.factor(ofContent: [1, 0, 0.1]) == nil && other.factors != nil)
    }
  }
}

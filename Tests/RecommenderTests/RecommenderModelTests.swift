import IndexFile
import Primitives
import TestSupport
import Testing

@testable import Recommender

struct RecommenderModelTests {
  private func recipe(_ model: RecommenderRecipe.Model) -> RecommenderRecipe {
    var recipe = RecommenderRecipe(
      model: model,
      ials: ImplicitALS(rank: 8, epochs: 6, unobserved: 0.1, lambda: 0.02),
      rp3beta: RP3Beta(neighbors: 10), ease: EASE(lambda: 5))
    recipe.blend = BlendWeights(ials: 0.4, rp3beta: 0.2, itemKNN: 0.2, userKNN: 0.2)
    return recipe
  }

  private static let models: [RecommenderRecipe.Model] = [
    .blend, .ials, .rp3beta, .ease, .itemknn, .userknn, .popularity,
  ]

  @Test(arguments: models)
  func recommendationsEqualTheExhaustiveRanking(_ kind: RecommenderRecipe.Model) throws {
    let data = try randomInteractions(listeners: 50, items: 40, seed: 21)
    let model = try RecommenderModel(training: recipe(kind), on: data)
    for listener in 0..<50 {
      let profile = model.profile(ofListener: listener)
      let single = model.recommend(.init(profile: profile, limit: 10))
      let bulk = model.rank([profile], limit: 10)[0]
      #expect(single.count == min(10, 40 - profile.items.count))
      #expect(single.map { $0.item } == bulk.map { $0.ordinal })
      #expect(Set(single.map { $0.item }).isDisjoint(with: profile.items))
      #expect(single.allSatisfy { (0...1).contains($0.score) })
      #expect(zip(single, single.dropFirst()).allSatisfy { $0.score >= $1.score })
    }
  }

  @Test(arguments: models)
  func searchesTogetherEqualOneAfterTheOther(_ kind: RecommenderRecipe.Model) throws {
    let data = try randomInteractions(listeners: 50, items: 40, seed: 27)
    let model = try RecommenderModel(training: recipe(kind), on: data)
    let limits = [10, 0, 3, 40, -1]
    let allowed: [OrdinalSet?] = [
      nil, nil, OrdinalSet(capacity: 60, [1, 2, 3, 5, 7, 50]),
      OrdinalSet(capacity: 40, where: { $0 % 2 == 0 }), nil,
    ]
    for (listener, novelty) in [(0, Float(0)), (7, 0.5), (31, 1)] {
      var request = RecommendationRequest(
        profile: model.profile(ofListener: listener), novelty: novelty)
      let seeds = Array(request.profile.items.prefix(3))
      let together = model.recommend(request, limits: limits, allowed: allowed)
      let alike = model.similar(to: seeds, limits: limits, allowed: allowed)
      #expect(together.count == limits.count && alike.count == limits.count)
      for place in limits.indices {
        (request.limit, request.allowed) = (limits[place], allowed[place])
        #expect(together[place] == model.recommend(request))
        #expect(
          alike[place] == model.similar(to: seeds, limit: limits[place], allowed: allowed[place]))
        #expect(together[place].count <= max(0, limits[place]))
      }
    }
  }

  @Test func constraintsHold() throws {
    let data = try randomInteractions(listeners: 50, items: 40, seed: 22)
    let model = try RecommenderModel(training: recipe(.blend), on: data)
    let profile = ListenerProfile(likes: [0, 2], dislikes: [5])
    let allowed = OrdinalSet(capacity: 60, [1, 2, 3, 5, 7, 50])
    let found = model.recommend(.init(profile: profile, limit: 10, allowed: allowed))
    #expect(Set(found.map { $0.item }) == [1, 3, 7])
    let own = model.recommend(
      .init(profile: profile, limit: 10, allowed: allowed, includesOwn: true))
    #expect(Set(own.map { $0.item }) == [1, 2, 3, 7])
    #expect(
      model.recommend(.init(profile: profile, allowed: OrdinalSet(capacity: 40))).isEmpty)
    #expect(model.recommend(.init(profile: profile, limit: 0)).isEmpty)
    #expect(model.recommend(.init(profile: profile, limit: 1_000)).count == 37)
  }

  @Test func whoIsUnknownGetsWhatIsPopularAndIsToldSo() throws {
    let data = try randomInteractions(listeners: 50, items: 40, seed: 23)
    let model = try RecommenderModel(training: recipe(.blend), on: data)
    for profile in [
      ListenerProfile(likes: []), ListenerProfile(likes: [1_000]),
      ListenerProfile(likes: [], dislikes: [3]), model.profile(ofListener: 99),
    ] {
      let found = model.recommend(.init(profile: profile, limit: 5))
      #expect(found.count == 5 && found.allSatisfy { $0.basis == .popularity })
      #expect(!found.contains { $0.item == 3 && profile.items.contains(3) })
      let counts = found.map { model.popularity.counts[Int($0.item)] }
      #expect(counts == counts.sorted(by: >))
    }
  }

  @Test(arguments: [RecommenderRecipe.Model.blend, .ials, .rp3beta, .ease, .itemknn, .userknn])
  func contributionsAddUpToTheScore(_ kind: RecommenderRecipe.Model) throws {
    let data = try randomInteractions(listeners: 50, items: 40, seed: 24, signed: true)
    let model = try RecommenderModel(training: recipe(kind), on: data)
    for count in [1, 5, 12] {
      let profile = ListenerProfile(
        likes: (0..<UInt32(count)).map { $0 * 2 }, dislikes: [1])
      let found = model.recommend(.init(profile: profile, limit: 3, reasons: 2))
      let sums = model.rank([profile], limit: 3)[0]
      for (recommendation, sum) in zip(found, sums) where sum.score > 0.01 {
        #expect(recommendation.item == sum.ordinal)
        let all = model.explain(recommendation.item, for: profile)
        #expect(abs(all.reduce(0) { $0 + $1.share } - 1) < 1e-3)
        #expect(recommendation.reasons.count <= 2)
        if let first = all.first { #expect(recommendation.reasons.first == first) }
      }
      // The explainer's raw contributions against the scorer, part by part.
      for part in model.blend.parts {
        var scores = [Float](repeating: 0, count: 40)
        part.model.scorer.score([profile], into: &scores)
        let explainer = Explainer(part.model, profile: profile)
        let others = (0..<40).filter { !profile.items.contains($0) }
        for (item, contributions) in zip(others, explainer.contributions(to: others)) {
          let (sum, score) = (contributions.reduce(0, +), scores[Int(item)])
          #expect(abs(sum - score) < 1e-3 * max(1, abs(score)))
        }
      }
    }
  }

  @Test func similarItemsShareTheTaste() throws {
    let data = try randomInteractions(listeners: 300, items: 40, seed: 25)
    let model = try RecommenderModel(training: recipe(.blend), on: data)
    let found = model.similar(to: [4], limit: 10)
    #expect(found.count == 10 && !found.contains { $0.item == 4 })
    #expect(found.filter { $0.item % 2 == 0 }.count >= 8)
    #expect(model.similar(to: [99], limit: 5).isEmpty)
    #expect(model.similar(to: [], limit: 5).isEmpty)
    let allowed = OrdinalSet(capacity: 40, [6, 8])
    #expect(
      Set(model.similar(to: [4], limit: 5, allowed: allowed).map { $0.item }).isSubset(of: [6, 8]))
  }

  @Test func noveltyLowersPopularity() throws {
    let data = try randomInteractions(listeners: 80, items: 40, seed: 26)
    let model = try RecommenderModel(training: recipe(.blend), on: data)
    func popularity(_ novelty: Float) -> Float {
      (0..<80).reduce(0) { sum, listener in
        let request = RecommendationRequest(
          profile: model.profile(ofListener: listener), limit: 5, novelty: novelty)
        return sum
          + model.recommend(request).reduce(0) { $0 + model.popularity.counts[Int($1.item)] }
      }
    }
    #expect(popularity(1) < popularity(0))
  }

  @Test(arguments: models)
  func aFileGivesTheSameAnswers(_ kind: RecommenderRecipe.Model) throws {
    let data = try randomInteractions(listeners: 50, items: 40, seed: 27, signed: true)
    let sessions: [[UInt32]] = [[1, 2, 3], [2, 3, 4, 2], [9, 8, 7]]
    let model = try RecommenderModel(training: recipe(kind), on: data, sessions: sessions)
    try TemporaryFolder.use { folder in
      try model.write(to: folder.path("model"), buildID: 7)
      let opened = try RecommenderModel(opening: folder.path("model"))
      #expect(opened.recipe == model.recipe && opened.note == model.note)
      for listener in 0..<50 {
        let request = RecommendationRequest(profile: model.profile(ofListener: listener))
        #expect(opened.recommend(request) == model.recommend(request))
      }
      #expect(opened.similar(to: [3], limit: 9) == model.similar(to: [3], limit: 9))
      #expect(opened.continueSession([2, 3], limit: 9) == model.continueSession([2, 3], limit: 9))
      try opened.write(to: folder.path("again"), buildID: 7)
      #expect(try readBytes(folder.path("model")) == readBytes(folder.path("again")))
    }
  }

  @Test func anOlderFormatIsRefusedWithWhatToDo() throws {
    try TemporaryFolder.use { folder in
      var file = try IndexFileWriter(
        creating: folder.path("old"),
        identity: IndexFileIdentity(
          kind: RecommenderModel.fileKind, formatVersion: RecommenderModel.formatVersion - 1))
      try file.write("note", Array("old".utf8))
      _ = try file.finish()
      let error = #expect(throws: IndexFileError.self) {
        _ = try RecommenderModel(opening: folder.path("old"))
      }
      #expect(error?.reason == .tooOld(formatVersion: RecommenderModel.formatVersion - 1))
      #expect(error?.description.contains("Build the bundle again") == true)
    }
  }

  @Test func damagedFilesNeverCrash() throws {
    let data = try randomInteractions(listeners: 20, items: 15, seed: 28)
    let model = try RecommenderModel(
      training: recipe(.blend), on: data, sessions: [[1, 2, 3], [2, 3, 4]])
    try TemporaryFolder.use { folder in
      let path = folder.path("model")
      try model.write(to: path)
      let whole = try readBytes(path)
      var generator = SplitMix64(seed: 99)
      var opened = 0
      for _ in 0..<300 {
        var bytes = whole
        for _ in 0..<(1 + generator.below(4)) {
          bytes[64 + generator.below(bytes.count - 64)] = UInt8(generator.below(256))
        }
        try writeBytes(bytes, to: path)
        guard let damaged = try? RecommenderModel(opening: path) else { continue }
        opened += 1
        for listener in 0..<20 {
          let profile = damaged.profile(ofListener: listener)
          _ = damaged.recommend(.init(profile: profile, limit: 5))
        }
        _ = damaged.similar(to: [1], limit: 3)
        _ = damaged.continueSession([2, 3], limit: 3)
      }
      #expect(opened > 0)
      for length in [0, 10, 64, whole.count / 2, whole.count - 1] {
        try writeBytes(Array(whole[..<length]), to: path)
        #expect(throws: IndexFileError.self) { _ = try RecommenderModel(opening: path) }
      }
    }
  }
}

import IndexFile
import Primitives
import TestSupport
import Testing

@testable import Recommender

struct SelectionTests {
  @Test func holdingOutLosesNothingAndRepeats() throws {
    let data = try randomInteractions(listeners: 60, items: 40, seed: 41, signed: true)
    let split = HoldOut(data, share: 0.3, seed: 5)
    let again = HoldOut(data, share: 0.3, seed: 5)
    #expect(split.heldOut == again.heldOut)
    let held = split.heldOut.reduce(0) { $0 + $1.count }
    #expect(held > 0 && held + split.train.matrix.entryCount == data.matrix.entryCount)
    for listener in 0..<60 {
      let kept = Set(split.train.matrix.row(listener).columns)
      #expect(kept.isDisjoint(with: split.heldOut[listener]))
      #expect(!kept.isEmpty || data.matrix.count(ofRow: listener) == 0)
    }
  }

  @Test func weighingsAreMeasuredLikeTheBlendItself() throws {
    let data = try randomInteractions(listeners: 80, items: 50, seed: 42)
    let split = HoldOut(data)
    let recipe = RecommenderRecipe(
      ials: ImplicitALS(rank: 6, epochs: 4, unobserved: 0.1, lambda: 0.02),
      blend: BlendWeights(ials: 0.7, rp3beta: 0.3, userKNN: 0))
    let training = RecommenderTraining(interactions: split.train, pool: WorkPool(threads: 1))
    let parts = try training.parts(of: recipe)
    let listeners = split.heldOut.indices.filter { !split.heldOut[$0].isEmpty }
    let profiles = listeners.map { ListenerProfile(row: split.train.matrix.row($0)) }
    let search = WeightSearch(
      parts: parts.map { $0.model.scorer }, itemCount: 50, cut: 5, pool: WorkPool(threads: 2))
    let quality = search.evaluate(
      [[0.7, 0.3]], profiles: profiles, heldOut: listeners.map { split.heldOut[$0] })[0]
    let ranked = BulkRanker(
      scorer: Blend(parts, itemCount: 50), pool: WorkPool(threads: 1)
    ).rank(profiles, limit: 5)
    var recall = 0.0
    for (listener, ranking) in zip(listeners, ranked) {
      let relevant = Set(split.heldOut[listener])
      recall +=
        Double(ranking.count { relevant.contains($0.ordinal) }) / Double(relevant.count)
    }
    #expect(abs(recall / Double(listeners.count) - quality.recall) < 1e-9)
  }

  @Test func autoSaysWhatItChose() throws {
    let recipe = RecommenderRecipe(
      model: .auto, ials: ImplicitALS(rank: 8, epochs: 4, unobserved: 0.1, lambda: 0.02))
    let large = try randomInteractions(listeners: 80, items: 50, seed: 43)
    let model = try RecommenderModel(training: recipe, on: large)
    #expect(model.recipe.model == .blend)
    #expect(model.note.contains("NDCG@20"))
    let few = try randomInteractions(listeners: 6, items: 6, seed: 44)
    #expect(try RecommenderModel(training: recipe, on: few).note.contains("too few"))
    let none = try Interactions(SparseMatrix(rowCount: 0, columnCount: 4, triplets: []))
    let empty = try RecommenderModel(training: recipe, on: none)
    #expect(empty.recipe.model == .popularity)
    #expect(empty.recommend(.init(profile: .init(likes: [1]))).allSatisfy { $0.score == 0 })
  }

  @Test func anUnheardItemBorrowsAFactorFromWhatItIs() throws {
    // Content says the taste; items 38 and 39 have no listeners.
    let known = try randomInteractions(listeners: 100, items: 40, seed: 45)
    let data = try Interactions(known.matrix.filter { _, item, _ in item < 38 })
    var content = [Float]()
    for item in 0..<40 { content += item % 2 == 0 ? [1, 0, 0.1] : [0, 1, 0.1] }
    let vectors = try FactorMatrix(count: 40, rank: 3, values: content)
    let recipe = RecommenderRecipe(
      model: .ials, ials: ImplicitALS(rank: 6, epochs: 6, unobserved: 0.1, lambda: 0.02))
    let cold = try RecommenderModel(training: recipe, on: data)
    let warm = try RecommenderModel(training: recipe, on: data, content: vectors)
    let profile = ListenerProfile(likes: [0, 2, 4, 6])
    func score(_ model: RecommenderModel, _ item: Int) throws -> Float {
      let factors = try #require(model.factors)
      return zip(factors.foldIn(profile), factors.items.vector(item)).reduce(0) {
        $0 + $1.0 * $1.1
      }
    }
    #expect(abs(try score(cold, 38)) < 1e-6)
    #expect(try score(warm, 38) > 0.1)
    #expect(try score(warm, 38) > 2 * abs(try score(warm, 39)))
    // What is known stays as it was, up to the rotation.
    #expect(abs(try score(warm, 8) - score(cold, 8)) < 0.05)
    #expect(throws: RecommenderError.self) {
      _ = try RecommenderModel(
        training: recipe, on: data, content: FactorMatrix(count: 1, rank: 1, values: [1]))
    }
  }

  @Test func theContentMapIsTheRidgeSolution() throws {
    let data = try randomInteractions(listeners: 60, items: 30, seed: 46)
    let cut = try Interactions(data.matrix.filter { _, item, _ in item < 29 })
    let model = try ImplicitALS(rank: 4, epochs: 4, unobserved: 0.1, lambda: 0.02).train(cut)
    var generator = SplitMix64(seed: 2)
    let vectors = try FactorMatrix(
      count: 30, rank: 5, values: (0..<150).map { _ in Float(generator.unit()) - 0.5 })
    let warmed = try ContentMap(ridge: 0.2).addingColdStartFactors(
      to: model, content: vectors, interactions: cut, pool: WorkPool())
    // Dense: (C'WC + r I)^-1 C'W Y with W the roots of the listeners' counts.
    let c = Dense(vectors).rows
    let y = Dense(model.items).rows
    let counts = Popularity(cut).counts
    var gram = [[Double]](repeating: [Double](repeating: 0, count: 5), count: 5)
    var right = [[Double]](repeating: [Double](repeating: 0, count: 4), count: 5)
    for item in 0..<29 where counts[item] > 0 {
      let weight = Double(counts[item]).squareRoot()
      for i in 0..<5 {
        for j in 0..<5 { gram[i][j] += weight * c[item][i] * c[item][j] }
        for k in 0..<4 { right[i][k] += weight * c[item][i] * y[item][k] }
      }
    }
    let trace = (0..<5).reduce(0) { $0 + gram[$1][$1] }
    for i in 0..<5 { gram[i][i] += 0.2 * trace / 5 }
    let map = Dense(gram).inverse * Dense(right)
    let expected = (Dense([c[29]]) * map).rows[0]
    // Inner products survive the rotation.
    for item in 0..<29 {
      let found = zip(warmed.items.vector(29), warmed.items.vector(item)).reduce(0.0) {
        $0 + Double($1.0 * $1.1)
      }
      #expect(abs(found - Dense.dot(expected, y[item])) < 1e-3)
    }
  }

  @Test func importedFactorsStandInTheBlendInPlaceOfTraining() throws {
    let data = try randomInteractions(listeners: 60, items: 30, seed: 48)
    let trained = try ImplicitALS(rank: 5, epochs: 6, unobserved: 0.1, lambda: 0.02).train(data)
    let values = (0..<30).flatMap {
      $0 == 7 ? [Float](repeating: 0, count: 5) : trained.items.vector($0)
    }
    let imported = try FactorMatrix(count: 30, rank: 5, values: values)
    for kind in [RecommenderRecipe.Model.auto, .blend, .ials] {
      let model = try RecommenderModel(
        training: RecommenderRecipe(model: kind), on: data, factors: imported)
      #expect(model.note.contains("factors of rank 5 as imported") && model.recipe.ials.rank == 5)
      let found = try #require(model.factors)
      for (left, right) in [(0, 1), (3, 29), (7, 2)] {
        #expect(abs(product(found.items, left, right) - product(imported, left, right)) < 1e-4)
      }
    }
    let walks = try RecommenderModel(
      training: RecommenderRecipe(model: .rp3beta), on: data, factors: imported)
    #expect(walks.factors == nil && walks.note.contains("of no use"))
  }

  @Test func importedFactorsNeedNoEventsAndGiveContentItsFactors() throws {
    let nobody = try Interactions(
      events: [], listenerCount: 0, itemCount: 40, weighting: InteractionWeighting())
    var generator = SplitMix64(seed: 5)
    let content = try FactorMatrix(
      count: 40, rank: 6, values: (0..<240).map { _ in Float(generator.unit()) - 0.5 })
    // What a track is like decides its factor; the last has none yet.
    let values = (0..<40).flatMap { item in
      item == 39 ? [0, 0, 0] : (0..<3).map { content.vector(item)[$0] * 2 }
    }
    let imported = try FactorMatrix(count: 40, rank: 3, values: values)
    let model = try RecommenderModel(on: nobody, content: content, factors: imported)
    let found = try #require(model.factors)
    for item in 0..<39 {
      let wanted = (0..<3).reduce(Float(0)) {
        $0 + 2 * content.vector(39)[$1] * imported.vector(item)[$1]
      }
      #expect(abs(product(found.items, 39, item) - wanted) < 0.2)
    }
    #expect(!model.recommend(.init(profile: .init(likes: [3]), limit: 5)).isEmpty)
    #expect(throws: RecommenderError.self) {
      let walks = RecommenderRecipe(blend: BlendWeights(ials: 0, rp3beta: 1))
      _ = try RecommenderModel(training: walks, on: nobody, factors: imported)
    }
  }

  private func product(_ matrix: FactorMatrix, _ left: Int, _ right: Int) -> Float {
    zip(matrix.vector(left), matrix.vector(right)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  @Test func externalFactorsServeAsTrainedOnes() throws {
    let data = try randomInteractions(listeners: 60, items: 30, seed: 47)
    let recipe = ImplicitALS(rank: 5, epochs: 6, unobserved: 0.1, lambda: 0.02)
    let trained = try recipe.train(data)
    let values = (0..<30).flatMap { trained.items.vector($0) }
    let external = try TemporaryFolder.use { folder in
      let path = folder.path("factors.npy")
      try NPYWriter.write(values, columns: 5, to: path)
      return try FactorModel(external: FactorMatrix(NPYFile(opening: path)), recipe: recipe)
    }
    let profile = ListenerProfile(likes: [1, 2, 9])
    var first = [Float](repeating: 0, count: 30)
    var second = first
    trained.score([profile], into: &first)
    external.score([profile], into: &second)
    for item in 0..<30 { #expect(abs(first[item] - second[item]) < 1e-3) }
    var recipeOfBlend = RecommenderRecipe()
    recipeOfBlend.blend = BlendWeights(ials: 1, rp3beta: 0, userKNN: 0)
    let model = try RecommenderModel(
      factors: external, recipe: recipeOfBlend, interactions: data)
    #expect(model.recommend(.init(profile: profile, limit: 5)).count == 5)
    #expect(throws: RecommenderError.self) {
      _ = try FactorModel(external: FactorMatrix(count: 1, rank: 1, values: [.nan]))
    }
  }
}

import IndexFile
import Primitives
import Synchronization
import Testing

@testable import Recommender

struct ImplicitALSTests {
  /// The objective, dense and in double precision.
  private func objective(
    _ listeners: TrainedFactors, _ items: TrainedFactors, _ data: Interactions,
    _ recipe: ImplicitALS
  ) -> Double {
    let x = Dense(listeners.finished()).rows
    let y = Dense(items.finished()).rows
    let c = Dense(data.matrix).rows
    var loss = 0.0
    for u in x.indices {
      for i in y.indices {
        let score = Dense.dot(x[u], y[i])
        if c[u][i] != 0 {
          let error = (c[u][i] > 0 ? 1 : 0) - score
          loss += abs(c[u][i]) * error * error
        }
        loss += Double(recipe.unobserved) * score * score
      }
      let mass = c[u].reduce(0) { $0 + abs($1) }
      loss +=
        Double(recipe.regularization(mass: Float(mass), otherCount: y.count))
        * Dense.dot(x[u], x[u])
    }
    for i in y.indices {
      let mass = c.reduce(0) { $0 + abs($1[i]) }
      loss +=
        Double(recipe.regularization(mass: Float(mass), otherCount: x.count))
        * Dense.dot(y[i], y[i])
    }
    return loss
  }

  @Test(arguments: [(rank: 5, signed: false), (rank: 24, signed: true), (rank: 3, signed: true)])
  func theObjectiveNeverRisesOverHalfSteps(_ setting: (rank: Int, signed: Bool)) throws {
    let data = try randomInteractions(
      listeners: 31, items: 23, seed: 11, signed: setting.signed, weighted: true)
    let recipe = ImplicitALS(rank: setting.rank, unobserved: 0.1, lambda: 0.05)
    let trainer = ImplicitALSTrainer(
      recipe: recipe, interactions: data, pool: WorkPool(threads: 2))
    let listeners = TrainedFactors(count: 31, rank: setting.rank)
    let items = TrainedFactors(count: 23, rank: setting.rank)
    items.randomize(deviation: 0.1, seed: 5, pool: WorkPool(threads: 1))
    listeners.randomize(deviation: 0.1, seed: 6, pool: WorkPool(threads: 1))
    let byItem = data.matrix.transposed()
    var previous = Double.infinity
    for step in 0..<6 {
      let (minima, penalty): (Double, Double)
      if step % 2 == 0 {
        minima = try trainer.halfEpoch(
          solving: listeners, rows: data.matrix, given: items, "listeners")
        penalty = trainer.penalty(of: items, rows: byItem, otherCount: listeners.count)
      } else {
        minima = try trainer.halfEpoch(
          solving: items, rows: byItem, given: listeners, "items")
        penalty = trainer.penalty(
          of: listeners, rows: data.matrix, otherCount: items.count)
      }
      let loss = objective(listeners, items, data, recipe)
      #expect(loss <= previous * (1 + 1e-6), "half-step \(step)")
      let fast = minima + penalty
      #expect(abs(fast - loss) < 1e-4 * loss, "half-step \(step)")
      previous = loss
    }
  }

  @Test(arguments: [2, 7, 16, 33, 64], [1, 6, 20, 40])
  func foldInEqualsAFullSolutionAndConjugateGradients(rank: Int, count: Int) throws {
    let data = try randomInteractions(listeners: 40, items: 50, seed: 3)
    let model = try ImplicitALS(rank: rank, epochs: 2, unobserved: 0.05, lambda: 0.02)
      .train(data, pool: WorkPool(threads: 1))
    var generator = SplitMix64(seed: UInt64(rank * 100 + count))
    let profile = ListenerProfile(
      (0..<count).map { _ in
        (
          item: UInt32(generator.below(50)),
          weight: Float(1 + generator.below(3)) * (generator.below(4) == 0 ? -1 : 1)
        )
      })
    let factor = model.foldIn(profile)
    let (a, b) = normalEquations(model, profile)
    let direct = a.inverse.rows.map { Dense.dot($0, b) }
    let iterative = a.conjugateGradients(b)
    let scale = max(direct.map(abs).max() ?? 0, 1e-3)
    for k in 0..<rank {
      #expect(abs(Double(factor[k]) - direct[k]) < 2e-3 * scale)
      #expect(abs(iterative[k] - direct[k]) < 1e-6 * scale)
    }
  }

  @Test func trainingLearnsTheTwoTastesAndRepeatsOnAnyThreadCount() throws {
    let data = try randomInteractions(listeners: 60, items: 40, seed: 8)
    let recipe = ImplicitALS(rank: 4, epochs: 8, unobserved: 0.1, lambda: 0.01)
    let one = try recipe.train(data, pool: WorkPool(threads: 1))
    let three = try recipe.train(data, pool: WorkPool(threads: 3))
    #expect(Array(one.items.elements) == Array(three.items.elements))
    // Even listeners like even items.
    let factor = one.foldIn(ListenerProfile(likes: [0, 2, 4]))
    func score(_ item: Int) -> Float {
      zip(factor, one.items.vector(item)).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let even = stride(from: 6, to: 40, by: 2).reduce(0) { $0 + score($1) }
    let odd = stride(from: 7, to: 40, by: 2).reduce(0) { $0 + score($1) }
    #expect(even > 2 * odd)
  }

  @Test func aDislikeLowersWhatIsLikeIt() throws {
    let data = try randomInteractions(listeners: 60, items: 40, seed: 9)
    let model = try ImplicitALS(rank: 8, epochs: 8, unobserved: 0.1, lambda: 0.01).train(data)
    func score(_ profile: ListenerProfile, _ item: Int) -> Float {
      zip(model.foldIn(profile), model.items.vector(item)).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let likes = ListenerProfile(likes: [0, 2, 4])
    let mixed = ListenerProfile(likes: [0, 2, 4], dislikes: [6], dislikeWeight: 5)
    #expect(score(mixed, 6) < score(likes, 6))
  }

  @Test func lossFallsAndProgressCanCancel() throws {
    let data = try randomInteractions(listeners: 30, items: 20, seed: 2)
    let losses = Mutex<[Double]>([])
    _ = try ImplicitALS(rank: 4, epochs: 5, tolerance: 0).train(data) { progress in
      losses.withLock { $0.append(progress.loss) }
      return true
    }
    let seen = losses.withLock { $0 }
    #expect(seen.count == 5)
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $0 >= $1 * (1 - 1e-6) })
    #expect(throws: RecommenderError.cancelled) {
      _ = try ImplicitALS(rank: 4, epochs: 5).train(data) { $0.epoch < 2 }
    }
  }

  @Test func earlyStopAndWarmStart() throws {
    let data = try randomInteractions(listeners: 30, items: 20, seed: 2)
    let epochs = Mutex(0)
    let count: @Sendable (ImplicitALS.Progress) -> Bool = { _ in
      epochs.withLock { $0 += 1 }
      return true
    }
    let recipe = ImplicitALS(rank: 4, epochs: 200, unobserved: 0.1, lambda: 0.05, tolerance: 1e-3)
    let first = try recipe.train(data, progress: count)
    let cold = epochs.withLock { count in
      defer { count = 0 }
      return count
    }
    #expect(cold < 200)
    _ = try recipe.train(data, warmStart: first.items, progress: count)
    #expect(epochs.withLock { $0 } < cold)
  }

  @Test func impossibleSettingsAreErrors() throws {
    let data = try randomInteractions(listeners: 3, items: 3, seed: 1)
    for recipe in [
      ImplicitALS(rank: 0), ImplicitALS(lambda: 0), ImplicitALS(lambda: .nan),
      ImplicitALS(unobserved: -1), ImplicitALS(nu: 5),
    ] {
      #expect(throws: RecommenderError.self) { _ = try recipe.train(data) }
    }
  }

  @Test func extremes() throws {
    // No listeners, one item, an empty listener, one with everything, a rank above the item count.
    let shapes: [(Int, Int, [(row: Int, column: Int, value: Float)])] = [
      (0, 3, []), (3, 1, [(0, 0, 1)]), (2, 4, (0..<4).map { (0, $0, 1) }), (1, 1, []),
      (2, 2, [(0, 0, -1), (1, 1, -1)]),
    ]
    for (listeners, items, triplets) in shapes {
      let data = try Interactions(
        SparseMatrix(rowCount: listeners, columnCount: items, triplets: triplets))
      let model = try ImplicitALS(rank: 20, epochs: 3).train(data)
      #expect(model.items.elements.allSatisfy { $0.isFinite })
      #expect(model.foldIn(ListenerProfile(likes: [])).allSatisfy { $0 == 0 })
      #expect(model.foldIn(ListenerProfile(likes: [0, 99])).allSatisfy { $0.isFinite })
    }
  }

  @Test func aConfidenceThatOverflowsIsATypedErrorOrFinite() throws {
    let data = try Interactions(
      SparseMatrix(
        rowCount: 2, columnCount: 2, triplets: [(0, 0, 3e38), (1, 0, 3e38), (1, 1, 1)]))
    let outcome = Result { () throws(RecommenderError) in
      try ImplicitALS(rank: 2, epochs: 3).train(data)
    }
    switch outcome {
    case .success(let model): #expect(model.items.elements.allSatisfy { $0.isFinite })
    case .failure(.diverged(let halfEpoch)): #expect(!halfEpoch.isEmpty)
    case .failure(let error): Issue.record(error)
    }
  }
}

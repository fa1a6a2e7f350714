import Foundation
import IndexFile
import Primitives
import TestSupport
import Testing

@testable import Recommender

/// Weights, settings and files at the edges of arithmetic: an answer or a typed error, never a crash,
/// and every score is a number.
struct HostileModelTests {
  /// `REFRAIN_HOSTILE_ROUNDS` tries as many instead.
  private static let rounds =
    ProcessInfo.processInfo.environment["REFRAIN_HOSTILE_ROUNDS"].flatMap { Int($0) } ?? 60

  /// Products of a large and a vanishing weight underflow to 0, also when they are added often.
  @Test(arguments: [Float(1e-30), 1e-38, 1e-45, 1e9, 1e30])
  func neighborsOfVanishingAndHugeWeights(weight: Float) throws {
    var generator = SplitMix64(seed: 3)
    var triplets: [(row: Int, column: Int, value: Float)] = []
    for listener in 0..<300 {
      for item in 0..<12 {
        let value: Float = generator.below(3) == 0 ? 1e9 : weight
        triplets.append((listener, item, value))
      }
    }
    let matrix = SparseMatrix(rowCount: 300, columnCount: 12, triplets: triplets)
    let interactions = try Interactions(matrix)
    for model in [
      RP3Beta().train(interactions), RP3Beta(alpha: 1000, beta: 1000).train(interactions),
      ItemKNN().train(interactions), ItemKNN(weighting: .bm25()).train(interactions),
      ItemKNN(weighting: .tfidf, shrinkage: 0).train(interactions),
    ] {
      #expect(model.neighbors.count == 12)
      for row in 0..<12 {
        var columns: [UInt32] = []
        var isFinite = true
        model.neighbors.forEach(ofRow: row) { column, weight in
          columns.append(column)
          isFinite = isFinite && weight.isFinite
        }
        #expect(columns == Array(Set(columns)).sorted())
        #expect(columns.allSatisfy { $0 < 12 })
        #expect(isFinite)
      }
    }
  }

  @Test
  func everyNumberHasACode() {
    for values in [
      [1e-36, -1e-36, 0], [Float.nan, 1, 2], [.infinity, 1, -.infinity],
      [.leastNonzeroMagnitude, 0, 0], [.greatestFiniteMagnitude, 1, 0], [.nan, .nan, .nan],
    ] as [[Float]] {
      var codes = [0, 0, 0]
      let scale = QuantizedFactors.quantize(values) { codes[$0] = $1 }
      #expect(scale.isFinite)
      #expect(codes.allSatisfy { abs($0) <= 127 })
    }
  }

  @Test
  func weightsThatVanishCountForNothingAndOthersForSomething() {
    func profile(_ weight: Float) -> ListenerProfile {
      ListenerProfile(events: [InteractionEvent(listener: 0, item: 2, weight: weight)])
    }
    #expect(profile(1e-36).isEmpty)
    #expect(profile(1e-45).isEmpty)
    #expect(profile(1e-6).items == [2])
    #expect(profile(1e9).weights.allSatisfy { $0 <= InteractionWeighting().limit })
  }

  @Test(arguments: [Float(1e-36), 1e-30, 1e30, -1e30])
  func everyScoreOfALargeCatalogIsANumber(weight: Float) throws {
    let model = try HostileModelTests.model()
    let profiles = [
      ListenerProfile([(3, weight), (40, weight), (700, 1e-38)]), ListenerProfile([(3, weight)]),
    ]
    for profile in profiles {
      HostileModelTests.ask(model, profile) { #expect($0.isFinite, "weight \(weight)") }
    }
  }

  @Test
  func anyNumberInAFileOfALargeModelIsAnErrorOrAnAnswer() throws {
    try TemporaryFolder.use { folder in
      let path = folder.path("model.idx")
      _ = try HostileModelTests.model().write(to: path)
      let hostile = HostileIndexFile(try readBytes(path))
      var generator = SplitMix64(seed: 11)
      for round in 0..<HostileModelTests.rounds {
        let section = hostile.sections[generator.below(hostile.sections.count)]
        let edges = HostileIndexFile.edges(ofSize: section.elementSize)
        let pattern = edges[generator.below(edges.count)]
        let place = generator.below(section.count)
        let range = generator.below(2) == 0 ? 0..<section.count : place..<place + 1
        try writeBytes(hostile.replacing(range, of: section, with: pattern), to: path)
        guard let model = try? RecommenderModel(opening: path) else { continue }
        let what = "round \(round): \(section.name)[\(range)] = \(pattern)"
        HostileModelTests.ask(model, ListenerProfile([(3, 1), (40, 2), (700, -1)])) {
          #expect($0.isFinite, "\(what)")
        }
        HostileModelTests.ask(model, model.profile(ofListener: 1)) {
          #expect($0.isFinite, "\(what)")
        }
      }
    }
  }

  private static func ask(
    _ model: RecommenderModel, _ profile: ListenerProfile, _ check: (Float) -> Void
  ) {
    var allowed = OrdinalSet(capacity: model.itemCount)
    for item in stride(from: 0, to: model.itemCount, by: 50) { allowed.insert(UInt32(item)) }
    for request in [
      RecommendationRequest(profile: profile, limit: 20),
      RecommendationRequest(profile: profile, limit: 20, allowed: allowed),
      RecommendationRequest(profile: profile, limit: 20, novelty: 0.7),
    ] {
      for entry in model.recommend(request) {
        check(entry.score)
        for reason in entry.reasons { check(reason.share) }
      }
    }
    for entry in model.similar(to: Array(profile.items), limit: 20) { check(entry.score) }
    for entry in model.continueSession(Array(profile.items), limit: 20) { check(entry.score) }
  }

  /// Large enough for the first pass over sketches.
  private static func model() throws -> RecommenderModel {
    let count = FirstPass.minimumCount + 64
    var generator = SplitMix64(seed: 7)
    let values = (0..<count * 8).map { _ in Float(generator.unit()) - 0.5 }
    let factors = try FactorModel(
      external: FactorMatrix(count: count, rank: 8, values: values), pool: WorkPool(threads: 1))
    var events: [InteractionEvent] = []
    for listener in 0..<40 as Range<UInt32> {
      for _ in 0..<20 {
        events.append(
          InteractionEvent(listener: listener, item: UInt32(generator.below(count))))
      }
    }
    let sessions = (0..<30).map { _ in (0..<8).map { _ in UInt32(generator.below(count)) } }
    return try RecommenderModel(
      factors: factors,
      interactions: Interactions(events: events, listenerCount: 40, itemCount: count),
      sessions: sessions, pool: WorkPool(threads: 1))
  }
}

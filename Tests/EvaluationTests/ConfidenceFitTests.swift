import Evaluation
import MusicNames
import Primitives
import Refrain
import Testing

/// Weights that are learned from outcomes of known chances.
struct ConfidenceFitTests {
  private static let chances: [NameFeatures.Kind: Double] = [
    .pair: 0.95, .misspelledPair: 0.7, .artist: 0.9, .missingTitle: 0.6,
  ]

  private static func outcomes(
    _ count: Int, _ generator: inout SplitMix64
  ) -> [ConfidenceFit.Outcome] {
    (0..<count).map { number in
      let kinds: [NameFeatures.Kind] = [.pair, .misspelledPair, .artist, .missingTitle]
      let kind = kinds[number % 4]
      return ConfidenceFit.Outcome(
        features: NameFeatures(kind), isRight: generator.unit() < chances[kind]!)
    }
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func theChancesThatOutcomesWereDrawnWithAreLearned(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let learned = ConfidenceFitTests.outcomes(8000, &generator)
    let weights = ConfidenceFit.weights([learned])
    for (kind, chance) in ConfidenceFitTests.chances {
      let said = ConfidenceFit.chance(NameFeatures(kind).values, weights)
      #expect(abs(said - chance) < 0.03, "seed \(seed), \(kind): \(said), not \(chance)")
    }
    let others = ConfidenceFitTests.outcomes(8000, &generator)
    let reliability = Reliability(others) { ConfidenceFit.chance($0.values, weights) }
    let blind = Reliability(others) { _ in 0.5 }
    #expect(reliability.calibrationError < 0.03 && blind.calibrationError > 0.2)
    #expect(reliability.brierScore < blind.brierScore)
  }

  @Test
  func whatDiffersMakesAVerdictLessLikelyWhateverTheOutcomesSay() {
    var generator = SplitMix64(seed: 9)
    let outcomes = (0..<2000).map { number in
      ConfidenceFit.Outcome(
        features: NameFeatures(number % 2 == 0 ? .pair : .misspelledPair),
        isRight: generator.unit() < (number % 2 == 0 ? 0.6 : 0.9))
    }
    let weights = ConfidenceFit.weights([outcomes])
    for (weight, isDoubt) in zip(weights, NameFeatures.isDoubt) where isDoubt {
      #expect(weight < 0)
    }
    let kinds: [NameFeatures.Kind] = [.pair, .misspelledPair]
    let chances = kinds.map { ConfidenceFit.chance(NameFeatures($0).values, weights) }
    #expect(chances[0] > chances[1])
  }

  @Test
  func aSecondGroupCountsAsMuchAsALargerFirstOne() {
    func outcomes(_ count: Int, right: Int) -> [ConfidenceFit.Outcome] {
      (0..<count).map { .init(features: NameFeatures(.artist), isRight: $0 % 10 < right) }
    }
    let weights = ConfidenceFit.weights([outcomes(4000, right: 9), outcomes(400, right: 5)])
    let said = ConfidenceFit.chance(NameFeatures(.artist).values, weights)
    #expect(abs(said - 0.7) < 0.01)
  }
}

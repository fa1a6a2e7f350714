import MusicBundle
import Primitives
import TestSupport
import Testing

@testable import Refrain

struct FusionTests {
  /// Random rankings over few ordinals, so that they overlap and tie.
  private func rankings(_ generator: inout SplitMix64) -> [ChannelRanking] {
    (0..<(1 + generator.below(4))).map { number in
      var entries: [ChannelRanking.Entry] = []
      var score = Double(generator.below(50))
      var left = Array(0..<UInt32(30))
      for _ in 0..<generator.below(20) {
        let place = generator.below(left.count)
        entries.append(.init(ordinal: left.remove(at: place), score: score))
        score -= Double(generator.below(3))
      }
      let scale: Double? = generator.below(2) == 0 ? nil : 10
      return ChannelRanking(["text", "name", "latent", "artists"][number], entries, scale: scale)
    }
  }

  private func recipe(_ generator: inout SplitMix64) -> FusionRecipe {
    var recipe = FusionRecipe()
    recipe.method = FusionRecipe.Method.allCases[generator.below(2)]
    recipe.rankConstant = Double(generator.below(100))
    for name in ["text", "name", "latent", "artists"] {
      recipe.weights[name] = Double(generator.below(4)) / 2
    }
    return recipe
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func fusionIsTheSumThatItsFormulaSays(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for round in 0..<20 {
      let rankings = rankings(&generator)
      let recipe = recipe(&generator)
      let fused = Fusion.fuse(rankings, by: recipe)
      let all = Set(rankings.flatMap { $0.entries.map(\.ordinal) })
      #expect(Set(fused.map(\.ordinal)) == all, "seed \(seed), round \(round)")
      #expect(fused.count == all.count, "seed \(seed), round \(round)")
      for candidate in fused {
        var expected = 0.0
        for ranking in rankings {
          guard let place = ranking.entries.firstIndex(where: { $0.ordinal == candidate.ordinal })
          else { continue }
          let weight = recipe.weights[ranking.name]!
          switch recipe.method {
          case .rank: expected += weight / (recipe.rankConstant + Double(place) + 1)
          case .convex:
            let share = ranking.entries[place].score / max(ranking.scale, 1e-300)
            expected += ranking.scale > 0 ? weight * min(1, max(0, share)) : 0
          }
        }
        #expect(abs(candidate.score - expected) < 1e-9, "seed \(seed), round \(round)")
      }
      let order = fused.map { ($0.score, $0.ordinal) }
      for (left, right) in zip(order, order.dropFirst()) {
        #expect(
          left.0 > right.0 || left.0 == right.0 && left.1 < right.1, "seed \(seed), round \(round)")
      }
    }
  }

  @Test
  func eachChannelsPlaceIsKeptAsEvidence() {
    let text = ChannelRanking("text", [.init(ordinal: 4, score: 9), .init(ordinal: 2, score: 3)])
    let name = ChannelRanking("name", [.init(ordinal: 2, score: 0.5)], scale: 1)
    let fused = Fusion.fuse([text, name], by: FusionRecipe())
    let second = fused.first { $0.ordinal == 2 }
    #expect(
      second?.ranks == [
        .init(channel: 0, rank: 2, score: 3), .init(channel: 1, rank: 1, score: 0.5),
      ])
  }

  @Test
  func aVectorSpaceWithoutAWeightOfItsOwnCountsAsSpacesDoAChannelWithoutOneNothing() {
    var recipe = FusionRecipe()
    recipe.weights = ["text": 2, "spaces": 0.25, "audio": 3]
    #expect(recipe.weight(of: "text") == 2)
    #expect(recipe.weight(of: "audio") == 3)
    #expect(recipe.weight(of: "description") == 0.25)
    #expect(recipe.weight(of: "listening") == 0)
  }
}

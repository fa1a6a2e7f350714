import MusicBundle
import Refrain

/// One judged question as learning sees it: what each channel says of each candidate, and which
/// candidates are right.
struct FusionExample: Sendable {
  var features: FusionFeatures
  var isRelevant: [Bool]
  /// How many songs are right, found or not.
  var relevantCount: Int

  /// The best songs under a recipe, as whether each is right; at most `limit`.
  ///
  /// Ranks as an engine does, without diversity: ties by the order of the candidates.
  func ranked(by recipe: FusionRecipe, weights: [Double], limit: Int) -> [Bool] {
    let popularityWeight = recipe.weight(of: Channel.popularity)
    let count = features.ordinals.count
    var order: [(score: Double, candidate: Int)] = []
    order.reserveCapacity(count)
    for candidate in 0..<count {
      var score = 0.0
      for (channel, weight) in weights.enumerated() where weight > 0 {
        let rank = Int(features.ranks[channel][candidate])
        guard rank > 0 else { continue }
        score += recipe.part(
          weight: weight, score: Double(features.scores[channel][candidate]), rank: rank)
      }
      score = recipe.raised(
        score, popularity: Double(features.popularity[candidate]), weight: popularityWeight)
      score = recipe.heldBack(
        score, dislike: Double(features.dislike[candidate]),
        versionDistance: Double(features.versionDistance[candidate]))
      order.append((score, candidate))
    }
    order.sort { ($1.score, $0.candidate) < ($0.score, $1.candidate) }
    var seen: Set<UInt32> = []
    var result: [Bool] = []
    for (_, candidate) in order where seen.insert(features.song[candidate]).inserted {
      result.append(isRelevant[candidate])
      if result.count == limit { break }
    }
    return result
  }
}

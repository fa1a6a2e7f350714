/// One judged request as learning sees it: what each channel says of each candidate.
struct FusionExample: Sendable {
  /// Candidates by ordinal.
  var count: Int
  /// The calibrated score, and one over (constant + rank), of each candidate in each channel: a row
  /// a channel; 0 where the channel does not have it.
  var scores: [[Float]]
  var ranks: [[Int32]]
  var fame: [Float]
  /// 0...1: how strongly aversion and unwanted kinds of recordings hold a candidate back.
  var aversion: [Float]
  var distance: [Float]
  /// The number of the candidate's song; recordings of one song are one answer.
  var song: [Int32]
  var isRelevant: [Bool]
  /// How many songs are right, found or not.
  var relevantCount: Int
}

extension FusionExample {
  /// The best songs under a recipe, as whether each is right; at most `limit`.
  ///
  /// Ranks as `Retrieval` does, without diversity: ties by the order of the candidates.
  func ranked(by recipe: FusionRecipe, weights: [Double], limit: Int) -> [Bool] {
    let fameWeight = recipe.weight(of: Signal.popularity)
    var order: [(score: Double, candidate: Int)] = []
    order.reserveCapacity(count)
    for candidate in 0..<count {
      var score = 0.0
      for (channel, weight) in weights.enumerated() where weight > 0 {
        switch recipe.method {
        case .convex: score += weight * Double(scores[channel][candidate])
        case .rank:
          let rank = ranks[channel][candidate]
          if rank > 0 { score += weight / (recipe.rankConstant + Double(rank)) }
        }
      }
      let known = Double(fame[candidate])
      switch recipe.method {
      case .convex: score += fameWeight * known
      case .rank: score *= 1 + fameWeight * known
      }
      score *= 1 - recipe.aversion * Double(aversion[candidate])
      score *= 1 - recipe.versions * Double(distance[candidate])
      order.append((score, candidate))
    }
    order.sort { ($1.score, $0.candidate) < ($0.score, $1.candidate) }
    var seen: Set<Int32> = []
    var result: [Bool] = []
    for (_, candidate) in order where seen.insert(song[candidate]).inserted {
      result.append(isRelevant[candidate])
      if result.count == limit { break }
    }
    return result
  }
}

extension Retrieval {
  /// What learning needs to know of this request.
  func example(of rankings: [ChannelRanking], channels: [String], relevant: Set<UInt32>)
    -> FusionExample
  {
    let ordinals = Set(rankings.flatMap { $0.entries.map(\.ordinal) }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(ordinals, ordinals.indices))
    var example = FusionExample(
      count: ordinals.count,
      scores: channels.map { _ in [Float](repeating: 0, count: ordinals.count) },
      ranks: channels.map { _ in [Int32](repeating: 0, count: ordinals.count) },
      fame: ordinals.map { Float(snapshot.fame(of: $0)) },
      aversion: ordinals.map { Float(aversion(to: $0)) },
      distance: ordinals.map { Float(versionDistance(of: $0)) },
      song: ordinals.map { Int32(bitPattern: snapshot.tracks.song(of: $0)) }, isRelevant: [],
      relevantCount: 0)
    for ranking in rankings {
      guard let channel = channels.firstIndex(of: ranking.name) else { continue }
      for (rank, entry) in ranking.entries.enumerated() {
        guard let place = places[entry.ordinal] else { continue }
        example.scores[channel][place] = Float(ranking.calibrated(entry.score))
        example.ranks[channel][place] = Int32(rank + 1)
      }
    }
    let songs = Set(relevant.map { snapshot.tracks.song(of: $0) })
    example.isRelevant = ordinals.map { songs.contains(snapshot.tracks.song(of: $0)) }
    example.relevantCount = songs.count
    return example
  }
}

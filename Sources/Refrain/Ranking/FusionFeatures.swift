package import MusicBundle

/// What fusion adds up for one question: what each channel says of each candidate, and what holds it
/// back. Fusion weights are learned from it.
package struct FusionFeatures: Sendable {
  /// Candidates, ascending.
  package var ordinals: [UInt32]
  /// The calibrated score of each candidate in each channel: a row a channel; 0 where the channel
  /// does not have it.
  package var scores: [[Float]]
  /// The rank, from 1, likewise.
  package var ranks: [[Int32]]
  package var popularity: [Float]
  /// 0...1: how often the candidate's artists were disliked.
  package var dislike: [Float]
  /// 0...1: how far the candidate is from the kind of recording that is wanted.
  package var versionDistance: [Float]
  /// What stands for the candidate's song; recordings of one song are one answer.
  package var song: [UInt32]
}

extension MusicEngine {
  /// Asks the channels of a search, and fuses nothing.
  ///
  /// - Parameter channels: names, in the order of the rows.
  /// - Throws: as `answer(_:)`.
  package func fusionFeatures(
    of question: Question, channels: [String]
  ) throws(EngineError) -> FusionFeatures {
    let snapshot = snapshot
    let resolved = try ResolvedQuestion(question, in: snapshot)
    let rankings = try Ranker(resolved).rankings()
    let penalties = RankingPenalties(resolved)
    let ordinals = Set(rankings.flatMap { $0.entries.map(\.ordinal) }).sorted()
    let positions = Dictionary(uniqueKeysWithValues: zip(ordinals, ordinals.indices))
    var features = FusionFeatures(
      ordinals: ordinals,
      scores: channels.map { _ in [Float](repeating: 0, count: ordinals.count) },
      ranks: channels.map { _ in [Int32](repeating: 0, count: ordinals.count) },
      popularity: ordinals.map { Float(snapshot.popularity(of: $0)) },
      dislike: ordinals.map { Float(penalties.dislike(of: $0)) },
      versionDistance: ordinals.map { Float(penalties.versionDistance(of: $0)) },
      song: ordinals.map { snapshot.tracks.song(of: $0) })
    for ranking in rankings {
      guard let channel = channels.firstIndex(of: ranking.name) else { continue }
      for (rank, entry) in ranking.entries.enumerated() {
        guard let position = positions[entry.ordinal] else { continue }
        features.scores[channel][position] = Float(ranking.calibrated(entry.score))
        features.ranks[channel][position] = Int32(rank + 1)
      }
    }
    return features
  }

  /// What stands for the songs of some tracks; unknown ids stand for nothing.
  package func songs(of ids: Set<String>) -> Set<UInt32> {
    let tracks = snapshot.tracks
    return Set(ids.compactMap { tracks.ordinal(ofID: $0) }.map { tracks.song(of: $0) })
  }

  /// How the bundle's recipe combines channels.
  package var fusionRecipe: FusionRecipe { snapshot.fusion }
}

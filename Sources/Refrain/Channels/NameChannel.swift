import IndexFile
import MusicBundle

/// Tracks whose artists or titles the words name.
struct NameChannel: RankingChannel {
  var name: String { Channel.name }

  /// What a track counts whose artist is named first in its credit, or among the guests; whose title
  /// is named; and what both together add.
  private static let mainArtist = 0.8
  private static let guestArtist = 0.6
  private static let title = 0.7
  private static let both = 0.3

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    let tracks = question.snapshot.tracks
    var scores: [UInt32: Double] = [:]
    var titled: [UInt32: Double] = [:]
    for (mention, weight) in question.analysis.mentions {
      let certainty = mention.certainty * weight
      switch mention.entity {
      case .artists(let artists):
        for artist in artists {
          for track in tracks.tracks(ofArtist: artist).prefix(TrackTable.maximumTracksRead)
          where allowed?.contains(track) ?? true {
            let isMain = tracks.isMain(artist, of: track)
            let score = certainty * (isMain ? NameChannel.mainArtist : NameChannel.guestArtist)
            scores[track] = max(scores[track] ?? 0, score)
          }
        }
      case .titles(let found):
        for track in found where allowed?.contains(track) ?? true {
          titled[track] = max(titled[track] ?? 0, certainty)
        }
      }
    }
    for (track, certainty) in titled {
      let title = NameChannel.title * certainty
      scores[track] =
        scores[track].map { min(1, max($0, title) + NameChannel.both * certainty) } ?? title
    }
    return ChannelRanking(name, scores, limit: depth, in: question.snapshot)
  }
}

extension TrackTable {
  /// Tracks of one artist that a channel looks at.
  static let maximumTracksRead = 4096
}

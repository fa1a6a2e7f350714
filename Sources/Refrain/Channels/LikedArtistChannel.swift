import IndexFile
import MusicBundle

/// Tracks of the artists of liked tracks, the newest likes first.
struct LikedArtistChannel: RankingChannel {
  var name: String { Channel.artists }

  /// What a like counts against the one after it.
  private static let likeDecay = 0.9
  /// What a guest of a credit counts, beside 1 for whom it names first.
  private static let guestShare = 0.7
  /// Likes beyond this are forgotten.
  private static let maximumLikes = 50

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    guard !question.likes.isEmpty else { return nil }
    let tracks = question.snapshot.tracks
    var weights: [UInt32: Double] = [:]
    var weight = 1.0
    for like in question.likes.suffix(LikedArtistChannel.maximumLikes).reversed() {
      for (artist, share) in LikedArtistChannel.creditedArtists(of: like, in: tracks) {
        weights[artist, default: 0] += weight * share
      }
      weight *= LikedArtistChannel.likeDecay
    }
    var scores: [UInt32: Double] = [:]
    let heaviest = weights.sorted { left, right in
      guard left.value == right.value else { return left.value > right.value }
      return tracks.placeOfArtist(left.key) < tracks.placeOfArtist(right.key)
    }
    for (artist, weight) in heaviest {
      if scores.count > 4 * depth { break }
      for track in tracks.tracks(ofArtist: artist).prefix(TrackTable.maximumTracksRead)
      where allowed?.contains(track) ?? true {
        let isMain = tracks.isMain(artist, of: track)
        scores[track, default: 0] += isMain ? weight : LikedArtistChannel.guestShare * weight
      }
    }
    return ChannelRanking(
      name, scores.mapValues { $0 / ($0 + 2) }, limit: depth, in: question.snapshot)
  }

  /// The artists of a track with what each counts.
  private static func creditedArtists(
    of track: UInt32, in tracks: TrackTable
  ) -> [(artist: UInt32, share: Double)] {
    tracks.artists(of: track).map { ($0, tracks.isMain($0, of: track) ? 1 : guestShare) }
  }
}

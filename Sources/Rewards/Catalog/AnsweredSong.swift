import MusicAgent
import MusicBundle
import Refrain

/// A song that an answer names, and what it is in the catalog.
struct AnsweredSong {
  /// The song in the answer's words.
  var name: String
  /// The track; nil when no track is called so, or the id is of another one.
  var track: UInt32?
  /// What is wrong with it; nil for a song that exists as named.
  var problem: String?
}

extension ExactNames {
  /// What the catalog has for a song of an answer's list.
  mutating func identify(_ song: Trajectory.Song) -> AnsweredSong {
    let name = song.artists.isEmpty ? song.title : "\(song.title) by \(song.artists)"
    guard !song.id.isEmpty else {
      guard let track = preferred(tracks(titled: song.title, by: song.artists)) else {
        return AnsweredSong(name: name, problem: "no song is called \"\(name)\"")
      }
      return AnsweredSong(name: name, track: track)
    }
    guard let track = view.tracks.ordinal(ofID: song.id) else {
      return AnsweredSong(name: name, problem: "no track has the id \"\(song.id.prefix(64))\"")
    }
    // An id alone names a track well enough for a player.
    if song.title.isEmpty && song.artists.isEmpty {
      return AnsweredSong(name: view.tracks.title(of: track), track: track)
    }
    let isNamed =
      (song.title.isEmpty || isTitled(song.title, track))
      && isCredited(song.artists, with: track)
    return isNamed
      ? AnsweredSong(name: name, track: track)
      : AnsweredSong(name: name, problem: "\"\(song.id.prefix(64))\" is not \"\(name)\"")
  }

  /// Whether a track has that title. The title as the catalog prints it needs no look.
  private mutating func isTitled(_ title: String, _ track: UInt32) -> Bool {
    view.tracks.title(of: track) == title || tracks(titled: title).contains(track)
  }

  /// Whom a name without an id means: the best known of those called so.
  private func preferred(_ tracks: [UInt32]) -> UInt32? {
    tracks.max {
      (view.popularity(of: $0), $1) < (view.popularity(of: $1), $0)
    }
  }
}

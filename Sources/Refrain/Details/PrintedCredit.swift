import IndexFile
import MusicBundle
import MusicNames

/// A printed name that looks like several artists, and how the build read it.
public struct PrintedCredit: Sendable, Equatable {
  /// The name as the catalog prints it.
  public var name: String
  /// How many tracks have it.
  public var trackCount: Int
  /// The artists that it was split into, with what each does; of a band that is named after its
  /// leader, the leader; empty when it is one artist.
  public var parts: [Part]
  /// Why it was split, or kept whole.
  public var reason: String

  /// An artist in a joint credit.
  public struct Part: Sendable, Equatable {
    /// The name.
    public var name: String
    /// "main", "featured", "with" or "remixer".
    public var role: String
  }
}

extension MusicEngine {
  /// Every printed name with signs or words that separate artists, in the catalog's order: what was
  /// split into what, and what was kept whole and why.
  ///
  /// - Complexity: O(artists).
  public var printedCredits: [PrintedCredit] { snapshot.printedCredits }
}

extension EngineSnapshot {
  var printedCredits: [PrintedCredit] {
    (0..<UInt32(tracks.artistCount)).compactMap { artist in
      let basis = tracks.names.reading(of: artist)
      guard basis != .single, !tracks.names.isRemoved(artist: artist) else { return nil }
      let songs = tracks.tracks(ofArtist: artist)
      let roles = songs.first.map { tracks.names.roles(of: $0) } ?? []
      let parts = tracks.names.parts(of: artist).map { part in
        PrintedCredit.Part(
          name: tracks.artistName(part),
          role: (roles.first { $0.artist == part }?.role ?? .main).name)
      }
      return PrintedCredit(
        name: tracks.artistName(artist), trackCount: songs.count, parts: parts,
        reason: basis.explanation)
    }
  }
}

import MusicBundle
public import MusicCatalog
import MusicNames

/// Everything that an index knows of a track.
public struct TrackDetails: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// Its title.
  public var title: String
  /// Other titles.
  public var aliases: [String]
  /// Its artists' names, in the order of the credit.
  public var artists: [String]
  /// The album's title.
  public var album: String?
  /// When it was released.
  public var released: ReleaseDate?
  /// The language of its lyrics.
  public var language: String?
  /// Seconds.
  public var duration: Double?
  /// Beats a minute.
  public var tempo: Double?
  /// The musical key, as the source writes it.
  public var key: String?
  /// 0...1.
  public var popularity: Double?
  /// Its tags, in the catalog's order.
  public var tags: [CatalogTag]
  /// Short descriptions.
  public var snippets: [String]
}

/// A tag of the catalog.
public struct CatalogTag: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// What kind of tag it is: genre, mood, scene.
  public var kind: String?
}

extension MusicEngine {
  /// What there is to know of a track; nil when the catalog has no track with that id, ISRC or id at
  /// MusicBrainz.
  ///
  /// - Complexity: O(log tracks) comparisons of ids, and the texts.
  public func details(ofTrack id: String) -> TrackDetails? {
    snapshot.details(ofTrack: id)
  }

  /// The same for several tracks of one generation, in their order.
  public func details(ofTracks ids: [String]) -> [TrackDetails?] {
    let snapshot = snapshot
    return ids.map { snapshot.details(ofTrack: $0) }
  }
}

extension EngineSnapshot {
  func details(ofTrack id: String) -> TrackDetails? {
    (tracks.ordinal(ofID: id) ?? tracks.names.tracks(ofCode: id).first).map { details(of: $0) }
  }

  func details(of ordinal: UInt32) -> TrackDetails {
    TrackDetails(
      id: tracks.id(of: ordinal), title: tracks.title(of: ordinal),
      aliases: tracks.aliases(of: ordinal), artists: tracks.artistNames(of: ordinal),
      album: tracks.album(of: ordinal), released: tracks.released(ordinal),
      language: tracks.language(of: ordinal), duration: tracks.duration(of: ordinal),
      tempo: tracks.tempo(of: ordinal), key: tracks.musicalKey(of: ordinal),
      popularity: tracks.popularity(of: ordinal),
      tags: tracks.tags(of: ordinal).map { CatalogTag(name: $0.name, kind: $0.kind) },
      snippets: tracks.snippets(of: ordinal))
  }
}

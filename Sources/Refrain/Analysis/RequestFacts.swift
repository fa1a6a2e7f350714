import IndexFile
import MusicBundle
import MusicCatalog
public import RequestReading

/// What the catalog knows of a request before anything is searched or generated: how well known what
/// it names is, and how many tracks keep what it demands.
///
/// ```swift
/// let facts = engine.facts(turns: ["five songs by Queen from the 1980s"])
/// facts.artists[0].trackCount  // 190
/// facts.matchCount             // 61
/// facts.best.first             // 0.97, of the best known of them
/// ```
public struct RequestFacts: Sendable, Equatable {
  /// A name of the request, and what the catalog has for it.
  public struct Entity: Sendable, Equatable {
    /// The name as the catalog writes it.
    public var name: String
    /// How many tracks it stands for; 0 for a name that the catalog does not have.
    public var trackCount: Int
    /// How well known the best known of them is, 0...1.
    public var popularity: Double
  }

  /// How many of the best known tracks are looked at.
  public static let bestCount = 200

  /// What the request asks for.
  public var reading: Reading
  /// The artists that it asks for or wants others to be like.
  public var artists: [Entity] = []
  /// The tracks and albums that it asks for or wants others to be like.
  public var works: [Entity] = []
  /// How many tracks keep all that it demands; nil when it demands nothing.
  public var matchCount: Int?
  /// How well known the best known of these are, 0...1, descending, `bestCount` at most; without a
  /// demand those of the whole catalog.
  public var best: [Double] = []
}

extension MusicEngine {
  /// What the catalog knows of a conversation's request.
  ///
  /// - Complexity: a reading, a look-up a name, and a pass over the tracks that match.
  public func facts(turns: [String]) -> RequestFacts { facts(of: read(turns: turns)) }

  /// What the catalog knows of what a conversation was read as.
  ///
  /// - Complexity: a look-up a name, and a pass over the tracks that match.
  public func facts(of reading: Reading) -> RequestFacts {
    let snapshot = snapshot
    let reading = snapshot.known(reading)
    var facts = RequestFacts(reading: reading)
    facts.artists = (reading.wanted.artists + reading.likeness.artists).map {
      snapshot.entity($0.value)
    }
    facts.works = (reading.wanted.tracks + reading.wanted.albums + reading.likeness.tracks).map {
      snapshot.entity($0.value)
    }
    let filter = InterpretedQuestion.demands(of: reading, in: snapshot)
    let compiler = FilterCompiler(snapshot)
    let allowed = compiler.allowed(filter)
    facts.matchCount = allowed?.cardinality
    let popularities = snapshot.popularities.value(in: snapshot)
    facts.best = allowed.map { popularities.best(of: $0) } ?? popularities.best
    return facts
  }

  /// All tracks of the catalog, in the order of the generation.
  ///
  /// - Complexity: O(tracks).
  package func catalogSongs() -> [CatalogSong] {
    let snapshot = snapshot
    let ordinals = (0..<UInt32(snapshot.tracks.count)).filter { snapshot.tracks.isLive($0) }
    return ordinals.map { ordinal in
      CatalogSong(
        id: snapshot.tracks.id(of: ordinal), title: snapshot.tracks.title(of: ordinal),
        artists: snapshot.tracks.artistNames(of: ordinal),
        album: snapshot.tracks.album(of: ordinal),
        year: snapshot.tracks.released(ordinal)?.year,
        tags: snapshot.tracks.tags(of: ordinal).map(\.name),
        popularity: snapshot.estimatedPopularity(of: ordinal),
        song: snapshot.tracks.song(of: ordinal))
    }
  }
}

/// A track as whoever makes up questions about a catalog sees it.
package struct CatalogSong: Sendable, Equatable {
  /// The catalog's id.
  package var id: String
  package var title: String
  /// The artists credited, the main one first.
  package var artists: [String]
  package var album: String?
  package var year: Int?
  package var tags: [String]
  /// How well known it is, 0...1: `MusicEngine.popularity(ofTrack:)`.
  package var popularity: Double
  /// The same for all recordings of a song.
  package var song: UInt32
}

extension EngineSnapshot {
  fileprivate func entity(_ artist: NamedArtist) -> RequestFacts.Entity {
    let ordinals = Set(artist.ids.flatMap { Array(tracks.tracks(ofArtist: $0)) })
    return entity(artist.name, ordinals)
  }

  fileprivate func entity(_ work: NamedWork) -> RequestFacts.Entity {
    entity(work.title, Set(work.ids))
  }

  private func entity(_ name: String, _ ordinals: Set<UInt32>) -> RequestFacts.Entity {
    let known = ordinals.filter { Int($0) < tracks.count }
    return RequestFacts.Entity(
      name: name, trackCount: known.count,
      popularity: known.map { estimatedPopularity(of: $0) }.max() ?? 0)
  }

  /// The artists, and the tracks and albums, that are asked for by name; a name that the catalog does not
  /// have stands for nothing.
  func named(by wanted: Criteria) -> [TrackFilter] {
    var named: [TrackFilter] = []
    if !wanted.artists.isEmpty {
      named.append(ArtistFilter(wanted.artists.flatMap(\.value.ids), in: tracks).theirs)
    }
    let works = (wanted.tracks + wanted.albums).filter { !$0.value.ids.isEmpty }.map {
      TrackFilter.among(
        TrackSelection(
          named: $0.value.title, $0.value.ids.map { tracks.id(of: $0) }, in: tracks))
    }
    if !works.isEmpty { named.append(.any(works)) }
    return named
  }

  /// A reading without numbers that are none of this generation's.
  fileprivate func known(_ reading: Reading) -> Reading {
    reading.keepingNumbers { numbered, number in
      switch numbered {
      case .artist: Int(number) < tracks.artistCount
      case .track: Int(number) < tracks.count
      case .tag: Int(number) < tracks.tagCount
      }
    }
  }
}

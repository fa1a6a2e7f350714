package import IndexFile
package import MusicBundle
import Recommender
import VectorIndex

/// One generation as the modules that judge answers see it: its tracks, what filters mean there, and
/// where tracks lie in its spaces. Nothing in it changes.
package struct CatalogView: Sendable {
  let snapshot: EngineSnapshot

  init(_ snapshot: EngineSnapshot) { self.snapshot = snapshot }

  /// The tracks by ordinal.
  package var tracks: TrackTable { snapshot.tracks }

  /// The tracks that satisfy a filter.
  package func allowed(_ filter: TrackFilter) -> OrdinalSet {
    FilterCompiler(snapshot).allowed(filter)
      ?? OrdinalSet(capacity: snapshot.tracks.count, full: true)
  }

  /// How well known a track is, 0...1.
  package func popularity(of ordinal: UInt32) -> Double { snapshot.popularity(of: ordinal) }

  /// The same as far as anything says so, the catalog or listeners; nil where neither does.
  package func knownPopularity(of ordinal: UInt32) -> Double? {
    snapshot.knownPopularity(of: ordinal)
  }

  /// The most popular of some tracks, ties by ordinal.
  package func mostPopular(in allowed: OrdinalSet, limit: Int) -> [UInt32] {
    snapshot.mostPopular(in: allowed, limit: limit).map(\.ordinal)
  }

  /// The vector of a track in the first space, which is about what it is like; nil when it has none.
  package func contentVector(of ordinal: UInt32) -> [Float]? {
    snapshot.vectorSpaces.first?.index.vector(of: ordinal)
  }

  /// The factor of a track, which is about who listens to it; nil without one.
  package func listeningVector(of ordinal: UInt32) -> [Float]? {
    snapshot.listening?.factor(of: ordinal)
  }
}

extension MusicEngine {
  /// The generation that answers now.
  package var view: CatalogView { CatalogView(snapshot) }
}

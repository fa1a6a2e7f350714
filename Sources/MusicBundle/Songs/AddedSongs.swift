import IndexFile
import MusicNames
import TextAnalysis

/// Which tracks are recordings of one song, where tracks were added to a table: as `SongClusters` finds
/// it at a build, for the titles of the tracks that were added alone.
struct AddedSongs {
  /// The next recording of each track that may have got others.
  private(set) var next: [Int: UInt32] = [:]
  /// The first one.
  private(set) var first: [Int: UInt32] = [:]

  private let names: NameTable
  private let removed: OrdinalSet
  private var keys = NameKeys()
  /// What was found out of titles, of which many tracks may have the same.
  private var known: [String: String] = [:]

  /// - Parameters:
  ///   - added: tracks that were added.
  ///   - names: the names of all tracks.
  ///   - removed: tracks that are no recordings any more.
  /// - Complexity: O(tracks of the titles of those that were added).
  init(of added: [UInt32], in names: NameTable, without removed: OrdinalSet) {
    self.names = names
    self.removed = removed
    var seen: Set<String> = []
    for track in added where !removed.contains(track) {
      let key = songKey(of: track)
      if !key.isEmpty, seen.insert(key).inserted { join(titled: key) }
    }
  }

  /// What the titles of a song's recordings have in common.
  private mutating func songKey(of track: UInt32) -> String {
    let title = names.title(of: track)
    if let key = known[title] { return key }
    let key = keys.key(TitleParts(title, with: &keys.analyzer).base)
    known[title] = key
    return key
  }

  /// Finds the recordings with this title, and which of them go together.
  private mutating func join(titled key: String) {
    let alike = names.titleIndex.matches(key).filter { $0.kind <= .base }.map(\.ordinal)
    let tracks = alike.filter { !removed.contains($0) && songKey(of: $0) == key }
    guard tracks.count > 1 else { return }
    var songs = SongClusters()
    for (place, track) in tracks.enumerated() {
      songs.add(
        title: names.title(of: track), key: key, tags: names.versionTags(of: track), with: &keys)
      let artists = names.performers(of: track).map { names.artistName(names.identity(of: $0)) }
      songs.credit(artists.map { keys.artistIdentity($0) }, to: place)
    }
    let rings = songs.rings()
    for (place, head) in SongClusters.firsts(of: rings).enumerated() {
      next[Int(tracks[place])] = tracks[Int(rings[place])]
      first[Int(tracks[place])] = tracks[Int(head)]
    }
  }
}

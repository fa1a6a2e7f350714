import IndexFile
import MusicBundle
import RequestReading

/// What the words of a playlist name: a list of names has nothing else in it.
struct PlaylistNames {
  /// Whether artists, titles or albums are asked for, or nothing but names that nobody has.
  let isNamed: Bool
  /// Names that the catalog does not have.
  let missing: [String]
  /// The tracks of the artists, where nobody and nothing else is asked for; nil otherwise.
  let own: OrdinalSet?

  init(_ words: String?, in snapshot: EngineSnapshot) {
    guard let words else {
      (isNamed, missing, own) = (false, [], nil)
      return
    }
    let reading = snapshot.read(turns: [words])
    let wanted = reading.wanted
    missing = UnreadWords(of: reading, in: words, turn: 0).missingNames(
      in: snapshot.words, today: EngineSnapshot.currentYear)
    let describes = !wanted.tags.isEmpty || reading.likeness != Likeness()
    let namesWorks = !wanted.tracks.isEmpty || !wanted.albums.isEmpty
    isNamed = !wanted.artists.isEmpty || namesWorks || !missing.isEmpty && !describes
    let artists = wanted.artists.flatMap(\.value.ids).map { snapshot.tracks.artistName($0) }
    if describes || namesWorks || artists.isEmpty {
      own = nil
    } else {
      // As widely as for a refusal: a singer's band is the singer's.
      var others = snapshot.compiled(.not(.any(artists.map(TrackFilter.artist))))
      others.invert()
      own = others
    }
  }
}

import MusicBundle

/// Some artists as filters have them: by their names, each once.
struct ArtistFilter {
  let names: [String]

  init(_ artists: some Sequence<UInt32>, in tracks: TrackTable) {
    var seen: Set<String> = []
    names = artists.map { tracks.artistName($0) }.filter { seen.insert($0).inserted }
  }

  var isEmpty: Bool { names.isEmpty }
  /// Tracks of any of them.
  var theirs: TrackFilter { .any(names.map(TrackFilter.artist)) }
  /// Tracks of none of them, nor of whoever is nearly called so.
  var others: TrackFilter { .not(theirs) }
}

import MusicBundle

/// Which candidates share an artist, an album or a song.
struct PlaylistGroups {
  private enum Name: Hashable {
    case artist(UInt32)
    case album(String, UInt32?)
    case song(UInt32)
    case title(Int)
  }

  private(set) var rows: [[Int]] = []
  private(set) var caps: [Int] = []
  /// Which of the caps hold as long as enough is found.
  private(set) var usualCaps: Set<Int> = []
  private let tracks: TrackTable
  private var numbers: [Name: Int] = [:]

  init(tracks: TrackTable) {
    self.tracks = tracks
  }

  mutating func add(
    _ track: UInt32, _ request: PlaylistRequest, _ namedTitles: [Set<UInt32>]
  ) {
    let artists = tracks.artistIdentities(of: track)
    var row: Set<Int> = []
    if let cap = request.maximumPerArtist ?? request.usualMaximumPerArtist {
      let groups = artists.map { number(.artist($0), cap) }
      row.formUnion(groups)
      if request.maximumPerArtist == nil { usualCaps.formUnion(groups) }
    }
    if let cap = request.maximumPerAlbum, let album = tracks.album(of: track) {
      row.insert(number(.album(album, artists.first), cap))
    }
    // A song and its live and remastered versions are one, whoever is a guest on which.
    if !tracks.isOnlyVersion(track) { row.insert(number(.song(tracks.song(of: track)), 1)) }
    for (title, tracks) in namedTitles.enumerated() where tracks.contains(track) {
      row.insert(number(.title(title), 1))
    }
    rows.append(row.sorted())
  }

  private mutating func number(_ name: Name, _ cap: Int) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = caps.count
    caps.append(cap)
    return caps.count - 1
  }
}

import MusicBundle
import MusicNames

/// Which candidates share an artist, an album or a song.
struct PlaylistGroups {
  private enum Name: Hashable {
    case artist(UInt32)
    case album(String, UInt32?)
    case song(UInt32)
    case named(Int)
    case title(String)
  }

  private(set) var rows: [[Int]] = []
  private(set) var caps: [Int] = []
  /// Which of the caps hold as long as enough is found.
  private(set) var usualCaps: Set<Int> = []
  private let tracks: TrackTable
  private var keys = NameKeys()
  private var numbers: [Name: Int] = [:]

  init(tracks: TrackTable) {
    self.tracks = tracks
  }

  /// - Parameter namedSongs: the tracks that bear the title of a song that is asked for.
  mutating func add(
    _ track: UInt32, _ request: PlaylistRequest, _ namedSongs: [Set<UInt32>]
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
    for (song, tracks) in namedSongs.enumerated() where tracks.contains(track) {
      row.insert(number(.named(song), 1))
    }
    // What is called alike is mostly the same song by others, or made from it.
    let title = number(.title(keys.key(PlaylistGroups.plain(tracks.title(of: track)))), 1)
    usualCaps.insert(title)
    row.insert(title)
    rows.append(row.sorted())
  }

  /// A title without what stands behind it in brackets or behind a dash: "(…revisited)", "- Live".
  static func plain(_ title: String) -> String {
    var end = title.endIndex
    for opening in [" (", " [", "（", "【", " - ", " – "] {
      if let found = title.firstRange(of: opening), found.lowerBound > title.startIndex {
        end = min(end, found.lowerBound)
      }
    }
    return String(title[..<end])
  }

  private mutating func number(_ name: Name, _ cap: Int) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = caps.count
    caps.append(cap)
    return caps.count - 1
  }
}

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

  /// What begins a remark behind a title.
  private static let openings = [" (", " [", "（", "【", " - ", " – "].map { Array($0.utf8) }

  /// A title without what stands behind it in brackets or behind a dash: "(…revisited)", "- Live".
  static func plain(_ title: String) -> String {
    var title = title
    return title.withUTF8 { bytes in
      var end = bytes.count
      for opening in openings {
        // What begins with a bracket is called so.
        if let found = bytes.firstPlace(of: opening), found > 0 { end = min(end, found) }
      }
      return String(decoding: bytes[..<end], as: UTF8.self)
    }
  }

  private mutating func number(_ name: Name, _ cap: Int) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = caps.count
    caps.append(cap)
    return caps.count - 1
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where these bytes stand first.
  fileprivate func firstPlace(of part: [UInt8]) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    return (0...(count - part.count)).first { place in
      self[place] == first && self[place..<place + part.count].elementsEqual(part)
    }
  }
}

/// The songs that exist, as far as a `SimulatedModel` is concerned.
///
/// Names are compared without regard to case and to spaces around and between words. The best known
/// songs come first wherever songs are listed; ties go by their order in `songs`.
public struct SimulatedWorld: Sendable {
  /// The songs, as they were given.
  public let songs: [SimulatedSong]
  /// The places of all songs, the best known first.
  let ranking: [Int]
  /// The different names of artists, in order of appearance.
  let artists: [String]
  private var byArtist: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  private var byTag: [String: [Int]] = [:]

  /// A world.
  ///
  /// - Complexity: O(n log n) for n songs.
  public init(_ songs: [SimulatedSong]) {
    self.songs = songs
    ranking = songs.indices.sorted {
      (-songs[$0].clampedPopularity, $0) < (-songs[$1].clampedPopularity, $1)
    }
    for place in ranking {
      let song = songs[place]
      byTitle[SimulatedWorld.key(song.title), default: []].append(place)
      for artist in SimulatedWorld.keys(song.artists) {
        byArtist[artist, default: []].append(place)
      }
      for tag in SimulatedWorld.keys(song.tags) { byTag[tag, default: []].append(place) }
    }
    var seen: Set<String> = []
    artists = songs.flatMap(\.artists).filter { seen.insert(SimulatedWorld.key($0)).inserted }
  }

  /// Whether a song of that title by that artist, or by those, exists.
  public func contains(title: String, artist: String) -> Bool {
    let wanted = SimulatedWorld.key(artist)
    return (byTitle[SimulatedWorld.key(title)] ?? []).contains { place in
      let song = songs[place]
      return SimulatedWorld.key(song.artistText) == wanted
        || song.artists.contains { SimulatedWorld.key($0) == wanted }
    }
  }

  /// Whether any song has that title.
  func hasTitle(_ title: String) -> Bool { byTitle[SimulatedWorld.key(title)] != nil }

  /// Whether any song is by that artist.
  func hasArtist(_ artist: String) -> Bool { byArtist[SimulatedWorld.key(artist)] != nil }

  /// Whether any song has that tag.
  func hasTag(_ tag: String) -> Bool { byTag[SimulatedWorld.key(tag)] != nil }

  /// The places of the songs that a question asks for, at most `limit`, the best known first.
  func matches(_ question: SimulatedQuestion, limit: Int) -> [Int] {
    var result: [Int] = []
    for place in candidates(question) where result.count < limit {
      if question.admits(songs[place]) { result.append(place) }
    }
    return result
  }

  /// The shortest list that holds all matches.
  private func candidates(_ question: SimulatedQuestion) -> [Int] {
    var lists: [[Int]] = []
    if let title = question.title { lists.append(byTitle[SimulatedWorld.key(title)] ?? []) }
    if let artist = question.artist { lists.append(byArtist[SimulatedWorld.key(artist)] ?? []) }
    for tag in question.tags { lists.append(byTag[SimulatedWorld.key(tag)] ?? []) }
    return lists.min { $0.count < $1.count } ?? ranking
  }

  /// What a name is compared by.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func keys(_ names: [String]) -> [String] {
    var result: [String] = []
    for name in names.map(key) where !result.contains(name) { result.append(name) }
    return result
  }
}

extension SimulatedSong {
  /// The popularity brought into 0...1; not a number is 0.
  var clampedPopularity: Double { popularity.isNaN ? 0 : min(1, max(0, popularity)) }
}

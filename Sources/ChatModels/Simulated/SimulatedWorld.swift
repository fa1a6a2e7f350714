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
  private let keys: [SongKeys]
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
    keys = songs.map(SongKeys.init)
    for place in ranking {
      byTitle[keys[place].title, default: []].append(place)
      for artist in SimulatedWorld.different(keys[place].artists) {
        byArtist[artist, default: []].append(place)
      }
      for tag in SimulatedWorld.different(keys[place].tags) {
        byTag[tag, default: []].append(place)
      }
    }
    var seen: Set<String> = []
    artists = songs.flatMap(\.artists).filter { seen.insert(SimulatedWorld.key($0)).inserted }
  }

  /// Whether a song of that title by that artist, or by those, exists.
  package func contains(title: String, artist: String) -> Bool {
    let wanted = SimulatedWorld.key(artist)
    return (byTitle[SimulatedWorld.key(title)] ?? []).contains { keys[$0].artists.contains(wanted) }
  }

  /// Whether any song has that title.
  func hasTitle(_ title: String) -> Bool { byTitle[SimulatedWorld.key(title)] != nil }

  /// Whether any song is by that artist.
  func hasArtist(_ artist: String) -> Bool { byArtist[SimulatedWorld.key(artist)] != nil }

  /// Whether any song has that tag.
  func hasTag(_ tag: String) -> Bool { byTag[SimulatedWorld.key(tag)] != nil }

  /// The places of the songs that a question asks for, at most `limit`, the best known first.
  func matches(_ question: SimulatedQuestion, limit: Int) -> [Int] {
    let matcher = QuestionMatcher(question)
    var result: [Int] = []
    for place in candidates(matcher) where matcher.admits(keys[place]) {
      guard result.count < limit else { break }
      result.append(place)
    }
    return result
  }

  /// Whether the song at that place is what a question asks for.
  func isMatch(_ place: Int, _ matcher: QuestionMatcher) -> Bool { matcher.admits(keys[place]) }

  /// The shortest list that holds all matches.
  private func candidates(_ question: QuestionMatcher) -> [Int] {
    var lists: [[Int]] = []
    if let title = question.title { lists.append(byTitle[title] ?? []) }
    if let artist = question.artist { lists.append(byArtist[artist] ?? []) }
    for tag in question.tags { lists.append(byTag[tag] ?? []) }
    return lists.min { $0.count < $1.count } ?? ranking
  }

  /// What a name is compared by.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func different(_ names: [String]) -> [String] {
    var result: [String] = []
    for name in names where !result.contains(name) { result.append(name) }
    return result
  }
}

extension SimulatedSong {
  /// The popularity brought into 0...1; not a number is 0.
  var clampedPopularity: Double { popularity.isNaN ? 0 : min(1, max(0, popularity)) }
}

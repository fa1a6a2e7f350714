/// What names are compared by, made once a song.
struct SongKeys: Sendable {
  let title: String
  /// Each artist, and all of them as credited together.
  let artists: [String]
  let tags: [String]
  let year: Int?

  init(_ song: SimulatedSong) {
    title = SimulatedWorld.key(song.title)
    var artists = song.artists.map(SimulatedWorld.key)
    if artists.count > 1 { artists.append(SimulatedWorld.key(song.artistText)) }
    self.artists = artists
    tags = song.tags.map(SimulatedWorld.key)
    year = song.year
  }
}

/// Tells which songs a question asks for.
struct QuestionMatcher {
  let title: String?
  let artist: String?
  let tags: [String]
  private let withoutArtists: [String]
  private let years: ClosedRange<Int>?
  private let asksForYears: Bool

  init(_ question: SimulatedQuestion) {
    title = question.title.map(SimulatedWorld.key)
    artist = question.artist.map(SimulatedWorld.key)
    tags = question.tags.map(SimulatedWorld.key)
    withoutArtists = question.withoutArtists.map(SimulatedWorld.key)
    asksForYears = question.firstYear != nil || question.lastYear != nil
    let (first, last) = (question.firstYear ?? .min, question.lastYear ?? .max)
    years = first <= last ? first...last : nil
  }

  func admits(_ song: SongKeys) -> Bool {
    if let title, title != song.title { return false }
    if let artist, !song.artists.contains(artist) { return false }
    guard tags.allSatisfy(song.tags.contains) else { return false }
    guard !withoutArtists.contains(where: song.artists.contains) else { return false }
    guard asksForYears else { return true }
    guard let year = song.year, let years else { return false }
    return years.contains(year)
  }
}

public import JSON

/// What a `SimulatedModel` understands: songs under constraints, or who sings one.
///
/// ```swift
/// SimulatedQuestion(artist: "Prince", count: 3)                     // three songs by Prince
/// SimulatedQuestion(title: "Purple Rain")                           // who sings it
/// SimulatedQuestion(tags: ["jazz"], firstYear: 1950, lastYear: 1959) // five songs
/// ```
public struct SimulatedQuestion: Sendable, Equatable {
  /// What is wanted.
  public enum Matter: Sendable, Equatable, CaseIterable {
    /// Songs.
    case songs
    /// Who sings a song.
    case artist
    /// Which album it is on.
    case album
    /// In which year it came out.
    case year
    /// Whether there is such a song.
    case existence
    /// Words, and no song.
    case talk
  }

  /// What is wanted; JSON knows songs alone.
  public var matter: Matter
  /// The title of a song; without an artist, the question is who sings it.
  public var title: String?
  /// The artist.
  public var artist: String?
  /// Tags, all of which a song must have.
  public var tags: [String]
  /// The first year of release.
  public var firstYear: Int?
  /// The last year of release.
  public var lastYear: Int?
  /// Artists none of whom may be in a song.
  public var withoutArtists: [String]
  /// How many songs, in 1...100; 1 is meant when the question is who sings one.
  public var count: Int

  /// A question.
  public init(
    title: String? = nil, artist: String? = nil, tags: [String] = [], firstYear: Int? = nil,
    lastYear: Int? = nil, withoutArtists: [String] = [], count: Int = 5, matter: Matter = .songs
  ) {
    self.matter = matter
    self.title = title
    self.artist = artist
    self.tags = tags
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.withoutArtists = withoutArtists
    self.count = count
  }

  /// Whether it asks who sings a song.
  var asksWhoSings: Bool {
    title != nil && artist == nil && [.songs, .artist, .existence].contains(matter)
  }

  /// Whether the answer is a sentence about one song.
  var asksFact: Bool { asksWhoSings || title != nil && matter != .songs }

  /// How many songs an answer should have, in 1...100.
  var wantedCount: Int { title == nil ? min(100, max(1, count)) : 1 }

  /// Whether a model that knows a song may still be wrong about the constraints.
  var hasFacts: Bool { !tags.isEmpty || firstYear != nil || lastYear != nil }

  /// Whether a song is what is asked for.
  func admits(_ song: SimulatedSong) -> Bool {
    QuestionMatcher(self).admits(SongKeys(song))
  }

  /// A question as JSON, which a message may hold instead of words:
  /// `{"artist":"Prince","count":3}`.
  public static let shape = ObjectShape({ SimulatedQuestion() }) {
    Field("title", \.title, .string(), "A title; without artist: who sings it.")
    Field("artist", \.artist, .string(), "The artist.")
    Field("tags", \.tags, .list(of: .string(), maximumCount: 32), "Each song has all of them.")
    Field("first_year", \.firstYear, .integer(0...9999), "The first year of release.")
    Field("last_year", \.lastYear, .integer(0...9999), "The last year of release.")
    Field(
      "without_artists", \.withoutArtists, .list(of: .string(), maximumCount: 100),
      "Artists not to name.")
    Field("count", \.count, .integer(1...100), "How many songs.")
  }
}

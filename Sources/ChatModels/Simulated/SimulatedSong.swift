public import JSON

/// A song of the world that a `SimulatedModel` knows in part.
public struct SimulatedSong: Sendable, Equatable {
  /// The title.
  public var title: String
  /// The artists as credited, the main one first.
  public var artists: [String]
  /// How well known it is, in 0...1.
  public var popularity: Double
  /// The year of release.
  public var year: Int?
  /// The album.
  public var album: String?
  /// Genres, moods and the like.
  public var tags: [String]

  /// A song.
  public init(
    title: String = "", artists: [String] = [], popularity: Double = 0, year: Int? = nil,
    album: String? = nil, tags: [String] = []
  ) {
    self.title = title
    self.artists = artists
    self.popularity = popularity
    self.year = year
    self.album = album
    self.tags = tags
  }

  /// The artists as one text.
  var artistText: String { artists.joined(separator: ", ") }

  /// A song as a line of JSON: `{"title","artists","popularity","year","album","tags"}`.
  public static let shape = ObjectShape({ SimulatedSong() }) {
    Field("title", \.title, .string(), "The title.", isRequired: true)
    Field(
      "artists", \.artists, .list(of: .string(), maximumCount: 100), "The main one first.",
      isRequired: true)
    Field("popularity", \.popularity, .number(0...1), "How well known it is.")
    Field("year", \.year, .integer(0...9999), "The year of release.")
    Field("album", \.album, .string(), "The album.")
    Field("tags", \.tags, .list(of: .string(), maximumCount: 1000), "Genres, moods and the like.")
  }
}

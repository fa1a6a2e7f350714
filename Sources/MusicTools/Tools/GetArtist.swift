import JSON
import Primitives
import Refrain

/// `get_artist`: details and discography; an album where the name is one's.
struct GetArtist: MusicTool {
  static let name = "get_artist"
  static let summary = """
    An artist's aliases, years, tags, tracks, newest first, or an album's tracks; else similar names.
    """

  struct Arguments: BudgetedArguments, Equatable {
    var artist = ""
    /// How many tracks.
    var limit = 20
    /// The most tokens of the answer.
    var maximumTokens = TokenBudget.usual
  }

  static let arguments = ObjectShape(Arguments.init) {
    Field(
      "artist", \.artist, .string(maximumLength: 512), "Name, alias, romanization or id.",
      isRequired: true)
    SharedField.limit(\.limit, upTo: 200)
    SharedField.budget(\.maximumTokens)
  }

  /// The artists of that name.
  struct Output: Sendable, Equatable {
    var artists: [Artist] = []
    var albums: [Album]?
    var similarNames: [String]?
  }

  /// An album as a model reads it.
  struct Album: Sendable, Equatable {
    var title = ""
    var artists: [String] = []
    var yearFrom: Int?
    var trackCount = 0
    var tracks: [TrackOutput] = []
  }

  private static let album = ObjectShape({ Album() }) {
    Field("title", \.title, ToolShape.text, "The title.", isRequired: true)
    Field("artists", \.artists, ToolShape.texts, "Its artists.", isRequired: true)
    Field("year_from", \.yearFrom, .integer(0...9999), "First known year.", isMinor: true)
    Field("track_count", \.trackCount, ToolShape.count, "Tracks in all.", isRequired: true)
    Field(
      "tracks", \.tracks, .list(of: .object(TrackOutput.shape), maximumCount: 200), "In order.",
      isRequired: true)
  }

  /// An artist as a model reads it.
  struct Artist: Sendable, Equatable {
    var name = ""
    var aliases: [String]?
    var trackCount = 0
    var yearFrom: Int?
    var yearTo: Int?
    var tags: [TagOutput] = []
    var tracks: [TrackOutput] = []
  }

  private static let artist = ObjectShape({ Artist() }) {
    Field("name", \.name, ToolShape.text, "The name.", isRequired: true)
    Field("aliases", \.aliases, ToolShape.texts, "Other names.", isMinor: true)
    Field("track_count", \.trackCount, ToolShape.count, "Tracks in all.", isRequired: true)
    Field("year_from", \.yearFrom, .integer(0...9999), "First known year.", isMinor: true)
    Field("year_to", \.yearTo, .integer(0...9999), "Last known year.", isMinor: true)
    Field(
      "tags", \.tags, .list(of: .object(TagOutput.shape), maximumCount: 100), "Commonest tags.",
      isRequired: true, isMinor: true)
    Field(
      "tracks", \.tracks, .list(of: .object(TrackOutput.shape), maximumCount: 200),
      "Newest first.", isRequired: true)
  }

  static let output = ObjectShape({ Output() }) {
    Field(
      "artists", \.artists, .list(of: .object(artist), maximumCount: 100),
      "One, unless several share the name.", isRequired: true)
    Field(
      "albums", \.albums, .list(of: .object(album), maximumCount: 10),
      "When the name is an album's.")
    Field("similar_names", \.similarNames, ToolShape.texts, "When the name is unknown.")
  }

  /// Tracks are cut from the end.
  static let entries = ["artists", "tracks"]
  /// So are those of albums.
  static let otherEntries = ["albums", "tracks"]

  /// Looks the artist up.
  func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> Output {
    guard arguments.artist.contains(where: { !$0.isWhitespace }) else {
      throw ToolError(
        .invalidArguments, "The artist's name is empty.",
        hint: "Give a name, an alias or an id.")
    }
    let (isExact, artists) = engine.artists(named: arguments.artist, limit: arguments.limit)
    guard isExact else {
      let albums = engine.albums(named: arguments.artist)
      guard albums.isEmpty else {
        return Output(albums: albums.prefix(5).map { Album($0, limit: arguments.limit) })
      }
      guard !artists.isEmpty else {
        throw ToolError(
          .notFound, "Nobody in the catalog is called \"\(arguments.artist)\" or nearly so.",
          hint: "Write the name as on the cover, or search for a song with search_tracks.")
      }
      return Output(similarNames: artists.map(\.name))
    }
    return Output(artists: artists.prefix(10).map { Artist($0, limit: arguments.limit) })
  }
}

extension GetArtist.Artist {
  init(_ artist: ArtistDetails, limit: Int) {
    name = artist.name
    aliases = artist.aliases.nonEmpty
    trackCount = artist.trackCount
    yearFrom = artist.years?.lowerBound
    yearTo = artist.years?.upperBound
    tags = artist.tags.map { TagOutput($0.tag, count: $0.count) }
    tracks = artist.tracks.prefix(limit).map { TrackOutput($0, isBrief: true) }
  }
}

extension GetArtist.Album {
  init(_ album: AlbumDetails, limit: Int) {
    title = album.title
    artists = album.artists
    yearFrom = album.years?.lowerBound
    trackCount = album.tracks.count
    tracks = album.tracks.prefix(limit).map { TrackOutput($0, isBrief: true) }
  }
}

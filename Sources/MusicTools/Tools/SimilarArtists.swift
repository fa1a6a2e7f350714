import JSON
import Refrain

/// `similar_artists`: by listening, tags and descriptions.
struct SimilarArtists: MusicTool {
  static let name = "similar_artists"
  static let summary = """
    Artists like the given ones. For tracks use similar_tracks.
    """

  struct Arguments: Sendable, Equatable {
    /// Names of artists to be like.
    var artists: [String] = []
    /// Names of artists who are not returned.
    var exclude: [String] = []
    /// How many artists at most.
    var limit = 10
  }

  private static let names = Shape<[String]>.list(of: .string(maximumLength: 512), maximumCount: 50)

  static let arguments = ObjectShape(Arguments.init) {
    Field("artists", \.artists, names, "", isRequired: true)
    Field("exclude_artists", \.exclude, names, "", isMinor: true)
    SharedField.limit(\.limit, upTo: 50)
  }

  /// The artists.
  struct Output: Sendable, Equatable {
    var artists: [Artist] = []
  }

  /// An artist as a model reads it.
  struct Artist: Sendable, Equatable {
    var name = ""
    var score = 0.0
    var trackCount = 0
    var by: [String] = []
    var sharedTags: [String] = []
    var tracks: [TrackOutput]?
  }

  private static let artist = ObjectShape({ Artist() }) {
    Field("name", \.name, ToolShape.text, "The name.", isRequired: true)
    Field("score", \.score, .number(0...1), "Comparable within one answer.", isRequired: true)
    Field("track_count", \.trackCount, ToolShape.count, "Tracks in all.", isRequired: true)
    Field(
      "by", \.by, ToolShape.texts, "Channels, closest first.", isRequired: true, isMinor: true)
    Field(
      "shared_tags", \.sharedTags, ToolShape.texts, "Tags in common.", isRequired: true,
      isMinor: true)
    Field(
      "tracks", \.tracks, .list(of: .object(TrackOutput.shape), maximumCount: 10),
      "To begin with.", detail: 1)
  }

  static let output = ObjectShape({ Output() }) {
    Field(
      "artists", \.artists, .list(of: .object(artist), maximumCount: 50), "Best first.",
      isRequired: true)
  }

  /// Artists are cut from the end.
  static let entries = ["artists"]
  /// Fewer artists need fewer tokens.
  static let restHint = "Raise max_tokens, or ask for fewer artists."

  /// Finds similar artists.
  func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> Output {
    do throws(EngineError) {
      let found = try engine.similarArtists(
        to: arguments.artists, excluding: arguments.exclude, limit: arguments.limit)
      return Output(artists: found.map(Artist.init))
    } catch {
      guard case .unknown = error else { throw ToolError(error) }
      throw ToolError(
        .notFound, error.description, hint: "Call get_artist with it for similar names.")
    }
  }
}

extension SimilarArtists.Artist {
  init(_ artist: SimilarArtist) {
    name = artist.name
    score = artist.score.rounded(places: 3)
    trackCount = artist.trackCount
    by = artist.channels.namesByRank
    sharedTags = artist.sharedTags.map(\.name)
    tracks = artist.tracks.map { TrackOutput($0, isBrief: true) }
  }
}

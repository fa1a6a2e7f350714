import JSON
import MusicCatalog
import Primitives
import Refrain

/// `get_tracks`: details by id.
struct GetTracks: MusicTool {
  static let name = "get_tracks"
  static let summary = """
    Details by id: album, date, language, tags, descriptions. For names use resolve_names.
    """

  struct Arguments: BudgetedArguments, Equatable {
    var ids: [String] = []
    /// The most tokens of the answer.
    var maximumTokens = TokenBudget.usual
  }

  static let arguments = ObjectShape(Arguments.init) {
    Field(
      "ids", \.ids, .list(of: .string(maximumLength: 512), maximumCount: 50), "Or ISRCs.",
      isRequired: true)
    SharedField.budget(\.maximumTokens)
  }

  /// The tracks that exist.
  struct Output: Sendable, Equatable {
    var tracks: [TrackOutput] = []
    var unknown: [String]?
  }

  static let output = ObjectShape({ Output() }) {
    Field(
      "tracks", \.tracks, .list(of: .object(TrackOutput.shape), maximumCount: 50),
      "In the order of the ids.", isRequired: true)
    Field("unknown", \.unknown, ToolShape.texts, "Ids of no track.")
  }

  /// Tracks are cut from the end.
  static let entries = ["tracks"]
  /// The rest is asked for by itself.
  static let restHint = "Ask again for fewer tracks, or raise max_tokens."

  /// Looks the tracks up.
  func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> Output {
    var seen: Set<String> = []
    let ids = arguments.ids.filter { seen.insert($0).inserted }
    let details = engine.details(ofTracks: ids)
    return Output(
      tracks: details.compactMap { $0.map { TrackOutput($0) } },
      unknown: zip(ids, details).filter { $0.1 == nil }.map(\.0).nonEmpty)
  }
}

/// A track with its details as a model reads it.
struct TrackOutput: Sendable, Equatable {
  var id = ""
  var title = ""
  var aliases: [String]?
  var artists: [String] = []
  var album: String?
  var released: String?
  var language: String?
  var duration: Double?
  var bpm: Double?
  var key: String?
  var popularity: Double?
  var tags: [TagOutput]?
  var snippets: [String]?
}

extension TrackOutput {
  /// The track as a model reads it; without what describes it when `isBrief`.
  init(_ track: TrackDetails, isBrief: Bool = false) {
    id = track.id
    title = track.title
    artists = track.artists
    album = track.album
    released = track.released?.description
    guard !isBrief else { return }
    aliases = track.aliases.nonEmpty
    language = track.language
    duration = track.duration
    bpm = track.tempo
    key = track.key
    popularity = track.popularity
    tags = track.tags.nonEmpty?.map { TagOutput($0) }
    snippets = track.snippets.nonEmpty
  }

  static let shape = ObjectShape({ TrackOutput() }) {
    Field("id", \.id, ToolShape.text, "The track's id.", isRequired: true)
    Field("title", \.title, ToolShape.text, "Its title.", isRequired: true)
    Field("aliases", \.aliases, ToolShape.texts, "Other titles.", detail: 1)
    Field("artists", \.artists, ToolShape.texts, "Its artists.", isRequired: true)
    Field("album", \.album, ToolShape.text, "Its album.", isMinor: true)
    Field("released", \.released, ToolShape.text, "YYYY[-MM[-DD]].", isMinor: true)
    Field("language", \.language, ToolShape.text, "Language of the lyrics.", detail: 1)
    Field("duration", \.duration, .number(0...1e9), "Seconds.", detail: 1)
    Field("bpm", \.bpm, .number(0...1e6), "Beats a minute.", detail: 2)
    Field("key", \.key, ToolShape.text, "Musical key.", detail: 2)
    Field("popularity", \.popularity, .number(0...1), "0...1.", detail: 2)
    Field(
      "tags", \.tags, .list(of: .object(TagOutput.shape), maximumCount: 1000), "Its tags.",
      detail: 3)
    Field("snippets", \.snippets, ToolShape.texts, "Short descriptions.", detail: 4)
  }
}

/// A tag as a model reads it.
struct TagOutput: Sendable, Equatable {
  var name = ""
  var kind: String?
  var count: Int?
  var match: String?
}

extension TagOutput {
  init(_ tag: CatalogTag, count: Int? = nil, match: FoundTag.Match? = nil) {
    name = tag.name
    kind = tag.kind
    self.count = count
    self.match = match?.rawValue
  }

  static let shape = ObjectShape({ TagOutput() }) {
    Field("name", \.name, ToolShape.text, "The tag.", isRequired: true)
    Field("kind", \.kind, ToolShape.text, "genre, mood, scene or the like.", detail: 1)
    Field("count", \.count, ToolShape.count, "How many tracks have it.")
    Field("match", \.match, ToolShape.text, "exact, words, typo or related.", detail: 1)
  }
}

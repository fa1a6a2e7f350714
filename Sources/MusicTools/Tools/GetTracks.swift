public import JSON
import MusicCatalog
public import Refrain

/// `get_tracks`: details by id.
public struct GetTracks: MusicTool {
  /// The tool's name.
  public static let name = "get_tracks"
  /// What the model reads of it.
  public static let summary = """
    Details by id: album, date, language, tags, descriptions. For names use resolve_names.
    """

  /// What the model gives.
  public struct Arguments: BudgetedArguments, Equatable {
    /// The ids.
    public var ids: [String] = []
    /// The most tokens of the answer.
    public var maximumTokens = TokenBudget.usual

    /// No ids.
    public init() {}
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field(
      "ids", \.ids, .list(of: .string(maximumLength: 512), maximumCount: 50), "Track ids.",
      isRequired: true)
    SharedField.budget(\.maximumTokens)
  }

  /// The tracks that exist.
  public struct Output: Sendable, Equatable {
    /// Those that exist, in the order of the ids.
    public var tracks: [TrackOutput] = []
    /// Ids of no track.
    public var unknown: [String]?
  }

  /// The form of the output.
  public static let output = ObjectShape({ Output() }) {
    Field(
      "tracks", \.tracks, .list(of: .object(TrackOutput.shape), maximumCount: 50),
      "In the order of the ids.", isRequired: true)
    Field("unknown", \.unknown, ToolShape.texts, "Ids of no track.")
  }

  /// Tracks are cut from the end.
  public static let entries = ["tracks"]
  /// The rest is asked for by itself.
  public static let restHint = "Ask again for fewer tracks, or raise max_tokens."

  /// The tool.
  public init() {}

  /// Looks the tracks up.
  public func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> Output {
    var seen: Set<String> = []
    let ids = arguments.ids.filter { seen.insert($0).inserted }
    let details = engine.details(ofTracks: ids)
    let unknown = zip(ids, details).filter { $0.1 == nil }.map(\.0)
    return Output(
      tracks: details.compactMap { $0.map { TrackOutput($0) } },
      unknown: unknown.isEmpty ? nil : unknown)
  }
}

/// A track with its details as a model reads it.
public struct TrackOutput: Sendable, Equatable {
  /// Its id.
  public var id = ""
  /// Its title.
  public var title = ""
  /// Other titles.
  public var aliases: [String]?
  /// Its artists.
  public var artists: [String] = []
  /// The album's title.
  public var album: String?
  /// `YYYY[-MM[-DD]]`.
  public var released: String?
  /// The language of the lyrics.
  public var language: String?
  /// Seconds.
  public var duration: Double?
  /// Beats a minute.
  public var bpm: Double?
  /// The musical key.
  public var key: String?
  /// 0...1.
  public var popularity: Double?
  /// Its tags, by kind.
  public var tags: [TagOutput]?
  /// Short descriptions.
  public var snippets: [String]?

  /// Nothing yet.
  public init() {}

  /// The track as a model reads it; without what describes it when `isBrief`.
  init(_ track: TrackDetails, isBrief: Bool = false) {
    id = track.id
    title = track.title
    artists = track.artists
    album = track.album
    released = track.released?.description
    guard !isBrief else { return }
    aliases = track.aliases.isEmpty ? nil : track.aliases
    language = track.language
    duration = track.duration
    bpm = track.tempo
    key = track.key
    popularity = track.popularity
    tags = track.tags.isEmpty ? nil : track.tags.map { TagOutput($0) }
    snippets = track.snippets.isEmpty ? nil : track.snippets
  }

  static let shape = ObjectShape(TrackOutput.init) {
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
public struct TagOutput: Sendable, Equatable {
  /// Its name.
  public var name = ""
  /// Its kind.
  public var kind: String?
  /// How many tracks have it.
  public var count: Int?
  /// How it fits a phrase.
  public var match: String?

  /// Nothing yet.
  public init() {}

  init(_ tag: CatalogTag, count: Int? = nil, match: FoundTag.Match? = nil) {
    name = tag.name
    kind = tag.kind
    self.count = count
    self.match = match?.rawValue
  }

  static let shape = ObjectShape(TagOutput.init) {
    Field("name", \.name, ToolShape.text, "The tag.", isRequired: true)
    Field("kind", \.kind, ToolShape.text, "genre, mood, scene or the like.", detail: 1)
    Field("count", \.count, ToolShape.count, "How many tracks have it.")
    Field("match", \.match, ToolShape.text, "exact, words, typo or related.", detail: 1)
  }
}

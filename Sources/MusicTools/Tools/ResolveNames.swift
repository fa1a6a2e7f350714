public import JSON
public import MusicNames
public import Refrain

/// `resolve_names`: songs that a model named from memory, checked against the catalog.
public struct ResolveNames: MusicTool {
  /// The tool's name.
  public static let name = "resolve_names"
  /// What the model reads of it.
  public static let summary = """
    Check up to 100 remembered songs against the catalog before showing them. Without names use \
    search_tracks.
    """

  /// What the model gives.
  public struct Arguments: BudgetedArguments, Equatable {
    /// The names.
    public var names: [NameQuery] = []
    /// How many nearest tracks a doubtful answer lists.
    public var alternatives = 3
    /// The most tokens of the answer.
    public var maximumTokens = TokenBudget.long

    /// No names.
    public init() {}
  }

  private static let text = Shape<String>.string(maximumLength: 512)
  private static let query = ObjectShape({ NameQuery() }) {
    Field("title", \.title, text, "")
    Field("artist", \.artist, text, "")
    Field("album", \.album, text, "")
    Field("isrc", \.isrc, text, "")
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field(
      "names", \.names, .list(of: .object(query), maximumCount: MusicEngine.maximumNames),
      "Title, artist or both.", isRequired: true)
    Field(
      "alternatives", \.alternatives, .integer(0...10), "Nearest tracks for a doubtful name.",
      isMinor: true)
    SharedField.budget(\.maximumTokens)
  }

  /// What the model gets.
  public typealias Output = ResolveOutput
  /// The form of the output.
  public static let output = ResolveOutput.shape
  /// Names go unanswered from the end.
  public static let entries = ["results"]
  /// The rest is asked for by itself.
  public static let restHint = "Ask again with the names at the end, or raise max_tokens."

  /// The tool.
  public init() {}

  /// Resolves.
  public func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> ResolveOutput {
    do throws(EngineError) {
      return ResolveOutput(
        try engine.resolve(arguments.names, alternatives: arguments.alternatives))
    } catch {
      throw ToolError(error)
    }
  }
}

/// The answer of `resolve_names`.
public struct ResolveOutput: Sendable, Equatable {
  /// One for each name, in their order.
  public var results: [Result] = []

  /// What the catalog has for one name.
  public struct Result: Sendable, Equatable {
    /// exact, alias, typo, version, wrong_pairing, ambiguous or not_in_catalog.
    public var status = ""
    /// The probability that the verdict is right.
    public var confidence = 0.0
    /// The track that was meant.
    public var track: TrackNameOutput?
    /// The catalog's name of the artist.
    public var artist: String?
    /// What differs.
    public var note: String?
    /// Nearest tracks.
    public var alternatives: [TrackNameOutput]?
  }

  /// No answers.
  public init() {}

  /// The answers as a model reads them.
  public init(_ resolutions: [NameResolution]) {
    results = resolutions.map(Result.init)
  }
}

extension ResolveOutput.Result {
  init(_ resolution: NameResolution) {
    status = resolution.status.rawValue
    confidence = resolution.confidence
    track = resolution.track.map(TrackNameOutput.init)
    // The track says it already.
    artist = resolution.track == nil ? resolution.artist : nil
    note = resolution.note
    alternatives =
      resolution.alternatives.isEmpty ? nil : resolution.alternatives.map(TrackNameOutput.init)
  }
}

/// A track by its names.
public struct TrackNameOutput: Sendable, Equatable {
  /// Its id.
  public var id = ""
  /// Its title.
  public var title = ""
  /// Its artists.
  public var artists: [String] = []

  /// Nothing yet.
  public init() {}

  init(_ track: NamedTrack) {
    id = track.id
    title = track.title
    artists = track.artists
  }

  static let shape = ObjectShape(TrackNameOutput.init) {
    Field("id", \.id, ToolShape.text, "The track's id.", isRequired: true)
    Field("title", \.title, ToolShape.text, "Its title.", isRequired: true)
    Field("artists", \.artists, ToolShape.texts, "Its artists.", isRequired: true)
  }
}

/// Shapes that outputs share.
enum ToolShape {
  static let text = Shape<String>.string(maximumLength: 1 << 16)
  static let texts = Shape<[String]>.list(of: text, maximumCount: 1000)
  static let count = Shape<Int>.integer(0...Int(UInt32.max))
}

extension ResolveOutput {
  /// The form of the answer.
  public static let shape = ObjectShape(ResolveOutput.init) {
    Field(
      "results", \.results,
      .list(of: .object(resultShape), maximumCount: MusicEngine.maximumNames),
      "One a name, in their order.", isRequired: true)
  }

  private static let resultShape = ObjectShape({ Result() }) {
    Field(
      "status", \.status, .string(oneOf: NameStatus.allCases.map(\.rawValue)), "The verdict.",
      isRequired: true)
    Field(
      "confidence", \.confidence, .number(0...1), "Probability that the verdict is right.",
      isRequired: true)
    Field("track", \.track, .object(TrackNameOutput.shape), "What was meant.")
    Field("artist", \.artist, ToolShape.text, "The artist's name in the catalog.")
    Field("note", \.note, ToolShape.text, "What differs.", detail: 1)
    Field(
      "alternatives", \.alternatives,
      .list(of: .object(TrackNameOutput.shape), maximumCount: 10), "Nearest tracks.", detail: 2)
  }
}

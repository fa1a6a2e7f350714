package import JSON
package import MusicNames
import Primitives
import Refrain

/// `resolve_names`: songs that a model named from memory, checked against the catalog.
struct ResolveNames: MusicTool {
  static let name = "resolve_names"
  static let summary = """
    Check up to 100 remembered songs against the catalog before showing them. Without names use \
    search_tracks.
    """

  struct Arguments: BudgetedArguments, Equatable {
    var names: [NameQuery] = []
    var alternatives = 3
    /// The most tokens of the answer.
    var maximumTokens = TokenBudget.long
  }

  private static let text = Shape<String>.string(maximumLength: 512)
  private static let query = ObjectShape({ NameQuery() }) {
    Field("title", \.title, text, "")
    Field("artist", \.artist, text, "")
    Field("album", \.album, text, "")
    Field("isrc", \.isrc, text, "")
  }

  static let arguments = ObjectShape(Arguments.init) {
    Field(
      "names", \.names, .list(of: .object(query), maximumCount: MusicEngine.maximumNames),
      "Title, artist or both.", isRequired: true)
    Field(
      "alternatives", \.alternatives, .integer(0...10), "Nearest tracks for a doubtful name.",
      isMinor: true)
    SharedField.budget(\.maximumTokens)
  }

  /// What the model gets.
  typealias Output = ResolveOutput
  static let output = ResolveOutput.shape
  /// Names go unanswered from the end.
  static let entries = ["results"]
  /// The rest is asked for by itself.
  static let restHint = "Ask again with the names at the end, or raise max_tokens."

  /// Resolves.
  func call(
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
package struct ResolveOutput: Sendable, Equatable {
  var results: [Result] = []

  /// What the catalog has for one name.
  struct Result: Sendable, Equatable {
    var status = ""
    var confidence = 0.0
    var track: TrackNameOutput?
    var artist: String?
    var note: String?
    var alternatives: [TrackNameOutput]?
  }
}

extension ResolveOutput {
  /// The answers as a model reads them.
  package init(_ resolutions: [NameResolution]) {
    results = resolutions.map(Result.init)
  }
}

extension ResolveOutput.Result {
  init(_ resolution: NameResolution) {
    status = resolution.status.rawValue
    confidence = resolution.confidence
    track = resolution.track.map(TrackNameOutput.init(_:))
    // The track says it already.
    artist = resolution.track == nil ? resolution.artist : nil
    note = resolution.note
    alternatives = resolution.alternatives.nonEmpty?.map(TrackNameOutput.init(_:))
  }
}

/// A track by its names.
struct TrackNameOutput: Sendable, Equatable {
  var id = ""
  var title = ""
  var artists: [String] = []

  static let shape = ObjectShape({ TrackNameOutput() }) {
    Field("id", \.id, ToolShape.text, "The track's id.", isRequired: true)
    Field("title", \.title, ToolShape.text, "Its title.", isRequired: true)
    Field("artists", \.artists, ToolShape.texts, "Its artists.", isRequired: true)
  }
}

extension TrackNameOutput {
  init(_ track: NamedTrack) {
    self.init(id: track.id, title: track.title, artists: track.artists)
  }
}

/// Shapes that outputs share.
enum ToolShape {
  static let text = Shape<String>.string(maximumLength: 1 << 16)
  static let texts = Shape<[String]>.list(of: text, maximumCount: 1000)
  static let count = Shape<Int>.integer(0...Int(UInt32.max))
}

extension ResolveOutput {
  package static let shape = ObjectShape({ ResolveOutput() }) {
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

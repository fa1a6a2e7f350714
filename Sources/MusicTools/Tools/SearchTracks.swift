public import JSON
public import Refrain

/// `search_tracks`: words, names, tags, a description, filters and exclusions.
public struct SearchTracks: MusicTool {
  /// The tool's name.
  public static let name = "search_tracks"
  /// What the model reads of it.
  public static let summary = """
    Search by words: titles, artists, tags, moods, a description, in any language. What breaks \
    the filter is never returned. Check remembered songs with resolve_names.
    """

  /// What the model gives.
  public struct Arguments: BudgetedArguments, Equatable {
    /// The words.
    public var query = ""
    /// Hard constraints.
    public var filter = FilterArguments()
    /// Whether years, languages, durations and wanted tags are preferences.
    public var soft = false
    /// Whether only the words count, not names, meaning or versions.
    public var wordsOnly = false
    /// Handles of answers, in all of which each track is.
    public var within: [String] = []
    /// Handles of answers, in none of which a track is.
    public var without: [String] = []
    /// Where to go on.
    public var cursor: String?
    /// How many hits at most.
    public var limit = 10
    /// The most tokens of the answer.
    public var maximumTokens = TokenBudget.usual

    /// No words and no filters.
    public init() {}
  }

  private static let handles = Shape<[String]>.list(of: .string(maximumLength: 64), maximumCount: 8)

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field(
      "query", \.query, .string(maximumLength: 4096),
      "The user's own words; \"quotes\" for phrases, -word to avoid.")
    SharedField.filter(\.filter)
    Field("soft", \.soft, .boolean, "Only prefer the years, languages, durations and tags.")
    Field("words_only", \.wordsOnly, .boolean, "Match words only, not meaning.", isMinor: true)
    Field("within", \.within, handles, "Handles: only in these.")
    Field("without", \.without, handles, "")
    Field("cursor", \.cursor, .string(maximumLength: 64), "Of any answer: its next page.")
    SharedField.limit(\.limit)
    SharedField.budget(\.maximumTokens)
  }

  /// What the model gets.
  public typealias Output = SearchOutput
  /// The form of the output.
  public static let output = SearchOutput.shape
  /// Hits are cut from the end.
  public static let entries = ["hits"]

  /// The tool.
  public init() {}

  /// Searches.
  public func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> SearchOutput {
    let filter = try arguments.filter.filter()
    do throws(EngineError) {
      if let cursor = arguments.cursor, !cursor.isEmpty {
        return SearchOutput(try engine.page(after: cursor, limit: arguments.limit))
      }
      var constraints = [filter]
      for handle in arguments.within where !handle.isEmpty {
        constraints.append(try engine.tracks(in: handle))
      }
      for handle in arguments.without where !handle.isEmpty {
        constraints.append(!(try engine.tracks(in: handle)))
      }
      let all = TrackFilter.all(constraints)
      return SearchOutput(
        try engine.kept(limit: arguments.limit) { engine, limit throws(EngineError) in
          if arguments.wordsOnly {
            return try engine.search(arguments.query, filter: all, limit: limit)
          }
          var request = RetrievalRequest(words: arguments.query, filter: all, limit: limit)
          if arguments.soft { request.soften() }
          return try engine.retrieve(request)
        })
    } catch {
      throw ToolError(error)
    }
  }
}

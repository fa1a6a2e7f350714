public import Refrain

/// `search_tracks`: words, names, tags, a description, filters and exclusions.
public struct SearchTracks: MusicTool {
  /// The tool's name.
  public static let name = "search_tracks"
  /// What the model reads of it.
  public static let summary = """
    Search by words: titles, artists, tags, moods, a description, in any language. The filter is \
    hard: what breaks it is never returned. Check remembered songs with resolve_names instead.
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
    /// How many hits at most.
    public var limit = 10
    /// The most tokens of the answer.
    public var maximumTokens = TokenBudget.usual

    /// No words and no filters.
    public init() {}
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field(
      "query", \.query, .string(maximumLength: 4096),
      "The user's own words; \"quotes\" for phrases, -word to avoid.")
    SharedField.filter(\.filter)
    Field(
      "soft", \.soft, .boolean,
      "Prefer years, languages, durations, tags instead of requiring them.")
    Field("words_only", \.wordsOnly, .boolean, "Match words only, not meaning.")
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
      if arguments.wordsOnly {
        return SearchOutput(
          try engine.search(arguments.query, filter: filter, limit: arguments.limit))
      }
      var request = RetrievalRequest(
        words: arguments.query, filter: filter, limit: arguments.limit)
      if arguments.soft { request.soften() }
      return SearchOutput(try engine.retrieve(request))
    } catch {
      throw ToolError(error)
    }
  }
}

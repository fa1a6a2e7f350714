public import Refrain

/// `search_tracks`: words, names, tags, a description, filters and exclusions.
public struct SearchTracks: MusicTool {
  /// The tool's name.
  public static let name = "search_tracks"
  /// What the model reads of it.
  public static let summary = """
    Search the catalog by words: titles, artists, tags, moods, a description, in any language. \
    Filters are hard: a track that breaks one is never returned. Results are real catalog tracks; \
    cite them by id.
    """

  /// What the model gives.
  public struct Arguments: Sendable, Equatable {
    /// The words.
    public var query = ""
    /// Artists, of whom each track has one.
    public var artists: [String] = []
    /// Tags that each track has all of.
    public var tagsAll: [String] = []
    /// Tags that each track has one of.
    public var tagsAny: [String] = []
    /// Tags that no track has.
    public var tagsNone: [String] = []
    /// The first year.
    public var yearFrom: Int?
    /// The last year.
    public var yearTo: Int?
    /// Languages, of which each track has one.
    public var languages: [String] = []
    /// The least duration in seconds.
    public var minimumDuration: Double?
    /// The greatest duration in seconds.
    public var maximumDuration: Double?
    /// Artists that no track has.
    public var excludeArtists: [String] = []
    /// Ids of tracks that are not returned.
    public var excludeTracks: [String] = []
    /// Whether years, languages, durations and wanted tags are preferences.
    public var soft = false
    /// Whether only the words count, not names, meaning or versions.
    public var wordsOnly = false
    /// How many hits at most.
    public var limit = 10

    /// No words and no filters.
    public init() {}
  }

  private static let names = Shape<[String]>.list(of: .string(maximumLength: 512), maximumCount: 50)
  private static let year = Shape<Int>.integer(1...9999)
  private static let seconds = Shape<Double>.number(0...1_000_000)

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field(
      "query", \.query, .string(maximumLength: 4096),
      "What to look for, in the user's own words; \"quotes\" for phrases, -word to avoid.")
    Field("artists", \.artists, names, "Only tracks by one of these.")
    Field("tags_all", \.tagsAll, names, "Only tracks with all of these tags.")
    Field("tags_any", \.tagsAny, names, "Only tracks with at least one of these tags.")
    Field("tags_none", \.tagsNone, names, "No track with any of these tags.")
    Field("year_from", \.yearFrom, year, "First year of release.")
    Field("year_to", \.yearTo, year, "Last year of release.")
    Field("languages", \.languages, names, "ISO 639 codes of the lyrics, e.g. zh, yue, ja, en.")
    Field("min_duration", \.minimumDuration, seconds, "Seconds.")
    Field("max_duration", \.maximumDuration, seconds, "Seconds.")
    Field("exclude_artists", \.excludeArtists, names, "No track by any of these.")
    Field(
      "exclude_tracks", \.excludeTracks,
      .list(of: .string(maximumLength: 512), maximumCount: 1000), "Ids not to return.")
    Field(
      "soft", \.soft, .boolean,
      "Prefer years, languages, durations, tags instead of requiring them.")
    Field("words_only", \.wordsOnly, .boolean, "Match words only, not meaning.")
    Field("limit", \.limit, .integer(1...100), "How many at most.")
  }

  /// What the model gets.
  public typealias Output = SearchOutput
  /// The form of the output.
  public static let output = SearchOutput.shape

  /// The tool.
  public init() {}

  /// Searches.
  public func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> SearchOutput {
    let filter = try arguments.filter()
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

extension SearchTracks.Arguments {
  /// The hard constraints.
  func filter() throws(ToolError) -> TrackFilter {
    var constraints: [TrackFilter] = []
    func either(_ filters: [TrackFilter]) {
      if !filters.isEmpty { constraints.append(filters.count == 1 ? filters[0] : .any(filters)) }
    }
    either(artists.map(TrackFilter.artist))
    either(tagsAny.map(TrackFilter.tag))
    either(languages.map(TrackFilter.language))
    constraints += tagsAll.map(TrackFilter.tag)
    if yearFrom != nil || yearTo != nil {
      constraints.append(.released(try FilterRange.years(yearFrom, yearTo)))
    }
    if minimumDuration != nil || maximumDuration != nil {
      let range = try FilterRange.range("duration", minimumDuration, maximumDuration, 0, 1_000_000)
      constraints.append(.duration(range))
    }
    constraints += excludeArtists.map { !.artist($0) }
    constraints += tagsNone.map { !.tag($0) }
    constraints += excludeTracks.map { !.track($0) }
    return .all(constraints)
  }
}

import JSON
import Refrain

/// `search_tracks`: words, names, tags, a description, filters and exclusions.
struct SearchTracks: QuestionTool {
  static let name = "search_tracks"
  static let summary = """
    Search by words in any language: titles, artists, tags, moods, a description. Nothing breaks \
    the filter. Check remembered songs with resolve_names.
    """

  struct Arguments: BudgetedArguments, Equatable {
    var query = ""
    var turns: [String] = []
    /// Hard constraints.
    var filter = FilterArguments()
    var soft = false
    var verbatim = false
    var wordsOnly = false
    var within: [String] = []
    /// Handles of answers, none of which has shown a track.
    var without: [String] = []
    var cursor: String?
    /// How many hits at most.
    var limit = 10
    /// The most tokens of the answer.
    var maximumTokens = TokenBudget.usual

    /// Whether anything is asked beside a page.
    var asksMoreThanAPage: Bool {
      var page = Arguments()
      (page.cursor, page.limit, page.maximumTokens) = (cursor, limit, maximumTokens)
      return page != self
    }
  }

  private static let handles = Shape<[String]>.list(of: .string(maximumLength: 64), maximumCount: 8)

  static let arguments = ObjectShape(Arguments.init) {
    Field(
      "query", \.query, .string(maximumLength: 4096),
      "The user's own words; \"quotes\" for phrases, -word to avoid.")
    Field(
      "turns", \.turns, .list(of: .string(maximumLength: 4096), maximumCount: 32),
      "Said before.")
    SharedField.filter(\.filter, FilterArguments.shape)
    Field("soft", \.soft, .boolean, "Only prefer years, languages, lengths, tags.")
    Field("words_only", \.wordsOnly, .boolean, "Match words only, not meaning.", isMinor: true)
    Field(
      "verbatim", \.verbatim, .boolean, "Do not read \"not by X\", \"like Y\", \"90s\".",
      isMinor: true)
    Field("within", \.within, handles, "Handles: only in these.")
    Field("without", \.without, handles, "")
    Field("cursor", \.cursor, .string(maximumLength: 64), "Of an answer: its next page.")
    SharedField.limit(\.limit)
    SharedField.budget(\.maximumTokens)
  }

  func question(
    _ arguments: Arguments, on engine: MusicEngine
  ) throws(ToolError) -> Question {
    var constraints = [try arguments.filter.filter(on: engine)]
    var (shown, before): ([String], [String]) = ([], [])
    do throws(EngineError) {
      for handle in arguments.within where !handle.isEmpty {
        constraints.append(try engine.filter(for: handle))
      }
      for handle in arguments.without where !handle.isEmpty {
        constraints.append(!(try engine.filter(for: handle)))
      }
      let handles = (arguments.within + arguments.without).filter { !$0.isEmpty }
      if let last = handles.last { shown = try engine.shownTracks(of: last) }
      let earlier = Set(arguments.without).subtracting(handles.suffix(1)).subtracting([""])
      for handle in earlier.sorted() {
        before += try engine.shownTracks(of: handle).filter(engine.hasTrack)
      }
    } catch {
      throw ToolError(error)
    }
    var question = Question(
      arguments.query, kind: arguments.wordsOnly ? .words() : .search,
      filter: .all(constraints), limit: arguments.limit)
    question.isVerbatim = arguments.verbatim
    if question.kind == .search { question.conversation = arguments.turns }
    question.shown = shown
    question.excluded = before
    if arguments.soft { question.soften() }
    return question
  }

  /// Goes on from a cursor, or searches.
  func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> SearchOutput {
    guard let cursor = arguments.cursor, !cursor.isEmpty else {
      return try answer(arguments, on: engine)
    }
    do throws(EngineError) {
      var page = try engine.page(after: cursor, limit: arguments.limit)
      if arguments.asksMoreThanAPage {
        page.notes.append(
          "The cursor goes on with its own question; the other arguments do not count.")
      }
      return SearchOutput(page)
    } catch {
      throw ToolError(error)
    }
  }
}

import JSON
import Refrain

/// `continue_playlist`: what could come next after a sequence of tracks.
struct ContinuePlaylist: QuestionTool {
  static let name = "continue_playlist"
  static let summary = """
    What comes after a sequence. For any order use similar_tracks.
    """

  struct Arguments: BudgetedArguments, Equatable {
    var tracks: [String] = []
    var listener: String?
    /// Hard constraints.
    var filter = FilterArguments()
    /// How many hits at most.
    var limit = 10
    /// The most tokens of the answer.
    var maximumTokens = TokenBudget.usual
  }

  static let arguments = ObjectShape(Arguments.init) {
    SharedField.tracks("tracks", \.tracks, "Track ids in order.")
    Field(
      "listener", \.listener, .string(maximumLength: 512),
      "Without tracks, from their plays.")
    SharedField.filter(\.filter)
    SharedField.limit(\.limit)
    SharedField.budget(\.maximumTokens)
  }

  func question(
    _ arguments: Arguments, on engine: MusicEngine
  ) throws(ToolError) -> Question {
    Question(
      .continuation, for: Taste(listener: arguments.listener, likes: arguments.tracks),
      filter: try arguments.filter.filter(on: engine, for: arguments.listener),
      limit: arguments.limit)
  }
}

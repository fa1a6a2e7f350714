import JSON
import Refrain

/// `recommend_tracks`: for a known listener, or for likes and dislikes given in the call.
struct RecommendTracks: QuestionTool {
  static let name = "recommend_tracks"
  static let summary = """
    Tracks for a listener, or likes and dislikes; popular ones for none. For words or moods use \
    search_tracks.
    """

  struct Arguments: BudgetedArguments, Equatable {
    /// A listener of the catalog.
    var listener: String?
    var likes: [String] = []
    /// Ids of tracks that are disliked.
    var dislikes: [String] = []
    var novelty = 0.0
    /// Hard constraints.
    var filter = FilterArguments()
    /// How many hits at most.
    var limit = 10
    /// The most tokens of the answer.
    var maximumTokens = TokenBudget.usual
  }

  static let arguments = ObjectShape(Arguments.init) {
    Field("listener", \.listener, .string(maximumLength: 512), "")
    SharedField.tracks("likes", \.likes, "Track ids.")
    SharedField.tracks("dislikes", \.dislikes, "")
    Field("novelty", \.novelty, .number(0...1), "0...1; 1: little known.")
    SharedField.filter(\.filter)
    SharedField.limit(\.limit)
    SharedField.budget(\.maximumTokens)
  }

  func question(
    _ arguments: Arguments, on engine: MusicEngine
  ) throws(ToolError) -> Question {
    let taste = Taste(
      listener: arguments.listener, likes: arguments.likes, dislikes: arguments.dislikes)
    var question = Question(
      .recommendation, for: taste,
      filter: try arguments.filter.filter(on: engine, for: arguments.listener),
      limit: arguments.limit)
    question.novelty = arguments.novelty
    return question
  }
}

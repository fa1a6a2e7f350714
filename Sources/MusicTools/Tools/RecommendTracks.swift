public import JSON
public import Refrain

/// `recommend_tracks`: for a known listener, or for likes and dislikes given in the call.
public struct RecommendTracks: QuestionTool {
  /// The tool's name.
  public static let name = "recommend_tracks"
  /// What the model reads of it.
  public static let summary = """
    Tracks for a listener, or likes and dislikes; popular ones for none. For words or moods use \
    search_tracks.
    """

  /// What the model gives.
  public struct Arguments: BudgetedArguments, Equatable {
    /// A listener of the catalog.
    public var listener: String?
    /// Ids of tracks that are liked.
    public var likes: [String] = []
    /// Ids of tracks that are disliked.
    public var dislikes: [String] = []
    /// How strongly popular tracks are held back.
    public var novelty = 0.0
    /// Hard constraints.
    public var filter = FilterArguments()
    /// How many hits at most.
    public var limit = 10
    /// The most tokens of the answer.
    public var maximumTokens = TokenBudget.usual

    /// Nothing known.
    public init() {}
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field("listener", \.listener, .string(maximumLength: 512), "")
    SharedField.tracks("likes", \.likes, "Track ids.")
    SharedField.tracks("dislikes", \.dislikes, "")
    Field("novelty", \.novelty, .number(0...1), "0...1; 1: little known.")
    SharedField.filter(\.filter)
    SharedField.limit(\.limit)
    SharedField.budget(\.maximumTokens)
  }

  /// The tool.
  public init() {}

  /// What is asked.
  public func question(
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

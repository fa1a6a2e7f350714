public import JSON
public import Refrain

/// `continue_playlist`: what could come next after a sequence of tracks.
public struct ContinuePlaylist: QuestionTool {
  /// The tool's name.
  public static let name = "continue_playlist"
  /// What the model reads of it.
  public static let summary = """
    What comes after a sequence. For any order use similar_tracks.
    """

  /// What the model gives.
  public struct Arguments: BudgetedArguments, Equatable {
    /// Ids in their order.
    public var tracks: [String] = []
    /// Whose dislikes are left out.
    public var listener: String?
    /// Hard constraints.
    public var filter = FilterArguments()
    /// How many hits at most.
    public var limit = 10
    /// The most tokens of the answer.
    public var maximumTokens = TokenBudget.usual

    /// An empty sequence.
    public init() {}
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    SharedField.tracks("tracks", \.tracks, "Track ids in order.")
    Field(
      "listener", \.listener, .string(maximumLength: 512),
      "Without tracks, from their plays.")
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
    Question(
      .continuation, for: Taste(listener: arguments.listener, likes: arguments.tracks),
      filter: try arguments.filter.filter(on: engine, for: arguments.listener),
      limit: arguments.limit)
  }
}

public import JSON
public import Refrain

/// `similar_tracks`: tracks like some seeds, away from others.
public struct SimilarTracks: QuestionTool {
  /// The tool's name.
  public static let name = "similar_tracks"
  /// What the model reads of it.
  public static let summary = """
    Tracks like the given ones. For a whole taste use recommend_tracks.
    """

  /// What the model gives.
  public struct Arguments: BudgetedArguments, Equatable {
    /// Ids of tracks to be like.
    public var tracks: [String] = []
    /// Ids of tracks to be away from.
    public var unlike: [String] = []
    /// The space.
    public var space: String?
    /// Hard constraints.
    public var filter = FilterArguments()
    /// How many hits at most.
    public var limit = 10
    /// The most tokens of the answer.
    public var maximumTokens = TokenBudget.usual

    /// No seeds.
    public init() {}
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    SharedField.tracks("tracks", \.tracks, "Track ids.", isRequired: true)
    SharedField.tracks("unlike", \.unlike, "Ids to avoid.")
    Field(
      "space", \.space, .string(maximumLength: 512),
      "listening, latent (tags, descriptions) or imported.")
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
      kind: .similar(space: arguments.space), likes: arguments.tracks,
      dislikes: arguments.unlike, filter: try arguments.filter.filter(on: engine),
      limit: arguments.limit)
  }
}

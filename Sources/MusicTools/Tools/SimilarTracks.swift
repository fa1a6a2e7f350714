import JSON
import Refrain

/// `similar_tracks`: tracks like some seeds, away from others.
struct SimilarTracks: QuestionTool {
  static let name = "similar_tracks"
  static let summary = """
    Tracks like the given ones. For a whole taste use recommend_tracks.
    """

  struct Arguments: BudgetedArguments, Equatable {
    var tracks: [String] = []
    var unlike: [String] = []
    var space: String?
    /// Hard constraints.
    var filter = FilterArguments()
    /// How many hits at most.
    var limit = 10
    /// The most tokens of the answer.
    var maximumTokens = TokenBudget.usual
  }

  static let arguments = ObjectShape(Arguments.init) {
    SharedField.tracks("tracks", \.tracks, "Track ids.", isRequired: true)
    SharedField.tracks("unlike", \.unlike, "Ids to avoid.")
    Field(
      "space", \.space, .string(maximumLength: 512),
      "listening, latent (tags, descriptions) or imported.")
    SharedField.filter(\.filter)
    SharedField.limit(\.limit)
    SharedField.budget(\.maximumTokens)
  }

  func question(
    _ arguments: Arguments, on engine: MusicEngine
  ) throws(ToolError) -> Question {
    Question(
      kind: .similar(space: arguments.space), likes: arguments.tracks,
      dislikes: arguments.unlike, filter: try arguments.filter.filter(on: engine),
      limit: arguments.limit)
  }
}

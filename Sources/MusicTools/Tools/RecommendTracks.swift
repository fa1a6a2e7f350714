public import Refrain

/// `recommend_tracks`: for a known listener, or for likes and dislikes given in the call.
public struct RecommendTracks: MusicTool {
  /// The tool's name.
  public static let name = "recommend_tracks"
  /// What the model reads of it.
  public static let summary = """
    Recommend tracks for a listener, or for liked and disliked track ids. With no taste at all it \
    gives popular tracks. For words or a mood use search_tracks.
    """

  /// What the model gives.
  public struct Arguments: Sendable, Equatable {
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

    /// Nothing known.
    public init() {}
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field("listener", \.listener, .string(maximumLength: 512), "A listener's id.")
    Field("likes", \.likes, TrackIDs.shape, "Ids of liked tracks.")
    Field("dislikes", \.dislikes, TrackIDs.shape, "Ids of disliked tracks.")
    Field("novelty", \.novelty, .number(0...1), "0 familiar ... 1 little known.")
    Field("filter", \.filter, .object(FilterArguments.shape), "Hard constraints.")
    Field("limit", \.limit, .integer(1...100), "How many at most.")
  }

  /// The form of the output.
  public static let output = SearchOutput.shape

  /// The tool.
  public init() {}

  /// Recommends.
  public func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> SearchOutput {
    let filter = try arguments.filter.filter()
    let taste = TasteRequest(
      listener: arguments.listener, likes: arguments.likes, dislikes: arguments.dislikes,
      novelty: arguments.novelty)
    do throws(EngineError) {
      return SearchOutput(
        try engine.recommend(for: taste, filter: filter, limit: arguments.limit))
    } catch {
      throw ToolError(error)
    }
  }
}

/// Lists of track ids in arguments.
enum TrackIDs {
  static let shape = Shape<[String]>.list(of: .string(maximumLength: 512), maximumCount: 500)
}

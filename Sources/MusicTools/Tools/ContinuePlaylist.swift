public import Refrain

/// `continue_playlist`: what could come next after a sequence of tracks.
public struct ContinuePlaylist: MusicTool {
  /// The tool's name.
  public static let name = "continue_playlist"
  /// What the model reads of it.
  public static let summary = """
    The next tracks for a sequence, in its own spirit; the last tracks weigh most. To be like \
    tracks in any order use similar_tracks.
    """

  /// What the model gives.
  public struct Arguments: Sendable, Equatable {
    /// Ids in their order.
    public var tracks: [String] = []
    /// Hard constraints.
    public var filter = FilterArguments()
    /// How many hits at most.
    public var limit = 10

    /// An empty sequence.
    public init() {}
  }

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field("tracks", \.tracks, TrackIDs.shape, "Ids in their order.", isRequired: true)
    Field("filter", \.filter, .object(FilterArguments.shape), "Hard constraints.")
    Field("limit", \.limit, .integer(1...100), "How many at most.")
  }

  /// The form of the output.
  public static let output = SearchOutput.shape

  /// The tool.
  public init() {}

  /// Continues the sequence.
  public func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> SearchOutput {
    let filter = try arguments.filter.filter()
    do throws(EngineError) {
      return SearchOutput(
        try engine.continuePlaylist(arguments.tracks, filter: filter, limit: arguments.limit))
    } catch {
      throw ToolError(error)
    }
  }
}

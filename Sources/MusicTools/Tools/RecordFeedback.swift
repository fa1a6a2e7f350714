public import JSON
import MusicCatalog
public import Refrain

/// `record_feedback`: what a listener thinks of tracks, or did with them.
public struct RecordFeedback: MusicTool {
  /// The tool's name.
  public static let name = "record_feedback"
  /// What the model reads of it.
  public static let summary =
    "Remember what a listener likes, dislikes, played or skipped."
  /// It changes what is known of the listener.
  public static let isReadOnly = false

  /// What the model gives.
  public struct Arguments: Sendable, Equatable {
    /// The listener.
    public var listener = ""
    /// like, dislike, play, skip, or undo for an opinion that is taken back.
    public var action = ""
    /// Ids of tracks.
    public var tracks: [String] = []

    /// Nothing.
    public init() {}
  }

  private static let undo = "undo"
  private static let kinds: [ListeningEvent.Kind] = [.like, .dislike, .play, .skip]

  /// The form of the arguments.
  public static let arguments = ObjectShape(Arguments.init) {
    Field("listener", \.listener, .string(maximumLength: 512), "", isRequired: true)
    Field(
      "action", \.action, .string(oneOf: kinds.map(\.name) + [undo]), "", isRequired: true)
    SharedField.tracks("tracks", \.tracks, "", isRequired: true)
  }

  /// What was done.
  public struct Output: Sendable, Equatable {
    /// How many tracks it was recorded for.
    public var recorded = 0
  }

  /// The form of the output.
  public static let output = ObjectShape({ Output() }) {
    Field(
      "recorded", \.recorded, ToolShape.count, "For how many tracks something changed.",
      isRequired: true)
  }

  /// The tool.
  public init() {}

  /// Records.
  public func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> Output {
    var seen: Set<String> = []
    let tracks = arguments.tracks.filter { seen.insert($0).inserted }
    do throws(EngineError) {
      guard let kind = ListeningEvent.Kind(name: arguments.action) else {
        var changed = 0
        for track in tracks
        where try engine.withdrawOpinion(of: arguments.listener, on: track) {
          changed += 1
        }
        return Output(recorded: changed)
      }
      try engine.record(
        tracks.map { ListeningEvent(listener: arguments.listener, track: $0, kind: kind) })
      return Output(recorded: tracks.count)
    } catch {
      throw ToolError(error)
    }
  }
}

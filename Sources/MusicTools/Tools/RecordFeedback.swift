import JSON
import MusicCatalog
import Refrain

/// `record_feedback`: what a listener thinks of tracks, or did with them.
struct RecordFeedback: MusicTool {
  static let name = "record_feedback"
  static let summary =
    "Remember what a listener likes, dislikes, played or skipped."
  /// It changes what is known of the listener.
  static let isReadOnly = false

  struct Arguments: Sendable, Equatable {
    /// The listener.
    var listener = ""
    /// like, dislike, play, skip, or undo for an opinion that is taken back.
    var action = ""
    /// Ids of tracks.
    var tracks: [String] = []
  }

  private static let undo = "undo"
  private static let kinds: [ListeningEvent.Kind] = [.like, .dislike, .play, .skip]

  static let arguments = ObjectShape(Arguments.init) {
    Field("listener", \.listener, .string(maximumLength: 512), "", isRequired: true)
    Field(
      "action", \.action, .string(oneOf: kinds.map(\.name) + [undo]), "", isRequired: true)
    SharedField.tracks("tracks", \.tracks, "", isRequired: true)
  }

  /// What was done.
  struct Output: Sendable, Equatable {
    var recorded = 0
  }

  static let output = ObjectShape({ Output() }) {
    Field(
      "recorded", \.recorded, ToolShape.count, "For how many tracks something changed.",
      isRequired: true)
  }

  /// Records.
  func call(
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

import JSON
import Refrain

/// `find_tags`: a phrase in the words of the catalog.
struct FindTags: MusicTool {
  static let name = "find_tags"
  static let summary = """
    The catalog's tags for a phrase, with counts. Use it before filtering: spell tags as \
    here.
    """

  struct Arguments: Sendable, Equatable {
    var phrase = ""
    var kind: String?
    /// How many.
    var limit = 20
  }

  static let arguments = ObjectShape(Arguments.init) {
    Field(
      "phrase", \.phrase, .string(maximumLength: 512), "Empty for the commonest.")
    Field("kind", \.kind, .string(maximumLength: 64), "genre, mood, scene...")
    SharedField.limit(\.limit, isMinor: true)
  }

  /// The tags.
  struct Output: Sendable, Equatable {
    var tags: [TagOutput] = []
    var notes: [String]?
  }

  static let output = ObjectShape({ Output() }) {
    Field(
      "tags", \.tags, .list(of: .object(TagOutput.shape), maximumCount: 100), "Closest first.",
      isRequired: true)
    Field("notes", \.notes, ToolShape.texts, "What else to know.")
  }

  /// Tags are cut from the end.
  static let entries = ["tags"]
  /// Fewer tags at once need fewer tokens.
  static let restHint = "Raise max_tokens, or ask with a more particular phrase or a kind."

  /// Finds.
  func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> Output {
    do throws(EngineError) {
      let found = try engine.tags(
        for: arguments.phrase, kind: arguments.kind, limit: arguments.limit)
      var output = Output(
        tags: found.map { TagOutput($0.tag, count: $0.count, match: $0.match) })
      if let kind = arguments.kind, found.isEmpty,
        try engine.tags(for: "", kind: kind, limit: 1).isEmpty
      {
        output.notes = ["No tag of the catalog is of the kind \"\(kind)\"."]
      }
      return output
    } catch {
      throw ToolError(.unavailable, error.description, hint: "Tell the user that it fails.")
    }
  }
}

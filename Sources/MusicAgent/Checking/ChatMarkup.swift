/// What no words for a person have in them: marks of chat templates, calls of tools as text, and the roles
/// of a conversation at the beginning of a line.
package enum ChatMarkup {
  private static let marks = [
    "<|", "|>", "<tool_call", "</tool_call", "<function", "[inst", "[/inst", "\"tool_calls\"",
    "\"arguments\"", "\nsystem:", "\nassistant:", "\nuser:",
  ]

  /// The first of these that a text has, in small letters; nil for none.
  package static func found(in text: String) -> String? {
    let lowered = "\n" + text.lowercased()
    return marks.first { lowered.contains($0) }
  }
}

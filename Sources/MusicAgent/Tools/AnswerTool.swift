import ChatModels
import JSON

/// The call that ends a turn: the model's last words and its songs.
enum AnswerTool {
  static let name = "answer"

  static let definition = ToolDefinition(
    name: name,
    summary:
      "Your final words to the listener and the songs, best first. Call it once, at the end.",
    parameters: [
      "type": "object",
      "properties": [
        "text": ["type": "string", "description": "A sentence or two, without the list."],
        "songs": [
          "type": "array",
          "items": [
            "type": "object",
            "properties": [
              "title": ["type": "string"], "artist": ["type": "string"],
              "why": ["type": "string", "description": "A few words."],
            ],
            "required": ["title", "artist", "why"], "additionalProperties": false,
          ],
        ],
      ],
      "required": ["text", "songs"], "additionalProperties": false,
    ], isStrict: true)

  static let instructions = """


    When you are ready, call the tool answer with a sentence or two and the list of songs. That ends \
    the turn: the listener sees nothing else.
    """

  /// What a call says; nil when its arguments are of another form.
  ///
  /// Models write songs as texts, as objects with other names, or as JSON inside a text: all of that
  /// is read, because every song is checked anyway.
  static func read(_ call: ToolCall) -> (text: String, claims: [SongClaim])? {
    guard let value = try? call.parsedArguments(), value.members != nil else { return nil }
    var songs = value["songs"] ?? value["tracks"] ?? value["list"] ?? []
    if let text = songs.text, let inner = try? JSONValue(parsing: text) { songs = inner }
    guard let elements = songs.elements else { return nil }
    let words = value["text"]?.text ?? value["answer"]?.text ?? value["message"]?.text ?? ""
    return (words, elements.compactMap(claim))
  }

  private static func claim(_ value: JSONValue) -> SongClaim? {
    if let line = value.text { return ProseReader.item(in: line) }
    func text(_ names: [String]) -> String {
      for name in names {
        if let text = value[name]?.text { return text }
        if let texts = value[name]?.elements?.compactMap(\.text), !texts.isEmpty {
          return texts.joined(separator: ", ")
        }
      }
      return ""
    }
    let id = text(["id", "track_id"])
    let claim = SongClaim(
      id: id.isEmpty ? nil : id, title: text(["title", "song_name", "name", "song"]),
      artist: text(["artist", "artists", "singer_name", "singer", "by"]),
      note: text(["why", "reason", "note"]))
    return claim.id == nil && claim.title.isEmpty ? nil : claim
  }
}

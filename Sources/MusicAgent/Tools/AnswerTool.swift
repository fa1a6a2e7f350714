package import ChatModels
package import JSON

/// The call that ends a turn: the model's last words and its songs.
package enum AnswerTool {
  package static let name = "answer"

  package static let definition = ToolDefinition(
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

  /// The same without inner objects, for trainers whose readers of schemas lose them: a song is a text,
  /// `title=Hello; artist=Adele; why=it is sad`.
  package static let flatDefinition = ToolDefinition(
    name: name, summary: definition.summary,
    parameters: Schema.object(properties).json(.flat))

  /// The arguments of a call as `flatDefinition` has them.
  package static func flatArguments(_ arguments: JSONValue) -> JSONValue { flat.flatten(arguments) }

  private static let flat = FlatSchema(properties)

  private static let properties: [Schema.Property] = {
    let text = Schema.string(maximumLength: 1 << 16, choices: [])
    func property(_ name: String, _ schema: Schema, _ words: String = "") -> Schema.Property {
      Schema.Property(name: name, documentation: words, schema: schema, isRequired: true)
    }
    let song = Schema.object(["title", "artist", "why"].map { property($0, text) })
    return [
      property("text", text, "A sentence or two, without the list."),
      property("songs", .array(song, maximumCount: 1000)),
    ]
  }()

  static let instructions = """


    When you are ready, call the tool answer with a sentence or two and the list of songs. That ends \
    the turn: the listener sees nothing else.
    """

  /// What a call says; nil when its arguments are of another form.
  ///
  /// Models write songs as `flatDefinition` has them, as other texts, as objects with other names, or
  /// as JSON inside a text: all of that is read, because every song is checked anyway.
  static func read(_ call: ToolCall) -> (text: String, claims: [SongClaim])? {
    guard let given = try? call.parsedArguments(), given.members != nil else { return nil }
    let value = (try? flat.nested(given)) ?? given
    var songs = value["songs"] ?? value["tracks"] ?? value["list"] ?? []
    if let text = songs.text, let inner = try? JSONValue(parsing: text) { songs = inner }
    guard let elements = songs.elements else { return nil }
    let words = value["text"]?.text ?? value["answer"]?.text ?? value["message"]?.text ?? ""
    return (words, elements.compactMap(claim))
  }

  /// The songs of any JSON: objects with a title, wherever they stand.
  static func claims(in value: JSONValue, depth: Int = 0) -> [SongClaim] {
    guard depth < 16 else { return [] }
    switch value {
    case .array(let elements): return elements.flatMap { claims(in: $0, depth: depth + 1) }
    case .object(let members):
      // A call as text: {"name": "answer", "arguments": {…}}; what another tool is asked is no answer.
      if let name = value["name"]?.text, let arguments = value["arguments"] ?? value["parameters"] {
        return name == AnswerTool.name ? claims(in: arguments, depth: depth + 1) : []
      }
      if let claim = claim(value) { return [claim] }
      return members.flatMap { claims(in: $0.value, depth: depth + 1) }
    case .string(let text):
      guard depth > 0, text.first == "{" || text.first == "[",
        let inner = try? JSONValue(parsing: text)
      else { return [] }
      return claims(in: inner, depth: depth + 1)
    default: return []
    }
  }

  private static func claim(_ value: JSONValue) -> SongClaim? {
    if let line = value.text { return ListItem.claim(in: "- " + line) }
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
    let title = text(["title", "song_name", "song", "track", "name"])
    let artist = text(["artist", "artists", "singer_name", "singer", "by"])
    let note = text(["why", "reason", "note"])
    if title.isEmpty && id.isEmpty { return nil }
    // Small models put both into the title.
    if artist.isEmpty, id.isEmpty, let item = ListItem.claim(in: "- " + title) {
      return SongClaim(item.names, note: note)
    }
    return SongClaim(id: id.isEmpty ? nil : id, title: title, artist: artist, note: note)
  }
}

import JSON
import MusicTools

/// A song of the catalog.
public struct Song: Sendable, Equatable {
  /// The catalog's id.
  public var id: String
  /// The title as the catalog writes it.
  public var title: String
  /// The artists as the catalog writes them.
  public var artists: [String]
}

/// What the model wants to say at the end: words, and songs by their names.
struct Answer {
  static let name = "answer"
  static let instructions = """


    When you are ready, call the tool answer with your words and the list of songs. That ends the \
    conversation: the listener sees nothing else.
    """

  static let tool: JSONValue = [
    "type": "function",
    "function": [
      "name": "answer",
      "description":
        "Your final words to the listener and the songs in order. Call it once, at the end.",
      "strict": true,
      "parameters": [
        "type": "object",
        "properties": [
          "text": ["type": "string"],
          "songs": [
            "type": "array",
            "items": [
              "type": "object",
              "properties": ["title": ["type": "string"], "artist": ["type": "string"]],
              "required": ["title", "artist"], "additionalProperties": false,
            ],
          ],
        ],
        "required": ["text", "songs"], "additionalProperties": false,
      ],
    ],
  ]

  let text: String
  let songs: [(title: String, artist: String)]

  /// Nil for arguments of another form.
  init?(_ arguments: String) {
    guard let value = try? JSONValue(parsing: arguments), let text = value["text"]?.text,
      case .array(let songs)? = value["songs"]
    else { return nil }
    self.text = text
    self.songs = songs.prefix(100).map {
      ($0["title"]?.text ?? "", $0["artist"]?.text ?? "")
    }
  }

  /// The songs as the catalog knows them; those that it does not have apart.
  func grounded(by toolbox: MusicToolbox) async -> GroundedAnswer {
    var result = GroundedAnswer(text: text)
    guard !songs.isEmpty else { return result }
    let names = songs.map { song -> JSONValue in
      ["title": .string(song.title), "artist": .string(song.artist)]
    }
    let answer = await toolbox.call(
      "resolve_names",
      arguments: JSONValue.object([
        .init("names", .array(names)), .init("max_tokens", 100_000),
      ]).compact)
    for (place, song) in songs.enumerated() {
      let found = answer.value["results"]?[place]
      guard let track = found?["track"], let id = track["id"]?.text else {
        result.missing.append("\(song.title) by \(song.artist)")
        if let found { result.reasons.append(found) }
        continue
      }
      var artists: [String] = []
      if case .array(let names)? = track["artists"] { artists = names.compactMap(\.text) }
      let known = Song(id: id, title: track["title"]?.text ?? "", artists: artists)
      if !result.songs.contains(known) { result.songs.append(known) }
    }
    return result
  }
}

/// An answer whose songs were checked.
struct GroundedAnswer: Sendable {
  var text: String
  var songs: [Song] = []
  /// Songs that the catalog does not have.
  var missing: [String] = []
  /// What it said of them.
  var reasons: [JSONValue] = []

  /// What the model is told of them.
  var complaint: String {
    JSONValue.object([
      .init("not_in_catalog", .array(missing.map { .string($0) })),
      .init("found_instead", .array(reasons)),
      .init("hint", "Replace these songs by ones of the catalog and call answer again."),
    ]).compact
  }
}

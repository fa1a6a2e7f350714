import JSON

/// Makes arguments that fit the JSON schema of a tool, as far as what is known has a place in it.
///
/// The first text of the schema gets the words, a text or list named after artists the artist, a
/// number named after a limit or count the number; a list gets the songs, as objects by the names of
/// their properties or as texts `TITLE - ARTIST`. What else must be there is null where that is
/// allowed, else as little as fits; what need not be there is left out.
struct SchemaFiller {
  static let titleNames = ["title", "song_name", "song", "track", "name"]
  static let artistNames = ["artist", "artists", "singer_name", "singer", "performer"]
  private static let countNames = ["limit", "count", "n", "size", "top_k"]

  let words: String
  let count: Int
  let artist: String?
  let songs: [(title: String, artist: String)]

  /// The arguments of a tool with that schema.
  func object(_ schema: JSONValue) -> JSONValue {
    guard case .object(let properties)? = schema["properties"] else { return [:] }
    let required = Set((schema["required"]?.elements ?? []).compactMap(\.text))
    var hasWords = false
    var members: [JSONValue.Member] = []
    for property in properties {
      let value = value(property, hasWords: &hasWords)
      if let value {
        members.append(.init(property.name, value))
      } else if required.contains(property.name) {
        members.append(.init(property.name, minimum(property.value)))
      }
    }
    return .object(members)
  }

  /// What is known for a property, or nil.
  private func value(_ property: JSONValue.Member, hasWords: inout Bool) -> JSONValue? {
    let schema = property.value
    switch type(schema) {
    case "string" where schema["enum"] == nil:
      if SchemaFiller.artistNames.contains(property.name) { return artist.map(JSONValue.string) }
      guard !hasWords else { return nil }
      hasWords = true
      return .string(words)
    case "integer" where SchemaFiller.countNames.contains(property.name):
      return .integer(Int64(count))
    case "array":
      if !songs.isEmpty { return .array(songs.compactMap { song(schema["items"], $0) }) }
      guard SchemaFiller.artistNames.contains(property.name), let artist else { return nil }
      return [.string(artist)]
    default: return nil
    }
  }

  /// A song as an element of a list.
  private func song(_ schema: JSONValue?, _ song: (title: String, artist: String)) -> JSONValue? {
    guard let schema, type(schema) == "object", case .object(let properties)? = schema["properties"]
    else { return .string("\(song.title) - \(song.artist)") }
    let required = Set((schema["required"]?.elements ?? []).compactMap(\.text))
    return .object(
      properties.compactMap { property in
        if SchemaFiller.artistNames.contains(property.name) {
          let isList = type(property.value) == "array"
          return .init(property.name, isList ? [.string(song.artist)] : .string(song.artist))
        }
        if SchemaFiller.titleNames.contains(property.name) {
          return .init(property.name, .string(song.title))
        }
        return required.contains(property.name)
          ? .init(property.name, minimum(property.value)) : nil
      })
  }

  /// The type of a schema that is not null.
  private func type(_ schema: JSONValue) -> String? {
    schema["type"]?.text ?? schema["type"]?.elements?.compactMap(\.text).first { $0 != "null" }
  }

  /// The least value that fits.
  private func minimum(_ schema: JSONValue) -> JSONValue {
    if schema["type"]?.elements?.contains("null") == true { return .null }
    if let choice = schema["enum"]?[0] { return choice }
    switch type(schema) {
    case "integer", "number": return schema["minimum"] ?? 0
    case "boolean": return false
    case "array": return []
    case "object": return SchemaFiller(words: "", count: 1, artist: nil, songs: []).object(schema)
    case "string": return ""
    default: return .null
    }
  }
}

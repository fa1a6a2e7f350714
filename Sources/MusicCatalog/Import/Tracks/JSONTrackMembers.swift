import JSON

/// The members of a track's object, those of objects inside it among them.
///
/// Services put a track into an envelope (`attributes`, `track`), the album into an object of its own
/// and codes into another; an album's members are named as they would be beside the track.
struct JSONTrackMembers {
  private(set) var members: [JSONValue.Member] = []

  private static let envelopes: Set<String> = [
    "attributes", "track", "song", "item", "recording", "metadata", "trackmetadata",
    "additionalinfo", "externalids", "mbidmapping", "tags", "fields",
  ]

  private static let albumNames: [String: String] = [
    "name": "album", "title": "album", "releasedate": "release_date", "date": "release_date",
    "artist": "album_artist", "artists": "album_artist", "label": "label", "genres": "genre",
  ]

  /// Envelopes deeper than this are no track's.
  private static let maximumDepth = 4

  init(_ object: JSONValue) {
    add(object, depth: 0)
    // Those are read as a whole.
    if MusicBrainzRelations.describe(object) { members.removeAll { $0.name == "relations" } }
  }

  private mutating func add(_ object: JSONValue, depth: Int) {
    guard case .object(let list) = object else { return }
    for member in list {
      guard case .object = member.value, depth < JSONTrackMembers.maximumDepth else {
        members.append(member)
        continue
      }
      let name = FieldNames.compact(member.name)
      if JSONTrackMembers.envelopes.contains(name) {
        add(member.value, depth: depth + 1)
      } else if name == "album" || name == "release" {
        addAlbum(member.value)
      } else {
        members.append(member)
      }
    }
  }

  private mutating func addAlbum(_ album: JSONValue) {
    guard case .object(let list) = album else { return }
    for member in list {
      // Pictures, counts and links of an album are nothing of a track's.
      guard let name = JSONTrackMembers.albumNames[FieldNames.compact(member.name)] else {
        continue
      }
      members.append(.init(name, member.value))
    }
  }

  /// The value of a member; nil for null and for what says nothing.
  static func value(_ value: JSONValue) -> FieldValue? {
    switch value {
    case .null: return nil
    case .array(let elements): return .entries(elements.compactMap(entry))
    case .object: return entry(value).map { .entries([$0]) }
    default: return text(value).map { .text($0) }
    }
  }

  /// A text, number or boolean as text.
  static func text(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    // Beyond, several numbers of a file would be one.
    case .number(let number): abs(number) < 0x1p63 ? "\(number)" : nil
    case .bool(let flag): flag ? "true" : "false"
    default: nil
    }
  }

  private static func entry(_ value: JSONValue) -> FieldValue.Entry? {
    guard case .object = value else { return text(value).map { FieldValue.Entry(name: $0) } }
    // MusicBrainz credits an artist under a name and keeps the artist beside it.
    let person = value["artist"]
    guard
      let name = (value["name"] ?? value["title"] ?? value["#text"] ?? person?["name"])
        .flatMap(text)
    else { return nil }
    var entry = FieldValue.Entry(name: name)
    entry.id = (value["id"] ?? person?["id"]).flatMap(text)
    if case .array(let aliases)? = value["aliases"] ?? person?["aliases"] {
      entry.aliases = aliases.compactMap { $0["name"].flatMap(text) ?? text($0) }
    }
    entry.kind = value["kind"].flatMap(text)
    entry.weight = value["weight"].flatMap(text).flatMap { NumberReading.read($0) } ?? 1
    return entry
  }
}

import JSON

/// What a recording of MusicBrainz's JSON dumps says in its relations: who conducts, which work is
/// played, who wrote that, and on which instruments.
enum MusicBrainzRelations {
  /// Whether an object is a recording of MusicBrainz.
  static func describe(_ object: JSONValue) -> Bool { object["artist-credit"] != nil }

  /// What the relations of a recording say, in their order; people with several roles have each.
  static func fields(of recording: JSONValue) -> [(field: TrackField, value: FieldValue)] {
    var composers: [FieldValue.Entry] = []
    var conductors: [FieldValue.Entry] = []
    var instruments: [FieldValue.Entry] = []
    var work: String?
    for relation in relations(of: recording) {
      switch relation["type"]?.text {
      case "conductor": add(person(of: relation), to: &conductors)
      case "composer", "writer": add(person(of: relation), to: &composers)
      case "instrument":
        for name in relation["attributes"]?.elements ?? [] {
          guard let name = name.text, !modifiers.contains(name) else { continue }
          add(name, to: &instruments, kind: "instrument")
        }
      case "performance":
        guard let performed = relation["work"] else { continue }
        work = work ?? performed["title"]?.text
        for relation in relations(of: performed)
        where ["composer", "writer"].contains(relation["type"]?.text) {
          add(person(of: relation), to: &composers)
        }
      default: break
      }
    }
    var fields: [(field: TrackField, value: FieldValue)] = []
    for (field, entries) in [
      (TrackField.composer, composers), (.conductor, conductors), (.tag, instruments),
    ] where !entries.isEmpty {
      fields.append((field, .entries(entries)))
    }
    if let work { fields.append((.work, .text(work))) }
    return fields
  }

  /// Attributes of a relation that say how an instrument is played.
  private static let modifiers: Set<String> = ["additional", "guest", "solo", "minor", "task"]

  private static func relations(of entity: JSONValue) -> [JSONValue] {
    entity["relations"]?.elements ?? []
  }

  /// A person's name, as credited where that is said.
  private static func person(of relation: JSONValue) -> String? {
    [relation["target-credit"], relation["artist"]?["name"]].lazy.compactMap { $0?.text }
      .first { !$0.isEmpty }
  }

  private static func add(
    _ name: String?, to entries: inout [FieldValue.Entry], kind: String? = nil
  ) {
    guard let name, !entries.contains(where: { $0.name == name }) else { return }
    var entry = FieldValue.Entry(name: name)
    entry.kind = kind
    entries.append(entry)
  }
}

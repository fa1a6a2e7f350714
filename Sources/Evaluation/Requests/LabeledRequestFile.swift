import JSON
import MusicNames
public import RequestReading

/// Labeled requests as files hold them: one JSON object a line with `id`, `lang`, `turns` and `gold`.
public enum LabeledRequestFile {
  private static let format =
    "A line is {\"id\": ..., \"lang\": ..., \"turns\": [...], \"gold\": {...}}."

  /// Reads a file.
  ///
  /// - Throws: `.unreadable`; `.malformed` for the first line that is no such object.
  public static func requests(at path: String) throws(EvaluationError) -> [LabeledRequest] {
    var requests: [LabeledRequest] = []
    try LineFile(path: path).forEach(separatedBy: .none) {
      (fields, line) throws(EvaluationError) in
      guard let value = try? JSONValue(parsing: fields[0]), let request = request(value) else {
        throw .malformed(path: path, line: line, format: format)
      }
      requests.append(request)
    }
    return requests
  }

  /// A line; nil for what is none.
  static func request(_ line: JSONValue) -> LabeledRequest? {
    let turns = texts(line["turns"])
    guard !turns.isEmpty, case .object? = line["gold"] else { return nil }
    return LabeledRequest(
      id: line["id"]?.text ?? "", language: line["lang"]?.text ?? "", turns: turns,
      gold: slots(line["gold"] ?? .object([])))
  }

  private static func slots(_ gold: JSONValue) -> LabeledSlots {
    var slots = LabeledSlots()
    slots.artists = texts(gold["artists"])
    slots.excludedArtists = texts(gold["exclude_artists"])
    slots.likeArtists = texts(gold["like_artists"])
    slots.tracks = tracks(gold["tracks"])
    slots.excludedTracks = tracks(gold["exclude_tracks"])
    slots.likeTracks = tracks(gold["like_tracks"])
    slots.tags = texts(gold["tags"])
    slots.excludedTags = texts(gold["exclude_tags"])
    slots.firstYear = whole(gold["year_from"])
    slots.lastYear = whole(gold["year_to"])
    slots.hasSoftYears = gold["years_soft"] == .bool(true)
    slots.languages = texts(gold["languages"])
    slots.excludedLanguages = texts(gold["exclude_languages"])
    slots.count = whole(gold["count"])
    slots.maximumSeconds = whole(gold["max_seconds"])
    slots.minimumSeconds = whole(gold["min_seconds"])
    slots.popularity = gold["popularity"]?.text.flatMap { Popularity(rawValue: $0) }
    slots.newArtists = gold["new_artists"] == .bool(true)
    slots.recordings = texts(gold["versions"]).compactMap { RecordingKind(rawValue: $0) }
    slots.isSmallTalk = gold["smalltalk"] == .bool(true)
    return slots
  }

  private static func texts(_ value: JSONValue?) -> [String] {
    switch value {
    case .array(let values): values.compactMap(\.text)
    case .string(let text): [text]
    default: []
    }
  }

  private static func whole(_ value: JSONValue?) -> Int? {
    if case .integer(let number) = value { Int(number) } else { nil }
  }

  private static func tracks(_ value: JSONValue?) -> [LabeledSlots.Track] {
    guard case .array(let values) = value else { return [] }
    return values.map { .init($0["title"]?.text ?? "", by: $0["artist"]?.text) }
  }

  /// A catalog of the names that the labels have, with the nicknames that a build gives them, so that the
  /// reading is measured and not the catalog.
  public static func names(of requests: [LabeledRequest]) -> NameDictionary {
    var names = NameDictionary()
    for gold in requests.map(\.gold) {
      for artist in gold.artists + gold.excludedArtists + gold.likeArtists {
        names.insert(artist, .artist, aliases: Nicknames.names(of: artist))
      }
      for track in gold.tracks + gold.excludedTracks + gold.likeTracks {
        if let artist = track.artist {
          names.insert(artist, .artist, aliases: Nicknames.names(of: artist))
        }
        names.insert(track.title, .title, by: track.artist.map { [$0] } ?? [])
      }
    }
    return names
  }
}

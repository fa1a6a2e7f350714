import Foundation
import JSON
import RequestReading

/// Reads labelled requests and catalogs' names from files.
enum LabelledFile {
  static func requests(at path: String) throws -> [LabelledRequest] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      request(try JSONValue(parsing: $0))
    }
  }

  private static func request(_ line: JSONValue) -> LabelledRequest {
    LabelledRequest(
      id: line["id"]?.text ?? "", language: line["lang"]?.text ?? "",
      turns: texts(line["turns"]), gold: slots(line["gold"] ?? .object([])))
  }

  private static func slots(_ gold: JSONValue) -> LabelledSlots {
    var slots = LabelledSlots()
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
    slots.mostSeconds = whole(gold["max_seconds"])
    slots.leastSeconds = whole(gold["min_seconds"])
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

  private static func tracks(_ value: JSONValue?) -> [LabelledSlots.Track] {
    guard case .array(let values) = value else { return [] }
    return values.map { .init($0["title"]?.text ?? "", by: $0["artist"]?.text) }
  }

  /// A catalog of the names that the labels have.
  static func names(of requests: [LabelledRequest]) -> NameDictionary {
    var names = NameDictionary()
    for gold in requests.map(\.gold) {
      for artist in gold.artists + gold.excludedArtists + gold.likeArtists {
        names.insert(artist, .artist)
      }
      for track in gold.tracks + gold.excludedTracks + gold.likeTracks {
        if let artist = track.artist { names.insert(artist, .artist) }
        names.insert(track.title, .title, by: track.artist.map { [$0] } ?? [])
      }
    }
    return names
  }

  /// Adds the names of a table of tracks: id, title, artists, album, with tabs between.
  static func addTracks(at path: String, to names: inout NameDictionary) throws {
    var known: Set<String> = []
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    for line in lines.dropFirst() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count > 3 else { continue }
      let artists = columns[2].components(separatedBy: ", ")
      for artist in artists where known.insert("artist " + artist).inserted {
        names.insert(artist, .artist)
      }
      names.insert(columns[1], .title, by: artists)
      if known.insert("album " + columns[3]).inserted {
        names.insert(columns[3], .album, by: artists)
      }
    }
  }
}

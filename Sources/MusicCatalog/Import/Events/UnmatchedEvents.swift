import Foundation
import JSON
import Primitives

/// The events of an import that matched no track, by the track that they name.
struct UnmatchedEvents: Sendable {
  private var places: [TrackMention: Int] = [:]
  private var tracks: [UnmatchedTrack] = []

  /// A track that histories name and the catalog does not have.
  private struct UnmatchedTrack {
    var mention: TrackMention
    var path: String
    var line: Int
    var events = 0
    var last: Int64?
    var nearest: [TrackRecord]
  }

  /// Notes an event.
  ///
  /// - Parameter nearest: tracks that may be meant.
  mutating func add(_ event: SourceEvent, nearest: [TrackRecord], path: String, line: Int) {
    guard let mention = event.mentions.first else { return }
    let place =
      places[mention]
      ?? {
        tracks.append(UnmatchedTrack(mention: mention, path: path, line: line, nearest: nearest))
        return tracks.count - 1
      }()
    places[mention] = place
    tracks[place].events += 1
    tracks[place].last = [tracks[place].last, event.time].compactMap { $0 }.max()
  }

  /// Writes one JSON object a line, in the order in which the tracks were first named, behind what
  /// earlier imports left of other files; no file when everything matched.
  ///
  /// - Parameter inputs: the files of this import, whose earlier lines these replace.
  /// - Throws: `.unreadable` when the file cannot be written, or is something else.
  func write(to path: String, of inputs: [String]) throws(CatalogError) {
    guard !tracks.isEmpty else { return }
    let kept = try UnmatchedEvents.lines(at: path).filter { line in
      !inputs.contains { line.path.hasPrefix($0 + ":") || line.path.hasPrefix($0 + "/") }
    }
    let lines = kept.map(\.text) + tracks.map { UnmatchedEvents.json($0).compact }
    do {
      let text = lines.map { $0 + "\n" }.joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .unreadable(
        path: path,
        detail: "it cannot be written: \(error.localizedDescription). "
          + "Nothing is imported; name another file with --unmatched.")
    }
  }

  /// The lines of an earlier import with where each was seen; none when there is no file.
  private static func lines(
    at path: String
  ) throws(CatalogError) -> [(path: String, text: String)] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let bytes = FileManager.default.contents(atPath: path) ?? Data([0xFF])
    let text = String(validating: bytes, as: UTF8.self)
    let lines = text?.split(separator: "\n").map { line in
      (path: (try? JSONValue(parsing: String(line)))?["first_seen"]?.text, text: String(line))
    }
    guard let lines, lines.allSatisfy({ $0.path != nil }) else {
      throw .unreadable(
        path: path,
        detail: "it is no file of unmatched events and is left alone. "
          + "Nothing is imported; name another file with --unmatched.")
    }
    return lines.map { ($0.path ?? "", $0.text) }
  }

  private static func json(_ track: UnmatchedTrack) -> JSONValue {
    let mention = track.mention
    var writer = MemberWriter()
    if mention.title.isEmpty { writer.add("id", mention.id?.nonEmpty) }
    writer.add("title", mention.title.nonEmpty)
    writer.add("artist", mention.artist.nonEmpty)
    writer.add("album", mention.album?.nonEmpty)
    writer.add("isrc", mention.isrc?.nonEmpty)
    writer.add("recording_mbid", mention.recordingMBID?.nonEmpty)
    writer.add("path", mention.path?.nonEmpty)
    writer.add("events", track.events)
    writer.add("last", track.last.map(TimeReading.text(of:)))
    writer.add("first_seen", "\(track.path):\(track.line)")
    let nearest = track.nearest.map { record -> JSONValue in
      [
        "id": .string(record.id), "title": .string(record.title),
        "artists": .array(record.artists.map { .string($0.name) }),
      ]
    }
    writer.add("nearest", .array(nearest))
    return writer.json
  }
}

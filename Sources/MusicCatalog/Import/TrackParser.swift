import Foundation
import Primitives

/// Turns a line of a track file into a validated record.
protocol TrackParser: Sendable {
  func parse(_ line: ArraySlice<UInt8>) throws(Refusal) -> TrackRecord
}

/// JSONL: one object a line.
struct JSONTrackParser: TrackParser {
  func parse(_ line: ArraySlice<UInt8>) throws(Refusal) -> TrackRecord {
    let record: TrackRecord
    do {
      record = try JSONDecoder().decode(TrackRecord.self, from: Data(line))
    } catch let error as DecodingError {
      throw Refusal(JSONTrackParser.reason(for: error))
    } catch {
      throw Refusal("it is not valid JSON")
    }
    return try record.validated()
  }

  private static func reason(for error: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.reduce("") { text, key in
        if let index = key.intValue { return text + "[\(index)]" }
        return text + (text.isEmpty ? "" : ".") + key.stringValue
      }
    }
    switch error {
    case .keyNotFound(let key, let context):
      return "\(place(context.codingPath + [key])) is missing"
    case .valueNotFound(_, let context):
      return "\(place(context.codingPath)) is null"
    case .typeMismatch(let type, let context):
      let whole = context.codingPath.isEmpty
      return whole
        ? "it is not a JSON object" : "\(place(context.codingPath)) is not a \(name(of: type))"
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty
        ? "it is not valid JSON" : "\(place(context.codingPath)): \(context.debugDescription)"
    @unknown default:
      return "it cannot be decoded"
    }
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "string"
    case is Double.Type: "number"
    case is [Any].Type: "list"
    default: "value of the right type"
    }
  }
}

/// CSV and TSV: one track a line, columns by position.
struct DelimitedTrackParser: TrackParser {
  let delimiter: Delimiter
  let positions: ColumnPositions
  /// What separates several artists, tags or aliases in one column.
  let listSeparator: String

  func parse(_ line: ArraySlice<UInt8>) throws(Refusal) -> TrackRecord {
    let columns = try delimiter.columns(of: line)
    func text(_ field: ColumnMapping.Field) -> String? {
      guard let position = positions.positions[field], position < columns.count else { return nil }
      let value = columns[position]
      return value.isEmpty ? nil : value
    }
    func list(_ field: ColumnMapping.Field) -> [String] {
      guard let value = text(field) else { return [] }
      return listSeparator.isEmpty ? [value] : value.components(separatedBy: listSeparator)
    }
    guard let title = text(.title) else { throw Refusal("title is empty") }
    let artists = list(.artist).filter { $0.contains { !$0.isWhitespace } }
    guard !artists.isEmpty else { throw Refusal("artist is empty") }
    var record = TrackRecord(
      id: text(.id) ?? DelimitedTrackParser.derivedID(title: title, artists: artists),
      title: title, artists: artists.map { ArtistCredit(name: $0) })
    record.aliases = list(.alias)
    record.album = text(.album)
    record.language = text(.language)
    record.key = text(.key)
    record.isrc = text(.isrc)
    record.tags = list(.tag).filter { $0.contains { !$0.isWhitespace } }
      .map { TagAssignment(name: $0) }
    record.snippets = text(.snippet).map { [$0] } ?? []
    if let date = text(.released) {
      guard let released = ReleaseDate(date) else {
        throw Refusal("released \"\(date)\" is no date of the form YYYY, YYYY-MM or YYYY-MM-DD")
      }
      record.released = released
    }
    record.bpm = try number(text(.bpm), "bpm")
    record.popularity = try number(text(.popularity), "popularity")
    record.duration = try number(text(.duration), "duration")
    if let milliseconds = try number(text(.durationMilliseconds), "duration_ms") {
      record.duration = milliseconds / 1000
    }
    return try record.validated()
  }

  private func number(_ text: String?, _ field: String) throws(Refusal) -> Double? {
    guard let text else { return nil }
    guard let number = Double(text) else { throw Refusal("\(field) \"\(text)\" is no number") }
    return number
  }

  /// An id that depends on title and artists alone.
  static func derivedID(title: String, artists: [String]) -> String {
    var hash = FNV1a()
    for text in [title] + artists { hash.combine(text) }
    let digits = String(hash.value, radix: 16)
    return "t-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

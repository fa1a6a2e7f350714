/// Reads the lines of an event file.
///
/// Comma- or tab-separated `listener,track[,kind|weight[,time]]`, or adjacency lines of one
/// listener and any number of tracks separated by spaces.
struct EventParser: Sendable {
  private let delimiter: Delimiter?

  init(path: String) {
    delimiter = Delimiter(fileName: path)
  }

  /// The events of a line; none for a header.
  func parse(
    _ line: ArraySlice<UInt8>, isFirst: Bool
  ) throws(Refusal) -> [ListeningEvent] {
    if let delimiter { return try separated(line, by: delimiter, isFirst: isFirst) }
    if line.contains(0x09) { return try separated(line, by: .tab, isFirst: isFirst) }
    if line.contains(0x2C) { return try separated(line, by: .comma, isFirst: isFirst) }
    return try adjacency(line)
  }

  private func adjacency(_ line: ArraySlice<UInt8>) throws(Refusal) -> [ListeningEvent] {
    guard let text = String(validating: line, as: UTF8.self) else {
      throw Refusal("it is not valid UTF-8")
    }
    let words = text.split(separator: " ").map(String.init)
    guard let listener = words.first else { throw Refusal("listener is empty") }
    let name = try Text.required(listener, "listener", limit: TrackRecord.Limits.id)
    return words.dropFirst().map { ListeningEvent(listener: name, track: $0) }
  }

  private func separated(
    _ line: ArraySlice<UInt8>, by delimiter: Delimiter, isFirst: Bool
  ) throws(Refusal) -> [ListeningEvent] {
    let columns = try delimiter.columns(of: line)
    guard (2...4).contains(columns.count) else {
      throw Refusal("it has \(columns.count) columns, not listener, track[, kind|weight[, time]]")
    }
    if isFirst, EventParser.headers.contains(columns[0].lowercased()) { return [] }
    var event = ListeningEvent(
      listener: try Text.required(columns[0], "listener", limit: TrackRecord.Limits.id),
      track: try Text.required(columns[1], "track", limit: TrackRecord.Limits.id))
    if columns.count > 2 { try EventParser.setSignal(columns[2], of: &event) }
    if columns.count > 3 { event.time = try EventParser.time(columns[3]) }
    return [event]
  }

  private static let headers: Set<String> = [
    "listener", "listener_id", "user", "user_id", "userid", "playlist", "playlist_id", "session_id",
  ]

  /// The third column: a kind by name, or the weight of a play.
  private static func setSignal(
    _ text: String, of event: inout ListeningEvent
  ) throws(Refusal) {
    if let kind = ListeningEvent.Kind(name: text) {
      event.kind = kind
    } else if let weight = Double(text) {
      guard weight.isFinite, weight >= 0, weight <= 1e9 else {
        throw Refusal("weight \(text) is outside 0...1e9")
      }
      event.weight = weight
    } else {
      let kinds = ListeningEvent.Kind.allCases.map(\.name).joined(separator: ", ")
      throw Refusal("\"\(text)\" is neither a weight nor a kind (\(kinds))")
    }
  }

  /// Unix seconds, or a date at midnight UTC.
  private static func time(_ text: String) throws(Refusal) -> Int64? {
    if text.isEmpty { return nil }
    if let seconds = Int64(text) {
      // 1 to the year 9999; milliseconds would land far beyond it.
      guard (1...253_402_300_799).contains(seconds) else {
        throw Refusal("time \(text) is not in Unix seconds")
      }
      return seconds
    }
    guard let date = ReleaseDate(text), let month = date.month, let day = date.day else {
      throw Refusal("time \"\(text)\" is neither Unix seconds nor YYYY-MM-DD")
    }
    return Int64(daysSince1970(year: date.year, month: month, day: day)) * 86_400
  }

  /// Days from 1 January 1970 in the Gregorian calendar, by counting years from March on.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    return marchYear * 365 + leapDays + (marchMonth * 153 + 2) / 5 + day - 1 - 719_468
  }
}

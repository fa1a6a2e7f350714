/// Reads the lines of a file of events.
///
/// Comma- or tab-separated `listener,track[,kind|weight[,time]]`, or adjacency lines of one
/// listener and any number of tracks separated by spaces.
struct EventParser: RecordParser {
  private let delimiter: Delimiter?
  private let times: TimeReading

  init(path: String, options: ImportOptions) {
    delimiter = options.delimiter ?? Delimiter(fileName: path)
    times = TimeReading(zone: options.timeZone)
  }

  func parse(_ line: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    if let delimiter = delimiter ?? EventParser.delimiter(of: line) {
      return SourceRecord(listening: [try separated(line, by: delimiter)])
    }
    return SourceRecord(listening: try adjacency(line))
  }

  /// Whether the first line of a file names its columns.
  func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    guard let delimiter = delimiter ?? EventParser.delimiter(of: line),
      let columns = try? delimiter.columns(of: line), columns.count > 1
    else { return false }
    return EventParser.headings.contains(columns[0].lowercased())
  }

  private static func delimiter(of line: ArraySlice<UInt8>) -> Delimiter? {
    if line.contains(Delimiter.tab.byte) { return .tab }
    return line.contains(Delimiter.comma.byte) ? .comma : nil
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
    _ line: ArraySlice<UInt8>, by delimiter: Delimiter
  ) throws(Refusal) -> ListeningEvent {
    let columns = try delimiter.columns(of: line)
    guard (2...4).contains(columns.count) else {
      throw Refusal("it has \(columns.count) columns, not listener, track[, kind|weight[, time]]")
    }
    var event = ListeningEvent(
      listener: try Text.required(columns[0], "listener", limit: TrackRecord.Limits.id),
      track: try Text.required(columns[1], "track", limit: TrackRecord.Limits.id))
    if columns.count > 2 { try EventParser.setSignal(columns[2], of: &event) }
    if columns.count > 3 { event.time = try time(columns[3]) }
    return event
  }

  private static let headings: Set<String> = [
    "listener", "listener_id", "user", "user_id", "userid", "playlist", "playlist_id", "session_id",
  ]

  /// The third column: a kind by name, or the weight of a play.
  private static func setSignal(
    _ text: String, of event: inout ListeningEvent
  ) throws(Refusal) {
    if text.isEmpty { return }
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

  private func time(_ text: String) throws(Refusal) -> Int64? {
    if text.isEmpty { return nil }
    if let seconds = Int64(text), (1..<100_000_000_000).contains(seconds) { return seconds }
    guard let seconds = times.read(text) else {
      throw Refusal("time \"\(text)\" is neither Unix seconds nor a date")
    }
    return seconds
  }
}

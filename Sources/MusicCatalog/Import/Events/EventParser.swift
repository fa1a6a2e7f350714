/// Reads the lines of a file of events.
///
/// Comma- or tab-separated `listener,track[,kind|weight[,time]]`, or adjacency lines of one
/// listener and any number of tracks separated by spaces. A heading may name the columns in another
/// order.
struct EventParser: RecordParser {
  private let delimiter: Delimiter?
  private var quote = TableDialect.doubleQuote
  private let times: TimeReading
  private(set) var columns = EventColumns()
  /// Whether the file's first line names its columns.
  private(set) var hasHeading = false

  /// - Parameter firstLine: the file's first line, which may say what its columns are.
  init(path: String, options: ImportOptions, firstLine: ArraySlice<UInt8>) {
    times = TimeReading(zone: options.timeZone)
    if let said = options.delimiter ?? Delimiter(fileName: path) {
      delimiter = said
    } else {
      delimiter = EventParser.delimiter(ofFirst: firstLine)
    }
    guard let used = delimiter ?? EventParser.delimiter(of: firstLine),
      let plain = try? used.columns(of: firstLine), plain.count > 1
    else { return }
    if plain.allSatisfy({ $0.count > 1 && $0.hasPrefix("'") && $0.hasSuffix("'") }) {
      quote = TableDialect.singleQuote
    }
    let cells = (try? TableDialect(used, quote: quote).columns(of: firstLine)) ?? plain
    let named = EventColumns(heading: cells)
    hasHeading = named != nil || EventColumns.isHeading(cells[0])
    if let named { columns = named }
  }

  func parse(_ line: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    if let delimiter = delimiter ?? EventParser.delimiter(of: line) {
      return SourceRecord(listening: [try separated(line, by: delimiter)])
    }
    let events = try adjacency(line)
    return SourceRecord(listening: events, passedOver: events.isEmpty ? 1 : 0)
  }

  /// Semicolons and bars divide columns only where a first line has nothing else that could: an id
  /// may have them.
  private static func delimiter(ofFirst line: ArraySlice<UInt8>) -> Delimiter? {
    guard delimiter(of: line) == nil, !line.contains(0x20) else { return nil }
    return [Delimiter.semicolon, .bar].first { line.contains($0.byte) }
  }

  private static func delimiter(of line: ArraySlice<UInt8>) -> Delimiter? {
    if line.contains(Delimiter.tab.byte) { return .tab }
    return line.contains(Delimiter.comma.byte) ? .comma : nil
  }

  private func adjacency(_ line: ArraySlice<UInt8>) throws(Refusal) -> [ListeningEvent] {
    let words = try EventParser.text(of: line).split(separator: " ").map(String.init)
    guard let listener = words.first else { throw Refusal("listener is empty") }
    // A listener alone is one of whom nothing is known, as adjacency lists have them.
    let name = try Text.required(listener, "listener", limit: TrackRecord.Limits.id)
    return words.dropFirst().map { ListeningEvent(listener: name, track: $0) }
  }

  private func separated(
    _ line: ArraySlice<UInt8>, by delimiter: Delimiter
  ) throws(Refusal) -> ListeningEvent {
    let cells = try TableDialect(delimiter, quote: quote).columns(of: line)
    if let widths = columns.widths, !widths.contains(cells.count) {
      throw Refusal("it has \(cells.count) columns, not listener, track[, kind|weight[, time]]")
    }
    func cell(_ place: Int?) -> String {
      place.flatMap { $0 < cells.count ? cells[$0] : nil } ?? ""
    }
    var event = ListeningEvent(
      listener: try Text.required(cell(columns.listener), "listener", limit: TrackRecord.Limits.id),
      track: try Text.required(cell(columns.track), "track", limit: TrackRecord.Limits.id))
    try EventParser.setSignal(cell(columns.signal), of: &event)
    if columns.weight != nil { try EventParser.setSignal(cell(columns.weight), of: &event) }
    event.time = try time(cell(columns.time))
    return event
  }

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
    if let seconds = Int64(text), (1..<100_000_000_000).contains(seconds) {
      return TimeReading.day(writtenAs: Double(seconds)).map { times.shifted($0 * 86_400) }
        ?? seconds
    }
    guard let seconds = times.read(text) else {
      throw Refusal("time \"\(text)\" is neither Unix seconds nor a date")
    }
    return seconds
  }
}

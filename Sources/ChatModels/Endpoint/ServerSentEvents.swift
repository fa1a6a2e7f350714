/// Cuts bytes into server-sent events, as soon as the blank line after each is there.
///
/// Specification: https://html.spec.whatwg.org/multipage/server-sent-events.html. Names, ids and
/// retry times of events are ignored, as are comments; an event whose blank line is missing at the
/// end of the stream is given by `finish()`, as servers forget it.
struct ServerSentEvents {
  /// The data of one event.
  struct Event: Equatable {
    /// Where its first line of data begins, in bytes of the stream.
    var offset: Int
    /// Its lines of data, joined by newlines.
    var data: String
  }

  /// The largest event in bytes.
  let limit: Int
  private var line: [UInt8] = []
  private var lineOffset = 0
  private var data: [UInt8]?
  private var dataOffset = 0
  private var position = 0
  private var endedWithReturn = false

  init(limit: Int) {
    self.limit = limit
  }

  /// The events that these bytes complete.
  ///
  /// - Throws: `ChatModelError.tooLarge`.
  mutating func add(_ bytes: some Sequence<UInt8>) throws(ChatModelError) -> [Event] {
    var events: [Event] = []
    for byte in bytes {
      defer { position += 1 }
      let isReturn = byte == 0x0D
      // A return and a newline are one end of a line.
      let isSecondHalf = byte == 0x0A && endedWithReturn
      endedWithReturn = isReturn
      if isSecondHalf {
        lineOffset = position + 1
        continue
      }
      guard isReturn || byte == 0x0A else {
        line.append(byte)
        guard line.count + (data?.count ?? 0) <= limit else {
          throw .tooLarge(what: "event of the stream", limit: limit)
        }
        continue
      }
      if let event = endLine() { events.append(event) }
      lineOffset = position + 1
    }
    return events
  }

  /// The event that the end of the stream completes.
  mutating func finish() -> Event? {
    if !line.isEmpty, let event = endLine() { return event }
    return takeEvent()
  }

  private mutating func endLine() -> Event? {
    defer { line.removeAll(keepingCapacity: true) }
    guard !line.isEmpty else { return takeEvent() }
    let name = Array("data:".utf8)
    guard line.starts(with: name) else { return nil }
    let isSpaced = line.count > name.count && line[name.count] == 0x20
    let value = line[(name.count + (isSpaced ? 1 : 0))...]
    if data == nil {
      data = Array(value)
      dataOffset = lineOffset + line.count - value.count
    } else {
      data?.append(0x0A)
      data?.append(contentsOf: value)
    }
    return nil
  }

  private mutating func takeEvent() -> Event? {
    defer { data = nil }
    return data.map { Event(offset: dataOffset, data: String(decoding: $0, as: UTF8.self)) }
  }
}

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A request as HTTP/1.1 has it.
struct PlainRequest {
  /// The head and the body.
  let bytes: [UInt8]

  /// nil when there is no host.
  init?(_ request: URLRequest) {
    guard let url = request.url, let host = url.host,
      let parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
    else { return nil }
    let path = parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
    let query = parts.percentEncodedQuery.map { "?" + $0 } ?? ""
    let name = host.contains(":") && host.first != "[" ? "[\(host)]" : host
    let body = request.httpBody ?? Data()
    var head = "\(request.httpMethod ?? "GET") \(path)\(query) HTTP/1.1\r\n"
    head += "Host: \(name)\(url.port.map { ":\($0)" } ?? "")\r\n"
    for (name, value) in (request.allHTTPHeaderFields ?? [:]).sorted(by: { $0.key < $1.key }) {
      head += "\(PlainRequest.line(name)): \(PlainRequest.line(value))\r\n"
    }
    head += "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    bytes = Array(head.utf8) + body
  }

  /// A text that cannot begin a header of its own.
  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 }))
  }
}

/// Takes an answer of HTTP/1.1 apart as its bytes come in.
struct PlainAnswer {
  /// How long the body is.
  private enum Framing {
    case length(Int)
    case untilClose
    case chunks(ChunkPlace)
  }

  /// Where in the chunks of a body the next byte is.
  private enum ChunkPlace: Equatable {
    case size
    case data(Int)
    case dataEnd
    case trailer
  }

  /// Bytes of a line or a head that has no end yet.
  private var pending: [UInt8] = []
  /// nil while the head is read.
  private var framing: Framing?
  private var hasBegun = false
  /// Whether all of it is there.
  private(set) var isWhole = false

  /// Longer heads and lines are no HTTP.
  private static let maximumHead = 1 << 16

  /// What further bytes say.
  mutating func add(
    _ bytes: ArraySlice<UInt8>
  ) throws(HTTPExchange.Failure) -> [HTTPExchange.Event] {
    hasBegun = hasBegun || !bytes.isEmpty
    var rest = bytes
    var events: [HTTPExchange.Event] = []
    while !rest.isEmpty, !isWhole {
      switch framing {
      case nil: if let event = try readHead(&rest) { events.append(event) }
      case .untilClose: events.append(.body(Data(take(rest.count, of: &rest))))
      case .length(let left):
        let data = take(left, of: &rest)
        framing = .length(left - data.count)
        isWhole = data.count == left
        if !data.isEmpty { events.append(.body(Data(data))) }
      case .chunks(let place):
        if let data = try readChunk(place, &rest) { events.append(.body(data)) }
      }
    }
    return events
  }

  /// The connection is closed.
  ///
  /// - Throws: `.other` when something is missing.
  func end() throws(HTTPExchange.Failure) {
    if isWhole { return }
    if case .untilClose = framing { return }
    throw .other(
      hasBegun ? "the server closed it in mid-answer" : "the server closed it without a word")
  }

  private func take(_ count: Int, of rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let taken = rest.prefix(count)
    rest = rest.dropFirst(taken.count)
    return taken
  }

  /// The next line without its end; nil when it is not there entire.
  private mutating func line(
    _ rest: inout ArraySlice<UInt8>
  ) throws(HTTPExchange.Failure) -> [UInt8]? {
    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    pending += rest[..<(end ?? rest.endIndex)]
    guard pending.count <= PlainAnswer.maximumHead else {
      throw .other("the answer is no HTTP: a line has no end")
    }
    rest = end.map { rest[rest.index(after: $0)...] } ?? rest.suffix(0)
    guard end != nil else { return nil }
    defer { pending = [] }
    if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
    return pending
  }

  // MARK: The head

  private var head: (status: Int, fields: [String: String])?
  private var headLength = 0

  private mutating func readHead(
    _ rest: inout ArraySlice<UInt8>
  ) throws(HTTPExchange.Failure) -> HTTPExchange.Event? {
    guard let bytes = try line(&rest) else { return nil }
    headLength += bytes.count
    guard headLength <= PlainAnswer.maximumHead else {
      throw .other("the answer's headers are too long")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let known = head else {
      let parts = text.split(separator: " ", maxSplits: 2)
      guard parts.count > 1, parts[0].hasPrefix("HTTP/1."), let status = Int(parts[1]),
        (100...999).contains(status)
      else { throw .other("the answer is no HTTP") }
      head = (status, [:])
      return nil
    }
    if !text.isEmpty {
      if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
        head?.fields[text[..<colon].lowercased()] = String(value)
      }
      return nil
    }
    head = nil
    headLength = 0
    // Something comes before the answer proper.
    if known.status < 200 { return nil }
    try frame(known)
    return .head(
      status: known.status,
      headers: HTTPExchange.Headers(
        contentType: known.fields["content-type"] ?? "", retryAfter: known.fields["retry-after"],
        location: known.fields["location"]))
  }

  private mutating func frame(
    _ head: (status: Int, fields: [String: String])
  ) throws(HTTPExchange.Failure) {
    if head.status == 204 || head.status == 304 {
      isWhole = true
    } else if head.fields["transfer-encoding"]?.lowercased().hasSuffix("chunked") == true {
      framing = .chunks(.size)
    } else if let text = head.fields["content-length"] {
      guard let length = Int(text), length >= 0 else { throw .other("the answer has no length") }
      framing = .length(length)
      isWhole = length == 0
    } else {
      framing = .untilClose
    }
  }

  // MARK: Chunks

  private mutating func readChunk(
    _ place: ChunkPlace, _ rest: inout ArraySlice<UInt8>
  ) throws(HTTPExchange.Failure) -> Data? {
    if case .data(let left) = place {
      let data = take(left, of: &rest)
      framing = .chunks(data.count == left ? .dataEnd : .data(left - data.count))
      return Data(data)
    }
    guard let bytes = try line(&rest) else { return nil }
    switch place {
    case .size:
      let digits = String(decoding: bytes, as: UTF8.self).prefix { $0.isHexDigit }
      guard let size = Int(digits, radix: 16) else {
        throw .other("a piece of the answer has no length")
      }
      framing = .chunks(size == 0 ? .trailer : .data(size))
    case .trailer: isWhole = bytes.isEmpty
    case .dataEnd, .data: framing = .chunks(.size)
    }
    return nil
  }
}

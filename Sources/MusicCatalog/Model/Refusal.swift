/// Why a line or a field was refused; a sentence without a full stop, for `file:line: reason`.
struct Refusal: Error, Equatable {
  var reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}

extension TrackRecord {
  /// The largest sizes that are taken, in UTF-8 bytes.
  enum Limits {
    static let id = 512
    static let name = 4096
    static let snippet = 65_536
    static let lyrics = 1 << 20
    static let listLength = 1000
  }
}

extension ArtistCredit {
  /// What makes two credits the same artist.
  var identity: String {
    if let id { "id:" + id } else { "name:" + name }
  }
}

enum Text {
  static func required(_ text: String, _ field: String, limit: Int) throws(Refusal) -> String {
    guard let trimmed = try optional(text, field, limit: limit) else {
      throw Refusal("\(field) is empty")
    }
    return trimmed
  }

  static func optional(
    _ text: String?, _ field: String, limit: Int
  ) throws(Refusal) -> String? {
    guard let text else { return nil }
    let trimmed = trimmingSpaces(text)
    guard trimmed.utf8.count <= limit else {
      throw Refusal("\(field) has \(trimmed.utf8.count) bytes, more than \(limit)")
    }
    guard !trimmed.utf8.contains(0) else { throw Refusal("\(field) contains a NUL character") }
    return trimmed.isEmpty ? nil : trimmed
  }

  static func list(_ texts: [String], _ field: String, limit: Int) throws(Refusal) -> [String] {
    guard texts.count <= TrackRecord.Limits.listLength else {
      throw Refusal("\(field) has \(texts.count) entries, more than allowed")
    }
    var result: [String] = []
    for text in texts {
      if let kept = try optional(text, field, limit: limit), !result.contains(kept) {
        result.append(kept)
      }
    }
    return result
  }

  /// Without white space at either end; most texts have none and come back as they are.
  private static func trimmingSpaces(_ text: String) -> String {
    // A printable ASCII byte at each end settles it without looking at characters.
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    guard let first = text.utf8.first, let last = text.utf8.last,
      !(visible.contains(first) && visible.contains(last)),
      text.first!.isWhitespace || text.last!.isWhitespace
    else { return text }
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? start
    return String(text[start..<end])
  }
}

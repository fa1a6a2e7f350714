import Foundation

/// Cuts an XSPF playlist (xspf.org/spec) into its tracks.
struct XSPFReader: BatchReader {
  private let source: TextSource
  private var pending: [UInt8] = []
  private var line = 1
  private var isAtEnd = false
  private static let opening = Array("<track".utf8)
  private static let closing = Array("</track>".utf8)

  init(_ source: TextSource) {
    self.source = source
  }

  mutating func next() throws(CatalogError) -> LineBatch? {
    while !isAtEnd {
      if let block = try source.next() { pending += block } else { isAtEnd = true }
      var batch = LineBatch()
      var position = 0
      while let start = openingTag(from: position) {
        count(position..<start)
        position = start
        guard let end = find(XSPFReader.closing, from: start) else { break }
        batch.lines.append(.init(number: line, range: start..<end + XSPFReader.closing.count))
        count(start..<end)
        position = end
      }
      if isAtEnd, let start = openingTag(from: position) {
        batch.lines.append(.init(number: line, range: start..<pending.count))
      }
      batch.bytes = pending
      forget(position)
      if !batch.lines.isEmpty { return batch }
    }
    return nil
  }

  /// Keeps what is unfinished: from an opening tag on, or the last bytes, which may begin one.
  private mutating func forget(_ position: Int) {
    let start =
      openingTag(from: position) ?? max(position, pending.count - XSPFReader.opening.count)
    let kept = pending.count - start > LineReader.maximumLineLength ? pending.count : start
    count(position..<kept)
    pending.removeFirst(kept)
  }

  private mutating func count(_ range: Range<Int>) {
    for byte in pending[range] where byte == 0x0A { line += 1 }
  }

  /// `<track>` or `<track …>`, but not `<trackList>`.
  private func openingTag(from start: Int) -> Int? {
    var position = start
    while let found = find(XSPFReader.opening, from: position) {
      let next = found + XSPFReader.opening.count
      if next < pending.count, [0x3E, 0x20, 0x09, 0x0A, 0x0D].contains(pending[next]) {
        return found
      }
      position = next
    }
    return nil
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard start < pending.count else { return nil }
    return pending[start...].firstRange(of: pattern)?.lowerBound
  }
}

/// Reads a track's mention from each track of an XSPF playlist.
struct XSPFParser: RecordParser {
  let playlist: String

  /// Whether a document begins as such a playlist.
  static func isPlaylist(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(4096), as: UTF8.self)
    return text.contains("<playlist") && text.contains("xspf") || text.contains("<trackList")
  }

  /// The title that the playlist gives itself, in front of its tracks.
  static func title(in head: [UInt8]) -> String? {
    let text = String(decoding: head.prefix(65_536), as: UTF8.self)
    let start = text.firstRange(of: "<trackList")?.lowerBound ?? text.endIndex
    return XMLText.elements(named: "title", in: String(text[..<start])).first
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    guard let text = String(validating: record, as: UTF8.self) else {
      throw Refusal("it is not valid UTF-8")
    }
    guard text.hasSuffix("</track>") else { throw Refusal("a track is never closed") }
    func first(_ name: String) -> String? { XMLText.elements(named: name, in: text).first }
    var entry = PlaylistTrack()
    entry.title = first("title")
    entry.creator = first("creator")
    entry.album = first("album")
    entry.milliseconds = first("duration")
    entry.addresses =
      XMLText.elements(named: "identifier", in: text)
      + XMLText.elements(named: "location", in: text)
    return PlaylistEntry.record([try entry.mention()], on: playlist)
  }
}

/// The text of XML elements that hold nothing but text. Not an XML parser.
enum XMLText {
  /// The texts of the elements of that name, references resolved and spaces around them left out.
  static func elements(named name: String, in xml: String) -> [String] {
    var texts: [String] = []
    var rest = xml[...]
    while let open = rest.firstRange(of: "<\(name)") {
      rest = rest[open.upperBound...]
      guard let next = rest.first, next == ">" || next.isWhitespace else { continue }
      guard let start = rest.firstIndex(of: ">"),
        let end = rest[start...].firstRange(of: "</\(name)")
      else { return texts }
      let text = resolved(String(rest[rest.index(after: start)..<end.lowerBound]))
      let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
      if !trimmed.isEmpty { texts.append(trimmed) }
      rest = rest[end.upperBound...]
    }
    return texts
  }

  private static let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

  private static func resolved(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let next = rest.firstIndex(where: { $0 == "&" || $0 == "<" }) {
      result += rest[..<next]
      rest = rest[next...]
      if rest.hasPrefix("<![CDATA["), let end = rest.firstRange(of: "]]>") {
        result += rest[rest.index(rest.startIndex, offsetBy: 9)..<end.lowerBound]
        rest = rest[end.upperBound...]
      } else if rest.first == "&", let end = rest.firstIndex(of: ";"),
        let character = character(rest[rest.index(after: rest.startIndex)..<end])
      {
        result += character
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }

  private static func character(_ reference: Substring) -> String? {
    guard reference.first == "#" else { return named[String(reference)] }
    let digits = reference.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}

/// Reads a track's mention from each track of an XSPF playlist (xspf.org/spec).
struct XSPFParser: RecordParser {
  let playlist: String
  /// What stands before the names of elements.
  var prefix = ""

  /// What a document's names of elements have before them: the namespace's prefix, where it has one.
  static func prefix(in head: [UInt8]) -> String {
    let text = String(decoding: head.prefix(4096), as: UTF8.self)
    guard let root = text.firstRange(of: ":playlist"),
      let open = text[..<root.lowerBound].lastIndex(of: "<")
    else { return "" }
    let name = text[text.index(after: open)..<root.lowerBound]
    let isName =
      !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    return isName ? "\(name):" : ""
  }

  /// Whether a document begins as such a playlist.
  static func isPlaylist(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(4096), as: UTF8.self)
    let prefix = prefix(in: head)
    return text.contains("<\(prefix)playlist") && text.contains("xspf")
      || text.contains("<\(prefix)trackList")
  }

  /// The title that the playlist gives itself, in front of its tracks.
  static func title(in head: [UInt8]) -> String? {
    let text = String(decoding: head.prefix(65_536), as: UTF8.self)
    let prefix = prefix(in: head)
    let start = text.firstRange(of: "<\(prefix)trackList")?.lowerBound ?? text.endIndex
    return XMLText.elements(named: prefix + "title", in: String(text[..<start])).first
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let text = try XSPFParser.text(of: record, endingWith: ("</\(prefix)track>", "a track"))
    func texts(_ name: String) -> [String] { XMLText.elements(named: prefix + name, in: text) }
    func first(_ name: String) -> String? { texts(name).first }
    var entry = PlaylistTrack()
    entry.title = first("title")
    entry.creator = first("creator")
    entry.album = first("album")
    entry.annotation = first("annotation")
    entry.milliseconds = first("duration")
    entry.addresses = texts("identifier") + texts("location")
    return PlaylistEntry.record(try entry.mentions(), on: playlist)
  }
}

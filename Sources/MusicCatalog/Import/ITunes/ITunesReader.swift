/// Cuts the library of iTunes and Music (a property list in XML) into its tracks and the entries of its
/// playlists.
///
/// An entry names its track by a number that is another one in every export, so that what is cut off
/// has the track's lasting id in its place.
struct ITunesReader: BatchReader {
  private let source: TextSource
  private var pending: [UInt8] = []
  private var position = 0
  private var line = 1
  private var isAtEnd = false

  private var place = Place.library
  /// How deep in dictionaries and lists of what is read.
  private var depth = 0
  private var key = ""
  /// Where the track that is being read begins in `pending`, and its line.
  private var start: (offset: Int, line: Int)?
  private var number = ""
  private var lastingID = ""
  private var isMusic = true
  /// The lasting ids of tracks by their numbers; nil for what is no music.
  private var ids: [String: String?] = [:]
  private var playlist = Playlist()
  /// How many playlists there were of each name.
  private var names: [String: Int] = [:]

  private enum Place { case library, tracks, playlists, playlist, entries }

  private struct Playlist {
    /// As it stands in the file, references and all.
    var name = ""
    /// Whether iTunes keeps it itself: all of the library, and folders.
    var isKept = false
  }

  init(_ source: TextSource) {
    self.source = source
  }

  /// Whether a document begins as such a library.
  static func isLibrary(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(65_536), as: UTF8.self)
    return text.contains("<plist")
      && ["<key>Tracks</key>", "<key>Application Version</key>", "<key>Music Folder</key>"]
        .contains { text.contains($0) }
  }

  mutating func next() throws(CatalogError) -> LineBatch? {
    while !isAtEnd {
      if let block = try source.next() { pending += block } else { isAtEnd = true }
      var batch = LineBatch()
      while let tag = nextTag() { take(tag, &batch) }
      if isAtEnd, place != .library || start != nil {
        batch.lines.append(.init(number: line, range: 0..<0, defect: .cutShort))
      }
      forget(&batch)
      if !batch.lines.isEmpty { return batch }
    }
    return nil
  }

  /// Keeps the track that is unfinished, and else what begins a tag.
  private mutating func forget(_ batch: inout LineBatch) {
    if let start, pending.count - start.offset > LineReader.maximumLineLength {
      batch.lines.append(.init(number: start.line, range: 0..<0, defect: .tooLong))
      self.start = nil
    }
    let kept = min(start?.offset ?? position, position)
    pending.removeFirst(kept)
    position -= kept
    if let start { self.start = (start.offset - kept, start.line) }
    if pending.count - position > LineReader.maximumLineLength, start == nil {
      // No tag is as long.
      position = pending.count
    }
  }

  // MARK: - Tags

  private struct Tag {
    var name: String
    var isClosing: Bool
    var isEmpty: Bool
    /// Where it begins, and behind it.
    var range: Range<Int>
    /// What stands between the tag before and this one.
    var content: Range<Int>
  }

  /// The next tag that is whole; comments and declarations are passed over.
  private mutating func nextTag() -> Tag? {
    while let open = pending[position...].firstIndex(of: UInt8(ascii: "<")) {
      let isComment = pending[open...].starts(with: "<!--".utf8)
      let end = isComment ? Array("-->".utf8) : [UInt8(ascii: ">")]
      guard let close = pending[open...].firstRange(of: end) else { return nil }
      let content = position..<open
      for byte in pending[position..<close.upperBound] where byte == 0x0A { line += 1 }
      position = close.upperBound
      let second = open + 1 < pending.count ? pending[open + 1] : 0
      if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { continue }
      let isClosing = second == UInt8(ascii: "/")
      let isEmpty = pending[close.lowerBound - 1] == UInt8(ascii: "/")
      let name = pending[(open + (isClosing ? 2 : 1))..<close.lowerBound].prefix {
        ![0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/")].contains($0)
      }
      return Tag(
        name: String(decoding: name, as: UTF8.self), isClosing: isClosing, isEmpty: isEmpty,
        range: open..<close.upperBound, content: content)
    }
    return nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: pending[range], as: UTF8.self)
  }

  // MARK: - Places

  private mutating func take(_ tag: Tag, _ batch: inout LineBatch) {
    if tag.isClosing, tag.name == "key" {
      key = text(tag.content)
      return
    }
    switch place {
    case .library: enterList(tag)
    case .tracks: takeInTracks(tag, &batch)
    case .playlists: takeInPlaylists(tag)
    case .playlist: takeInPlaylist(tag)
    case .entries: takeInEntries(tag, &batch)
    }
  }

  private mutating func enterList(_ tag: Tag) {
    guard !tag.isClosing, !tag.isEmpty else { return }
    if key == "Tracks", tag.name == "dict" { place = .tracks }
    if key == "Playlists", tag.name == "array" { place = .playlists }
    if place != .library { depth = 0 }
  }

  private mutating func takeInTracks(_ tag: Tag, _ batch: inout LineBatch) {
    switch (tag.name, tag.isClosing) {
    case ("dict", false) where !tag.isEmpty:
      if depth == 0 {
        start = (tag.range.lowerBound, line)
        (number, lastingID, isMusic) = ("", "", true)
      }
      depth += 1
    case ("dict", true):
      guard depth > 0 else {
        (place, key) = (.library, "")
        return
      }
      depth -= 1
      if depth == 0 { finishTrack(at: tag.range.upperBound, &batch) }
    case ("integer", true) where key == "Track ID": number = text(tag.content)
    case ("string", true) where key == "Persistent ID": lastingID = text(tag.content)
    case ("true", _) where ITunesParser.otherMedia.contains(key): isMusic = false
    default: break
    }
  }

  private mutating func finishTrack(at end: Int, _ batch: inout LineBatch) {
    guard let start else { return }
    ids[number] = isMusic ? ITunesParser.id(lasting: lastingID, number: number) : String?.none
    append(Array(pending[start.offset..<end]), line: start.line, &batch)
    self.start = nil
  }

  private mutating func takeInPlaylists(_ tag: Tag) {
    if tag.name == "dict", !tag.isClosing, !tag.isEmpty {
      (place, depth, playlist) = (.playlist, 0, Playlist())
    } else if tag.name == "array", tag.isClosing {
      (place, key) = (.library, "")
    }
  }

  private mutating func takeInPlaylist(_ tag: Tag) {
    let isContainer = tag.name == "dict" || tag.name == "array"
    if isContainer, !tag.isEmpty {
      if tag.isClosing {
        depth -= 1
        if depth < 0 { (place, depth) = (.playlists, 0) }
      } else if key == "Playlist Items", tag.name == "array", depth == 0 {
        place = .entries
      } else {
        depth += 1
      }
      return
    }
    guard depth == 0 else { return }
    switch (tag.name, key) {
    case ("string", "Name") where tag.isClosing: playlist.name = text(tag.content)
    case ("true", "Master"), ("true", "Folder"), ("integer", "Distinguished Kind"):
      playlist.isKept = true
    default: break
    }
  }

  private mutating func takeInEntries(_ tag: Tag, _ batch: inout LineBatch) {
    if tag.name == "array", tag.isClosing {
      place = .playlist
      names[playlist.name, default: 0] += 1
    } else if tag.name == "integer", tag.isClosing, key == "Track ID", !playlist.isKept {
      let number = text(tag.content)
      let id = ids[number] ?? .some(ITunesParser.id(lasting: "", number: number))
      let name = PlaylistName.numbered(playlist.name, earlier: names[playlist.name] ?? 0)
      append(Array(ITunesParser.entry(of: id, on: name).utf8), line: line, &batch)
    }
  }

  private func append(_ record: [UInt8], line: Int, _ batch: inout LineBatch) {
    let start = batch.bytes.count
    batch.bytes += record
    batch.lines.append(.init(number: line, range: start..<batch.bytes.count))
  }
}

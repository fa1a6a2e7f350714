/// A text of records that has been looked at: how it is cut, and how a record is read.
struct OpenedSource {
  var format: SourceFormat
  var reader: any BatchReader
  var parser: any RecordParser
  /// How many records at the beginning are headings.
  var headings = 0
  /// Names of columns or keys at its beginning that mean nothing.
  var ignored: [String] = []
  /// After which others of an import it is read: 0 for what tells each play, more for what tells how often
  /// tracks were played, which another file may tell more closely.
  var coarseness = 0
}

/// Tells what a text is by looking at its beginning.
struct SourceRecognizer {
  let text: TextSource
  /// What the file is called in messages.
  let name: String
  /// What is wanted of it.
  let wanted: SourceFormat.Contents
  let options: ImportOptions

  /// - Throws: `.unrecognized` when it is nothing that is known, or not what is wanted; `.mapping` for
  ///   columns that do not suffice.
  func open() throws(CatalogError) -> OpenedSource? {
    let head = try text.peek()
    guard let first = head.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
      return nil
    }
    guard let opened = try open(head, first) else { return nil }
    switch (wanted, opened.format.contents) {
    case (.tracks, .events):
      throw .unrecognized(
        path: name,
        detail: "it is \(opened.format.title), which names tracks and describes none. "
          + "Import it with --events or --from, when the tracks are there.")
    case (.events, .tracks):
      throw .unrecognized(
        path: name,
        detail: "it is \(opened.format.title), which says nothing of listeners. "
          + "Import it with --tracks or --from.")
    default: return opened
    }
  }

  private func open(_ head: [UInt8], _ first: UInt8) throws(CatalogError) -> OpenedSource? {
    switch options.format {
    case .table, .exportify, .tuneMyMusic: return try table(head)
    case .events: return events(head)
    case .lastFM where AudioScrobblerParser.isLog(head): return scrobblerLog(head)
    case .lastFM where first == UInt8(ascii: "<"): return try xml(head)
    case .appleMusic:
      return try plays(head, "none of Apple's tables of plays has such columns", of: .appleMusic)
    case .lastFM where !beginsJSON(first), .plays where !beginsJSON(first):
      return try plays(head, "it has no columns of artist, track and date")
    case .m3u: return playlist(head)
    case .pls: return sections(head)
    case .xspf, .wpl, .iTunes: return try xml(head)
    case .json, .beets, .spotify, .lastFM, .listenBrainz, .jspf, .playlists, .youTube,
      .plays:
      return try json(head)
    case .navidrome: throw unrecognized("it is no SQLite database")
    case nil: return try recognize(head, first)
    }
  }

  private func recognize(
    _ head: [UInt8], _ first: UInt8
  ) throws(CatalogError) -> OpenedSource? {
    let lower = name.lowercased()
    if lower.hasSuffix(".m3u") || lower.hasSuffix(".m3u8") || M3UReader.isPlaylist(head) {
      return playlist(head)
    }
    if PLSReader.isPlaylist(head) { return sections(head) }
    if AudioScrobblerParser.isLog(head) { return scrobblerLog(head) }
    if first == UInt8(ascii: "<") { return try xml(head) }
    if beginsJSON(first) || JSONDocument.isNamedSo(lower) { return try json(head) }
    if options.mapping == nil, let history = PlayTable(text, head: head, options: options) {
      return history.opened
    }
    switch wanted {
    case .events: return events(head)
    case .tracks:
      let isTable = Delimiter(fileName: name) != nil || TableLook.hasHeader(head, options)
      return isTable || options.mapping != nil ? try table(head) : try json(head)
    case .both:
      if TableLook.hasHeader(head, options) || options.mapping != nil { return try table(head) }
      let events = events(head)
      if events.headings > 0 { return events }
      throw unrecognized("nothing in it says what it is" + TableLook.advice(on: head, options))
    }
  }

  private func beginsJSON(_ first: UInt8) -> Bool {
    first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// A table of plays; what else it is called where its columns do not say it.
  private func plays(
    _ head: [UInt8], _ otherwise: String, of format: SourceFormat? = nil
  ) throws(CatalogError) -> OpenedSource {
    guard let history = PlayTable(text, head: head, options: options),
      format == nil || history.opened.format == format
    else { throw unrecognized(otherwise) }
    var opened = history.opened
    opened.format = options.format ?? opened.format
    return opened
  }

  private func table(_ head: [UInt8]) throws(CatalogError) -> OpenedSource {
    let look = try TableLook(head, name: name, options: options)
    return OpenedSource(
      format: look.format, reader: RecordReader(text, dialect: look.dialect),
      parser: look.parser, headings: look.headings, ignored: look.ignored)
  }

  private func events(_ head: [UInt8]) -> OpenedSource {
    let parser = EventParser(
      path: name, options: options, firstLine: SourceRecognizer.firstLine(of: head))
    return OpenedSource(
      format: .events, reader: LineReader(text), parser: parser,
      headings: parser.hasHeading ? 1 : 0, ignored: parser.columns.ignored)
  }

  private static func firstLine(of head: [UInt8]) -> ArraySlice<UInt8> {
    let start = head.firstIndex { $0 != 0x0A && $0 != 0x0D } ?? head.endIndex
    return head[start...].prefix { $0 != 0x0A && $0 != 0x0D }
  }

  private func playlist(_ head: [UInt8]) -> OpenedSource {
    OpenedSource(
      format: .m3u, reader: M3UReader(text),
      parser: M3UParser(playlist: M3UParser.title(in: head) ?? PlaylistName.of(file: name)))
  }

  private func scrobblerLog(_ head: [UInt8]) -> OpenedSource {
    OpenedSource(
      format: .lastFM, reader: LineReader(text),
      parser: AudioScrobblerParser(
        head: head, times: TimeReading(zone: options.timeZone)))
  }

  private func sections(_ head: [UInt8]) -> OpenedSource {
    let title = PLSReader.title(in: head) ?? PlaylistName.of(file: name)
    return OpenedSource(
      format: .pls, reader: PLSReader(text), parser: M3UParser(playlist: title))
  }

  private func xml(_ head: [UInt8]) throws(CatalogError) -> OpenedSource {
    if ITunesReader.isLibrary(head) {
      return OpenedSource(
        format: .iTunes, reader: ITunesReader(text), parser: ITunesParser(options: options))
    }
    if WPLParser.isPlaylist(head) {
      let title = WPLParser.title(in: head) ?? PlaylistName.of(file: name)
      return OpenedSource(
        format: .wpl, reader: XMLElementReader(text, from: "<media", to: ">"),
        parser: WPLParser(playlist: title))
    }
    if LastFMXMLParser.isHistory(head) {
      return OpenedSource(
        format: .lastFM, reader: XMLElementReader(text, from: "<track", to: "</track>"),
        parser: LastFMXMLParser(times: TimeReading(zone: options.timeZone)))
    }
    guard XSPFParser.isPlaylist(head) else {
      if SourceRecognizer.isHTML(head) {
        throw unrecognized(
          "it is a page of HTML. Google Takeout writes histories as JSON when it is told so,"
            + " under the formats of YouTube's history")
      }
      throw unrecognized(
        "it is XML, but no library of iTunes, no XSPF or WPL playlist and no history of Last.fm")
    }
    let prefix = XSPFParser.prefix(in: head)
    let title = XSPFParser.title(in: head) ?? PlaylistName.of(file: name)
    return OpenedSource(
      format: .xspf,
      reader: XMLElementReader(text, from: "<\(prefix)track", to: "</\(prefix)track>"),
      parser: XSPFParser(playlist: title, prefix: prefix))
  }

  private static func isHTML(_ head: [UInt8]) -> Bool {
    let start = String(decoding: head.prefix(1024), as: UTF8.self).lowercased()
    return start.contains("<!doctype html") || start.contains("<html")
  }

  private func json(_ head: [UInt8]) throws(CatalogError) -> OpenedSource? {
    try JSONDocument(text, head: head, name: name, options: options).opened(wanted: wanted)
  }

  private func unrecognized(_ detail: String) -> CatalogError {
    .unrecognized(path: name, detail: detail + ".")
  }
}

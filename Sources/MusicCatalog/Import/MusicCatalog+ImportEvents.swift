import GRDB

extension MusicCatalog {
  /// Imports files of listening events, all in one transaction.
  ///
  /// Lines are `listener,track[,kind|weight[,time]]` with commas or tabs, or adjacency lines
  /// `listener track track …` with spaces. The tracks must be in the catalog. The same listener,
  /// track, kind and time is one event, and the later line's weight stands, so that importing a
  /// file twice changes nothing.
  ///
  /// - Throws: as `importTracks(from:options:)`.
  public func importEvents(
    from paths: [String], options: ImportOptions = ImportOptions()
  ) throws(CatalogError) -> ImportReport {
    try write { db in try MusicCatalog.importEvents(from: paths, options, into: db) }
  }

  static func importEvents(
    from paths: [String], _ options: ImportOptions, into db: Database
  ) throws -> ImportReport {
    var report = ImportReport()
    var writer = try EventWriter(db)
    for path in paths {
      try EventFile(path, options: options).importAll(into: &writer, &report)
    }
    return report
  }
}

/// One event file, from its first line to its last.
private struct EventFile {
  private let path: String
  private let options: ImportOptions
  private let source: ByteSource
  private let parser: EventParser

  init(_ path: String, options: ImportOptions) throws(CatalogError) {
    self.path = path
    self.options = options
    source = try ByteSource(opening: path)
    parser = EventParser(path: path)
  }

  func importAll(into writer: inout EventWriter, _ report: inout ImportReport) throws {
    var reader = LineReader(source)
    var isFirst = true
    while let batch = try reader.next() {
      for line in batch.lines {
        switch parse(line, of: batch, isFirst: isFirst) {
        case .success(let events):
          for event in events { try write(event, at: line.number, to: &writer, &report) }
        case .failure(let refusal):
          try refuse(refusal, at: line.number, &report)
        }
        isFirst = false
      }
      let progress = ImportProgress(
        path: path, bytesRead: source.consumed, bytesTotal: source.size, records: report.imported)
      if options.progress?(progress) == false { throw CatalogError.cancelled }
    }
    report.bytes += source.consumed
  }

  private func parse(
    _ line: LineBatch.Line, of batch: LineBatch, isFirst: Bool
  ) -> Result<[ListeningEvent], Refusal> {
    Result { () throws(Refusal) in
      guard let bytes = batch.bytes(of: line) else {
        throw Refusal("it is longer than \(LineReader.maximumLineLength >> 20) MiB")
      }
      return try parser.parse(bytes, isFirst: isFirst)
    }
  }

  private func write(
    _ event: ListeningEvent, at line: Int, to writer: inout EventWriter,
    _ report: inout ImportReport
  ) throws {
    if try writer.write(event) {
      report.imported += 1
    } else {
      try refuse(Refusal("there is no track \"\(event.track)\" in the catalog"), at: line, &report)
    }
  }

  private func refuse(_ refusal: Refusal, at line: Int, _ report: inout ImportReport) throws {
    if options.strict {
      throw CatalogError.refused(path: path, line: line, reason: refusal.reason)
    }
    report.refuse(ImportProblem(path: path, line: line, reason: refusal.reason))
  }
}

/// Writes events inside a transaction; knows listeners and tracks by what was seen before.
struct EventWriter {
  private let database: Database
  private var listeners: [String: Int64] = [:]
  private var tracks: [String: Int64] = [:]
  private let findListener, insertListener, findTrack, insertEvent: InsertStatement

  init(_ db: Database) throws {
    database = db
    findListener = try InsertStatement(db, "SELECT id FROM listener WHERE key = ?")
    insertListener = try InsertStatement(db, "INSERT INTO listener (key) VALUES (?)")
    findTrack = try InsertStatement(db, "SELECT id FROM track WHERE key = ?")
    insertEvent = try InsertStatement(
      db,
      """
      INSERT INTO event (listener, track, kind, time, weight) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET weight = excluded.weight
      """)
  }

  /// Writes one event.
  ///
  /// - Returns: false when its track is not in the catalog.
  mutating func write(_ event: ListeningEvent) throws -> Bool {
    guard let track = try track(event.track) else { return false }
    try insertEvent.run(
      .integer(try listener(event.listener)), .integer(track), .integer(event.kind.rawValue),
      .integer(event.time ?? 0), .real(event.weight))
    return true
  }

  private mutating func track(_ key: String) throws -> Int64? {
    if let known = tracks[key] { return known }
    guard let stored = try findTrack.firstInteger(.text(key)) else { return nil }
    tracks[key] = stored
    return stored
  }

  private mutating func listener(_ key: String) throws -> Int64 {
    if let known = listeners[key] { return known }
    let listener: Int64
    if let stored = try findListener.firstInteger(.text(key)) {
      listener = stored
    } else {
      try insertListener.run(.text(key))
      listener = database.lastInsertedRowID
    }
    listeners[key] = listener
    return listener
  }
}

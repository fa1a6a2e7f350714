import GRDB
import Primitives

extension MusicCatalog {
  /// Imports track files, all in one transaction.
  ///
  /// JSONL, CSV and TSV are told apart by the files' names (anything else is JSONL), gzip by its
  /// first bytes. A track whose id is known is updated. A bad line is counted, reported and passed
  /// over, or with `strict` ends the import.
  ///
  /// - Throws: `.unreadable` for a file that is not there or breaks off, `.mapping` for columns
  ///   that do not suffice, `.refused` with `strict`, `.cancelled`, `.database`. Whatever is
  ///   thrown, the catalog is as it was.
  /// - Complexity: tens of thousands of tracks a second; memory for one block of a file at a time,
  ///   and for the names of artists and tags.
  public func importTracks(
    from paths: [String], options: ImportOptions = ImportOptions()
  ) throws(CatalogError) -> ImportReport {
    try write { db in try MusicCatalog.importTracks(from: paths, options, into: db) }
  }

  static func importTracks(
    from paths: [String], _ options: ImportOptions, into db: Database
  ) throws -> ImportReport {
    var report = ImportReport()
    var writer = try TrackWriter(db)
    for path in paths {
      var file = try TrackFile(path, options: options)
      try file.importAll(into: &writer, &report)
    }
    return report
  }
}

/// One track file, from its first line to its last.
private struct TrackFile {
  private let path: String
  private let options: ImportOptions
  private let source: ByteSource
  private var reader: LineReader
  private let delimiter: Delimiter?
  private var parser: (any TrackParser)?

  init(_ path: String, options: ImportOptions) throws(CatalogError) {
    self.path = path
    self.options = options
    source = try ByteSource(opening: path)
    delimiter = Delimiter(fileName: path)
    reader = LineReader(source, joiningQuotes: delimiter == .comma)
    if delimiter == nil { parser = JSONTrackParser() }
  }

  mutating func importAll(into writer: inout TrackWriter, _ report: inout ImportReport) throws {
    while var batch = try reader.next() {
      let parser = try parser ?? delimitedParser(&batch)
      self.parser = parser
      for (line, result) in zip(batch.lines, parse(batch, parser)) {
        switch result {
        case .success(let record):
          if try writer.write(record) { report.updated += 1 }
          report.imported += 1
        case .failure(let refusal):
          try refuse(line, refusal, &report)
        }
      }
      try reportProgress(report)
    }
    report.bytes += source.consumed
  }

  /// Parses on several threads what is then written on one.
  private func parse(
    _ batch: LineBatch, _ parser: any TrackParser
  ) -> [Result<TrackRecord, Refusal>] {
    let slice = 256
    let count = (batch.lines.count + slice - 1) / slice
    return WorkPool(threads: options.threads).map(count) { index in
      let end = min(batch.lines.count, (index + 1) * slice)
      return batch.lines[index * slice..<end].map { line in
        Result { () throws(Refusal) in
          guard let bytes = batch.bytes(of: line) else {
            throw Refusal("it is longer than \(LineReader.maximumLineLength >> 20) MiB")
          }
          return try parser.parse(bytes)
        }
      }
    }.flatMap { $0 }
  }

  /// The parser of a file of columns; takes the header out of its first batch when it has one.
  private func delimitedParser(_ batch: inout LineBatch) throws -> any TrackParser {
    let delimiter = delimiter ?? .comma
    let first = batch.lines.first.flatMap { batch.bytes(of: $0) }
    let columns =
      (try? first.map { bytes throws(Refusal) in try delimiter.columns(of: bytes) }) ?? []
    let needsHeader = options.mapping.map { !$0.isPositional } ?? true
    let looksLikeHeader = ColumnPositions.isHeader(columns, mapping: options.mapping)
    if needsHeader || looksLikeHeader { batch.lines.removeFirst() }
    let positions = try ColumnPositions(options.mapping, header: columns, path: path)
    return DelimitedTrackParser(
      delimiter: delimiter, positions: positions, listSeparator: options.listSeparator)
  }

  private func refuse(
    _ line: LineBatch.Line, _ refusal: Refusal, _ report: inout ImportReport
  ) throws {
    if options.strict {
      throw CatalogError.refused(path: path, line: line.number, reason: refusal.reason)
    }
    report.refuse(ImportProblem(path: path, line: line.number, reason: refusal.reason))
  }

  private func reportProgress(_ report: ImportReport) throws {
    let progress = ImportProgress(
      path: path, bytesRead: source.consumed, bytesTotal: source.size, records: report.imported)
    if options.progress?(progress) == false { throw CatalogError.cancelled }
  }
}

extension ColumnPositions {
  /// Whether the first line names columns although the mapping counts them: the cells that are
  /// mapped to title and artist are themselves words for title and artist.
  static func isHeader(_ columns: [String], mapping: ColumnMapping?) -> Bool {
    guard let mapping else { return true }
    let mapped = mapping.columns.compactMap { field, column -> Bool? in
      guard case .position(let position) = column, field == .title || field == .artist else {
        return nil
      }
      guard position <= columns.count else { return false }
      return ColumnMapping.Field(columnName: columns[position - 1]) == field
    }
    return !mapped.isEmpty && mapped.allSatisfy { $0 }
  }
}

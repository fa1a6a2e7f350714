/// A table of plays: Last.fm's without headings (artist, album, track and date, perhaps with the album's
/// artist and a length behind, as Last.fm Scrubbler writes them; seconds, track, artist and album between
/// tabs, as lastexport does), or with the headings of whatever program wrote it.
struct PlayTable {
  let opened: OpenedSource

  /// Records that are looked at.
  private static let sampleSize = 1000

  /// - Returns: nil when the beginning is no such table.
  init?(_ text: TextSource, head: [UInt8], options: ImportOptions) {
    let delimiters = options.delimiter.map { [$0] } ?? [.comma, .semicolon, .tab]
    for delimiter in delimiters {
      let dialect = TableDialect.quoting(delimiter, in: head)
      let records = TableLook.records(in: head, dialect, limit: PlayTable.sampleSize)
      guard let first = records.first else { continue }
      let reader = RecordReader(text, dialect: dialect)
      if let apple = AppleMusicColumns(heading: first) {
        let times = TimeReading(zone: options.timeZone)
        opened = OpenedSource(
          format: .appleMusic, reader: reader,
          parser: AppleMusicParser(dialect: dialect, columns: apple, times: times), headings: 1,
          coarseness: apple.kind.coarseness)
        return
      }
      guard let columns = PlayColumns(of: records, delimiter, options) else { continue }
      opened = OpenedSource(
        format: columns.format, reader: reader,
        parser: PlayTableParser(dialect: dialect, columns: columns),
        headings: columns.heading == nil ? 0 : 1)
      return
    }
    return nil
  }
}

import Foundation

/// What looking at the beginning of a table of tracks says about it.
struct TableLook {
  private(set) var dialect: TableDialect
  /// The headings; nil for a table without.
  private(set) var header: [String]?
  private(set) var layout: ColumnLayout
  /// How many records at the beginning are not tracks: the header, and a line that names the delimiter.
  private(set) var headings: Int
  private(set) var parser: DelimitedTrackParser
  private(set) var format = SourceFormat.table
  /// Headings of columns that are not read.
  private(set) var ignored: [String]

  /// Records that are looked at.
  private static let sampleSize = 1000

  /// - Throws: `.mapping` for columns that are not there, and when none holds title or artist.
  init(_ head: [UInt8], name: String, options: ImportOptions) throws(CatalogError) {
    let named = TableLook.namedDelimiter(in: head)
    let delimiter =
      options.delimiter ?? named ?? TableLook.delimiter(of: head)
      ?? Delimiter(fileName: name) ?? .comma
    dialect = TableDialect.quoting(delimiter, in: head)
    var records = TableLook.records(in: head, dialect, limit: TableLook.sampleSize)
    if named != nil, !records.isEmpty { records.removeFirst() }
    // Some programs write a title above the headings.
    let preamble = options.mapping == nil ? TableLook.header(in: records) ?? 0 : 0
    let above = records.prefix(preamble)
    records.removeFirst(preamble)
    let written = records.first ?? []
    var first = ExportifyHeadings.english(written)
    if TableDialect.escapes(in: head, dialect, width: first.count) {
      dialect = dialect.escaping
      let skipped = preamble + (named != nil ? 1 : 0)
      records = Array(
        TableLook.records(in: head, dialect, limit: TableLook.sampleSize).dropFirst(skipped))
    }
    let needsHeader = options.mapping.map { !$0.isPositional } ?? true
    let hasHeader = needsHeader || options.mapping?.isHeader(first) == true
    if needsHeader, TableLook.haveRowNames(records.dropFirst(), beside: first) {
      first.insert("", at: 0)
    }
    header = hasHeader ? first : nil
    layout = try ColumnLayout(options.mapping, header: header, path: name)
    headings = preamble + (hasHeader ? 1 : 0) + (named != nil ? 1 : 0)
    ignored = above.map { $0.joined(separator: " ") } + layout.ignored
    if hasHeader, !records.isEmpty { records.removeFirst() }
    if let place = TableLook.rowNumbers(layout.columns, header ?? [], records) {
      layout.ignore(place)
      ignored.append(first[place])
    }
    if hasHeader, options.mapping == nil,
      let place = LengthColumn.find(in: records, beside: layout.columns, width: first.count)
    {
      layout.read(place, as: .duration)
      ignored.removeAll { $0 == first[place] }
    }
    let values = DelimitedTrackParser.values(in: records, layout.columns)
    parser = DelimitedTrackParser(
      dialect: dialect, columns: layout.columns,
      habits: SourceHabits(of: values, headings: header ?? [], options: options))
    parser.width = hasHeader ? first.count : 0
    parser.header = hasHeader ? written : nil
    if let header, options.mapping == nil {
      let artists = ArtistColumns(of: header)
      parser.artists = artists
      ignored.removeAll { name in header.firstIndex(of: name).map(artists.has) ?? false }
    }
    format = TableLook.format(of: first)
    if format == .tuneMyMusic {
      let names = first.map(FieldNames.compact)
      parser.playlists = names.firstIndex(of: "playlistname").map {
        DelimitedTrackParser.PlaylistColumns(name: $0, type: names.firstIndex(of: "type"))
      }
      ignored.removeAll { ["playlistname", "type"].contains(FieldNames.compact($0)) }
    }
  }

  /// Whether the first record has headings for a title and an artist.
  static func hasHeader(_ head: [UInt8], _ options: ImportOptions) -> Bool {
    if namedDelimiter(in: head) != nil { return true }
    guard let delimiter = options.delimiter ?? delimiter(of: head) else { return false }
    return header(in: records(in: head, TableDialect(delimiter), limit: headerDepth)) != nil
  }

  /// Whether each record begins with its number and has one column more than the headings: R numbers the
  /// rows of a table and has no heading for that.
  private static func haveRowNames(
    _ records: ArraySlice<[String]>, beside header: [String]
  ) -> Bool {
    !records.isEmpty
      && zip(1..., records).allSatisfy { number, cells in
        cells.count == header.count + 1 && cells[0] == String(number)
      }
  }

  /// The column `#` that counts the rows, as Rekordbox and Chosic write it, and not the tracks of albums.
  private static func rowNumbers(
    _ columns: [ColumnLayout.Column], _ header: [String], _ records: [[String]]
  ) -> Int? {
    guard records.count > 2,
      let place = columns.first(where: { column in
        column.field == .trackNumber && column.position < header.count
          && header[column.position].trimmingCharacters(in: .whitespaces) == "#"
      })?.position,
      zip(1..., records).allSatisfy({ $1.count > place && Int($1[place]) == $0 })
    else { return nil }
    let albums = columns.first { $0.field == .album }?.position
    // An album whose tracks are counted is one album.
    let names = albums.map { column in Set(records.map { $0.count > column ? $0[column] : "" }) }
    return names?.count == 1 ? nil : place
  }

  /// What helps with a table whose columns nothing names; nothing for what is no table.
  static func advice(on head: [UInt8], _ options: ImportOptions) -> String {
    guard let delimiter = options.delimiter ?? delimiter(of: head),
      let first = records(in: head, TableDialect(delimiter), limit: 1).first, first.count > 1
    else { return "" }
    let cells = first.prefix(4).map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
    return
      ": no column of \(cells)\(first.count > 4 ? ", …" : "") is known for a title and an artist."
      + " Say which are, with --map title=NAME,artist=NAME, or title=1,artist=2 where no line names them"
  }

  /// How many records down the headings may be.
  private static let headerDepth = 20

  /// The place of the first record that has headings for a title and an artist.
  private static func header(in records: [[String]]) -> Int? {
    records.prefix(headerDepth).firstIndex(where: isHeading)
  }

  /// Whether a record has headings for a title and an artist.
  static func isHeading(_ cells: [String]) -> Bool {
    let fields = Set(ColumnLayout.columns(of: ExportifyHeadings.english(cells)).map(\.field))
    return fields.contains(.title) && (fields.contains(.artist) || fields.contains(.albumArtist))
  }

  /// The delimiter for which the first record, or the one that has the headings, has the most that are
  /// known; where none has any, the one that cuts the first records into the same number of columns.
  private static func delimiter(of head: [UInt8]) -> Delimiter? {
    var best: (delimiter: Delimiter, known: Int, columns: Int)?
    for delimiter in Delimiter.allCases {
      let all = records(in: head, TableDialect(delimiter), limit: 50)
      let records = all[(header(in: all) ?? 0)...]
      guard let first = records.first, first.count > 1 else { continue }
      let known = ColumnLayout.columns(of: first).count
      let isEven = records.allSatisfy { $0.count == first.count }
      let columns = isEven ? first.count : 0
      if (known, columns) > (best?.known ?? 0, best?.columns ?? 0) {
        best = (delimiter, known, columns)
      }
    }
    return best?.delimiter
  }

  /// The delimiter of a first line such as `sep=;`, which Excel reads and some programs write for it.
  private static func namedDelimiter(in head: [UInt8]) -> Delimiter? {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count <= 8 else { return nil }
    let text = String(decoding: line, as: UTF8.self).lowercased().filter { $0 != "\"" }
    guard text.hasPrefix("sep="), text.count == 5, let sign = text.last else { return nil }
    return Delimiter(rawValue: String(sign))
  }

  /// The columns of the first records; those that cannot be read are left out.
  static func records(in head: [UInt8], _ dialect: TableDialect, limit: Int) -> [[String]] {
    var records: [[String]] = []
    var position = 0
    while position < head.count, records.count < limit,
      let record = DelimitedRecord.scan(
        head, at: position, dialect: dialect, isWhole: true)
    {
      if record.end > position, record.defect == nil,
        let cells = try? dialect.columns(of: head[position..<record.end])
      {
        records.append(cells)
      }
      position = record.next
    }
    return records
  }

  /// Which program wrote the headings.
  private static func format(of header: [String]) -> SourceFormat {
    let names = Set(header.map(FieldNames.compact))
    if names.isSuperset(of: ["trackname", "artistname", "playlistname"]) {
      return .tuneMyMusic
    }
    let isExportify =
      names.contains("trackname") && names.contains("artistnames")
      && (names.contains("trackuri") || names.contains("spotifyid"))
    return isExportify ? .exportify : .table
  }
}

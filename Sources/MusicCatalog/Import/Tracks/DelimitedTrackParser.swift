import Foundation

/// Reads a track from each record of a file of columns.
struct DelimitedTrackParser: RecordParser {
  let dialect: TableDialect
  let columns: [ColumnLayout.Column]
  let habits: SourceHabits
  /// How many columns the header has; 0 when there is none.
  var width = 0
  /// The headings; nil where there are none.
  var header: [String]?
  /// Where the names of playlists stand, and the word that marks a favorite instead.
  var playlists: PlaylistColumns?

  /// Where several artists have a column each, or the ids of those whom one text names.
  var artists = ArtistColumns()

  /// The columns of TuneMyMusic that say where it found a track.
  struct PlaylistColumns: Sendable {
    /// Positions from 0.
    var name: Int
    var type: Int?
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let cells = try dialect.columns(of: record)
    // Spreadsheets write lines of nothing but delimiters.
    if cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { return SourceRecord() }
    // Files that were joined have their headings further down again.
    if let header, repeats(header, cells) { return SourceRecord(passedOver: 1) }
    try refuseSwallowedLines(record)
    // A value too many says that a delimiter stands in a value: which one is anybody's guess.
    if width > 0, cells.dropFirst(width).contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
      throw Refusal("it has \(cells.count) columns, the heading has \(width)")
    }
    let isSpoken = columns.contains {
      $0.field == .id && $0.position < cells.count
        && IdentifierReading.isSpoken(cells[$0.position])
    }
    if isSpoken || isNoTrack(cells) { return SourceRecord(passedOver: 1) }
    let track = try track(in: cells)
    return SourceRecord(track: track, events: playlistEvents(in: cells, track.record.id))
  }

  private func repeats(_ header: [String], _ cells: [String]) -> Bool {
    guard cells.count >= header.count else { return false }
    // The mark of a file's beginning comes along.
    let first = cells[0].hasPrefix("\u{FEFF}") ? String(cells[0].dropFirst()) : cells[0]
    return first == header[0] && cells[1...].starts(with: header[1...])
  }

  /// Whether TuneMyMusic says that a row is of an album, an artist or a playlist as such.
  private func isNoTrack(_ cells: [String]) -> Bool {
    guard let place = playlists?.type, place < cells.count else { return false }
    let type = cells[place].trimmingCharacters(in: .whitespaces).lowercased()
    if ["album", "artist"].contains(type) { return true }
    let hasTitle = columns.contains { column in
      column.field == .title && column.position < cells.count
        && !cells[column.position].allSatisfy(\.isWhitespace)
    }
    return type == "playlist" && !hasTitle
  }

  private func playlistEvents(in cells: [String], _ track: String) -> [SourceEvent] {
    guard let playlists, playlists.name < cells.count else { return [] }
    let mention = TrackMention(id: track)
    if let type = playlists.type, type < cells.count, cells[type].lowercased() == "favorite" {
      return [SourceEvent(mentions: [mention], kind: .like)]
    }
    let name = cells[playlists.name].trimmingCharacters(in: .whitespaces)
    if name.isEmpty { return [] }
    return [SourceEvent(mentions: [mention], kind: .playlist, listener: name)]
  }

  /// A stray quote at the start of a field and another one further down make one field of all lines
  /// between them. No format forbids that; but when each of the lines is a record by itself, it is
  /// not what was meant, and must not pass for a track.
  private func refuseSwallowedLines(_ record: ArraySlice<UInt8>) throws(Refusal) {
    let lines = record.split { $0 == 0x0A || $0 == 0x0D }
    guard width > 1, lines.count > 1 else { return }
    let areRecords = lines.allSatisfy { line in
      line.count { $0 == dialect.byte } == width - 1
    }
    guard areRecords else { return }
    throw Refusal(
      "a quoted field runs over \(lines.count) lines of \(width) columns each; a quote is missing")
  }

  /// The track that the cells of a record describe.
  func track(in cells: [String]) throws(Refusal) -> ReadTrack {
    var draft = TrackDraft(habits: habits)
    let named = playlists == nil ? nil : namesInTitle(of: cells)
    for column in columns where column.position < cells.count {
      var text = FieldValue.text(cells[column.position])
      if NullWords.have(cells[column.position], instead: column.field, of: cells, columns) {
        continue
      }
      if column.field == .path, let path = path(in: cells) { text = .text(path) }
      if column.field == .title, let named { text = .text(named.title) }
      let value = column.field == .artist ? artists.value(at: column.position, in: cells) : nil
      try draft.set(column.field, value ?? text)
    }
    if let named { try draft.set(.artist, .text(named.artist)) }
    return try draft.finish()
  }

  /// The artist and the title that TuneMyMusic leaves in one cell of what it found as a video.
  private func namesInTitle(of cells: [String]) -> (artist: String, title: String)? {
    func text(_ field: TrackField) -> String {
      columns.filter { $0.field == field && $0.position < cells.count }
        .map { cells[$0.position].trimmingCharacters(in: .whitespaces) }.joined()
    }
    guard text(.artist).isEmpty, let named = TrackText.named(text(.title)).likely.first else {
      return nil
    }
    return (named.artist, named.title)
  }

  /// The path where a folder and the name of the file in it have a column each, as Mp3tag writes them.
  private func path(in cells: [String]) -> String? {
    let parts = columns.filter { $0.field == .path && $0.position < cells.count }
      .map { cells[$0.position] }
    guard parts.count == 2, let last = parts[0].last, last == "/" || last == "\\",
      !parts[1].isEmpty, !parts[1].contains(last)
    else { return nil }
    return parts[0] + parts[1]
  }

  /// The texts of the fields, of records at the file's beginning.
  static func values(
    in records: [[String]], _ columns: [ColumnLayout.Column]
  ) -> [TrackField: [String]] {
    var values: [TrackField: [String]] = [:]
    for cells in records {
      for column in columns where column.position < cells.count {
        let text = TextRepair.text(cells[column.position])
        if !text.isEmpty { values[column.field, default: []].append(text) }
      }
    }
    return values
  }
}

import GRDB

/// The library of beets (beets.readthedocs.io): a table of items with a column a field.
struct BeetsLibrary {
  private let reader: TrackTableReader

  private static let columns: [TrackTableReader.Column] = [
    ("title", .title), ("artists", .artist), ("artist", .artist), ("album", .album),
    ("albumartist", .albumArtist), ("composer", .composer), ("genres", .genre), ("genre", .genre),
    ("style", .tag), ("mood", .mood), ("lyrics", .lyrics), ("year", .released),
    ("original_year", .released), ("month", .releasedMonth), ("day", .releasedDay),
    ("track", .trackNumber), ("disc", .discNumber), ("length", .duration), ("bpm", .bpm),
    ("initial_key", .key), ("label", .label), ("isrc", .isrc), ("language", .language),
    ("comments", .snippet), ("added", .added), ("path", .path), ("mb_trackid", .recordingID),
    ("mb_albumid", .releaseID), ("mb_artistid", .artistIDs), ("work", .work),
  ]

  /// Whether a database with a table of items is a library of beets, of whatever version: what its items
  /// have does not say so alone.
  static func isIts(_ db: Database, _ tables: Set<String>) throws -> Bool {
    let columns = Set(try db.columns(in: "items").map(\.name))
    if tables.isSuperset(of: ["albums", "item_attributes"]) { return true }
    return tables.contains("albums") && columns.isSuperset(of: ["id", "title", "album", "path"])
      && !columns.isDisjoint(with: ["artist", "artists"])
  }

  init(_ db: Database, options: ImportOptions) throws {
    reader = try TrackTableReader(
      db, table: "items", columns: BeetsLibrary.columns, options: options)
  }

  func forEachRecord(
    _ body: (_ row: Int, _ result: Result<SourceRecord, Refusal>) throws -> Void
  ) throws {
    var count = 0
    try reader.forEach { row, draft in
      count += 1
      let number = TrackTableReader.text(row, "id").flatMap { Int($0) } ?? count
      let result = Result { () throws(Refusal) -> SourceRecord in
        try draft.set(.id, .text("beets-" + TrackTableReader.required(row, "id")))
        try reader.fill(&draft, from: row)
        return SourceRecord(track: try draft.finish())
      }
      try body(number, result)
    }
  }
}

import GRDB

/// The columns of the table of tracks, beside row and key, and the parts of a record that they hold.
package enum TrackColumns {
  package static let names = [
    "title", "album", "released", "language", "duration", "bpm", "musicalKey", "popularity", "isrc",
    "lyrics", "albumArtist", "composer", "conductor", "work", "movement", "discNumber",
    "trackNumber", "label", "isExplicit", "rating", "added", "path", "recordingMBID",
    "releaseMBID", "artistMBIDs",
  ]

  /// The values of `names`, in their order.
  static func values(of record: TrackRecord) -> [SQLValue] {
    let released = record.released.map { Int64($0.packed) }
    let (disc, place) = (record.discNumber.map(Int64.init), record.trackNumber.map(Int64.init))
    let explicit = record.isExplicit.map { Int64($0 ? 1 : 0) }
    let ids = record.artistMBIDs.joined(separator: " ")
    let values: [SQLValue] = [
      .text(record.title), .optional(record.album),
      .optional(released), .optional(record.language),
      .optional(record.duration), .optional(record.bpm), .optional(record.key),
      .optional(record.popularity), .optional(record.isrc), .optional(record.lyrics),
      .optional(record.albumArtist), .optional(record.composer), .optional(record.conductor),
      .optional(record.work), .optional(record.movement),
      .optional(disc),
      .optional(place), .optional(record.label),
      .optional(explicit), .optional(record.rating),
      .optional(record.added), .optional(record.path), .optional(record.recordingMBID),
      .optional(record.releaseMBID), ids.isEmpty ? .null : .text(ids),
    ]
    return values
  }

  /// The record of a row whose columns are those of `names` from `first` on.
  ///
  /// - Throws: `DamagedRow` for what no import writes.
  static func record(id: String, of row: CheckedRow, from first: Int) throws -> TrackRecord {
    var record = TrackRecord(id: id, title: try row.text(first), artists: [])
    let counts: ClosedRange<Int64> = 0...1_000_000
    let share = 0.0...1.0
    record.album = try row.optionalText(first + 1)
    record.released = try released(row, first + 2)
    record.language = try row.optionalText(first + 3)
    record.duration = try row.optionalReal(first + 4, in: 0...1e9)
    record.bpm = try row.optionalReal(first + 5, in: 0...1e6)
    record.key = try row.optionalText(first + 6)
    record.popularity = try row.optionalReal(first + 7, in: share)
    record.isrc = try row.optionalText(first + 8)
    record.lyrics = try row.optionalText(first + 9)
    record.albumArtist = try row.optionalText(first + 10)
    record.composer = try row.optionalText(first + 11)
    record.conductor = try row.optionalText(first + 12)
    record.work = try row.optionalText(first + 13)
    record.movement = try row.optionalText(first + 14)
    record.discNumber = try row.optionalInteger(first + 15, in: counts).map { Int($0) }
    record.trackNumber = try row.optionalInteger(first + 16, in: counts).map { Int($0) }
    record.label = try row.optionalText(first + 17)
    record.isExplicit = try row.optionalInteger(first + 18, in: 0...1).map { $0 == 1 }
    record.rating = try row.optionalReal(first + 19, in: share)
    record.added = try row.optionalInteger(first + 20, in: -(1 << 53)...1 << 53)
    record.path = try row.optionalText(first + 21)
    record.recordingMBID = try row.optionalText(first + 22)
    record.releaseMBID = try row.optionalText(first + 23)
    record.artistMBIDs =
      try row.optionalText(first + 24)?.split(separator: " ").map(String.init) ?? []
    return record
  }

  private static func released(_ row: CheckedRow, _ column: Int) throws -> ReleaseDate? {
    guard let packed = try row.optionalInteger(column, in: 0...99_991_231) else { return nil }
    guard let date = ReleaseDate(packed: UInt32(packed)) else {
      throw row.impossible(column, "\(packed)")
    }
    return date
  }
}

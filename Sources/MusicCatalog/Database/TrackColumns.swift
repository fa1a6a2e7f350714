import GRDB

/// The columns of the table of tracks, beside row and key, and the parts of a record that they hold.
enum TrackColumns {
  static let names = [
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
  static func record(id: String, of row: Row, from first: Int) -> TrackRecord {
    var record = TrackRecord(id: id, title: row[first], artists: [])
    record.album = row[first + 1]
    record.released = (row[first + 2] as UInt32?).flatMap(ReleaseDate.init(packed:))
    record.language = row[first + 3]
    record.duration = row[first + 4]
    record.bpm = row[first + 5]
    record.key = row[first + 6]
    record.popularity = row[first + 7]
    record.isrc = row[first + 8]
    record.lyrics = row[first + 9]
    record.albumArtist = row[first + 10]
    record.composer = row[first + 11]
    record.conductor = row[first + 12]
    record.work = row[first + 13]
    record.movement = row[first + 14]
    record.discNumber = row[first + 15]
    record.trackNumber = row[first + 16]
    record.label = row[first + 17]
    record.isExplicit = row[first + 18]
    record.rating = row[first + 19]
    record.added = row[first + 20]
    record.path = row[first + 21]
    record.recordingMBID = row[first + 22]
    record.releaseMBID = row[first + 23]
    record.artistMBIDs = (row[first + 24] as String?)?.split(separator: " ").map(String.init) ?? []
    return record
  }
}

import GRDB

/// The library of beets (beets.readthedocs.io): a table of items with a column a field.
struct BeetsLibrary {
  private let reader: TrackTableReader
  private let attributes: FlexibleAttributes?

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
    let columns = Set(try db.columns(in: "items").map(\.name))
    attributes = try FlexibleAttributes(
      db, fields: BeetsLibrary.columns.filter { !columns.contains($0.name) }, options: options)
    reader = try TrackTableReader(
      db, table: "items", columns: BeetsLibrary.columns, options: options,
      and: attributes?.samples() ?? [:])
  }

  func forEachRecord(
    _ body: (_ row: Int, _ result: Result<SourceRecord, Refusal>) throws -> Void
  ) throws {
    var count = 0
    try reader.forEach { row, draft in
      count += 1
      let id = TrackTableReader.text(row, "id").flatMap { Int($0) }
      let number = id ?? count
      let own = try id.flatMap { try attributes?.values(ofItem: $0) } ?? [:]
      let result = Result { () throws(Refusal) -> SourceRecord in
        let item = try TrackTableReader.required(row, "id")
        try draft.set(.id, .text("beets-" + item))
        try reader.fill(&draft, from: row)
        try attributes?.fill(&draft, from: own)
        let track = try draft.finish()
        return SourceRecord(
          track: track, events: attributes?.events(own, track.record.id) ?? [])
      }
      try body(number, result)
    }
  }
}

/// What beets and its plugins keep of items beside the columns: whatever a version has no column for, stars,
/// moods, and what mpdstats counts.
private struct FlexibleAttributes {
  private let fields: [String: TrackField]
  private let keys: [String]
  private let find, sample: Statement
  private let times: TimeReading

  private static let more: [TrackTableReader.Column] = [
    ("rating", .rating), ("stars", .rating), ("tags", .tag), ("tag", .tag), ("lastgenre", .genre),
    ("popularity", .popularity), ("spotify_track_popularity", .popularity), ("explicit", .explicit),
  ]
  private static let plays = "play_count"
  private static let lastPlayed = "last_played"

  /// - Returns: nil for a library without.
  init?(_ db: Database, fields: [TrackTableReader.Column], options: ImportOptions) throws {
    guard try db.tableExists("item_attributes"),
      try Set(["entity_id", "key", "value"])
        .isSubset(of: db.columns(in: "item_attributes").map(\.name))
    else { return nil }
    let all = fields + FlexibleAttributes.more
    self.fields = Dictionary(
      all.map { ($0.name, $0.field) }, uniquingKeysWith: { first, _ in first })
    keys = all.map(\.name)
    times = TimeReading(zone: options.timeZone)
    find = try db.makeStatement(
      sql: "SELECT key, value FROM item_attributes WHERE entity_id = ? ORDER BY key LIMIT 1000")
    sample = try db.makeStatement(
      sql: "SELECT value FROM item_attributes WHERE key = ? LIMIT \(TrackTableReader.sampleSize)")
  }

  /// Some values of each field, which show how they are written.
  func samples() throws -> [TrackField: [String]] {
    var samples: [TrackField: [String]] = [:]
    for (key, field) in fields.sorted(by: { $0.key < $1.key }) {
      for row in try Row.fetchAll(sample, arguments: [key]) {
        if let text = TrackTableReader.text(row, "value") {
          samples[field, default: []].append(text)
        }
      }
    }
    return samples
  }

  /// The attributes of an item by name.
  func values(ofItem id: Int) throws -> [String: String] {
    Dictionary(
      try Row.fetchAll(find, arguments: [id]).compactMap { row in
        guard let key = TrackTableReader.text(row, "key"),
          let value = TrackTableReader.text(row, "value")
        else { return nil }
        return (key, value)
      }, uniquingKeysWith: { first, _ in first })
  }

  func fill(_ draft: inout TrackDraft, from values: [String: String]) throws(Refusal) {
    for key in keys {
      if let text = values[key], let field = fields[key] { try draft.set(field, .text(text)) }
    }
  }

  /// The plays of an item until the last one.
  func events(_ values: [String: String], _ track: String) -> [SourceEvent] {
    SourceEvent.tally(
      of: track, values[FlexibleAttributes.plays].flatMap { NumberReading.read($0) },
      last: values[FlexibleAttributes.lastPlayed].flatMap(times.read))
  }
}

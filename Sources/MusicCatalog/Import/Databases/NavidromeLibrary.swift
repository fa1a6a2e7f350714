import GRDB
import JSON

/// The database of Navidrome (navidrome.org): tracks, and what its users played, starred and put on
/// playlists. Users are listeners by their names, playlists by theirs.
struct NavidromeLibrary {
  private let database: Database
  private let reader: TrackTableReader
  private let times: TimeReading
  /// Stars of a track, those of several users in the mean.
  private let findRating: Statement?

  private static let columns: [TrackTableReader.Column] = [
    ("id", .id), ("title", .title), ("artist", .artist), ("album", .album),
    ("album_artist", .albumArtist), ("track_number", .trackNumber), ("disc_number", .discNumber),
    ("release_date", .released), ("date", .released), ("year", .released), ("duration", .duration),
    ("genre", .genre), ("comment", .snippet), ("bpm", .bpm), ("path", .path),
    ("created_at", .added), ("mbz_recording_id", .recordingID), ("mbz_album_id", .releaseID),
    ("mbz_artist_id", .artistIDs),
  ]

  /// Tags that newer versions keep in one column of JSON.
  private static let tags: [(name: String, field: TrackField)] = [
    ("genre", .genre), ("mood", .mood), ("isrc", .isrc), ("recordlabel", .label), ("key", .key),
    ("language", .language), ("work", .work), ("movementname", .movement),
  ]

  init(_ db: Database, options: ImportOptions) throws {
    database = db
    times = TimeReading(zone: options.timeZone)
    var looked = try TrackTableReader(
      db, table: "media_file", columns: NavidromeLibrary.columns, options: options)
    looked.habits.ratingScale = 5
    reader = looked
    let hasRatings = try db.columns(in: "annotation").contains { $0.name == "rating" }
    findRating =
      hasRatings
      ? try db.makeStatement(
        sql: """
          SELECT avg(rating) AS rating FROM annotation
            WHERE item_id = ? AND item_type = 'media_file' AND rating > 0
          """) : nil
  }

  func forEachRecord(
    _ body: (_ row: Int, _ result: Result<SourceRecord, Refusal>) throws -> Void
  ) throws {
    var number = 0
    try reader.forEach { row, draft in
      number += 1
      let rating = try rating(of: row)
      let result = Result { () throws(Refusal) -> SourceRecord in
        try fillFromJSON(&draft, row)
        try reader.fill(&draft, from: row)
        if let rating { try draft.set(.rating, .text(rating)) }
        return SourceRecord(track: try draft.finish())
      }
      try body(number, result)
    }
    // Each play by itself; of what is counted only as a number, what goes beyond them.
    try forEachScrobble(&number, body)
    try forEachAnnotation(&number, body)
    try forEachPlaylistEntry(&number, body)
  }

  // MARK: - Tracks

  /// Artists and tags of newer versions, which say more than the columns that are printed from them.
  private func fillFromJSON(_ draft: inout TrackDraft, _ row: Row) throws(Refusal) {
    let people = NavidromeLibrary.json(row, "participants")
    for (name, field) in [
      ("artist", TrackField.artist), ("composer", .composer), ("conductor", .conductor),
    ] {
      guard let people, let value = people[name].flatMap(JSONTrackMembers.value) else { continue }
      try draft.set(field, NavidromeLibrary.withoutIDs(value))
    }
    guard let tags = NavidromeLibrary.json(row, "tags") else { return }
    for (name, field) in NavidromeLibrary.tags {
      guard case .array(let list)? = tags[name] else { continue }
      let entries = list.compactMap { tag in
        (tag["value"]?.text ?? tag.text).map { FieldValue.Entry(name: $0) }
      }
      try draft.set(field, .entries(entries))
    }
    guard let status = TrackTableReader.text(row, "explicit_status") else { return }
    try draft.set(.explicit, .text(status == "e" ? "true" : "false"))
  }

  private func rating(of row: Row) throws -> String? {
    guard let findRating, let id = TrackTableReader.text(row, "id"),
      let found = try Row.fetchOne(findRating, arguments: [id])
    else { return nil }
    return TrackTableReader.text(found, "rating")
  }

  private static func json(_ row: Row, _ column: String) -> JSONValue? {
    TrackTableReader.text(row, column).flatMap { try? JSONValue(parsing: $0) }
  }

  /// Navidrome's ids of artists are its own and change when it scans again.
  private static func withoutIDs(_ value: FieldValue) -> FieldValue {
    guard case .entries(let entries) = value else { return value }
    return .entries(entries.map { FieldValue.Entry(name: $0.name) })
  }

  // MARK: - Events

  private func forEachScrobble(
    _ number: inout Int, _ body: (Int, Result<SourceRecord, Refusal>) throws -> Void
  ) throws {
    guard try database.tableExists("scrobbles"),
      try Set(["user_id", "media_file_id", "submission_time"])
        .isSubset(of: database.columns(in: "scrobbles").map(\.name))
    else { return }
    let users = try names(of: "user", column: "user_name")
    try forEachRow(
      """
      SELECT user_id, media_file_id, submission_time FROM scrobbles
        ORDER BY submission_time, user_id, media_file_id
      """, &number, body
    ) { row throws(Refusal) in
      let user = try TrackTableReader.required(row, "user_id")
      let track = try TrackTableReader.required(row, "media_file_id")
      let text = try TrackTableReader.required(row, "submission_time")
      guard let time = times.read(text) else {
        throw Refusal("the time \"\(text.prefix(80))\" cannot be read")
      }
      var event = event(.play, track, users[user] ?? user)
      event.time = time
      return [event]
    }
  }

  private func forEachAnnotation(
    _ number: inout Int, _ body: (Int, Result<SourceRecord, Refusal>) throws -> Void
  ) throws {
    let users = try names(of: "user", column: "user_name")
    try forEachRow(
      """
      SELECT user_id, item_id, play_count, play_date, starred, starred_at FROM annotation
        WHERE item_type = 'media_file' AND (play_count > 0 OR starred)
        ORDER BY user_id, item_id
      """, &number, body
    ) { row throws(Refusal) in try annotationEvents(row, users) }
  }

  private func annotationEvents(
    _ row: Row, _ users: [String: String]
  ) throws(Refusal) -> [SourceEvent] {
    let user = try TrackTableReader.required(row, "user_id")
    let track = try TrackTableReader.required(row, "item_id")
    let listener = users[user] ?? user
    let plays = TrackTableReader.text(row, "play_count").flatMap(Double.init) ?? 0
    guard plays.isFinite, plays <= 1e9 else { throw Refusal("play_count is out of range") }
    var events = SourceEvent.tally(
      of: track, plays, last: TrackTableReader.text(row, "play_date").flatMap(times.read),
      listener: listener)
    if ["1", "true"].contains(TrackTableReader.text(row, "starred")) {
      var event = event(.like, track, listener)
      event.time = TrackTableReader.text(row, "starred_at").flatMap(times.read)
      events.append(event)
    }
    return events
  }

  private func forEachPlaylistEntry(
    _ number: inout Int, _ body: (Int, Result<SourceRecord, Refusal>) throws -> Void
  ) throws {
    let playlists = try names(of: "playlist", column: "name")
    try forEachRow(
      "SELECT playlist_id, media_file_id FROM playlist_tracks ORDER BY playlist_id, id", &number,
      body
    ) { row throws(Refusal) in
      let id = try TrackTableReader.required(row, "playlist_id")
      let track = try TrackTableReader.required(row, "media_file_id")
      return [event(.playlist, track, playlists[id] ?? id)]
    }
  }

  /// Reads what each row of a query says.
  private func forEachRow(
    _ sql: String, _ number: inout Int,
    _ body: (Int, Result<SourceRecord, Refusal>) throws -> Void,
    events: (Row) throws(Refusal) -> [SourceEvent]
  ) throws {
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() {
      number += 1
      try body(
        number,
        Result { () throws(Refusal) in SourceRecord(events: try events(row)) })
    }
  }

  private func event(
    _ kind: ListeningEvent.Kind, _ track: String, _ listener: String
  ) -> SourceEvent {
    SourceEvent(mentions: [TrackMention(id: track)], kind: kind, listener: listener)
  }

  /// Names by id; of two that have the same name the later one's id stands behind it.
  private func names(of table: String, column: String) throws -> [String: String] {
    guard try database.tableExists(table) else { return [:] }
    var names: [String: String] = [:]
    var seen: Set<String> = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, \(column) AS name FROM \(table) ORDER BY rowid")
    while let row = try rows.next() {
      guard let id = TrackTableReader.text(row, "id") else { continue }
      let name = TrackTableReader.text(row, "name") ?? ""
      names[id] = seen.insert(name).inserted && !name.isEmpty ? name : "\(name) (\(id))"
    }
    return names
  }
}

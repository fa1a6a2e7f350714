import GRDB

/// Writes track records inside a transaction; knows artists and tags by what was seen before.
///
/// All that one writer changes has one revision, the next number of the table of that name. A record that
/// is written as it was the last time changes nothing.
struct TrackWriter {
  private let database: Database
  private let remembers: Bool
  /// The rows of the tracks that were written, where they are remembered.
  private(set) var written: Set<Int64> = []
  private var artists: [String: Int64] = [:]
  private var knownAliases: Set<ArtistAlias> = []
  private var tags: [TagKey: Int64] = [:]

  private let findTrack, findDigest, insertTrack, updateTrack, touchTracks: InsertStatement
  /// The number of what is written; nil before anything is.
  private var revision: Int64?
  private let findArtist, insertArtist, insertArtistAlias: InsertStatement
  private let findTag, insertTag: InsertStatement
  private let insertTrackAlias, insertTrackArtist, insertTrackTag, insertSnippet: InsertStatement
  private let clearChildren: [InsertStatement]

  /// Names of a kind that are remembered: beyond, the database is asked for them anew, so that memory does
  /// not grow with the catalog.
  private static let maximumRemembered = 150_000

  private struct ArtistAlias: Hashable {
    var artist: Int64
    var alias: String
  }

  private struct TagKey: Hashable {
    var name: String
    var kind: String
  }

  /// - Parameter remembers: whether `written` is kept.
  init(_ db: Database, remembers: Bool = false) throws {
    database = db
    self.remembers = remembers
    findTrack = try InsertStatement(db, "SELECT id FROM track WHERE key = ?")
    findDigest = try InsertStatement(db, "SELECT digest FROM track WHERE id = ?")
    // A new name of an artist is one by which each of the artist's tracks is found.
    touchTracks = try InsertStatement(
      db,
      """
      UPDATE track SET revision = ?
        WHERE id IN (SELECT track FROM trackArtist WHERE artist = ?)
      """)
    let columns = ["revision", "digest"] + TrackColumns.names
    insertTrack = try InsertStatement(
      db,
      """
      INSERT INTO track (key, \(columns.joined(separator: ", ")))
        VALUES (?\(String(repeating: ", ?", count: columns.count)))
      """)
    updateTrack = try InsertStatement(
      db,
      """
      UPDATE track SET key = ?, \(columns.map { "\($0) = ?" }.joined(separator: ", "))
        WHERE id = ?
      """)
    findArtist = try InsertStatement(db, "SELECT id FROM artist WHERE key = ?")
    insertArtist = try InsertStatement(db, "INSERT INTO artist (key, name) VALUES (?, ?)")
    insertArtistAlias = try InsertStatement(
      db, "INSERT OR IGNORE INTO artistAlias (artist, alias) VALUES (?, ?)")
    findTag = try InsertStatement(db, "SELECT id FROM tag WHERE name = ? AND kind = ?")
    insertTag = try InsertStatement(db, "INSERT INTO tag (name, kind) VALUES (?, ?)")
    insertTrackAlias = try InsertStatement(
      db, "INSERT INTO trackAlias (track, position, alias) VALUES (?, ?, ?)")
    insertTrackArtist = try InsertStatement(
      db, "INSERT INTO trackArtist (track, position, artist) VALUES (?, ?, ?)")
    insertTrackTag = try InsertStatement(
      db, "INSERT INTO trackTag (track, position, tag, weight) VALUES (?, ?, ?, ?)")
    insertSnippet = try InsertStatement(
      db, "INSERT INTO snippet (track, position, text) VALUES (?, ?, ?)")
    clearChildren = try ["trackAlias", "trackArtist", "trackTag", "snippet"].map {
      try InsertStatement(db, "DELETE FROM \($0) WHERE track = ?")
    }
  }

  /// Inserts the track, or replaces what is known of it.
  ///
  /// - Parameter mayBeAnother: whether the id was made from names (`DerivedID`), so that a track of
  ///   quite another length is another one, and gets another id.
  /// - Returns: the id, whether it was there before, and the title of another track of this import that had
  ///   it until now.
  mutating func write(
    _ said: TrackRecord, mayBeAnother: Bool = false
  ) throws -> (id: String, isUpdate: Bool, replacedTitle: String?) {
    var record = said
    let digest = record.digest
    var known = try findTrack.firstInteger(.text(record.id))
    if let row = known, try findDigest.firstInteger(.integer(row)) != digest, mayBeAnother,
      try hasOtherLength(record, than: row)
    {
      record.id = DerivedID.make(for: record, countingLength: true)
      known = try findTrack.firstInteger(.text(record.id))
    }
    if let known, try findDigest.firstInteger(.integer(known)) == digest {
      if remembers { written.insert(known) }
      return (record.id, true, nil)
    }
    let replaced = try mayBeAnother ? nil : known.flatMap { try otherTitle(of: $0, than: record) }
    let values =
      [.text(record.id), .integer(try currentRevision()), .integer(digest)]
      + TrackColumns.values(of: record)
    let track: Int64
    if let known {
      track = known
      try updateTrack.run(values + [.integer(track)])
      for statement in clearChildren { try statement.run(.integer(track)) }
    } else {
      try insertTrack.run(values)
      track = database.lastInsertedRowID
    }
    if remembers { written.insert(track) }
    try writeChildren(of: record, track: track)
    return (record.id, known != nil, replaced)
  }

  /// The title of a track that this import wrote, new or in the place of what was known, where it is
  /// another one.
  private func otherTitle(of row: Int64, than record: TrackRecord) throws -> String? {
    guard let revision else { return nil }
    let title = try String.fetchOne(
      database.cachedStatement(sql: "SELECT title FROM track WHERE id = ? AND revision = ?"),
      arguments: [row, revision])
    return title == record.title ? nil : title
  }

  /// Whether two lengths are further apart than what encoders, fades and rounding make: 10 seconds and a
  /// tenth.
  private func hasOtherLength(_ record: TrackRecord, than row: Int64) throws -> Bool {
    guard let length = record.duration,
      let known = try Double.fetchOne(
        database.cachedStatement(sql: "SELECT duration FROM track WHERE id = ?"), arguments: [row])
    else { return false }
    return abs(length - known) > max(10, 0.1 * max(length, known))
  }

  private mutating func currentRevision() throws -> Int64 {
    if let revision { return revision }
    try database.execute(sql: "UPDATE revision SET number = number + 1")
    let number = try Int64.fetchOne(database, sql: "SELECT number FROM revision") ?? 0
    revision = number
    return number
  }

  private mutating func writeChildren(of record: TrackRecord, track: Int64) throws {
    for (position, alias) in record.aliases.enumerated() {
      try insertTrackAlias.run(.integer(track), .integer(position), .text(alias))
    }
    for (position, credit) in record.artists.enumerated() {
      let artist = try artist(for: credit)
      try insertTrackArtist.run(.integer(track), .integer(position), .integer(artist))
    }
    for (position, assignment) in record.tags.enumerated() {
      let tag = try tag(TagKey(name: assignment.name, kind: assignment.kind ?? ""))
      try insertTrackTag.run(
        .integer(track), .integer(position), .integer(tag), .real(assignment.weight))
    }
    for (position, snippet) in record.snippets.enumerated() {
      try insertSnippet.run(.integer(track), .integer(position), .text(snippet))
    }
  }

  private mutating func artist(for credit: ArtistCredit) throws -> Int64 {
    let key = credit.identity
    let artist: Int64
    var isNew = false
    if let known = artists[key] {
      artist = known
    } else {
      if let stored = try findArtist.firstInteger(.text(key)) {
        artist = stored
      } else {
        isNew = true
        try insertArtist.run(.text(key), .text(credit.name))
        artist = database.lastInsertedRowID
      }
      if artists.count >= TrackWriter.maximumRemembered { artists = [:] }
      artists[key] = artist
    }
    if knownAliases.count >= TrackWriter.maximumRemembered { knownAliases = [] }
    for alias in credit.aliases
    where knownAliases.insert(ArtistAlias(artist: artist, alias: alias)).inserted {
      try insertArtistAlias.run(.integer(artist), .text(alias))
      if !isNew, database.changesCount > 0 {
        try touchTracks.run(.integer(try currentRevision()), .integer(artist))
      }
    }
    return artist
  }

  private mutating func tag(_ key: TagKey) throws -> Int64 {
    if let known = tags[key] { return known }
    let tag: Int64
    if let stored = try findTag.firstInteger(.text(key.name), .text(key.kind)) {
      tag = stored
    } else {
      try insertTag.run(.text(key.name), .text(key.kind))
      tag = database.lastInsertedRowID
    }
    if tags.count >= TrackWriter.maximumRemembered { tags = [:] }
    tags[key] = tag
    return tag
  }
}

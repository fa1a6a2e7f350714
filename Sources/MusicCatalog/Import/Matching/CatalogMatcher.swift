import GRDB

/// Finds what histories and playlists name in a catalog: by the catalog's ids, by ISRC, MusicBrainz id
/// and path, and else by name: by keys first, and what these do not find by what knows more of names.
struct CatalogMatcher {
  private let database: Database
  private let findID, findISRC, findRecording, findPath: InsertStatement
  private let matcher: (any TrackMatcher)?
  private var names: NameMatcher?
  private let makeCollector: (@Sendable () -> any TrackNameCollector)?
  private var resolver: (any TrackMatcher)?
  private var known: [[TrackMention]: TrackMatch] = [:]

  /// Of larger catalogs names are looked for by keys alone, which takes a tenth of the memory.
  private static let maximumResolved = 1_500_000
  /// Answers that are remembered.
  private static let maximumKnown = 100_000

  init(_ db: Database, options: ImportOptions) throws {
    database = db
    func find(_ column: String) throws -> InsertStatement {
      try InsertStatement(db, "SELECT id FROM track WHERE \(column) = ? ORDER BY id LIMIT 1")
    }
    findID = try find("key")
    findISRC = try find("isrc")
    findRecording = try find("recordingMBID")
    findPath = try find("path")
    matcher = options.matcher
    makeCollector = options.nameCollector
  }

  /// The track that one of `mentions`, which are readings of one text, means.
  mutating func match(_ mentions: [TrackMention]) throws -> TrackMatch {
    if let match = known[mentions] { return match }
    let match = try find(mentions)
    if known.count >= CatalogMatcher.maximumKnown { known = [:] }
    known[mentions] = match
    return match
  }

  /// The rows of the tracks that have the names of one of `mentions`, whatever their codes and albums.
  mutating func namesakes(of mentions: [TrackMention]) throws -> [Int64] {
    guard matcher == nil else { return [] }
    for mention in mentions where !mention.title.isEmpty {
      var names = try names ?? NameMatcher(database)
      defer { self.names = names }
      let rows = names.namesakes(of: mention)
      if !rows.isEmpty { return rows }
    }
    return []
  }

  private mutating func find(_ mentions: [TrackMention]) throws -> TrackMatch {
    for mention in mentions {
      if let track = try byCode(mention) { return TrackMatch(track: track) }
    }
    var nearest: [String] = []
    var first: TrackMatch?
    for mention in mentions where !mention.title.isEmpty {
      let match = try byName(mention)
      guard let track = match.track else {
        if nearest.isEmpty { nearest = match.nearest }
        continue
      }
      // Of readings that exchange titles and albums the one is meant whose album is the track's.
      if mentions.count == 1 || mention.album == nil { return first ?? match }
      if try names?.isOnAlbum(track, of: mention) ?? true { return match }
      first = first ?? match
    }
    if let first { return first }
    // A text that may be read in several ways names nothing for certain.
    let named = mentions.filter { !$0.title.isEmpty }
    if named.count == 1, !named[0].artist.isEmpty, let resolver = try nameResolver() {
      let match = resolver.match(named[0])
      if match.track != nil { return match }
    }
    return TrackMatch(track: nil, nearest: nearest)
  }

  private mutating func byName(_ mention: TrackMention) throws -> TrackMatch {
    if let matcher { return matcher.match(mention) }
    // Reading all names takes a while, which only histories without codes are worth.
    var names = try names ?? NameMatcher(database)
    let match = try names.match(mention)
    self.names = names
    return match
  }

  private mutating func nameResolver() throws -> (any TrackMatcher)? {
    if let resolver { return resolver }
    guard matcher == nil, let makeCollector,
      try Int.fetchOne(database, sql: "SELECT count(*) FROM track") ?? 0
        <= CatalogMatcher.maximumResolved
    else { return nil }
    var collector = makeCollector()
    try MusicCatalog.forEachTrack(of: database) { record in
      var named = record
      (named.snippets, named.tags, named.lyrics) = ([], [], nil)
      collector.add(named)
    }
    let resolver = try collector.matcher()
    self.resolver = resolver
    return resolver
  }

  private func byCode(_ mention: TrackMention) throws -> String? {
    let codes = [
      (findID, mention.id), (findRecording, mention.recordingMBID), (findISRC, mention.isrc),
      (findPath, mention.path),
    ]
    for (statement, code) in codes {
      guard let code, let row = try statement.firstInteger(.text(code)) else { continue }
      return try key(of: row)
    }
    return nil
  }

  private func key(of row: Int64) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT key FROM track WHERE id = ?"), arguments: [row])
  }

  /// How many seconds a track of the catalog lasts, where that is known.
  func duration(of track: String) throws -> Double? {
    let statement = try database.cachedStatement(sql: "SELECT duration FROM track WHERE key = ?")
    return try Double.fetchOne(statement, arguments: [track])
  }

  /// Titles and artists of tracks, for people who decide what was meant.
  func describe(_ tracks: [String]) throws -> [TrackRecord] {
    try tracks.compactMap { key in
      let statement = try database.cachedStatement(sql: "SELECT id, title FROM track WHERE key = ?")
      guard let found = try Row.fetchOne(statement, arguments: [key]) else { return nil }
      let row = CheckedRow(found, of: "a track")
      let id = try row.number(0)
      let artists = try database.cachedStatement(
        sql: """
          SELECT artist.name FROM trackArtist JOIN artist ON artist.id = trackArtist.artist
            WHERE track = ? ORDER BY position
          """)
      return TrackRecord(
        id: key, title: try row.text(1),
        artists: try String.fetchAll(artists, arguments: [id]).map { ArtistCredit(name: $0) })
    }
  }
}

import Foundation
import GRDB

extension MusicCatalog {
  /// In which order tracks are read.
  public enum TrackOrder: String, Sendable, CaseIterable, Codable {
    /// As they came into the catalog.
    case imported
    /// By main artist, then album: tracks that share words and tags become neighbors, which makes
    /// indexes smaller and searches faster.
    case artist

    fileprivate var clause: String {
      switch self {
      case .imported: "track.id"
      case .artist:
        """
        (SELECT artist FROM trackArtist WHERE track = track.id AND position = 0),
          album, released, track.id
        """
      }
    }
  }

  /// Calls `body` with every track.
  ///
  /// All calls see one consistent state. Memory is for one track at a time.
  ///
  /// - Throws: `.database`, or what `body` throws, wrapped in it.
  /// - Complexity: about 10 us a track.
  public func forEachTrack(
    in order: TrackOrder = .imported, _ body: (TrackRecord) throws -> Void
  ) throws(CatalogError) {
    try scan { db, clock in
      try MusicCatalog.forEachTrack(of: db, in: order) { record in
        clock.restart()
        try body(record)
      }
    }
  }

  /// The same within a transaction.
  static func forEachTrack(
    of db: Database, in order: TrackOrder = .imported, _ body: (TrackRecord) throws -> Void
  ) throws {
    let children = try TrackChildren(db)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, key, \(TrackColumns.names.joined(separator: ", ")) FROM track
          ORDER BY \(order.clause)
        """)
    while let row = try rows.next() {
      let number = try CheckedRow(row, of: "a track").number(0)
      let id = try CheckedRow(row, of: "track \(number)").text(1)
      let checked = CheckedRow(row, of: "the track \"\(id.prefix(64))\"")
      var record = try TrackColumns.record(id: id, of: checked, from: 2)
      try children.fill(&record, track: number)
      try body(record)
    }
  }

  /// Calls `body` with every event, by listener in the order of their first import, then by track.
  ///
  /// - Throws: a `CatalogError` of `body` as it is; `.damaged` for any other and when the catalog cannot
  ///   be read.
  public func forEachEvent(_ body: (ListeningEvent) throws -> Void) throws(CatalogError) {
    try scan { db, clock in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT listener.key, track.key, event.kind, event.weight, event.time FROM event
            JOIN listener ON listener.id = event.listener JOIN track ON track.id = event.track
            ORDER BY event.listener, event.track, event.kind, event.time
          """)
      while let row = try rows.next() {
        clock.restart()
        let row = CheckedRow(row, of: "an event")
        try body(try ListeningEvent(listener: row.text(0), track: row.text(1), of: row, from: 2))
      }
    }
  }

  /// The same of tracks that have numbers of the caller's, events of all others left out: a track's row is
  /// not looked for at each of its events, nor its id among all of them.
  ///
  /// - Parameters:
  ///   - numbers: by id.
  ///   - body: is called with the listener's id, the track's number, and the event, whose own ids are empty.
  /// - Throws: as `forEachEvent(_:)`.
  package func forEachEvent(
    ofTracks numbers: [String: UInt32],
    _ body: (_ listener: String, _ track: UInt32, _ event: ListeningEvent) throws -> Void
  ) throws(CatalogError) {
    try scan { db, clock in
      let known = try MusicCatalog.numbersByRow(numbers, db, clock)
      let find = try db.makeStatement(sql: "SELECT key FROM listener WHERE id = ?")
      var listener: (row: Int64, key: String?)?
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT listener, track, kind, weight, time FROM event
            ORDER BY listener, track, kind, time
          """)
      while let row = try rows.next() {
        clock.restart()
        let row = CheckedRow(row, of: "an event")
        let number = try row.number(0)
        guard let track = known[try row.number(1)] else { continue }
        if listener?.row != number {
          listener = (
            number,
            try Row.fetchOne(find, arguments: [number]).map {
              try CheckedRow($0, of: "a listener").text(0)
            }
          )
        }
        guard let key = listener?.key else { continue }
        try body(key, track, try ListeningEvent(listener: "", track: "", of: row, from: 2))
      }
    }
  }

  /// The numbers of tracks by their rows.
  private static func numbersByRow(
    _ numbers: [String: UInt32], _ db: Database, _ clock: QueryClock
  ) throws -> [Int64: UInt32] {
    var known: [Int64: UInt32] = [:]
    known.reserveCapacity(numbers.count)
    let rows = try Row.fetchCursor(db, sql: "SELECT id, key FROM track ORDER BY id")
    while let row = try rows.next() {
      clock.restart()
      let row = CheckedRow(row, of: "a track")
      if let number = numbers[try row.text(1)] { known[try row.number(0)] = number }
    }
    return known
  }

  /// The vector spaces, by name.
  ///
  /// - Throws: `.damaged` when the catalog cannot be read, or has a row that no catalog has.
  public func vectorSpaces() throws(CatalogError) -> [VectorSpaceRecord] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, dimension, encoder FROM vectorSpace ORDER BY name")
        .map { row in
          let row = CheckedRow(row, of: "a vector space")
          return VectorSpaceRecord(
            name: try row.text(0), dimension: Int(try row.integer(1, in: 1...65_536)),
            encoder: try row.optionalText(2))
        }
    }
  }

  /// Calls `body` with each track's vector in the space `name`, in the order of the tracks.
  ///
  /// - Throws: as `forEachEvent(_:)`.
  public func forEachVector(
    inSpace name: String, _ body: (_ track: String, _ components: [Float]) throws -> Void
  ) throws(CatalogError) {
    try scan { db, clock in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT track.key, components, dimension FROM trackVector
            JOIN vectorSpace ON vectorSpace.id = space JOIN track ON track.id = trackVector.track
            WHERE vectorSpace.name = ? ORDER BY trackVector.track
          """, arguments: [name])
      while let row = try rows.next() {
        clock.restart()
        let checked = CheckedRow(row, of: "a vector of the space \"\(name.prefix(64))\"")
        try body(try checked.text(0), try VectorSpaceRecord.components(of: row, checked))
      }
    }
  }
}

extension ListeningEvent {
  /// What the columns of kind, weight and time say, from `first` on.
  init(listener: String, track: String, of row: CheckedRow, from first: Int) throws {
    let kind = try row.integer(first, in: 0...255)
    let time = try row.integer(first + 2, in: -(1 << 53)...1 << 53)
    self.init(
      listener: listener, track: track, kind: Kind(rawValue: Int(kind)) ?? .play,
      weight: try row.real(first + 1, in: 0...1e9), time: time == 0 ? nil : time)
  }
}

/// A vector space of a catalog.
public struct VectorSpaceRecord: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Components a vector.
  public var dimension: Int
  /// The identity of the text encoder that made the vectors, when one did.
  public var encoder: String?

  /// The vector of a row whose second column has it and whose third the dimension.
  static func components(of row: Row, _ checked: CheckedRow) throws -> [Float] {
    let dimension = Int(try checked.integer(2, in: 1...65_536))
    let components = try row.withUnsafeData(atIndex: 1) { data -> [Float] in
      guard let data, data.count == dimension * 4 else {
        throw checked.impossible(1, "another dimension")
      }
      return data.withUnsafeBytes { bytes in
        (0..<dimension).map { bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Float.self) }
      }
    }
    guard components.allSatisfy(\.isFinite) else {
      throw checked.impossible(1, "a number that is not finite")
    }
    return components
  }
}

/// The statements that read tracks by their ids.
struct TrackReader {
  private let find: Statement
  private let children: TrackChildren

  init(_ db: Database) throws {
    find = try db.makeStatement(
      sql: "SELECT id, key, \(TrackColumns.names.joined(separator: ", ")) FROM track WHERE key = ?")
    children = try TrackChildren(db)
  }

  /// The track with this id, and the number of its row; nil when there is none.
  func record(of id: String) throws -> (record: TrackRecord, number: Int64)? {
    guard let row = try Row.fetchOne(find, arguments: [id]) else { return nil }
    let number = try CheckedRow(row, of: "a track").number(0)
    let checked = CheckedRow(row, of: "the track \"\(id.prefix(64))\"")
    var record = try TrackColumns.record(id: id, of: checked, from: 2)
    try children.fill(&record, track: number)
    return (record, number)
  }
}

/// The statements that read what belongs to a track, within one transaction that reads alone.
private struct TrackChildren {
  private let aliases, artists, artistAliases, tags, tag, snippets: Statement
  private let hasAliases: Bool
  private let cache = Cache()

  /// What comes again with other tracks: aliases of artists, and tags, of which a track has several.
  private final class Cache {
    var aliases: [Int64: [String]] = [:]
    var tags: [Int64: (name: String, kind: String?)] = [:]
  }

  init(_ db: Database) throws {
    func statement(_ sql: String) throws -> Statement { try db.makeStatement(sql: sql) }
    aliases = try statement("SELECT alias FROM trackAlias WHERE track = ? ORDER BY position")
    artists = try statement(
      """
      SELECT artist.id, artist.key, artist.name FROM trackArtist
        JOIN artist ON artist.id = trackArtist.artist WHERE track = ? ORDER BY position
      """)
    artistAliases = try statement("SELECT alias FROM artistAlias WHERE artist = ? ORDER BY id")
    tags = try statement("SELECT tag, weight FROM trackTag WHERE track = ? ORDER BY position")
    tag = try statement("SELECT name, kind FROM tag WHERE id = ?")
    // Most catalogs have none, and asking each track for them costs a tenth of reading it.
    hasAliases = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM trackAlias)") ?? true
    snippets = try statement("SELECT text FROM snippet WHERE track = ? ORDER BY position")
  }

  func fill(_ record: inout TrackRecord, track: Int64) throws {
    if hasAliases { record.aliases = try String.fetchAll(aliases, arguments: [track]) }
    record.snippets = try String.fetchAll(snippets, arguments: [track])
    let id = record.id.prefix(64)
    record.artists = try Row.fetchAll(artists, arguments: [track]).map { row in
      let checked = CheckedRow(row, of: "an artist of the track \"\(id)\"")
      let key = try checked.text(1)
      return ArtistCredit(
        id: key.hasPrefix("id:") ? String(key.dropFirst(3)) : nil, name: try checked.text(2),
        aliases: try aliases(ofArtist: checked.number(0)))
    }
    record.tags = []
    let rows = try Row.fetchCursor(tags, arguments: [track])
    while let row = try rows.next() {
      let checked = CheckedRow(row, of: "a tag of the track \"\(id)\"")
      let weight = try checked.real(1, in: 0...1e6)
      guard let (name, kind) = try tag(checked.number(0), ofTrack: id) else { continue }
      record.tags.append(TagAssignment(name: name, kind: kind, weight: weight))
    }
  }

  /// The name and kind of a tag; nil where there is none of that number.
  private func tag(_ number: Int64, ofTrack id: Substring) throws -> (name: String, kind: String?)?
  {
    if let known = cache.tags[number] { return known }
    guard let row = try Row.fetchOne(tag, arguments: [number]) else { return nil }
    let checked = CheckedRow(row, of: "a tag of the track \"\(id)\"")
    let kind = try checked.text(1)
    let stored = (name: try checked.text(0), kind: kind.isEmpty ? nil : kind)
    cache.tags[number] = stored
    return stored
  }

  private func aliases(ofArtist artist: Int64) throws -> [String] {
    if let known = cache.aliases[artist] { return known }
    let stored = try String.fetchAll(artistAliases, arguments: [artist])
    cache.aliases[artist] = stored
    return stored
  }
}

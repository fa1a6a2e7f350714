import GRDB

/// What one file has told of how often songs were played within periods.
///
/// As many as a file of some years has are kept in memory, more in a table of the database's own temporary
/// file: which rows belong to one period must not depend on how many lie between them.
struct PlaySums {
  /// A song by one listener within a period.
  struct Span: Hashable {
    var listener: Int64
    var song: Int64
    var period: Range<Int64>
  }

  /// How many plays there were.
  struct Sum: Equatable {
    /// In the catalog before this file.
    var earlier = 0.0
    /// Told by this file.
    var told = 0.0
  }

  private let database: Database
  private let maximum: Int
  private var recent: [Span: Sum] = [:]
  private var hasTable = false

  /// - Parameter most: how many are kept in memory.
  init(_ db: Database, maximum: Int = 100_000) {
    database = db
    self.maximum = maximum
  }

  /// What was told of a span; nil for nothing yet.
  func sum(of span: Span) throws -> Sum? {
    if let sum = recent[span] { return sum }
    guard hasTable else { return nil }
    let statement = try database.cachedStatement(
      sql: """
        SELECT earlier, told FROM temp.playSum
          WHERE listener = ? AND song = ? AND first = ? AND last = ?
        """)
    let row = try Row.fetchOne(
      statement,
      arguments: [span.listener, span.song, span.period.lowerBound, span.period.upperBound])
    return row.map { Sum(earlier: $0[0], told: $0[1]) }
  }

  /// Notes what has been told of a span.
  mutating func set(_ sum: Sum, of span: Span) throws {
    recent[span] = sum
    if recent.count > maximum { try putAway() }
  }

  /// Forgets all of it.
  mutating func removeAll() throws {
    recent = [:]
    if hasTable { try database.execute(sql: "DELETE FROM temp.playSum") }
  }

  private mutating func putAway() throws {
    if !hasTable {
      // What an import that failed has left is gone with its transaction.
      try database.execute(
        sql: """
          CREATE TEMP TABLE IF NOT EXISTS playSum (
            listener INTEGER, song INTEGER, first INTEGER, last INTEGER, earlier REAL, told REAL,
            PRIMARY KEY (listener, song, first, last)) WITHOUT ROWID;
          DELETE FROM temp.playSum
          """)
      hasTable = true
    }
    let insert = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO temp.playSum VALUES (?, ?, ?, ?, ?, ?)")
    for (span, sum) in recent {
      try insert.execute(arguments: [
        span.listener, span.song, span.period.lowerBound, span.period.upperBound, sum.earlier,
        sum.told,
      ])
    }
    recent = [:]
  }
}

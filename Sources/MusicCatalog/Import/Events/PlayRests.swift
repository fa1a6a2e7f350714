import GRDB

/// Plays that nothing tells of but their number: some sources say how often a track was played on a day,
/// others how often in all.
///
/// An event stands for those of them that no source has told by themselves, and the table `playRest` keeps
/// the period that it stands for. A play within it that a history tells later is one of them and is taken
/// from it, so that the same plays are counted once whatever is read first.
struct PlayRests {
  /// When all plays of a track until `end` may have been.
  static func everything(until end: Int64?) -> Range<Int64> {
    // A time beyond those that double precision can count is refused where it is read.
    ever..<(end.map { $0 + 1 } ?? -ever)
  }

  private static let ever: Int64 = -9_007_199_254_740_992

  private let database: Database
  /// Whether the catalog has any; most have none.
  private var areThere: Bool

  init(_ db: Database) throws {
    database = db
    areThere = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM playRest)") ?? false
  }

  /// Notes that the event of a play stands for plays within a period.
  mutating func note(
    _ play: PlayTimes.Noted, by listener: Int64, in period: Range<Int64>
  ) throws {
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO playRest (listener, track, kind, time, first, last) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET first = excluded.first, last = excluded.last
        """)
    try insert.execute(arguments: [
      listener, play.track, play.kind, play.time, period.lowerBound, period.upperBound,
    ])
    areThere = true
  }

  /// What goes beyond the plays that are there where somebody has played a track so and so often in all, and a
  /// time that is free for it; nil for nothing.
  ///
  /// - Parameter end: when the last of them was; nil when that is unknown.
  func rest(
    ofAll plays: Double, of track: Int64, by listener: Int64, until end: Int64?
  ) throws -> (time: Int64, weight: Double)? {
    let kind = Int64(ListeningEvent.Kind.play.rawValue)
    let select = try database.cachedStatement(
      sql: """
        SELECT coalesce(sum(weight), 0), coalesce(sum(weight) FILTER (WHERE event.time = 0), 0) FROM event
          LEFT JOIN playRest USING (listener, track, kind, time)
          WHERE listener = ? AND track = ? AND kind = ? AND coalesce(first, event.time) < ?
        """)
    let bound = PlayRests.everything(until: end).upperBound
    guard let row = try Row.fetchOne(select, arguments: [listener, track, kind, bound]) else {
      return nil
    }
    let sums = CheckedRow(row, of: "an event")
    let missing = plays - (try sums.real(0, in: EventWriter.sums))
    guard missing > 0 else { return nil }
    // What the same time was told of before is more now.
    let same = try database.cachedStatement(
      sql: """
        SELECT time, weight FROM playRest JOIN event USING (listener, track, kind, time)
          WHERE listener = ? AND track = ? AND kind = ? AND first = \(PlayRests.ever) AND last = ?
        """)
    if let row = try Row.fetchOne(same, arguments: [listener, track, kind, bound]) {
      let earlier = CheckedRow(row, of: "an event")
      return (
        try earlier.number(0), missing + (try earlier.real(1, in: EventWriter.sums))
      )
    }
    // Plays of whose time nothing is known are one event.
    guard let end else { return (0, missing + (try sums.real(1, in: EventWriter.sums))) }
    var play = PlayTimes.Noted(track: track, kind: kind, time: end)
    while try !isFree(play.time, beside: play, by: listener) { play.time -= 1 }
    return (play.time, missing)
  }

  /// Takes plays that are told more closely from the events that stand for them among others, and leaves
  /// their time free.
  ///
  /// - Parameters:
  ///   - play: what is going to be written.
  ///   - count: how many plays that stands for.
  ///   - song: the tracks that its names mean.
  ///   - period: the seconds in which they were; nil for that of the play.
  func take(
    _ play: PlayTimes.Noted, count: Double = 1, of song: [Int64], by listener: Int64,
    in period: Range<Int64>? = nil
  ) throws {
    guard areThere else { return }
    let period = period ?? play.time..<play.time + 1
    let rests = try song.flatMap {
      try self.rests(of: $0, by: listener, play.kind, within: period)
    }
    var left = count
    for rest in rests.sorted(by: { $0.rank(for: play) < $1.rank(for: play) }) where left > 0 {
      try set(rest.weight - left, of: rest.event, by: listener)
      left -= rest.weight
    }
    try moveAway(from: play, by: listener)
  }

  // MARK: - Rows

  private struct Rest {
    var event: PlayTimes.Noted
    var weight: Double
    var length: Int64

    /// The narrowest one tells most of the play, and one of its own kind most of those that are as long.
    func rank(for play: PlayTimes.Noted) -> (Int64, Int, Int64, Int64) {
      (length, event.kind == play.kind ? 0 : 1, event.time, event.track)
    }
  }

  /// The rests of a track that tell less of plays in a period. Sources that count all plays count no skips.
  private func rests(
    of track: Int64, by listener: Int64, _ kind: Int64, within period: Range<Int64>
  ) throws -> [Rest] {
    let select = try database.cachedStatement(
      sql: """
        SELECT kind, time, weight, last - first FROM playRest JOIN event USING (listener, track, kind, time)
          WHERE listener = ?1 AND track = ?2 AND first < ?4 AND last > ?3 AND last - first > ?4 - ?3
            AND (kind = ?5 OR first > \(PlayRests.ever))
        """)
    let rows = try Row.fetchAll(
      select, arguments: [listener, track, period.lowerBound, period.upperBound, kind])
    return try rows.map {
      let row = CheckedRow($0, of: "an event")
      return Rest(
        event: .init(track: track, kind: try row.number(0), time: try row.number(1)),
        weight: try row.real(2, in: EventWriter.sums), length: try row.number(3))
    }
  }

  private func set(_ weight: Double, of event: PlayTimes.Noted, by listener: Int64) throws {
    let key: [(any DatabaseValueConvertible)?] = [listener, event.track, event.kind, event.time]
    if weight > 0 {
      try database.cachedStatement(
        sql: """
          UPDATE event SET weight = ? WHERE listener = ? AND track = ? AND kind = ? AND time = ?
          """
      ).execute(arguments: StatementArguments([weight] + key))
    } else {
      try database.cachedStatement(
        sql: "DELETE FROM event WHERE listener = ? AND track = ? AND kind = ? AND time = ?"
      ).execute(arguments: StatementArguments(key))
    }
  }

  /// Gives a rest that has the very time of a play another one of its period.
  private func moveAway(from play: PlayTimes.Noted, by listener: Int64) throws {
    let select = try database.cachedStatement(
      sql: """
        SELECT first, last FROM playRest WHERE listener = ? AND track = ? AND kind = ? AND time = ?
        """)
    let key = [listener, play.track, play.kind, play.time]
    guard let found = try Row.fetchOne(select, arguments: StatementArguments(key)) else { return }
    let row = CheckedRow(found, of: "an event")
    let (first, last) = (try row.number(0), try row.number(1))
    let later = play.time + 1..<max(play.time + 1, last)
    let earlier = min(first, play.time)..<play.time
    guard
      let free = try later.first(where: { try isFree($0, beside: play, by: listener) })
        ?? earlier.reversed().first(where: { try isFree($0, beside: play, by: listener) })
    else { return try set(0, of: play, by: listener) }
    // The row of its period goes with it.
    try database.cachedStatement(
      sql: """
        UPDATE event SET time = ? WHERE listener = ? AND track = ? AND kind = ? AND time = ?
        """
    ).execute(arguments: StatementArguments([free] + key))
  }

  private func isFree(
    _ time: Int64, beside play: PlayTimes.Noted, by listener: Int64
  ) throws -> Bool {
    let select = try database.cachedStatement(
      sql: "SELECT 1 FROM event WHERE listener = ? AND track = ? AND kind = ? AND time = ?")
    return try Int.fetchOne(select, arguments: [listener, play.track, play.kind, time]) == nil
  }
}

import GRDB

/// When each play of a history is noted in the catalog, so that none counts twice.
///
/// Services tell the same plays in several forms, to the second in one and to the minute in another, and
/// exports overlap. So the plays and skips of one song by one listener are counted minute by minute. A
/// file that tells them to the minute adds only as many as there were fewer before it; these have the
/// first seconds of the minute. A play that is told to the second takes the place of one of those. What
/// one file tells is several plays, whatever their times.
///
/// Where a file tells only how often a song was played within a day or so, what is there within that
/// counts first; what is told later by itself is taken from the rest (`PlayRests`).
///
/// A song is all tracks that its names mean: one form says the album and another doesn't.
struct PlayTimes {
  /// What is to be done with a play.
  enum Placement: Equatable {
    /// It is there.
    case known
    /// It is new; these are its seconds.
    case new(time: Int64)
    /// It is the play `of` a track that is there with a time to the minute.
    case replacing(Noted)
  }

  /// A play or skip that the catalog has.
  struct Noted: Equatable {
    var track: Int64
    var kind: Int64
    var time: Int64
  }

  private struct Key: Hashable {
    var listener: Int64
    var song: Int64
  }

  /// The plays of a song in the minute that is being read.
  fileprivate struct Plays {
    /// Those that the catalog has, in the order of their times.
    var noted: [Noted] = []
    /// How many there were before this file.
    var earlier = 0
    /// How many this file has told to the minute.
    var told = 0
    /// The times that a file told to the second.
    var exact: Set<Int64> = []
  }

  private let database: Database
  private var sums: PlaySums
  private var minute: Int64 = 0
  private var plays: [Key: Plays] = [:]

  fileprivate static let length: Int64 = 60

  init(_ db: Database) {
    database = db
    sums = PlaySums(db)
  }

  /// Another file begins: what it tells may be what the one before told.
  mutating func beginFile() throws {
    plays = [:]
    try sums.removeAll()
  }

  /// What a file that tells only how many plays of a song there were in a period adds to those that are
  /// there, and when; nil for nothing.
  mutating func rest(
    of count: Double, of song: [Int64], by listener: Int64, at time: Int64, in period: Range<Int64>
  ) throws -> (time: Int64, weight: Double)? {
    let there = try sum(of: song, by: listener, in: period)
    let span = PlaySums.Span(listener: listener, song: song.min() ?? 0, period: period)
    var sum = try sums.sum(of: span) ?? PlaySums.Sum(earlier: there.count)
    let before = max(sum.earlier, sum.told)
    sum.told += count
    try sums.set(sum, of: span)
    guard sum.told > before,
      let free = (time..<max(time, period.upperBound)).first(where: { !there.times.contains($0) })
    else { return nil }
    return (free, sum.told - before)
  }

  /// The plays that the catalog has in a period, but for those of which it knows less than that they were in
  /// it, and the times of all of them.
  private func sum(
    of song: [Int64], by listener: Int64, in period: Range<Int64>
  ) throws -> (count: Double, times: Set<Int64>) {
    let statement = try database.cachedStatement(
      sql: """
        SELECT event.time, weight, last - first FROM event
          LEFT JOIN playRest USING (listener, track, kind, time)
          WHERE listener = ? AND track = ? AND event.time >= ? AND event.time < ?
            AND kind IN (\(ListeningEvent.Kind.play.rawValue), \(ListeningEvent.Kind.skip.rawValue))
        """)
    var count = 0.0
    var times: Set<Int64> = []
    for track in song {
      let rows = try Row.fetchCursor(
        statement, arguments: [listener, track, period.lowerBound, period.upperBound])
      while let row = try rows.next() {
        let row = CheckedRow(row, of: "an event")
        times.insert(try row.number(0))
        if let length = try row.optionalInteger(2, in: 0...Int64.max), length > period.count {
          continue
        }
        count += try row.real(1, in: EventWriter.sums)
      }
    }
    return (count, times)
  }

  /// What is to be done with a play of `track` at `time`.
  ///
  /// - Parameter song: the tracks that may stand for it in the catalog, of which any play of before this
  ///   file counts; nil when the listener has none.
  mutating func place(
    _ kind: ListeningEvent.Kind, of track: Int64, by listener: Int64, at time: Int64,
    isToTheMinute: Bool, song: [Int64]?
  ) throws -> Placement {
    let start = PlayTimes.start(of: time)
    if start != minute { (minute, plays) = (start, [:]) }
    let key = Key(listener: listener, song: song?.min() ?? track)
    var found = try plays[key] ?? song.map { try earlier(of: $0, by: listener) } ?? Plays()
    defer { plays[key] = found }
    let play = Noted(track: track, kind: Int64(kind.rawValue), time: time)
    return isToTheMinute ? found.placeInMinute(play) : found.placeAtSecond(play)
  }

  /// The first second of the minute of a time.
  fileprivate static func start(of time: Int64) -> Int64 {
    time - (time % length + length) % length
  }

  private func earlier(of song: [Int64], by listener: Int64) throws -> Plays {
    let statement = try database.cachedStatement(
      sql: """
        SELECT kind, time FROM event WHERE listener = ? AND track = ? AND time BETWEEN ? AND ?
          AND kind IN (\(ListeningEvent.Kind.play.rawValue), \(ListeningEvent.Kind.skip.rawValue))
          AND NOT EXISTS (SELECT 1 FROM playRest WHERE playRest.listener = event.listener
            AND playRest.track = event.track AND playRest.kind = event.kind
            AND playRest.time = event.time)
        """)
    var found = Plays()
    for track in song {
      let rows = try Row.fetchCursor(
        statement, arguments: [listener, track, minute, minute + PlayTimes.length - 1])
      while let row = try rows.next() {
        let row = CheckedRow(row, of: "an event")
        found.noted.append(Noted(track: track, kind: try row.number(0), time: try row.number(1)))
      }
    }
    found.noted.sort { ($0.time, $0.track, $0.kind) < ($1.time, $1.track, $1.kind) }
    found.earlier = found.noted.count
    return found
  }
}

extension PlayTimes.Plays {
  fileprivate mutating func placeInMinute(_ play: PlayTimes.Noted) -> PlayTimes.Placement {
    told += 1
    if told <= earlier { return .known }
    // Each has a second of its own, or they would be one.
    let taken = Set(noted.map(\.time))
    guard
      let time = (play.time..<play.time + PlayTimes.length).first(where: { !taken.contains($0) })
    else { return .known }
    note(play, at: time)
    return .new(time: time)
  }

  fileprivate mutating func placeAtSecond(_ play: PlayTimes.Noted) -> PlayTimes.Placement {
    defer { exact.insert(play.time) }
    if let place = noted.firstIndex(where: { $0.time == play.time }) {
      let other = noted[place]
      noted[place] = play
      // It says more of the track, and whether all of it was played.
      return other == play ? .known : .replacing(other)
    }
    defer { note(play, at: play.time) }
    let start = PlayTimes.start(of: play.time)
    // Those to the minute are at its beginning, one behind the other.
    let toTheMinute = noted.enumerated().prefix { $1.time == start + Int64($0) }
      .filter { !exact.contains($1.time) }
    guard let last = toTheMinute.last else { return .new(time: play.time) }
    noted.remove(at: last.offset)
    return .replacing(last.element)
  }

  private mutating func note(_ play: PlayTimes.Noted, at time: Int64) {
    var play = play
    play.time = time
    let place = noted.firstIndex { $0.time > time } ?? noted.count
    noted.insert(play, at: place)
  }
}

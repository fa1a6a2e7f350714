/// Which column of a file of events holds what, from 0.
struct EventColumns: Sendable, Equatable {
  var listener = 0
  var track = 1
  /// A kind by name, or the weight of a play.
  var signal: Int? = 2
  /// A weight beside a kind.
  var weight: Int?
  var time: Int? = 3
  /// How many columns a line may have; any number when the heading says what they are.
  var widths: ClosedRange<Int>? = 2...4
  /// Headings of columns that are not read.
  var ignored: [String] = []

  /// The order of files without a heading.
  init() {}

  /// The order that a heading gives; nil when the cells are no heading.
  init?(heading cells: [String]) {
    let names = cells.map(FieldNames.compact)
    func place(_ known: Set<String>) -> Int? { names.firstIndex(where: known.contains) }
    guard let listener = place(EventColumns.listeners), let track = place(EventColumns.tracks)
    else {
      return nil
    }
    let (kind, weight) = (place(EventColumns.kinds), place(EventColumns.weights))
    (self.listener, self.track) = (listener, track)
    signal = kind ?? weight
    self.weight = kind == nil ? nil : weight
    time = place(EventColumns.times)
    widths = nil
    let read = [listener, track, kind, weight, time].compactMap { $0 }
    // pandas has no heading for the numbers of rows.
    ignored = cells.indices.filter { !read.contains($0) && !cells[$0].allSatisfy(\.isWhitespace) }
      .map { cells[$0] }
  }

  /// Whether a first cell is a word for listeners and so no listener.
  static func isHeading(_ cell: String) -> Bool { listeners.contains(FieldNames.compact(cell)) }

  private static let listeners: Set<String> = [
    "listener", "listenerid", "user", "userid", "username", "playlist", "playlistid", "session",
    "sessionid",
  ]
  private static let tracks: Set<String> = [
    "track", "trackid", "song", "songid", "item", "itemid", "mediafileid",
  ]
  private static let kinds: Set<String> = [
    "kind", "event", "eventtype", "action", "type", "signal",
  ]
  private static let weights: Set<String> = [
    "weight", "count", "plays", "playcount", "playcounts", "listens",
  ]
  private static let times: Set<String> = [
    "time", "timestamp", "ts", "date", "datetime", "listenedat", "playedat", "unixtime",
  ]
}

/// Which column of a table of Apple's copy of an account holds what, from 0.
///
/// Apple adds columns from year to year and moves them, so that they are found by their headings, and
/// a table is told by those that only it has.
struct AppleMusicColumns: Sendable {
  enum Kind: Sendable {
    /// `Apple Music Play Activity.csv`: each time that a track played, pause by pause.
    case activity
    /// `Apple Music - Play History Daily Tracks.csv`: how often a track was played on a day.
    case days
    /// `Apple Music - Recently Played Tracks.csv`: how often a track was played of late.
    case recent
    /// `Apple Music - Track Play History.csv`: when a track was played last.
    case last
    /// `Apple Music - Favorites.csv`: what is liked and disliked.
    case favorites

    /// As `OpenedSource.coarseness`.
    var coarseness: Int {
      switch self {
      case .activity, .favorites: 0
      case .days: 1
      case .recent: 2
      case .last: 3
      }
    }
  }

  let kind: Kind
  /// The headings.
  let heading: [String]
  private let places: [String: Int]

  /// - Returns: nil when the headings are of none of these tables.
  init?(heading: [String]) {
    self.heading = heading
    let names = heading.map(FieldNames.compact)
    places = Dictionary(zip(names, names.indices)) { first, _ in first }
    func has(_ wanted: String...) -> Bool { wanted.allSatisfy(names.contains) }
    if has("playdurationmilliseconds"), has("songname") || has("contentname"),
      has("eventstarttimestamp") || has("eventendtimestamp")
    {
      kind = .activity
    } else if has("trackdescription", "dateplayed") {
      kind = .days
    } else if has("trackdescription", "totalplays") {
      kind = .recent
    } else if has("trackname", "lastplayeddate", "isuserinitiated") {
      kind = .last
    } else if has("favoritetype", "itemdescription", "preference") {
      kind = .favorites
    } else {
      return nil
    }
  }

  /// The text of the first of the columns that has any in a record.
  func text(_ names: String..., of cells: [String]) -> String? {
    names.lazy.compactMap { places[$0] }.filter { $0 < cells.count }
      .map { cells[$0] }.first { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The same as a number.
  func number(_ names: String..., of cells: [String]) -> Double? {
    names.lazy.compactMap { text($0, of: cells) }.compactMap { NumberReading.read($0) }.first
  }
}

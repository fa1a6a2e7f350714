/// What a request asks for, as it was understood.
///
/// ```swift
/// let reading = RequestReader(catalog: names).read("90s rock, but nothing by Oasis")
/// reading.wanted.tags[0].value.text        // "rock"
/// reading.years!.value                     // 1990...1999
/// reading.unwanted.artists[0].value.name   // "Oasis"
/// reading.unwanted.artists[0].strength     // .rule
/// ```
///
/// Empty slots are not constrained. Not a search: nothing here says what a catalog has for it.
public struct Reading: Sendable, Equatable {
  /// What is asked for.
  public var wanted = Criteria()
  /// Whether nobody but the wanted artists will do: "only Queen", "no one else but Queen".
  public var isOnlyTheirs = false
  /// What is refused.
  public var unwanted = Criteria()
  /// What it shall be like. The seeds themselves come only when they are wanted, too.
  public var likeness = Likeness()
  /// Years of release.
  public var years: Extracted<YearSpan>?
  /// Years of which nothing is wanted: "nothing from the 70s".
  public var unwantedYears: [Extracted<YearSpan>] = []
  /// Seconds a track, both ends included.
  public var seconds: Extracted<DurationSpan>?
  /// Seconds of the whole list, of which both ends are the same: "20 minutes of rock".
  public var totalSeconds: Extracted<DurationSpan>?
  /// How many tracks of each artist: "three songs each", "one per artist".
  public var perArtist: Extracted<Int>?
  /// How many tracks.
  public var count: Extracted<Int>?
  /// Well known or little known.
  public var popularity: Extracted<Popularity>?
  /// Artists whom the listener does not know yet.
  public var newArtists: Extracted<Bool>?
  /// What the last turn says of what was shown.
  public var followUps: [Extracted<FollowUp>] = []
  /// Words of the last turn that say something, and that no slot has.
  public var freeWords: [Extracted<String>] = []
  /// Whether the last turn has words that are neither of the lexicon nor of a name, which may be a
  /// title that nobody recognized.
  public var hasUnknownWords = false
  /// Whether the last turn asks for no music: a greeting, thanks, a comment, a question of fact.
  public var isSmallTalk = false
  /// Whether the words of the last turn say that it asks for no music, and not merely that nothing was
  /// understood: each of its sentences is talk, a comment or a question of fact.
  public var isAside = false
  /// Whether the last turn forgets what was asked for before: "start over".
  public var startsOver = false
  /// Titles whose artists are refused, whom only the catalog knows: "who sings Jolene?", "nothing by her".
  package var unwantedArtistsOf: [Extracted<NamedWork>] = []
  /// Whether only the beginning was read.
  public var isCut = false

  /// A reading of nothing.
  public init() {}

  /// Whether no slot is constrained.
  public var isEmpty: Bool {
    wanted.isEmpty && unwanted.isEmpty && likeness.artists.isEmpty && likeness.tracks.isEmpty
      && years == nil && unwantedYears.isEmpty && seconds == nil && count == nil
      && totalSeconds == nil && perArtist == nil && popularity == nil && newArtists == nil
      && unwantedArtistsOf.isEmpty
  }
}

/// Years of release, both included; an open end is nil.
public struct YearSpan: Sendable, Equatable {
  /// The first year.
  public var first: Int?
  /// The last year.
  public var last: Int?

  /// A span of years.
  public init(first: Int? = nil, last: Int? = nil) {
    self.first = first
    self.last = last
  }

  /// The years, open ends as far as years go, 1...9999; nil for years outside, or of an end before the
  /// beginning.
  public var closed: ClosedRange<Int>? {
    let (first, last) = (first ?? 1, last ?? 9999)
    return (1...9999).contains(first) && (first...9999).contains(last) ? first...last : nil
  }

  /// A span that covers both.
  func union(_ other: YearSpan) -> YearSpan {
    YearSpan(
      first: first.flatMap { one in other.first.map { min(one, $0) } },
      last: last.flatMap { one in other.last.map { max(one, $0) } })
  }

  /// What both cover, where they overlap.
  func intersection(_ other: YearSpan) -> YearSpan? {
    let first = [first, other.first].compactMap { $0 }.max()
    let last = [last, other.last].compactMap { $0 }.min()
    if let first, let last, first > last { return nil }
    return YearSpan(first: first, last: last)
  }
}

/// Seconds a track; an open end is nil.
public struct DurationSpan: Sendable, Equatable {
  /// The least.
  public var minimum: Int?
  /// The most.
  public var maximum: Int?

  /// A span of seconds.
  public init(minimum: Int? = nil, maximum: Int? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The longest that a track is taken to be.
  public static let limit = 1_000_000

  /// The seconds, open ends as far as 0 and `limit`; nil for an end before the beginning.
  public var closed: ClosedRange<Int>? {
    let (minimum, maximum) = (minimum ?? 0, maximum ?? DurationSpan.limit)
    return minimum >= 0 && minimum <= maximum ? minimum...maximum : nil
  }

  /// What both cover, where they overlap.
  func intersection(_ other: DurationSpan) -> DurationSpan? {
    let minimum = [minimum, other.minimum].compactMap { $0 }.max()
    let maximum = [maximum, other.maximum].compactMap { $0 }.min()
    if let minimum, let maximum, minimum > maximum { return nil }
    return DurationSpan(minimum: minimum, maximum: maximum)
  }
}

/// How known tracks shall be.
public enum Popularity: String, Sendable {
  case high
  case low
}

/// What a turn says of what was shown before.
public enum FollowUp: Sendable, Equatable {
  /// More like what was shown, or like one of it, counted from 1; -1 is the last.
  case more(like: Int?)
  /// No more of what was shown, or of one of it.
  case without(Int?)
  /// Nobody who sings what was shown: "the same, but by other artists".
  case otherArtists
  /// One of what was shown.
  case select(Int)
}

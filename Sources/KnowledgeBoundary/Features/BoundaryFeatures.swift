/// What is known of a request before anything is generated, as numbers: what P(memory is enough) is
/// predicted from.
///
/// The list has a version. A model says which one it was fitted on, and refuses others.
public struct BoundaryFeatures: Sendable, Equatable {
  /// The version of the list.
  public static let version = 1

  /// What a number is.
  public enum Name: String, Sendable, CaseIterable {
    /// log2(1 + how many songs are asked for); the default where it is not said.
    case count
    /// 1 when it is said how many.
    case saysCount = "says_count"
    /// Artists asked for.
    case artists
    /// Tracks and albums asked for.
    case works
    /// Genres, moods and the like asked for.
    case tags
    /// Languages asked for.
    case languages
    /// Kinds of recordings asked for or refused.
    case recordings
    /// Artists refused.
    case withoutArtists = "without_artists"
    /// Tracks, albums, tags and languages refused.
    case withoutOthers = "without_others"
    /// Artists and tracks to be like.
    case likenesses
    /// 1 when years of release are asked for.
    case saysYears = "says_years"
    /// log2(1 + years) of the span, 7 at most; 0 without one.
    case yearSpan = "year_span"
    /// Decades from 2000 to the middle of the span; 0 without one.
    case era
    /// 1 when a length is asked for.
    case saysDuration = "says_duration"
    /// 1 when well-known tracks are asked for, -1 for little-known ones.
    case popularity
    /// 1 when artists new to the listener are asked for.
    case newArtists = "new_artists"
    /// All demands together.
    case demands
    /// log2(1 + words that no slot has).
    case freeWords = "free_words"
    /// log2(1 + turns before this one).
    case earlierTurns = "earlier_turns"
    /// The share of the letters that are not Latin.
    case otherScript = "other_script"
    /// 1 when artists or works are named.
    case namesSomebody = "names_somebody"
    /// The mean popularity of what is named, 0...1; 0 for nothing.
    case namedPopularity = "renown"
    /// The least popularity of what is named.
    case minimumNamedPopularity = "least_renown"
    /// Names that the catalog does not have.
    case unknownNames = "unknown_names"
    /// log2(1 + tracks) of the named artist who has fewest.
    case artistTracks = "artist_tracks"
    /// log2(1 + tracks that match); of the catalog when nothing is demanded.
    case matches
    /// How many more tracks match than are asked for, as log2 of the ratio, -7...20.
    case abundance
    /// The mean popularity of the best known matching tracks, as many as are asked for; missing ones 0.
    case bestPopularity = "best_renown"
    /// The least popularity among these.
    case lastPopularity = "last_renown"
    /// The mean popularity of as many tracks behind these.
    case nextPopularity = "next_renown"
    /// The sum of the popularity of all matching tracks, as log2(1 + sum), of the first 200.
    case popularitySum = "renown_sum"
    /// 1 when it is known who asks.
    case hasListener = "has_listener"
    /// 1 when the answer hangs on who asks: nothing is named, or what is new to them is wanted.
    case needsListener = "needs_listener"
    /// 1 when the first tokens of an answer were looked at.
    case hasProbe = "has_probe"
    /// The mean log probability of these, -10...0; 0 without.
    case probeMean = "probe_mean"
    /// The least of them, -20...0.
    case probeLeast = "probe_least"
    /// e to the mean: 0...1; 0 without.
    case probeChance = "probe_chance"
  }

  /// A number for each name, in the order of `Name.allCases`; all finite.
  public private(set) var values: [Double]

  /// All zero.
  public init() { values = [Double](repeating: 0, count: Name.allCases.count) }

  /// The value of a feature; what is not finite is taken as 0, what is out of -1000...1000 as the
  /// end.
  public subscript(name: Name) -> Double {
    get { values[name.place] }
    set { values[name.place] = newValue.isFinite ? min(1000, max(-1000, newValue)) : 0 }
  }
}

extension BoundaryFeatures.Name {
  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// Its place in `values`.
  var place: Int {
    guard let place = BoundaryFeatures.Name.places[self] else {
      preconditionFailure("All cases have a place.")
    }
    return place
  }
}

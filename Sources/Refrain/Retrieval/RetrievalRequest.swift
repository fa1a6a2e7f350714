/// What somebody is looking for, in all the ways in which a conversation can say it.
///
/// ```swift
/// var request = RetrievalRequest(words: "rainy night piano")
/// request.likes = ["norah-jones-come-away-with-me"]
/// request.filter = !.artist("Adele")
/// request.preferences = [Preference(.released(1990...2005))]
/// let answer = try engine.retrieve(request)
/// ```
public struct RetrievalRequest: Sendable, Equatable {
  /// A query, with the syntax of `MusicEngine.search(_:filter:limit:)`.
  public var words: String
  /// What the person has said so far, oldest first, as they said it: no syntax, and words of
  /// politeness do not count. What was said last counts most.
  public var conversation: [String]
  /// Ids of tracks that they like, oldest first.
  public var likes: [String]
  /// Ids of tracks that they do not like; never returned.
  public var dislikes: [String]
  /// Ids of tracks that they have been shown or have already; never returned.
  public var excluded: [String]
  /// A listener of the catalog.
  public var listener: String?
  /// What must hold: a track that breaks it is never returned.
  public var filter: TrackFilter
  /// What should hold: a track that breaks it is held back.
  public var preferences: [Preference]
  /// The channels to ask, by the names that `MusicEngine.channels` lists; nil for all.
  public var channels: Set<String>?
  /// How their rankings become one; nil for what the bundle's recipe says.
  public var fusion: FusionRecipe?
  /// Which of several recordings of a song are shown.
  public var versions: VersionPolicy
  /// How far hits differ from each other.
  public var diversity: Diversity
  /// Hits to pass over: those of the pages before.
  public var offset: Int
  /// Hits at most, 1...1,000.
  public var limit: Int

  /// A request for the best ten.
  public init(
    words: String = "", conversation: [String] = [], likes: [String] = [],
    dislikes: [String] = [], filter: TrackFilter = .everything, limit: Int = 10
  ) {
    self.words = words
    self.conversation = conversation
    self.likes = likes
    self.dislikes = dislikes
    self.filter = filter
    self.limit = limit
    excluded = []
    listener = nil
    preferences = []
    channels = nil
    fusion = nil
    versions = .automatic
    diversity = Diversity()
    offset = 0
  }
}

extension RetrievalRequest {
  /// Makes preferences of the filter's years, languages, durations and tags. What concerns artists
  /// and single tracks, and everything that is excluded, stays a rule.
  ///
  /// Metadata are often missing or wrong, and what people say of them is meant loosely: as a rule a
  /// year loses what was meant more than once in four.
  public mutating func soften() {
    var rules: [TrackFilter] = []
    for conjunct in filter.conjuncts {
      if conjunct.isLoose {
        preferences.append(Preference(conjunct))
      } else {
        rules.append(conjunct)
      }
    }
    filter = .all(rules)
  }
}

extension TrackFilter {
  /// Whether it speaks only of years, languages, durations and tags, and excludes nothing.
  fileprivate var isLoose: Bool {
    switch self {
    case .released, .language, .duration, .tag: true
    case .all(let parts), .any(let parts): !parts.isEmpty && parts.allSatisfy(\.isLoose)
    case .everything, .artist, .track, .among, .not: false
    }
  }
}

/// A soft constraint: tracks that satisfy it come before those that do not, other things equal.
public struct Preference: Sendable, Equatable {
  /// What should hold.
  public var filter: TrackFilter
  /// 0...1: the share of its score that a track loses by breaking it.
  public var strength: Double

  /// A preference; by default breaking it costs half of the score.
  public init(_ filter: TrackFilter, strength: Double = 0.5) {
    self.filter = filter
    self.strength = strength
  }
}

/// Which of several recordings of one song an answer shows.
public enum VersionPolicy: String, Sendable, CaseIterable {
  /// The kind that the words ask for ("live", "remix", "karaoke"), else the plain recording.
  case automatic
  /// The plain recording, where the catalog has it.
  case original
  /// The one that is heard most.
  case popular
  /// Every recording is a hit of its own.
  case all
}

/// How far the hits of an answer differ from each other, and how well known they are.
public struct Diversity: Sendable, Equatable {
  /// 0...1: how much being unlike the hits before counts against fitting the question.
  public var strength: Double
  /// 0...1: a track with less than this share of the best score is never put before a better one.
  public var floor: Double
  /// At most so many hits of one artist; nil for any number. Holds across pages.
  public var artistCap: Int?
  /// At most so many hits of one album; nil for any number. Holds across pages.
  public var albumCap: Int?
  /// After so many hits of one artist nobody asked for, others come first; nil for never.
  public var artistSpread: Int?
  /// 0...1: how strongly well-known tracks are held back.
  public var novelty: Double
  /// 0...1: how strongly well-known tracks, and artists of liked tracks, are preferred.
  public var familiarity: Double

  /// What has been measured to keep accuracy: a little.
  public init() {
    strength = 0.1
    floor = 0.5
    artistCap = nil
    albumCap = nil
    artistSpread = 3
    novelty = 0
    familiarity = 0
  }

  /// The best hits as they are, however alike.
  public static let none: Diversity = {
    var none = Diversity()
    none.strength = 0
    none.artistSpread = nil
    return none
  }()
}

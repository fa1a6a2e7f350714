public import MusicBundle

/// Anything that an engine can be asked for tracks: what is looked for, what is known of who asks,
/// what must hold, and how the answer is to look.
///
/// A value: it can be kept, compared, sent elsewhere and asked again, for a later page or of a newer
/// generation.
///
/// ```swift
/// var question = Question("rainy night piano")
/// question.likes = ["norah-jones-come-away-with-me"]
/// question.filter = !.artist("Adele")
/// question.preferences = [Preference(.released(1990...2005))]
/// let answer = try engine.answer(question)
/// ```
public struct Question: Sendable, Equatable {
  /// What kind of answer is wanted, which says what channels are asked.
  public enum Kind: Sendable, Equatable {
    /// Whatever fits: every channel is asked, and their rankings become one.
    case search
    /// Tracks with the words, by the text index alone, each recording by itself.
    ///
    /// `isTyping`: whether the last word is not finished yet, as in a search box at every key: it
    /// may be the beginning of any word, or of how a name in another script sounds.
    case words(isTyping: Bool = false)
    /// Tracks near to the meaning of the words in one vector space, each recording by itself. When
    /// `space` is nil, the first one that takes words, imported ones before the catalog's own.
    case meaning(space: String? = nil)
    /// Tracks like `likes` and away from `dislikes`, in one vector space or by "listening". When
    /// `space` is nil, listening where the bundle has it, else the first space.
    case similar(space: String? = nil)
    /// What suits the taste of `listener`, or that of `likes` and `dislikes`, by listening.
    case recommendation
    /// What could come next after the sequence `likes`, or what `listener` played last.
    case continuation
  }

  /// What kind of answer is wanted.
  public var kind: Kind
  /// Names, tags, a description; `"phrases"`, `artist:`, `tag:`, `year:1990..1999`, `-word`, as
  /// `TextIndex.QueryParser` reads them. Anything can be typed, nothing is an error.
  public var words: String
  /// Whether the words of a search are looked for as they stand. Otherwise they are read first: who
  /// and what is refused or to be likened, years, languages and lengths become a part of the
  /// question, and `Answer.understood` says so. Words with query syntax are never read.
  public var isVerbatim: Bool
  /// What the person has said so far, oldest first, as they said it: no syntax, and words of
  /// politeness do not count. What was said last counts most. For searches.
  public var conversation: [String]
  /// Ids of the tracks that they were shown last, best first: what "the second one" and "no more of
  /// those" speak of. For searches.
  public var shown: [String]
  /// Ids of tracks that they like, oldest first; the seeds of a similarity, the sequence of a
  /// continuation. Never returned.
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
  /// The channels that a search asks, by the names that `MusicEngine.channels` lists; nil for all.
  public var channels: Set<String>?
  /// How their rankings become one; nil for what the bundle's recipe says.
  public var fusion: FusionRecipe?
  /// Which of several recordings of a song are shown; nil for what the kind of answer says.
  public var versions: VersionPolicy?
  /// How far hits differ from each other; nil for what the kind of answer says: a little for
  /// searches, not at all for the others.
  public var diversity: Diversity?
  /// 0...1: how strongly well-known tracks are held back.
  public var novelty: Double
  /// Hits to pass over, 0...1,000: those of the pages before.
  public var offset: Int
  /// Hits at most, 1...1,000.
  public var limit: Int

  /// A search for the best ten.
  public init(
    _ words: String = "", kind: Kind = .search, likes: [String] = [], dislikes: [String] = [],
    filter: TrackFilter = .everything, limit: Int = 10
  ) {
    self.kind = kind
    self.words = words
    self.likes = likes
    self.dislikes = dislikes
    self.filter = filter
    self.limit = limit
    isVerbatim = false
    conversation = []
    shown = []
    excluded = []
    listener = nil
    preferences = []
    channels = nil
    fusion = nil
    versions = nil
    diversity = nil
    novelty = 0
    offset = 0
  }

  /// A question about the taste of a listener of the catalog, or of likes and dislikes.
  public init(
    _ kind: Kind, for taste: Taste, filter: TrackFilter = .everything, limit: Int = 10
  ) {
    self.init(
      kind: kind, likes: taste.likes, dislikes: taste.dislikes, filter: filter, limit: limit)
    listener = taste.listener
  }
}

/// Whose taste it is: a listener of the catalog, what somebody said in a conversation, or both.
public struct Taste: Sendable, Equatable {
  /// A listener's id, when the catalog knows them.
  public var listener: String?
  /// Ids of tracks that they like.
  public var likes: [String]
  /// Ids of tracks that they do not.
  public var dislikes: [String]

  /// A taste.
  public init(listener: String? = nil, likes: [String] = [], dislikes: [String] = []) {
    self.listener = listener
    self.likes = likes
    self.dislikes = dislikes
  }

  /// Whether nothing is known of it.
  public var isEmpty: Bool { listener == nil && likes.isEmpty && dislikes.isEmpty }
}

// MARK: What kinds have in common and what tells them apart

extension Question.Kind {
  /// Whether every channel is asked.
  var isFused: Bool { self == .search }

  /// Which recording of a song is shown unless the question says otherwise.
  var defaultVersions: VersionPolicy {
    switch self {
    case .search: .automatic
    case .words, .meaning: .all
    case .similar, .recommendation, .continuation: .best
    }
  }

  /// How far hits differ unless the question says otherwise.
  var defaultDiversity: Diversity { isFused ? Diversity() : .off }

  /// Whether words are read for names, kinds of recordings and turns of a conversation.
  var readsWords: Bool {
    switch self {
    case .search, .words, .meaning: true
    case .similar, .recommendation, .continuation: false
    }
  }

  /// What a refusal calls it.
  var name: String {
    switch self {
    case .search: "search"
    case .words: "search by words alone"
    case .meaning: "search by meaning alone"
    case .similar: "similarity"
    case .recommendation: "recommendation"
    case .continuation: "continuation"
    }
  }
}

extension Question {
  /// Refuses what no answer could follow: numbers out of range, and parts that its kind would ignore.
  ///
  /// - Throws: `.invalid`; `.unknown` for channels that do not exist.
  func check(channels known: [String]) throws(EngineError) {
    try MusicEngine.checkLimit(limit)
    guard (0...MusicEngine.maximumLimit).contains(offset) else {
      throw .invalid("offset is \(offset); it must be in 0...\(MusicEngine.maximumLimit).")
    }
    var shares = [("novelty", novelty)]
    if let diversity {
      shares += [
        ("strength", diversity.strength), ("floor", diversity.floor),
        ("familiarity", diversity.familiarity),
      ]
      for cap in [diversity.artistCap, diversity.albumCap, diversity.artistSpread] {
        if let cap, cap < 1 { throw .invalid("A cap is \(cap); it must be at least 1.") }
      }
    }
    for (name, share) in shares where !(0...1).contains(share) {
      throw .invalid("\(name) is \(share); it must be in 0...1.")
    }
    for preference in preferences where !(0...1).contains(preference.strength) {
      throw .invalid("A preference's strength is \(preference.strength); it must be in 0...1.")
    }
    for channel in (channels ?? []).sorted() where !known.contains(channel) {
      throw .unknown(
        "There is no channel \"\(channel)\", only: \(known.joined(separator: ", ")).", of: .space)
    }
    try checkParts()
  }

  /// The ids that are liked and disliked at once.
  var likedAndDisliked: [String] {
    let disliked = Set(dislikes)
    return likes.filter { disliked.contains($0) }
  }

  /// A part that the kind of answer has no use for is refused, because it would be lost in silence.
  private func checkParts() throws(EngineError) {
    func refuse(_ isGiven: Bool, _ part: String) throws(EngineError) {
      if isGiven { throw .invalid("A \(kind.name) has no use for \(part). Leave it out.") }
    }
    if !kind.isFused {
      try refuse(!conversation.isEmpty, "a conversation")
      try refuse(channels != nil, "a choice of channels")
      try refuse(fusion != nil, "a fusion recipe")
    }
    switch kind {
    case .search: break
    case .words, .meaning:
      try refuse(!likes.isEmpty, "likes")
      try refuse(listener != nil, "a listener")
    case .similar:
      try refuse(!words.isEmpty, "words")
      try refuse(listener != nil, "a listener")
      if likes.isEmpty { throw .invalid("A similarity needs at least one seed.") }
      if let both = likedAndDisliked.first {
        throw .invalid("\"\(both)\" cannot be a seed and what to be unlike. Leave it out of one.")
      }
    case .recommendation, .continuation:
      try refuse(!words.isEmpty, "words")
    }
  }
}

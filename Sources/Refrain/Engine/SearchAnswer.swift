public import MusicCatalog

/// The hits of a search, best first, and what there is to say about them.
///
/// A collection of its hits:
///
/// ```swift
/// for hit in try engine.search("sunny day") { print(hit.title) }
/// ```
public struct SearchAnswer: Sendable, RandomAccessCollection {
  /// The hits, best first; ties by ordinal.
  public var hits: [TrackHit]
  /// How many tracks have any of the words and pass the filter; from `MusicEngine.mostCounted` on
  /// there may be more. Nearness and taste have no border:
  /// for similar and recommended tracks it is the number of hits.
  public var total: Int
  /// Why there are no hits, when there are none.
  public var explanation: EmptyExplanation?
  /// What the caller should know: words that were ignored, names that the catalog does not have.
  public var notes: [String]
  /// What was asked of the tracks, and whether it is guaranteed.
  public var constraints: [AppliedConstraint] = []
  /// What later calls call this answer by; nil unless it was kept.
  public var handle: String?
  /// Where in the whole ranking its first hit stands.
  public var offset = 0
  /// Whether there are hits after these; known of kept answers only.
  public var hasMore = false

  /// Where the next page begins when the first `count` of the hits are shown, all of them when
  /// nil; nil when nothing follows.
  public func cursor(after count: Int? = nil) -> String? {
    let shown = Swift.min(count ?? hits.count, hits.count)
    guard let handle, hasMore || shown < hits.count else { return nil }
    return "\(handle):\(offset + shown)"
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of hits.
  public var endIndex: Int { hits.count }
  /// The hit at `position`.
  public subscript(position: Int) -> TrackHit { hits[position] }
}

/// One track of an answer, with its reasons.
public struct TrackHit: Sendable, Equatable {
  /// The track's id in the catalog.
  public var id: String
  /// Its title.
  public var title: String
  /// Its artists' names, in the order of the credit.
  public var artists: [String]
  /// The album's title.
  public var album: String?
  /// When it was released.
  public var released: ReleaseDate?
  /// The language of its lyrics.
  public var language: String?
  /// Seconds.
  public var duration: Double?
  /// How well it fits, comparable within one answer only: BM25F for words, the figure of the
  /// metric for vectors, 0...1 for recommendations.
  public var score: Double
  /// Which words were found, and where.
  public var evidence: [Evidence] = []
  /// Where each channel ranked it.
  public var channels: [ChannelRank] = []
  /// What a recommendation rests on: "taste", "session" or "popularity".
  public var basis: String?
  /// The listener's own tracks that speak for it, strongest first.
  public var because: [Because] = []
  /// Other recordings of the song that stand behind this one.
  public var versions: [Version] = []

  /// The place of a track in one channel.
  public struct ChannelRank: Sendable, Equatable {
    /// The channel: "text", "listening" or a vector space's name.
    public var name: String
    /// From 1.
    public var rank: Int
    /// The channel's own score.
    public var score: Double
  }

  /// Another recording of the same song that the answer leaves out, and that could be in it.
  public struct Version: Sendable, Equatable {
    /// The track's id.
    public var id: String
    /// Its title.
    public var title: String
    /// What kind of recording: live, remaster, karaoke ...; empty for the plain one.
    public var kinds: [String]
  }

  /// "Because you played X."
  public struct Because: Sendable, Equatable {
    /// The id of X.
    public var id: String
    /// The title of X.
    public var title: String
    /// Its part of the score, of 1 over all the listener's tracks.
    public var share: Double
  }
}

/// A constraint as an answer applied it.
public struct AppliedConstraint: Sendable, Equatable {
  /// How it was applied.
  public enum Kind: String, Sendable {
    /// No hit breaks it.
    case hard
    /// Hits that break it were held back.
    case soft
  }

  /// The constraint in words.
  public var constraint: String
  /// How it was applied.
  public var kind: Kind

  /// A constraint and how it was applied.
  public init(constraint: String, kind: Kind) {
    self.constraint = constraint
    self.kind = kind
  }
}

/// Words that were found in one field of a track.
public struct Evidence: Sendable, Equatable, Codable {
  /// The field: title, artist, album, tags, snippet or lyrics.
  public var field: String
  /// The words as they are indexed: folded, Traditional characters as Simplified ones.
  public var terms: [String]
}

/// Why an answer is empty.
public struct EmptyExplanation: Sendable, Equatable {
  /// What it comes down to, in a sentence.
  public var reason: String
  /// How many tracks there would be without each constraint, where that is more than none.
  public var without: [Relaxation]

  /// A constraint, and what dropping it would give.
  public struct Relaxation: Sendable, Equatable {
    /// The constraint in words.
    public var constraint: String
    /// How many tracks there would be.
    public var matches: Int
  }
}

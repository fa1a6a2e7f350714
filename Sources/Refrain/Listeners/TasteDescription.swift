import MusicBundle

/// What a listener's likes have in common, against the catalog.
public struct TasteDescription: Sendable, Equatable {
  /// How many tracks speak for it.
  public var liked: Int
  /// Tracks that are disliked or skipped.
  public var disliked: Int
  /// The tags that tell this taste from others, most telling first.
  public var tags: [TasteTag]
  /// The artists of most weight.
  public var artists: [TasteShare]
  /// The decades, as "1990s", most weight first.
  public var eras: [TasteShare]
  /// The languages of lyrics, most weight first.
  public var languages: [TasteShare]
  /// 0...1: 1 minus the mean percentile of the tracks' popularity in the catalog; nil where no
  /// popularity is known. 0.5 is a random choice, 0 only the best known.
  public var novelty: Double?
  /// 0...1: 1 minus the mean cosine of two of the tracks in the first vector space; nil for fewer
  /// than two tracks with a vector.
  public var diversity: Double?
  /// The tracks that are nearest to the middle of it.
  public var representative: [TrackDetails]
}

/// A tag of a taste.
public struct TasteTag: Sendable, Equatable {
  /// The tag.
  public var tag: CatalogTag
  /// The part of the taste's weight that has it, 0...1.
  public var share: Double
  /// How many times the catalog's own share that is.
  public var lift: Double
}

/// A part of a taste.
public struct TasteShare: Sendable, Equatable {
  /// What it is a part by.
  public var name: String
  /// The part of the taste's weight, 0...1. A track of several artists counts for each.
  public var share: Double
}

extension MusicEngine {
  /// A listener's profile: a known one's, or what likes and dislikes given in the call make.
  ///
  /// Tracks count as the listener's events weigh them; likes given in the call count like recorded
  /// ones. Of more than a thousand tracks the thousand of most weight are described.
  ///
  /// - Parameters:
  ///   - taste: whose.
  ///   - limit: how many tags, artists, decades and languages each, 1...50.
  /// - Throws: `.unknown` for ids that do not exist, `.invalid` when nothing at all is given.
  /// - Complexity: O(tracks of the taste), under a millisecond for a hundred.
  public func describeTaste(
    of taste: Taste, limit: Int = 8
  ) throws(EngineError) -> TasteDescription {
    try snapshot.describeTaste(of: taste, limit: limit)
  }
}

extension EngineSnapshot {
  func describeTaste(
    of taste: Taste, limit: Int
  ) throws(EngineError) -> TasteDescription {
    guard (1...50).contains(limit) else {
      throw .invalid("limit is \(limit); it must be in 1...50.")
    }
    guard taste.listener != nil || !(taste.likes + taste.dislikes).isEmpty else {
      throw .invalid("There is no taste to describe: give a listener, or ids of liked tracks.")
    }
    return TasteDescriber(snapshot: self, profile: try profile(of: taste), limit: limit).describe()
  }
}

/// The answer to a question: its hits, best first, and what there is to say about them.
///
/// A collection of its hits:
///
/// ```swift
/// for hit in try engine.search("sunny day") { print(hit.title) }
/// ```
public struct Answer: Sendable, Equatable, RandomAccessCollection {
  /// The hits, best first; ties by ordinal.
  public var hits: [TrackHit]
  /// How many tracks have any of the words, or a tag that they were read as, and pass the filter;
  /// without words, or where others were added that keep the rest, how many pass the filter. From
  /// `MusicEngine.maximumCount` on there may be more. Nil where everything fits more or less: for
  /// nearness and taste, and where the hits go beyond what has the words.
  public var total: Int?
  /// Why there are no hits, when there are none.
  public var explanation: EmptyExplanation?
  /// What the caller should know: words that were ignored, names that the catalog does not have.
  public var notes: [String] = []
  /// What was asked of the tracks, and whether it is guaranteed.
  public var constraints: [AppliedConstraint] = []
  /// What the words were read as, in the order of the words; empty when they were only looked for.
  public var understood: [UnderstoodPart] = []
  /// What later calls call this answer by; nil unless it is remembered.
  public var handle: String?
  /// Where in the whole ranking its first hit stands, from 0.
  public var offset = 0
  /// Whether there are hits after these; known of remembered answers only.
  public var hasMore = false
  /// Where in the whole ranking each hit stands, when that is not one after the other from `offset` on.
  var places: [Int] = []

  /// Leaves out a total that hits go beyond: what was found by name or meaning has no number.
  mutating func settleTotal() {
    guard let counted = total, counted < offset + hits.count else { return }
    total = nil
    let note =
      counted == 0
      ? "No track has the words; these are near to them in name or meaning."
      : "Tracks with the words: \(counted); the others are near to them in name or meaning."
    if !notes.contains(note) { notes.append(note) }
  }

  /// Where the next page begins when the first `count` of the hits are shown, all of them when
  /// nil; nil when nothing follows.
  public func cursor(after count: Int? = nil) -> String? {
    let shown = Swift.min(count ?? hits.count, hits.count)
    guard let handle, hasMore || shown < hits.count else { return nil }
    let next = shown > 0 && shown <= places.count ? places[shown - 1] + 1 : offset + shown
    return "\(handle):\(next)"
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of hits.
  public var endIndex: Int { hits.count }
  /// The hit at `position`.
  public subscript(position: Int) -> TrackHit { hits[position] }
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
}

import IndexFile
import Primitives

/// What is known of one listener: items with confidences, negative ones for dislikes.
///
/// ```swift
/// let profile = ListenerProfile(likes: [4, 9], dislikes: [17])
/// ```
public struct ListenerProfile: Sendable, Equatable {
  /// The items, ascending and without repetition.
  public let items: [UInt32]
  /// The confidence of each; finite, not 0, below 0 when the listener dislikes the item.
  public let weights: [Float]

  /// Whether nothing is known.
  public var isEmpty: Bool { items.isEmpty }

  /// Whether something is known about an item.
  ///
  /// - Complexity: O(log n) for n items.
  func has(_ item: UInt32) -> Bool { items.containsSorted(item) }

  /// A profile of what is liked and disliked, in any order. Repetitions count once; what is in both
  /// is disliked.
  public init(
    likes: [UInt32], dislikes: [UInt32] = [], likeWeight: Float = 1, dislikeWeight: Float = 1
  ) {
    self.init(
      likes.map { ($0, abs(likeWeight)) } + dislikes.map { ($0, -abs(dislikeWeight)) })
  }

  /// A profile of weighted items in any order; for a repeated item the last weight holds. Weights
  /// of 0, or that are not finite, are left out.
  public init(_ weighted: [(item: UInt32, weight: Float)]) {
    let order = weighted.indices.sorted { (weighted[$0].item, $0) < (weighted[$1].item, $1) }
    var items: [UInt32] = []
    var weights: [Float] = []
    for index in order where weighted[index].weight.isFinite && weighted[index].weight != 0 {
      if items.last == weighted[index].item {
        weights[weights.count - 1] = weighted[index].weight
      } else {
        items.append(weighted[index].item)
        weights.append(weighted[index].weight)
      }
    }
    self.items = items
    self.weights = weights
  }

  /// What one listener's events say, as training on these events would take it: the row of
  /// `Interactions`. Events with a weight or time that is not finite are left out.
  ///
  /// - Parameters:
  ///   - events: of one listener; whose number they carry does not matter.
  ///   - weighting: what an event counts.
  /// - Complexity: O(n log n) for n events.
  public init(
    events: [InteractionEvent], weighting: InteractionWeighting = InteractionWeighting()
  ) {
    let usable = events.filter { $0.weight.isFinite && $0.time?.isFinite ?? true }
    let row = Interactions.row(of: usable, weighting: weighting)
    self.init(zip(row.columns, row.values).map { (item: $0, weight: $1) })
  }

  /// A matrix's row; in order already, but of a file that nobody has read, so it is checked.
  init(row: (columns: [UInt32], values: [Float])) {
    self.init(zip(row.columns, row.values).map { (item: $0, weight: $1) })
  }

  /// A row of a matrix in memory.
  init(row: SparseMatrix.Row) {
    self.init(row: (Array(row.columns), Array(row.values)))
  }

  /// The items that count against, ascending.
  public var disliked: [UInt32] { zip(items, weights).filter { $0.1 < 0 }.map { $0.0 } }

  /// The profile with later events laid over it.
  public func adding(_ other: ListenerProfile) -> ListenerProfile {
    ListenerProfile(
      Array(zip(items, weights)).map { (item: $0, weight: $1) }
        + Array(zip(other.items, other.weights)).map { (item: $0, weight: $1) })
  }

  /// Without items that a model does not have.
  func clipped(to itemCount: Int) -> ListenerProfile {
    guard let last = items.last, last >= itemCount else { return self }
    return ListenerProfile(
      zip(items, weights).filter { $0.0 < itemCount }.map { (item: $0.0, weight: $0.1) })
  }
}

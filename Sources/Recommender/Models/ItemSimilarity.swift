/// A model that knows, for each item, its nearest items: `weights[j][i]` is how much one listener's
/// having j counts for i. A listener's score for i is the sum over their items.
///
/// RP3beta, item-kNN and a truncated EASE all come down to it, and because the score is a sum, each
/// recommendation explains itself: item j contributed `confidence of j * weights[j][i]`.
public struct ItemSimilarity: Sendable {
  /// For each item its neighbors, without itself, with their weights as near as five bits come; no
  /// neighbors for items that are walked.
  let neighbors: NeighborLists
  /// The way to the neighbors of items that few listeners have; none in small catalogs.
  let walk: ItemWalk?

  init(neighbors: NeighborLists, walk: ItemWalk? = nil) {
    self.neighbors = neighbors
    self.walk = walk
  }

  /// The number of items.
  public var itemCount: Int { neighbors.count }

  /// Calls `body` with each neighbor of an item and what it counts for, in any order, some in several
  /// parts that add up. In a damaged file a neighbor may be any ordinal.
  ///
  /// - Precondition: `item` is below `itemCount`.
  @inline(__always)
  func forEachNeighbor(of item: Int, _ body: (_ neighbor: UInt32, _ weight: Float) -> Void) {
    if let walk, walk.starts(at: item) {
      walk.forEach(from: item, body)
    } else {
      neighbors.forEach(ofRow: item, body)
    }
  }

  /// Adds the profile's scores to `scores`, which has an element for every item.
  ///
  /// - Complexity: O(sum of the neighbors of the profile's items).
  func accumulate(
    items: UnsafeBufferPointer<UInt32>, confidences: UnsafeBufferPointer<Float>,
    into scores: UnsafeMutableBufferPointer<Float>
  ) {
    for index in items.indices where Int(items[index]) < itemCount {
      let confidence = confidences[index]
      forEachNeighbor(of: Int(items[index])) { neighbor, weight in
        // A mapped file's neighbors were not read at its opening.
        if Int(neighbor) < scores.count { scores[Int(neighbor)] += confidence * weight }
      }
    }
  }

  /// The scores that are not 0, in no order.
  ///
  /// - Parameter row: an element for every item, all 0, and left so.
  func scores(
    of profile: ListenerProfile, row: UnsafeMutableBufferPointer<Float>
  ) -> [(item: UInt32, score: Float)] {
    var touched: [UInt32] = []
    for (item, confidence) in zip(profile.items, profile.weights) where Int(item) < itemCount {
      forEachNeighbor(of: Int(item)) { neighbor, weight in
        guard Int(neighbor) < row.count else { return }
        if row[Int(neighbor)] == 0 { touched.append(neighbor) }
        row[Int(neighbor)] += confidence * weight
      }
    }
    var scores: [(item: UInt32, score: Float)] = []
    scores.reserveCapacity(touched.count)
    for column in touched where row[Int(column)] != 0 {
      scores.append((column, row[Int(column)]))
      row[Int(column)] = 0
    }
    return scores
  }

  /// How much `item` counts for `target`: 0 when they are not neighbors.
  ///
  /// - Complexity: O(neighbors of `item`).
  public func weight(from item: Int, to target: Int) -> Float {
    guard item < itemCount, let target = UInt32(exactly: target) else { return 0 }
    var found: Float = 0
    forEachNeighbor(of: item) { if $0 == target { found += $1 } }
    return found
  }
}

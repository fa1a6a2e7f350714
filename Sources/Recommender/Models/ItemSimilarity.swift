import IndexFile
import Primitives

/// A model that knows, for each item, its nearest items: `weights[j][i]` is how much one listener's
/// having j counts for i. A listener's score for i is the sum over their items.
///
/// RP3beta, item-kNN and a truncated EASE all come down to it, and because the score is a sum, each
/// recommendation explains itself: item j contributed `confidence of j * weights[j][i]`.
public struct ItemSimilarity: Sendable {
  /// For each item its neighbors, without itself.
  let weights: SparseMatrix

  /// The number of items.
  public var itemCount: Int { weights.rowCount }

  /// Adds the profile's scores to `scores`, which has an element for every item.
  ///
  /// - Complexity: O(sum of the neighbors of the profile's items).
  func accumulate(
    items: UnsafeBufferPointer<UInt32>, confidences: UnsafeBufferPointer<Float>,
    into scores: UnsafeMutableBufferPointer<Float>
  ) {
    let columns = weights.columns.unsafeElements
    let values = weights.values.unsafeElements
    let offsets = weights.offsets.unsafeElements
    for index in items.indices where Int(items[index]) < itemCount {
      let confidence = confidences[index]
      let item = Int(items[index])
      for entry in Int(offsets[item])..<Int(offsets[item + 1]) {
        let column = Int(columns[entry])
        // A mapped file's columns were not read at its opening.
        if column < scores.count { scores[column] += confidence * values[entry] }
      }
    }
  }

  /// The scores that are not 0, in no order.
  ///
  /// - Parameter row: an element for every item, all 0, and left so.
  func scores(
    of profile: ListenerProfile, row: UnsafeMutableBufferPointer<Float>
  ) -> [(item: UInt32, score: Float)] {
    let columns = weights.columns.unsafeElements
    let values = weights.values.unsafeElements
    let offsets = weights.offsets.unsafeElements
    var touched: [UInt32] = []
    for (item, confidence) in zip(profile.items, profile.weights) where Int(item) < itemCount {
      for entry in Int(offsets[Int(item)])..<Int(offsets[Int(item) + 1]) {
        let column = Int(columns[entry])
        guard column < row.count else { continue }
        if row[column] == 0 { touched.append(UInt32(column)) }
        row[column] += confidence * values[entry]
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
  /// - Complexity: O(log n) in the neighbors of `item`.
  public func weight(from item: Int, to target: Int) -> Float {
    guard item < itemCount, let target = UInt32(exactly: target) else { return 0 }
    let neighbors = weights.columns[weights.range(ofRow: item)]
    return neighbors.sortedIndex(of: target).map { weights.values[$0] } ?? 0
  }
}

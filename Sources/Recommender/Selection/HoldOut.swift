import IndexFile
import Primitives

/// Interactions split into what is trained on and what is held out to validate.
struct HoldOut: Sendable {
  /// What a model may see.
  let train: Interactions
  /// For each listener the items held out, ascending.
  let heldOut: [[UInt32]]

  /// A split that is made already.
  init(train: Interactions, heldOut: [[UInt32]]) {
    self.train = train
    self.heldOut = heldOut
  }

  /// Holds out about `share` of the entries above 0, but never a listener's last ones: one who has
  /// fewer than `minimum` keeps all.
  ///
  /// Which entries are drawn depends on the seed, the listener and the item only.
  init(
    _ interactions: Interactions, share: Double = 0.2, minimum: Int = 3, seed: UInt64 = 1
  ) {
    let matrix = interactions.matrix
    let threshold = UInt64(Double(UInt64.max >> 11) * min(max(share, 0), 1))
    var heldOut = [[UInt32]](repeating: [], count: matrix.rowCount)
    let kept = matrix.filter { row, item, value in
      guard value > 0, matrix.count(ofRow: row) >= minimum else { return true }
      let hash = SplitMix64.mix(seed ^ SplitMix64.mix(UInt64(row) << 32 | UInt64(item)))
      guard hash >> 11 < threshold, heldOut[row].count + 2 <= matrix.count(ofRow: row) else {
        return true
      }
      heldOut[row].append(item)
      return false
    }
    train = Interactions(checked: kept)
    self.heldOut = heldOut
  }
}

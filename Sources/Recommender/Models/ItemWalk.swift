import Primitives

/// The neighbors of items that few listeners have, found when they are asked for: the listeners of the
/// item, and what they have.
///
/// What a walk of two steps adds up is the item's row of the product that `ItemSimilarityBuilder`
/// computes, with everything in it that a row of limited length leaves out. For such items the two steps
/// take as long as reading the row, and the steps of all items together take a fraction of what
/// their rows take.
struct ItemWalk: Sendable {
  /// For each item that is walked from its listeners, with what each step counts for.
  let listeners: NeighborLists
  /// For each listener the items, with what each step counts for.
  let items: NeighborLists

  /// Items whose listeners have more items than this together keep their neighbors instead.
  static let longest = 1024

  func starts(at item: Int) -> Bool { !listeners.isEmpty(row: item) }

  /// Calls `body` with each step to another item, in no order and as often as there are ways to it. In a
  /// damaged file that may be any ordinal, and a listener that is not there is passed over.
  @inline(__always)
  func forEach(from item: Int, _ body: (_ neighbor: UInt32, _ weight: Float) -> Void) {
    var steps = 0
    withExtendedLifetime(self) {
      let rows = items.reader
      listeners.reader.forEach(ofRow: item) { listener, first in
        // No more than a hostile file's rows would take.
        guard Int(listener) < rows.count, steps <= ItemWalk.longest else { return }
        rows.forEach(ofRow: Int(listener)) { neighbor, second in
          steps += 1
          if Int(neighbor) != item { body(neighbor, first * second) }
        }
      }
    }
  }
}

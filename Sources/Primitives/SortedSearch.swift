extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies the predicate, which must hold from some index on; the end
  /// where none does.
  ///
  /// - Complexity: O(log `count`) calls of the predicate.
  @inlinable
  package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension RandomAccessCollection where Index == Int, Element: Comparable {
  /// Where an ascending collection without repetition holds an element; nil when it does not.
  ///
  /// - Complexity: O(log `count`).
  @inlinable
  package func sortedIndex(of element: Element) -> Int? {
    let index = partitioningIndex { $0 >= element }
    return index < endIndex && self[index] == element ? index : nil
  }

  /// Whether an ascending collection holds an element.
  ///
  /// - Complexity: O(log `count`).
  @inlinable
  package func containsSorted(_ element: Element) -> Bool { sortedIndex(of: element) != nil }
}

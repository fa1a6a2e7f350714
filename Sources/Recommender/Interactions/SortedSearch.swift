extension RandomAccessCollection<UInt32> where Index == Int {
  /// Where an ascending collection without repetition holds an ordinal; nil when it does not.
  ///
  /// - Complexity: O(log n).
  func sortedIndex(of ordinal: UInt32) -> Int? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < ordinal { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == ordinal ? low : nil
  }

  /// Whether an ascending collection without repetition holds an ordinal.
  ///
  /// - Complexity: O(log n).
  func containsSorted(_ ordinal: UInt32) -> Bool { sortedIndex(of: ordinal) != nil }
}

internal import IndexFile

/// Counters of an index, which one call hands on to the next. All are 0 between two calls.
final class NameCounters {
  private(set) var counts: [UInt8] = []
  /// The keys that are counted, in the order of their first list.
  private(set) var touched: [UInt32] = []

  /// Counts in how many of the lists each key is.
  ///
  /// - Parameters:
  ///   - marks: one for each key.
  ///   - isMeant: whether a key of that mark counts.
  @inline(__always)
  func count(
    _ lists: some Sequence<Slice<PackedArray<UInt32>>>, marks: [KeyMark],
    where isMeant: (KeyMark) -> Bool
  ) {
    if counts.count < marks.count { counts = Array(repeating: 0, count: marks.count) }
    counts.withUnsafeMutableBufferPointer { counts in
      marks.withUnsafeBufferPointer { marks in
        for list in lists {
          list.base.forEach(in: list.startIndex..<list.endIndex) { key in
            guard Int(key) < marks.count, isMeant(marks[Int(key)]) else { return }
            if counts[Int(key)] == 0 { touched.append(key) }
            counts[Int(key)] &+= 1
          }
        }
      }
    }
  }

  func reset() {
    for key in touched { counts[Int(key)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}

/// The binary logarithm between whole ones as a straight line, close enough to order by and the
/// same on every machine.
func binaryLogarithm(_ value: Double) -> Double {
  Double(value.exponent) + value.significand - 1
}

extension Array {
  /// The first position whose element satisfies the predicate, which must hold from some position
  /// on.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

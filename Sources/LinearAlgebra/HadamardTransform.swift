/// The transform that spreads every number of a vector over all of its elements, in O(n log n).
///
/// ```swift
/// var values: [Float] = [1, 0, 0, 0]
/// values.withUnsafeMutableBufferPointer { HadamardTransform.apply(to: $0) }
/// // [1, 1, 1, 1]
/// ```
package enum HadamardTransform {
  /// Multiplies a vector by the Hadamard matrix of its length, in natural order and not scaled: twice
  /// gives the vector times its length. Additions alone, in a fixed order: the same bits everywhere.
  ///
  /// - Precondition: the length is a power of two.
  package static func apply(to values: UnsafeMutableBufferPointer<Float>) {
    precondition(values.count.nonzeroBitCount == 1, "A Hadamard matrix of this order is not known.")
    var half = 1
    while half < values.count {
      for start in stride(from: 0, to: values.count, by: 2 * half) {
        for index in start..<start + half {
          let (left, right) = (values[index], values[index + half])
          values[index] = left + right
          values[index + half] = left - right
        }
      }
      half *= 2
    }
  }
}

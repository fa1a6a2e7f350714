/// How vectors are kept for the final ranking.
///
/// Searching always walks over 8-bit codes; this is what the best candidates are ranked again with.
/// It lies in the mapped file and costs memory only where it is touched.
public enum VectorEncoding: String, Sendable, CaseIterable {
  /// Four bytes a number: distances as exact as the input.
  case float32
  /// Two bytes a number: distances to about three decimal places.
  case float16
  /// Half a byte a number, which refines the 8-bit code to 12 bits: no number of a vector is off by
  /// more than 1/4,000 of the vector's largest (less the mean of all vectors).
  case int12
  /// No byte more: the 8-bit codes are all there is.
  case int8

  var code: UInt32 {
    switch self {
    case .float32: 0
    case .float16: 1
    case .int8: 2
    case .int12: 3
    }
  }

  init?(code: UInt32) {
    guard let encoding = VectorEncoding.allCases.first(where: { $0.code == code }) else {
      return nil
    }
    self = encoding
  }

  /// Bytes of the copy for the final ranking, for a vector of `dimensions` numbers.
  func rankedBytes(dimensions: Int) -> Int {
    switch self {
    case .float32: 4 * dimensions
    case .float16: 2 * dimensions
    case .int12: CodeRows.stride(dimensions: dimensions) / 2
    case .int8: 0
    }
  }
}

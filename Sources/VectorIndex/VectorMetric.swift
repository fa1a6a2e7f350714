/// How near two vectors are.
public enum VectorMetric: String, Sendable, CaseIterable {
  /// The cosine of the angle between them. Vectors are stored at unit length; a zero vector has
  /// cosine 0 with everything.
  case cosine
  /// The inner product, for vectors of any length. The nearest vector of a stored one need not be
  /// itself: a longer one may have the larger product.
  case innerProduct = "ip"
  /// The Euclidean distance.
  case euclidean = "l2"

  /// The figure that people know for a hit's `distance`: the cosine, the inner product, or the
  /// Euclidean distance itself.
  public func figure(for distance: Float) -> Float {
    switch self {
    case .cosine: 1 - distance
    case .innerProduct: -distance
    case .euclidean: max(0, distance).squareRoot()
    }
  }

  var code: UInt32 {
    switch self {
    case .cosine: 0
    case .innerProduct: 1
    case .euclidean: 2
    }
  }

  init?(code: UInt32) {
    guard let metric = VectorMetric.allCases.first(where: { $0.code == code }) else { return nil }
    self = metric
  }
}

/// How vectors are kept for the final ranking.
///
/// Searching always walks over 8-bit codes; this is the copy that the best candidates are ranked
/// again with. It lies in the mapped file and costs memory only where it is touched.
public enum VectorEncoding: String, Sendable, CaseIterable {
  /// Four bytes a number: distances as exact as the input.
  case float32
  /// Two bytes a number: distances to about three decimal places, enough for the same ranking.
  case float16
  /// One byte a number and no second copy: the codes are all there is.
  case int8

  var code: UInt32 {
    switch self {
    case .float32: 0
    case .float16: 1
    case .int8: 2
    }
  }

  init?(code: UInt32) {
    guard let encoding = VectorEncoding.allCases.first(where: { $0.code == code }) else {
      return nil
    }
    self = encoding
  }
}

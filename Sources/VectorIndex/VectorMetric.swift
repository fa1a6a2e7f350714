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

  /// The familiar score of a hit's `distance`: the cosine, the inner product, or the
  /// Euclidean distance itself.
  public func score(for distance: Float) -> Float {
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

/// One result of a search.
public struct VectorHit: Sendable, Hashable {
  /// The ordinal that the vector was added under.
  public var ordinal: UInt32
  /// Smaller is nearer: 1 minus the cosine, the negated inner product, or the *squared* Euclidean
  /// distance. `VectorMetric.score(for:)` gives the familiar score.
  public var distance: Float

  /// A hit.
  public init(ordinal: UInt32, distance: Float) {
    self.ordinal = ordinal
    self.distance = distance
  }

  /// Nearer first, ties by ordinal: the order of every list of hits.
  static func precedes(_ left: VectorHit, _ right: VectorHit) -> Bool {
    left.distance != right.distance
      ? left.distance < right.distance : left.ordinal < right.ordinal
  }
}

/// How a proximity graph is built.
public struct GraphOptions: Sendable, Equatable {
  /// The largest number of links a vertex, 4 to 256; for inner products a quarter more.
  public var degree: Int
  /// How many of the nearest vertices the construction keeps while it looks for a new vertex's
  /// neighbors: more makes better graphs and takes longer.
  public var constructionBeam: Int
  /// How much nearer a neighbor of a neighbor must be before a link to it is left out: 1 keeps
  /// the fewest links, 1.2 keeps more long ones. Squared distances are compared.
  public var alpha: Float
  /// Below this many distinct vectors no graph is built, since the exact scan is as fast.
  public var minimumGraphCount: Int

  /// Options; the defaults suit collections up to some ten million vectors.
  public init(
    degree: Int = 32, constructionBeam: Int = 200, alpha: Float = 1.1,
    minimumGraphCount: Int = 2_048
  ) {
    self.degree = max(4, min(VectorIndexLimits.degree, degree))
    self.constructionBeam = max(self.degree, min(4_096, constructionBeam))
    self.alpha = max(1, min(2, alpha))
    self.minimumGraphCount = max(2, minimumGraphCount)
  }
}

/// How a search looks for its hits.
public struct VectorSearchOptions: Sendable, Equatable {
  /// Which way a search takes.
  public enum Strategy: Sendable, Equatable {
    /// Whichever is expected to be cheaper at the same quality.
    case automatic
    /// Compares with every allowed vector: exact, whatever it costs.
    case exact
    /// Walks over the graph where there is one.
    case graph
  }

  /// Which way the search takes.
  public var strategy: Strategy
  /// How many of the nearest vectors a walk keeps: more finds more of the true neighbors and takes
  /// longer. Nil chooses by the number of hits wanted; at least half that number is always used.
  public var beam: Int?

  /// Options; the defaults aim at 99% of the true neighbors on ordinary data.
  public init(strategy: Strategy = .automatic, beam: Int? = nil) {
    self.strategy = strategy
    self.beam = beam
  }
}

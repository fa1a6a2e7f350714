public import MusicAgent

/// What the ways of answering a request are expected to be worth: utility times worth, less cost.
public struct RouteValues: Sendable, Equatable {
  /// Memory alone, whatever it gives.
  public var memory: Double
  /// Memory first, tools where it falls short.
  public var memoryThenTools: Double
  /// Tools from the beginning.
  public var tools: Double

  /// The way that is worth most; of equals the one that falls back on tools, then the one that costs
  /// least to try.
  public var best: RoutePlan {
    guard max(memory, memoryThenTools) >= tools else { return .tools }
    return memoryThenTools >= memory ? .memoryThenTools : .memory
  }

  /// What the better way that asks memory is worth more than tools.
  var advantageOfMemory: Double { max(memory, memoryThenTools) - tools }
}

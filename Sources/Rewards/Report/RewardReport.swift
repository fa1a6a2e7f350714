/// What an answer is worth, in parts and in all.
public struct RewardReport: Sendable, Equatable {
  /// The task.
  public var task: String
  /// All components, in the order of `RewardComponent.Name`.
  public var components: [RewardComponent]
  /// Whether the answer has a form, songs that exist and rules kept, as far as the recipe asks.
  public var isGateOpen: Bool
  /// Why the gate is shut; empty when it is open.
  public var gateReason: String
  /// 0...1: the weighted mean of the components behind an open gate, else 0.
  public var total: Double
  /// 0...1: how right the answer is, which the cost of tools is multiplied by.
  public var rightness: Double
  /// How many calls the answer took.
  public var calls: Int

  /// The component of that name.
  public subscript(name: RewardComponent.Name) -> RewardComponent? {
    components.first { $0.name == name }
  }
}

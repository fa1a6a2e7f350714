/// A request, what is known of it beforehand, and how often memory was enough for it.
public struct BoundaryExample: Sendable, Equatable {
  /// The request's id: examples of one request are never on both sides of a validation.
  public var request: String
  /// The model's name.
  public var model: String
  /// What is known before generating.
  public var features: BoundaryFeatures
  /// The share of the answers from memory that were enough, 0...1.
  public var share: Double
  /// How right those answers were, on average, 0...1; nil where none was enough.
  public var memoryUtility: Double?
  /// How right the answers from memory were, enough or not, on average, 0...1; nil without any.
  public var attemptUtility: Double?
  /// How right the answers with tools were, on average, 0...1; nil without any.
  public var toolsUtility: Double?

  /// An example.
  public init(
    request: String, model: String, features: BoundaryFeatures, share: Double,
    memoryUtility: Double? = nil, attemptUtility: Double? = nil, toolsUtility: Double? = nil
  ) {
    self.request = request
    self.model = model
    self.features = features
    self.share = share
    self.memoryUtility = memoryUtility
    self.attemptUtility = attemptUtility
    self.toolsUtility = toolsUtility
  }
}

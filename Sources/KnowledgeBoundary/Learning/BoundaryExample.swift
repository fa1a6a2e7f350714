/// A request, what is known of it beforehand, and how often memory was enough for it.
struct BoundaryExample: Sendable, Equatable {
  /// The request's id: examples of one request are never on both sides of a validation.
  var request: String
  /// The model's name.
  var model: String
  /// What is known before generating.
  var features: BoundaryFeatures
  /// The share of the answers from memory that were enough, 0...1.
  var share: Double
  /// How right those answers were, on average, 0...1; nil where none was enough.
  var memoryUtility: Double?
  /// How right the answers from memory were, enough or not, on average, 0...1; nil without any.
  var attemptUtility: Double?
  /// How right the answers with tools were, on average, 0...1; nil without any.
  var toolsUtility: Double?
}

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

  /// An example.
  public init(request: String, model: String, features: BoundaryFeatures, share: Double) {
    self.request = request
    self.model = model
    self.features = features
    self.share = share
  }
}

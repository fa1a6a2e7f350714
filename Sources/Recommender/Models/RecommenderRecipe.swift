/// Which model is trained, and with which settings.
public struct RecommenderRecipe: Sendable, Equatable {
  /// The kinds of model.
  public enum Model: String, Sendable, CaseIterable {
    /// Chooses by size and by validation on held-out events.
    case auto
    /// iALS and RP3beta together.
    case blend
    /// Implicit alternating least squares.
    case ials
    /// Random walks against popularity.
    case rp3beta
    /// A closed-form autoencoder.
    case ease
    /// Items with common listeners.
    case itemknn
    /// How many listeners.
    case popularity
  }

  /// The model to train.
  public var model: Model
  /// Settings of iALS, alone or in the blend.
  public var ials: ImplicitALS
  /// Settings of RP3beta, alone or in the blend.
  public var rp3beta: RP3Beta
  /// Settings of item-kNN.
  public var itemKNN: ItemKNN
  /// The share of iALS in the blend, in 0...1; the rest is RP3beta's.
  public var factorShare: Float

  /// A recipe.
  public init(
    model: Model = .blend, ials: ImplicitALS = ImplicitALS(), rp3beta: RP3Beta = RP3Beta(),
    itemKNN: ItemKNN = ItemKNN(), factorShare: Float = 0.5
  ) {
    self.model = model
    self.ials = ials
    self.rp3beta = rp3beta
    self.itemKNN = itemKNN
    self.factorShare = factorShare
  }
}

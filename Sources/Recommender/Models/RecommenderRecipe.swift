/// Which model is trained, and with which settings.
public struct RecommenderRecipe: Sendable, Equatable {
  /// The kinds of model.
  public enum Model: String, Sendable, CaseIterable {
    /// Chooses by size and by validation on held-out events.
    case auto
    /// iALS and RP3beta together (and others, if they have a weight), each on its own scale.
    case blend
    /// Implicit alternating least squares.
    case ials
    /// Random walks, with popular items demoted.
    case rp3beta
    /// A closed-form autoencoder.
    case ease
    /// Items that the same listeners have.
    case itemknn
    /// The number of an item's listeners.
    case popularity
    /// Listeners who have the same items.
    case userknn
  }

  /// The model to train.
  public var model: Model
  /// Settings of iALS, alone or in the blend.
  public var ials: ImplicitALS
  /// Settings of RP3beta, alone or in the blend.
  public var rp3beta: RP3Beta
  /// Settings of item-kNN.
  public var itemKNN: ItemKNN
  /// Settings of EASE.
  public var ease: EASE
  /// Settings of UserKNN, alone or in the blend.
  public var userKNN: UserKNN
  /// How much each part of the blend counts.
  public var blend: BlendWeights

  /// A recipe.
  public init(
    model: Model = .blend, ials: ImplicitALS = ImplicitALS(), rp3beta: RP3Beta = RP3Beta(),
    itemKNN: ItemKNN = ItemKNN(weighting: .tfidf), ease: EASE = EASE(),
    userKNN: UserKNN = UserKNN(), blend: BlendWeights = BlendWeights()
  ) {
    self.model = model
    self.ials = ials
    self.rp3beta = rp3beta
    self.itemKNN = itemKNN
    self.ease = ease
    self.userKNN = userKNN
    self.blend = blend
  }
}

/// How much the parts of the blend count, each divided by the mean of its own best hundred scores.
///
/// The defaults were chosen on a validation part of check-ins, where a run of each listener's items
/// was held out, and confirmed on playlists.
public struct BlendWeights: Sendable, Equatable {
  /// The weight of iALS.
  public var ials: Float
  /// The weight of RP3beta.
  public var rp3beta: Float
  /// The weight of item-kNN; at 0 it is not trained.
  public var itemKNN: Float

  /// The weight of EASE; at 0 it is not trained.
  public var ease: Float
  /// The weight of UserKNN; at 0 it is not trained.
  public var userKNN: Float

  /// Weights; parts of weight 0 are left out.
  public init(
    ials: Float = 0.6, rp3beta: Float = 0.4, itemKNN: Float = 0, ease: Float = 0,
    userKNN: Float = 0
  ) {
    self.ials = ials
    self.rp3beta = rp3beta
    self.itemKNN = itemKNN
    self.ease = ease
    self.userKNN = userKNN
  }

  /// Weights that add up to 1.
  ///
  /// - Parameters:
  ///   - share: how much iALS counts beside RP3beta, which has the rest of 1; 0...1.
  ///   - listeners: how much UserKNN counts beside these two; 0...1.
  public init(factors share: Float, listeners: Float) {
    let rest = 1 - listeners
    self.init(ials: share * rest, rp3beta: (1 - share) * rest, userKNN: listeners)
  }
}

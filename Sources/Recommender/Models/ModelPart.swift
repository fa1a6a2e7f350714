import IndexFile

/// One of the kinds of model that a recommender is made of.
enum ModelPart: Sendable {
  case popularity(Popularity)
  case factors(FactorModel)
  case similarity(ItemSimilarity)
  case ease(EASEModel)
  case listeners(UserKNNModel)

  var scorer: any ItemScorer {
    switch self {
    case .popularity(let model): model
    case .factors(let model): model
    case .similarity(let model): model
    case .ease(let model): model
    case .listeners(let model): model
    }
  }

  /// The number that stands for the kind in a file.
  var code: UInt8 {
    switch self {
    case .popularity: 0
    case .factors: 1
    case .similarity: 2
    case .ease: 3
    case .listeners: 4
    }
  }

  /// The scores that are not 0, of a model that gives most items none; nil for the others.
  ///
  /// - Parameter row: an element for every item, all 0, and left so.
  func sparseScores(
    of profile: ListenerProfile, row: UnsafeMutableBufferPointer<Float>
  ) -> [(item: UInt32, score: Float)]? {
    switch self {
    case .similarity(let model): model.scores(of: profile, row: row)
    case .listeners(let model): model.scores(of: profile, row: row)
    case .popularity, .factors, .ease: nil
    }
  }
}

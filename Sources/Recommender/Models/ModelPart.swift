import IndexFile

/// One of the kinds of model that a recommender is made of.
enum ModelPart: Sendable {
  case popularity(Popularity)
  case factors(FactorModel)
  case similarity(ItemSimilarity)
  case ease(EASEModel)

  var scorer: any ItemScorer {
    switch self {
    case .popularity(let model): model
    case .factors(let model): model
    case .similarity(let model): model
    case .ease(let model): model
    }
  }

  /// The number that stands for the kind in a file.
  var code: UInt8 {
    switch self {
    case .popularity: 0
    case .factors: 1
    case .similarity: 2
    case .ease: 3
    }
  }

  var name: String {
    switch self {
    case .popularity: "popularity"
    case .factors: "factors"
    case .similarity: "item similarity"
    case .ease: "EASE"
    }
  }
}

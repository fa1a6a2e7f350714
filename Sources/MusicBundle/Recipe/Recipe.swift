public import MusicCatalog
public import Recommender
public import VectorIndex

/// What a build makes of a catalog: a JSON file, documented in `Indexes/README.md`.
///
/// Everything has a default; a file says only what differs. An unknown field is an error, because
/// a misspelled one would silently do nothing.
///
/// ```json
/// {"format": 1, "text": {"fields": {"snippet": {"weight": 1.5}}}}
/// ```
public struct Recipe: Sendable, Equatable {
  /// The layout of recipes; this version reads 1.
  public static let supportedFormat = 1

  /// In which order tracks get their ordinals.
  public var order: MusicCatalog.TrackOrder
  /// The text index.
  public var text: TextRecipe
  /// The vectors that are learned from the catalog's own words.
  public var latent: LatentRecipe
  /// The vector spaces that were imported.
  public var spaces: SpaceRecipe
  /// The recommender.
  public var listening: ListeningRecipe
  /// How the channels of a search become one ranking.
  public var fusion: FusionRecipe
  /// Whom printed credits name where a build reads them otherwise: a name that is one artist has
  /// itself, one that is several has them. `refrain inspect --credits` lists what was read.
  public var credits: [String: [String]]

  /// The defaults, which are also in `Indexes/default.json`.
  public init() {
    order = .artist
    text = TextRecipe()
    latent = LatentRecipe()
    spaces = SpaceRecipe()
    listening = ListeningRecipe()
    fusion = FusionRecipe()
    credits = [:]
  }
}

/// The text index of a recipe.
public struct TextRecipe: Sendable, Equatable {
  /// How quickly repetition stops counting: the k1 of BM25F.
  public var k1: Double
  /// The fields, in the order of `TextField`.
  public var fields: [TextField: FieldRecipe]

  /// The defaults: names count most, prose least.
  public init() {
    k1 = 1.2
    fields = [
      .title: FieldRecipe(weight: 3, b: 0.4),
      .artist: FieldRecipe(weight: 2.5, b: 0.3),
      .album: FieldRecipe(weight: 0.8, b: 0.4),
      .tags: FieldRecipe(weight: 1.6, b: 0.3),
      .snippet: FieldRecipe(weight: 1, b: 0.6),
      .lyrics: FieldRecipe(weight: 0.3, b: 0.75),
    ]
  }
}

/// The fields of a track's text.
public enum TextField: String, Sendable, CaseIterable, Codable {
  /// Title and its aliases.
  case title
  /// Artists and their aliases.
  case artist
  /// The album's title.
  case album
  /// The tags' names.
  case tags
  /// Descriptions.
  case snippet
  /// Lyrics.
  case lyrics
}

/// How one field counts.
public struct FieldRecipe: Sendable, Equatable {
  /// How much a match in the field counts, at least 0.
  public var weight: Double
  /// How far the field's length is held against it, 0...1: the b of BM25F.
  public var b: Double

  /// A field's weights.
  public init(weight: Double, b: Double) {
    self.weight = weight
    self.b = b
  }
}

/// Latent semantic vectors of titles, tags and snippets, in the space "latent".
public struct LatentRecipe: Sendable, Equatable {
  /// How terms are weighted.
  public enum Weighting: String, Sendable, CaseIterable {
    /// Term frequency times the logarithm of how rare the term is.
    case tfidf
    /// Positive pointwise mutual information.
    case ppmi
  }

  /// Components a vector, 1...1024; 0 to have no such space.
  public var dimension = 128
  /// How terms are weighted.
  public var weighting = Weighting.tfidf
  /// How much an occurrence in the title or its aliases counts, 0...1000.
  public var title = 0.5
  /// How much a tag counts, times its own weight.
  public var tags = 2.0
  /// How much an occurrence in a snippet counts.
  public var snippet = 1.0

  /// The defaults.
  public init() {}
}

/// How the imported vector spaces are indexed.
public struct SpaceRecipe: Sendable, Equatable {
  /// How nearness is measured.
  public var metric = VectorMetric.cosine
  /// How vectors are kept for the final ranking.
  public var encoding = VectorEncoding.int12
  /// The encoder that must have made a space, by the space's name; a build refuses another.
  public var encoders: [String: String] = [:]

  /// The defaults.
  public init() {}
}

/// The recommender that is trained on the catalog's events.
public struct ListeningRecipe: Sendable, Equatable {
  /// The model; nil to train none.
  public var model: RecommenderRecipe.Model? = .blend
  /// The rank of the factors, 1...1024.
  public var rank = 128
  /// How often the factors are solved, 1...100.
  public var epochs = 12
  /// The weight of a pair that nobody has heard, against 1 for a play.
  public var unobserved = 0.012
  /// The strength of the regularization of the factors.
  public var lambda = 0.004
  /// RP3beta: the power of the transition probabilities.
  public var alpha = 0.8
  /// RP3beta: how strongly popular tracks are held back.
  public var beta = 0.3
  /// RP3beta: how many neighbors of a track are kept, 1...10,000.
  public var neighbors = 300
  /// How much the factors count in the blend beside the walks of RP3beta, which count the rest of 1.
  public var share = 0.6
  /// How much the listeners most alike (UserKNN) count in the blend; the two others count the rest.
  public var listenerShare = 0.0

  /// The defaults.
  public init() {}
}

/// How a latent space is learned from documents.
public struct LatentSemanticOptions: Sendable {
  /// How the entries of the matrix of documents and terms are weighted.
  public enum Weighting: UInt32, Sendable, CaseIterable {
    /// The logarithm of one plus the term's count, times the logarithm of how rare the term is.
    case tfIDF = 1
    /// Positive pointwise mutual information of term and document: how much more often they meet
    /// than chance would have it. Favors rare terms more than `tfIDF` does.
    case ppmi = 2
  }

  /// The components of a vector, at least 1; fewer when the documents span fewer.
  public var dimension: Int
  /// The weights of the matrix's entries.
  public var weighting: Weighting
  /// Terms in fewer documents are left out: they co-occur with nothing else.
  public var minimumDocumentCount: Int
  /// Terms in more than this share of the documents are left out, unless there are fewer than a
  /// hundred documents.
  public var maximumDocumentShare: Double
  /// At most so many terms, those in most documents; bounds memory at 4 x `dimension` bytes a term.
  public var maximumTermCount: Int
  /// Components are multiplied by their singular value to this power: 0 projects, negative numbers
  /// soften what is common to most documents.
  public var singularValuePower: Float
  /// Products with the matrix, at least 1; more find small singular values more exactly.
  public var iterations: Int
  /// The seed of the random start.
  public var seed: UInt64

  /// Options; the defaults are for catalogs of a thousand to some million documents.
  public init(
    dimension: Int = 128, weighting: Weighting = .tfIDF, minimumDocumentCount: Int = 2,
    maximumDocumentShare: Double = 0.5, maximumTermCount: Int = 65_536,
    singularValuePower: Float = 0, iterations: Int = 4, seed: UInt64 = 1
  ) {
    self.dimension = dimension
    self.weighting = weighting
    self.minimumDocumentCount = minimumDocumentCount
    self.maximumDocumentShare = maximumDocumentShare
    self.maximumTermCount = maximumTermCount
    self.singularValuePower = singularValuePower
    self.iterations = iterations
    self.seed = seed
  }

  func validate() throws(TextEncoderError) {
    func require(_ holds: Bool, _ name: String, _ detail: String) throws(TextEncoderError) {
      if !holds { throw .invalidOption(name: name, detail: detail) }
    }
    try require((1...4096).contains(dimension), "dimension", "must be from 1 to 4,096")
    try require((1...100).contains(iterations), "iterations", "must be from 1 to 100")
    try require(maximumTermCount > 0, "maximumTermCount", "must be positive")
    try require(singularValuePower.isFinite, "singularValuePower", "must be a finite number")
    try require(
      maximumDocumentShare > 0, "maximumDocumentShare", "must be a positive number, 1 for all")
  }
}

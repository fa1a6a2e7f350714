import CKernels
import IndexFile
public import Primitives

/// Item factors, and what it takes to give any listener a factor: *fold-in*.
///
/// Known listeners and new ones are treated alike. A listener's factor is the exact minimum of the
/// training objective with the items held fixed, solved from the items they have; so new events
/// count at once, and no listener's factor is stored.
public struct FactorModel: Sendable {
  /// The settings of the training; its regularization holds for fold-in too.
  public let recipe: ImplicitALS
  /// One vector for each item, in the basis where their Gram matrix is diagonal.
  public let items: FactorMatrix
  /// The diagonal of that Gram matrix, descending, padded with zeros to the stride.
  let spectrum: IndexArray<Float>
  /// `spectrum` times the weight of what is not observed.
  let weightedSpectrum: IndexArray<Float>
  /// What each component of a content vector adds to an item's factor; nil where nothing was learned of that.
  let contentMap: FactorMatrix?
  private let workspaces: ScratchPool<RowSolver.Workspace>

  /// The number of items.
  public var itemCount: Int { items.count }

  init(
    recipe: ImplicitALS, items: FactorMatrix, spectrum: IndexArray<Float>,
    contentMap: FactorMatrix? = nil
  ) {
    self.recipe = recipe
    self.items = items
    self.spectrum = spectrum
    self.contentMap = contentMap
    weightedSpectrum = IndexArray(spectrum.map { $0 * recipe.unobserved })
    workspaces = RowSolver.workspaces(rank: items.rank)
  }

  private init(
    _ other: FactorModel, items: FactorMatrix? = nil, contentMap: FactorMatrix? = nil
  ) {
    recipe = other.recipe
    self.items = items ?? other.items
    spectrum = other.spectrum
    weightedSpectrum = other.weightedSpectrum
    self.contentMap = contentMap ?? other.contentMap
    workspaces = other.workspaces
  }

  /// The same, and how content becomes factors.
  func knowing(_ contentMap: FactorMatrix) -> FactorModel {
    FactorModel(self, contentMap: contentMap)
  }

  /// The same with items that came later, as `FactorMatrix.adding`.
  func adding(_ rows: [[Float]]) -> FactorModel {
    FactorModel(self, items: items.adding(rows))
  }

  /// Factors that were trained elsewhere, for example by a Spark job, in place of training here.
  ///
  /// - Parameters:
  ///   - external: one vector for each item.
  ///   - recipe: the weight of what is unobserved and the regularization that fold-in uses; its rank
  ///     is taken from the vectors.
  ///   - pool: the threads that do the work; their number does not change the result.
  /// - Throws: `RecommenderError.notFinite`, `.invalidRecipe`, `.linearAlgebra`.
  /// - Complexity: O(items x rank^2 + rank^3).
  public init(
    external: FactorMatrix, recipe: ImplicitALS = ImplicitALS(), pool: WorkPool = WorkPool()
  ) throws(RecommenderError) {
    let factors = TrainedFactors(count: external.count, rank: external.rank)
    external.forEachBlock { rows, base in
      factors.row(rows.lowerBound).update(from: base, count: rows.count * external.stride)
    }
    guard factors.isFinite(pool: pool) else { throw .notFinite("one of the external factors") }
    var recipe = recipe
    recipe.rank = external.rank
    try recipe.validate()
    try self.init(rotating: factors, recipe: recipe, pool: pool)
  }

  /// Turns factors into their eigenbasis, where a listener's factor is solved without factoring a
  /// `rank` x `rank` matrix.
  ///
  /// - Parameter contentMap: turned like them.
  init(
    rotating factors: TrainedFactors, contentMap: TrainedFactors? = nil, recipe: ImplicitALS,
    pool: WorkPool
  ) throws(RecommenderError) {
    let (spectrum, basis) = try factors.diagonalize(pool: pool)
    guard factors.isFinite(pool: pool) else { throw .diverged(halfEpoch: "the last rotation") }
    contentMap?.rotate(by: basis, pool: pool)
    self.init(
      recipe: recipe, items: factors.finished(), spectrum: IndexArray(spectrum),
      contentMap: contentMap?.finished())
  }

  /// The factor of a listener with this profile: `items.rank` numbers; zeros for an empty profile.
  ///
  /// - Complexity: O(n^2 d + n^3) for n items below the rank d, otherwise O(n d^2 + d^3).
  public func foldIn(_ profile: ListenerProfile) -> [Float] {
    var factor = [Float](repeating: 0, count: items.stride)
    factor.withUnsafeMutableBufferPointer { foldIn(profile, into: $0.baseAddress!) }
    factor.removeSubrange(items.rank...)
    return factor
  }

  /// Writes the factor of a listener, padded to the stride.
  func foldIn(_ profile: ListenerProfile, into out: UnsafeMutablePointer<Float>) {
    let profile = profile.clipped(to: items.totalCount)
    profile.items.withUnsafeBufferPointer { ordinals in
      profile.weights.withUnsafeBufferPointer { weights in
        foldIn(items: ordinals, confidences: weights, into: out)
      }
    }
  }

  /// - Precondition: every ordinal is below `items.totalCount`.
  func foldIn(
    items ordinals: UnsafeBufferPointer<UInt32>, confidences: UnsafeBufferPointer<Float>,
    into out: UnsafeMutablePointer<Float>
  ) {
    out.update(repeating: 0, count: items.stride)
    guard !ordinals.isEmpty else { return }
    var mass: Float = 0
    for confidence in confidences { mass += confidence.magnitude }
    let places = (0..<UInt32(ordinals.count)).map { $0 }
    let rows = items.rows(ordinals)
    let minimum = workspaces.use { workspace in
      rows.withUnsafeBufferPointer { rows in
        RowSolver(
          factors: rows.baseAddress!, factorCount: places.count, rank: items.rank,
          stride: items.stride, spectrum: weightedSpectrum.unsafeElements.baseAddress!
        ).solve(
          items: places, confidences: confidences.baseAddress!, count: places.count,
          lambda: recipe.regularization(mass: mass, otherCount: itemCount), workspace: workspace,
          into: out)
      }
    }
    // Positive definite by construction; a damaged file alone can bring this about.
    if minimum == nil { out.update(repeating: 0, count: items.stride) }
  }

  /// The listener's normal equations, for explanations.
  ///
  /// - Precondition: every item of the profile is below `items.totalCount`.
  func foldInSystem(for profile: ListenerProfile) -> FoldInSystem {
    var mass: Float = 0
    for weight in profile.weights { mass += weight.magnitude }
    return FoldInSystem(
      factors: items, spectrum: weightedSpectrum.unsafeElements, items: profile.items,
      confidences: profile.weights,
      lambda: recipe.regularization(mass: mass, otherCount: itemCount))
  }

  /// The same model with numbers of a byte.
  func quantized() -> FactorModel {
    guard items.codes == nil else { return self }
    return FactorModel(
      self, items: FactorMatrix(QuantizedFactors(items), rank: items.rank))
  }
}

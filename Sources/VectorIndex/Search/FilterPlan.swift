/// Which way a filtered search takes, by what each is expected to cost.
///
/// The unit is the cost of scoring one vector in an ordinary walk, all bookkeeping included.
struct FilterPlan {
  enum Way {
    /// Compares with all that are allowed.
    case scan
    /// The ordinary walk, of whose beam enough is allowed.
    case postFiltered
    /// A walk over allowed vertices alone.
    case filteredTraversal
    /// A walk over all vertices until enough allowed ones are found.
    case fullTraversal
  }

  private(set) var way: Way
  /// The share of the vectors that is allowed.
  let share: Double
  let beam: Int
  /// Allowed vertices that a walk keeps.
  private(set) var walkBeam: Int
  /// Vertices that a walk may score before the scan takes over.
  let budget: Int

  /// Whether the allowed vertices are known to lie far from the query.
  private var isFar = false
  private let limit: Int
  private let count: Int
  private let degree: Int
  private let isForced: Bool

  /// A plan for `allowed` of the vectors; `isForced` rules the scan out.
  init(header: VectorIndexHeader, allowed count: Int, beam: Int, limit: Int, isForced: Bool) {
    share = Double(count) / Double(header.count)
    self.beam = beam
    self.limit = limit
    self.count = count
    self.isForced = isForced
    degree = header.degree
    budget = isForced ? .max : max(count, 64)
    walkBeam = 0
    way = .scan
    choose()
  }

  /// Allowed ones lie far from the query, here and there: walks towards them need more vertices to begin
  /// at, and find less for the same beam.
  mutating func goFar() {
    isFar = true
    choose()
  }

  private mutating func choose() {
    let isPostFiltered = !isFar && Double(beam) * share >= Double(2 * limit + 20)
    let reached = share * Double(degree * degree)
    let isFilteredTraversal =
      (isFar || share < FilterPlan.traversalShare) && reached >= FilterPlan.minimumReached
    way = isPostFiltered ? .postFiltered : isFilteredTraversal ? .filteredTraversal : .fullTraversal
    // The wanted ones among a tenth of all are the best of ten times as many in the whole, and the
    // more neighbors are wanted, the fewer beyond them a walk has to keep for the same recall.
    let narrowed = Double(beam) * share.squareRoot().squareRoot()
    let traversal = FilterPlan.traversalBeam * (1 + FilterPlan.sparsity / reached)
    let kept = max(
      Double(limit + limit / 2 + 8), isFilteredTraversal ? narrowed * traversal : narrowed)
    walkBeam = Int(isFar ? kept * FilterPlan.farFactor : kept)
    if !isForced, Double(count) * FilterPlan.listCost <= cost { way = .scan }
  }

  private var cost: Double {
    switch way {
    case .scan: 0
    case .postFiltered: Double(beam) * FilterPlan.scoredAStep
    case .filteredTraversal: Double(walkBeam) * FilterPlan.traversalStep
    case .fullTraversal: Double(walkBeam) / max(share, 1e-9) * FilterPlan.scoredAStep
    }
  }

  /// How many allowed vertices an ordinary walk must have met. With fewer, the last of the wanted
  /// ones would come from the far end of its beam, where it misses many; and where there are fewer
  /// near the query than everywhere, its beam has not come to where they are.
  var needed: Int {
    max(limit + limit / 2 + 15, Int(FilterPlan.nearShare * share * Double(beam)))
  }

  /// Whether the allowed are so rare near a query, where `localShare` of all are, that the plan
  /// should go far.
  func isRare(_ localShare: Double) -> Bool { localShare < share * FilterPlan.rareShare }

  /// Allowed vertices that are compared to begin a walk at the best of them.
  var seeds: Int { isFar ? 8_192 : 64 }

  /// New vertices that a step of an ordinary walk scores.
  static let scoredAStep = 8.0
  /// The cost of a step of a filtered traversal, most of it looking at what is not allowed.
  private static let traversalStep = 30.0
  /// The cost of comparing with one vector of a list.
  private static let listCost = 0.15
  /// How much of the beam a filtered traversal needs, which looks at more for each that it keeps.
  private static let traversalBeam = 0.75
  /// How much more of it where few allowed vertices are two links away: a quarter more with four times
  /// as many as this.
  private static let sparsity = 40.0
  /// Above this share the plain walk meets allowed vertices often enough, unless they are far.
  private static let traversalShare = 0.4
  /// Allowed vertices two links away that keep a filtered traversal from being cut off.
  private static let minimumReached = 80.0
  /// How much more a walk keeps where the allowed vertices lie far away.
  private static let farFactor = 4.0
  /// The part of its share of the beam that an ordinary walk has to meet.
  private static let nearShare = 0.6
  /// The part of its share of the nearest below which a filter counts as far from the query.
  private static let rareShare = 1.0 / 3
}

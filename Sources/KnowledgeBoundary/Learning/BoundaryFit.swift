import Primitives

/// Fits P(memory is enough) to examples, and what both ways are worth: settings chosen by validation,
/// calibrated on predictions for examples that were not learned from, and the chance judged by a
/// validation around all of that.
///
/// The same examples give the same model, whatever their number of threads.
struct BoundaryFit: Sendable {
  /// Parts of the outer validation, which judges.
  static let outerFolds = 5
  /// Parts of the inner one, which chooses and calibrates.
  static let innerFolds = 5
  /// The fewest different requests that anything is learned from.
  static let minimumRequests = 20

  /// What came out.
  struct Result: Sendable {
    /// What validation chose for the chance.
    var settings: BoundaryPredictor.Settings
    /// The chance that memory is enough.
    var enough: CalibratedPredictor
    /// How right memory is where it is enough.
    var memoryUtility: CalibratedPredictor
    /// How right memory is, enough or not.
    var attemptUtility: CalibratedPredictor
    /// How right tools are.
    var toolsUtility: CalibratedPredictor
    /// How good predictions are for requests that nothing was learned from.
    var quality: ProbabilityQuality
  }

  /// The models that the examples are of, sorted: each is a feature of its own.
  let models: [String]
  private let rows: [[Double]]
  private let shares: [Double]
  private let memoryUtilities: [Double?]
  private let attemptUtilities: [Double?]
  private let toolsUtilities: [Double?]
  /// The request's hash, which says in what part it is.
  private let groups: [UInt64]
  private let pool: WorkPool

  /// - Throws: `.tooFew` below `minimumRequests` different requests.
  init(_ examples: [BoundaryExample], pool: WorkPool) throws(BoundaryError) {
    let requests = Set(examples.map(\.request)).count
    guard requests >= BoundaryFit.minimumRequests else {
      throw .tooFew(requests: requests, minimum: BoundaryFit.minimumRequests)
    }
    let models = Set(examples.map(\.model)).sorted()
    self.models = models
    rows = examples.map { BoundaryFit.row($0.features, model: $0.model, models: models) }
    func within(_ share: Double) -> Double { min(1, max(0, share)) }
    shares = examples.map { within($0.share) }
    memoryUtilities = examples.map { $0.memoryUtility.map(within) }
    attemptUtilities = examples.map { $0.attemptUtility.map(within) }
    toolsUtilities = examples.map { $0.toolsUtility.map(within) }
    groups = examples.map { example in
      var hash = FNV1a()
      hash.combine(example.request)
      return SplitMix64.mix(hash.value)
    }
    self.pool = pool
  }

  /// Features, and a 1 at the place of the model's name.
  static func row(_ features: BoundaryFeatures, model: String, models: [String]) -> [Double] {
    features.values + models.map { $0 == model ? 1 : 0 }
  }

  /// The model.
  ///
  /// - Complexity: some `outerFolds * innerFolds` fits of each candidate.
  func result() -> Result {
    let (settings, enough) = fitted(to: shares)
    return Result(
      settings: settings, enough: enough, memoryUtility: fitted(to: memoryUtilities).predictor,
      attemptUtility: fitted(to: attemptUtilities).predictor,
      toolsUtility: fitted(to: toolsUtilities).predictor, quality: nestedQuality())
  }

  /// What predicts a target, from the examples that have one.
  private func fitted(
    to targets: [Double?]
  ) -> (settings: BoundaryPredictor.Settings, predictor: CalibratedPredictor) {
    let places = rows.indices.filter { targets[$0] != nil }
    // Predictions for others are not looked at: any number will do.
    let targets = targets.map { $0 ?? 0 }
    let (settings, calibration) = choose(places, targets, salt: 0)
    let predictor = BoundaryPredictor(
      settings, rows: places.map { rows[$0] }, targets: places.map { targets[$0] })
    return (settings, CalibratedPredictor(predictor: predictor, calibration: calibration))
  }

  /// The best settings on some examples, and the calibration of predictions made with them.
  private func choose(
    _ places: [Int], _ targets: [Double], salt: UInt64
  ) -> (BoundaryPredictor.Settings, IsotonicCalibration) {
    let candidates = BoundaryPredictor.Settings.candidates
    let folds = pool.map(BoundaryFit.innerFolds) { fold -> (places: [Int], chances: [[Double]]) in
      let (learned, held) = split(places, fold, of: BoundaryFit.innerFolds, salt: salt)
      let chances = BoundaryPredictor.chances(
        of: candidates, fittedTo: learned.map { rows[$0] }, learned.map { targets[$0] },
        on: held.map { rows[$0] })
      return (held, chances)
    }
    let actual = folds.flatMap { fold in fold.places.map { targets[$0] } }
    var best = (loss: Double.infinity, place: 0)
    for place in candidates.indices {
      let predicted = folds.flatMap { $0.chances[place] }
      let loss = ProbabilityQuality(predicted: predicted, actual: actual).logLoss
      if loss < best.loss { best = (loss, place) }
    }
    let calibration = IsotonicCalibration(
      scores: folds.flatMap { $0.chances[best.place] }, outcomes: actual)
    return (candidates[best.place], calibration)
  }

  /// The quality on parts that took no part in choosing, fitting or calibrating.
  private func nestedQuality() -> ProbabilityQuality {
    var predicted: [Double] = []
    var actual: [Double] = []
    for fold in 0..<BoundaryFit.outerFolds {
      let (learned, held) = split(Array(rows.indices), fold, of: BoundaryFit.outerFolds, salt: 1)
      let (settings, calibration) = choose(learned, shares, salt: UInt64(fold) + 2)
      let predictor = BoundaryPredictor(
        settings, rows: learned.map { rows[$0] }, targets: learned.map { shares[$0] })
      predicted += held.map { calibration.value(at: predictor.chance(rows[$0])) }
      actual += held.map { shares[$0] }
    }
    return ProbabilityQuality(predicted: predicted, actual: actual)
  }

  /// What is learned from and what is held out; all examples of a request are on one side.
  private func split(
    _ places: [Int], _ fold: Int, of folds: Int, salt: UInt64
  ) -> (learned: [Int], held: [Int]) {
    func isHeld(_ place: Int) -> Bool {
      Int(SplitMix64.mix(groups[place] &+ salt) % UInt64(folds)) == fold
    }
    return (places.filter { !isHeld($0) }, places.filter(isHeld))
  }
}

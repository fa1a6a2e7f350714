public import ChatModels
public import JSON
public import Primitives
public import Refrain

/// Predicts whether a model's memory is enough for a request, from what is known before it generates.
///
/// ```swift
/// let model = try BoundaryModel(contentsOf: "boundary.json")
/// let features = BoundaryFeatures(engine.facts(turns: turns), turns: turns)
/// model.chance(features, model: "smollm2")  // 0.08
/// ```
public struct BoundaryModel: Sendable, Equatable {
  /// The version of the file's form.
  public static let version = 1

  /// How good predictions were for requests that nothing was learned from.
  public struct Validation: Sendable, Equatable {
    /// Requests learned from.
    public var requests = 0
    /// What validation chose.
    public var settings = ""
    /// The mean negative logarithm of what was said of what came.
    public var logLoss = 0.0
    /// The mean squared error.
    public var brier = 0.0
    /// The expected calibration error.
    public var calibrationError = 0.0
  }

  /// The names of the models that it was fitted to.
  public let models: [String]
  /// What the two ways take and bring, by the order of `models`.
  public let economies: [BoundaryEconomy]
  /// How good it was.
  public let validation: Validation
  /// Whether it saw log probabilities of first tokens, and how many of them; nil for none.
  public let probeTokens: Int?
  let predictor: BoundaryPredictor
  let calibration: IsotonicCalibration

  /// Whether its samples came from a simulated model.
  public var isSimulated: Bool { models.contains { $0.hasPrefix("simulated-") } }

  init(
    models: [String], economies: [BoundaryEconomy], validation: Validation, probeTokens: Int?,
    predictor: BoundaryPredictor, calibration: IsotonicCalibration
  ) {
    self.models = models
    self.economies = economies
    self.validation = validation
    self.probeTokens = probeTokens
    self.predictor = predictor
    self.calibration = calibration
  }

  /// The probability that memory is enough, 0...1, for a model by that name; one that was not fitted
  /// to counts as none of those that were.
  public func chance(_ features: BoundaryFeatures, model: String) -> Double {
    let row = BoundaryFit.row(features, model: model, models: models)
    return calibration.value(at: predictor.chance(row))
  }

  /// What the two ways take and bring with that model; with one that was not fitted to, the mean of
  /// those that were.
  public func economy(of model: String) -> BoundaryEconomy {
    if let place = models.firstIndex(of: model) { return economies[place] }
    var mean = BoundaryEconomy()
    let count = Double(max(1, economies.count))
    mean.memory = .mean(economies.map(\.memory))
    mean.tools = .mean(economies.map(\.tools))
    mean.memoryUtility = economies.reduce(0) { $0 + $1.memoryUtility } / count
    mean.toolsUtility = economies.reduce(0) { $0 + $1.toolsUtility } / count
    return mean
  }
}

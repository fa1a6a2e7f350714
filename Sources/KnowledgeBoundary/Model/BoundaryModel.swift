import ChatModels
import JSON
import Primitives
import Refrain

/// Predicts whether a model's memory is enough for a request, from what is known before it generates.
///
/// ```swift
/// let model = try BoundaryModel(contentsOf: "boundary.json")
/// let features = BoundaryFeatures(engine.facts(turns: turns), turns: turns)
/// model.chance(features, model: "smollm2")  // 0.08
/// ```
public struct BoundaryModel: Sendable, Equatable {
  /// The version of the file's form.
  public static let version = 2

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
  let economies: [BoundaryEconomy]
  /// How good it was.
  public let validation: Validation
  /// Whether it saw log probabilities of first tokens, and how many of them; nil for none.
  public let probeTokens: Int?
  /// The chance that memory is enough.
  let enough: CalibratedPredictor
  /// How right an answer from memory is where it is enough.
  let memoryUtility: CalibratedPredictor
  /// How right an answer from memory is, enough or not.
  let attemptUtility: CalibratedPredictor
  /// How right an answer with tools is.
  let toolsUtility: CalibratedPredictor

  /// Whether its samples came from a simulated model.
  public var isSimulated: Bool { models.contains(where: ChatReply.isSimulated(model:)) }

  /// The probability that memory is enough, 0...1, for a model by that name; one that was not fitted
  /// to counts as none of those that were.
  public func chance(_ features: BoundaryFeatures, model: String) -> Double {
    enough.value(BoundaryFit.row(features, model: model, models: models))
  }

  /// What each way of answering such a request is expected to be worth.
  public func values(
    _ features: BoundaryFeatures, model: String, stakes: BoundaryStakes
  ) -> RouteValues {
    economy(of: model, for: features).values(atChance: chance(features, model: model), stakes)
  }

  /// What the two ways take with that model, and what they are expected to bring for a request.
  func economy(of model: String, for features: BoundaryFeatures) -> BoundaryEconomy {
    var economy = economy(of: model)
    let row = BoundaryFit.row(features, model: model, models: models)
    economy.memoryUtility = memoryUtility.value(row)
    economy.attemptUtility = attemptUtility.value(row)
    economy.toolsUtility = toolsUtility.value(row)
    return economy
  }

  /// What the two ways take and bring with that model; with one that was not fitted to, the mean of
  /// those that were.
  func economy(of model: String) -> BoundaryEconomy {
    if let place = models.firstIndex(of: model) { return economies[place] }
    var mean = BoundaryEconomy()
    let count = Double(max(1, economies.count))
    mean.memory = .mean(economies.map(\.memory))
    mean.tools = .mean(economies.map(\.tools))
    mean.memoryUtility = economies.reduce(0) { $0 + $1.memoryUtility } / count
    mean.attemptUtility = economies.reduce(0) { $0 + $1.attemptUtility } / count
    mean.toolsUtility = economies.reduce(0) { $0 + $1.toolsUtility } / count
    return mean
  }
}

import Foundation
import IndexFile
public import JSON

extension BoundaryModel {
  /// The largest file that is read, in bytes.
  static let maximumBytes = 32 << 20
  private static let maximumTrees = 1000
  private static let maximumNodes = 4096

  /// The model as a file's object.
  public var json: JSONValue { BoundaryModel.file.encode(Form(self)) }

  /// The model that an object stands for.
  ///
  /// - Throws: `ShapeError` that names the place: a number out of its range, a node that leads
  ///   nowhere, a feature that this version does not have.
  public init(json: JSONValue) throws(ShapeError) {
    self = try BoundaryModel.file.decode(json).model()
  }

  /// Reads a file that `write(to:)` wrote.
  ///
  /// - Throws: `.unreadable`, `.malformed`.
  public init(contentsOf path: String) throws(BoundaryError) {
    guard !RegularFile.isSomethingElse(path) else {
      throw .unreadable(path: path, detail: "it is no file: a folder, a device or a pipe.")
    }
    let data: Data
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      data = try file.read(upToCount: BoundaryModel.maximumBytes + 1) ?? Data()
    } catch {
      throw .unreadable(path: path, detail: error.localizedDescription)
    }
    guard data.count <= BoundaryModel.maximumBytes else {
      throw .malformed(
        path: path, line: 0,
        detail: "is larger than \(BoundaryModel.maximumBytes) bytes: it is no boundary.")
    }
    do {
      self = try BoundaryModel(json: try JSONValue(parsing: Array(data)))
    } catch {
      throw .malformed(
        path: path, line: 0,
        detail: "\(error) Make a boundary with `refrain boundary fit`.")
    }
  }

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: `.unwritable`.
  public func write(to path: String) throws(BoundaryError) {
    do {
      try Data((json.pretty + "\n").utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .unwritable(path: path, detail: error.localizedDescription)
    }
  }

  // MARK: The file's form

  /// A file as it is written.
  fileprivate struct Form: Sendable {
    var version = 0
    var featureVersion = 0
    var features: [String] = []
    var models: [String] = []
    var economies: [BoundaryEconomy] = []
    var validation = Validation()
    var probeTokens: Int?
    var enough = PredictorForm()
    var memoryUtility = PredictorForm()
    var attemptUtility = PredictorForm()
    var toolsUtility = PredictorForm()
  }

  fileprivate struct PredictorForm: Sendable {
    var logistic: LogisticForm?
    var trees: TreesForm?
    var calibration: [IsotonicCalibration.Knot] = []
  }

  fileprivate struct LogisticForm: Sendable {
    var means: [Double] = []
    var scales: [Double] = []
    var weights: [Double] = []
  }

  fileprivate struct TreesForm: Sendable {
    var bias = 0.0
    var trees: [[NodeForm]] = []
  }

  fileprivate struct NodeForm: Sendable {
    var value: Double?
    var feature: Int?
    var threshold: Double?
    var left: Int?
    var right: Int?
  }

  private static let number = Shape<Double>.number(-1_000_000...1_000_000)
  private static let share = Shape<Double>.number(0...1)
  private static let numbers = Shape<[Double]>.list(of: number, maximumCount: 4096)

  private static let validationShape = ObjectShape({ Validation() }) {
    Field("requests", \.requests, .integer(0...Int(Int32.max)), "Requests learned from.")
    Field("settings", \.settings, .string(), "What validation chose.")
    Field("log_loss", \.logLoss, .number(0...100), "Log loss.")
    Field("brier", \.brier, share, "Mean squared error.")
    Field("calibration_error", \.calibrationError, share, "Expected calibration error.")
  }
  private static let logisticShape = ObjectShape({ LogisticForm() }) {
    Field("means", \.means, numbers, "Means of the features.", isRequired: true)
    Field("scales", \.scales, numbers, "Their deviations.", isRequired: true)
    Field("weights", \.weights, numbers, "Weights, the intercept last.", isRequired: true)
  }
  private static let nodeShape = ObjectShape({ NodeForm() }) {
    Field("value", \.value, number, "A leaf's.")
    Field("feature", \.feature, .integer(0...4095), "Which feature is compared.")
    Field("threshold", \.threshold, number, "At most this goes left.")
    Field("left", \.left, .integer(0...maximumNodes), "A place in the tree.")
    Field("right", \.right, .integer(0...maximumNodes), "A place in the tree.")
  }
  private static let treesShape = ObjectShape({ TreesForm() }) {
    Field("bias", \.bias, number, "Log odds of all together.", isRequired: true)
    Field(
      "trees", \.trees,
      .list(
        of: .list(of: .object(nodeShape), maximumCount: maximumNodes), maximumCount: maximumTrees),
      "Trees.", isRequired: true)
  }
  private static let knotShape = ObjectShape({ IsotonicCalibration.Knot(score: 0, value: 0) }) {
    Field("score", \.score, share, "What the model says.", isRequired: true)
    Field("value", \.value, share, "How often it is right.", isRequired: true)
  }

  private static let predictorShape = ObjectShape({ PredictorForm() }) {
    Field("logistic", \.logistic, .object(logisticShape), "Logistic regression.")
    Field("trees", \.trees, .object(treesShape), "Boosted trees.")
    Field(
      "calibration", \.calibration, .list(of: .object(knotShape), maximumCount: 1_000_000),
      "Places of a function that never falls.")
  }

  private static let file = ObjectShape({ Form() }) {
    Field("version", \.version, .integer(version...version), "Of the form.", isRequired: true)
    Field(
      "feature_version", \.featureVersion,
      .integer(BoundaryFeatures.version...BoundaryFeatures.version), "Of the features.",
      isRequired: true)
    Field(
      "features", \.features, .list(of: .string(), maximumCount: 1000), "Names.", isRequired: true)
    Field(
      "models", \.models, .list(of: .string(), maximumCount: 1000), "Names.", isRequired: true)
    Field(
      "economies", \.economies, .list(of: .object(BoundaryEconomy.shape), maximumCount: 1000),
      "What each model's two ways take and bring.", isRequired: true)
    Field("validation", \.validation, .object(validationShape), "How good it was.")
    Field("probe_tokens", \.probeTokens, .integer(1...64), "First tokens that are looked at.")
    Field(
      "enough", \.enough, .object(predictorShape), "The chance that memory is enough.",
      isRequired: true)
    Field(
      "memory_utility", \.memoryUtility, .object(predictorShape),
      "How right memory is where it is enough.", isRequired: true)
    Field(
      "attempt_utility", \.attemptUtility, .object(predictorShape),
      "How right memory is, enough or not.", isRequired: true)
    Field(
      "tools_utility", \.toolsUtility, .object(predictorShape), "How right tools are.",
      isRequired: true)
  }
}

extension BoundaryModel.Form {
  init(_ model: BoundaryModel) {
    version = BoundaryModel.version
    featureVersion = BoundaryFeatures.version
    features = BoundaryFeatures.Name.allCases.map(\.rawValue)
    models = model.models
    economies = model.economies
    validation = model.validation
    probeTokens = model.probeTokens
    enough = .init(model.enough)
    memoryUtility = .init(model.memoryUtility)
    attemptUtility = .init(model.attemptUtility)
    toolsUtility = .init(model.toolsUtility)
  }

  func model() throws(ShapeError) -> BoundaryModel {
    guard features == BoundaryFeatures.Name.allCases.map(\.rawValue) else {
      throw ShapeError(path: "features", detail: "are not those of this version.")
    }
    guard Set(models).count == models.count else {
      throw ShapeError(path: "models", detail: "has a name twice.")
    }
    guard economies.count == models.count else {
      throw ShapeError(path: "economies", detail: "must be as many as the models.")
    }
    let width = features.count + models.count
    return BoundaryModel(
      models: models, economies: economies, validation: validation, probeTokens: probeTokens,
      enough: try enough.predictor(features: width, at: "enough"),
      memoryUtility: try memoryUtility.predictor(features: width, at: "memory_utility"),
      attemptUtility: try attemptUtility.predictor(features: width, at: "attempt_utility"),
      toolsUtility: try toolsUtility.predictor(features: width, at: "tools_utility"))
  }
}

extension BoundaryModel.PredictorForm {
  init(_ calibrated: CalibratedPredictor) {
    calibration = calibrated.calibration.knots
    switch calibrated.predictor {
    case .logistic(let means, let scales, let weights):
      logistic = .init(means: means, scales: scales, weights: weights)
    case .trees(let boosted):
      trees = .init(
        bias: boosted.bias, trees: boosted.trees.map { $0.map(BoundaryModel.NodeForm.init) })
    }
  }

  func predictor(
    features width: Int, at path: String
  ) throws(ShapeError) -> CalibratedPredictor {
    for (place, (left, right)) in zip(calibration, calibration.dropFirst()).enumerated() {
      guard left.score < right.score, left.value <= right.value else {
        throw ShapeError(
          path: "\(path).calibration[\(place + 1)]",
          detail: "must lie behind the one before, and not lower.")
      }
    }
    return CalibratedPredictor(
      predictor: try raw(width, path), calibration: IsotonicCalibration(knots: calibration))
  }

  private func raw(_ width: Int, _ path: String) throws(ShapeError) -> BoundaryPredictor {
    switch (logistic, trees) {
    case (let logistic?, nil):
      for (name, count, wanted) in [
        ("means", logistic.means.count, width), ("scales", logistic.scales.count, width),
        ("weights", logistic.weights.count, width + 1),
      ] where count != wanted {
        throw ShapeError(
          path: "\(path).logistic.\(name)", detail: "must be \(wanted) numbers, not \(count).")
      }
      guard logistic.scales.allSatisfy({ $0 > 0 }) else {
        throw ShapeError(path: "\(path).logistic.scales", detail: "must be above 0.")
      }
      return .logistic(
        means: logistic.means, scales: logistic.scales, weights: logistic.weights)
    case (nil, let trees?):
      var nodes: [[BoostedTrees.Node]] = []
      for (place, tree) in trees.trees.enumerated() {
        nodes.append(
          try BoundaryModel.nodes(tree, features: width, at: "\(path).trees.trees[\(place)]"))
      }
      return .trees(BoostedTrees(bias: trees.bias, trees: nodes))
    default:
      throw ShapeError(path: path, detail: "needs one of logistic and trees.")
    }
  }
}

extension BoundaryModel {
  /// The nodes of a tree; each leads to nodes behind it, so that every walk ends.
  fileprivate static func nodes(
    _ forms: [NodeForm], features: Int, at path: String
  ) throws(ShapeError) -> [BoostedTrees.Node] {
    var nodes: [BoostedTrees.Node] = []
    for (place, form) in forms.enumerated() {
      switch (form.value, form.feature, form.threshold, form.left, form.right) {
      case (let value?, nil, nil, nil, nil): nodes.append(.leaf(value))
      case (nil, let feature?, let threshold?, let left?, let right?):
        guard feature < features else {
          throw ShapeError(
            path: "\(path)[\(place)].feature", detail: "must be below \(features).")
        }
        guard left > place, right > place, left < forms.count, right < forms.count else {
          throw ShapeError(
            path: "\(path)[\(place)]", detail: "must lead to nodes of the tree behind it.")
        }
        nodes.append(.split(feature: feature, threshold: threshold, left: left, right: right))
      default:
        throw ShapeError(
          path: "\(path)[\(place)]",
          detail: "must be a value, or a feature, a threshold, left and right.")
      }
    }
    return nodes
  }
}

extension BoundaryModel.NodeForm {
  init(_ node: BoostedTrees.Node) {
    switch node {
    case .leaf(let value): self.value = value
    case .split(let feature, let threshold, let left, let right):
      (self.feature, self.threshold, self.left, self.right) = (feature, threshold, left, right)
    }
  }
}

import Foundation
import JSON
import MusicAgent
import Primitives
import TestSupport
import Testing

@testable import KnowledgeBoundary

/// Examples whose true chance is known.
enum KnownExamples {
  /// The chance that memory is enough: high for what is well known, unless much is demanded.
  static func chance(_ features: BoundaryFeatures, strong: Bool) -> Double {
    let score =
      10 * (features[.bestPopularity] - (strong ? 0.35 : 0.6)) - 2 * features[.saysYears]
      - (features[.count] > 2 ? 2 : 0)
    return 1 / (1 + exp(-score))
  }

  static func make(_ count: Int, seed: UInt64, samples: Int = 4) -> [BoundaryExample] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).flatMap { number -> [BoundaryExample] in
      var features = BoundaryFeatures()
      features[.bestPopularity] = generator.unit()
      features[.saysYears] = Double(generator.below(2))
      features[.count] = Double(1 + generator.below(3))
      return [false, true].map { strong in
        let chance = chance(features, strong: strong)
        let right = (0..<samples).count { _ in generator.unit() < chance }
        return BoundaryExample(
          request: "r\(number)", model: strong ? "strong" : "weak", features: features,
          share: Double(right) / Double(samples), memoryUtility: right > 0 ? 0.9 : nil,
          attemptUtility: Double(right) / Double(samples),
          toolsUtility: 1 - features[.bestPopularity] / 2)
      }
    }
  }
}

struct BoundaryModelTests {
  private static func model(of requests: Int = 60, threads: Int = 2) throws -> BoundaryModel {
    let fit = try BoundaryFit(
      KnownExamples.make(requests, seed: 1), pool: WorkPool(threads: threads))
    let result = fit.result()
    var validation = BoundaryModel.Validation()
    validation.calibrationError = result.quality.calibrationError
    return BoundaryModel(
      models: fit.models, economies: fit.models.map { _ in BoundaryEconomy() },
      validation: validation, probeTokens: nil, enough: result.enough,
      memoryUtility: result.memoryUtility, attemptUtility: result.attemptUtility,
      toolsUtility: result.toolsUtility)
  }

  /// Fitted once, on more threads than there may be cores.
  private static let shared = Result { try model(threads: 4) }

  @Test func itFindsTheChanceThatMadeTheExamples() throws {
    let model = try BoundaryModelTests.model(of: 300)
    let others = KnownExamples.make(500, seed: 99)
    let errors = others.map { example in
      let truth = KnownExamples.chance(example.features, strong: example.model == "strong")
      return abs(truth - model.chance(example.features, model: example.model))
    }
    #expect(errors.reduce(0, +) / Double(errors.count) < 0.08)
    let quality = ProbabilityQuality(
      predicted: others.map { model.chance($0.features, model: $0.model) },
      actual: others.map(\.share))
    #expect(quality.calibrationError < 0.06)
    // What the nested validation promised is about what came.
    #expect(abs(quality.calibrationError - model.validation.calibrationError) < 0.06)
  }

  @Test func threadsAndRunsGiveTheSameBytes() throws {
    let one = try BoundaryModelTests.model(threads: 1).json.compact
    #expect(one == (try BoundaryModelTests.shared.get().json.compact))
  }

  @Test func aFileGivesTheModelBack() throws {
    try TemporaryFolder.use { folder in
      let model = try BoundaryModelTests.shared.get()
      try model.write(to: folder.path("b.json"))
      let read = try BoundaryModel(contentsOf: folder.path("b.json"))
      #expect(read == model)
      #expect(throws: BoundaryError.self) { try model.write(to: folder.path("no/such/b.json")) }
      #expect(throws: BoundaryError.self) {
        try BoundaryModel(contentsOf: folder.path("nothing.json"))
      }
    }
  }

  @Test func boostedTreesReduceTheLoss() {
    let examples = KnownExamples.make(300, seed: 5)
    let rows = examples.map(\.features.values)
    let targets = examples.map(\.share)
    var last = Double.infinity
    for rounds in [0, 5, 20, 80] {
      let trees = BoostedTrees(
        rows: rows, targets: targets, rounds: rounds, settings: BoostedTrees.Settings())
      let chances = rows.map { 1 / (1 + exp(-trees.logOdds($0))) }
      let loss = ProbabilityQuality(predicted: chances, actual: targets).logLoss
      #expect(loss < last)
      last = loss
    }
  }

  @Test func aLogisticFileIsReadToo() throws {
    let examples = KnownExamples.make(100, seed: 2)
    let predictor = CalibratedPredictor(
      predictor: BoundaryPredictor(
        .logistic(penalty: 1), rows: examples.map(\.features.values),
        targets: examples.map(\.share)),
      calibration: .identity)
    let model = BoundaryModel(
      models: [], economies: [], validation: .init(), probeTokens: 8, enough: predictor,
      memoryUtility: predictor, attemptUtility: predictor, toolsUtility: predictor)
    #expect(try BoundaryModel(json: model.json) == model)
  }

  // MARK: Hostile files

  @Test func everyChangedMemberIsReadOrRefused() throws {
    let json = try BoundaryModelTests.shared.get().json
    var generator = SplitMix64(seed: 3)
    var features = BoundaryFeatures()
    features[.bestPopularity] = 0.5
    var refused = 0
    for _ in 0..<400 {
      let changed = HostileJSON.changed(json, &generator)
      do {
        let model = try BoundaryModel(json: changed)
        let chance = model.chance(features, model: "weak")
        #expect((0...1).contains(chance))
        let values = model.values(features, model: "weak", stakes: BoundaryStakes())
        #expect(!values.advantageOfMemory.isNaN)
      } catch { refused += 1 }
    }
    #expect(refused > 100)
  }

  @Test func loopsAndStrayNumbersAreNamed() throws {
    let loop = #"{"bias":0,"trees":[[{"feature":0,"threshold":0.5,"left":0,"right":0}]]}"#
    let far =
      #"{"bias":0,"trees":[[{"feature":4000,"threshold":0,"left":1,"right":2},{"value":0},{"value":1}]]}"#
    let half = #"{"bias":0,"trees":[[{"feature":1,"threshold":0}]]}"#
    for (trees, place) in [(loop, "trees.trees[0][0]"), (far, "feature"), (half, "[0][0]")] {
      let error = #expect(throws: ShapeError.self) {
        try BoundaryModel(json: BoundaryModelTests.file(trees: trees))
      }
      #expect(error?.path.contains(place) == true, "\(error.map(String.init(describing:)) ?? "")")
    }
    let falling = #","calibration":[{"score":0.1,"value":0.5},{"score":0.2,"value":0.4}]"#
    let empty = #"{"bias":0,"trees":[]}"#
    #expect(throws: ShapeError.self) {
      try BoundaryModel(json: BoundaryModelTests.file(trees: empty, more: falling))
    }
    _ = try BoundaryModel(json: BoundaryModelTests.file(trees: empty))
  }

  private static func file(trees: String, more: String = "") throws -> JSONValue {
    let names = BoundaryFeatures.Name.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    return try JSONValue(
      parsing: """
        {"version":2,"feature_version":1,"features":[\(names)],"models":[],"economies":[],\
        "enough":{"trees":\(trees)\(more)},"memory_utility":{"trees":{"bias":0,"trees":[]}},\
        "attempt_utility":{"trees":{"bias":0,"trees":[]}},\
        "tools_utility":{"trees":{"bias":0,"trees":[]}}}
        """)
  }

  // MARK: Memory first or tools

  @Test func eachWayIsWorthWhatTheFormulaSaysAndTheBestIsTaken() {
    var generator = SplitMix64(seed: 21)
    for _ in 0..<300 {
      var economy = BoundaryEconomy()
      economy.memory = AnswerEffort(tokens: generator.unit() * 1000)
      economy.tools = AnswerEffort(tokens: generator.unit() * 9000, calls: generator.unit() * 3)
      economy.memoryUtility = 0.5 + generator.unit() / 2
      economy.attemptUtility = generator.unit()
      economy.toolsUtility = generator.unit()
      var stakes = BoundaryStakes()
      stakes.failure = generator.unit() / 2
      let (c, d) = (stakes.cost(of: economy.memory), stakes.cost(of: economy.tools))
      for chance in stride(from: 0.0, through: 1, by: 0.05) {
        let memory =
          chance * (economy.memoryUtility - c)
          + (1 - chance) * (economy.toolsUtility - c - d - stakes.failure)
        let tools = economy.toolsUtility - d
        let values = economy.values(atChance: chance, stakes)
        #expect(abs(values.memoryThenTools - memory) < 1e-9)
        #expect(abs(values.tools - tools) < 1e-9)
        #expect(abs(values.memory - (economy.attemptUtility - c)) < 1e-9)
        let best = max(values.memory, values.memoryThenTools, values.tools)
        switch values.best {
        case .memory: #expect(values.memory == best)
        case .memoryThenTools: #expect(values.memoryThenTools == best)
        case .tools: #expect(values.tools == best)
        }
      }
    }
  }
}

/// JSON with one thing changed.
enum HostileJSON {
  private static let values: [JSONValue] = [
    .null, -1, 1_000_000_000_000, .number(1e300), .number(-0.5), "x", [], [:], true,
  ]

  static func changed(_ json: JSONValue, _ generator: inout SplitMix64) -> JSONValue {
    switch json {
    case .object(var members) where !members.isEmpty:
      let place = generator.below(members.count)
      switch generator.below(6) {
      case 0: members.remove(at: place)
      case 1: members[place].name += "x"
      default: members[place].value = changed(members[place].value, &generator)
      }
      return .object(members)
    case .array(var elements) where !elements.isEmpty && generator.below(8) > 0:
      let place = generator.below(elements.count)
      elements[place] = changed(elements[place], &generator)
      return .array(elements)
    default: return values[generator.below(values.count)]
    }
  }
}

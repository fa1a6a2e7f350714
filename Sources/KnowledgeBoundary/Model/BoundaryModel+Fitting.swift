public import Primitives

extension BoundaryModel {
  /// Fits a boundary to what was collected.
  ///
  /// Settings are chosen, predictions calibrated and the whole judged by validation on requests that
  /// nothing was learned from; the same collections give the same model.
  ///
  /// - Throws: `.tooFew` below twenty requests with samples of both ways; `.invalid` when some
  ///   collections looked at first tokens and others did not.
  /// - Complexity: some dozens of fits, each of some seconds at most for thousands of requests.
  public static func fitted(
    to collections: [BoundaryCollection], pool: WorkPool = WorkPool()
  ) throws(BoundaryError) -> BoundaryModel {
    let probes = Set(collections.map(\.header.probeTokens))
    guard probes.count <= 1 else {
      throw .invalid(
        "Some samples come with log probabilities of first tokens and some without: fit them apart."
      )
    }
    let examples = collections.flatMap { collection in
      collection.entries.filter(\.isUsable).map { entry in
        BoundaryExample(
          request: entry.request.id, model: collection.header.model,
          features: entry.request.features, share: entry.enoughShare,
          memoryUtility: BoundaryFit.mean(entry.memory.filter(\.isEnough)),
          attemptUtility: BoundaryFit.mean(entry.memory),
          toolsUtility: BoundaryFit.mean(entry.tools))
      }
    }
    let fit = try BoundaryFit(examples, pool: pool)
    let result = fit.result()
    var validation = Validation()
    validation.requests = Set(examples.map(\.request)).count
    validation.settings = result.settings.description
    validation.logLoss = result.quality.logLoss
    validation.brier = result.quality.brier
    validation.calibrationError = result.quality.calibrationError
    return BoundaryModel(
      models: fit.models,
      economies: fit.models.map { model in
        BoundaryEconomy(collections.filter { $0.header.model == model }.flatMap(\.entries))
      },
      validation: validation, probeTokens: probes.first ?? nil, enough: result.enough,
      memoryUtility: result.memoryUtility, attemptUtility: result.attemptUtility,
      toolsUtility: result.toolsUtility)
  }
}

extension BoundaryFit {
  /// How right some answers were, on average; nil for none.
  static func mean(_ samples: [BoundarySample]) -> Double? {
    samples.isEmpty ? nil : samples.reduce(0) { $0 + $1.utility } / Double(samples.count)
  }
}

extension BoundaryEconomy {
  /// What the two ways took and brought in some samples.
  init(_ entries: [BoundaryCollection.Entry]) {
    self.init()
    let usable = entries.filter(\.isUsable)
    let memory = usable.flatMap(\.memory)
    let tools = usable.flatMap(\.tools)
    self.memory = .mean(memory.map(\.effort))
    self.tools = .mean(tools.map(\.effort))
    let enough = memory.filter(\.isEnough)
    memoryUtility = BoundaryFit.mean(enough) ?? memoryUtility
    attemptUtility = BoundaryFit.mean(memory) ?? attemptUtility
    toolsUtility = BoundaryFit.mean(tools) ?? toolsUtility
  }
}

extension BoundaryCollection.Entry {
  /// The share of the answers from memory that were enough, 0...1.
  var enoughShare: Double {
    memory.isEmpty ? 0 : Double(memory.count(where: \.isEnough)) / Double(memory.count)
  }
}

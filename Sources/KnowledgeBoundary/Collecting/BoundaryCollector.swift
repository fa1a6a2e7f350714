public import ChatModels
import IndexFile
import JSON
public import MusicAgent
public import MusicTools
import Primitives
import Refrain
public import Rewards

/// Asks a model everything in both ways, from memory and with tools, several times each, and writes
/// down what the answers were worth.
///
/// ```swift
/// let collector = BoundaryCollector(toolbox, model: model)
/// let count = try await collector.collect(tasks, into: "samples.jsonl")
/// ```
///
/// A collection that is stopped, killed or out of room goes on where it was when it is started again:
/// its file only grows, and what it has is not asked again.
public struct BoundaryCollector: Sendable {
  /// How a collection goes.
  public struct Options: Sendable {
    /// Answers each way for each request, 1...1000.
    public var samples = 4
    /// The temperature; nil for the server's own.
    public var temperature: Double?
    /// Requests that are worked on at once, at least 1.
    public var parallel = 1
    /// How often the model is asked in a minute at most; nil for as often as it answers.
    public var requestsPerMinute: Double?
    /// The file that keeps replies; nil for none.
    public var cache: String?
    /// First tokens whose log probabilities are looked at beforehand, 1...64; nil for none.
    public var probeTokens: Int?
    /// Whether samples keep their turns, which exports need.
    public var keepsTrajectories = true
    /// How the agent answers.
    public var agent = AgentOptions()

    /// The usual.
    public init() {}
  }

  private let toolbox: MusicToolbox
  private let model: any ChatModel
  private let scorer: RewardScorer
  /// How it goes.
  public let options: Options

  /// A collector.
  ///
  /// - Throws: `.invalid` for options out of range; what opening the cache throws.
  public init(
    _ toolbox: MusicToolbox, model: any ChatModel, options: Options = Options()
  ) throws(BoundaryError) {
    guard (1...1000).contains(options.samples) else {
      throw .invalid("\(options.samples) samples a way are asked for; it must be 1...1000.")
    }
    if let tokens = options.probeTokens, !(1...64).contains(tokens) {
      throw .invalid("\(tokens) first tokens are to be looked at; it must be 1...64.")
    }
    if let pace = options.requestsPerMinute, !(pace > 0 && pace.isFinite) {
      throw .invalid("\(pace) requests a minute are allowed; it must be above 0.")
    }
    self.toolbox = toolbox
    var model = model
    if let pace = options.requestsPerMinute {
      model = PacedModel(model, requestsPerMinute: pace)
    }
    if let cache = options.cache { model = try CachedModel(model, file: cache) }
    self.model = model
    self.options = options
    scorer = RewardScorer(toolbox.engine)
  }

  /// What a collection with these settings says first.
  private var header: BoundaryCollection.Header {
    var header = BoundaryCollection.Header()
    header.model = model.name
    header.samples = options.samples
    header.temperature = options.temperature
    header.probeTokens = options.probeTokens
    header.build = toolbox.engine.generation.description.buildID
    return header
  }

  /// Collects what is missing of some tasks in a file.
  ///
  /// - Parameters:
  ///   - tasks: the tasks.
  ///   - path: the file, which is made where it is missing.
  ///   - progress: is told how many tasks are done, of how many.
  /// - Returns: how many samples were taken.
  /// - Throws: `.otherSettings` for a file that was begun otherwise; `.model` when the model gives no
  ///   answer, `.unwritable`, `.cancelled`; what was collected before stays.
  public func collect(
    _ tasks: [RewardTask], into path: String, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) async throws(BoundaryError) -> Int {
    var begun: BoundaryCollection?
    let file = try AppendedLines(openingOrCreating: path) { (line, number) throws(BoundaryError) in
      try BoundaryCollection.add(line, number, path, to: &begun, keepsTrajectories: false)
    }
    if let begun {
      try BoundaryCollector.compare(begun.header, header, path)
    } else {
      try file.append([BoundaryCollection.Header.shape.encode(header).compact])
    }
    var known = begun ?? BoundaryCollection(header: header)
    var taken = 0
    let width = max(1, options.parallel)
    for start in stride(from: 0, to: tasks.count, by: width) {
      let batch = tasks[start..<min(tasks.count, start + width)]
      for outcome in await run(Array(batch), known) {
        let lines = try outcome.get()
        var texts: [String] = []
        if let request = lines.request {
          texts.append(line("request", CollectedRequest.shape.encode(request)))
          known.add(request)
        }
        texts += lines.samples.map { line("sample", BoundarySample.shape.encode($0)) }
        try file.append(texts)
        taken += lines.samples.count
      }
      progress?(min(tasks.count, start + width), tasks.count)
    }
    return taken
  }

  private func line(_ name: String, _ value: JSONValue) -> String {
    JSONValue.object([.init(name, value)]).compact
  }

  private static func compare(
    _ begun: BoundaryCollection.Header, _ header: BoundaryCollection.Header, _ path: String
  ) throws(BoundaryError) {
    let (old, new) = (
      BoundaryCollection.Header.shape.encode(begun), BoundaryCollection.Header.shape.encode(header)
    )
    guard old == new else {
      throw .otherSettings(path: path, detail: "\(old.compact), not \(new.compact).")
    }
  }

  // MARK: One request

  private struct Lines: Sendable {
    var request: CollectedRequest?
    var samples: [BoundarySample]
  }

  private struct Outcome: Sendable {
    var position: Int
    var lines: Result<Lines, BoundaryError>
  }

  private func run(
    _ tasks: [RewardTask], _ known: BoundaryCollection
  ) async -> [Result<Lines, BoundaryError>] {
    await withTaskGroup(of: Outcome.self) { group in
      for (position, task) in tasks.enumerated() {
        let entry = known.entry(task.id)
        group.addTask { Outcome(position: position, lines: await outcome(task, entry)) }
      }
      var results = [Result<Lines, BoundaryError>](
        repeating: .failure(.cancelled), count: tasks.count)
      for await outcome in group { results[outcome.position] = outcome.lines }
      return results
    }
  }

  /// A function of its own: within the closure of the group, a release build by Swift 6.3.1 traps.
  private func outcome(
    _ task: RewardTask, _ entry: BoundaryCollection.Entry?
  ) async -> Result<Lines, BoundaryError> {
    do throws(BoundaryError) { return .success(try await lines(task, entry)) } catch {
      return .failure(error)
    }
  }

  private func lines(
    _ task: RewardTask, _ entry: BoundaryCollection.Entry?
  ) async throws(BoundaryError) -> Lines {
    var lines = Lines(request: nil, samples: [])
    if entry == nil { lines.request = try await request(task) }
    for way in BoundarySample.Way.allCases {
      let there = Set((way == .memory ? entry?.memory : entry?.tools)?.map(\.number) ?? [])
      let missing = (0..<options.samples).filter { !there.contains($0) }
      var turns: [Trajectory] = []
      for number in missing {
        turns.append(try await turn(task, way == .memory ? .memory : .tools, seed: number + 1))
      }
      lines.samples += try samples(task, way, missing, turns)
    }
    return lines
  }

  /// What is known of a request before it is answered.
  private func request(_ task: RewardTask) async throws(BoundaryError) -> CollectedRequest {
    let turns = task.earlier + [task.request]
    var probe: [TokenLogProbability] = []
    var effort = AnswerEffort()
    if let count = options.probeTokens {
      // Of an answer of its own: the samples are what is to be foretold.
      let turn = try await turn(task, .memory, seed: 0, probing: count)
      probe = Array((turn.replies.first?.logProbabilities ?? []).prefix(count))
      effort = BoundaryCollector.effort(of: turn)
    }
    let features = BoundaryFeatures(
      toolbox.engine.facts(turns: turns), turns: turns, count: nil,
      hasListener: task.listener != nil, probe: probe)
    return CollectedRequest(
      id: task.id, features: features, popularity: min(1, max(0, features[.bestPopularity])),
      probe: effort, task: task.json)
  }

  private func turn(
    _ task: RewardTask, _ route: RoutePlan, seed: Int, probing: Int? = nil
  ) async throws(BoundaryError) -> Trajectory {
    var agent = options.agent
    // What the model knows is to be seen, not what the engine puts in its place.
    agent.fallsBack = false
    if let probing {
      agent.chat.logProbabilityAlternatives = 0
      agent.chat.maxTokens = probing
    }
    let sampled = SampledModel(model: model, seed: seed, temperature: options.temperature)
    let earlier = task.earlier.map { Conversation.Turn(request: $0, text: "", songs: []) }
    var conversation = Conversation(listener: task.listener, turns: earlier)
    let turn: Trajectory
    do throws(AgentError) {
      turn = try await MusicAgent(toolbox, model: sampled, options: agent)
        .answer(task.request, in: &conversation, route: route)
    } catch {
      switch error {
      case .cancelled: throw .cancelled
      case .engine: throw .agent(error)
      }
    }
    if let failure = turn.failure { throw .model(failure) }
    return turn
  }

  private func samples(
    _ task: RewardTask, _ way: BoundarySample.Way, _ numbers: [Int], _ turns: [Trajectory]
  ) throws(BoundaryError) -> [BoundarySample] {
    guard !turns.isEmpty else { return [] }
    let reports: [RewardReport]
    do throws(EngineError) { reports = try scorer.scores(of: turns, for: task) } catch {
      throw .agent(.engine(error))
    }
    return zip(numbers, zip(turns, reports)).map { number, scored in
      let (turn, report) = scored
      return BoundarySample(
        request: task.id, way: way, number: number, utility: report.rightness,
        isEnough: turn.songs.count >= task.wanted, effort: BoundaryCollector.effort(of: turn),
        components: BoundaryCollector.components(of: report),
        trajectory: options.keepsTrajectories ? turn : nil)
    }
  }

  private static func effort(of turn: Trajectory) -> AnswerEffort {
    AnswerEffort(
      tokens: Double(turn.usage.total), calls: Double(turn.calls.count), seconds: turn.seconds)
  }

  private static func components(of report: RewardReport) -> [String: Double] {
    var values: [String: Double] = [:]
    for component in report.components { values[component.name.rawValue] = component.value }
    return values
  }
}

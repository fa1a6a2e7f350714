import ChatModels
public import JSON
public import MusicAgent
public import Rewards

/// What one system got for one task.
public struct BenchScore: Sendable, Equatable {
  /// The slices that it counts in, dimension by dimension.
  public var slices: [Slice]
  /// What its answer was worth.
  public var report: RewardReport
  /// Tokens that it took.
  public var tokens: Int
  /// Seconds that it took; 0 where time was not recorded.
  public var seconds: Double
  /// What a judge said of it; nil without one. It counts in no other figure.
  public var judged: JudgeVerdict?

  /// A value of a dimension.
  public struct Slice: Sendable, Hashable {
    /// The dimension: family, language.
    public var dimension: String
    /// The value: "personal", "en".
    public var value: String
  }

  /// A score.
  public init(_ task: BenchTask, _ report: RewardReport, _ trajectory: Trajectory) {
    slices = task.slices.map { Slice(dimension: $0.dimension, value: $0.value) }
    self.report = report
    tokens = trajectory.usage.total
    seconds = trajectory.seconds
  }
}

/// What one system got for a bench: what a report is made of.
public struct BenchScores: Sendable, Equatable {
  /// The system's name.
  public var system: String
  /// A score a task, in the order of the tasks.
  public var scores: [BenchScore]
  /// The worst answers, worst first, as they were given.
  public var worst: [Trajectory]
  /// The hash of the tasks (`BenchIdentity.tasks`); nil where nobody says.
  public var tasks: String?
  /// Whether a stand-in for a language model wrote any of the answers: figures must say so.
  public var isSimulated: Bool

  /// The system's name, marked where no language model answered.
  public var title: String {
    isSimulated && !system.contains("simulated") ? system + " (simulated)" : system
  }

  /// How many of the worst answers are kept.
  static let worstCount = 20

  /// Scores.
  public init(
    system: String, scores: [BenchScore], worst: [Trajectory], tasks: String? = nil,
    isSimulated: Bool = false
  ) {
    self.system = system
    self.scores = scores
    self.worst = worst
    self.tasks = tasks
    self.isSimulated = isSimulated || worst.contains(where: \.isSimulated)
  }

  /// Whether these are scores for the same tasks, so that they can be set beside each other. Scores that
  /// do not say which are known by the ids of their tasks.
  public func areForTheTasks(of other: BenchScores) -> Bool {
    if let tasks, let others = other.tasks { return tasks == others }
    return scores.map(\.report.task) == other.scores.map(\.report.task)
  }
}

extension BenchScores {
  /// The scores as a JSON object.
  public var json: JSONValue {
    var writer = MemberWriter()
    writer.add("system", system)
    writer.add("tasks", tasks)
    if isSimulated { writer.add("simulated", true) }
    writer.add("scores", .array(scores.map(\.json)))
    writer.add("worst", .array(worst.map(\.json)))
    return writer.json
  }

  /// The scores that an object stands for. Unknown members are ignored.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue) throws(ShapeError) {
    let reader = MemberReader(json, "")
    try reader.requireObject()
    self.init(
      system: try reader.text("system"),
      scores: try reader.list("scores", BenchScore.init(json:at:)),
      worst: try reader.list("worst") { (element, _) throws(ShapeError) in
        try Trajectory(json: element)
      }, tasks: try reader.optionalText("tasks"), isSimulated: json["simulated"] == .bool(true))
  }
}

extension BenchScore {
  var json: JSONValue {
    var writer = MemberWriter()
    writer.add("slices", .object(slices.map { .init($0.dimension, .string($0.value)) }))
    writer.add("report", report.json)
    writer.add("tokens", tokens)
    writer.add("seconds", seconds)
    writer.add("judge", judged?.json)
    return writer.json
  }

  init(json: JSONValue, at path: String) throws(ShapeError) {
    let reader = MemberReader(json, path)
    try reader.requireObject()
    slices = (json["slices"]?.members ?? []).compactMap { member in
      member.value.text.map { Slice(dimension: member.name, value: $0) }
    }
    guard let report = json["report"] else {
      throw ShapeError(path: reader.path("report"), detail: "is required: the report of a reward.")
    }
    self.report = try RewardReport(json: report)
    tokens = max(0, try reader.whole("tokens") ?? 0)
    seconds = max(0, try reader.number("seconds") ?? 0)
    if let judged = json["judge"] {
      self.judged = try JudgeVerdict(json: judged, at: reader.path("judge"))
    }
  }
}

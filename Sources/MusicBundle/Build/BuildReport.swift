/// The parts of a build, in their order.
public enum BuildStage: String, Sendable, CaseIterable, Codable {
  /// Reading the catalog and analysing its text.
  case reading
  /// Writing the table of tracks.
  case tracks
  /// Merging and writing the text index.
  case text
  /// Learning latent vectors from the catalog's words.
  case latent
  /// Indexing an imported vector space.
  case spaces
  /// Training the recommender.
  case listening
  /// Making the generation current.
  case publishing
}

/// How far a build has come.
public struct BuildProgress: Sendable {
  /// The stage under way.
  public var stage: BuildStage
  /// How much of it is done, and of how much; both 0 when that is not known.
  public var done: Int, total: Int
  /// What else there is to say, such as the loss of a training.
  public var detail: String?
}

/// What a build did.
public struct BuildReport: Sendable {
  /// The number of the generation that is now current.
  public var generation: Int
  /// How many tracks are in it.
  public var tracks: Int
  /// The hash of what it was built from.
  public var buildID: UInt64
  /// Time and size of each stage.
  public var stages: [Stage]
  /// What was decided on the way: which recommender was chosen and why.
  public var notes: [String]

  /// One finished stage.
  public struct Stage: Sendable {
    /// Which one.
    public var stage: BuildStage
    /// How long it took.
    public var duration: Duration
    /// The bytes that it wrote, when it wrote an index.
    public var bytes: Int?
  }
}

/// Times the stages and passes progress on.
struct StageClock {
  let progress: (@Sendable (BuildProgress) -> Void)?
  private(set) var finished: [BuildReport.Stage] = []
  private var current: (stage: BuildStage, start: ContinuousClock.Instant)?

  init(progress: (@Sendable (BuildProgress) -> Void)?) {
    self.progress = progress
  }

  mutating func begin(_ stage: BuildStage) {
    current = (stage, .now)
    progress?(BuildProgress(stage: stage, done: 0, total: 0))
  }

  func advance(done: Int, of total: Int, detail: String? = nil) {
    guard let current else { return }
    progress?(BuildProgress(stage: current.stage, done: done, total: total, detail: detail))
  }

  mutating func end(bytes: Int?) {
    guard let ended = current else { return }
    finished.append(.init(stage: ended.stage, duration: .now - ended.start, bytes: bytes))
    current = nil
  }
}

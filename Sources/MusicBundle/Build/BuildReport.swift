import Primitives

/// The parts of a build, in their order.
public enum BuildStage: String, Sendable, CaseIterable, Codable {
  /// Reading the catalog and analyzing its text.
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

/// Times the stages, passes progress on, and notices that nobody wants the build any more.
struct StageClock {
  let progress: (@Sendable (WorkProgress) -> Void)?
  private(set) var finished: [BuildReport.Stage] = []
  private var current: (stage: BuildStage, start: ContinuousClock.Instant)?

  init(progress: (@Sendable (WorkProgress) -> Void)?) {
    self.progress = progress
  }

  /// - Throws: `.cancelled` in a cancelled task.
  mutating func begin(_ stage: BuildStage) throws(BuildError) {
    if Task.isCancelled { throw .cancelled }
    current = (stage, .now)
    progress?(WorkProgress(stage: stage.rawValue, done: 0, total: 0))
  }

  func advance(done: Int, of total: Int, detail: String? = nil) {
    guard let current else { return }
    progress?(
      WorkProgress(stage: current.stage.rawValue, done: done, total: total, detail: detail))
  }

  /// Notes a stage that went on beside others.
  mutating func add(_ stage: BuildStage, duration: Duration, bytes: Int?) {
    let order = BuildStage.allCases
    let place = finished.firstIndex {
      order.firstIndex(of: $0.stage)! > order.firstIndex(of: stage)!
    }
    finished.insert(
      .init(stage: stage, duration: duration, bytes: bytes), at: place ?? finished.count)
  }

  mutating func end(bytes: Int?) {
    guard let ended = current else { return }
    finished.append(.init(stage: ended.stage, duration: .now - ended.start, bytes: bytes))
    current = nil
  }
}

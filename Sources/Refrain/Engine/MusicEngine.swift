public import IndexFile
import MusicBundle
public import TextEncoder

/// A bundle, opened for questions.
///
/// ```swift
/// let engine = try MusicEngine(opening: "library.refrain")
/// for hit in try engine.search("rainy night piano ballad", filter: .released(1990...2005)) {
///   print(hit.title, hit.artists)
/// }
/// ```
///
/// One engine serves any number of threads. A call takes the current snapshot of the bundle once
/// and answers from it alone; everything in a snapshot is mapped and never changes. A generation
/// that is published later is taken up without reopening, and what is recorded, written or removed counts
/// at once.
public final class MusicEngine: Sendable {
  /// The bundle.
  public let bundle: BundleFolder
  let listeners: ListenerStore
  let answers: RememberedAnswers
  private let live: LiveSnapshot

  /// How much of a bundle is read when it is opened.
  public enum Verification: Sendable {
    /// Headers, tables and sizes.
    case structure
    /// Every byte of bundles up to 64 MiB, the structure of larger ones.
    case smallBundles
    /// Every byte.
    case everything

    var depth: OpenGeneration.Verification {
      switch self {
      case .structure: .structure
      case .smallBundles: .smallBundles
      case .everything: .everything
      }
    }
  }

  /// Opens the bundle at `path`.
  ///
  /// A damaged generation gives way to the one before it, and `fallback` says so.
  ///
  /// - Parameters:
  ///   - path: the bundle, a folder.
  ///   - encoders: what encodes words for imported spaces that an encoder made.
  ///   - verification: how much is read at the opening, here and of each newer generation.
  ///   - reload: when to look for a newer generation.
  /// - Throws: `.file` when the bundle does not exist, has no index, or no generation of it is
  ///   whole; `.otherAnalysis` when it was built by another version's text analysis;
  ///   `.otherEncoder` when an encoder has the name of the one that made a space, but is another.
  /// - Complexity: a few page reads a file, and with `verification` a checksum of the bytes.
  public init(
    opening path: String, encoders: [any TextEncoder] = [],
    verification: Verification = .smallBundles, reload: ReloadPolicy = .automatic
  ) throws(EngineError) {
    let bundle = BundleFolder(path)
    let listeners = ListenerStore(of: bundle)
    let changes = ChangeLog(of: bundle)
    self.bundle = bundle
    self.listeners = listeners
    answers = RememberedAnswers()
    live = try LiveSnapshot(of: bundle, reload: reload, changes: changes) {
      () throws(EngineError) in
      try EngineSnapshot(
        of: bundle, encoders: encoders, listeners: listeners, changes: changes,
        verification: verification)
    }
  }

  private init(pinning engine: MusicEngine, answers: RememberedAnswers) {
    bundle = engine.bundle
    listeners = engine.listeners
    self.answers = answers
    live = LiveSnapshot(
      pinned: engine.snapshot, of: engine.bundle, isCatalogUnread: engine.live.isCatalogUnread)
  }

  /// The engine as it is now: it answers from the current generation for good, so that several
  /// calls that belong together see one. What is written or removed later is shown as it was. Listeners'
  /// events go on counting; answers' handles are shared.
  public func pinned() -> MusicEngine { MusicEngine(pinning: self, answers: answers) }

  /// The engine as it is now, as `pinned()`, with handles of its own: they count from 1 whatever was asked
  /// elsewhere, so that the same calls give the same answers to the byte, and no session can use the
  /// handles of another.
  public func session() -> MusicEngine {
    MusicEngine(pinning: self, answers: RememberedAnswers())
  }

  /// What answers a call that begins now. A call takes it once.
  var snapshot: EngineSnapshot { live.current }

  /// Looks for a newer generation now, whatever the policy, and takes it up.
  ///
  /// Calls that have begun finish on the generation that they began with.
  ///
  /// - Returns: whether another generation answers from now on.
  /// - Throws: why a newer one was refused; the engine goes on with what it has.
  @discardableResult
  public func refresh() throws(EngineError) -> Bool { try live.refresh() }

  /// Why a generation that was published since the opening does not answer: it is damaged, or was
  /// made with other text tables or encoders; or why changes of the catalog are not taken up: there is no
  /// room for temporary files. Nil when there is none. It is looked at again when
  /// the manifest changes, or at `refresh()`.
  public var refusal: EngineError? { live.refusal }

  /// The generation that answers.
  public var generation: Generation { snapshot.generation }

  /// Why that was not the newest generation when it was opened: what was wrong with the newest.
  /// What was refused later is in `refusal`.
  public var fallback: IndexFileError? { snapshot.fallback }

  /// What is shown otherwise than the catalog has it now, in words for a person; nil when nothing is. A
  /// catalog that cannot be read does not say what was removed or changed in it, and of many written
  /// tracks only the first are taken up before the next build.
  public var staleness: String? { staleness(of: snapshot) }

  func staleness(of snapshot: EngineSnapshot) -> String? {
    if live.isCatalogUnread {
      return
        "The catalog cannot be read: what was added or changed in it since the index was built"
        + " may be missing, or be shown as it was."
    }
    let waiting = snapshot.delta.waiting
    guard waiting > 0 else { return nil }
    return
      "\(waiting) tracks that were written since the index was built are shown as they were, or not"
      + " at all, until the next build."
  }

  /// How many tracks it knows.
  public var trackCount: Int { snapshot.tracks.liveCount }

  /// How many listeners its recommender knows; 0 without one.
  public var listenerCount: Int { snapshot.listenerCount }

  /// The vector spaces, in the order of the build.
  public var spaces: [SpaceDescription] { snapshot.spaces }
}

public import IndexFile
import Synchronization
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
/// and answers from it alone; everything in a snapshot is mapped and never changes.
public final class MusicEngine: Sendable {
  /// The bundle.
  public let bundle: BundleFolder
  // A mutex and not an atomic reference: loading a reference and retaining it are two steps, and
  // between them another thread could release the last one. The lock is held for these two steps.
  private let current: Mutex<EngineSnapshot>

  /// How much of a bundle is read when it is opened.
  public enum Verification: Sendable {
    /// Headers, tables and sizes.
    case structure
    /// Every byte of bundles up to 64 MiB, the structure of larger ones.
    case smallBundles
    /// Every byte.
    case everything
  }

  /// Opens the bundle at `path`.
  ///
  /// A damaged generation gives way to the one before it, and `fallback` says so.
  ///
  /// - Parameter encoders: what encodes words for imported spaces that an encoder made.
  /// - Throws: `.file` when the bundle does not exist, has no index, or no generation of it is
  ///   whole; `.otherAnalysis` when it was built by another version's text analysis;
  ///   `.otherEncoder` when an encoder has the name of the one that made a space, but is another.
  /// - Complexity: a few page reads a file, and with `verification` a checksum of the bytes.
  public init(
    opening path: String, encoders: [any TextEncoder] = [],
    verification: Verification = .smallBundles
  ) throws(EngineError) {
    bundle = BundleFolder(path)
    current = Mutex(
      try EngineSnapshot(of: bundle, encoders: encoders, verification: verification))
  }

  /// What answers a call that begins now. A call takes it once.
  var snapshot: EngineSnapshot { current.withLock { $0 } }

  /// The generation that answers.
  public var generation: Generation { snapshot.generation }

  /// Why that is not the newest generation, when it is not: what was wrong with the newest.
  public var fallback: IndexFileError? { snapshot.fallback }

  /// How many tracks it knows.
  public var trackCount: Int { snapshot.tracks.count }

  /// How many listeners its recommender knows; 0 without one.
  public var listenerCount: Int { snapshot.listenerCount }

  /// What the recommender is and why; nil without one.
  public var recommenderNote: String? { snapshot.recommenderNote }

  /// The vector spaces, in the order of the build.
  public var spaces: [SpaceDescription] { snapshot.spaces }
}

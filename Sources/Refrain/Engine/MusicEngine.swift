public import IndexFile
import TextAnalysis
import TextIndex

/// A bundle, opened for questions.
///
/// ```swift
/// let engine = try MusicEngine(opening: "library.refrain")
/// for hit in try engine.search("rainy night piano ballad", filter: .released(1990...2005)) {
///   print(hit.title, hit.artists)
/// }
/// ```
///
/// One engine serves any number of threads: everything that it reads is mapped and never changes,
/// so readers take no lock. It answers from the generation that was current when it was opened.
public final class MusicEngine: Sendable {
  /// The bundle.
  public let bundle: BundleFolder
  /// The generation that answers.
  public let generation: Generation
  /// Why that is not the newest generation, when it is not: what was wrong with the newest.
  public let fallback: IndexFileError?
  let tracks: TrackTable
  let text: TextIndex

  /// How much of a bundle is read when it is opened.
  public enum Verification: Sendable {
    /// Headers, tables and sizes.
    case structure
    /// Every byte of bundles up to 64 MiB, the structure of larger ones.
    case smallBundles
    /// Every byte.
    case everything
  }

  private static let smallBundleSize = 64 << 20

  /// Opens the bundle at `path`.
  ///
  /// A damaged generation gives way to the one before it, and `fallback` says so.
  ///
  /// - Throws: `.file` when the bundle does not exist, has no index, or no generation of it is
  ///   whole; `.otherAnalysis` when it was built by another version's text analysis.
  /// - Complexity: a few page reads a file, and with `verification` a checksum of the bytes.
  public init(
    opening path: String, verification: Verification = .smallBundles
  ) throws(EngineError) {
    bundle = BundleFolder(path)
    do throws(IndexFileError) {
      let (current, indexes) = try bundle.openCurrent { generation throws(IndexFileError) in
        try Indexes(of: generation, verification: verification)
      }
      generation = current.generation
      fallback = current.fallback
      tracks = indexes.tracks
      text = indexes.text
    } catch {
      throw .file(error)
    }
    guard tracks.file.identity.analysisHash == AnalysisTables.hash, text.isAnalysedAlike else {
      throw .otherAnalysis(path: path)
    }
  }

  /// How many tracks it knows.
  public var trackCount: Int { tracks.count }

  /// The mapped files of a generation.
  private struct Indexes {
    let tracks: TrackTable
    let text: TextIndex

    init(of generation: Generation, verification: Verification) throws(IndexFileError) {
      tracks = try TrackTable(opening: generation.path(of: FileName.tracks))
      text = try TextIndex(opening: generation.path(of: FileName.text))
      guard text.count == tracks.count else {
        throw .corrupt(
          generation.folder, section: FileName.text,
          "it has \(text.count) documents for \(tracks.count) tracks")
      }
      let size = generation.description.files.reduce(0) { $0 + $1.size }
      let isThorough =
        switch verification {
        case .structure: false
        case .smallBundles: size <= MusicEngine.smallBundleSize
        case .everything: true
        }
      if isThorough {
        try tracks.file.verify()
        try text.verify()
      }
    }
  }
}

import IndexFile
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a build may put what it has no room for in memory, and how much room that is.
///
/// The files have no name for longer than it takes to write and map them: whatever becomes of the
/// build, nothing is left behind but at most the one that was being written.
public struct TextScratchSpace: Sendable, Hashable {
  /// A folder that exists and can be written to; best on the disk of the index itself.
  public var folder: String
  /// Bytes of inverted documents, and afterwards of encoded lists, that are held in memory.
  public var memory: Int

  /// Room for `memory` bytes, at least one MiB, before `folder` is used.
  public init(folder: String, memory: Int) {
    self.folder = folder
    self.memory = max(memory, 1 << 20)
  }

  private static let kind: FourCC = "SCRA"
  private static let version: UInt16 = 1

  /// Files of this process so far: no two builds write the same one.
  private static let files = Atomic<Int>(0)

  /// Writes a file, maps it and takes its name away.
  func file(
    _ write: (inout IndexFileWriter) throws(IndexFileError) -> Void
  ) throws(IndexFileError) -> MappedIndexFile {
    let number = TextScratchSpace.files.wrappingAdd(1, ordering: .relaxed).newValue
    let path = "\(folder)/text-\(getpid())-\(number).scratch"
    defer { unlink(path) }
    let identity = IndexFileIdentity(
      kind: TextScratchSpace.kind, formatVersion: TextScratchSpace.version, buildID: 0,
      analysisHash: 0)
    var writer = try IndexFileWriter(creating: path, identity: identity)
    try write(&writer)
    _ = try writer.finish(isDurable: false)
    let version = TextScratchSpace.version
    return try MappedIndexFile(
      opening: path, kind: TextScratchSpace.kind, versions: version...version)
  }
}

/// The runs of a build, the oldest in files once there are too many.
struct RunStore: Sendable {
  private(set) var runs: [StoredRun] = []
  private let scratch: TextScratchSpace?
  /// How many runs are in files.
  private(set) var stored = 0
  private var held = 0

  /// Runs in a file at most: a file has few enough sections to look them up one by one.
  private static let maximumRunCount = 24

  init(scratch: TextScratchSpace?) {
    self.scratch = scratch
  }

  /// Keeps some more runs; writes down those in memory when they are more than it has room for.
  mutating func append(_ more: [Run]) throws(IndexFileError) {
    for run in more {
      let run = StoredRun(run)
      held += run.size
      runs.append(run)
    }
    guard let scratch, held > scratch.memory else { return }
    while stored < runs.count {
      let range = stored..<min(stored + RunStore.maximumRunCount, runs.count)
      let runs = runs
      let file = try scratch.file { writer throws(IndexFileError) in
        for number in range { try runs[number].write(number, to: &writer) }
      }
      for number in range { self.runs[number] = try runs[number].reading(file, number) }
      stored = range.upperBound
    }
    held = 0
  }
}

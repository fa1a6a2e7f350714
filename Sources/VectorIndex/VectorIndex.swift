internal import IndexFile
import Synchronization

/// An immutable index of vectors under ordinals: nearest neighbors, exactly or through a graph.
///
/// ```swift
/// let index = try VectorIndex(opening: "description.vectors")
/// let hits = try index.search(query, limit: 10)
/// for hit in hits { print(hit.ordinal, index.metric.score(for: hit.distance)) }
/// ```
///
/// Any number of threads may search at once. The file must not be changed while it is open.
///
/// Not for vectors that come and go: see `UpdatableVectorIndex`.
public final class VectorIndex: Sendable {
  let storage: VectorIndexStorage
  private let file: MappedIndexFile?
  private let scratches = Mutex<[SearchScratch]>([])

  init(storage: VectorIndexStorage, file: MappedIndexFile? = nil) {
    self.storage = storage
    self.file = file
  }

  /// Where an opened index keeps what searches read all over: the codes and the links.
  public enum Residency: Sendable {
    /// In the mapped file: open at once, in memory as far as it was touched, shared by processes.
    case mapped
    /// Copied to memory on large pages: some percent faster, for a process that lives long.
    case memory
  }

  /// Maps an index file.
  ///
  /// - Throws: `.file` when it cannot be opened or is damaged or of another kind.
  /// - Complexity: a few page reads, whatever the size; with `.memory` one copy of `footprint.searched`.
  public convenience init(
    opening path: String, residency: Residency = .mapped
  ) throws(VectorIndexError) {
    do {
      let file = try MappedIndexFile(
        opening: path, kind: VectorIndexStorage.kind,
        versions: VectorIndexStorage.oldestVersion...VectorIndexStorage.version)
      let storage = try VectorIndexStorage(file: file)
      self.init(
        storage: residency == .memory ? storage.resident(copiedFrom: file) : storage, file: file)
    } catch {
      throw .file(error)
    }
  }

  /// Components of each vector.
  public var dimensions: Int { storage.header.dimensions }
  /// How nearness is measured.
  public var metric: VectorMetric { storage.header.metric }
  /// How vectors are kept for the final ranking.
  public var encoding: VectorEncoding { storage.header.encoding }
  /// Ordinals that have a vector.
  public var count: Int { storage.header.count }
  /// One more than the largest ordinal that the space may use; filters have this capacity.
  public var capacity: Int { storage.header.capacity }
  /// Distinct vectors: equal ones are stored once.
  package var distinctCount: Int { storage.header.vertices }
  /// Whether there is a graph; without one every search is exact.
  package var hasGraph: Bool { storage.header.degree > 0 }

  /// What each part takes, in bytes: what searching reads all over (codes, links and their terms),
  /// and the copy for the final ranking, of which a search touches a few rows.
  public var footprint: (searched: Int, ranked: Int) {
    let header = storage.header
    let searched =
      storage.codes.count + storage.graph.count
      + 4 * (storage.terms.count + storage.members.count)
    let ranked = header.encoding.rankedBytes(dimensions: header.dimensions)
    return (searched, header.vertices * ranked)
  }

  /// Reads every byte of the file and compares checksums, then checks every stored number that a
  /// search follows.
  ///
  /// - Throws: `.file` with the section that is damaged. An index in memory is always whole.
  /// - Complexity: O(size of the file).
  public func verify() throws(VectorIndexError) {
    guard let file else { return }
    do {
      try file.verify()
      try storage.verifyNumbers(path: file.path)
    } catch {
      throw .file(error)
    }
  }

  // MARK: - Single vectors

  /// Whether `ordinal` has a vector.
  public func contains(_ ordinal: UInt32) -> Bool { vertex(of: ordinal) != nil }

  /// The vector of `ordinal` as it is stored (at unit length for cosine), or nil if it has none.
  ///
  /// - Complexity: O(`dimensions`).
  public func vector(of ordinal: UInt32) -> [Float]? {
    vertex(of: ordinal).map { storage.vector($0) }
  }

  /// The distance between two stored vectors.
  ///
  /// - Throws: `.unknownOrdinal` when one of them has none.
  public func distance(
    between first: UInt32, and second: UInt32
  ) throws(VectorIndexError) -> Float {
    guard let query = vector(of: first) else { throw .unknownOrdinal(first) }
    guard let vertex = vertex(of: second) else { throw .unknownOrdinal(second) }
    var distance: Float = 0
    let ids = [UInt32(vertex)]
    ids.withUnsafeBufferPointer {
      Reranker(storage).distances(from: query, to: $0.baseAddress!, count: 1, into: &distance)
    }
    return distance
  }

  /// The vertex of `ordinal`; nil also where a damaged file names one that does not exist.
  func vertex(of ordinal: UInt32) -> Int? {
    guard Int(ordinal) < capacity else { return nil }
    let vertex = Int(storage.vertexOf[Int(ordinal)])
    return vertex < storage.header.vertices ? vertex : nil
  }

  // MARK: - Scratch

  func withScratch<Result>(_ body: (SearchScratch) -> Result) -> Result {
    let scratch =
      scratches.withLock { $0.popLast() }
      ?? SearchScratch(
        vertices: max(storage.header.vertices, storage.header.entries.total),
        stride: storage.header.stride)
    defer { scratches.withLock { $0.append(scratch) } }
    return body(scratch)
  }
}

internal import CKernels
public import IndexFile
public import Primitives

/// Collects vectors and builds an index of them.
///
/// ```swift
/// var builder = try VectorIndexBuilder(dimensions: 384, metric: .cosine)
/// for (ordinal, vector) in vectors.enumerated() {
///   try builder.append(vector, for: UInt32(ordinal))
/// }
/// try builder.write(to: "description.vectors")
/// let index = try VectorIndex(opening: "description.vectors")
/// ```
///
/// The same vectors, options and version give the same bytes, whatever the number of threads.
/// Equal vectors are stored once and share a vertex of the graph.
public struct VectorIndexBuilder: Sendable {
  /// Components of each vector.
  public let dimensions: Int
  /// How nearness is measured.
  public let metric: VectorMetric
  /// How vectors are kept for the final ranking.
  public let encoding: VectorEncoding
  /// How the graph is built.
  public var graph: GraphOptions
  /// The ordinals added so far, ascending.
  private(set) var ordinals: [UInt32] = []
  private(set) var rows: EncodedRows

  /// An empty builder.
  ///
  /// - Throws: `.impossibleDimensions` unless 1...65,536.
  public init(
    dimensions: Int, metric: VectorMetric = .cosine, encoding: VectorEncoding = .int12,
    graph: GraphOptions = GraphOptions()
  ) throws(VectorIndexError) {
    guard (1...VectorIndexLimits.dimensions).contains(dimensions) else {
      throw .impossibleDimensions(dimensions)
    }
    self.dimensions = dimensions
    self.metric = metric
    self.encoding = encoding
    self.graph = graph
    rows = EncodedRows(dimensions: dimensions, encoding: encoding)
  }

  /// Vectors added so far.
  public var count: Int { ordinals.count }

  /// Adds the vector of an ordinal. Ordinals without one are simply left out.
  ///
  /// - Throws: `.wrongDimensions`, `.notFinite`, `.tooLong`, `.ordinalsNotAscending`, `.tooMany`; the builder is
  ///   then as it was before.
  public mutating func append(
    _ vector: [Float], for ordinal: UInt32
  ) throws(VectorIndexError) {
    if let previous = ordinals.last, previous >= ordinal {
      throw .ordinalsNotAscending(previous: previous, next: ordinal)
    }
    let kept = try VectorIndexLimits.kept(
      vector, for: ordinal, dimensions: dimensions, metric: metric)
    try rows.append(kept, ordinal: ordinal)
    ordinals.append(ordinal)
  }

  /// Adds every row of a NumPy matrix, row i under ordinal `first + i`.
  ///
  /// - Throws: as `append(_:for:)`; rows before the bad one remain added.
  public mutating func append(
    contentsOf file: NPYFile, first: UInt32 = 0
  ) throws(VectorIndexError) {
    guard file.columns == dimensions else {
      throw .wrongDimensions(expected: dimensions, found: file.columns)
    }
    guard Int(first) + file.rows <= VectorIndexLimits.count else { throw .tooMany }
    var row = [Float](repeating: 0, count: dimensions)
    for index in 0..<file.rows {
      file.copyRow(index, into: &row)
      try append(row, for: first + UInt32(index))
    }
  }

  /// Builds the index and writes its file.
  ///
  /// - Parameters:
  ///   - path: the file to write.
  ///   - capacity: ordinals in the caller's space, at least one more than the largest added.
  ///   - buildID: what the file's header shall say about its generation.
  ///   - pool: the threads that build.
  /// - Throws: `.file` when the file cannot be written.
  /// - Returns: the size of the file in bytes.
  /// - Complexity: about O(`count` log `count`) distances; a million 128-wide vectors take minutes.
  @discardableResult
  public func write(
    to path: String, capacity: Int? = nil, buildID: UInt64 = 0, pool: WorkPool = WorkPool()
  ) throws(VectorIndexError) -> Int {
    let storage = assembled(capacity: capacity, pool: pool)
    do {
      return try storage.write(to: path, buildID: buildID)
    } catch {
      throw .file(error)
    }
  }

  /// Builds the index in memory.
  public func build(capacity: Int? = nil, pool: WorkPool = WorkPool()) -> VectorIndex {
    let storage = assembled(capacity: capacity, pool: pool)
    storage.requestLargePages()
    return VectorIndex(storage: storage)
  }

  private func assembled(capacity: Int?, pool: WorkPool) -> VectorIndexStorage {
    let needed = ordinals.last.map { Int($0) + 1 } ?? 0
    precondition(
      (capacity ?? needed) >= needed, "A vector index is built for fewer ordinals than it holds.")
    return VectorIndexAssembly(builder: self, capacity: capacity ?? needed, pool: pool).storage()
  }
}

public import IndexFile
public import Primitives
public import VectorIndex

/// Nearest neighbors of held-out queries: how many of the true ones are found, and how fast.
///
/// ```swift
/// let task = try VectorTask(base: "base.npy", queries: "queries.npy", metric: .cosine)
/// let report = try task.run(limit: 10)
/// print(report.recall, report.queriesASecond)
/// ```
public struct VectorTask: Sendable {
  /// The index of the base vectors, row i under ordinal i.
  public let index: VectorIndex
  /// The queries.
  public let queries: [[Float]]
  /// Seconds that building took.
  public let buildSeconds: Double
  /// The matrix that the index was built of.
  private let rows: NPYFile
  /// The rows that may be found; nil for all.
  public var allowed: OrdinalSet?

  /// Reads both matrices and builds the index.
  ///
  /// - Throws: `IndexFileError` when a file cannot be read, `VectorIndexError` when a row is bad or
  ///   the two differ in width.
  public init(
    base: String, queries: String, metric: VectorMetric, encoding: VectorEncoding = .int12,
    graph: GraphOptions = GraphOptions(), pool: WorkPool = WorkPool()
  ) throws {
    let rows = try NPYFile(opening: base)
    self.rows = rows
    let questions = try NPYFile(opening: queries)
    guard questions.columns == rows.columns else {
      throw VectorIndexError.wrongDimensions(expected: rows.columns, found: questions.columns)
    }
    let clock = ContinuousClock()
    let start = clock.now
    var builder = try VectorIndexBuilder(
      dimensions: rows.columns, metric: metric, encoding: encoding, graph: graph)
    try builder.append(contentsOf: rows)
    index = builder.build(pool: pool)
    buildSeconds = VectorTask.seconds(clock.now - start)
    var row = [Float](repeating: 0, count: questions.columns)
    self.queries = (0..<questions.rows).map { number in
      questions.copyRow(number, into: &row)
      return row
    }
  }

  /// Allows a random share of the rows, the same for the same seed.
  public mutating func allow(share: Double, seed: UInt64 = 7) {
    var generator = SplitMix64(seed: seed)
    var allowed = OrdinalSet(capacity: index.capacity)
    for ordinal in 0..<UInt32(index.capacity) where generator.unit() < share {
      allowed.insert(ordinal)
    }
    self.allowed = allowed
  }

  /// Allows the rows whose numbers, from 0, are in a NumPy matrix of any shape.
  ///
  /// - Throws: `IndexFileError` when the file cannot be read, `EvaluationError.malformed` for a
  ///   number that is no row's.
  public mutating func allow(rowsIn path: String) throws {
    let file = try NPYFile(opening: path)
    var allowed = OrdinalSet(capacity: index.capacity)
    var row = [Float](repeating: 0, count: file.columns)
    for line in 0..<file.rows {
      file.copyRow(line, into: &row)
      for number in row {
        guard number >= 0, number < Float(index.capacity), number == number.rounded() else {
          throw EvaluationError.malformed(
            path: path, line: line + 1,
            format: "\(number) is not a row number from 0 to \(index.capacity - 1).")
        }
        allowed.insert(UInt32(number))
      }
    }
    self.allowed = allowed
  }

  /// The true nearest rows of every query, found by comparing with all in single precision: with
  /// the rows of the file, not with what the index keeps of them.
  ///
  /// - Throws: `VectorIndexError` for rows or queries that no index takes.
  public func truth(limit: Int, pool: WorkPool = WorkPool()) throws -> [[UInt32]] {
    var builder = try VectorIndexBuilder(
      dimensions: rows.columns, metric: index.metric, encoding: .float32,
      graph: GraphOptions(minimumGraphCount: .max))
    try builder.append(contentsOf: rows)
    let exact = builder.build(pool: pool)
    return try exact.search(
      queries, limit: limit, allowed: allowed, options: VectorSearchOptions(strategy: .exact),
      pool: pool
    ).map { $0.map(\.ordinal) }
  }

  /// Searches for every query on one thread and compares with the truth.
  ///
  /// - Parameters:
  ///   - limit: how many neighbors are wanted, at least 1.
  ///   - options: how to search.
  ///   - truth: what `truth(limit:pool:)` returned for the same limit.
  /// - Throws: `VectorIndexError` for queries that the index does not take.
  public func run(
    limit: Int, options: VectorSearchOptions = VectorSearchOptions(), truth: [[UInt32]]
  ) throws -> VectorReport {
    let clock = ContinuousClock()
    var hits: [[VectorHit]] = []
    hits.reserveCapacity(queries.count)
    let start = clock.now
    for query in queries {
      hits.append(
        try index.search(query, limit: limit, allowed: allowed, options: options))
    }
    let seconds = VectorTask.seconds(clock.now - start)
    var found = 0
    var wanted = 0
    for (hits, truth) in zip(hits, truth) {
      let truth = Set(truth)
      found += hits.count { truth.contains($0.ordinal) }
      wanted += truth.count
    }
    return VectorReport(
      beam: options.beam, recall: wanted == 0 ? 1 : Double(found) / Double(wanted),
      queriesASecond: Double(queries.count) / max(seconds, 1e-9), hits: hits)
  }

  /// Runs with one beam after the other until nearly all true neighbors are found.
  ///
  /// - Throws: as `run(limit:options:truth:)`.
  public func sweep(
    limit: Int, beams: [Int] = VectorTask.beams, truth: [[UInt32]]
  ) throws -> [VectorReport] {
    var reports: [VectorReport] = []
    for beam in beams where 2 * beam >= limit || reports.isEmpty {
      let report = try run(
        limit: limit, options: VectorSearchOptions(strategy: .graph, beam: beam), truth: truth)
      reports.append(report)
      if report.recall >= 0.9995 { break }
    }
    return reports
  }

  /// The beams of a sweep.
  public static let beams = [
    5, 6, 8, 10, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1_024, 1_536, 2_048,
  ]

  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}

/// What one pass over the queries found.
public struct VectorReport: Sendable {
  /// The beam, when one was given.
  public let beam: Int?
  /// The share of the true nearest rows among the hits, 0...1.
  public let recall: Double
  /// Queries a second of wall time, on one thread.
  public let queriesASecond: Double
  /// The hits of each query.
  public let hits: [[VectorHit]]

  /// Writes the rows found, int32, a line a query, nearest first; -1 where there were fewer.
  ///
  /// - Throws: `.unwritable`.
  public func writeNeighbors(to path: String, limit: Int) throws(EvaluationError) {
    var rows: [Int32] = []
    rows.reserveCapacity(hits.count * limit)
    for hits in hits {
      rows += hits.map { Int32(bitPattern: $0.ordinal) }
      rows += Array(repeating: -1, count: max(0, limit - hits.count))
    }
    do throws(IndexFileError) {
      try NPYWriter.write(rows, columns: limit, to: path)
    } catch {
      throw .unwritable(path: path, detail: "\(error)")
    }
  }
}

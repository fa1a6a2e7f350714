import ArgumentParser
import IndexFile
import Primitives
import VectorIndex

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Builds or opens an index and prints one line of JSON a measurement: what
/// `peers/vector_compare.py` sets beside the same figures of other libraries.
///
/// Times are processor time of this process, which other processes disturb less than wall time.
@main
struct VectorBenchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures queries a second and recall of the vector index.")

  @Argument(help: "A folder with base.npy, queries.npy and truth.npy, as vector_data.py writes it.")
  var folder: String
  @Option(help: "cosine, ip or l2.")
  var metric = "cosine"
  @Option(help: "float32, float16, int12 or int8.")
  var encoding = "int12"
  @Option(help: "Links a vertex.")
  var degree = GraphOptions().degree
  @Option(help: "The beam of the construction.")
  var construction = GraphOptions().constructionBeam
  @Option(help: "The slack of the pruning.")
  var alpha = GraphOptions().alpha
  @Option(help: "Threads that build.")
  var threads = 1
  @Option(help: "An index file to open, or to write when it is not there.")
  var keep: String?
  @Option(help: "Times each measurement is repeated; the fastest counts.")
  var rounds = 3
  @Option(help: "Beams, separated by commas.")
  var beams = "10,16,24,32,48,64,96,128,192,256,384,512,768,1024"
  @Option(help: "Neighbours wanted; above 100 the exact scan says which are right.")
  var limit = 10
  @Option(help: "Shares of allowed vectors, separated by commas, instead of beams.")
  var shares: String?
  @Flag(help: "Measure the exact scan.")
  var exact = false
  @Flag(help: "Copy what searches read into memory on large pages.")
  var resident = false

  mutating func run() throws {
    let queries = try rows(of: NPYFile(opening: folder + "/queries.npy"))
    let before = residentBytes()
    let index = try openedOrBuilt()
    if let shares {
      let filters = FilterBenchmarks(index: index, queries: queries, rounds: rounds)
      for share in shares.split(separator: ",").compactMap({ Double($0) }) {
        try filters.measure(share)
      }
      return
    }
    let truth =
      limit > 100
      ? try VectorBenchmarks.search(
        queries, index, nil, VectorSearchOptions(strategy: .exact), limit: limit
      ).map { Set($0.map(\.ordinal)) }
      : try rows(of: NPYFile(opening: folder + "/truth.npy"))
        .map { Set($0.prefix(limit).map { UInt32($0) }) }
    for beam in exact ? [0] : beams.split(separator: ",").compactMap({ Int($0) }) {
      let options = VectorSearchOptions(strategy: exact ? .exact : .graph, beam: beam)
      let (hits, seconds) = try timed { () throws(VectorIndexError) in
        try VectorBenchmarks.search(queries, index, nil, options, limit: limit)
      }
      let recall = VectorBenchmarks.recall(hits, truth)
      print(
        "{\"beam\": \(beam), \"recall\": \(recall), "
          + "\"queries_a_second\": \(Double(queries.count) / seconds)}")
      if recall > 0.995 { break }
    }
    print("{\"resident_bytes\": \(residentBytes() - before)}")
  }

  private func openedOrBuilt() throws -> VectorIndex {
    if let keep, access(keep, R_OK) == 0 {
      let start = processorTime()
      let index = try VectorIndex(opening: keep, residency: resident ? .memory : .mapped)
      print("{\"open_milliseconds\": \((processorTime() - start) * 1_000)}")
      return index
    }
    guard let metric = VectorMetric(rawValue: metric) else {
      throw ValidationError("--metric is cosine, ip or l2.")
    }
    guard let encoding = VectorEncoding(rawValue: encoding) else {
      throw ValidationError("--encoding is float32, float16, int12 or int8.")
    }
    let base = try NPYFile(opening: folder + "/base.npy")
    var builder = try VectorIndexBuilder(
      dimensions: base.columns, metric: metric, encoding: encoding,
      graph: GraphOptions(degree: degree, constructionBeam: construction, alpha: alpha))
    let start = processorTime()
    try builder.append(contentsOf: base)
    let path = keep ?? "\(folder)/refrain-\(getpid()).vectors"
    try builder.write(to: path, pool: WorkPool(threads: threads))
    let seconds = processorTime() - start
    let index = try VectorIndex(opening: path, residency: resident ? .memory : .mapped)
    if keep == nil { unlink(path) }
    let footprint = index.footprint
    print(
      "{\"build_seconds\": \(seconds), \"searched_bytes\": \(footprint.searched), "
        + "\"ranked_bytes\": \(footprint.ranked), \"kernel\": \"\(vectorKernelName)\"}")
    return index
  }

  static func search(
    _ queries: [[Float]], _ index: VectorIndex, _ allowed: OrdinalSet?,
    _ options: VectorSearchOptions, limit: Int = 10
  ) throws(VectorIndexError) -> [[VectorHit]] {
    var hits: [[VectorHit]] = []
    for query in queries {
      hits.append(try index.search(query, limit: limit, allowed: allowed, options: options))
    }
    return hits
  }

  private func timed<Result>(
    _ body: () throws(VectorIndexError) -> Result
  ) throws(VectorIndexError) -> (Result, Double) {
    try fastest(of: rounds, body)
  }

  static func recall(_ hits: [[VectorHit]], _ truth: [Set<UInt32>]) -> Double {
    var found = 0
    var wanted = 0
    for (hits, truth) in zip(hits, truth) {
      found += hits.count { truth.contains($0.ordinal) }
      wanted += truth.count
    }
    return Double(found) / Double(max(1, wanted))
  }

  private func rows(of file: NPYFile) -> [[Float]] {
    var row = [Float](repeating: 0, count: file.columns)
    return (0..<file.rows).map { index in
      file.copyRow(index, into: &row)
      return row
    }
  }
}

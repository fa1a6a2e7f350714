import ArgumentParser
import Evaluation
import IndexFile
import VectorIndex

/// `refrain evaluate vectors`: recall and queries a second of the vector index.
struct EvaluateVectors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors",
    abstract: "Measures nearest-neighbor search: recall against queries a second.",
    discussion: """
      Both files are NumPy matrices with a vector a row (float32, float16 or whole numbers). The \
      truth is found by comparing with every allowed row. Searches run on one thread.
      """)

  @Option(help: "The vectors that are searched.")
  var base: String
  @Option(help: "The vectors that are searched for.")
  var queries: String
  @Option(name: .shortAndLong, help: "How many neighbors are wanted.")
  var k = 10
  @Option(help: "cosine, ip (inner product) or l2 (Euclidean).")
  var metric = VectorMetric.cosine
  @Option(help: "float32, float16, int12 or int8: how vectors are kept for the final ranking.")
  var encoding = VectorEncoding.int12
  @Option(help: "Search with this beam instead of the default.")
  var beam: Int?
  @Option(help: "Allow only this share of the rows, 0...1, chosen at random.")
  var filterShare: Double?
  @Option(
    help: ArgumentHelp("Allow only the row numbers in this .npy file.", valueName: "file"))
  var filter: String?
  @Flag(help: "Compare with every row instead of walking over the graph.")
  var exact = false
  @Flag(help: "Repeat with growing beams.")
  var sweep = false
  @Option(help: ArgumentHelp("Draw the sweep into this SVG file.", valueName: "file"))
  var plot: String?
  @Option(
    name: [.customLong("neighbors"), .customLong("neighbours")],
    help: ArgumentHelp(
      "Write the rows found: int32, a line a query, nearest first, -1 where there are fewer.",
      valueName: "file"))
  var neighbors: String?
  @OptionGroup var threadOptions: ThreadOptions
  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard k > 0 else { throw ValidationError("-k must be at least 1.") }
    if let filterShare, !(0...1).contains(filterShare) {
      throw ValidationError("--filter-share lies between 0 and 1.")
    }
    guard filterShare == nil || filter == nil else {
      throw ValidationError("Give --filter-share or --filter, not both.")
    }
    if let beam, beam < 1 { throw ValidationError("--beam must be at least 1.") }
  }

  func run() throws {
    let pool = threadOptions.pool
    var task = try VectorTask(
      base: base, queries: queries, metric: metric, encoding: encoding, pool: pool)
    if let filterShare { task.allow(share: filterShare) }
    if let filter { try task.allow(rowsIn: filter) }
    let truth = try task.truth(limit: k, pool: pool)
    let options = VectorSearchOptions(strategy: exact ? .exact : .automatic, beam: beam)
    let chosen = try task.run(limit: k, options: options, truth: truth)
    if let neighbors { try chosen.writeNeighbors(to: neighbors, limit: k) }
    let swept = sweep || plot != nil ? try task.sweep(limit: k, truth: truth) : []
    if let plot {
      let title = "\(task.index.count) x \(task.index.dimensions), \(metric.rawValue), k = \(k)"
      try OutputFile.write(VectorPlot(title: title, reports: swept).svg, to: plot)
    }
    try output.show(report(task, chosen, swept))
  }

  private func report(
    _ task: VectorTask, _ chosen: VectorReport, _ swept: [VectorReport]
  ) -> Report {
    var report = Report()
    report.add("task", .text("vectors"))
    report.add("vectors", .count(task.index.count))
    report.add("dimensions", .count(task.index.dimensions))
    report.add("queries", .count(task.queries.count))
    report.add("allowed", .count(task.allowed?.cardinality ?? task.index.count))
    report.add("metric", .text(metric.rawValue))
    report.add("encoding", .text(encoding.rawValue))
    report.add("kernel", .text(vectorKernelName))
    report.add("build_seconds", .seconds(task.buildSeconds))
    report.add("searched_bytes", .bytes(task.index.footprint.searched))
    report.add("ranked_bytes", .bytes(task.index.footprint.ranked))
    report.add("k", .count(k))
    report.add("beam", beam.map { .count($0) })
    report.add("recall", .number(chosen.recall))
    report.add("queries_a_second", .number(chosen.queriesASecond))
    report.add(
      "sweep",
      .table(
        ["beam", "recall", "queries_a_second"],
        swept.map {
          [$0.beam.map { .count($0) }, .number($0.recall), .number($0.queriesASecond)]
        }))
    return report
  }
}

import ArgumentParser
import Evaluation
import Foundation
import IndexFile
import Primitives
import VectorIndex

/// `refrain evaluate vectors`: recall and queries a second of the vector index.
struct EvaluateVectors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors",
    abstract: "Measures nearest-neighbour search: recall against queries a second.",
    discussion: """
      Both files are NumPy matrices with a vector a row (float32, float16 or whole numbers). The \
      truth is found by comparing with every allowed row. Searches run on one thread.
      """)

  @Option(help: "The vectors that are searched.")
  var base: String
  @Option(help: "The vectors that are searched for.")
  var queries: String
  @Option(name: [.customShort("k"), .customLong("k")], help: "How many neighbours are wanted.")
  var limit = 10
  @Option(help: "cosine, ip (inner product) or l2 (Euclidean).")
  var metric = "cosine"
  @Option(help: "float32, float16, int12 or int8: how vectors are kept for the final ranking.")
  var encoding = "int12"
  @Option(help: "Search with this beam instead of the default.")
  var beam: Int?
  @Option(help: "Allow only this share of the rows, chosen at random.")
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
    help: ArgumentHelp(
      "Write the rows found: int32, a line a query, nearest first, -1 where there are fewer.",
      valueName: "file"))
  var neighbours: String?
  @Option(help: "The threads that build; one a core by default.")
  var threads: Int?
  @Flag(help: "One JSON object instead of a table.")
  var json = false

  func validate() throws {
    guard VectorMetric(rawValue: metric) != nil else {
      throw ValidationError("There is no metric \"\(metric)\"; choose cosine, ip or l2.")
    }
    guard VectorEncoding(rawValue: encoding) != nil else {
      throw ValidationError(
        "There is no encoding \"\(encoding)\"; choose float32, float16, int12 or int8.")
    }
    guard limit > 0 else { throw ValidationError("-k must be at least 1.") }
    if let filterShare, !(0...1).contains(filterShare) {
      throw ValidationError("--filter-share lies between 0 and 1.")
    }
    guard filterShare == nil || filter == nil else {
      throw ValidationError("Give --filter-share or --filter, not both.")
    }
    if let beam, beam < 1 { throw ValidationError("--beam must be at least 1.") }
  }

  func run() throws {
    let pool = WorkPool(threads: threads)
    var task = try VectorTask(
      base: base, queries: queries, metric: VectorMetric(rawValue: metric) ?? .cosine,
      encoding: VectorEncoding(rawValue: encoding) ?? .int12, pool: pool)
    if let filterShare { task.allow(share: filterShare) }
    if let filter { task.allowed = try allowedRows(in: filter, capacity: task.index.capacity) }
    let truth = try task.truth(limit: limit, pool: pool)
    let options = VectorSearchOptions(strategy: exact ? .exact : .automatic, beam: beam)
    let chosen = try task.run(limit: limit, options: options, truth: truth)
    if let neighbours { try chosen.writeNeighbours(to: neighbours, limit: limit) }
    let reports = sweep || plot != nil ? try task.sweep(limit: limit, truth: truth) : []
    if let plot {
      let title = "\(task.index.count) x \(task.index.dimensions), \(metric), k = \(limit)"
      try VectorPlot(title: title, reports: reports).svg
        .write(toFile: plot, atomically: true, encoding: .utf8)
    }
    json ? printJSON(task, chosen, reports) : printTable(task, chosen, reports)
  }

  private func allowedRows(in path: String, capacity: Int) throws -> OrdinalSet {
    let file = try NPYFile(opening: path)
    var allowed = OrdinalSet(capacity: capacity)
    var row = [Float](repeating: 0, count: file.columns)
    for index in 0..<file.rows {
      file.copyRow(index, into: &row)
      for number in row {
        guard number >= 0, number < Float(capacity), number == number.rounded() else {
          throw ValidationError("\(path): \(number) is not a row number of \(base).")
        }
        allowed.insert(UInt32(number))
      }
    }
    return allowed
  }

  private func printTable(_ task: VectorTask, _ chosen: VectorReport, _ sweep: [VectorReport]) {
    let footprint = task.index.footprint
    print(
      "\(task.index.count) x \(task.index.dimensions), \(metric), \(encoding), "
        + "kernel \(vectorKernelName)")
    EvaluationOutput.table([
      ("build seconds", task.buildSeconds),
      ("searched MB", Double(footprint.searched) / 1e6),
      ("ranked MB", Double(footprint.ranked) / 1e6),
      ("recall@\(limit)", chosen.recall), ("queries/s", chosen.queriesASecond),
    ])
    guard !sweep.isEmpty else { return }
    print("\n  beam   recall   queries/s")
    for report in sweep {
      let beam = String(report.beam ?? 0)
      let recall = String((report.recall * 10_000).rounded() / 10_000)
      let rate = String(Int(report.queriesASecond))
      print(right(beam, 6) + right(recall, 9) + right(rate, 12))
    }
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func printJSON(_ task: VectorTask, _ chosen: VectorReport, _ sweep: [VectorReport]) {
    func object(_ report: VectorReport) -> String {
      EvaluationOutput.object([
        ("beam", report.beam.map { String($0) } ?? "null"), ("recall", String(report.recall)),
        ("queries_a_second", String(report.queriesASecond)),
      ])
    }
    print(
      EvaluationOutput.object([
        ("task", EvaluationOutput.quoted("vectors")),
        ("vectors", String(task.index.count)), ("dimensions", String(task.index.dimensions)),
        ("queries", String(task.queries.count)),
        ("allowed", String(task.allowed?.cardinality ?? task.index.count)),
        ("metric", EvaluationOutput.quoted(metric)),
        ("encoding", EvaluationOutput.quoted(encoding)),
        ("kernel", EvaluationOutput.quoted(vectorKernelName)),
        ("build_seconds", String(task.buildSeconds)),
        ("searched_bytes", String(task.index.footprint.searched)),
        ("ranked_bytes", String(task.index.footprint.ranked)), ("k", String(limit)),
        ("recall", String(chosen.recall)), ("queries_a_second", String(chosen.queriesASecond)),
        ("sweep", "[" + sweep.map(object).joined(separator: ", ") + "]"),
      ]))
  }
}

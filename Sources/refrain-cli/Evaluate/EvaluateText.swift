import ArgumentParser
import Evaluation

/// `refrain evaluate text`: how well words find judged documents.
struct EvaluateText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Ranks documents for judged queries by words.",
    discussion: """
      The files are BEIR's: a JSON object a line with _id, title and text for the corpus and the \
      queries, and a table of judgements with a header, separated by tabs.
      """)

  @Option(help: "The documents.")
  var corpus: String
  @Option(help: "The queries.")
  var queries: String
  @Option(help: "The judgements.")
  var qrels: String
  @Option(help: "BM25's k1, above 0: how soon further occurrences of a word stop counting.")
  var k1: Float = 0.9
  @Option(help: "BM25's b, 0...1: how far a document's length counts.")
  var b: Float = 0.4
  @Flag(inversion: .prefixedNo, help: "Stem English words and drop stop words.")
  var stemming = true
  @OptionGroup var threadOptions: ThreadOptions
  @OptionGroup var runOptions: RunOptions
  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard k1 > 0, k1.isFinite, (0...1).contains(b) else {
      throw ValidationError("--k1 must be positive and --b between 0 and 1.")
    }
  }

  func run() throws {
    let task = try TextTask(corpus: corpus, queries: queries, qrels: qrels)
    let settings = TextTask.Settings(k1: k1, b: b, stemming: stemming)
    let result = try task.run(settings, pool: threadOptions.pool)
    if let path = runOptions.path { try result.writeRun(to: path) }
    var report = Report()
    report.add("task", .text("text"))
    report.add("documents", .count(task.documents.count))
    report.add("queries", .count(task.queries.count))
    report.add([
      ("NDCG@10", result.ndcg10), ("MAP", result.averagePrecision),
      ("Recall@100", result.recall100),
    ])
    try output.show(report)
  }
}

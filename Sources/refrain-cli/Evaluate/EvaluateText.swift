import ArgumentParser
import Evaluation
import Primitives

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
  @Option(help: "When repetition stops counting.")
  var k1: Float = 0.9
  @Option(help: "How far length counts, 0 to 1.")
  var b: Float = 0.4
  @Flag(inversion: .prefixedNo, help: "Conflate English words by stem and drop the commonest.")
  var stemming = true
  @Option(help: "The threads to use; one a core by default.")
  var threads: Int?
  @Option(name: .customLong("run"), help: "Write what was ranked, in TREC format.")
  var runFile: String?
  @Flag(help: "One JSON object instead of a table.")
  var json = false

  func validate() throws {
    guard k1 > 0, (0...1).contains(b) else {
      throw ValidationError("--k1 must be positive and --b between 0 and 1.")
    }
  }

  func run() throws {
    let task = try TextTask(corpus: corpus, queries: queries, qrels: qrels)
    let settings = TextTask.Settings(k1: k1, b: b, stemming: stemming)
    let report = try task.run(settings, pool: WorkPool(threads: threads))
    if let runFile { try report.writeRun(to: runFile) }
    let metrics = [
      ("NDCG@10", report.ndcg10), ("MAP", report.averagePrecision),
      ("Recall@100", report.recall100),
    ]
    if json {
      let fields = [
        ("task", EvaluationOutput.quoted("text")), ("documents", String(task.documents.count)),
        ("queries", String(task.queries.count)),
      ]
      print(EvaluationOutput.object(fields + EvaluationOutput.fields(metrics)))
    } else {
      print("\(task.documents.count) documents, \(task.queries.count) judged queries")
      EvaluationOutput.table(metrics)
    }
  }
}

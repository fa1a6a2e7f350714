import ArgumentParser
import Evaluation
import Primitives

/// `refrain evaluate sessions`: how well the next item of a session is guessed.
struct EvaluateSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "Guesses the next item of held-out sessions.",
    discussion: """
      A training line is a session, its items in order. A test line is the items so far, separated \
      by spaces, a tab, and the item that came next. Items of the prefix are ranked too.
      """)

  @Option(help: "The sessions to learn from, oldest first.")
  var train: String
  @Option(help: "The questions.")
  var test: String
  @Option(help: "sessions, coplay or popularity.")
  var model: String = "sessions"
  @Option(name: .customShort("k"), help: "Where rankings are cut.")
  var cut: Int = 20
  @Option(help: "The threads to use; one a core by default.")
  var threads: Int?
  @Option(
    name: .customLong("run"),
    help: "Write what was ranked, in TREC format; a question's id is its line number.")
  var runFile: String?
  @Flag(help: "One JSON object instead of a table.")
  var json = false

  func validate() throws {
    guard SessionTask.Model(rawValue: model) != nil else {
      let known = SessionTask.Model.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw ValidationError("There is no model \"\(model)\"; choose one of \(known).")
    }
    guard cut > 0 else { throw ValidationError("-k must be at least 1.") }
  }

  func run() throws {
    let task = try SessionTask(train: train, test: test, cut: cut)
    let report = task.run(
      SessionTask.Model(rawValue: model) ?? .sessions, pool: WorkPool(threads: threads))
    if let runFile { try report.writeRun(to: runFile, items: task.items) }
    let metrics = [("HR@\(cut)", report.hitRate), ("MRR@\(cut)", report.reciprocalRank)]
    if json {
      let fields = [
        ("task", EvaluationOutput.quoted("sessions")),
        ("model", EvaluationOutput.quoted(report.model)),
        ("sessions", String(task.sessions.count)), ("questions", String(task.questions.count)),
      ]
      print(EvaluationOutput.object(fields + EvaluationOutput.fields(metrics)))
    } else {
      print("model \(report.model), \(task.questions.count) questions")
      EvaluationOutput.table(metrics)
    }
  }
}

import ArgumentParser
import Evaluation
import Primitives
import Recommender

/// `refrain evaluate recommend`: how well listeners' held-out items are ranked.
struct EvaluateRecommend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Trains a recommender on one file and ranks the held-out items of another.",
    discussion: """
      Lines are pairs (listener item) or adjacency lists (listener item item ...), separated by \
      spaces, tabs or commas. Recall@k and NDCG@k follow the LightGCN protocol: all items are \
      ranked but the listener's own training items.
      """)

  @Option(help: "The interactions to train on.")
  var train: String
  @Option(help: "The interactions held out.")
  var test: String
  @Option(help: "auto, blend, ials, rp3beta, ease, itemknn or popularity.")
  var model: String = "blend"
  @Option(name: .customShort("k"), help: "Where rankings are cut.")
  var cut: Int = 20
  @Option(help: "The rank of the factors.")
  var rank: Int?
  @Option(help: "How often the factors are solved.")
  var epochs: Int?
  @Option(help: "The weight of pairs that are not observed.")
  var unobserved: Float?
  @Option(help: "The regularisation of iALS.")
  var lambda: Float?
  @Option(help: "The threads to use; one a core by default.")
  var threads: Int?
  @Option(name: .customLong("run"), help: "Write what was ranked, in TREC format.")
  var runFile: String?
  @Flag(help: "One JSON object instead of a table.")
  var json = false

  func validate() throws {
    guard RecommenderRecipe.Model(rawValue: model) != nil else {
      let known = RecommenderRecipe.Model.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw ValidationError("There is no model \"\(model)\"; choose one of \(known).")
    }
    guard cut > 0 else { throw ValidationError("-k must be at least 1.") }
  }

  func run() throws {
    let pool = WorkPool(threads: threads)
    let data = try RecommendData(train: train, test: test)
    let task = try RecommendTask(data: data, cut: cut, pool: pool)
    let progress: @Sendable (ImplicitALS.Progress) -> Bool = { step in
      EvaluationOutput.note("epoch \(step.epoch) of \(step.epochs), loss \(step.loss)")
      return true
    }
    let report = try task.run(recipe, progress: json ? nil : progress)
    if let runFile { try report.writeRun(to: runFile, data: data) }
    if json {
      printJSON(report)
    } else {
      printTable(report)
    }
  }

  private var recipe: RecommenderRecipe {
    var recipe = RecommenderRecipe(model: RecommenderRecipe.Model(rawValue: model) ?? .blend)
    if let rank { recipe.ials.rank = rank }
    if let epochs { recipe.ials.epochs = epochs }
    if let unobserved { recipe.ials.unobserved = unobserved }
    if let lambda { recipe.ials.lambda = lambda }
    return recipe
  }

  private func printTable(_ report: RecommendReport) {
    print("model \(report.model): \(report.note)")
    print("listeners \(report.listeners.count)")
    EvaluationOutput.table(report.metrics)
    let beyond = report.beyond
    EvaluationOutput.table([
      ("coverage", beyond.coverage), ("novelty (bits)", beyond.novelty), ("gini", beyond.gini),
      ("diversity", beyond.diversity), ("training (s)", report.training),
      ("ranking (s)", report.ranking),
    ])
  }

  private func printJSON(_ report: RecommendReport) {
    var fields: [(String, String)] = [
      ("task", EvaluationOutput.quoted("recommend")),
      ("model", EvaluationOutput.quoted(report.model)),
      ("note", EvaluationOutput.quoted(report.note)),
      ("listeners", String(report.listeners.count)),
    ]
    fields += EvaluationOutput.fields(report.metrics)
    fields += [
      ("coverage", String(report.beyond.coverage)), ("novelty", String(report.beyond.novelty)),
      ("gini", String(report.beyond.gini)), ("diversity", String(report.beyond.diversity)),
      ("training_seconds", String(report.training)), ("ranking_seconds", String(report.ranking)),
    ]
    print(EvaluationOutput.object(fields))
  }
}

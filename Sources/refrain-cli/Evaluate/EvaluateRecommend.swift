import ArgumentParser
import Evaluation
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
  @Option(help: "auto, blend, ials, rp3beta, ease, itemknn, userknn or popularity.")
  var model = RecommenderRecipe.Model.blend
  @Option(name: .shortAndLong, help: "Where rankings are cut.")
  var k = 20
  @Option(help: "The rank of the factors of iALS.")
  var rank: Int?
  @Option(help: "The epochs of iALS.")
  var epochs: Int?
  @Option(help: "The weight of pairs that are not observed, in iALS.")
  var unobserved: Float?
  @Option(help: "The regularization of iALS.")
  var lambda: Float?
  @Option(help: "How much iALS counts in the blend beside RP3beta, 0 to 1.")
  var share: Float?
  @Option(help: "How much of the blend is for the listeners most alike, 0 to 1.")
  var listenerShare: Float?
  @OptionGroup var threadOptions: ThreadOptions
  @OptionGroup var runOptions: RunOptions
  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard k > 0 else { throw ValidationError("-k must be at least 1.") }
    for (name, value) in [("--share", share), ("--listener-share", listenerShare)] {
      guard (0...1).contains(value ?? 0) else {
        throw ValidationError("\(name) is from 0 to 1.")
      }
    }
  }

  func run() throws {
    let data = try RecommendData(train: train, test: test)
    let task = try RecommendTask(data: data, cut: k, pool: threadOptions.pool)
    let result = try task.run(recipe) { step in
      Terminal.say("epoch \(step.epoch) of \(step.epochs), loss \(step.loss)")
      return true
    }
    if let path = runOptions.path { try result.writeRun(to: path, data: data) }
    try output.show(EvaluateRecommend.report(result))
  }

  private var recipe: RecommenderRecipe {
    var recipe = RecommenderRecipe(model: model)
    if let rank { recipe.ials.rank = rank }
    if let epochs { recipe.ials.epochs = epochs }
    if let unobserved { recipe.ials.unobserved = unobserved }
    if let lambda { recipe.ials.lambda = lambda }
    recipe.blend = BlendWeights(factors: share ?? 0.6, listeners: listenerShare ?? 0)
    return recipe
  }

  private static func report(_ result: RecommendReport) -> Report {
    var report = Report()
    report.add("task", .text("recommend"))
    report.add("model", .text(result.model))
    report.add("note", .text(result.note))
    report.add("listeners", .count(result.listeners.count))
    report.add(result.metrics)
    report.add("coverage", .number(result.beyond.coverage))
    report.add("novelty", .number(result.beyond.novelty))
    report.add("gini", .number(result.beyond.gini))
    report.add("diversity", .number(result.beyond.diversity))
    report.add("training_seconds", .seconds(result.training))
    report.add("ranking_seconds", .seconds(result.ranking))
    return report
  }
}

import ArgumentParser
import Evaluation
import Foundation
import JSON
import MusicBundle
import Refrain

/// `refrain evaluate fusion`: learns how to weigh the channels from judged requests.
struct EvaluateFusion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fusion",
    abstract: "Learns the weight of each channel from judged requests, and writes it as a recipe.",
    discussion: """
      Judged requests are dialogues (--dialogs, as for `evaluate conversations`) or queries \
      (--queries: words, a tab, and the ids that are right, separated by tabs). What is learned \
      is never below the best single channel on these requests; the command says both, and what \
      it is worth on requests that it has not learned from: each half is also judged by what the \
      other half teaches.
      """)

  @OptionGroup var bundle: EvaluatedBundleOptions
  @Option(help: "Dialogues to learn from.")
  var dialogs: String?
  @Option(help: "Queries to learn from.")
  var queries: String?
  @OptionGroup var halfOptions: HalfOptions
  @Option(help: ArgumentHelp("Write the recipe's part here.", valueName: "file"))
  var out: String?
  @Option(help: "The folder of the encoder that made a space.")
  var model: String?
  @OptionGroup var threadOptions: ThreadOptions
  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard (dialogs == nil) != (queries == nil) else {
      throw ValidationError("Name either --dialogs or --queries to learn from.")
    }
  }

  func run() throws {
    let engine = try OpenBundle.engine(bundle.required(), model: model)
    let judged = halfOptions.half.elements(of: try self.judged(engine))
    let tuner = FusionTuner(engine: engine, pool: threadOptions.pool)
    let lesson = try tuner.learn(from: judged)
    let recipe = EvaluateFusion.recipe(lesson.recipe)
    if let out { try OutputFile.write(recipe.pretty + "\n", to: out) }
    let unseen = try crossValidated(tuner, judged)
    try output.show(
      EvaluateFusion.report(lesson, recipe: recipe, unseen: unseen, requests: judged.count))
  }

  private func judged(_ engine: MusicEngine) throws -> [JudgedQuestion] {
    if let dialogs {
      return ConversationTask(try ConversationData(contentsOf: dialogs), engine: engine).judged()
    }
    return try JudgedQueries.read(queries ?? "")
  }

  /// The quality of each half under what the other half teaches, weighed by size.
  private func crossValidated(
    _ tuner: FusionTuner, _ judged: [JudgedQuestion]
  ) throws -> FusionQuality {
    let middle = judged.count / 2
    let halves = [Array(judged[..<middle]), Array(judged[middle...])]
    guard middle > 0 else { return FusionQuality(hit10: 0, ndcg20: 0) }
    var sum = FusionQuality(hit10: 0, ndcg20: 0)
    for side in 0...1 {
      let recipe = try tuner.learn(from: halves[1 - side]).recipe
      let quality = try tuner.quality(of: recipe, on: halves[side])
      let share = Double(halves[side].count) / Double(judged.count)
      sum.hit10 += share * quality.hit10
      sum.ndcg20 += share * quality.ndcg20
    }
    return sum
  }

  /// The part of a recipe that was learned, as a recipe of its own.
  private static func recipe(_ fusion: FusionRecipe) -> JSONValue {
    ["format": .integer(Int64(Recipe.supportedFormat)), "fusion": fusion.json]
  }

  private static func report(
    _ lesson: FusionLesson, recipe: JSONValue, unseen: FusionQuality, requests: Int
  ) -> Report {
    func row(_ name: String, _ quality: FusionQuality) -> [Report.Value?] {
      [.text(name), .number(quality.hit10), .number(quality.ndcg20)]
    }
    var report = Report()
    report.add("task", .text("fusion"))
    report.add("requests", .count(requests))
    let rows =
      lesson.channels.map { row("channel \($0.name)", $0.quality) } + [
        row("fusion before", lesson.before), row("fusion learned", lesson.quality),
        row("learned on the other half", unseen),
      ]
    report.add("rankings", .forPeople(.table(["name", "hit@10", "NDCG@20"], rows)))
    func json(_ quality: FusionQuality) -> JSONValue {
      ["hit@10": .number(quality.hit10), "NDCG@20": .number(quality.ndcg20)]
    }
    report.add(
      "channels",
      .forPrograms(.object(lesson.channels.map { .init($0.name, json($0.quality)) })))
    report.add("before", .forPrograms(json(lesson.before)))
    report.add("learned", .forPrograms(json(lesson.quality)))
    report.add("unseen", .forPrograms(json(unseen)))
    report.add("best_channel", lesson.bestChannel.map { .text($0.name) })
    report.add("notBelowBestChannel", .flag(lesson.isAtLeastBestChannel))
    report.add("recipe", .json(recipe))
    return report
  }
}

import MusicBundle
import ArgumentParser
import Evaluation
import Foundation
import Primitives
import Refrain

/// `refrain evaluate fusion`: learns how to weigh the channels from judged requests.
struct EvaluateFusion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fusion",
    abstract: "Learns from judged requests what each channel counts, and writes it as a recipe.",
    discussion: """
      Judged requests are dialogues (--dialogs, as for `evaluate conversations`) or queries \
      (--queries: words, a tab, and the ids that are right, separated by tabs). What is learned \
      is never below the best single channel on these requests; the command says both, and what \
      it is worth on requests that it has not learned from: each half is also judged by what the \
      other half teaches.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String
  @Option(help: "Dialogues to learn from.")
  var dialogs: String?
  @Option(help: "Queries to learn from.")
  var queries: String?
  @Option(help: "With --dialogs: learn only from every other one, 0 or 1.")
  var half: Int?
  @Option(help: "Where to write the recipe's part.")
  var out: String?
  @Option(help: "The folder of the encoder that made a space.")
  var model: String?
  @Option(help: "The threads to use; one a core by default.")
  var threads: Int?
  @Flag(help: "One JSON object instead of a table.")
  var json = false

  func validate() throws {
    guard (dialogs == nil) != (queries == nil) else {
      throw ValidationError("Name either --dialogs or --queries to learn from.")
    }
  }

  func run() throws {
    try CommandFailure.report {
      let engine = try OpenBundle.engine(bundle, model: model)
      let judged = try self.judged(engine)
      let tuner = FusionTuner(engine: engine, pool: WorkPool(threads: threads))
      let lesson = try tuner.learn(from: judged)
      var recipe = Recipe()
      recipe.fusion = lesson.recipe
      if let out {
        try Data(FusionOutput.recipe(recipe).utf8).write(to: URL(fileURLWithPath: out))
      }
      let unseen = try crossValidated(tuner, judged)
      if json {
        print(FusionOutput.json(lesson, unseen: unseen, requests: judged.count))
      } else {
        FusionOutput.table(lesson, unseen: unseen, requests: judged.count)
      }
    }
  }

  private func judged(_ engine: MusicEngine) throws -> [JudgedQuestion] {
    if let dialogs {
      var data = try ConversationData(contentsOf: dialogs)
      if let half { data = data.half(half) }
      return ConversationTask(data, engine: engine).judged()
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
}

/// What was learned, for people and for programs.
private enum FusionOutput {
  static func table(_ lesson: FusionLesson, unseen: FusionQuality, requests: Int) {
    func row(_ name: String, _ quality: FusionQuality) {
      print(
        name.padding(toLength: 30, withPad: " ", startingAt: 0)
          + String(format: "%.4f  %.4f", quality.hit10, quality.ndcg20))
    }
    print(
      "\(requests) judged requests".padding(toLength: 30, withPad: " ", startingAt: 0)
        + "hit@10  NDCG@20")
    for channel in lesson.channels { row("channel \(channel.name)", channel.quality) }
    row("fusion before", lesson.before)
    row("fusion learned", lesson.quality)
    row("learned on the other half", unseen)
    if let best = lesson.bestChannel {
      print(
        lesson.isAtLeastBestChannel
          ? "The fusion is not below \(best.name), the best single channel."
          : "The fusion is BELOW \(best.name), the best single channel: do not use it.")
    }
    print(recipe(of: lesson))
  }

  static func json(_ lesson: FusionLesson, unseen: FusionQuality, requests: Int) -> String {
    func object(_ quality: FusionQuality) -> String {
      EvaluationOutput.object([
        ("hit@10", String(quality.hit10)), ("NDCG@20", String(quality.ndcg20)),
      ])
    }
    return EvaluationOutput.object([
      ("task", EvaluationOutput.quoted("fusion")), ("requests", String(requests)),
      ("channels", EvaluationOutput.object(lesson.channels.map { ($0.name, object($0.quality)) })),
      ("before", object(lesson.before)), ("learned", object(lesson.quality)),
      ("unseen", object(unseen)),
      ("notBelowBestChannel", String(lesson.isAtLeastBestChannel)),
      ("recipe", recipe(of: lesson)),
    ])
  }

  private static func recipe(of lesson: FusionLesson) -> String {
    var recipe = Recipe()
    recipe.fusion = lesson.recipe
    return self.recipe(recipe)
  }

  /// The part of a recipe that was learned, as a recipe of its own.
  static func recipe(_ recipe: Recipe) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let fusion = (try? encoder.encode(recipe.fusion)).map { String(decoding: $0, as: UTF8.self) }
    return "{\"format\": \(Recipe.supportedFormat), \"fusion\": \(fusion ?? "{}")}\n"
  }
}

import ArgumentParser
import Evaluation
import Foundation
import IndexFile
import JSON
import MusicBundle
import MusicCatalog
import Refrain

/// `refrain evaluate conversations`: how well the engine serves an agent that talks with somebody.
struct EvaluateConversations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conversations",
    abstract: "Asks every turn of dialogues that build a playlist, as an agent would.",
    discussion: """
      Dialogues are a JSON object a line, as in the Conversational Playlist Curation Dataset. In \
      each turn the engine gets what the user has said so far and which tracks they liked and \
      disliked, and nothing else. Right is what the goal playlist has and the user has not been \
      given; beside it stands what was liked in the same turn. Without a bundle one is made of \
      --tracks.
      """)

  @OptionGroup var bundle: EvaluatedBundleOptions
  @Option(help: "The dialogues.")
  var dialogs: String
  @Option(
    help: "A table with track_id and cluster_id (near duplicates), and title, artists and release.")
  var tracks: String?
  @OptionGroup var halfOptions: HalfOptions
  @Option(help: "How many liked tracks of a turn later turns know of; all by default.")
  var seeds: Int?
  @Option(help: "The folder of the encoder that made a space.")
  var model: String?
  @Flag(help: "Ask the fusion alone.")
  var fusionOnly = false
  @OptionGroup var threadOptions: ThreadOptions
  @OptionGroup var runOptions: RunOptions
  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard bundle.path != nil || tracks != nil else {
      throw ValidationError("Name a bundle, or --tracks to make one of.")
    }
    if let seeds, seeds < 0 { throw ValidationError("--seeds cannot be negative.") }
  }

  func run() throws {
    var data = try ConversationData(contentsOf: dialogs)
    if let tracks { try data.readGroups(from: tracks) }
    data = data.half(halfOptions.half)
    if let path = bundle.path {
      try evaluate(data, on: path)
    } else if let tracks {
      try TemporaryBundle.use(tracks: tracks) { try evaluate(data, on: $0) }
    }
  }

  private func evaluate(_ data: ConversationData, on bundle: String) throws {
    let engine = try OpenBundle.engine(bundle, model: model)
    let task = ConversationTask(data, engine: engine, seeds: seeds)
    let systems = fusionOnly ? [.fusion] : ConversationSystem.all(for: engine)
    let results = try systems.map { try task.run($0, pool: threadOptions.pool) }
    if let path = runOptions.path { try results.last?.writeRun(to: path) }
    var report = Report()
    report.add("task", .text("conversations"))
    report.add("dialogs", .count(data.dialogs.count))
    report.add("turns", .count(task.questions.count))
    report.add("missing", .count(task.missing))
    report.add(results)
    try output.show(report)
  }
}

extension Report {
  /// Adds what each system achieved, the default system last.
  fileprivate mutating func add(_ results: [ConversationReport]) {
    guard let last = results.last else { return }
    // The default system's figures again, where a program looks first.
    add(metrics(last.goal))
    let cuts = metrics(last.goal).map(\.name)
    add(
      "goal_playlist",
      .forPeople(
        .table(
          ["system"] + cuts + ["hit@10_by_dialog", "artists@10", "unlike@10", "new@10"],
          results.map { result in
            [.text(result.system)] + metrics(result.goal).map { .metric($0.value) } + [
              .number(result.goal.hit10ByDialog), .number(result.artists10),
              .number(result.unlike10), .number(result.unknown10),
            ]
          })))
    add(
      "liked_in_the_turn",
      .forPeople(
        .table(
          ["system"] + cuts + ["asked@10"],
          results.map { result in
            [.text(result.system)] + metrics(result.now).map { .metric($0.value) }
              + [.number(result.asked10)]
          })))
    let turns = last.goal.hit10ByTurn
    add(
      "hit@10_by_turn",
      .forPeople(
        .table(
          ["system"] + turns.indices.map { "turn \($0 + 1)" },
          results.map { result in
            [.text(result.system)] + result.goal.hit10ByTurn.map { .number($0.rate) }
          } + [[.text("questions")] + turns.map { .count($0.count) }])))
    add("systems", .forPrograms(.array(results.map(json))))
  }

  private func json(_ result: ConversationReport) -> JSONValue {
    [
      "name": .string(result.system), "goal": json(result.goal), "now": json(result.now),
      "artists@10": .number(result.artists10), "unlike@10": .number(result.unlike10),
      "new@10": .number(result.unknown10), "asked@10": .number(result.asked10),
    ]
  }

  private func json(_ measures: ConversationReport.Measures) -> JSONValue {
    .object(
      metrics(measures).map { .init($0.name, Report.Value.metric($0.value).json) } + [
        .init("hit@10 by dialog", .number(measures.hit10ByDialog)),
        .init(
          "by turn",
          .array(
            measures.hit10ByTurn.map {
              ["hit@10": .number($0.rate), "count": .integer(Int64($0.count))]
            })),
      ])
  }

  private func metrics(
    _ measures: ConversationReport.Measures
  ) -> [(name: String, value: MetricSummary)] {
    measures.hits.map { ("hit@\($0.cut)", $0.rate) } + [("NDCG@20", measures.ndcg20)]
  }
}

extension TemporaryBundle {
  /// A bundle of a table of tracks, gone after use.
  fileprivate static func use(tracks: String, _ body: (String) throws -> Void) throws {
    try MusicCatalog.checkReadable(tracks)
    let bundle = BundleFolder(path(of: .evaluation))
    defer { try? FileManager.default.removeItem(atPath: bundle.path) }
    try bundle.create()
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    var options = ImportOptions()
    options.artistSeparator = ", "
    options.tagSeparator = ", "
    _ = try catalog.run(ImportJob(tracks: [tracks]), options: options)
    _ = try BundleBuilder(bundle: bundle).build()
    try body(bundle.path)
  }
}

import ArgumentParser
import Evaluation
import Foundation
import IndexFile
import MusicCatalog
import Primitives
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
      given; beside it stands what was liked in the same turn. Without --bundle a bundle is made \
      of --tracks.
      """)

  @Option(help: "The dialogues.")
  var dialogs: String
  @Option(help: "The bundle to ask.")
  var bundle: String?
  @Option(
    help: "A table with track_id and cluster_id (near duplicates), and title, artists and release.")
  var tracks: String?
  @Option(help: "Ask only every other dialogue: 0 for the first of two, 1 for the second.")
  var half: Int?
  @Option(help: "How many liked tracks of a turn later turns know of; all by default.")
  var seeds: Int?
  @Option(help: "The folder of the encoder that made a space.")
  var model: String?
  @Option(help: "The threads to use; one a core by default.")
  var threads: Int?
  @Option(name: .customLong("run"), help: "Write what the fusion ranked, in TREC format.")
  var runFile: String?
  @Flag(help: "Ask the fusion alone.")
  var fusionOnly = false
  @Flag(help: "One JSON object instead of a table.")
  var json = false

  func validate() throws {
    guard bundle != nil || tracks != nil else {
      throw ValidationError("Name a --bundle, or --tracks to make one of.")
    }
    if let half, half != 0, half != 1 { throw ValidationError("--half is 0 or 1.") }
    if let seeds, seeds < 0 { throw ValidationError("--seeds cannot be negative.") }
  }

  func run() throws {
    try CommandFailure.report {
      var data = try ConversationData(contentsOf: dialogs)
      if let tracks { try data.readGroups(from: tracks) }
      if let half { data = data.half(half) }
      if let bundle {
        try evaluate(data, on: OpenBundle.engine(bundle, model: model))
      } else if let tracks {
        let temporary = try TemporaryBundle(tracks: tracks)
        defer { temporary.remove() }
        try evaluate(data, on: OpenBundle.engine(temporary.path, model: model))
      }
    }
  }

  private func evaluate(_ data: ConversationData, on engine: MusicEngine) throws {
    let task = ConversationTask(data, engine: engine, seeds: seeds)
    if task.missing > 0 {
      EvaluationOutput.note("\(task.missing) tracks of goal playlists are not in the catalog.")
    }
    let systems = fusionOnly ? [.fusion] : ConversationSystem.all(for: engine)
    var reports: [ConversationReport] = []
    for system in systems {
      reports.append(try task.run(system, pool: WorkPool(threads: threads)))
    }
    if let runFile { try reports.last?.writeRun(to: runFile) }
    if json {
      print(ConversationOutput.json(reports, task: task, dialogs: data.dialogs.count))
    } else {
      print("\(data.dialogs.count) dialogues, \(task.questions.count) turns")
      ConversationOutput.table(reports)
    }
  }
}

/// A bundle of a table of tracks, gone after use.
private struct TemporaryBundle {
  let path: String
  private let folder: String

  init(tracks: String) throws {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("refrain-evaluate-\(UUID().uuidString)").path
    path = folder + "/catalog.refrain"
    let bundle = BundleFolder(path)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try MusicCatalog.checkReadable(tracks)
    try bundle.create()
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    var options = ImportOptions()
    options.artistSeparator = ", "
    options.tagSeparator = ", "
    _ = try catalog.run(ImportJob(tracks: [tracks]), options: options)
    _ = try BundleBuilder(bundle: bundle).build()
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

/// Reports on conversations, for people and for programs.
enum ConversationOutput {
  static func table(_ reports: [ConversationReport]) {
    let width = (reports.map(\.system.count).max() ?? 0) + 2
    func row(_ name: String, _ cells: [String]) {
      print(
        name.padding(toLength: width, withPad: " ", startingAt: 0)
          + cells.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined())
    }
    row(
      "goal playlist",
      ["hit@1", "hit@10", "hit@20", "hit@100", "NDCG@20", "dialog", "artists", "unlike", "new"])
    for report in reports {
      let goal = report.goal
      row(
        report.system,
        goal.hits.map { figure($0.rate.mean) }
          + [figure(goal.ndcg20.mean), figure(goal.hit10ByDialog)]
          + [String(format: "%.1f", report.artists10), figure(report.unlike10)]
          + [figure(report.unknown10)])
    }
    print("")
    row("liked in the turn", ["hit@1", "hit@10", "hit@20", "hit@100", "NDCG@20", "asked"])
    for report in reports {
      row(
        report.system,
        report.now.hits.map { figure($0.rate.mean) }
          + [figure(report.now.ndcg20.mean), figure(report.asked10)])
    }
    print("")
    row("hit@10 by turn", (1...10).map(String.init))
    for report in reports { row(report.system, report.goal.hit10ByTurn.map { figure($0.rate) }) }
    if let last = reports.last {
      row("turns", last.goal.hit10ByTurn.map { String($0.count) })
    }
  }

  private static func figure(_ value: Double) -> String { String(format: "%.4f", value) }

  static func json(
    _ reports: [ConversationReport], task: ConversationTask, dialogs: Int
  ) -> String {
    let systems = reports.map { report in
      EvaluationOutput.object([
        ("name", EvaluationOutput.quoted(report.system)), ("goal", measures(report.goal)),
        ("now", measures(report.now)), ("artists@10", String(report.artists10)),
        ("unlike@10", String(report.unlike10)), ("new@10", String(report.unknown10)),
        ("asked@10", String(report.asked10)),
      ])
    }
    var fields = [
      ("task", EvaluationOutput.quoted("conversations")), ("dialogs", String(dialogs)),
      ("turns", String(task.questions.count)), ("missing", String(task.missing)),
    ]
    // The default system's figures again, where a program looks first.
    if let last = reports.last { fields += metrics(last.goal) }
    fields.append(("systems", "[" + systems.joined(separator: ", ") + "]"))
    return EvaluationOutput.object(fields)
  }

  private static func metrics(_ measures: ConversationReport.Measures) -> [(String, String)] {
    EvaluationOutput.fields(
      measures.hits.map { ("hit@\($0.cut)", $0.rate) } + [("NDCG@20", measures.ndcg20)])
  }

  private static func measures(_ measures: ConversationReport.Measures) -> String {
    EvaluationOutput.object(
      metrics(measures) + [
        ("hit@10 by dialog", String(measures.hit10ByDialog)),
        (
          "by turn",
          "["
            + measures.hit10ByTurn.map {
              EvaluationOutput.object([
                ("hit@10", String($0.rate)), ("count", String($0.count)),
              ])
            }.joined(separator: ", ") + "]"
        ),
      ])
  }
}

import ArgumentParser
import Evaluation
import Foundation
import JSON
import KnowledgeBoundary
import MusicAgent
import MusicTools
import Refrain
import Rewards

/// `refrain boundary collect`
struct BoundaryCollect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: "Lets a model answer requests from memory and with tools, and scores the answers.",
    discussion: """
      Requests are a line of JSON each, {"id","request","earlier","songs","rules","gold","listener"}, \
      of which id and request must be there. A collection that was stopped goes on where it was when \
      it is started again with the same options.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String
  @Option(help: ArgumentHelp("The requests.", valueName: "file"))
  var requests: String
  @Option(help: ArgumentHelp("The file to write, or to go on with.", valueName: "file"))
  var out: String
  @OptionGroup var source: ChatModelOptions
  @Option(help: "Answers each way for each request.")
  var samples = 4
  @Option(help: "The temperature, 0...2; without it the endpoint's own.")
  var temperature: Double?
  @Option(help: "Look at the log probabilities of this many first tokens beforehand, 1...64.")
  var probe: Int?
  @Option(help: "Requests that are worked on at once.")
  var parallel = 1
  @Option(help: "Ask the model no more often than this in a minute.")
  var perMinute: Double?
  @Option(
    help: ArgumentHelp("Keep the model's replies here, and ask nothing twice.", valueName: "file"))
  var cache: String?
  @Flag(help: "Keep scores alone: a smaller file, of which nothing can be exported.")
  var scoresOnly = false
  @OptionGroup var output: ReportOptions

  func validate() throws {
    try source.demand()
    if let temperature, !(0...2).contains(temperature) {
      throw ValidationError("--temperature is 0...2.")
    }
    guard (1...1000).contains(samples), (1...256).contains(parallel), (1...64).contains(probe ?? 1),
      perMinute.map({ $0 > 0 && $0.isFinite }) ?? true
    else {
      throw ValidationError(
        "--samples is 1...1000, --parallel 1...256, --probe 1...64, --per-minute above 0.")
    }
  }

  func run() async throws {
    let engine = try OpenBundle.engine(bundle)
    let tasks = try RequestFile.tasks(at: requests)
    var options = BoundaryCollector.Options()
    options.samples = samples
    options.temperature = temperature
    options.parallel = parallel
    options.requestsPerMinute = perMinute
    options.cache = cache
    options.probeTokens = probe
    options.keepsTrajectories = !scoresOnly
    options.agent.recordsTime = source.simulated == nil
    let collector = try BoundaryCollector(
      MusicToolbox(engine), model: try source.model(for: engine, tasks: tasks), options: options)
    let bar = ProgressBar()
    let taken = try await collector.collect(tasks, into: out) { done, total in
      bar.draw("collecting", done: done, total: total)
    }
    bar.clear()
    var report = Report()
    report.add("requests", .count(tasks.count))
    report.add("samples_taken", .count(taken))
    report.add("file", .text(out))
    if source.simulated != nil { report.add("simulated", .flag(true)) }
    try output.show(report)
  }
}

/// A file of requests.
enum RequestFile {
  /// Its tasks.
  static func tasks(at path: String) throws -> [RewardTask] {
    var ids: Set<String> = []
    return try JSONLines.values(at: path, format: "A request is an object with id and request.") {
      (json) throws(ShapeError) in
      let task = try RewardTask(json: json)
      guard ids.insert(task.id).inserted else {
        throw ShapeError(path: "id", detail: "\"\(task.id)\" stands twice.")
      }
      return task
    }
  }
}

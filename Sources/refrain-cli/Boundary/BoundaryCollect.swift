import ArgumentParser
import ChatModels
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
  @Option(
    help: "The model's endpoint, as http://127.0.0.1:8080/v1; a key is taken from OPENAI_API_KEY.")
  var endpoint: String?
  @Option(help: "The model's name, as the endpoint knows it.")
  var model: String?
  @Option(help: "A simulated model that knows this much, 0...1, in place of a real one.")
  var simulated: Double?
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
    guard (simulated == nil) != (endpoint == nil && model == nil) else {
      throw ValidationError("Name a model: --endpoint and --model, or --simulated.")
    }
    guard (endpoint == nil) == (model == nil) else {
      throw ValidationError("--endpoint and --model go together.")
    }
    if let simulated, !(0...1).contains(simulated) {
      throw ValidationError("--simulated is 0...1.")
    }
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
    options.agent.recordsTime = simulated == nil
    let collector = try BoundaryCollector(
      MusicToolbox(engine), model: try chatModel(engine, tasks), options: options)
    let bar = ProgressBar()
    let taken = try await collector.collect(tasks, into: out) { done, total in
      bar.draw("collecting", done: done, total: total)
    }
    bar.clear()
    var report = Report()
    report.add("requests", .count(tasks.count))
    report.add("samples_taken", .count(taken))
    report.add("file", .text(out))
    if simulated != nil { report.add("simulated", .flag(true)) }
    try output.show(report)
  }

  private func chatModel(
    _ engine: MusicEngine, _ tasks: [RewardTask]
  ) throws -> any ChatModel {
    if let simulated {
      return BoundarySimulation(engine, tasks: tasks).model(SimulatedDials(level: simulated))
    }
    let key = ProcessInfo.processInfo.environment["OPENAI_API_KEY"]
    return try EndpointModel(
      base: endpoint ?? "", model: model ?? "", options: EndpointOptions(key: key))
  }
}

/// A file of requests.
enum RequestFile {
  /// Its tasks.
  static func tasks(at path: String) throws -> [RewardTask] {
    let text: String
    do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
      throw BoundaryError.unreadable(path: path, detail: error.localizedDescription)
    }
    var tasks: [RewardTask] = []
    var ids: Set<String> = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      do {
        let task = try RewardTask(json: try JSONValue(parsing: line))
        guard ids.insert(task.id).inserted else {
          throw ShapeError(path: "id", detail: "\"\(task.id)\" stands twice.")
        }
        tasks.append(task)
      } catch {
        throw BoundaryError.malformed(path: path, line: number + 1, detail: "\(error)")
      }
    }
    return tasks
  }
}

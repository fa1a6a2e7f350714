import ChatModels
import Evaluation
import Foundation
import JSON
import MusicAgent
import MusicTools
import Primitives
import Refrain
import Rewards
import TestSupport
import Testing

@testable import KnowledgeBoundary

struct ReportTests {
  /// Samples of requests by two simulated models.
  private static func collections(
    of requests: Int = 60, _ folder: TemporaryFolder
  ) async throws -> [BoundaryCollection] {
    var collections: [BoundaryCollection] = []
    for level in [0.3, 0.7] {
      let path = folder.path("\(level).jsonl")
      _ = try await BoundaryFixture.collector(BoundaryFixture.model(level: level)) {
        $0.probeTokens = 16
      }.collect(Array(BoundaryFixture.tasks.prefix(requests)), into: path)
      collections.append(try BoundaryCollection(contentsOf: path))
    }
    return collections
  }

  @Test func requestsAreTheSameForASeedAndTheirGoldIsRight() throws {
    let generator = RequestGenerator(BoundaryFixture.engine)
    let tasks = generator.tasks(count: 40, seed: 9)
    #expect(tasks.count == 40)
    #expect(Array(generator.tasks(count: 50, seed: 9).prefix(40)) == tasks)
    #expect(generator.tasks(count: 40, seed: 10) != tasks)
    let scorer = RewardScorer(BoundaryFixture.engine)
    for task in tasks where !task.gold.isEmpty {
      let songs = try task.gold.prefix(task.wanted).map { gold in
        let details = try #require(
          BoundaryFixture.engine.catalogSongs().first { $0.id == gold.track })
        return Trajectory.Song(
          id: details.id, title: details.title, artists: details.artists.joined(separator: ", "))
      }
      var turn = Trajectory(request: task.request)
      turn.songs = Array(songs)
      #expect(try scorer.score(task, turn).rightness > 0.999, "\(task.request)")
    }
  }

  @Test func theOracleIsNeverBeatenAndTheSameSeedGivesTheSameIntervals() async throws {
    try await TemporaryFolder.use { folder in
      let collections = try await ReportTests.collections(folder)
      let boundary = try BoundaryModel.fitted(to: collections)
      let report = try BoundaryReport(collections, boundary: boundary)
      #expect(report.isSimulated)
      let oracle = try #require(report["oracle"])
      #expect(report.policies.allSatisfy { $0.value.mean <= oracle.value.mean + 1e-12 })
      #expect(oracle.shareOfOracle == 1)
      // On what it was fitted to, it beats what knows nothing.
      let learned = try #require(report["boundary"])
      for name in ["always tools", "never tools"] {
        let other = try #require(report[name])
        #expect(learned.value.mean > other.value.mean, "\(name)")
      }
      #expect(report["always tools"]?.toolShare == 1)
      #expect(report["never tools"]?.toolShare == 0)
      let again = try BoundaryReport(collections, boundary: boundary)
      #expect(BoundaryPlot(report).svg == BoundaryPlot(again).svg)
      #expect(report.policies.map(\.value) == again.policies.map(\.value))
      #expect(report.calibrationInterval == again.calibrationInterval)
      #expect(BoundaryPlot(report).svg.contains("simulated"))
      let counted = report.labels.values.reduce(0, +)
      #expect(counted == report.requests.count)
      #expect(report.deciles.reduce(0) { $0 + $1.count } == report.requests.count)
    }
  }

  @Test func theBestThresholdIsTheBestOfAll() async throws {
    try await TemporaryFolder.use { folder in
      let collections = try await ReportTests.collections(of: 20, folder)
      let stakes = BoundaryStakes()
      let requests = collections.flatMap(\.entries).map { RequestValues($0, stakes: stakes) }
      func value(_ threshold: Double) -> Double {
        requests.reduce(0) {
          $0
            + ($1.popularity >= threshold ? $1.memoryFirst : $1.tools).value(stakes)
        }
      }
      let best = PopularityThreshold(requests, stakes: stakes).best
      let all = requests.map(\.popularity) + [.infinity]
      #expect(all.allSatisfy { value($0) <= value(best) + 1e-9 })
    }
  }

  @Test func countsAreThoseOfTheirDenominators() {
    func choice(_ share: Double, memory: Bool, calls: Double) -> BoundaryReport.Choice {
      var entry = BoundaryCollection.Entry(
        request: CollectedRequest(
          id: "x", features: BoundaryFeatures(), popularity: 0, task: [:]), memory: [], tools: [])
      entry.memory = (0..<4).map {
        BoundarySample(
          request: "x", way: .memory, number: $0, utility: 0.5,
          isEnough: Double($0) < 4 * share, effort: AnswerEffort())
      }
      entry.tools = [
        BoundarySample(
          request: "x", way: .tools, number: 0, utility: 1, isEnough: true,
          effort: AnswerEffort(calls: calls))
      ]
      return .init(
        RequestValues(entry, stakes: BoundaryStakes()), memory ? .memoryThenTools : .tools)
    }
    // Memory is enough for three requests, of which one is looked up; and for two it is not.
    let decisions = BoundaryReport.decisions([
      choice(1, memory: true, calls: 2), choice(1, memory: true, calls: 2),
      choice(1, memory: false, calls: 2), choice(0, memory: true, calls: 2),
      choice(0, memory: false, calls: 2),
    ])
    #expect(abs(decisions.overCalling - 1.0 / 3) < 1e-12)
    #expect(decisions.answerable == 3)
    #expect(decisions.underCalling == 0.5)
    #expect(decisions.unanswerable == 2)
    #expect(abs(decisions.f1 - 2.0 / 3) < 1e-12)
    #expect(decisions.memoryPrecision == 0.5)
    // Utilities .5, .5, 1, 1, 1 for calls 0, 0, 2, 2, 2.
    #expect(abs((decisions.toolProductivity ?? 0) - 4.0 / 6) < 1e-12)
  }

  // MARK: The policy in the agent

  @Test func anAgentAsksMemoryOrToolsAsTheBoundarySays() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.path("s.jsonl")
      let model = BoundaryFixture.model(level: 0.5)
      _ = try await BoundaryFixture.collector(model).collect(
        BoundaryFixture.tasks, into: path)
      let boundary = try BoundaryModel.fitted(to: [try BoundaryCollection(contentsOf: path)])
      var plans: Set<RoutePlan> = []
      for task in BoundaryFixture.tasks {
        let agent = MusicAgent(
          .init(BoundaryFixture.engine), model: model, policy: BoundaryPolicy(boundary))
        var conversation = Conversation()
        let turn = try await agent.answer(task.request, in: &conversation)
        let features = BoundaryFeatures(
          BoundaryFixture.engine.facts(turns: [task.request]), turns: [task.request])
        let values = boundary.values(features, model: model.name, stakes: BoundaryStakes())
        #expect(turn.plan == values.best)
        if let plan = turn.plan { plans.insert(plan) }
      }
      #expect(plans.count > 1)
    }
  }

  // MARK: Exports

  @Test func exportsAreACurriculumWithoutInventions() async throws {
    try await TemporaryFolder.use { folder in
      let collections = try await ReportTests.collections(folder)
      let export = TrainerExport(collections, trainer: .trl)
      #expect(!export.conversations.isEmpty)
      #expect(export.prompts.count == collections.flatMap(\.entries).count)
      let labels = export.conversations.compactMap { $0["boundary"]?.text }
      #expect(Set(labels).isSubset(of: ["memory", "tools"]))
      let titles = Set(BoundaryFixture.engine.catalogSongs().map(\.title))
      for conversation in export.conversations {
        let messages = conversation["messages"]?.elements ?? []
        #expect(messages.first?["role"] == "system")
        let call = messages.last?["tool_calls"]?[0]?["function"]
        #expect(call?["name"] == "answer")
        for song in call?["arguments"]?["songs"]?.elements ?? [] {
          #expect(titles.contains(song["title"]?.text ?? ""))
        }
        let isDirect = messages.filter { $0["role"] == "assistant" }.count == 1
        #expect(isDirect == (conversation["boundary"] == "memory"))
      }
      for pair in export.preferences {
        #expect(pair["chosen"] != pair["rejected"])
        #expect(pair["prompt"]?.elements?.last?["role"] == "user")
      }
      for line in TrainerExport(collections, trainer: .llamaFactory).conversations {
        let turns = line["conversations"]?.elements?.compactMap { $0["from"]?.text } ?? []
        for (place, from) in turns.enumerated() {
          let sides = place % 2 == 0 ? ["human", "observation"] : ["gpt", "function_call"]
          #expect(sides.contains(from), "\(turns)")
        }
      }
      for line in TrainerExport(collections, trainer: .verl).prompts {
        #expect(line["reward_model"]?["ground_truth"]?.text?.isEmpty == false)
      }
    }
  }

  /// Where tools are offered without inner objects, the calls that are taught have none, and a turn
  /// understands them.
  @Test(arguments: [TrainerExport.Trainer.verl, .llamaFactory])
  func callsAreInTheDialectOfTheToolsOnOffer(trainer: TrainerExport.Trainer) async throws {
    try await TemporaryFolder.use { folder in
      let collections = try await ReportTests.collections(folder)
      let lines = TrainerExport(collections, trainer: trainer).conversations
      var count = 0
      for line in lines {
        let offered = ReportTests.tools(of: line)
        for call in try ReportTests.calls(of: line) {
          let properties = try #require(offered[call.name])
          for member in try #require(call.arguments.members) {
            let schema = try #require(properties[member.name], "\(call.name) \(member.name)")
            let elements = member.value.elements ?? [member.value]
            #expect(elements.allSatisfy { $0.members == nil && $0.elements == nil && $0 != .null })
            #expect((schema["type"] == "array") == (member.value.elements != nil))
          }
          count += 1
        }
      }
      #expect(count > lines.count)
      let first = try #require(lines.first)
      let last = try #require(try ReportTests.calls(of: first).last)
      let said = try #require(last.arguments["songs"]?.elements?.first?.text)
      let agent = MusicAgent(
        .init(BoundaryFixture.engine),
        model: ScriptedModel([
          .calls([ToolCall(id: "1", name: last.name, arguments: last.arguments.compact)])
        ]))
      var conversation = Conversation()
      let turn = try await agent.answer("songs", in: &conversation)
      #expect(said.contains("title=\(turn.songs.first?.title ?? "none")"), "\(said)")
    }
  }

  private static func tools(of line: JSONValue) -> [String: JSONValue] {
    var tools = line["tools"] ?? []
    if let text = tools.text, let list = try? JSONValue(parsing: text) { tools = list }
    var result: [String: JSONValue] = [:]
    for tool in tools.elements ?? [] {
      let function = tool["function"] ?? tool
      result[function["name"]?.text ?? ""] = function["parameters"]?["properties"]
    }
    return result
  }

  private static func calls(
    of line: JSONValue
  ) throws -> [(name: String, arguments: JSONValue)] {
    let verl = (line["messages"]?.elements ?? []).flatMap { $0["tool_calls"]?.elements ?? [] }
      .compactMap { $0["function"] }
    let sharegpt = try (line["conversations"]?.elements ?? [])
      .filter { $0["from"] == "function_call" }
      .flatMap { turn in
        let value = try JSONValue(parsing: turn["value"]?.text ?? "")
        return value.elements ?? [value]
      }
    return try (verl + sharegpt).map { call in
      let arguments = call["arguments"] ?? [:]
      return (
        call["name"]?.text ?? "",
        try arguments.text.map { try JSONValue(parsing: $0) } ?? arguments
      )
    }
  }
}

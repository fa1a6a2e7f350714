import ChatModels
import JSON
import MusicAgent
import Testing

@Suite struct ReplayTests {
  private static let scripts: [[ScriptedReply]] = [
    [
      .calls(
        [ToolCall(id: "1", name: "search_tracks", arguments: #"{"query":"sad"}"#)],
        saying: "Let me look.", pieceLength: 4, usage: TokenUsage(prompt: 90, completion: 9)),
      .calls(
        [AgentFixture.answer([("Creep", "Radiohead"), ("Nothing Real", "Nobody")])],
        usage: TokenUsage(prompt: 120, completion: 30, cached: 80)),
      .calls([AgentFixture.answer([("Creep", "Radiohead"), ("Kiss", "Prince")])]),
    ],
    [
      ScriptedReply([
        .event(.logProbabilities([TokenLogProbability(token: "1", logProbability: -0.25)])),
        .event(.text("1. Creep - Radiohead\n2. Purple Ra")), .failure(.cutOff(afterBytes: 31)),
      ])
    ],
    [.failure(.status(code: 500, message: "no", retryAfter: .seconds(2)))],
  ]

  @Test(arguments: scripts.indices, [RoutePlan.tools, .memory, .memoryThenTools])
  func aTurnIsReplayedToTheByte(place: Int, plan: RoutePlan) async throws {
    var options = [ReplayTests.scripts[place], ReplayTests.scripts[place]].flatMap { $0 }
    options.append(.text("1. Kiss - Prince"))
    var conversation = Conversation(listener: "l")
    let prices = TokenPrices(prompt: Money(dollars: 1), completion: Money(dollars: 2))
    let first = try await AgentFixture.agent(options) {
      $0.prices = prices
    }
    .answer("two sad songs", in: &conversation, route: plan)
    let line = first.json.compact
    let read = try Trajectory(json: JSONValue(parsing: line))
    #expect(read == first)
    var other = Conversation(listener: read.listener)
    let again = try await AgentFixture.agent(
      ScriptedModel(read.script, name: read.model)
    ) { $0.prices = prices }.answer(read.request, in: &other, route: read.plan)
    #expect(again.json.compact == line)
  }
}

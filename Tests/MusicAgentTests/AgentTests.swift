import ChatModels
import JSON
import MusicAgent
import MusicTools
import Synchronization
import Testing

@Suite struct AgentTests {
  private static let search = ToolCall(
    id: "1", name: "search_tracks", arguments: #"{"query":"sad"}"#)

  @Test func aFinalCallIsTheAnswer() async throws {
    let agent = AgentFixture.agent([
      .calls([Self.search]),
      .calls([AgentFixture.answer([("Purple Rain", "Prince"), ("Creep", "Radiohead")])]),
    ])
    var conversation = Conversation()
    let turn = try await agent.answer("sad songs", in: &conversation)
    #expect(turn.songs.map(\.id) == ["purple", "creep"])
    #expect(turn.text == "Here you are.")
    #expect(turn.route == .tools)
    #expect(turn.calls.map(\.name) == ["search_tracks"])
    #expect(turn.verdicts.map(\.outcome) == [.kept, .kept])
    #expect(conversation.shown.map(\.id) == ["purple", "creep"])
  }

  /// A model that passes the person's words on passes on what was said before.
  @Test(arguments: [
    (#"{"query":"The same, but sad."}"#, true), (#"{"query":"the same but sad","turns":[]}"#, true),
    (#"{"query":"sad songs"}"#, false),
    (#"{"query":"The same, but sad.","turns":["funk"]}"#, false),
  ])
  func earlierTurnsGoWithWordsThatArePassedOn(arguments: String, isWithTurns: Bool) async throws {
    let agent = AgentFixture.agent([
      .calls([AgentFixture.answer([("Hello", "Adele")])]),
      .calls([ToolCall(id: "1", name: "search_tracks", arguments: arguments)]),
      .calls([AgentFixture.answer([("Someone Like You", "Adele")])]),
    ])
    var conversation = Conversation()
    _ = try await agent.answer("soul songs", in: &conversation)
    let turn = try await agent.answer("The same, but sad.", in: &conversation)
    let call = try #require(turn.calls.first)
    #expect(call.arguments == arguments)
    let data = try #require(try JSONValue(parsing: call.answer)["catalog_data"])
    let understood = try #require(data["understood"]).compact
    #expect(understood.contains("soul") == isWithTurns, "\(understood)")
  }

  /// What is said of what was shown is no talk, and is done whatever the model makes of it.
  @Test(arguments: [
    ("The same, but by other artists", ["purple", "qingtian", "letter", "creep"]),
    ("一样的，但是换其他歌手", ["purple", "qingtian", "letter", "creep"]),
    (
      "Back to what I asked for at first",
      ["hello", "purple", "qingtian", "letter", "creep", "yesterday"]
    ),
    ("the second one", ["yesterday"]), ("第二首", ["yesterday"]),
    ("something else", ["hello", "purple", "qingtian", "letter", "creep"]),
  ])
  func whatIsSaidOfWhatWasShownIsDone(request: String, allowed: [String]) async throws {
    let shown = [("Someone Like You", "Adele"), ("Yesterday", "The Beatles")]
    let agent = AgentFixture.agent([
      .calls([AgentFixture.answer(shown)]), .calls([AgentFixture.answer(shown)]), .text("Well."),
    ])
    var conversation = Conversation()
    _ = try await agent.answer("sad songs", in: &conversation)
    #expect(conversation.shown.map(\.id) == ["someone", "yesterday"])
    let turn = try await agent.answer(request, in: &conversation)
    #expect(!turn.songs.isEmpty, "\(turn.verdicts)")
    #expect(Set(turn.songs.map(\.id)).isSubset(of: allowed), "\(turn.songs.map(\.id))")
  }

  @Test func parallelCallsAreAnsweredInTheirOrder() async throws {
    let model = ScriptedModel([
      .calls(
        [
          Self.search, ToolCall(id: "2", name: "get_artist", arguments: #"{"artist":"Prince"}"#),
          ToolCall(id: "3", name: "find_tags", arguments: #"{"query":"sad"}"#),
        ], pieceLength: 3),
      .calls([AgentFixture.answer([("Kiss", "Prince")])]),
    ])
    var conversation = Conversation()
    let turn = try await AgentFixture.agent(model).answer("something by Prince", in: &conversation)
    #expect(turn.calls.map(\.name) == ["search_tracks", "get_artist", "find_tags"])
    let results = model.requests[1].messages.suffix(3)
    #expect(results.map(\.toolCallID) == ["1", "2", "3"])
    #expect(results.allSatisfy { $0.text.hasPrefix(#"{"catalog_data":"#) })
    #expect(turn.songs.map(\.id) == ["kiss"])
  }

  @Test func songsBesideCallsAreNoAnswer() async throws {
    let search = ToolCall(id: "1", name: "search_tracks", arguments: #"{"query":"sad"}"#)
    let seen = Mutex<[AgentEvent]>([])
    var conversation = Conversation()
    let turn = try await AgentFixture.agent([
      .calls([search], saying: "Let me look. Hello by Adele comes to mind.\n1. Kiss - Prince"),
      .calls(
        [AgentFixture.answer([("Creep", "Radiohead")])], saying: "I found Yesterday by The Beatles."
      ),
    ]).answer("one sad song", in: &conversation) { event in seen.withLock { $0.append(event) } }
    #expect(turn.songs.map(\.id) == ["creep"])
    #expect(turn.text == "Let me look.\nHere you are.")
    let words = seen.withLock { $0 }.compactMap {
      if case .text(let words) = $0 { words } else { nil }
    }
    #expect(words.joined() == turn.text)
  }

  @Test func malformedAndUnknownCallsAreToldAndTheTurnGoesOn() async throws {
    let model = ScriptedModel([
      .calls([
        ToolCall(id: "1", name: "search_tracks", arguments: #"{"query":"#),
        ToolCall(id: "2", name: "sing", arguments: "{}"),
        ToolCall(id: "3", name: "search_tracks", arguments: #"{"limit":-4}"#),
        ToolCall(id: "4", name: "", arguments: "[]"),
      ]),
      .calls([ToolCall(id: "5", name: "answer", arguments: "no JSON")]),
      .calls([AgentFixture.answer([("Kiss", "Prince")])]),
    ])
    var conversation = Conversation()
    let turn = try await AgentFixture.agent(model).answer("a song", in: &conversation)
    #expect(turn.calls.map(\.isError) == [true, true, true, true])
    #expect(model.requests[2].messages.last?.text.contains("Call answer again") == true)
    #expect(turn.songs.map(\.id) == ["kiss"])
  }

  @Test func aModelThatLoopsIsMadeToAnswer() async throws {
    let loop = (0..<9).map {
      ScriptedReply.calls([ToolCall(id: "\($0)", name: "find_tags", arguments: "{}")])
    }
    let model = ScriptedModel(loop)
    var conversation = Conversation()
    let turn = try await AgentFixture.agent(model).answer("sad songs", in: &conversation)
    // Once; twice more, which is told; then nothing but an answer may be called.
    #expect(turn.calls.count == 1)
    try #require(model.requests.count == 4)
    #expect(model.requests[3].tools.map(\.name) == ["answer"])
    #expect(model.requests[0].options.toolChoice == .auto)
    #expect(model.requests[3].options.toolChoice == .named("answer"))
    #expect(turn.route == .engine)
    #expect(turn.songs.count == 5)
    #expect(turn.text == "Here is what the catalog has for it.")
  }

  @Test func budgetsEndATurn() async throws {
    let calls = (0..<9).map {
      ScriptedReply.calls(
        [ToolCall(id: "\($0)", name: "search_tracks", arguments: #"{"query":"\#($0)"}"#)],
        usage: TokenUsage(prompt: 100, completion: 10))
    }
    var conversation = Conversation()
    let byCalls = try await AgentFixture.agent(calls) { $0.budget.calls = 2 }
      .answer("sad", in: &conversation)
    #expect(byCalls.calls.count == 2 && byCalls.replies.count == 3)
    let dear = (0..<9).map {
      ScriptedReply.calls(
        [ToolCall(id: "\($0)", name: "search_tracks", arguments: #"{"query":"\#($0)"}"#)],
        usage: TokenUsage(prompt: 2000, completion: 10))
    }
    let byTokens = try await AgentFixture.agent(dear) { $0.budget.tokens = 6000 }
      .answer("sad", in: &conversation)
    #expect(byTokens.replies.count == 2)
    #expect(
      byTokens.problems.contains("The budget of 6000 tokens has no room for another request."))
    let byReplies = try await AgentFixture.agent(calls) { $0.budget.replies = 1 }
      .answer("sad", in: &conversation)
    #expect(byReplies.replies.count == 1)
    let bySeconds = try await AgentFixture.agent([.silence]) { $0.budget.seconds = 0.05 }
      .answer("sad", in: &conversation)
    #expect(bySeconds.failure == .timedOut(.whole, after: .milliseconds(50)))
    for turn in [byCalls, byTokens, byReplies, bySeconds] { #expect(turn.route == .engine) }
  }

  @Test func toolsAreOfferedForcedAndWithheld() async throws {
    let model = ScriptedModel([.text("Nothing."), .text("Nothing."), .text("Nothing.")])
    let agent = AgentFixture.agent(model)
    var conversation = Conversation()
    _ = try await agent.answer("sad", in: &conversation)
    _ = try await agent.answer(
      "sad", in: &conversation,
      tools: ToolAccess(offered: ["search_tracks", "get_artist"], withheld: ["get_artist"]))
    _ = try await agent.answer(
      "sad", in: &conversation, tools: ToolAccess(forced: "search_tracks"))
    let names = model.requests.map { $0.tools.map(\.name) }
    // What writes is offered by name alone.
    #expect(names[0].count == MusicToolbox.standardTools.count)
    #expect(!names[0].contains("record_feedback"))
    #expect(names[1] == ["search_tracks", "answer"])
    #expect(model.requests[2].options.toolChoice == .named("search_tracks"))
  }

  @Test func memoryGetsNoToolAndEscalatesWhenItFallsShort() async throws {
    let model = ScriptedModel([
      .text("1. Midnight Foo - The Inventions\n"),
      .calls([AgentFixture.answer([("Creep", "Radiohead")])]),
      .text("1. Creep - Radiohead\n2. Purple Rain - Prince\n"),
    ])
    let agent = AgentFixture.agent(model, policy: .memoryThenTools)
    var conversation = Conversation()
    let turn = try await agent.answer("one sad song", in: &conversation)
    #expect(turn.plan == .memoryThenTools && turn.route == .escalated)
    try #require(model.requests.count > 1)
    #expect(model.requests[0].tools.isEmpty && !model.requests[1].tools.isEmpty)
    #expect(turn.songs.map(\.id) == ["creep"])
    #expect(turn.verdicts.map(\.outcome) == [.unknown, .kept])
    var other = Conversation()
    let enough = try await agent.answer("two sad songs", in: &other)
    #expect(enough.route == .memory && enough.songs.count == 2)
  }

  @Test func aFailedFinalCallGoesBackOnceWithTheNearestSongs() async throws {
    let bad = AgentFixture.answer([("Helo", "Radiohead"), ("Creep", "Radiohead")])
    let model = ScriptedModel([.calls([bad]), .calls([bad])])
    var conversation = Conversation()
    let turn = try await AgentFixture.agent(model).answer("two songs", in: &conversation)
    try #require(model.requests.count == 2)
    let complaint = try #require(model.requests[1].messages.last?.text)
    let listed = try JSONValue(parsing: complaint)["catalog_data"]?["cannot_be_shown"]
    #expect(listed?.elements?.count == 1)
    #expect(listed?[0]?["title"] == "Helo")
    #expect(turn.songs.contains { $0.id == "creep" })
    #expect(turn.songs.allSatisfy { $0.title != "Helo" })
  }

  @Test func whatIsSaidOfAPersonStaysHere() async throws {
    let model = ScriptedModel([
      .calls([
        ToolCall(id: "1", name: "recommend_tracks", arguments: #"{"listener":"secret-id-7"}"#),
        ToolCall(id: "2", name: "describe_taste", arguments: #"{"listener":"me"}"#),
        ToolCall(
          id: "3", name: "search_tracks",
          arguments: #"{"filter":{"played_by":"secret-id-7","plays":"2..."}}"#),
      ]),
      .calls([AgentFixture.answer([("Kiss", "Prince")])]),
    ])
    var conversation = Conversation(listener: "private-id-42")
    let turn = try await AgentFixture.agent(model).answer("something for me", in: &conversation)
    #expect(turn.listener == "private-id-42")
    for request in model.requests {
      #expect(!request.json.compact.contains("private-id-42"))
    }
    #expect(turn.songs.map(\.id) == ["kiss"])
  }
}

/// What a list is filled with when a model has named too few songs, or none.
@Suite struct OwnListTests {
  @Test(arguments: ["7 songs by The Beatles", "songs by The Beatles"])
  func songsBySomebodyAreNobodyElses(_ request: String) async throws {
    let agent = AgentFixture.agent([
      .calls([AgentFixture.answer([("Help!", "The Beatles"), ("Kiss", "Prince")])])
    ]) { $0.corrections = 0 }
    var conversation = Conversation()
    let turn = try await agent.answer(request, in: &conversation)
    #expect(!turn.songs.isEmpty && turn.songs.allSatisfy { $0.artists == "The Beatles" })
  }
}

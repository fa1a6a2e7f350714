import ChatModels
import MusicAgent
import TestSupport
import Testing

/// An endpoint that does not do what it should: the engine's own list is the answer, and what went wrong
/// is in the turn.
@Suite struct EndpointAgentTests {
  private static func turn(
    _ script: [[ScriptedServer.Step]], seconds: Double = 86_400,
    show: (@Sendable (AgentEvent) -> Void)? = nil
  ) async throws -> Trajectory {
    let server = try ScriptedServer(script)
    let model = try EndpointModel(
      base: server.base, model: "m", options: EndpointOptions(retries: RetryPolicy(attempts: 1)))
    var conversation = Conversation()
    let turn = try await AgentFixture.agent(model) { $0.budget.seconds = seconds }
      .answer("sad songs", in: &conversation, route: .memory, show: show)
    withExtendedLifetime(server) {}
    return turn
  }

  private static let head = ServerAnswer.streamHead
  private static let list = head + ServerAnswer.words(#"1. Creep - Radiohead\n2. Purple R"#)

  @Test func oneThatAnswersIsHeard() async throws {
    let turn = try await Self.turn(
      [[.send(Self.list + ServerAnswer.words("ain - Prince", finish: "stop") + ServerAnswer.done)]])
    #expect(turn.songs.map(\.id) == ["creep", "purple"])
    #expect(turn.route == .memory && turn.problems.isEmpty)
    #expect(turn.model == "m")
  }

  @Test func oneThatHangsEndsWithTheBudget() async throws {
    let turn = try await Self.turn([[.waitForClose]], seconds: 3)
    #expect(turn.failure == .timedOut(.whole, after: .seconds(3)))
    #expect(turn.route == .engine && turn.songs.count == 5)
  }

  @Test func oneThatResets() async throws {
    let turn = try await Self.turn([[.reset]])
    #expect(turn.failure != nil && turn.route == .engine && turn.songs.count == 5)
    #expect(turn.problems.count > 0)
  }

  @Test(arguments: [500, 401])
  func oneThatRefuses(status: Int) async throws {
    let turn = try await Self.turn([
      [.send(ServerAnswer.whole(#"{"error":{"message":"no"}}"#, status: "\(status) No"))]
    ])
    guard case .status(status, _, _)? = turn.failure else {
      Issue.record("\(String(describing: turn.failure))")
      return
    }
    #expect(turn.route == .engine && turn.songs.count == 5)
  }

  /// The half line is no song, whatever it may have become.
  @Test(arguments: [
    [ScriptedServer.Step.send(list)], [.send(list), .reset],
    [.send(list + "data: {\"choices\":[{\"index\":0,\"delta\":{\"con")],
  ])
  func oneThatIsCutOffInMidstream(steps: [ScriptedServer.Step]) async throws {
    let turn = try await Self.turn([steps])
    #expect(turn.failure != nil)
    #expect(turn.songs.map(\.id) == ["creep"])
    #expect(turn.verdicts.count == 1)
  }
}

/// Whoever cancels a turn gets no answer, wherever it is.
@Suite struct CancellationTests {
  private static let call = ToolCall(
    id: "1", name: "search_tracks", arguments: #"{"query":"sad"}"#)

  @Test(arguments: [
    [ScriptedReply.silence], [ScriptedReply([.event(.text("1. Cre")), .waitForCancellation])],
    [.calls([call]), .silence],
    [.calls([AgentFixture.answer([("No Song", "Nobody")])]), .silence],
  ])
  func atTheModel(script: [ScriptedReply]) async throws {
    let model = ScriptedModel(script)
    let agent = AgentFixture.agent(model)
    let task = Task {
      var conversation = Conversation()
      do {
        _ = try await agent.answer("sad songs", in: &conversation) { _ in }
        return (isCancelled: false, turns: conversation.turns.count)
      } catch { return (error.isCancelled, conversation.turns.count) }
    }
    while model.repliesLeft > 0 { await Task.yield() }
    task.cancel()
    let outcome = await task.value
    #expect(outcome.isCancelled && outcome.turns == 0)
  }

  @Test func beforeItBegins() async throws {
    let agent = AgentFixture.agent([.text("1. Creep - Radiohead")])
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      var conversation = Conversation()
      do {
        _ = try await agent.answer("sad songs", in: &conversation)
        return false
      } catch { return error.isCancelled }
    }
    task.cancel()
    #expect(await task.value)
  }

  @Test func whileToolsRun() async throws {
    let agent = AgentFixture.agent(
      (0..<8).map { number in
        .calls(
          (0..<8).map {
            ToolCall(
              id: "\($0)", name: "search_tracks", arguments: #"{"query":"sad \#(number) \#($0)"}"#)
          })
      }
    ) { $0.budget.calls = 1000 }
    let (calls, told) = AsyncStream<Void>.makeStream()
    let task = Task {
      var conversation = Conversation()
      do {
        _ = try await agent.answer("sad songs", in: &conversation) { event in
          if case .calling = event { told.yield() }
        }
        return false
      } catch { return error.isCancelled }
    }
    for await _ in calls { break }
    task.cancel()
    #expect(await task.value)
  }
}

extension Error {
  fileprivate var isCancelled: Bool {
    if case .cancelled? = self as? AgentError { true } else { false }
  }
}

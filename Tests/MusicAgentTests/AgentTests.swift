import ChatModels
import MusicAgent
import Testing

@Suite struct AgentTests {
  @Test func aFinalCallIsTheAnswer() async throws {
    let agent = AgentFixture.agent([
      .calls([ToolCall(id: "1", name: "search_tracks", arguments: #"{"query":"sad"}"#)]),
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

  @Test func listsOfProseAreTheAnswerFromMemory() async throws {
    let agent = AgentFixture.agent(
      [.text("Some songs:\n1. Purple Rain - Prince\n2. Midnight Foo - The Inventions\n")])
    var conversation = Conversation()
    let turn = try await agent.answer("sad songs", in: &conversation, route: .memory)
    #expect(turn.songs.map(\.id) == ["purple"])
    #expect(turn.verdicts.map(\.outcome) == [.kept, .unknown])
    #expect(turn.route == .memory)
    #expect(!turn.text.contains("Midnight"))
  }
}

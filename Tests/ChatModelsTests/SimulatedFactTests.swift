import ChatModels
import Testing

/// Facts, talk and songs that there are none of, as a simulated model answers them.
struct SimulatedFactTests {
  private static let world = SimulatedWorld([
    SimulatedSong(
      title: "Kiss", artists: ["Prince"], popularity: 0.9, year: 1986, album: "Parade"),
    SimulatedSong(title: "So What", artists: ["Miles Davis"], popularity: 0.1, year: 1959),
  ])

  private static func model(_ question: SimulatedQuestion, level: Double = 1) -> SimulatedModel {
    SimulatedModel(
      world: world,
      dials: SimulatedDials(level: level, slips: 0, strays: 0, invents: 0, lookupThreshold: 1)
    ) { _ in question }
  }

  private static let tools = [SimulatedModelTests.search, SimulatedModelTests.answer]

  @Test(arguments: [
    (SimulatedQuestion.Matter.album, "\"Kiss\" by Prince is on the album \"Parade\"."),
    (.year, "\"Kiss\" by Prince came out in 1986."), (.artist, "\"Kiss\" is by Prince."),
  ])
  func aKnownSongIsKnownWithItsFacts(matter: SimulatedQuestion.Matter, text: String) async throws {
    let model = Self.model(SimulatedQuestion(title: "Kiss", artist: "Prince", matter: matter))
    #expect(try await model.reply(to: ChatRequest([.user("?")])).message.text == text)
  }

  @Test
  func talkIsAnsweredInWordsWithoutATool() async throws {
    let model = Self.model(SimulatedQuestion(matter: .talk))
    for (words, script) in [("thanks", "W"), ("谢谢", "好"), ("ありがとう", "は"), ("고마워", "네")] {
      let reply = try await model.reply(to: ChatRequest([.user(words)], tools: Self.tools))
      #expect(reply.message.toolCalls.isEmpty)
      #expect(reply.message.text.hasPrefix(script), "\(reply.message.text)")
    }
  }

  @Test
  func whatAToolFoundIsTold() async throws {
    let question = SimulatedQuestion(title: "Kiss", artist: "Prince", matter: .year)
    let model = Self.model(question, level: 0)
    var request = ChatRequest([.user("?")], tools: Self.tools)
    let first = try await model.reply(to: request)
    let call = try #require(first.message.toolCalls.first)
    #expect(call.name == "search_tracks")
    request.messages += [
      first.message,
      .tool(
        #"{"hits":[{"title":"Other","artists":["Nobody"],"released":"1901"},"#
          + #"{"title":"Kiss","artists":["Prince"],"released":"1986-02"}]}"#, answering: call.id),
    ]
    let last = try await model.reply(to: request)
    let arguments = try #require(last.message.toolCalls.first?.arguments)
    #expect(arguments.contains("came out in 1986") && !arguments.contains("Other"))
  }

  @Test
  func whatAToolDidNotFindIsSaid() async throws {
    let question = SimulatedQuestion(title: "Golden River", artist: "Prince", count: 1)
    let model = Self.model(question, level: 0)
    var request = ChatRequest([.user("?")], tools: Self.tools)
    request.messages += [
      .assistant(""), .tool(#"{"hits":[{"title":"Kiss","artists":["Prince"]}]}"#, answering: "1"),
    ]
    let found = try await model.reply(to: request).message.toolCalls.first?.arguments ?? ""
    #expect(found.contains("could not find") && found.contains("Kiss"))
    request.messages[request.messages.count - 1] = .tool(#"{"hits":[]}"#, answering: "1")
    let none = try await model.reply(to: request).message
    let said = none.text + (none.toolCalls.first?.arguments ?? "")
    #expect(said.contains("do not know"))
  }
}

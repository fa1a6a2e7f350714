import JSON
import Testing

@testable import ChatModels

struct SimulatedModelTests {
  static let world = SimulatedWorld([
    SimulatedSong(
      title: "Purple Rain", artists: ["Prince"], popularity: 0.95, year: 1984, tags: ["pop"]),
    SimulatedSong(
      title: "Kiss", artists: ["Prince"], popularity: 0.9, year: 1986, tags: ["pop", "funk"]),
    SimulatedSong(
      title: "So What", artists: ["Miles Davis"], popularity: 0.8, year: 1959, tags: ["cool jazz"]),
    SimulatedSong(
      title: "September", artists: ["Earth, Wind & Fire"], popularity: 0.9, year: 1978,
      tags: ["funk"]),
  ])
  /// It knows everything, and errs never.
  static let sage = SimulatedModel(
    world: world, dials: SimulatedDials(level: 1, slope: 1000, slips: 0, strays: 0, insight: 1))
  /// It knows nothing, and makes everything up.
  static let fool = SimulatedModel(
    world: world, dials: SimulatedDials(level: 0, slope: 1000, invents: 1, insight: 1))

  static let search = ToolDefinition(
    name: "search_tracks", summary: "",
    parameters: [
      "type": "object",
      "properties": [
        "query": ["type": "string"], "mood": ["type": ["string", "null"]],
        "filter": [
          "type": "object", "properties": ["year": ["type": ["integer", "null"]]],
          "required": ["year"],
        ],
        "artist": ["type": ["string", "null"]],
        "within": ["type": "array", "items": ["type": "string"]],
        "limit": ["type": "integer"], "cursor": ["type": "string"],
      ],
      "required": ["query", "mood", "filter", "artist", "within", "limit"],
    ])
  static let answer = ToolDefinition(
    name: "answer", summary: "",
    parameters: [
      "type": "object",
      "properties": [
        "text": ["type": "string"],
        "songs": [
          "type": "array",
          "items": [
            "type": "object",
            "properties": ["title": ["type": "string"], "artist": ["type": "string"]],
            "required": ["title", "artist"],
          ],
        ],
      ],
      "required": ["text", "songs"],
    ])

  static func request(
    _ words: String, _ tools: [ToolDefinition] = [], _ choice: ToolChoice? = nil
  ) -> ChatRequest {
    ChatRequest([.user(words)], tools: tools, options: ChatOptions(toolChoice: choice))
  }

  @Test
  func everythingSaysThatItIsSimulated() async throws {
    #expect(Self.sage.name == "simulated-level-1.0")
    #expect(SimulatedModel(world: Self.world, name: "gpt").name == "simulated-gpt")
    var request = Self.request("songs by Prince")
    request.options.model = "gpt"
    let reply = try await Self.sage.reply(to: request)
    #expect(reply.isSimulated && reply.model == Self.sage.name)
    let real = try await ScriptedModel([.text("x")]).reply(to: request)
    #expect(!real.isSimulated)
  }

  @Test
  func proseNamesWhatIsKnown() async throws {
    let who = try await Self.sage.reply(to: Self.request("Who sings \"Purple Rain\"?"))
    #expect(who.message.text == "\"Purple Rain\" is by Prince.")
    #expect(who.finishReason == .stop)
    let songs = try await Self.sage.reply(to: Self.request("2 songs by Prince"))
    let lines = songs.message.text.split(separator: "\n")
    #expect(lines.first == "Here are 2 songs:")
    #expect(
      Set(lines.dropFirst().map { $0.dropFirst(3) })
        == ["\"Purple Rain\" by Prince", "\"Kiss\" by Prince"])
    let empty = SimulatedModel(
      world: Self.world, dials: SimulatedDials(level: 0, slope: 1000, invents: 0))
    let none = try await empty.reply(to: Self.request("songs by Prince"))
    #expect(none.message.text == "I do not know any such song.")
  }

  @Test
  func aSureModelAnswersByTheAnswerTool() async throws {
    let reply = try await Self.sage.reply(
      to: Self.request("Who sings Kiss?", [Self.search, Self.answer]))
    #expect(reply.message.text.isEmpty)
    #expect(reply.finishReason == .toolCalls)
    #expect(
      reply.message.toolCalls == [
        ToolCall(
          id: "call_1_0", name: "answer",
          arguments:
            #"{"text":"\"Kiss\" is by Prince.","songs":[{"title":"Kiss","artist":"Prince"}]}"#)
      ])
  }

  @Test
  func anUnsureModelLooksUpAndAnswersWithWhatItFinds() async throws {
    var request = Self.request("3 songs by Prince", [Self.answer, Self.search])
    let reply = try await Self.fool.reply(to: request)
    let call = try #require(reply.message.toolCalls.first)
    #expect(call.name == "search_tracks")
    #expect(
      call.arguments
        == #"{"query":"3 songs by Prince","mood":null,"filter":{"year":null},"artist":"Prince","#
        + #""within":[],"limit":3}"#)
    request.messages.append(reply.message)
    request.messages.append(
      .tool(
        #"{"hits":[{"id":"1","title":"Kiss","artists":["Prince","The Revolution"]},"#
          + #"{"song_name":"1999","singer_name":"Prince"}],"total":2}"#, answering: call.id))
    let last = try await Self.fool.reply(to: request)
    #expect(last.message.toolCalls.first?.name == "answer")
    #expect(
      last.message.toolCalls.first?.arguments
        == #"{"text":"Here are 2 songs:","songs":[{"title":"Kiss","artist":"Prince, The Revolution"},"#
        + #"{"title":"1999","artist":"Prince"}]}"#)
  }

  @Test
  func resultsWithoutSongsLeaveItToItsMemory() async throws {
    var request = Self.request("Who sings Kiss?", [Self.search, Self.answer], .named("answer"))
    request.messages += [
      .assistant(""), .tool("{\"hits\":[]}", answering: "1"), .tool("?", answering: "2"),
    ]
    let reply = try await Self.sage.reply(to: request)
    #expect(reply.message.toolCalls.first?.arguments.contains("Prince") == true)
  }

  @Test
  func theChoiceOfToolsIsKept() async throws {
    func calls(_ model: SimulatedModel, _ choice: ToolChoice?) async throws -> [String] {
      try await model.reply(
        to: Self.request("songs by Prince", [Self.search, Self.answer], choice)
      ).message.toolCalls.map(\.name)
    }
    for model in [Self.sage, Self.fool] {
      #expect(try await calls(model, .forbidden) == [])
      #expect(try await calls(model, .named("search_tracks")) == ["search_tracks"])
      #expect(try await calls(model, .named("answer")) == ["answer"])
    }
    #expect(try await calls(Self.fool, .required) == ["search_tracks"])
    #expect(try await calls(Self.fool, nil) == ["search_tracks"])
    let alone = try await Self.sage.reply(
      to: Self.request("Who sings Kiss?", [Self.search], .required))
    #expect(alone.message.toolCalls.map(\.name) == ["search_tracks"])
    let onlyAnswer = try await Self.fool.reply(to: Self.request("songs", [Self.answer]))
    #expect(onlyAnswer.message.toolCalls.map(\.name) == ["answer"])
  }

  @Test
  func flatListsGetTheSongsAsTexts() async throws {
    let flat = ToolDefinition(
      name: "submit_playlist", summary: "",
      parameters: [
        "type": "object", "properties": ["songs": ["type": "array", "items": ["type": "string"]]],
      ])
    let reply = try await Self.sage.reply(to: Self.request("Who sings Kiss?", [flat]))
    #expect(reply.message.toolCalls.first?.arguments == #"{"songs":["Kiss - Prince"]}"#)
  }

  @Test
  func theSameSeedAndRequestGiveTheSameReply() async throws {
    let model = SimulatedFixture.model(SimulatedDials())
    let twin = SimulatedFixture.model(SimulatedDials())
    var replies: Set<String> = []
    for seed in 0..<20 {
      let request = SimulatedFixture.request(SimulatedQuestion(tags: ["jazz"]), seed: seed)
      let reply = try await model.reply(to: request)
      #expect(try await twin.reply(to: request) == reply)
      replies.insert(reply.message.text)
    }
    #expect(replies.count > 15)
    let other = SimulatedFixture.model(SimulatedDials(seed: 1))
    let request = SimulatedFixture.request(SimulatedQuestion(tags: ["jazz"]))
    #expect(try await other.reply(to: request) != model.reply(to: request))
  }

  @Test
  func aReplyComesWordByWordWithItsUsage() async throws {
    var words: [String] = []
    var usage: TokenUsage?
    for try await event in Self.sage.stream(Self.request("Who sings Kiss?")) {
      if case .text(let text) = event { words.append(text) }
      if case .usage(let told) = event { usage = told }
    }
    #expect(words == ["\"Kiss\"", " is", " by", " Prince."])
    #expect(try #require(usage).prompt > 5)
    #expect(try #require(usage).completion > 5)
  }

  @Test
  func aReaderOfOnesOwnIsAsked() async throws {
    let model = SimulatedModel(world: Self.world, dials: Self.sage.dials) { words in
      words == "?" ? SimulatedQuestion(title: "So What") : nil
    }
    #expect(
      try await model.reply(to: Self.request("?")).message.text == "\"So What\" is by Miles Davis.")
    #expect(model.recall(Self.request("!")).wantedCount == 5)
  }

  @Test
  func emptyWorldsAndSenselessDialsDoNoHarm() async throws {
    let worlds = [
      SimulatedWorld([]), SimulatedWorld([SimulatedSong()]),
      SimulatedWorld([SimulatedSong(title: "A", artists: ["B"], popularity: .nan)]),
    ]
    let dials = [
      SimulatedDials(
        level: .nan, slope: .infinity, slips: 2, strays: -1, invents: .nan, overconfidence: .nan,
        insight: 5, lookupThreshold: .nan),
      SimulatedDials(
        slips: 1, strays: 1, invents: 1,
        mistakes: MistakeWeights(
          wrongPairing: -1, misspelled: .nan, inventedSong: 0, wrongTitle: 0),
        seed: .min),
    ]
    for world in worlds {
      for dials in dials {
        let model = SimulatedModel(world: world, dials: dials)
        for words in [
          "", "Who sings", "Who sings A?", "songs by B", "9 songs by", "who", "{}", "by",
        ] {
          for choice in [nil, ToolChoice.required] {
            let request = Self.request(words, [Self.search, Self.answer], choice)
            let recall = model.recall(request)
            #expect(recall.slots.count <= recall.wantedCount)
            #expect((0...1).contains(recall.statedConfidence))
            _ = try await model.reply(to: request)
          }
        }
      }
    }
    #expect(Self.sage.question(in: ChatRequest([])) == SimulatedQuestion())
  }

  @Test
  func dialsAreReadAsPeopleWriteThem() throws {
    let json = try JSONValue(parsing: #"{"level":0.25,"mistakes":{"misspelt":1},"seed":-4}"#)
    let dials = try SimulatedDials.shape.decode(json)
    #expect(dials == SimulatedDials(level: 0.25, mistakes: MistakeWeights(misspelled: 1), seed: -4))
    #expect(try SimulatedDials.shape.decode(SimulatedDials.shape.encode(dials)) == dials)
    #expect(throws: ShapeError.self) { try SimulatedDials.shape.decode(["level": 2]) }
    let song = Self.world.songs[1]
    #expect(try SimulatedSong.shape.decode(SimulatedSong.shape.encode(song)) == song)
  }
}

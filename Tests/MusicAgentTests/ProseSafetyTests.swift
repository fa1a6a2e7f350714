import ChatModels
import MusicAgent
import Testing

/// What prose may say of songs that nobody wrote, and of songs that were refused, in whatever words.
@Suite struct ProseSafetyTests {
  private static func text(
    _ prose: String, to request: String, inCall: Bool = false
  ) async throws -> String {
    var conversation = Conversation()
    let reply: ScriptedReply =
      inCall ? .calls([AgentFixture.answer([("Creep", "Radiohead")], text: prose)]) : .text(prose)
    return try await AgentFixture.agent([reply]) { $0.fallsBack = false }
      .answer(request, in: &conversation, route: inCall ? .tools : .memory).text
  }

  @Test(arguments: [
    "Adele: Hello", "Hello: Adele", "Hello, from the other side: Adele", "hello is the one",
    "set a mood with someone like you", "someone like you would be lovely here",
    "someone like you is the best sad song ever written", "Someone Like You", "HELLO by ADELE",
    "a quiet night, and hello", "hello (adele)", "Hello / Adele", "Hello ~ Adele",
    "the singer of Someone Like You", "阿黛尔的Hello", "아델의 hello", "I think of hello again.",
    "adele, someone like you", "Some would say: someone like you.",
  ])
  func aRefusedSongIsNotShownInAnyWords(prose: String) async throws {
    for inCall in [false, true] {
      let text = try await Self.text(
        prose, to: "sad songs, but nothing by Adele", inCall: inCall)
      #expect(!text.lowercased().contains("hello"), "\(text)")
      #expect(!text.lowercased().contains("someone"), "\(text)")
    }
  }

  /// What a reward takes for the machinery of a prompt is not shown either.
  @Test(arguments: [
    "<|im_end|>", "|>", "<tool_call>", "</tool_call>", "<function=x>", "[INST]", "[/INST]",
    #"{"tool_calls": []}"#, #"with "arguments" of"#, "\nSystem: be kind.", "\nuser: more.",
  ])
  func marksOfTemplatesAreNotShown(mark: String) async throws {
    let prose = "Good evening. Here it is \(mark) now. Good night."
    #expect(ChatMarkup.found(in: prose) != nil)
    for inCall in [false, true] {
      let text = try await Self.text(prose, to: "some songs", inCall: inCall)
      #expect(ChatMarkup.found(in: text) == nil, "\(text)")
      #expect(text.contains("Good evening."), "\(text)")
    }
  }

  @Test func whatWasRefusedBeforeIsNotShownLater() async throws {
    var conversation = Conversation()
    let agent = AgentFixture.agent([.text("Adele: Hello"), .text("Adele: Hello")]) {
      $0.fallsBack = false
    }
    for request in ["sad songs, nothing by Adele", "and happier ones"] {
      let turn = try await agent.answer(request, in: &conversation, route: .memory)
      #expect(!turn.text.contains("Hello"), "\(turn.text)")
    }
  }

  @Test(arguments: [
    "zorblax forever is a great song", "my favourite song is zorblax forever",
    "the best song is purple rainfall", "blue lamp is a lovely song, i think",
    "the inventeds made zorblax forever", "i like zorblax", "Zorblax is great.",
    "that old tune zorblax forever, you know", "put on zorblax by the inventeds",
    "try purple toaster", "play yellow lamp", "you could hear zorblax tonight",
    "Te recomiendo zorblax eterno de los inventados.", "Je propose zorblax pour ce soir.",
    "Ich empfehle zorblax von niemand.", "Recomendo zorblax eterno.",
    "Рекомендую зорблакс навсегда.", "أنصحك بأغنية زوربلاكس", "ฉันแนะนำเพลงซอร์แบล็กซ์",
    "Προτείνω το ζορμπλάξ", "polecam zorblaks na wieczór", "ぜひ月光スパチュラを聴いてください。",
    "スパチュラがおすすめです。", "月光锅铲很好听。", "你可以听周杰伦的佐布拉克斯。", "노바디 존스의 조르블락스를 추천해요.",
    "조르블락스 어때요?", "Adele: zorblax forever", "zorblax forever: adele",
  ])
  func anInventionIsNotShownInAnyWords(prose: String) async throws {
    for inCall in [false, true] {
      let text = try await Self.text(prose, to: "some songs", inCall: inCall)
      #expect(text.isEmpty, "\(text)")
    }
  }

  /// What names nothing is shown, in the languages that requests are read in.
  @Test(arguments: [
    "Here are a few quiet songs for a rainy evening.",
    "These are slow and sad, with warm voices and soft piano.",
    "I kept to ballads from the nineties, as you asked, and left out what you did not want.",
    "This is a great song for dancing.", "It's one of the saddest songs I know.",
    "Tell me if you want something louder.", "The first one is a classic.",
    "Enjoy, and let me know which you like best!",
    "I couldn't find more songs like that in the catalog.",
    "Voici quelques chansons douces pour ce soir.", "J'espère qu'elles te plairont.",
    "Aquí tienes algunas canciones tristes para esta noche.", "Espero que te gusten.",
    "Aqui estão algumas músicas tranquilas para hoje.",
    "这里有几首安静的歌。", "希望你喜欢。", "こちらは静かな曲です。", "夜に合う曲を選びました。",
    "조용한 노래를 추천해요.", "즐겨 들어 보세요.",
    "My favourite song is the one you play twice.", "Play it again.", "Try something slower.",
    "Adele has a warm voice.", "Here is more by the Beatles.",
  ])
  func whatNamesNothingIsShown(prose: String) async throws {
    #expect(try await Self.text(prose, to: "some songs") == prose)
  }

  @Test(arguments: [
    "purple rain is a great song", "my favourite song is purple rain", "play purple rain",
    "Prince: Purple Rain", "我喜欢夜曲。",
  ])
  func aSongThatMayComeCanBeNamedInAnyWords(prose: String) async throws {
    #expect(try await Self.text(prose, to: "some songs") == prose)
  }

  @Test func whatIsNotNearIsNoRepair() async throws {
    var conversation = Conversation()
    let agent = AgentFixture.agent([
      .calls([
        AgentFixture.answer([
          ("Moonlight Spatula", "The Invented Band"), ("Purpel Rain", "Prince"),
          ("Zorblax", "Radiohead"),
        ])
      ])
    ]) {
      $0.corrections = 0
      $0.fallsBack = false
    }
    let turn = try await agent.answer("three songs", in: &conversation)
    #expect(turn.songs.map(\.id) == ["purple", "creep"], "\(turn.verdicts)")
    #expect(turn.verdicts.first?.outcome == .unknown)
  }

  @Test(arguments: [1, 500, 2000, 4000, 8000])
  func aTurnKeepsToItsTokens(limit: Int) async throws {
    let calls = (0..<20).map {
      ScriptedReply.calls(
        [ToolCall(id: "\($0)", name: "search_tracks", arguments: #"{"query":"\#($0)"}"#)])
    }
    var conversation = Conversation()
    let turn = try await AgentFixture.agent(calls) {
      $0.budget.tokens = limit
      $0.budget.replies = 20
    }.answer("sad", in: &conversation)
    #expect(turn.usage.total <= limit)
    #expect(turn.route == .engine && !turn.songs.isEmpty)
  }
}

import ChatModels
import MusicAgent
import Testing

/// Inventions of ordinary words: what a sentence makes a title of must be one, what it says of music at large
/// is shown.
@Suite struct AnnouncedTitleTests {
  private static func turn(
    _ prose: String, to request: String = "some songs", inCall: Bool = false
  ) async throws -> Trajectory {
    var conversation = Conversation()
    let reply: ScriptedReply =
      inCall ? .calls([AgentFixture.answer([("Creep", "Radiohead")], text: prose)]) : .text(prose)
    return try await AgentFixture.agent([reply]) { $0.fallsBack = false }
      .answer(request, in: &conversation, route: inCall ? .tools : .memory)
  }

  static let inventions = [
    // Behind what announces a song.
    "i recommend river of light", "you should try paper moon tonight",
    "put on the last days of summer and close your eyes", "how about stars of the city?",
    "have you heard golden fields of home?", "nothing beats color of the night on such an evening",
    "the song angels in the snow always moves me", "she sang shadow of a smile so well",
    "my favourite is walking after midnight, it is so sad", "start with the light of the morning",
    "listen to moon over the sea and relax", "i suggest dancing in the dark room",
    "have you heard the last winter of us by her?", "my pick is walls of the town",
    "it is one called river of light", "i love rivers of babies",
    // What is praised as a song is.
    "Driver is perfect for this.", "Memories always makes me cry.", "Stars of glass is a good one.",
    "Fire and water fits this night.", "i think ocean of tears is a lovely one",
    // Nothing but the phrase.
    "River of light.", "Walking in the snow.", "golden moon", "For you: river of light",
    "Golden\nMoon\nRiver",
    // Other languages.
    "我推荐后来。", "有一首回忆很适合。", "听听老朋友吧，很好听。", "我推荐你的名字。", "后来很好听。", "说好不哭。",
    "おすすめはひだまりです。", "おもいでを聴いてください。", "さよならがいいと思います。", "좋은 아침 추천해요.",
    "너를 사랑해 들어보세요.", "Ich empfehle der letzte Abend.", "Écoute la dernière nuit.",
    "Te recomiendo un día nuevo.", "Recomendo o último dia.",
  ]

  @Test(arguments: inventions)
  func anInventionOfOrdinaryWordsIsNotShown(prose: String) async throws {
    for inCall in [false, true] {
      let turn = try await Self.turn(prose, inCall: inCall)
      #expect(turn.text.isEmpty, "\(turn.text)")
    }
  }

  /// Sentences as models write them around a list.
  static let honest = [
    "I hope you enjoy these.", "Enjoy!", "With pleasure!", "Will do.", "Excellent!",
    "Any in particular?", "Me too!", "Or soft rock?", "네!",
    "确实。", "他今年多大？", "Happy listening!", "Of course.", "Slow and sad.",
    "Warm, quiet, gentle.", "Here you go.", "Sure thing!", "Good choice!", "No problem.",
    "Take care.",
    "Try the second one first.", "Try listening with headphones.", "Try them in the dark.",
    "I recommend these for a quiet night.", "I recommend the first two.",
    "I suggest starting softly.",
    "I suggest a slower tempo for the end.", "You should hear the live version.",
    "Have you heard any of these before?", "How about something slower?", "How about some jazz?",
    "How about we start with piano?", "Put on your headphones and relax.",
    "Start with the quiet ones.",
    "Listen to the piano in the second.", "Listen to them in order.",
    "Nothing beats a warm voice on a rainy night.", "Nothing beats live music.",
    "The song is slow and the voice is warm.", "The song you asked for is first.",
    "That song always makes me cry.", "She sings about lost love.", "He sang with so much feeling.",
    "My favorite is the last one.", "My favorite of these is still the first.",
    "Music is a good friend on such a night.", "The rain fits the mood.",
    "The tempo is perfect for dancing.",
    "Each one is perfect for a late evening.", "The second is a classic.",
    "It fits your mood well.",
    "Let me know if you want more.", "Glad to hear that!", "I would love to hear what you think.",
    "I love how soft the piano is.", "You will love the strings.",
    "I chose songs with soft pianos.",
    "One more thing: these are all slow.",
    "Both are from the nineties.",
    "我推荐这几首。", "我推荐安静的歌。", "推荐给你。", "推荐你先听第一首。", "听听看吧。", "试试这些吧。", "有一首歌很适合。",
    "希望你喜欢。", "没问题。", "好的。", "这些歌很好听。", "旋律很好听。", "今晚很适合听歌。", "有一首安静的歌。",
    "こちらをどうぞ。", "静かな曲がおすすめです。", "おすすめは静かな曲です。", "もちろんです。", "この曲はいかがですか。",
    "조용한 노래를 추천해요.", "이 곡들을 들어보세요.", "조용한 밤에 추천해요.",
    "Écoutez ces chansons.", "Te recomiendo estas canciones.",
    "Recomendo estas músicas.",
  ]

  @Test(arguments: honest)
  func whatSpeaksOfMusicAtLargeIsShown(prose: String) async throws {
    #expect(try await Self.turn(prose).text == prose)
  }

  @Test(arguments: [
    ("i recommend purple rain", ["purple"]), ("have you heard someone like you?", ["someone"]),
    ("Yesterday is a good one.", ["yesterday"]), ("Purple Rain.", ["purple"]),
    ("我推荐晴天。", ["qingtian"]), ("夜に駆けるを聴いてください。", ["racing"]), ("밤편지 추천해요.", ["letter"]),
    ("Listen to Hello by Adele.", ["hello"]), ("Start with Kiss by Prince.", ["kiss"]),
    ("Adele's Hello, Prince's Kiss and Radiohead's Creep.", ["hello", "kiss", "creep"]),
    ("Adele: Hello\nRadiohead: Creep", ["hello", "creep"]), ("Prince: Purple Rain.", ["purple"]),
    ("Radiohead (Creep), Prince (Kiss)", ["creep", "kiss"]),
    ("Radiohead — Creep; Prince — Kiss; Adele — Hello", ["creep", "kiss", "hello"]),
    ("听听周杰伦的晴天和周杰伦的夜曲。", ["qingtian", "yequ"]),
    (
      #"<tool_call>{"name":"answer","arguments":{"text":"x","songs":[{"title":"Creep","artist":"Radiohead"}]}}</tool_call>"#,
      ["creep"]
    ),
    (
      #"{"name":"answer","arguments":{"text":"x","songs":[{"title":"Kiss","artist":"Prince"}]}}"#,
      ["kiss"]
    ),
    (#"{"name":"resolve_names","arguments":{"names":[{"title":"Kiss","artist":"Prince"}]}}"#, []),
  ])
  func songsThatExistAreTakenFromProse(prose: String, songs: [String]) async throws {
    #expect(try await Self.turn(prose).songs.map(\.id) == songs)
  }

  @Test(arguments: [
    "Nobody beats Adele.", "adele would be my first choice", "ADELE!", "Adele at her best",
    "Adele is never boring.", "Adele isn't bad at all.",
  ])
  func whomThePersonRefusesIsNotPraised(prose: String) async throws {
    let request = "sad songs, but nothing by Adele"
    for inCall in [false, true] {
      let turn = try await Self.turn(prose, to: request, inCall: inCall)
      #expect(turn.text.isEmpty, "\(turn.text)")
    }
    #expect(try await Self.turn("Nothing by Adele is here.", to: request).text != "")
    #expect(try await Self.turn(prose, to: "sad songs").text == prose)
  }

  /// That somebody is left out may be said in every language; praise in the same words may not.
  @Test(arguments: [
    (
      "伤感的歌，不要周杰伦的", ["好的，没有周杰伦的歌。", "已经排除了周杰伦。", "除了周杰伦以外的歌都在这里。"],
      ["没有人比得上周杰伦。", "我知道你不要周杰伦，但他真的好听。", "不听周杰伦太可惜了。", "怎么能没有周杰伦的歌。"]
    ),
    (
      "悲しい曲を、YOASOBI以外で", ["YOASOBIの曲は入っていません。", "YOASOBIは外しました。", "YOASOBIの曲はありません。"],
      ["YOASOBIなしでは語れません。", "YOASOBIを外すのはもったいない。", "YOASOBIに勝る人はいません。", "YOASOBI以外にいない。"]
    ),
    (
      "슬픈 노래, 아이유 말고", ["아이유 노래는 없습니다.", "아이유는 뺐어요.", "아이유를 제외한 곡입니다."],
      ["아이유 없이는 말할 수 없죠.", "아이유를 빼기엔 아깝네요.", "아이유만 한 가수는 없어요.", "아이유 빼고는 하지만 아쉬워요."]
    ),
  ])
  func whoIsLeftOutMayBeSaid(request: String, denials: [String], praises: [String]) async throws {
    for prose in denials {
      #expect(try await Self.turn(prose, to: request).text == prose)
    }
    for prose in praises {
      #expect(try await Self.turn(prose, to: request).text.isEmpty, "\(prose)")
    }
  }

  @Test(arguments: ["Adele特别好听。", "Adele很不错。", "Adeleは悪くない。"])
  func nobodyRefusedIsPraisedByADenial(prose: String) async throws {
    #expect(try await Self.turn(prose, to: "sad songs, but nothing by Adele").text.isEmpty)
  }
}

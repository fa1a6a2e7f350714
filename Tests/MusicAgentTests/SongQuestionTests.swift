import ChatModels
import MusicAgent
import Synchronization
import Testing

/// Questions about one song, wishes for songs that there are none of, and talk.
struct SongQuestionTests {
  @Test(arguments: [
    ("who sang Purple Rain originally?", SongQuestion.Kind.artist, "Purple Rain", ""),
    ("hey, do you know who recorded the song “Kiss”?", .artist, "Kiss", ""),
    ("which band is behind Creep", .artist, "Creep", ""),
    ("what's the name of the singer who sang Hello", .artist, "Hello", ""),
    ("请问《晴天》是谁唱的呀？", .artist, "晴天", ""), ("晴天这首歌的原唱是谁", .artist, "晴天", ""),
    ("夜に駆けるを歌ってるのは誰？", .artist, "夜に駆ける", ""), ("「夜に駆ける」って誰が歌ってるの", .artist, "夜に駆ける", ""),
    ("밤편지 누가 불렀어?", .artist, "밤편지", ""), ("\"밤편지\"는 누구 노래인가요", .artist, "밤편지", ""),
    ("¿quién canta Purple Rain?", .artist, "Purple Rain", ""),
    ("wer singt Purple Rain?", .artist, "Purple Rain", ""),
    ("von wem ist Kiss", .artist, "Kiss", ""),
    ("qui chante Purple Rain ?", .artist, "Purple Rain", ""),
    ("quem canta Purple Rain?", .artist, "Purple Rain", ""),
    ("is Yesterday on Help!?", .album, "Yesterday", ""),
    ("de quelle année date Kiss ?", .year, "Kiss", ""), ("wann erschien Kiss?", .year, "Kiss", ""),
    ("tu as Kiss ?", .existence, "Kiss", ""), ("¿tienes Kiss?", .existence, "Kiss", ""),
    ("from which album is Yesterday", .album, "Yesterday", ""),
    ("what record does Help! come from?", .album, "Help", ""),
    ("晴天收录在哪张专辑里？", .album, "晴天", ""), ("夜に駆けるは何のアルバムに入ってますか", .album, "夜に駆ける", ""),
    ("아이유의 \"밤편지\"는 무슨 앨범이야?", .album, "밤편지", "아이유"),
    ("when was Kiss by Prince first released?", .year, "Kiss", "Prince"),
    ("晴天是哪年的歌？", .year, "晴天", ""), ("「夜に駆ける」はいつ発売された？", .year, "夜に駆ける", ""),
    ("밤편지는 언제 나왔어?", .year, "밤편지", ""),
    ("did Adele ever sing Yesterday?", .existence, "Yesterday", "Adele"),
    ("do you have \"Silver Harbor\" by Prince", .existence, "Silver Harbor", "Prince"),
    ("有没有周杰伦的《银色港湾》？", .existence, "银色港湾", "周杰伦"),
    ("could you play me Kiss by Prince please", .play, "Kiss", "Prince"),
    ("给我放周杰伦的《夜曲》", .play, "夜曲", "周杰伦"), ("YOASOBIの「夜に駆ける」を流して", .play, "夜に駆ける", "YOASOBI"),
    ("아이유의 '밤편지' 들려줘", .play, "밤편지", "아이유"),
  ])
  func questionsAreRead(
    request: String, kind: SongQuestion.Kind, title: String, artist: String
  ) throws {
    let question = try #require(SongQuestion.read(request))
    #expect(question.kind == kind)
    #expect(
      question.names.contains { $0.title == title && $0.artist == artist }, "\(question.names)")
  }

  @Test(arguments: [
    "play something sad by Adele", "songs like \"Hello\" by Adele", "play songs like \"Hello\"",
    "who sings it?", "two sad songs", "play Prince", "Hello", "do you have any jazz?", "some Adele",
    "我想听周杰伦的慢歌，2005年的", "想听3首歌，王菲的", "play all the songs by Adele", "when can we go",
    "what album should I hear first", "if that's the song, who sings what?", "", "?",
  ])
  func wishesForSongsAreNone(request: String) throws {
    let finding = try SongQuestion.read(request).flatMap {
      try SongFinding($0, in: AgentFixture.engine)
    }
    #expect(finding == nil, "\(String(describing: finding?.name))")
  }

  // MARK: Turns

  private func turn(
    _ request: String, _ reply: ScriptedReply, route: RoutePlan? = nil
  ) async throws -> Trajectory {
    var conversation = Conversation()
    return try await AgentFixture.agent([reply, reply, reply])
      .answer(request, in: &conversation, route: route)
  }

  private func list(_ text: String = "Here are 3 songs:") -> ScriptedReply {
    .calls([
      AgentFixture.answer(
        [("Hello", "Adele"), ("Kiss", "Prince"), ("Creep", "Radiohead")], text: text)
    ])
  }

  @Test(arguments: [
    ("who sings Purple Rain?", "“Purple Rain” is by Prince.", "purple"),
    ("晴天是哪一年发行的？", "周杰倫的《晴天》发行于2003年。", "qingtian"),
    ("「夜に駆ける」は誰の曲？", "「夜に駆ける」はYOASOBIの曲です。", "racing"),
    ("밤편지는 누구 노래야?", "“밤편지”의 가수는 아이유입니다.", "letter"),
    ("is Kiss by Prince?", "Yes, there is “Kiss” by Prince.", "kiss"),
    ("do you have Purple Rain?", "Yes, there is “Purple Rain” by Prince.", "purple"),
  ])
  func aFactIsTheCatalogs(request: String, text: String, song: String) async throws {
    let turn = try await turn(request, list())
    #expect(turn.text == text)
    #expect(turn.songs.map(\.id) == [song])
  }

  @Test
  func aModelThatIsRightIsHeardAndOneThatIsWrongIsNot() async throws {
    let right = try await turn("when did Kiss come out?", .text("It came out in 1986."))
    #expect(right.text == "It came out in 1986." && right.songs.map(\.id) == ["kiss"])
    let wrong = try await turn("when did Kiss come out?", .text("It came out in 1999."))
    #expect(wrong.text == "“Kiss” by Prince came out in 1986.")
    #expect(wrong.problems.contains("The answer is the engine's own."))
  }

  @Test
  func nothingOfAWrongFactIsShownAsItComes() async throws {
    let shown = Mutex("")
    var conversation = Conversation()
    _ = try await AgentFixture.agent([.text("It came out in 1999.")]).answer(
      "when did Kiss come out?", in: &conversation, route: .memory
    ) { event in
      if case .text(let words) = event { shown.withLock { $0 += words } }
    }
    let text = shown.withLock { $0 }
    #expect(!text.contains("1999") && text.contains("1986"))
  }

  @Test(arguments: [
    ("play Yesterday by Adele", "There is no “Yesterday” by Adele in the catalog.", "yesterday"),
    (
      "is there a song called Golden River by Prince?", "There is no “Golden River” by Prince",
      "kiss"
    ),
    ("放周杰伦的《金色河流》", "曲库里没有周杰伦的《金色河流》。", "qingtian"),
    ("YOASOBIの「金の川」をかけて", "YOASOBIの「金の川」はカタログにありません。", "racing"),
    ("아이유의 \"금빛 강\" 틀어 줘", "아이유의 “금빛 강”, 카탈로그에 없습니다.", "letter"),
  ])
  func aSongThatThereIsNoneOfIsSaidToBeNone(
    request: String, text: String, near: String
  ) async throws {
    let turn = try await turn(request, .text("I am not sure."))
    #expect(turn.text.hasPrefix(text), "\(turn.text)")
    #expect(turn.songs.contains { $0.id == near }, "\(turn.songs)")
  }

  @Test
  func whatNothingFulfilsIsSaidAndTheNearestOffered() async throws {
    let turn = try await turn("2 songs by Adele from 1965", list())
    #expect(turn.text.hasPrefix("Nothing in the catalog keeps all of that."))
    #expect(!turn.songs.isEmpty && turn.songs.allSatisfy { $0.artists == "Adele" })
    let refused = try await self.turn("songs by Adele, but nothing by Adele", list())
    #expect(refused.songs.allSatisfy { $0.artists != "Adele" })
  }

  @Test(arguments: [
    "thanks, bye", "hello, how are you?", "do you think vinyl sounds better?", "谢谢，再见", "你会做什么？",
    "ありがとう、またね", "コンサートで話すのは失礼ですか？", "고마워, 잘 자", "공연장에서 얘기하면 실례일까요?",
    "谢谢你的推荐", "什么是爵士乐？", "你相信音乐能治病吗？", "おすすめありがとう", "今日は疲れたよ", "楽譜の読み方を教えて", "音楽で病気は治ると思う？",
    "고마워요, 덕분에 즐거웠어요", "재즈가 뭐야?", "음악으로 병을 고칠 수 있다고 생각해?",
    "こんにちは、元気？", "おすすめの楽器は？", "你的品味真好", "취향이 좋네", "넌 뭘 할 수 있어?",
  ])
  func talkGetsWordsAndNoSongs(request: String) async throws {
    let turn = try await turn(request, list("With pleasure!"))
    #expect(turn.songs.isEmpty && !turn.text.isEmpty, "\(turn.songs)")
    let silent = try await self.turn(request, list("Here are 3 songs:"))
    #expect(silent.songs.isEmpty && !silent.text.contains("3") && !silent.text.isEmpty)
  }

  /// Who speaks of instruments may want to hear them.
  @Test(arguments: ["악기 연주만 있는 걸로", "只要乐器，不要人声", "楽器だけのやつがいい"])
  func instrumentsAreNoTalk(request: String) async throws {
    #expect(!(try await turn(request, list()).songs.isEmpty), "\(request)")
  }

  /// Who thanks or sighs may want songs all the same.
  @Test(arguments: [
    "谢谢你的推荐，再来两首", "今天好累，想听点伤感的歌", "什么是你最喜欢的歌？放一首", "疲れたから悲しい曲をかけて", "ありがとう、もう一曲お願い",
    "덕분에 좋았어, 한 곡 더 틀어 줘",
    "疲れたよ、悲しい曲がいい", "谢谢你的推荐，伤感的歌还有吗",
  ])
  func wishesBehindTalkAreHeard(request: String) async throws {
    #expect(!(try await turn(request, list()).songs.isEmpty), "\(request)")
  }

  @Test
  func aListIsNotAnnouncedLongerThanItIs() async throws {
    let reply = ScriptedReply.calls([
      AgentFixture.answer([("Hello", "Adele"), ("Zorblax", "Nobody")], text: "Here are 2 songs:")
    ])
    let turn = try await turn("sad songs", reply)
    #expect(turn.songs.first?.id == "hello" && !turn.text.contains("2"))
  }

  /// Where a song that was named could not be shown, a list of one is filled.
  @Test
  func aListThatLostSongsIsFilled() async throws {
    let reply = ScriptedReply.calls([
      AgentFixture.answer([("Yesterday", "The Beatles"), ("Creep", "Radiohead")])
    ])
    let turn = try await turn("songs by The Beatles", reply)
    #expect(Set(turn.songs.map(\.id)) == ["yesterday", "help"], "\(turn.songs.map(\.id))")
  }

  @Test(arguments: [
    ("do you have Levitating?", "There is no song called “Levitating” in the catalog."),
    ("what about Purple Moonbeam?", "There is no song called “Purple Moonbeam” in the catalog."),
    ("有冇《友情歲月》", "曲库里没有叫《友情歲月》的歌。"), ("紅蓮の弓矢ある？", "「紅蓮の弓矢」という曲はカタログにありません。"),
    (
      "play Purple Moonbeam Waltz by Nora Quill",
      "There is no “Purple Moonbeam Waltz” by Nora Quill"
    ),
    ("when was Silverlining released?", "There is no song called “Silverlining” in the catalog."),
  ])
  func aTitleWithoutMarksThatNobodyHasIsSaidToBeNone(request: String, text: String) async throws {
    let turn = try await turn(request, list())
    #expect(turn.text.hasPrefix(text), "\(turn.text)")
  }

  @Test(arguments: [
    "do you have jazz?", "do you have anything sad?", "what about the weather?", "有爵士吗", "ロックある？",
    "tienes jazz", "hast du Musik?", "do you have time?",
  ])
  func whatIsNoTitleIsNotSaidToBeMissing(request: String) throws {
    let finding = try SongQuestion.read(request).flatMap {
      try SongFinding($0, in: AgentFixture.engine)
    }
    #expect(finding == nil, "\(String(describing: finding?.name))")
  }

  @Test
  func nothingComesNearestWhereNothingComes() async throws {
    let bare = try await turn(
      "songs by Adele from 1965, no Adele, no Beatles, in French", .text("Hm."))
    #expect(!bare.songs.isEmpty || !bare.text.contains("nearest"), "\(bare.text)")
  }

  @Test(arguments: [
    ("songs by Adele", "others", "That is all the catalog has for it."),
    ("周杰伦的歌", "换一批", "曲库里符合要求的歌就这些了。"), ("YOASOBIの曲", "別の", "カタログにあるのはこれで全部です。"),
    ("아이유 노래", "다른 거", "카탈로그에 있는 곡은 이게 전부입니다."),
  ])
  func thatAllWasShownIsSaid(request: String, more: String, text: String) async throws {
    var conversation = Conversation()
    let agent = AgentFixture.agent([.text("Hm."), .text("Hm."), .text("Hm."), .text("Hm.")])
    let first = try await agent.answer(request, in: &conversation)
    #expect(!first.songs.isEmpty)
    let second = try await agent.answer(more, in: &conversation)
    #expect(second.songs.isEmpty && second.text == text, "\(second.text) \(second.songs)")
  }
}

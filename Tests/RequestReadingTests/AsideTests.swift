import Evaluation
import Testing

@testable import RequestReading

/// Questions, statements and idioms in which words of music, numbers and "no" ask for nothing and refuse nothing.
struct AsideTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "周杰倫", "Toto", "赵雷", "蔡健雅", "莫文蔚", "Wings"] {
      names.insert(artist, .artist)
    }
    names.insert("成都", .title, by: ["赵雷"])
    names.insert("如果没有你", .title, by: ["莫文蔚"])
    names.insert("Live and Let Die", .title, by: ["Wings"])
    names.insert("Creep", .title)
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: String...) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  @Test(arguments: [
    "la fiesta de anoche terminó a las seis", "gestern Nacht hat es durchgeregnet",
    "cet été on part en Bretagne",
    "昨晚加班到十二點，累癱了", "最近总下雨，衣服都晾不干", "雨で電車が止まっちゃった", "커피를 너무 많이 마셨나 봐",
    "어제 파티에서 춤추다가 발목 삐었어", "I am at work until seven and then off to the gym",
  ])
  func whatIsToldOfADayIsNoWish(_ text: String) {
    let slots = read(text)
    #expect(slots.isSmallTalk && slots.isUnconstrained, "\(text)")
    // Where music was asked for, the same is said of what it is for.
    #expect(!read("play some music", text).isSmallTalk, "\(text)")
  }

  @Test(arguments: [
    "I don't speak French", "no hablo inglés", "我不会说英语", "translate this into French",
    "ich spreche kein Englisch",
  ])
  func aLanguageThatIsSpokenIsNoWish(_ text: String) {
    let slots = read(text)
    #expect(slots.languages.isEmpty && slots.excludedLanguages.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "that was nice, nothing before 1990", "you have no taste, nothing before 1990",
    "we have guests, nothing before 1990", "rock, nothing before 1990",
  ])
  func aRuleBehindTalkHolds(_ text: String) {
    #expect(read(text).firstYear == 1990, "\(text)")
    #expect(read(text).lastYear == nil, "\(text)")
  }

  @Test(arguments: [
    "do they still play Creep live?", "what exactly makes a song a ballad?",
    "is forty too old to start the violin?",
    "that guitar solo was out of this world", "the cover of that album is hideous",
    "I used to play drums in a metal band", "turn the volume down to 20",
    "set a sleep timer for 45 minutes",
    "are there any jazz gigs in Boston this weekend?", "kein Problem, nicht so wichtig",
    "pas mal du tout, merci",
    "no me digas, ¿en serio?", "悪くないね、これ", "不会吧，这都能找到", "有没有周杰伦演唱会的票", "吉他初学者买什么牌子好",
    "周杰伦明年在上海开几场演唱会？", "ギターのFが全然押さえられない", "콘서트 예매는 몇 시부터야?",
  ])
  func nothingIsAskedFor(_ text: String) {
    let slots = read(text)
    #expect(
      slots.tags.isEmpty && slots.excludedTags.isEmpty && slots.artists.isEmpty
        && slots.recordings.isEmpty && slots.count == nil && slots.firstYear == nil, "\(text)")
  }

  @Test(arguments: [
    "is there any jazz for studying?", "what are some sad ballads?",
    "do you have any metal with violins?",
    "the playlist I want is jazz", "这个歌单来点爵士，别太吵",
  ])
  func requestsInSuchFormsStayRequests(_ text: String) {
    #expect(!read(text).tags.isEmpty, "\(text)")
  }

  /// A refusal is heard in whatever form it comes.
  @Test(arguments: [
    "is it ok if no Adele?", "no Adele, do you understand?", "I told you not Adele",
    "is that clear: no Adele?",
  ])
  func questionsThatRefuseAreRefusals(_ text: String) {
    #expect(read(text).excludedArtists == ["Adele"], "\(text)")
  }

  @Test(arguments: ["我不要周杰伦,你知道吗", "嗯,我讨厌周杰伦", "嗯,除了周杰伦都行", "能去掉周杰伦吗?"])
  func chineseQuestionsThatRefuseAreRefusals(_ text: String) {
    #expect(read(text).excludedArtists == ["周杰倫"], "\(text)")
  }

  @Test func whatStandsBeforeARefusalIsNotRefused() {
    #expect(read("今晚不听英文歌").excludedLanguages == ["en"])
    #expect(read("他在睡觉,不要摇滚").excludedTags == ["摇滚"])
    #expect(read("全家都不要摇滚").excludedTags == ["摇滚"])
    #expect(read("nothing sad, 20 happy songs").excludedTags == ["sad"])
    #expect(read("jazz? no, rock").excludedTags == ["jazz"])
    #expect(read("要不要来点爵士").excludedTags.isEmpty)
    #expect(read("I was born in 1985").firstYear == nil)
  }

  /// Pronouns reach over turns, and a complaint asks for nobody.
  @Test(arguments: [
    ["some Adele", "I don't want her"], ["some Adele", "none of her songs"],
    ["some Adele", "anyone but her"],
    ["no Adele", "you played Adele"], ["no Adele", "Adele again?"],
  ])
  func whoeverIsRefusedStaysRefused(turns: [String]) {
    let slots = LabeledSlots(Self.reader.read(turns: turns))
    #expect(slots.excludedArtists == ["Adele"] && slots.artists.isEmpty, "\(turns)")
  }

  @Test func agesAndNamesAreNoYears() {
    #expect(read("music for a party, the guests are all in their 60s").firstYear == nil)
    #expect(read("the album 1989 by Adele").firstYear == nil)
    #expect(read("the band, their 80s stuff").firstYear == 1980)
    #expect(read("87年到92年的台湾流行").firstYear == 1987)
    #expect(read("20年的歌").firstYear == nil)
  }

  @Test func withOrWithoutIsNoWish() {
    for text in [
      "with or without vocals, either is fine", "singing or no singing, I don't care", "男声女声都可以",
      "快歌慢歌都可以",
    ] {
      let slots = read(text)
      #expect(
        slots.excludedTags.isEmpty && slots.recordings.isEmpty && slots.tags.count < 2, "\(text)")
    }
    #expect(read("除了周杰倫，男声情歌都行").tags.count == 2)
  }

  @Test func whatWasSpokenOfIsExcepted() {
    let slots = read("你知道《成都》这首歌是谁唱的吗？", "嗯嗯，赵雷唱的。", "除了这首，他还有什么好听的作品吗？")
    #expect(slots.artists == ["赵雷"])
    #expect(slots.excludedTracks.map(\.title) == ["成都"])
    #expect(
      read("蔡健雅的创作能力真的很强。", "对呀，那有没有跟她风格相近的歌手给我推荐下？").likeArtists == ["蔡健雅"])
  }

  @Test func titlesAreJoinedWithWhoSings() {
    for text in ["Live and Let Die, Wings", "我想聽莫文蔚唱的《如果没有你》"] {
      let slots = read(text)
      #expect(slots.artists.isEmpty && slots.tracks.first?.artist != nil, "\(text)")
    }
  }

  @Test func reasonsRefuseNothing() {
    #expect(
      read("calm music, no ballads because they always make me cry and sleepy").excludedTags == [
        "ballads"
      ])
    #expect(read("jazz but no vocals so that nobody gets distracted").excludedTags == ["vocals"])
    #expect(read("less drums and more heavy guitars").excludedTags == ["drums"])
  }

  @Test func namesAreRefusedInPlainWords() {
    for text in [
      "Adele you can drop", "I'm good on Adele though, can't stand her", "keep Adele off it",
      "I'll pass on Adele",
      "half of that was Adele, give me other people", "please don't say Adele",
    ] {
      #expect(read(text).excludedArtists == ["Adele"], "\(text)")
    }
    #expect(read("no sad songs though", "actually, sad songs are okay too").excludedTags.isEmpty)
    #expect(read("a lyric-free playlist").tags.isEmpty)
    #expect(read("songs from the 90s", "forget the 90s").firstYear == nil)
  }
}

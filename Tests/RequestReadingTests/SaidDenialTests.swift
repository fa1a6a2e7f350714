import Evaluation
import RequestReading
import Testing

/// Denials that refuse nothing: questions whether there is none, what was not liked once, troubles that music is to rid
/// somebody of, and matters of life; and years and counts that are said in few words.
struct SaidDenialTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in [
      "Adele", "Queen", "ABBA", "Shakira", "Stromae", "Kraftwerk", "Chris Stapleton",
      "Stevie Wonder", "梁静茹", "李玉刚", "쿨",
    ] {
      names.insert(artist, .artist)
    }
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: String...) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  private static let questions: [(request: String, artist: String)] = [
    ("Do you not have any Stevie Wonder??", "Stevie Wonder"),
    ("u got no Stevie Wonder?", "Stevie Wonder"), ("hast du kein Kraftwerk?", "Kraftwerk"),
    ("why is there no Shakira in here? add her", "Shakira"),
    ("¿no tienes nada de Shakira?", "Shakira"),
    ("habt ihr kein Kraftwerk?", "Kraftwerk"), ("vous n'avez pas de Stromae ?", "Stromae"),
    ("怎么没有梁静茹的歌？", "梁静茹"),
  ]

  @Test(arguments: questions)
  func whoeverAsksWhetherThereIsNoneWantsIt(request: String, artist: String) {
    let slots = read(request)
    #expect(slots.artists == [artist] && slots.excludedArtists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "no Shakira", "kein Kraftwerk bitte", "pas de Stromae", "不要梁静茹", "nada de Shakira",
    "can you not play Adele please",
    "I want you to avoid Adele", "why do you play so much Adele", "music to get rid of Adele",
    "make sure there's no Adele",
    "una lista que no tiene nada de Shakira",
    "要一个没有梁静茹的歌单",
    "i never liked Adele but play some soul",
    "there's no way I'm listening to Adele, play rock",
    "would you not have Adele on it please", "can you not play some Adele for once",
    "we got no Adele, good",
    "no tienes nada de Shakira, genial", "auf der Party gibt es kein Kraftwerk",
    "gosto porque não tem Shakira",
    "didn't like Adele, play rock until midnight",
    "used to hate Adele but now I hate her more, play soul",
    "never thought I'd say this but enough Adele",
  ])
  func aRefusalIsNoQuestion(request: String) {
    #expect(read(request).excludedArtists.count == 1 && read(request).artists.isEmpty, "\(request)")
  }

  private static let former: [(request: String, artist: String)] = [
    ("i never liked country until i heard chris stapleton, give me more of him", "Chris Stapleton"),
    ("never thought i'd say this but play Adele", "Adele"),
    ("normally i don't listen to metal but Queen rules, put some on", "Queen"),
    ("以前不喜欢戏曲，听了李玉刚就爱上了", "李玉刚"),
  ]

  @Test(arguments: former)
  func whatWasNotLikedOnceIsNotRefused(request: String, artist: String) {
    let slots = read(request)
    #expect(slots.excludedTags.isEmpty && slots.excludedArtists.isEmpty, "\(request)")
    #expect((slots.artists + slots.likeArtists).contains(artist), "\(request)")
  }

  @Test func whatIsNotLikedNowIs() {
    #expect(read("i never liked country, play rock").excludedTags == ["country"])
  }

  @Test(arguments: [
    "i hate mondays. cheer me up", "i hate my job, play something angry", "不想上班，来点有劲的",
    "some blues, no complaints here", "without further ado: motown!", "no joke i need some gospel",
  ])
  func mattersOfLifeAreNotRefused(request: String) {
    #expect(read(request).excludedTags.isEmpty, "\(request)")
  }

  @Test(arguments: ["music to get rid of stress", "something to drown out the noise"])
  func troublesAreNotRefused(request: String) {
    #expect(read(request).excludedTags.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "get rid of the jazz", "tracks to avoid vocals", "nothing for sleep", "anything but winter",
    "no rap here, folk or jazz",
    "there's no rap allowed", "songs for cooking, no sleep",
  ])
  func whatIsGotRidOfIs(request: String) {
    #expect(!read(request).excludedTags.isEmpty, "\(request)")
  }

  private static let clauses: [(request: String, refused: String, wanted: [String])] = [
    ("bored of techno already, any chill house?", "techno", ["chill", "house"]),
    ("no sirens in the song, hip hop", "sirens", ["hip hop"]),
  ]

  @Test(arguments: clauses)
  func aRefusalWhoseClauseGoesOnIsNoList(request: String, refused: String, wanted: [String]) {
    #expect(read(request).excludedTags == [refused] && read(request).tags == wanted, "\(request)")
  }

  @Test(arguments: [
    "no techno, house or trance", "no techno whatsoever, house, trance",
    "don't play techno tonight, house, trance",
  ])
  func aListIsRefusedWhole(request: String) {
    #expect(read(request).excludedTags == ["techno", "house", "trance"], "\(request)")
  }

  // MARK: Short words

  @Test(arguments: ["thanks! queen", "lol ok. queen", "thanks that was great! now queen"])
  func aNameBehindTalkIsAskedFor(request: String) {
    #expect(read(request).artists == ["Queen"], "\(request)")
  }

  @Test(arguments: ["had a rough day, sad songs", "we're driving to Texas, country"])
  func musicBehindAStatementIsAskedFor(request: String) {
    #expect(!read(request).tags.isEmpty && !read(request).isSmallTalk, "\(request)")
  }

  @Test(arguments: ["댄스, 쿨은 말고", "댄스, 쿨 빼고"])
  func aSyllableWithItsParticleIsAName(request: String) {
    #expect(read(request).excludedArtists == ["쿨"], "\(request)")
  }

  private static let years: [(request: String, years: ClosedRange<Int>)] = [
    ("punk from 77", 1977...1977), ("los éxitos del 86", 1986...1986),
    ("Musik aus dem Sommer 96", 1996...1996),
    ("98년 히트곡", 1998...1998), ("90년대 히트곡", 1990...1999), ("musique de l'été 98", 1998...1998),
    ("songs from the 80s, i mean 90s", 1990...1999), ("tangos del siglo pasado", 1900...1999),
    ("上世纪九十年代的歌", 1990...1999),
  ]

  @Test(arguments: years)
  func yearsInFewWords(request: String, years: ClosedRange<Int>) {
    let slots = read(request)
    #expect(slots.firstYear == years.lowerBound && slots.lastYear == years.upperBound, "\(request)")
  }

  @Test(arguments: [
    "jazz from this century", "Klassik aus diesem Jahrhundert", "本世纪的爵士", "samba deste século",
  ])
  func aCenturyGoesOn(request: String) {
    #expect(read(request).firstYear == 2000 && read(request).lastYear == nil, "\(request)")
  }

  private static let counts: [(turns: [String], count: Int?)] = [
    (["breakup songs", "five more like the third one"], 5),
    (["dame salsa", "ponme otras cinco como la segunda"], 5),
    (["Funk bitte", "noch fünf wie das zweite"], 5),
    (["ok one more thing, got any songs about rain?"], nil),
    (["给我一首三分钟以内的纯音乐"], 1),
  ]

  @Test(arguments: counts)
  func countsBesideWhatWasShown(turns: [String], count: Int?) {
    #expect(LabeledSlots(Self.reader.read(turns: turns)).count == count, "\(turns)")
  }
}

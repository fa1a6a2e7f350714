import Evaluation
import RequestReading
import Testing

/// What a refusal reaches: topics that a particle marks, threats, versions by others, names behind "but";
/// and where it ends: at the contrary, at another preposition, at a word of another kind.
struct RefusalReachTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in [
      "Adele", "Queen", "ABBA", "The Beatles", "Miles Davis", "Daddy Yankee",
      "Johann Sebastian Bach", "Radiohead",
      "TLC", "Dolly Parton", "Metallica", "BABYMETAL", "周杰伦", "刘若英", "井上陽水", "이문세", "싸이",
      "Ed Sheeran",
      "Nickelback", "Bon Iver", "Coldplay", "Nirvana", "Toto", "Jeff Buckley", "Leonard Cohen",
      "Marc Anthony",
    ] {
      names.insert(artist, .artist)
    }
    for (title, artist) in [
      ("Creep", "Radiohead"), ("Jolene", "Dolly Parton"), ("后来", "刘若英"), ("少年時代", "井上陽水"),
      ("Last Christmas", "Wham!"), ("Let It Go", "Idina Menzel"), ("Africa", "Toto"), ("不想听", "某人"),
      ("Hallelujah", "Leonard Cohen"), ("Baby Shark", "Pinkfong"), ("Landslide", "Fleetwood Mac"),
    ] {
      names.insert(title, .title, by: [artist])
    }
    return RequestReader(catalog: names, today: 2026)
  }()

  private func reading(_ turns: String...) -> Reading { Self.reader.read(turns: turns) }
  private func read(_ turns: String...) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  @Test(arguments: [
    ("周杰伦我听不惯", true), ("周杰伦我欣赏不来", true), ("이문세는 영 안 땡기네", true), ("이문세는 관심 없어", true),
    ("井上陽水は肌に合わない", true),
    ("周杰伦我很欣赏", false), ("周杰伦我听不腻", false), ("周杰伦我没听过", false), ("周杰伦的歌都没有了", false),
    ("이문세가 없네", false),
    ("이문세는 안 질려", false), ("井上陽水は飽きない", false), ("井上陽水の曲はない", false), ("井上陽水は詳しくない", false),
  ])
  func whatAClauseDeniesIsRefusedAndWhatItPraisesIsNot(request: String, isRefused: Bool) {
    #expect(read(request).excludedArtists.isEmpty != isRefused, "\(request)")
  }

  @Test(arguments: [
    ("발라드는 졸리니까 빼고요", "발라드"), ("힙합 좋은데 욕 들어간 건 패스", "욕"), ("재즈, 색소폰 너무 많은 건 말고", "색소폰"),
    ("트로트는 질색이고 힙합으로 부탁해", "트로트"), ("ジャズがいい。演歌は重いからやめてね", "演歌"),
    ("うるさいのはちょっと…", "うるさい"), ("来点说唱，喊麦一概不要", "喊麦"), ("不悲伤的歌", "悲伤"), ("无前奏丨欧美女声", "前奏"),
    ("electronic stuff, but the second a dubstep drop shows up I'm out", "dubstep"),
    ("Dolly Parton songs, anything religious you can keep", "religious"),
  ])
  func aTopicIsRefusedWithItsReasonLeftAlone(request: String, tag: String) {
    let slots = read(request)
    #expect(slots.excludedTags == [tag], "\(request)")
    #expect(!slots.tags.contains(tag), "\(request)")
  }

  @Test func aLanguageIsATopicToo() {
    #expect(read("静かな曲。英語の歌詞は気が散るからやめて").excludedLanguages == ["en"])
    #expect(read("영어 가사 말고 한국어로 부른 노래").excludedLanguages == ["en"])
  }

  @Test(arguments: [
    ("party music, and if Daddy Yankee comes on she'll walk out", "Daddy Yankee"),
    ("salsa, y si me pones a Marc Anthony te bloqueo", "Marc Anthony"),
    ("britpop, and I swear if it's Queen again", "Queen"),
    ("post-grunge, but I'd rather chew glass than sit through Nickelback", "Nickelback"),
    ("my ex loved Bon Iver, so, no", "Bon Iver"), ("Adele? Overplayed. try again", "Adele"),
    ("I've nothing against Coldplay, just not tonight", "Coldplay"),
    ("classical except for bach", "Johann Sebastian Bach"), ("싸이는 좀…", "싸이"),
    ("ballads that Adele didn't sing", "Adele"), ("BABYMETALはなんか違う", "BABYMETAL"),
    ("怎么又是周杰伦", "周杰伦"), ("metallica songs covered by a string quartet", "Metallica"),
    ("이문세 노래 커버한 거", "이문세"),
  ])
  func aNameIsRefused(request: String, artist: String) {
    #expect(read(request).excludedArtists == [artist], "\(request)")
    #expect(read(request).artists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    ("Jolene, sung by someone other than Dolly Parton", "Jolene", ["Dolly Parton"]),
    (
      "Hallelujah as sung by anybody who isn't Leonard Cohen or Jeff Buckley", "Hallelujah",
      ["Leonard Cohen", "Jeff Buckley"]
    ),
    ("井上陽水の「少年時代」を別の人が歌ってるやつ", "少年時代", ["井上陽水"]),
    ("别人唱的《后来》，刘若英那版太熟了", "后来", ["刘若英"]),
  ])
  func aSongByOthersIsACover(request: String, title: String, artists: [String]) {
    let slots = read(request)
    #expect(slots.tracks.map(\.title) == [title], "\(request)")
    #expect(slots.excludedArtists == artists, "\(request)")
    #expect(slots.recordings == [.cover], "\(request)")
  }

  @Test(arguments: [
    "all ballads but Adele", "any jazz but Adele", "anything from the 60s but Adele",
    "rock from the 70s but Adele",
    "everything from the 80s but Adele",
  ])
  func butLeavesOutAName(request: String) {
    #expect(read(request).excludedArtists == ["Adele"], "\(request)")
  }

  @Test func butMayAlsoTurn() {
    #expect(read("not Queen but Adele").artists == ["Adele"])
    #expect(read("Queen is fine but I'd rather hear Adele").artists == ["Adele"])
    #expect(read("Toto but not Africa").excludedTracks.map(\.title) == ["Africa"])
    #expect(read("Adele but more upbeat").likeArtists == ["Adele"])
    #expect(
      read("any Christmas song but Last Christmas").excludedTracks.map(\.title) == [
        "Last Christmas"
      ])
  }

  @Test(arguments: [
    ("not sad, happy", ["sad"], ["happy"]), ("nicht traurig, fröhlich", ["traurig"], ["fröhlich"]),
    ("pas triste, joyeux", ["triste"], ["joyeux"]), ("instead of rock, jazz", ["rock"], ["jazz"]),
    ("em vez de rock, jazz", ["rock"], ["jazz"]), ("pas de rock, du jazz", ["rock"], ["jazz"]),
    ("without drums and with piano", ["drums"], ["piano"]),
    ("no rock, pop or rap", ["rock", "pop", "rap"], []),
    ("pop, not rock, energetic", ["rock"], ["pop", "energetic"]),
    ("not too sad piano ballads", ["sad"], ["piano", "ballads"]),
  ])
  func aListOfRefusalsEnds(request: String, refused: [String], wanted: [String]) {
    #expect(read(request).excludedTags == refused, "\(request)")
    #expect(read(request).tags == wanted, "\(request)")
  }

  @Test func aListOfNamesAndLanguagesEnds() {
    #expect(read("not by Queen, by ABBA").artists == ["ABBA"])
    #expect(read("not by Queen, by ABBA").excludedArtists == ["Queen"])
    #expect(read("pas en anglais, en italien").languages == ["it"])
    #expect(read("not in English, happy").tags == ["happy"])
    #expect(read("play creep. not the radiohead one the tlc one").tracks.first?.artist == "TLC")
    #expect(read("不要周杰伦的中文歌").excludedLanguages.isEmpty)
    #expect(read("不要周杰伦的中文歌").excludedArtists == ["周杰伦"])
  }

  @Test func aTitleThatIsACueIsTheCueBesideOtherWords() {
    #expect(read("我不想听摇滚，我想听民谣").tracks.isEmpty)
    #expect(read("我不想听摇滚我想听民谣").tags == ["民谣"])
    #expect(read("《不想听》").tracks.map(\.title) == ["不想听"])
  }

  @Test(arguments: [
    "less like Coldplay and more like Nirvana", "more like Nirvana, less like Coldplay",
  ])
  func lessLikeIsNoLikeness(request: String) {
    #expect(read(request).likeArtists == ["Nirvana"], "\(request)")
  }

  @Test(arguments: [
    ("nothing that isn't jazz", "jazz"),
    ("I don't want anything without a guitar solo in it", "guitar solo"),
  ])
  func aRefusalOfAllElseAsks(request: String, tag: String) {
    #expect(read(request).tags == [tag], "\(request)")
    #expect(read(request).excludedTags.isEmpty, "\(request)")
  }
}

/// Lists of refused names, some of which the catalog does not have: none of them comes.
struct UnknownNamesInListsTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["뉴진스", "髭男", "Adele", "Queen"] { names.insert(artist, .artist) }
    return RequestReader(catalog: names, today: 2026)
  }()

  @Test(arguments: [
    ("뉴진스도 르세라핌도 아닌 걸그룹", ["뉴진스"], ["르세라핌"]), ("르세라핌도 뉴진스도 아닌 걸그룹", ["뉴진스"], ["르세라핌"]),
    ("ゲス極と髭男とミセス抜きのJ-POP", ["髭男"], ["ゲス極", "ミセス"]), ("髭男とゲス極とAdele以外", ["髭男", "Adele"], ["ゲス極"]),
    ("Adele이랑 르세라핌 빼고", ["Adele"], ["르세라핌"]), ("fado, a Amália dispenso", [], ["Amália"]),
    ("쓸쓸한 Adele이랑 Queen 빼고", ["Adele", "Queen"], []),
  ])
  func allAreRefused(request: String, artists: [String], unknown: [String]) {
    let slots = LabeledSlots(Self.reader.read(turns: [request]))
    #expect(Set(slots.excludedArtists) == Set(artists), "\(request)")
    #expect(Set(slots.excludedTags) == Set(unknown), "\(request)")
    #expect(slots.artists.isEmpty, "\(request)")
  }
}

/// The same where the catalog's own tags are the words.
struct RefusalsOfTagsTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for tag in ["rock", "energetic", "sad", "piano", "ballads", "dubstep", "jazz", "upbeat"] {
      names.insert(tag, .tag)
    }
    for artist in ["Adele", "Queen"] { names.insert(artist, .artist) }
    return RequestReader(catalog: names, today: 2026)
  }()

  @Test(arguments: [
    ("less energetic rock", ["energetic"], ["rock"]),
    ("not very energetic rock", ["energetic"], ["rock"]),
    ("not too sad piano ballads", ["sad"], ["piano", "ballads"]),
    ("instead of rock, jazz", ["rock"], ["jazz"]),
    ("no rock, jazz or piano", ["rock", "jazz", "piano"], []),
    ("upbeat songs, but the second a dubstep drop shows up I'm out", ["dubstep"], ["upbeat"]),
  ])
  func aDegreeReachesOneWord(request: String, refused: [String], wanted: [String]) {
    let slots = LabeledSlots(Self.reader.read(turns: [request]))
    #expect(slots.excludedTags == refused, "\(request)")
    #expect(slots.tags == wanted, "\(request)")
  }

  @Test func butLeavesOutNamesAndNoTags() {
    #expect(LabeledSlots(Self.reader.read("any jazz but Adele")).excludedArtists == ["Adele"])
    #expect(LabeledSlots(Self.reader.read("rock but jazz")).excludedTags.isEmpty)
    #expect(LabeledSlots(Self.reader.read("less Adele more Queen")).artists == ["Queen"])
  }
}

import Evaluation
import RequestReading
import Testing

/// What people say after an answer: "no" without a comma, more of one and less of another, a kind that is
/// corrected; and names of playlists, which ask for what they hold.
struct AnswerTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "Queen", "Coldplay", "Brand New", "周杰伦", "陈粒"] {
      names.insert(artist, .artist)
    }
    names.insert("夜曲", .title, by: ["周杰伦"])
    for (title, artist) in [
      ("Hello", "Adele"), ("Clocks", "Coldplay"),
      ("(I Can't Get No) Satisfaction", "The Rolling Stones"),
      ("Nothing Compares 2 U", "Prince"), ("Despacito", "Luis Fonsi"),
    ] {
      names.insert(title, .title, by: [artist])
    }
    return RequestReader(catalog: names, today: 2026)
  }()

  private func reading(_ request: String) -> Reading { Self.reader.read(turns: [request]) }
  private func read(_ turns: String...) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  @Test(arguments: [
    "no just some Adele instead", "no play Adele", "no i want Adele", "no but Adele is fine",
    "no make it Adele", "no, Adele", "no can you play Adele", "ok no just Adele", "no, mejor Adele",
    "não, melhor Adele", "nein, lieber Adele", "不是 我要听Adele",
  ])
  func anAnswerRefusesNothing(request: String) {
    #expect(read(request).artists == ["Adele"], "\(request)")
    #expect(read(request).excludedArtists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "no Adele", "no Adele please", "no i don't want Adele", "no not Adele", "no more like Adele",
    "no songs by Adele", "no just not Adele", "enough Adele", "Adele sucks", "Adele? no thanks",
    "Adele? nein danke", "mute Adele", "you keep playing Adele, stop", "arrête de jouer Adele",
    "adele难听死了", "Adele？不要",
  ])
  func aRefusalStaysOne(request: String) {
    #expect(read(request).excludedArtists == ["Adele"], "\(request)")
    #expect(read(request).artists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "i can't get enough of Adele", "don't remove Adele", "i don't hate Adele",
    "play Adele loud enough", "no one sings like Adele", "got any Adele? no rush",
  ])
  func whatSoundsLikeARefusalIsNone(request: String) {
    let slots = read(request)
    #expect(slots.excludedArtists.isEmpty && slots.excludedTags.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "less Coldplay more Queen", "rather Queen than Coldplay", "lieber Queen als Coldplay",
    "plutôt Queen que Coldplay", "moins de Coldplay, plus de Queen", "もっとQueen、Coldplayは少なめ",
    "enough Coldplay, give me Queen", "Coldplay? no. Queen!",
  ])
  func oneIsWantedAndTheOtherIsNot(request: String) {
    #expect(read(request).artists == ["Queen"], "\(request)")
    #expect(read(request).excludedArtists == ["Coldplay"], "\(request)")
  }

  @Test(arguments: ["i want jazz. no wait, blues", "要爵士 不对 要蓝调"])
  func aKindIsCorrected(request: String) {
    let tags = read(request).tags
    #expect(tags.count == 1 && !["jazz", "爵士"].contains(tags[0]), "\(request): \(tags)")
  }

  @Test(arguments: ["no covers or remixes", "no remixes or covers", "no live or remixes"])
  func bothKindsOfRecordingsAreRefused(request: String) {
    let recordings = reading(request).wanted.recordings.map(\.value)
    #expect(!recordings.contains(.remix) && !recordings.contains(.live), "\(request)")
    #expect(!reading(request).unwanted.recordings.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "How about songs by other bands such as Queen", "songs by other artists, like Queen",
    "something akin to the last albums of Queen", "i like pop music, Queen, etc",
  ])
  func examplesAreLiked(request: String) {
    #expect(read(request).likeArtists == ["Queen"], "\(request)")
    #expect(read(request).excludedArtists.isEmpty, "\(request)")
  }

  @Test func whatIsComparedIsNoTag() {
    #expect(read("songs with production similar to Queen").tags.isEmpty)
    #expect(read("a song with a similar intro/feel/energy to Queen").tags.isEmpty)
    #expect(read("something by the rock band Queen").tags.isEmpty)
    #expect(read("songs with heavy vocals").tags.isEmpty == false)
  }

  @Test(arguments: [
    ("「卧室氛围感」慵懒舒适", "慵懒"), ("『车载』摇滚必备", "摇滚"), ("【摇滚】用失真吉他对抗世界", "摇滚"),
    ("温柔治愈系 | 音乐才是人生的解药", "治愈系"),
  ])
  func namesOfPlaylistsAskForWhatTheyHold(request: String, tag: String) {
    #expect(read(request).tags.contains(tag), "\(request): \(read(request).tags)")
    #expect(read(request).tracks.isEmpty, "\(request)")
  }

  @Test(arguments: ["来一首「夜曲」", "想聽「夜曲」", "「夜曲」"])
  func cornerBracketsHoldATitleThatIsSpokenOf(request: String) {
    #expect(read(request).tracks.map(\.title) == ["夜曲"], "\(request)")
  }

  @Test(arguments: ["她现在是哪家公司的呢？", "哦，没想到他还能做制作人呢。", "收录了9首。"])
  func whatIsToldOfSomebodyIsNoRequest(request: String) {
    #expect(read(request).isSmallTalk, "\(request): \(read(request))")
  }

  @Test func somebodySpokenOfIsAskedForLater() {
    let slots = read("听说过陈粒吗？", "她的歌很特别。", "给我放三首她的，除了《奇妙能力歌》")
    #expect(slots.artists == ["陈粒"])
  }

  @Test func laterTurnsReplaceOrAdd() {
    #expect(read("rock music", "no, jazz").tags == ["jazz"])
    #expect(read("songs in spanish", "in french instead").languages == ["fr"])
    #expect(read("songs in spanish", "also french").languages == ["es", "fr"])
    let years = read("80s rock", "and the 90s")
    #expect(years.firstYear == 1980 && years.lastYear == 1999)
    #expect(read("80s rock", "no, 70s").firstYear == 1970)
    #expect(read("no rap", "rap is fine after all").excludedTags.isEmpty)
    #expect(!read("play something", "surprise me").isSmallTalk)
  }

  @Test(arguments: [
    ("Hello but not by Lionel Richie", "Hello"), ("Hello aber nicht von Lionel Richie", "Hello"),
    ("Hello，不要 Lionel Richie 的", "Hello"), ("clocks, no covers", "Clocks"),
    ("clocks without remixes", "Clocks"), ("despacito, not the remix", "Despacito"),
    ("the original despacito", "Despacito"), ("despacito original", "Despacito"),
  ])
  func aTitleStandsBeforeItsRefusals(request: String, title: String) {
    #expect(read(request).tracks.map(\.title) == [title], "\(request): \(read(request))")
    #expect(read(request).excludedTracks.isEmpty, "\(request)")
  }

  @Test(arguments: ["can't get no satisfaction", "nothing compares"])
  func partOfATitleRefusesNothing(request: String) {
    let reading = reading(request)
    #expect(reading.unwanted.isEmpty, "\(request): \(reading)")
    #expect(reading.freeWords.map(\.value) == [request], "\(request): \(reading)")
  }

  @Test func wordsThatNoTitleHasAreRefused() {
    #expect(reading("no zither").unwanted.tags.count == 1)
  }

  @Test(arguments: [
    "rock without songs longer than 5 minutes", "no songs over 5 minutes",
    "keine Lieder länger als 5 Minuten", "sin canciones de más de 5 minutos", "5分以上の曲は除いて",
    "5분 넘는 노래 말고", "nothing longer than 5 minutes", "不要超过5分钟的歌",
  ])
  func aRefusedLengthIsTheOtherEnd(request: String) {
    #expect(reading(request).seconds?.value == DurationSpan(maximum: 300), "\(request)")
  }

  @Test func lengthsAreOfTracksOrOfTheList() {
    #expect(reading("no tracks under 3 minutes").seconds?.value == DurationSpan(minimum: 180))
    #expect(reading("shorter than 2 min 30").seconds?.value == DurationSpan(maximum: 150))
    #expect(
      reading("20 minutes of rock").totalSeconds?.value
        == DurationSpan(minimum: 1_200, maximum: 1_200))
    #expect(
      reading("a 45 minute playlist").totalSeconds?.value
        == DurationSpan(minimum: 2_700, maximum: 2_700))
    #expect(reading("an hour of Queen").totalSeconds?.value.minimum == 3_600)
    #expect(reading("max 3 mins each").totalSeconds == nil)
    #expect(reading("max 3 mins each").perArtist == nil)
  }

  @Test(arguments: [
    ("Queen and Coldplay, three songs each", 3), ("one song per artist, rock", 1),
    ("4 rock songs, one per artist", 1), ("no more than two songs per artist", 2),
  ])
  func sharesOfArtistsAreRead(request: String, number: Int) {
    #expect(reading(request).perArtist?.value == number, "\(request)")
  }

  @Test func exceptionsEndBeforeALanguage() {
    let slots = read("anything but Queen in German")
    #expect(slots.excludedArtists == ["Queen"] && slots.languages == ["de"])
    #expect(read("Adele-free ballads").excludedArtists == ["Adele"])
    #expect(read("rock from '91").firstYear == 1991)
    #expect(read("don't stop playing Queen").artists == ["Queen"])
    #expect(read("no pop, more rock").tags == ["rock"])
  }

  @Test(arguments: [
    ("ビートルズ以外の洋楽", "ビートルズ"), ("モーツァルト抜きでクラシック", "モーツァルト"),
    ("아이콘 말고 케이팝", "아이콘"), ("除了披头士都行", "披头士"), ("不要披头士", "披头士"),
  ])
  func aNameThatNobodyKnowsIsRefusedAsItStands(request: String, name: String) {
    #expect(read(request).excludedTags == [name], "\(request): \(read(request))")
  }

  @Test func listsAreMeasuredInOtherLanguages() {
    for request in ["20分钟的摇滚", "20分のプレイリスト", "20 Minuten Rock", "20 minutes de rock"] {
      #expect(reading(request).totalSeconds?.value.minimum == 1_200, "\(request)")
    }
    for request in ["周杰伦和Queen各三首", "je drei Songs von Queen und Adele", "tres de cada artista"] {
      #expect(reading(request).perArtist?.value == 3, "\(request)")
    }
    for request in ["超过五分钟的不要", "5분 넘는 건 빼고", "5分より長いのは抜いて"] {
      #expect(reading(request).seconds?.value == DurationSpan(maximum: 300), "\(request)")
    }
    #expect(reading("under 3:30").seconds?.value == DurationSpan(maximum: 210))
    #expect(read("covers of clocks").tracks.map(\.title) == ["Clocks"])
  }
}

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
    return RequestReader(catalog: names, today: 2026)
  }()

  private func reading(_ request: String) -> Reading { Self.reader.read(turns: [request]) }
  private func read(_ turns: String...) -> LabelledSlots {
    LabelledSlots(Self.reader.read(turns: turns))
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
    "something akin to any of the last three albums of Queen", "i like pop music, Queen, etc",
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

  @Test(arguments: ["来一首「夜曲」", "「夜曲」這首歌", "「夜曲」"])
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
}

import Evaluation
import RequestReading
import Testing

/// What only sounds like a refusal, what refuses though it does not sound so, and what is put in place of what is
/// refused.
struct SeemingRefusalTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "Oasis", "周杰伦", "林俊杰", "아이유", "米津玄師", "Vaundy"] {
      names.insert(artist, .artist)
    }
    names.insert("Ed Sheeran", .artist)
    names.insert("Perfect", .title, by: ["Ed Sheeran"])
    names.insert("John Legend", .artist)
    names.insert("All of Me", .title, by: ["John Legend"])
    names.insert("Fleetwood Mac", .artist)
    names.insert("Dreams", .title, by: ["Fleetwood Mac"])
    names.insert("陈奕迅", .artist)
    names.insert("十年", .title, by: ["陈奕迅"])
    names.insert("Wham!", .artist)
    names.insert("Bruno Mars", .artist)
    names.insert("Marry You", .title, by: ["Bruno Mars"])
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ text: String) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: text.split(separator: "|").map { String($0) }))
  }

  @Test(arguments: [
    "这不是周杰伦吗", "這不是周杰倫嗎？好久沒聽了", "是不是周杰伦唱的", "これってAdeleじゃない？", "이거 아이유 아니야?",
    "이 노래 아이유 아닌가요?", "isn't this Adele?", "不小心把周杰伦拉黑了，帮我取消一下", "실수로 아이유 차단했어, 풀어줘",
    "nothing against Adele, you can leave it on",
  ])
  func whoeverAsksOrTakesBackRefusesNobody(_ text: String) {
    #expect(read(text).excludedArtists.isEmpty, "\(text): \(read(text).excludedArtists)")
  }

  @Test(arguments: [
    ("don't take Adele off", "Adele"), ("don't ever take Adele off my playlist", "Adele"),
    ("no skipping Adele", "Adele"), ("if you don't play Adele, I leave", "Adele"),
    ("不放周杰伦我就跟你急", "周杰伦"), ("怎么没有周杰伦的歌", "周杰伦"), ("为什么没有周杰伦", "周杰伦"),
    ("なんでAdeleが入ってないの？", "Adele"), ("why is there no Adele", "Adele"),
    ("warum gibt es kein Adele", "Adele"),
  ])
  func whoMustNotBeMissingIsAskedFor(_ text: String, _ artist: String) {
    let slots = read(text)
    #expect(slots.excludedArtists.isEmpty, "\(text): \(slots.excludedArtists)")
    #expect(slots.artists == [artist], "\(text): \(slots.artists)")
  }

  @Test(arguments: [
    ("예전엔 아이유 별로였는데 지금은 완전 팬이야", "아이유"), ("昔はAdele苦手だったけど今は大好き", "Adele"),
  ])
  func whoIsLovedNowWasNotRefused(_ text: String, _ artist: String) {
    let slots = read(text)
    #expect(slots.excludedArtists.isEmpty && slots.likeArtists == [artist], "\(text): \(slots)")
  }

  @Test(arguments: [
    ("又放周杰伦？赶紧转歌", "周杰伦"), ("周杰伦？唔該，轉第二個啦", "周杰伦"), ("うわ、米津玄師か…スキップで", "米津玄師"),
    ("またAdele？飛ばして", "Adele"), ("또 아이유? 넘겨", "아이유"), ("schon wieder Adele? Weiter, bitte", "Adele"),
    ("encore Adele ? suivant", "Adele"), ("¿otra vez Adele? siguiente", "Adele"),
    ("de novo Adele? próxima", "Adele"), ("who keeps putting Adele on? make it stop", "Adele"),
    ("si tu remets Adele, je m'en vais", "Adele"), ("como vuelva a sonar Adele, me largo", "Adele"),
    ("你老给我推周杰伦，换点别的", "周杰伦"),
  ])
  func ordersToGoOnRefuseWhomSomebodyWondersAt(_ text: String, _ artist: String) {
    let slots = read(text)
    #expect(slots.excludedArtists == [artist], "\(text): \(slots.excludedArtists)")
    #expect(slots.artists.isEmpty, "\(text): \(slots.artists)")
  }

  @Test(arguments: [
    "j'en ai marre du rock, mets du jazz", "uf, el rock me duerme, pon jazz",
    "ruling out rock. Preferably jazz", "ボカロでもいいけど、ロックは外して。ジャズで",
    "not rock, jazz", "actually not rock, jazz", "我妈天天放摇滚 换个爵士",
  ])
  func whatIsPutInItsPlaceIsNotRefused(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedTags.count == 1, "\(text): \(slots.excludedTags)")
    #expect(
      slots.tags.contains { ["jazz", "ジャズ", "爵士"].contains($0.lowercased()) },
      "\(text): \(slots.tags)")
  }

  @Test(arguments: ["明るいのない？", "ボカロで明るいのないかな", "もっと明るい曲ないですか"])
  func whetherThereIsAnyAsksForIt(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedTags.isEmpty && slots.tags.contains("明るい"), "\(text): \(slots)")
  }

  @Test func afterAnEllipsisTheRefusalGoesOn() {
    #expect(
      read("songs that aren't sad... or anything by Adele for that matter").excludedArtists
        == ["Adele"])
  }

  @Test func theRestThatStaysPardonsNobody() {
    let slots = read("can we take out the Oasis songs, the rest of the list can stay")
    #expect(slots.excludedArtists == ["Oasis"])
    #expect(read("no Oasis|anything else, Oasis is fine after all").excludedArtists.isEmpty)
  }

  @Test func bothThatWereListedAreRefused() {
    let slots = read("i already wore out Adele and Oasis so not those")
    #expect(Set(slots.excludedArtists) == ["Adele", "Oasis"])
    let japanese = read("VaundyとAdeleはもう聴いてるのでそれ以外でお願いします。")
    #expect(Set(japanese.excludedArtists) == ["Vaundy", "Adele"])
  }

  @Test func titlesOfPlainWordsAreTheirArtistsOwn() {
    #expect(
      read("play anything by fleetwood mac except dreams").excludedTracks.map(\.title) == ["Dreams"]
    )
    #expect(read("play that fleetwood mac song dreams").tracks.map(\.title) == ["Dreams"])
    #expect(
      Set(read("a song that isn't Perfect by Ed Sheeran or All of Me").excludedTracks.map(\.title))
        == ["Perfect", "All of Me"])
  }

  @Test func whoseSongIsRefusedIsNotAskedFor() {
    let slots = read("Bruno Mars那首Marry You去掉")
    #expect(slots.artists.isEmpty && slots.excludedTracks.map(\.title) == ["Marry You"])
  }

  @Test(arguments: [
    ("I love Adele|play one of her songs", "Adele"), ("我喜欢周杰伦，声音真好|推荐一首他的歌吧", "周杰伦"),
  ])
  func theSongsOfWhoIsLikedAreAskedFor(_ text: String, _ artist: String) {
    #expect(read(text).artists == [artist], "\(text): \(read(text))")
  }

  @Test(arguments: [
    "Who are some artists on the level of Adele and Oasis?", "Adele, Oasis and them lot",
    "Adele and Oasis I love. Anything live?", "I'm thinking Adele, Oasis",
    "Adele, Oasis. give me more in that direction", "Adele or Oasis sorta thing",
  ])
  func examplesAreWhatItIsToBeLike(_ text: String) {
    let slots = read(text)
    #expect(Set(slots.likeArtists) == ["Adele", "Oasis"], "\(text): \(slots.likeArtists)")
    #expect(slots.artists.isEmpty, "\(text): \(slots.artists)")
  }

  @Test func whatSpoiledASongIsNotRefusedWithIt() {
    let slots = read("play some Fleetwood Mac|skip Dreams, tiktok ruined that one for me")
    #expect(slots.excludedTags.allSatisfy { $0.lowercased() != "tiktok" }, "\(slots)")
  }

  @Test(arguments: [
    "yeah I know Adele and Oasis already, what else is there",
    "i've heard Adele and Oasis, who else is there?",
  ])
  func whoIsKnownAlreadyIsRefusedWhereOthersAreAskedFor(_ text: String) {
    let slots = read(text)
    #expect(Set(slots.excludedArtists) == ["Adele", "Oasis"], "\(text): \(slots.excludedArtists)")
    #expect(slots.artists.isEmpty, "\(text): \(slots.artists)")
  }

  @Test func aTitleAloneBeforeARefusalIsRefused() {
    let slots = read("放点陈奕迅|十年不要，听腻了")
    #expect(slots.excludedTracks.map(\.title) == ["十年"], "\(slots)")
  }

  @Test func aQuestionMarkEndsTheNameThatEndsInAnotherSign() {
    let slots = read("christmas songs that aren't Adele or Wham? Preferably loud")
    #expect(
      Set(slots.excludedArtists) == ["Adele", "Wham!"] && slots.excludedTags.isEmpty, "\(slots)")
  }

  @Test func whatIsFineAsWellIsNoWish() {
    let slots = read("来点爵士，日语也可以")
    #expect(slots.languages.isEmpty && slots.tags == ["爵士"], "\(slots)")
  }

  @Test(arguments: ["hola, qué tal?", "hola", "what can you actually do?", "arrête la musique"])
  func greetingsAskForNothing(_ text: String) {
    #expect(read(text).isSmallTalk, "\(text): \(read(text))")
  }
}

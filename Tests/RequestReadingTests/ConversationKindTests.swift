import Evaluation
import RequestReading
import Testing

/// What a later turn does to what an earlier one asked for: takes back, lifts, compares, adds, replaces.
struct ConversationKindTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in [
      "Adele", "Queen", "Helene Fischer", "Jeff Buckley", "Radiohead", "TLC", "Nirvana",
      "Soundgarden", "KAROL G",
    ] {
      names.insert(artist, .artist)
    }
    names.insert("Hallelujah", .title, by: ["Leonard Cohen"])
    names.insert("Creep", .title, by: ["Radiohead"])
    names.insert("起风了", .title)
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: [String]) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  @Test(arguments: [
    ["dinner music", "no Adele", "actually forget it, she can stay"],
    ["Musik zum Putzen", "Helene Fischer raus!", "na gut, Helene Fischer darf wieder rein"],
    ["du rap", "Adele non merci", "en fait Adele ça passe"],
    ["推荐几首适合通勤听的", "《起风了》听腻了，去掉", "算了，还是留着吧"], ["90년대 발라드", "Adele 말고", "아니다 Adele도 괜찮아"],
  ])
  func aRefusalIsTakenBack(turns: [String]) {
    let slots = read(turns)
    #expect(
      slots.excludedArtists.isEmpty && slots.excludedTracks.isEmpty && slots.excludedTags.isEmpty,
      "\(turns)")
  }

  @Test func aRefusalOfSomebodyElseStays() {
    #expect(
      read(["du rap", "Adele non merci", "et PNL non plus", "en fait PNL ça passe"]).excludedArtists
        == ["Adele"])
  }

  @Test(arguments: [
    ["songs from the 90s", "any decade is fine"], ["九十年代的歌", "不限年代了"], ["90年代の曲", "年代は問わない"],
    ["canciones de los 90", "cualquier década"],
  ])
  func yearsAreLifted(turns: [String]) {
    let slots = read(turns)
    #expect(slots.firstYear == nil && slots.lastYear == nil && !slots.isSmallTalk, "\(turns)")
  }

  @Test func languagesAndInstrumentalsAreLifted() {
    #expect(read(["Korean ballads", "any language"]).languages.isEmpty)
    #expect(read(["instrumental jazz", "with vocals now"]).recordings.isEmpty)
  }

  @Test(
    arguments: [
      (["songs from the 70s", "older"], nil, 1969),
      (["songs from the 70s", "newer please"], 1980, nil),
      (["songs from the 70s", "forget the 70s, make it the 90s"], 1990, 1999),
      (["90s rock", "ok, also from the 80s"], 1980, 1999),
    ] as [([String], Int?, Int?)])
  func yearsAreComparedReplacedAndJoined(turns: [String], first: Int?, last: Int?) {
    #expect(read(turns).firstYear == first, "\(turns)")
    #expect(read(turns).lastYear == last, "\(turns)")
  }

  @Test func artistsAreAddedOrReplaced() {
    #expect(read(["songs by Adele", "also some Queen"]).artists == ["Adele", "Queen"])
    #expect(read(["songs by Adele", "and now some Queen"]).artists == ["Queen"])
    let instead = read(["some Nirvana please", "actually no, not them, Soundgarden"])
    #expect(instead.artists == ["Soundgarden"])
    #expect(instead.excludedArtists == ["Nirvana"])
  }

  @Test(arguments: [
    ["sad songs", "no Adele", "happy ones instead", "let's go back to my first wish"],
    ["sad songs", "no Adele", "only jazz", "Back to what I asked for at first"],
    ["悲伤的歌", "不要Adele的", "换成摇滚", "回到我最开始的要求"], ["悲伤的歌", "不要Adele的", "换成摇滚", "还是按我第一次说的来"],
    ["悲しい曲", "Adele以外で", "やっぱりロックの曲にして", "最初のお願いに戻って"],
    ["슬픈 노래", "Adele 말고", "그냥 록으로 바꿔 줘", "처음에 말한 걸로 돌아가 줘"],
    ["canciones tristes", "sin Adele", "mejor rock", "volvamos a lo que pedí al principio"],
    ["traurige Lieder", "ohne Adele", "lieber Rock", "zurück zu meinem ersten Wunsch"],
    ["chansons tristes", "pas d'Adele", "plutôt du rock", "revenons à ma première demande"],
    ["músicas tristes", "sem Adele", "rock em vez disso", "volta ao que pedi no início"],
  ])
  func theFirstWishHoldsAgainAndRefusalsStay(turns: [String]) {
    let (first, last) = (read([turns[0]]), read(turns))
    #expect(last.tags == first.tags && !first.tags.isEmpty, "\(turns): \(last.tags)")
    #expect(last.excludedArtists == ["Adele"] && !last.isSmallTalk, "\(turns)")
  }

  @Test func whoeverTheFirstWishAskedForIsRefusedNoMore() {
    let slots = read(["songs by Adele", "no Adele, rock", "no metal", "back to my first wish"])
    #expect(slots.artists == ["Adele"] && slots.excludedArtists.isEmpty)
    #expect(slots.excludedTags == ["metal"])
  }

  @Test(arguments: [
    "the same, but by other artists", "someone else", "not by the same people", "一样的，但是换其他歌手",
    "そのアーティストはもういいから、別のアーティストで", "비슷한데 다른 가수 노래로", "otros artistas por favor",
    "andere Künstler bitte",
    "par d'autres artistes", "de outros artistas",
  ])
  func othersThanThoseWhoWereShownAreAskedFor(turn: String) {
    for turns in [[turn], ["rock", turn]] {
      let reading = Self.reader.read(turns: turns)
      #expect(reading.followUps.map(\.value) == [.otherArtists] && !reading.isSmallTalk, "\(turns)")
    }
    // Whoever is named is refused by name.
    let named = Self.reader.read(turns: ["songs like Adele but by other artists"])
    #expect(named.unwanted.artists.map(\.value.name) == ["Adele"])
    #expect(named.followUps.isEmpty)
  }

  @Test(arguments: [
    "no Adele, Queen only", "not Adele, Queen only", "no Adele, only Queen",
    "not Adele, Queen instead",
    "pas d'Adele, seulement Queen",
  ])
  func whatIsAskedForBehindARefusalIsNotRefused(request: String) {
    let slots = read([request])
    #expect(slots.artists == ["Queen"] && slots.excludedArtists == ["Adele"], "\(request)")
    let tags = read([
      request.replacing("Adele", with: "rock").replacing("d'", with: "de ").replacing(
        "Queen", with: "jazz")
    ])
    #expect(tags.tags == ["jazz"] && tags.excludedTags == ["rock"], "\(request)")
    #expect(read(["rock", "not in English, Japanese only"]).languages == ["ja"])
  }

  @Test(arguments: [
    "start over", "let's start again", "重新来", "重新开始", "重新嚟過", "最初からやり直し", "처음부터 다시",
    "empecemos de nuevo",
    "von vorne bitte", "on recommence à zéro", "vamos começar de novo",
  ])
  func whatWasRefusedIsRefusedWhenAllElseIsForgotten(turn: String) {
    let reading = Self.reader.read(turns: ["sad songs from the 90s", "no Adele", turn])
    #expect(reading.startsOver, "\(turn)")
    #expect(reading.wanted == Criteria() && reading.years == nil, "\(turn)")
    #expect(reading.unwanted.artists.map(\.value.name) == ["Adele"], "\(turn)")
    let next = Self.reader.read(turns: ["sad songs", "no Adele", turn, "jazz"])
    #expect(!next.startsOver && next.wanted.tags.map(\.value.text) == ["jazz"], "\(turn)")
  }

  @Test(arguments: [
    ["pop, no ballads", "my wife loves ballads"], ["pop, no ballads", "what counts as a ballad?"],
    ["songs, no reggaeton", "what's reggaeton anyway?"],
    ["pop, no hip hop", "do people still like hip hop?"],
    ["música, sin reggaeton", "¿qué es el reggaeton?"],
    ["Musik ohne Metal", "was ist eigentlich Metal?"],
    ["流行歌，不要摇滚", "摇滚到底是什么？"], ["ロック以外で", "ロックって何？"], ["록 말고", "록이 뭐야?"],
  ])
  func whatIsToldOfARefusedKindDoesNotAskForIt(turns: [String]) {
    #expect(read(turns).excludedTags == read([turns[0]]).excludedTags, "\(turns)")
    let reading = Self.reader.read(turns: turns)
    let refused = reading.unwanted.tags.flatMap(\.value.concepts)
    #expect(!refused.isEmpty, "\(turns)")
    #expect(
      !reading.wanted.tags.contains { $0.value.concepts.contains(where: refused.contains) },
      "\(turns): \(reading.wanted.tags.map(\.value.text))")
  }

  @Test(arguments: [
    ["90s hip hop", "now some jazz", "jazz"], ["来点摇滚", "现在想听爵士", "爵士"],
    ["ロックをかけて", "次はジャズが聴きたい", "ジャズ"],
    ["rock", "ahora quiero jazz", "jazz"], ["rock", "maintenant du jazz", "jazz"],
    ["rock", "agora quero jazz", "jazz"], ["발라드 틀어줘", "이제 댄스곡", "댄스곡"],
  ])
  func anotherWishTakesThePlaceOfTheLast(turns: [String]) {
    #expect(read(Array(turns.prefix(2))).tags == [turns[2]], "\(turns)")
    // "now only sad ones" narrows what there is.
    #expect(read(["rock", "And now only sad songs"]).tags == ["rock", "sad"])
  }

  @Test(arguments: [
    ["rock sin Adele", "en realidad Adele está bien"],
    ["du rock sans Adele", "en fait Adele c'est bon"],
    ["du rock sans Adele", "tu peux remettre Adele"], ["Rock ohne Adele", "Adele darf auch"],
    ["rock, no Adele", "I changed my mind about Adele"],
  ])
  func moreWaysToTakeARefusalBack(turns: [String]) {
    #expect(read(turns).excludedArtists.isEmpty, "\(turns)")
  }

  @Test(arguments: [
    "someone similar", "换个类似的歌手", "비슷한 가수 노래로", "似たアーティストで", "alguien parecido",
    "quelqu'un de similaire",
    "alguém parecido", "jemand ähnliches",
  ])
  func somebodySimilarIsSomebodyElse(turn: String) {
    let slots = read(["songs by Adele", turn])
    #expect(slots.artists.isEmpty && slots.likeArtists == ["Adele"], "\(turn)")
    #expect(slots.excludedArtists == ["Adele"], "\(turn)")
  }

  @Test(arguments: [
    ["do you have Creep?", "sad songs in Mandarin"], ["got any Adele?", "90s hip hop"],
    ["有没有《起风了》？", "来几首英文歌"], ["do you have any Radiohead?", "songs for a rainy day please"],
  ])
  func aQuestionWhetherThereIsSomethingBindsNoLaterWish(turns: [String]) {
    let slots = read(turns)
    #expect(slots.artists.isEmpty && slots.tracks.isEmpty, "\(turns)")
    #expect(!read([turns[0]]).artists.isEmpty || !read([turns[0]]).tracks.isEmpty, "\(turns)")
    #expect(
      read(["do you have Hallelujah?", "no, the live one"]).tracks.map(\.title) == ["Hallelujah"])
  }

  @Test func yearsNarrowWhatWasAskedAfter() {
    #expect(read(["got any Queen?", "from the 70s"]).artists == ["Queen"])
  }

  @Test func whatAFollowUpRefusedStaysRefusedBehindTheFirstWish() {
    let slots = read(["Creep by Radiohead, sung by someone else", "rock", "back to my first wish"])
    #expect(slots.excludedArtists == ["Radiohead"])
    // "Don't all" denies no whole.
    #expect(
      read(["songs that don't all sound the same, without Adele"]).excludedArtists == ["Adele"])
  }

  @Test func oneCountryTakesThePlaceOfAnother() {
    let slots = read(["Japanese city pop", "no, the Korean one"])
    #expect(slots.tags == ["city pop"] && slots.languages == ["ko"])
  }

  @Test func occasionsGenresAndMoodsAreReplaced() {
    #expect(read(["tender songs", "make it romantic instead"]).tags == ["romantic"])
    #expect(read(["悲伤的歌", "还是换成浪漫的吧"]).tags == ["浪漫"])
    #expect(read(["粤语歌", "还是换成韩语歌吧"]).languages == ["ko"])
    #expect(read(["sad jazz", "make it folk instead"]).tags == ["sad", "folk"])
    #expect(read(["songs for a wedding", "for a funeral instead"]).tags == ["funeral"])
    #expect(read(["rock songs", "let's try jazz"]).tags == ["jazz"])
    #expect(read(["rock songs", "actually jazz"]).tags == ["jazz"])
  }

  @Test(arguments: [
    ["Hallelujah", "the Jeff Buckley version"],
    ["play Hallelujah", "i meant the Jeff Buckley one"],
    ["Hallelujah", "no not that one, the Jeff Buckley one"],
  ])
  func aVersionIsOfTheTitleBefore(turns: [String]) {
    #expect(read(turns).tracks == [.init("Hallelujah", by: "Jeff Buckley")], "\(turns)")
    #expect(read(turns).excludedArtists.isEmpty, "\(turns)")
  }

  @Test(arguments: [
    (["20 songs for a train ride", "too many. cut it down to a dozen"], 12),
    (["songs in Spanish", "better! and five is plenty"], 5),
    (["jazz", "nice, make it like 15"], 15), (["jazz", "give me ten like these"], 10),
  ])
  func lengthsOfLists(turns: [String], count: Int) {
    #expect(read(turns).count == count, "\(turns)")
  }
}

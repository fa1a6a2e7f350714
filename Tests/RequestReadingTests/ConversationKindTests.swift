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

  private func read(_ turns: [String]) -> LabelledSlots {
    LabelledSlots(Self.reader.read(turns: turns))
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

  @Test func occasionsAndGenresAreReplaced() {
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

import Evaluation
import RequestReading
import Testing

/// What requests are read as, kind by kind.
struct RequestReaderTests {
  let reader = RequestReader(catalog: SampleNames.dictionary, today: 2026)

  private func slots(_ turns: String...) -> LabeledSlots {
    LabeledSlots(reader.read(turns: turns))
  }

  @Test func aRefusalReachesAsFarAsItsCoordination() {
    let read = slots("no rap or country but jazz")
    #expect(read.excludedTags == ["rap", "country"])
    #expect(read.tags == ["jazz"])
  }

  @Test func nothingButIsADemand() {
    #expect(slots("nothing but techno").tags == ["techno"])
    #expect(slots("nothing but techno").excludedTags.isEmpty)
    #expect(slots("no one else but Madonna").artists == ["Madonna"])
  }

  @Test func anArtistRefusedByAnAliasIsRefused() {
    for text in ["nothing by Jay Chou", "不要周杰伦的歌", "不要周杰倫", "除了周杰伦都行"] {
      #expect(slots(text).excludedArtists == ["周杰倫"], "\(text)")
      #expect(slots(text).artists.isEmpty, "\(text)")
    }
  }

  @Test func titlesOutweighTheirWords() {
    for title in ["Don't Stop Me Now", "No Woman, No Cry", "Nothing Else Matters", "1999"] {
      #expect(slots(title).tracks == [.init(title)], "\(title)")
      #expect(slots("play " + title).tracks.first?.title == title, "\(title)")
      #expect(slots(title).excludedTags.isEmpty && slots(title).firstYear == nil, "\(title)")
    }
  }

  @Test func likenessSeedsAreNotAskedFor() {
    let read = slots("songs like Wonderwall by Oasis")
    #expect(read.likeTracks == [.init("Wonderwall", by: "Oasis")])
    #expect(read.tracks.isEmpty && read.artists.isEmpty)
  }

  @Test func aDecadeIsARuleAndAVagueTimeAPreference() {
    #expect(reader.read("90s rock").years?.strength == .rule)
    #expect(reader.read("new rock").years?.strength == .preference)
  }

  @Test func theLastDecadeEndsToday() {
    let reader = RequestReader(catalog: EmptyCatalog(), today: 2001)
    #expect(reader.read("hip hop of the last decade").years?.value.first == 1991)
  }

  @Test func tooMuchIsAPreferenceAgainst() throws {
    let reading = reader.read("not too loud please")
    let refused = try #require(reading.unwanted.tags.first)
    #expect(refused.value.text == "loud")
    #expect(refused.strength == .preference)
    #expect(reader.read("nothing loud").unwanted.tags.first?.strength == .rule)
  }

  @Test func slotsSayWhichWordsTheyComeFrom() throws {
    let text = "sad songs, not by Jay Chou"
    let artist = try #require(reader.read(text).unwanted.artists.first)
    #expect(artist.span.text == "Jay Chou")
    #expect(Array(text.utf8)[artist.span.range].elementsEqual("Jay Chou".utf8))
  }

  @Test func aLaterMoodTakesThePlaceOfItsOpposite() {
    let read = slots("upbeat 80s pop", "something slower")
    #expect(read.tags == ["pop", "slower"])
    #expect(read.firstYear == 1980 && read.lastYear == 1989)
  }

  @Test func artistsAskedForTakeThePlaceOfEarlierOnes() {
    #expect(slots("play Queen", "now play Madonna").artists == ["Madonna"])
  }

  @Test func refusalsStayThroughAConversation() {
    let read = slots("jazz without saxophone", "for dinner")
    #expect(read.excludedTags == ["saxophone"])
    #expect(read.tags.contains("jazz"))
  }

  @Test func peopleBornInTheNinetiesAreNoYears() {
    #expect(slots("90后喜欢的歌").firstYear == nil)
    #expect(slots("90年代的歌").firstYear == 1990)
  }

  @Test func greetingsAreSmallTalk() {
    for text in ["hello", "thanks a lot", "你好", "こんにちは", "안녕하세요", "hola", "danke", "merci"] {
      #expect(reader.read(text).isSmallTalk, "\(text)")
    }
    #expect(!reader.read("play some music").isSmallTalk)
  }

  @Test func anOrdinalRefersToWhatWasShown() {
    let reading = reader.read(turns: ["some jazz", "more like the second one"])
    #expect(reading.followUps.map(\.value) == [.more(like: 2)])
    #expect(reading.count == nil)
  }

  @Test func tagsOfTheCatalogAreUnitsOfManyWords() {
    var names = NameDictionary()
    names.insert("rainy city nights", .tag)
    let reader = RequestReader(catalog: names, today: 2026)
    let tags = reader.read("songs for rainy city nights").wanted.tags
    #expect(tags.map(\.value.text) == ["rainy city nights"])
    #expect(tags.first?.value.ids == [0])
  }

  /// Words around an artist's name are those of asking, in each language, or else may be a title.
  @Test(arguments: [
    ("play me something nice by Queen", false), ("spiel mir was von Queen bitte", false),
    ("joue quelque chose de Queen s'il te plaît", false), ("podrías poner algo de Queen", false),
    ("toca algo do Queen, por favor", false), ("Queenの曲をかけて", false),
    ("播放一些Queen的歌", false), ("Queen 노래 틀어줘", false), ("Queen", false),
    ("Queen hammer to fall", true), ("Queen knocking on heavens door", true),
    ("Queenの吾輩は猫である", true), ("Queen 不能說的秘密", true),
  ])
  func wordsThatNothingExplainsAreTold(request: String, isUnknown: Bool) {
    var names = NameDictionary()
    names.insert("Queen", .artist)
    let reading = RequestReader(catalog: names, today: 2026).read(turns: [request])
    #expect(reading.wanted.artists.map(\.value.name) == ["Queen"])
    #expect(reading.hasUnknownWords == isUnknown)
  }
}

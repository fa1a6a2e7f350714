import Evaluation
import RequestReading
import Testing

/// Requests as people type them in conversations: misspelled names, lists that end in "etc", praise
/// before a wish, facts that are no wishes, names of playlists.
struct SpokenRequestTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in [
      "Justin Bieber", "Adele", "Queen", "Coldplay", "Eminem", "Wolfgang Amadeus Mozart",
      "OneRepublic", "Twenty One Pilots", "Megan Thee Stallion", "Beanie Man",
    ] {
      names.insert(artist, .artist)
    }
    names.insert("Lose Yourself", .title, by: ["Eminem"])
    names.insert("Yellow", .title, by: ["Coldplay"])
    names.insert("No Queen", .title, by: ["Eminem"])
    names.insert("Who Am I", .title, by: ["Beanie Man"])
    names.insert("周杰伦", .artist)
    names.insert("张惠妹", .artist)
    names.insert("美妙生活", .title)
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: String...) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  @Test(arguments: [
    ("songs by Justin Beiber", "Justin Bieber"),
    ("can you add some of justin biber", "Justin Bieber"),
    ("play something by Mozart", "Wolfgang Amadeus Mozart"), ("add One Republic", "OneRepublic"),
    ("add more of twenty one pilot", "Twenty One Pilots"),
    ("can we add Megan the stallion", "Megan Thee Stallion"),
  ])
  func aNameThatIsNearlySaidIsRead(request: String, artist: String) {
    #expect(read(request).artists == [artist])
  }

  @Test(arguments: ["no Justin Beiber please", "anything but justin beiber"])
  func aNameThatIsNearlySaidIsRefused(request: String) {
    #expect(read(request).excludedArtists == ["Justin Bieber"])
  }

  @Test(arguments: ["some justice in the world", "songs about stalling", "quite a melody"])
  func wordsAreNotTakenForNames(request: String) {
    #expect(read(request).artists.isEmpty)
  }

  @Test(arguments: [
    "Do you have any songs by Gilly Oldham?", "Can we add some Wirebird songs?",
    "I like Queen, can you add Brixton Tilling songs?",
  ])
  func aNameThatNobodyKnowsIsNoTag(request: String) {
    #expect(read(request).tags.isEmpty)
  }

  @Test(arguments: [
    "I like Adele, Queen, Coldplay, etc", "artists such as Adele, Queen and Coldplay and many more",
    "Adele, Queen, Coldplay something in that area",
  ])
  func aListThatGoesOnIsOfExamples(request: String) {
    let slots = read(request)
    #expect(slots.likeArtists == ["Adele", "Queen", "Coldplay"] && slots.artists.isEmpty)
  }

  @Test(arguments: [
    "Lets add some songs from Adele and Coldplay",
    "These are great! Got anything from Adele or Coldplay?",
    "lastly, can we add some Adele and Coldplay to finish off the playlist",
    "let's wrap up with Adele and Coldplay",
  ])
  func whoIsAskedForIsNotASeed(request: String) {
    let slots = read(request)
    #expect(slots.artists == ["Adele", "Coldplay"] && slots.likeArtists.isEmpty)
    #expect(slots.excludedArtists.isEmpty)
  }

  @Test(arguments: [
    "What are some other artists like Queen?", "something as beautiful as Queen",
    "music similar in feel and energy to Queen",
  ])
  func aLikenessRefusesNobody(request: String) {
    let slots = read(request)
    #expect(slots.likeArtists == ["Queen"] && slots.excludedArtists.isEmpty, "\(slots)")
  }

  @Test func aTitleThatLosesRefusesNobody() {
    let slots = read("add Lose Yourself by Eminem")
    #expect(slots.tracks.map(\.title) == ["Lose Yourself"] && slots.excludedArtists.isEmpty)
  }

  @Test func aBracketDoesNotEndALikeness() {
    let slots = read("songs like Who Am I (Sim Simma) by Beanie Man")
    #expect(slots.artists.isEmpty && slots.tracks.isEmpty)
  }

  @Test(arguments: [
    "获得过东方风云榜最受欢迎男歌手奖。", "这首歌收录在《美妙生活》这张专辑里。", "wait, is Adele British?",
  ])
  func factsAreNoWishes(turn: String) {
    #expect(read(turn).isSmallTalk, "\(read(turn))")
  }

  @Test func aNewListHasAThemeOfItsOwn() {
    let slots = read("can i get an r&b playlist", "can i get an afrobeats playlist")
    #expect(slots.tags == ["afrobeats"])
    #expect(read("70s funk", "scratch that, 90s house").tags == ["house"])
  }

  @Test(arguments: [
    ("music to listen to while I work", "work"), ("some hiphop please", "hiphop"),
    ("无法抗拒的温柔男声", "温柔"), ("华语：别让世俗淹没生活的浪漫", "浪漫"), ("a chill mix to start my day", "start my day"),
  ])
  func wordsOfMusicAreRead(request: String, tag: String) {
    let slots = read(request)
    #expect(slots.tags.contains(tag) && slots.excludedTags.isEmpty, "\(slots)")
  }

  @Test(arguments: [
    ("今年出的摇滚", 2026, 2026), ("rock from last year", 2025, 2025), ("民國七十幾年的民歌", 1981, 1990),
    ("零六到零九年的说唱", 2006, 2009),
  ])
  func yearsOfOtherCountsAreRead(request: String, first: Int, last: Int) {
    let slots = read(request)
    #expect(slots.firstYear == first && slots.lastYear == last)
  }

  @Test func aYearOfTwoDigitsIsOneBeforeABound() {
    #expect(read("九七之前的粤语歌").lastYear == 1996)
  }

  @Test(arguments: [
    ("rock, 20 max", 20), ("廿首慢歌", 20), ("每一首都好听的摇滚", nil),
    ("you sent only one song, add more rock", nil),
    ("songs like these couple house songs", nil),
  ])
  func numbersCountWhatIsAskedFor(request: String, count: Int?) {
    #expect(read(request).count == count)
  }

  @Test func whatIsNotDislikedIsNotAskedFor() {
    let slots = read("我又不是不爱听说唱，就是今天想听爵士")
    #expect(slots.tags == ["爵士"] && slots.excludedTags.isEmpty)
  }

  @Test(arguments: ["周杰伦张惠妹都听烂了，来点爵士"])
  func namesWithoutACommaAreRefusedTogether(request: String) {
    #expect(read(request).excludedArtists == ["周杰伦", "张惠妹"])
  }

  @Test func cornerBracketsDecorate() {
    #expect(read("「R&B入耳即醉」放松心情").tracks.isEmpty)
    #expect(read("放「美妙生活」").tracks.map(\.title) == ["美妙生活"])
  }

  @Test(arguments: ["Nepali songs", "german-language rap", "Italian love songs"])
  func songsOfALanguageAreInIt(request: String) {
    #expect(read(request).languages.count == 1)
  }

  @Test(arguments: [
    ("some intrumental jazz", "instrumental"), ("accoustic instrumentl music", "instrumental"),
  ])
  func wordsThatAreMisspelledAreRead(request: String, kind: String) {
    #expect(read(request).recordings.map(\.rawValue) == [kind], "\(read(request))")
  }

  @Test(arguments: ["a song to finish a sample", "raising a moment"])
  func wordsThatAreOthersAreNotCorrected(request: String) {
    #expect(read(request).languages.isEmpty && read(request).tags.isEmpty)
  }

  @Test(arguments: ["something like Yellow but no Queen", "some rock, no Queen"])
  func aRefusalIsNoTitle(request: String) {
    #expect(read(request).excludedArtists == ["Queen"] && read(request).tracks.isEmpty)
  }

  @Test func aTitleThatBeginsLikeARefusalIsOne() {
    #expect(read("No Queen").tracks.map(\.title) == ["No Queen"])
    #expect(read("play No Queen by Eminem").tracks.map(\.title) == ["No Queen"])
  }

  @Test func coversOfAnArtistAreByOthers() {
    let slots = read("Queen covers, preferably by punk bands")
    #expect(slots.excludedArtists == ["Queen"] && slots.recordings == [.cover])
  }

  @Test func anEraThatGoesOnHasNoEnd() {
    let slots = read("令和の曲")
    #expect(slots.firstYear == 2019 && slots.lastYear == nil)
  }

  @Test func aListIsNotCompleteWithoutThem() {
    let slots = read("a pop playlist won't be complete without songs by Adele")
    #expect(slots.excludedArtists.isEmpty && slots.likeArtists + slots.artists == ["Adele"])
  }
}

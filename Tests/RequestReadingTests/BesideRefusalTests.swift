import Evaluation
import RequestReading
import Testing

/// What stands beside a refusal and is no part of it, and what is part of it though it stands before it: reasons,
/// places, verdicts, whoever tells something, and the words that describe a refused noun.
struct BesideRefusalTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "Queen", "Nickelback", "Paul McCartney", "IAM", "周杰伦", "林家謙"] {
      names.insert(artist, .artist)
    }
    names.insert("Luis Fonsi", .artist)
    names.insert("Despacito", .title, by: ["Luis Fonsi"])
    names.insert("張學友", .artist, aliases: ["张学友"])
    names.insert("吻别", .title, by: ["張學友"])
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: String...) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  @Test(arguments: [
    "no dubstep, that gives me headaches", "ditch dubstep, that voice gives me a headache",
    "not dubstep, it reminds me of rain",
    "no dubstep, my brother in the car never shuts up about it",
    "no dubstep, they played it at a wedding", "nada de dubstep, que mi ex lo ponía todo el rato",
    "nada de dubstep, que me da dolor de cabeza", "pas de dubstep, ça fait ascenseur",
    "kein Dubstep, davon krieg ich Kopfschmerzen", "sem dubstep, que me dá sono",
    "不要dubstep，不然我会睡不着", "别放dubstep，因为孩子在睡觉",
  ])
  func whyMusicIsRefusedIsNeitherRefusedNorWanted(_ text: String) {
    let slots = read(text)
    #expect(
      slots.excludedTags.map { $0.lowercased() } == ["dubstep"], "\(text): \(slots.excludedTags)")
    #expect(slots.tags.isEmpty, "\(text): \(slots.tags)")
  }

  @Test(arguments: [
    "el rock no, que sea jazz", "no rock, it should be jazz", "kein Rock, da hör ich lieber Jazz",
  ])
  func whatIsWantedInsteadIsNoReason(_ text: String) {
    let slots = read(text)
    #expect(slots.tags.map { $0.lowercased() }.contains("jazz"), "\(text): \(slots.tags)")
  }

  @Test(arguments: [
    "no rap in the car", "no rap at work", "don't play rap at my wedding", "no rap at the party",
  ])
  func whereMusicIsRefusedIsNotRefused(_ text: String) {
    #expect(read(text).excludedTags == ["rap"], "\(text): \(read(text).excludedTags)")
  }

  @Test(arguments: [
    "keep country away from my barbecue", "I'm allergic to country, keep it away from my barbecue",
  ])
  func whatIsKeptAwayIsRefusedAndNotWhereFrom(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedTags == ["country"] && slots.tags == ["barbecue"], "\(text)")
  }

  @Test(arguments: [
    "minus that awful Despacito", "no annoying Despacito", "I'm sick of that exact Despacito",
  ])
  func verdictsOnWhatIsRefusedAreNoTags(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedTracks.count == 1 && slots.excludedTags.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "Queen, but no solo Paul McCartney stuff", "none of Paul McCartney's solo records",
  ])
  func soloBesideAnArtistIsNoTag(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedArtists == ["Paul McCartney"] && slots.excludedTags.isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("sad ballads aren't my thing", 2), ("quiet piano music isn't what I want", 2),
    ("悲しいバラードはなしで", 2),
    ("슬픈 발라드 빼줘", 2), ("温柔的女声不要", 2), ("traurige Balladen bitte nicht", 2), ("日本的摇滚不要", 2),
    ("tristes baladas no", 2),
  ])
  func whatDescribesARefusedNounIsNotWanted(_ text: String, _ count: Int) {
    let slots = read(text)
    #expect(slots.tags.isEmpty && slots.excludedTags.count == count, "\(text): \(slots.tags)")
  }

  @Test(arguments: ["80年代的摇滚不要", "昭和歌謡はいらない", "80년대 발라드는 빼줘", "老歌不要"])
  func yearsOfARefusedNounAreNotWanted(_ text: String) {
    let slots = read(text)
    #expect(slots.firstYear == nil && slots.lastYear == nil && slots.tags.isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("신나는 힙합 욕 빼고", ["신나는", "힙합"], "욕"), ("安静的歌，钢琴不要", ["安静"], "钢琴"),
    ("来点安静的钢琴，人声不要", ["安静", "钢琴"], "人声"),
  ])
  func whatIsAskedForBeforeARefusalStays(_ text: String, _ tags: [String], _ refused: String) {
    let slots = read(text)
    #expect(slots.tags == tags && slots.excludedTags == [refused], "\(text): \(slots.tags)")
  }

  @Test func popularSongsThatAreRefusedAreUnknownOnes() {
    #expect(read("popular songs aren't my thing").popularity == .low)
  }

  @Test(arguments: [
    "why do people hate Nickelback?", "I never understood why people hate Nickelback so much",
    "everyone says Nickelback is bad, play them anyway", "people hate Nickelback but I want some",
  ])
  func whomOthersHateIsNotRefused(_ text: String) {
    #expect(read(text).excludedArtists.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "make me a gym playlist, but if I hear Nickelback one more time I'm cancelling my subscription",
    "I'd rather eat my own headphones than listen to Nickelback", "Nickelback can take a hike",
    "get that Nickelback garbage out of here", "jazz -Nickelback", "jazz !Nickelback",
    "I can't be doing with Nickelback", "we would rather you skipped Nickelback",
    "Nickelback请闭嘴", "谁再放Nickelback我跟谁急，来点别的", "Nickelback勿扰",
  ])
  func threatsAndSignsRefuse(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedArtists == ["Nickelback"] && slots.artists.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "Don't you have anything by Adele?",
    "honestly can't get enough of Adele lately, put some more on",
    "no me canso de escuchar a Adele, ponme más", "je ne me lasse pas d'Adele, encore",
    "Adeleは何度聴いても飽きない、もっと流して", "Quem nunca chorou ouvindo Adele, né? manda mais dela",
    "别跟我说你没听过Adele，放来听听", "who doesn't love a bit of Adele? stick some on",
  ])
  func rhetoricAsksForWhoIsPraised(_ text: String) {
    let slots = read(text)
    #expect(slots.artists == ["Adele"] && slots.excludedArtists.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "不听林家謙我今晚睡不着", "唔聽林家謙我成日都唔舒服", "没有林家謙，我睡不着", "人生不能没有林家謙",
  ])
  func whatOneCannotDoWithoutIsWanted(_ text: String) {
    let slots = read(text)
    #expect(slots.artists == ["林家謙"] && slots.excludedArtists.isEmpty, "\(text)")
  }

  @Test(arguments: ["不要林家謙，我睡不着", "别放林家謙，我会睡不着", "别放林家謙，不然我睡不着"])
  func whatKeepsSomebodyAwakeIsRefused(_ text: String) {
    #expect(read(text).excludedArtists == ["林家謙"], "\(text)")
  }

  @Test(arguments: [
    ["no Paul McCartney please", "lol my daughter says Paul is allowed after all"],
    ["no Paul McCartney", "actually Paul is fine"],
  ])
  func aPartOfANamePardonsIt(_ turns: [String]) {
    let slots = LabeledSlots(Self.reader.read(turns: turns))
    #expect(slots.excludedArtists.isEmpty && slots.artists.isEmpty && slots.tags.isEmpty)
  }

  @Test func aTitleIsRefusedWithWhoseItIs() {
    let slots = read("Despacito by Luis Fonsi isn't working for me, take it off")
    #expect(slots.excludedArtists.isEmpty && slots.tracks.isEmpty)
    #expect(slots.excludedTracks.map(\.title) == ["Despacito"])
  }

  @Test(arguments: [
    "Queen is fine by me, just nothing too loud", "Queen is ok but nothing too loud",
  ])
  func whoIsFineIsNotRefusedByWhatFollows(_ text: String) {
    #expect(read(text).excludedArtists.isEmpty, "\(text)")
  }

  @Test(arguments: ["别太土", "热闹点，别太土了啊", "唔好太土"])
  func tooMuchOfSomethingUnknownIsRefused(_ text: String) {
    #expect(read(text).excludedTags == ["土"], "\(text)")
  }

  @Test(arguments: [
    "Play some Adele|different band now, same vibe",
    "Play some Adele|same feel but a different band now",
    "放点Adele|换个歌手，同样的感觉",
  ])
  func othersOfTheSameFeelAreLikeThem(_ text: String) {
    let slots = LabeledSlots(Self.reader.read(turns: text.split(separator: "|").map(String.init)))
    #expect(slots.likeArtists == ["Adele"] && slots.excludedArtists == ["Adele"], "\(text)")
  }

  @Test(arguments: [
    "no, I am still listening to number four", "I am tired",
  ])
  func aSpeakerIsNoArtist(_ text: String) {
    #expect(read(text).artists.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "Stop the music please, someone's at the door", "别放了，我要睡了", "turn it off please, I have a call",
  ])
  func silenceAsksForNothing(_ text: String) {
    #expect(read(text).isSmallTalk, "\(text)")
  }

  @Test(arguments: ["stop playing Adele", "别放Adele了"])
  func whoIsNotToBePlayedIsRefused(_ text: String) {
    #expect(read(text).excludedArtists == ["Adele"], "\(text)")
  }

  @Test func aTitleBehindAKindOfRecordingIsOfTheArtistBefore() {
    let slots = read("张学友演唱会版的《吻别》")
    #expect(slots.artists.isEmpty && slots.tracks.map(\.artist) == ["張學友"])
    #expect(slots.recordings == [.live])
  }

  @Test(arguments: [
    "발라드든 댄스든 상관없어 알아서 틀어줘", "男的唱女的唱都无所谓，有歌听就成", "新歌舊歌都冇所謂，你揀",
  ])
  func ofSeveralThatDoNotMatterNoneIsWanted(_ text: String) {
    let slots = read(text)
    #expect(slots.tags.isEmpty && slots.lastYear == nil, "\(text): \(slots.tags)")
  }

  @Test(arguments: ["I just want some soul right now", "we need soul right now"])
  func theTimeOfAWishIsNoYear(_ text: String) {
    #expect(read(text).firstYear == nil, "\(text)")
  }

  @Test(arguments: ["most streamed soul right now", "what's hot in soul right now"])
  func theTimeOfAFashionIsOne(_ text: String) {
    #expect(read(text).firstYear != nil, "\(text)")
  }
}

/// Names that a dictionary is told more than once, or that are called in short.
struct NameDictionaryTests {
  @Test func anArtistInsertedTwiceIsOneArtist() {
    var names = NameDictionary()
    names.insert("Jacques Brel", .artist)
    names.insert("Jacques Brel", .artist, aliases: ["Brel Jacques"])
    names.insert("The Beatles", .artist)
    let reader = RequestReader(catalog: names, today: 2026)
    #expect(
      LabeledSlots(reader.read("de la chanson, mais pas Brel")).excludedArtists == ["Jacques Brel"])
    #expect(LabeledSlots(reader.read("no Brel Jacques")).excludedArtists == ["Jacques Brel"])
    #expect(LabeledSlots(reader.read("your top ten Beatles songs")).count == 10)
  }

  @Test(arguments: [
    ("(I Can't Get No) Satisfaction", "spare me Satisfaction"),
    ("Hold On (Live)", "the song Hold On"),
    ("The Girl from Ipanema", "no Girl from Ipanema"),
  ])
  func titlesAreCalledInShort(_ title: String, _ text: String) {
    var names = NameDictionary()
    names.insert(title, .title)
    let slots = LabeledSlots(RequestReader(catalog: names, today: 2026).read(text))
    #expect((slots.tracks + slots.excludedTracks).map(\.title) == [title])
  }
}

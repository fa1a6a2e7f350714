import Evaluation
import RequestReading
import Testing

/// What people who chat about music say of it: whether somebody is fine, that somebody's songs are wanted, that a
/// word nobody knows is not what they are after.
struct ColloquialKindTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "Queen", "Beyond", "周杰伦", "林家謙", "Otis Taylor", "Mecano", "Zaz"] {
      names.insert(artist, .artist)
    }
    names.insert("Johnny Cash", .artist)
    names.insert("Hurt", .title, by: ["Johnny Cash"])
    names.insert("海阔天空", .title, by: ["Beyond"])
    names.insert("Hijo de la luna", .title, by: ["Mecano"])
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: String...) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  @Test(arguments: [
    "周杰伦行不行", "周杰伦好不好", "周杰伦可不可以", "周杰伦要不要", "林家謙得唔得呀", "放林家謙可唔可以",
  ])
  func askingWhetherSomebodyIsFineRefusesNobody(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedArtists.isEmpty && slots.artists.count == 1, "\(text)")
  }

  @Test(arguments: [
    "I like Adele too, can you add some of hers?", "I love Adele, could we have some songs by her",
    "love Adele! a few tracks from her please", "been into Adele lately, add some of her songs",
    "Adele would be perfect", "some Adele would be perfect too",
  ])
  func someOfHersAsksForWhoeverIsLiked(_ text: String) {
    let slots = read(text)
    #expect(slots.artists == ["Adele"] && slots.likeArtists.isEmpty, "\(text)")
  }

  @Test(arguments: ["I like to listen to Adele and Queen", "we usually listen to Adele and Queen"])
  func whatSomebodyListensToIsTheirTaste(_ text: String) {
    #expect(read(text).likeArtists == ["Adele", "Queen"], "\(text)")
  }

  @Test(arguments: [
    "suggest similar songs (Adele, Queen)", "similar artists: Adele, Queen",
    "something uplifting like songs from Adele and Queen",
  ])
  func seedsOfALikenessMayBeListed(_ text: String) {
    let slots = read(text)
    #expect(slots.likeArtists == ["Adele", "Queen"] && slots.artists.isEmpty, "\(text)")
  }

  @Test func whoWasLikedAndIsAskedForIsAskedForAlone() {
    let slots = read("I love Adele", "add some Adele songs please")
    #expect(slots.artists == ["Adele"] && slots.likeArtists.isEmpty)
  }

  @Test(arguments: [
    ("songs that aren't flimpy", "flimpy"), ("rock that isn't really flimpy", "flimpy"),
    ("music which does not sound flimpy", "flimpy"), ("pop but not flimpy", "flimpy"),
    ("rock que no suene flimposo", "flimposo"),
    ("du rock qui ne soit pas flimpeux", "flimpeux"),
  ])
  func aWordThatNobodyKnowsIsRefusedWhereMusicIsSaidNotToBeSo(_ case: (String, String)) {
    #expect(read(`case`.0).excludedTags == [`case`.1], "\(`case`.0)")
  }

  @Test(arguments: [
    "songs that don't suck", "songs that aren't available", "songs that aren't by Adele",
  ])
  func otherRelativeClausesRefuseNoTag(_ text: String) {
    #expect(read(text).excludedTags.isEmpty, "\(text)")
  }

  @Test func aLastNameBehindAnotherFirstNameIsNobodyElse() {
    #expect(read("play James Taylor").artists.isEmpty)
    #expect(read("no James Taylor").excludedArtists.isEmpty)
    #expect(read("something by Taylor").artists == ["Otis Taylor"])
  }

  @Test func aTitleThatIsAWordIsMeantWhereItsArtistFollows() {
    #expect(read("add hurt by johnny cash").tracks.map(\.title) == ["Hurt"])
    #expect(read("something sad by johnny cash").artists == ["Johnny Cash"])
  }

  @Test func singersAreNotCounted() {
    #expect(read("can we add 1 more artist to the mix?").count == nil)
    #expect(read("three other bands").count == nil)
    #expect(read("1 more song").count == 1)
    #expect(read("umas cinco tá bom").count == 5)
  }

  @Test func someoneElseShallSingIt() {
    let slots = read("Hijo de la luna de Mecano pero cantada por otra persona")
    #expect(slots.excludedArtists == ["Mecano"] && slots.recordings == [.cover])
  }

  @Test(arguments: [
    "《海闊天空》播咗成百次啦，Beyond仲有第二啲歌㗎嘛", "海闊天空都放了几百遍了，来点Beyond",
  ])
  func whatWasPlayedAHundredTimesIsHeardEnough(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedTracks.count == 1 && slots.artists == ["Beyond"], "\(text)")
  }

  @Test(arguments: [
    ("재즈 틀어줘 색소폰 소리 좀 빼고", "색소폰"), ("색소폰 소리 빼고", "색소폰"),
    ("洋楽がいい、歌詞ついてると気になって寝れん", "歌詞"),
  ])
  func theSoundOfAnInstrumentIsRefusedWithIt(_ case: (String, String)) {
    #expect(read(`case`.0).excludedTags == [`case`.1], "\(`case`.0)")
  }

  @Test func whatNobodyListensToMuchIsNotRefused() {
    let slots = read("I don't listen to a lot of metal but I like Queen")
    #expect(slots.excludedTags.isEmpty && slots.likeArtists == ["Queen"])
    #expect(read("I never listen to country").excludedTags == ["country"])
    #expect(read("j'ai plus envie d'écouter Zaz").excludedArtists == ["Zaz"])
  }

  @Test func voicesAreDescribedInRequestsToo() {
    #expect(read("声音好听的女歌手").tags == ["女歌手"])
    #expect(read("林家謙得唔得？啱啱嗰首唔係佢唱㗎喎").excludedArtists.isEmpty)
    #expect(read("有《晴天》、《七里香》，再就记不起来了。").isSmallTalk)
  }

  @Test(arguments: [
    "grandma finds metal scary, play her something", "I find metal boring",
    "my kids think metal is really boring", "dad says metal is just noise", "metal scares the cat",
    "the dog barks at metal", "she gets headaches from metal", "metal isn't our thing",
    "we find EDM and metal exhausting, play folk",
  ])
  func whatAnybodyThinksIllOfIsRefused(_ text: String) {
    let slots = read(text)
    #expect(slots.excludedTags.contains("metal") && !slots.tags.contains("metal"), "\(text)")
    #expect(!slots.tags.contains("scary") && !slots.tags.contains("boring"), "\(text)")
  }

  @Test(arguments: ["I find sad songs comforting", "find metal loud enough to wake the dead"])
  func otherOpinionsRefuseNothing(_ text: String) {
    #expect(read(text).excludedTags.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "enough metal", "enough metal for today", "enough metal for one day", "genug Metal für heute",
    "ya está bien de metal", "enough metal, I want jazz",
  ])
  func whatWasHeardEnoughIsRefused(_ text: String) {
    #expect(read(text).excludedTags.map { $0.lowercased() } == ["metal"], "\(text)")
  }

  @Test(arguments: [
    "enough metal for a long drive", "not enough metal", "is there enough metal for a party?",
  ])
  func enoughOfSomethingForSomethingIsWanted(_ text: String) {
    #expect(read(text).tags.contains("metal"), "\(text)")
  }

  @Test(arguments: [
    ("songs my kids might enjoy", "kids"), ("music my family would love", "family"),
  ])
  func whomMusicIsToPleaseIsAWish(_ case: (String, String)) {
    #expect(read(`case`.0).tags == [`case`.1], "\(`case`.0)")
    #expect(read("my kids are asleep, play jazz").tags == ["jazz"])
  }
}

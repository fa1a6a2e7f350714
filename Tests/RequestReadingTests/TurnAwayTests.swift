import Evaluation
import RequestReading
import Testing

/// What people turn away from: another subject, what they have heard enough, what came once more, limits that do not
/// matter any more, and complaints about what was shown.
struct TurnAwayTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in [
      "Adele", "Queen", "Metallica", "Djavan", "Rammstein", "Shakira", "Stromae", "Kraftwerk",
      "Johnny Cash", "Toto",
      "Chris Stapleton", "Coldplay", "ABBA", "The Smiths", "Tocotronic", "刘德华", "赵雷", "梁静茹", "放克乐队",
      "レミオロメン", "아이유", "쿨", "성시경", "혁오",
    ] {
      names.insert(artist, .artist)
    }
    names.insert("Hurt", .title)
    names.insert("恭喜发财", .title, by: ["刘德华"])
    names.insert("거리에서", .title, by: ["성시경"])
    names.insert("3月9日", .title, by: ["レミオロメン"])
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: [String]) -> LabeledSlots {
    LabeledSlots(Self.reader.read(turns: turns))
  }

  // MARK: Another subject

  private static let subjects: [(turns: [String], tag: String)] = [
    (["90s hip hop", "ok totally different: classical"], "classical"),
    (["70s disco under 4 minutes", "new topic, some techno please"], "techno"),
    (["rock de los 80", "ahora otra cosa distinta: jazz"], "jazz"),
    (["80er Pop", "jetzt mal was ganz anderes: Klassik"], "Klassik"),
    (["du rock des années 80", "bon, rien à voir : du jazz"], "jazz"),
    (["rap dos anos 90", "esquece tudo, toca jazz"], "jazz"),
    (["八十年代摇滚", "换个话题，来点儿歌"], "儿歌"),
    (["80年代のロック", "話変わるけどボサノバ流して"], "ボサノバ"),
    (["90년대 힙합", "완전 다른 거, 클래식 틀어줘"], "클래식"),
  ]

  @Test(arguments: subjects)
  func anotherSubjectBeginsAnew(turns: [String], tag: String) {
    let slots = read(turns)
    #expect(slots.tags == [tag], "\(turns)")
    #expect(slots.firstYear == nil && slots.maximumSeconds == nil && slots.excludedTags.isEmpty)
  }

  @Test func whatWasRefusedIsRefusedStill() {
    #expect(
      read(["rap, no Adele", "forget everything I said, play jazz"]).excludedArtists == ["Adele"])
  }

  @Test(arguments: [
    "olvida todo de Adele", "oublie tout de Adele", "esquece tudo da Adele",
    "scrap everything by Adele",
    "vergiss alles von Adele", "algo muy diferente a Adele", "rien à voir avec Adele",
    "was ganz anderes als Adele",
  ])
  func whomASubjectIsAwayFromIsRefused(request: String) {
    #expect(read(["rock", request]).excludedArtists == ["Adele"], "\(request)")
    #expect(read(["rock", request]).artists.isEmpty, "\(request)")
  }

  // MARK: Heard enough

  private static let heard: [(request: String, artist: String)] = [
    ("来点民谣，赵雷的我都有了", "赵雷"), ("indie please, I already own everything by Coldplay", "Coldplay"),
    ("salsa, los de Shakira ya me los sé todos", "Shakira"),
    ("Pop, Rammstein hab ich schon alles", "Rammstein"), ("알앤비 좋아하는데 아이유는 다 들었어", "아이유"),
  ]

  @Test(arguments: heard)
  func whoeverWasHeardEnoughIsRefused(request: String, artist: String) {
    let slots = read([request])
    #expect(slots.excludedArtists == [artist] && slots.artists.isEmpty, "\(request)")
    #expect(slots.likeArtists.isEmpty, "\(request)")
  }

  private static let more: [(request: String, artist: String)] = [
    ("I own everything by Adele, play her anyway", "Adele"),
    ("I haven't heard everything by Adele yet, play some", "Adele"),
    ("ich habe alles von Rammstein, spiel was davon", "Rammstein"),
    ("tengo todo de Shakira y quiero más", "Shakira"),
    ("赵雷听了一万遍还是喜欢，来几首", "赵雷"), ("아이유는 다 외웠어 너무 좋아 틀어줘", "아이유"),
  ]

  @Test(arguments: more)
  func whoeverHasHeardItAllAndWantsMoreRefusesNobody(request: String, artist: String) {
    let slots = read([request])
    #expect(slots.excludedArtists.isEmpty, "\(request)")
    #expect((slots.artists + slots.likeArtists).contains(artist), "\(request)")
  }

  @Test(arguments: [
    "mets du jazz, j'ai tout écouté", "爵士有了，再加点摇滚",
    "songs from the 80s, I know all the songs by heart",
  ])
  func whoeverHasItAllRefusesNoTheme(request: String) {
    #expect(read([request]).excludedTags.isEmpty, "\(request)")
  }

  private static let oneSong: [(request: String, title: String, artist: String)] = [
    ("过年的歌，刘德华的恭喜发财就算了", "恭喜发财", "刘德华"), ("卒業ソング、レミオロメンの3月9日以外で", "3月9日", "レミオロメン"),
    ("이별 노래, 성시경의 거리에서 말고", "거리에서", "성시경"),
  ]

  @Test(arguments: oneSong)
  func whoseSongIsRefusedIsNotAskedFor(request: String, title: String, artist: String) {
    let slots = read([request])
    #expect(slots.excludedTracks.map(\.title) == [title], "\(request)")
    #expect(slots.excludedTracks.first?.artist == artist && slots.artists.isEmpty, "\(request)")
  }

  private static let again: [(request: String, refused: String, wanted: String)] = [
    ("ugh, trap again? give me soul", "trap", "soul"),
    ("otra vez reguetón, pon algo de rock", "reguetón", "rock"),
    ("schon wieder Schlager, mach mal Rock an", "Schlager", "Rock"), ("又是情歌，来点摇滚", "情歌", "摇滚"),
    ("de novo sertanejo? bota um rock", "sertanejo", "rock"),
    ("enough rock, now classical", "rock", "classical"),
  ]

  @Test(arguments: again)
  func whatCameOnceMoreIsRefused(request: String, refused: String, wanted: String) {
    let slots = read([request])
    #expect(slots.excludedTags == [refused] && slots.tags == [wanted], "\(request)")
  }

  @Test(arguments: [
    "play Queen again", "pon Shakira otra vez", "noch mal Kraftwerk bitte", "noch Kraftwerk bitte",
    "otra vez Shakira",
    "outra vez rock, obrigado", "又是摇滚，太棒了", "jazz again? yes please", "ich höre dauernd Rammstein",
    "hab schon wieder Lust auf Rammstein", "de novo samba, adoro",
  ])
  func whoeverIsAskedForAgainIsNotRefused(request: String) {
    #expect(read([request]).excludedArtists.isEmpty && read([request]).excludedTags.isEmpty)
  }

  // MARK: What does not matter any more

  @Test(arguments: [
    ["rock songs under 4 minutes", "forget the time limit"],
    ["Rock unter vier Minuten", "die Länge ist doch egal"],
    ["rock de menos de 3 minutos", "da igual la duración"], ["三分钟以内的摇滚", "时长无所谓了"],
    ["3分以内のロック", "長さはやっぱり気にしないで"],
  ])
  func lengthsAreLifted(turns: [String]) {
    let slots = read(turns)
    #expect(slots.maximumSeconds == nil && slots.excludedTags.isEmpty, "\(turns)")
    #expect(slots.tags.count == 1, "\(turns)")
  }

  @Test func countsAndYearsAreLifted() {
    #expect(read(["ten pop songs", "never mind how many"]).count == nil)
    #expect(read(["soul from the 60s", "doesn't have to be from the 60s"]).firstYear == nil)
    #expect(read(["soul from the 60s", "doesn't have to be sad"]).firstYear == 1960)
  }

  @Test(arguments: [
    ["female vocals please", "male is fine too"], ["想听女声", "男声也行啦"], ["来点中文歌", "英文也可以，欢快点就行"],
  ])
  func whatElseIsFineIsNoWish(turns: [String]) {
    let slots = read(turns)
    #expect(slots.languages.isEmpty && !slots.isSmallTalk, "\(turns)")
    #expect(!slots.tags.contains { $0.contains("male") || $0.contains("声") }, "\(turns)")
  }

  @Test(arguments: [["jazz, no vocals", "actually vocals are fine"], ["来点爵士，不要人声", "算了人声也可以"]])
  func voicesAreLetInAgain(turns: [String]) {
    let slots = read(turns)
    #expect(slots.tags.count == 1 && slots.excludedTags.isEmpty && slots.recordings.isEmpty)
  }

  // MARK: Complaints

  @Test(arguments: [
    ["90s rock", "that's not 90s"], ["90s rock", "half of these are not from the 90s"],
    ["九十年代的歌", "这首不是九十年代的吧"],
  ])
  func yearsOfWhatWasShownAreStillAskedFor(turns: [String]) {
    #expect(read(turns).firstYear == 1990 && read(turns).lastYear == 1999, "\(turns)")
  }

  @Test(arguments: [
    ["90s rock", "no more 90s"], ["90s rock", "these should not be 90s"], ["90年代摇滚", "这次不要九十年代"],
    ["90er Rock", "die aus den 90ern nicht mehr"],
  ])
  func yearsThatAreForgottenAreNot(turns: [String]) {
    #expect(read(turns).firstYear == nil, "\(turns)")
  }

  @Test(arguments: [
    ["jazz", "thats not jazz thats elevator music"], ["metal", "that ain't metal"],
    ["放点爵士", "这不是爵士吧"],
    ["ジャズかけて", "これジャズじゃないよ"],
  ])
  func aThemeThatWasMissedIsStillAskedFor(turns: [String]) {
    let slots = read(turns)
    #expect(!slots.tags.isEmpty && Set(slots.tags).isDisjoint(with: slots.excludedTags), "\(turns)")
    #expect(slots.excludedTags.allSatisfy { $0 == "elevator music" }, "\(turns)")
  }

  private static let yearsOfTheirs: [[String]] = [
    ["Metallica", "nothing by them from the last 20 years"],
    ["play Metallica", "nothing by them after 2005"],
  ]

  @Test(arguments: yearsOfTheirs)
  func yearsOfSomebodyAreRefusedAndNotTheArtist(turns: [String]) {
    let slots = read(turns)
    #expect(slots.artists == ["Metallica"] && slots.excludedArtists.isEmpty, "\(turns)")
    #expect(slots.lastYear == 2005, "\(turns)")
  }

  // MARK: Others like them

  @Test(arguments: [
    ["play The Smiths", "another band like that"],
    ["spiel Tocotronic", "eine andere Band in der Art"],
    ["toca Djavan", "outro cantor no mesmo estilo"], ["혁오 틀어줘", "비슷한 다른 밴드로"],
    ["mets Stromae", "un autre chanteur dans ce style"],
  ])
  func anotherLikeThemIsSomebodyElse(turns: [String]) {
    let slots = read(turns)
    #expect(slots.likeArtists.count == 1 && slots.likeArtists == slots.excludedArtists, "\(turns)")
  }

  @Test func theVersionOfSomebodyIsRefused() {
    let slots = read(["play Hurt, not the one by Johnny Cash"])
    #expect(slots.tracks.map(\.title) == ["Hurt"] && slots.excludedArtists == ["Johnny Cash"])
  }

  @Test(arguments: [
    "queen and abba\ntake abba out actually", "Queen and ABBA\nthrow ABBA out ok",
    "Queen and ABBA\nkick ABBA out lol",
  ])
  func whoeverIsTakenOutIsRefused(turns: String) {
    let slots = read(turns.split(separator: "\n").map(String.init))
    #expect(slots.excludedArtists == ["ABBA"] && slots.artists == ["Queen"], "\(turns)")
  }
}

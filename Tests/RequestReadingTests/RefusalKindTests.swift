import RequestReading
import Testing

/// Ways to refuse, to take a refusal back, to correct, and what only sounds like a refusal.
struct RefusalKindTests {
  private static let reader: RequestReader = {
    var names = NameDictionary()
    for name in [
      "Queen", "Adele", "Massive Attack", "Portishead", "Bill Evans", "Gil Evans", "Maroon Five",
      "Prince", "Lady Gaga", "Wet Leg", "周杰倫", "邓丽君", "王心凌", "陶喆", "米津玄師", "アイコ", "장범준",
      "Die Ärzte", "Die Toten Hosen", "Indochine", "LeAnn Rimes", "Joni Mitchell",
    ] {
      names.insert(name, .artist)
    }
    for (title, artist) in [
      ("Fix You", "Coldplay"), ("甜蜜蜜", "邓丽君"), ("Lemon", "米津玄師"), ("Blue", "LeAnn Rimes"),
      ("Take On Me", "a-ha"), ("No Diggity", "Blackstreet"), ("Without Me", "Eminem"),
      ("No One", "Alicia Keys"), ("Never Too Much", "Luther Vandross"), ("Wonderwall", "Oasis"),
      ("Running Up That Hill", "Kate Bush"), ("No", "Meghan Trainor"),
      ("Lips Are Movin", "Meghan Trainor"),
    ] {
      names.insert(artist, .artist)
      names.insert(title, .title, by: [artist])
    }
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: String...) -> Reading { Self.reader.read(turns: turns) }

  @Test(arguments: [
    ("who's this, Queen? nope, take them off", "Queen"),
    ("Queen has been played enough, so drop them", "Queen"),
    ("Wet Leg was too shouty for our regulars", "Wet Leg"),
    ("Queen is off the table", "Queen"), ("Adele is not welcome at this party", "Adele"),
    ("pop yes, Adele no", "Adele"), ("if i hear Adele one more time i'll scream", "Adele"),
    ("周杰倫好是好，今天先别放", "周杰倫"), ("老婆对邓丽君过敏", "邓丽君"), ("与其放周杰倫，不如来点爵士", "周杰倫"),
    ("米津玄師は聴きすぎて今はもういいや", "米津玄師"), ("장범준도 너무 많이 나온다 그만", "장범준"),
    ("grandad has a real thing against Queen", "Queen"), ("rock w/o Queen", "Queen"),
    ("something like Lips Are Movin but no Meghan Trainor", "Meghan Trainor"),
    ("no Meghan Trainor", "Meghan Trainor"),
  ])
  func artistsAreRefused(_ request: String, _ artist: String) {
    let reading = read(request)
    #expect(reading.unwanted.artists.map(\.value.name) == [artist], "\(request): \(reading)")
    #expect(reading.wanted.artists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    ("play Coldplay. Fix You is off the table though", "Fix You"),
    ("放点邓丽君，《甜蜜蜜》就算了", "甜蜜蜜"), ("「Lemon」は季節外れだから飛ばして", "Lemon"),
    ("synthpop, and I swear if I hear Take On Me one more time", "Take On Me"),
    (
      "Kate Bush, but I've heard Running Up That Hill enough, so not that one",
      "Running Up That Hill"
    ),
  ])
  func songsAreRefusedAndNotTheirArtists(_ request: String, _ title: String) {
    let reading = read(request)
    #expect(reading.unwanted.tracks.map(\.value.title) == [title], "\(request): \(reading)")
    #expect(reading.unwanted.artists.isEmpty, "\(request)")
  }

  @Test(arguments: [
    "You can never have too much Prince", "wouldn't say no to some Prince", "why not some Prince",
    "there's not a single bad Prince song, give me three", "no rush, but play Prince",
    "Nothing but Prince until the guests have gone", "don't you dare leave out Prince",
    "no way I do the dishes without Prince", "can't go wrong with Prince",
    "no hay nadie como Prince", "I don't want anything but Prince",
  ])
  func whatSoundsLikeARefusalIsNone(_ request: String) {
    let reading = read(request)
    #expect(reading.unwanted.artists.isEmpty, "\(request): \(reading)")
    let named = reading.wanted.artists + reading.likeness.artists
    #expect(named.map(\.value.name) == ["Prince"], "\(request): \(reading)")
  }

  @Test(arguments: [("非王心凌不听", "王心凌"), ("除了陶喆我谁都不听", "陶喆"), ("少不了陶喆", "陶喆")])
  func refusalsOfAllOthersDemand(_ request: String, _ artist: String) {
    let reading = read(request)
    #expect(reading.unwanted.artists.isEmpty, "\(request): \(reading)")
    #expect(reading.wanted.artists.map(\.value.name) == [artist], "\(request): \(reading)")
  }

  @Test func oneIsWantedAndTheOtherRefused() {
    let reading = read("Die Ärzte ja, Die Toten Hosen nein")
    #expect(reading.wanted.artists.map(\.value.name) == ["Die Ärzte"])
    #expect(reading.unwanted.artists.map(\.value.name) == ["Die Toten Hosen"])
  }

  @Test func seedsMayBeRefusedBesides() {
    let reading = read("something between Massive Attack and Portishead, tho neither of them pls")
    let names = ["Massive Attack", "Portishead"]
    #expect(reading.likeness.artists.map(\.value.name) == names)
    #expect(reading.unwanted.artists.map(\.value.name) == names)
  }

  @Test func correctionsTakeBackWhatWasAskedFor() {
    #expect(
      read("play Bill Evans. no wait, I meant Gil Evans").wanted.artists.map(\.value.name)
        == ["Gil Evans"])
    let one = read("Play Blue by Joni Mitchell... no wait, the LeAnn Rimes one")
    #expect(one.wanted.tracks.map(\.value.title) == ["Blue"], "\(one)")
    #expect(one.wanted.tracks.first?.value.artist?.name == "LeAnn Rimes", "\(one)")
    #expect(one.unwanted.isEmpty)
  }

  @Test func refusalsAreTakenBack() {
    let reading = read("pop, no Adele", "actually scratch that, Adele is fine after all")
    #expect(reading.unwanted.artists.isEmpty && reading.wanted.artists.isEmpty, "\(reading)")
  }

  @Test(arguments: [
    ("no diggity blackstreet", "No Diggity"), ("without me eminem", "Without Me"),
    ("no one by alicia keys", "No One"), ("never too much luther vandross", "Never Too Much"),
    ("alicia keys no one", "No One"),
  ])
  func aTitleWithItsArtistIsASong(_ request: String, _ title: String) {
    let reading = read(request)
    #expect(reading.wanted.tracks.map(\.value.title) == [title], "\(request): \(reading)")
    #expect(reading.unwanted.isEmpty, "\(request): \(reading)")
  }

  @Test func eachRefusalEndsWithItsComma() {
    let tags = read("no punk, no metal, rock")
    #expect(tags.wanted.tags.map(\.value.text) == ["rock"])
    #expect(tags.unwanted.tags.map(\.value.text) == ["punk", "metal"])
    #expect(read("no christmas songs, pop").wanted.tags.map(\.value.text) == ["pop"])
    #expect(read("no punk, metal or rock").unwanted.tags.count == 3)
    let slow = read("not too slow rock")
    #expect(slow.unwanted.tags.map(\.value.text) == ["slow"])
    #expect(slow.wanted.tags.map(\.value.text) == ["rock"])
  }

  @Test func clausesThatTellWhyAskForNothing() {
    let reading = read("Folk, but no ukulele, I can't take it anymore")
    #expect(reading.wanted.tags.map(\.value.text) == ["Folk"])
    #expect(reading.unwanted.tags.map(\.value.text) == ["ukulele"])
    let dinner = read("jazz while we have dinner")
    #expect(dinner.wanted.tags.contains { $0.value.text == "jazz" }, "\(dinner)")
  }
}

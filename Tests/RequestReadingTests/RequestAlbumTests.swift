import RequestReading
import Testing

/// Albums, titles in other languages, and what is said of what was shown.
struct RequestAlbumTests {
  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["Adele", "Michael Jackson", "Fleetwood Mac", "Serge Gainsbourg"] {
      names.insert(artist, .artist)
    }
    names.insert("周杰倫", .artist, aliases: ["周杰伦", "Jay Chou"])
    names.insert("宇多田ヒカル", .artist)
    let albums = [
      ("21", "Adele"), ("Thriller", "Michael Jackson"), ("Rumours", "Fleetwood Mac"),
      ("葉惠美", "周杰倫"), ("First Love", "宇多田ヒカル"), ("Pop", "U2"), ("Home", "Nobody"),
    ]
    for (album, artist) in albums { names.insert(album, .album, by: [artist]) }
    names.insert("Thriller", .title, by: ["Michael Jackson"])
    names.insert("First Love", .title, by: ["宇多田ヒカル"])
    names.insert("Je t'aime", .title, by: ["Serge Gainsbourg"])
    names.insert("rock", .tag)
    return RequestReader(catalog: names, today: 2026)
  }()

  private func read(_ turns: String...) -> Reading { Self.reader.read(turns: turns) }

  @Test(arguments: [
    ("songs from the album 21", "21"), ("the album called 21, please", "21"),
    ("Adele's album 21", "21"), ("die besten Songs aus Thriller", "Thriller"),
    ("Lieder vom Album Thriller", "Thriller"), ("canciones del disco Thriller", "Thriller"),
    ("播放專輯《叶惠美》", "葉惠美"), ("周杰伦的专辑《叶惠美》里的歌", "葉惠美"),
    ("アルバム「First Love」の曲", "First Love"), ("tracks off Rumours", "Rumours"),
    ("play the album Purple Rain", "purple rain"),
  ])
  func anAlbumThatIsCalledOneIsWanted(request: String, album: String) {
    let reading = read(request)
    #expect(reading.wanted.albums.map(\.value.title) == [album], "\(reading.wanted)")
    #expect(reading.wanted.tracks.isEmpty && reading.unwanted.isEmpty)
  }

  @Test(arguments: ["pop", "some pop please", "songs for home", "music for coming home"])
  func wordsThatAnAlbumIsCalledByAreWords(request: String) {
    #expect(read(request).wanted.albums.isEmpty)
  }

  @Test(arguments: ["queen symphony no. 5", "symphony no 5 adele", "mambo no 5"])
  func theNumberOfAWorkRefusesNothing(request: String) {
    #expect(read(request).unwanted.isEmpty)
  }

  @Test func aSongIsWantedWhereNoAlbumIsSaid() {
    #expect(read("play Thriller").wanted.tracks.map(\.value.title) == ["Thriller"])
    #expect(read("Thriller").wanted.albums.isEmpty)
  }

  @Test(arguments: [
    "Fleetwood Mac, but nothing from the album Rumours",
    "anything by Fleetwood Mac, not from Rumours",
    "songs by Fleetwood Mac that aren't on Rumours",
  ])
  func anAlbumCanBeRefused(request: String) {
    let reading = read(request)
    #expect(reading.unwanted.albums.map(\.value.title) == ["Rumours"])
    #expect(reading.wanted.artists.map(\.value.name) == ["Fleetwood Mac"])
    #expect(reading.wanted.albums.isEmpty)
  }

  @Test func anAlbumIsPairedWithItsArtist() {
    let album = read("songs from the album 21 by Adele").wanted.albums.first?.value
    #expect(album?.artist?.name == "Adele")
  }

  @Test func aTitleInAnotherLanguageDoesNotChangeTheRequests() {
    let reading = read("Serge Gainsbourg, but not Je t'aime")
    #expect(reading.wanted.artists.map(\.value.name) == ["Serge Gainsbourg"])
    #expect(reading.unwanted.tracks.map(\.value.title) == ["Je t'aime"])
    // A title that the catalog has only a longer form of is handed on as it was written.
    let unknown = RequestReader(catalog: EmptyCatalog(), today: 2026)
      .read("some chanson, but not Je t'aime")
    #expect(unknown.unwanted.tags.map(\.value.text) == ["Je t'aime"])
  }

  @Test func aKindOfRockIsNoRockOfTheCatalogs() {
    let reading = read("no hard rock")
    #expect(reading.unwanted.tags.map(\.value.text) == ["hard rock"])
    #expect(reading.unwanted.tags.allSatisfy { $0.value.ids.isEmpty })
  }

  @Test(arguments: [
    "no more of those", "none of these", "I didn't like any of those", "please stop playing these",
    "别再放这些了", "不要这种", "これはもういい", "이런 거 말고", "those don't fit",
  ])
  func whatWasShownIsRefusedByWordsAlone(request: String) {
    let reading = read("some jazz", request)
    #expect(reading.followUps.map(\.value) == [.without(nil)], "\(reading.followUps)")
    #expect(reading.wanted.tags.map(\.value.text) == ["jazz"])
    #expect(reading.unwanted.isEmpty && !reading.isSmallTalk)
  }

  @Test func moreIsStillAskedForBesideWhatIsRefused() {
    let reading = read("some jazz", "no more of those, something by Adele")
    #expect(reading.followUps.map(\.value) == [.without(nil)])
    #expect(reading.wanted.artists.map(\.value.name) == ["Adele"])
  }
}

import MusicCatalog
import MusicNames
import Refrain
import Testing

/// Names under which people look for songs that catalogs call otherwise.
struct UsualNameTests {
  private static let engine = try! NameTestCatalog.engine(of: [
    NameTestCatalog.track("miles", "I'm Gonna Be (500 Miles)", ["The Proclaimers"]),
    NameTestCatalog.track(
      "heart", "My Heart Will Go On - Love Theme from \"Titanic\"", ["Céline Dion"]),
    NameTestCatalog.track("ways", "Separate Ways (Worlds Apart)", ["Journey"]),
    NameTestCatalog.track(
      "rainbow", "Somewhere over the Rainbow / What a Wonderful World",
      ["Israel Kamakawiwoʻole"]),
    NameTestCatalog.track(
      "medley", "Medley: Aquarius / Let the Sunshine In", ["The 5th Dimension"]),
    NameTestCatalog.track("fuck", "Fuck It (I Don't Want You Back)", ["Eamon"]),
    NameTestCatalog.track("fortuna", "Carmina Burana: O Fortuna", ["Carl Orff"]),
    NameTestCatalog.track(
      "nocturne2", "Nocturne No. 2 in E-Flat Major, Op. 9 No. 2", ["Frédéric Chopin"]),
    NameTestCatalog.track(
      "nocturne20", "Nocturne No. 20 in C-Sharp Minor, Op. posth.", ["Frédéric Chopin"]),
    NameTestCatalog.track("sonata1", "Sonata No. 1: Allegro assai", ["Some Composer"]),
    NameTestCatalog.track("sonata2", "Sonata No. 2: Allegro assai", ["Some Composer"]),
    NameTestCatalog.track("hello", "Hello", ["Adele"]),
    NameTestCatalog.track("hello2", "Hello", ["Lionel Richie"]),
    NameTestCatalog.track("faded", "Faded", ["Alan Walker"]),
    NameTestCatalog.track("africa", "Africa", ["Toto"]),
    NameTestCatalog.track("somebody", "Somebody That I Used to Know", ["Gotye", "Kimbra"]),
    NameTestCatalog.track("rhapsody", "Bohemian Rhapsody", ["Queen"]),
    NameTestCatalog.track("dynamite", "Dynamite", ["BTS"]),
    NameTestCatalog.track("lemon", "Lemon", ["米津玄師"]),
    NameTestCatalog.track("gangnam", "Gangnam Style", ["PSY"]),
    NameTestCatalog.track("yesterday", "Yesterday", ["The Beatles"]),
    NameTestCatalog.track("love", "Love Scenario", ["iKON"]),
    NameTestCatalog.track("dry", "ドライフラワー", ["優里"]),
    NameTestCatalog.track("kukushka", "Kukushka", ["Кино"]),
    NameTestCatalog.track("lady", "Lady", ["Sir Elton John"]),
    NameTestCatalog.track("shallow", "Shallow - Radio Edit", ["Lady Gaga"]),
    NameTestCatalog.track("lullaby", "Shallow (Lullaby Version)", ["Lullaby Baby"]),
    NameTestCatalog.track("wonderwall", "Wonderwall - Remastered", ["Oasis"]),
    NameTestCatalog.track("karaoke", "Wonderwall (Karaoke Version)", ["Sing King"]),
  ])

  private func resolve(_ title: String, _ artist: String?) throws -> NameResolution {
    try Self.engine.resolve([NameQuery(title: title, artist: artist)])[0]
  }

  @Test(arguments: [
    ("500 Miles", "The Proclaimers", "miles"), ("My Heart Will Go On", "Celine Dion", "heart"),
    ("Worlds Apart", "Journey", "ways"), ("Over the Rainbow", "Israel Kamakawiwo'ole", "rainbow"),
    ("F*** It", "Eamon", "fuck"),
    ("O Fortuna", "Carl Orff", "fortuna"), ("O Fortuna", "Orff", "fortuna"),
    ("Nocturne Op. 9 No. 2", "Chopin", "nocturne2"),
    ("Nocturne, Op. 9, No. 2", "Frederic Chopin", "nocturne2"),
    ("Nocturne in C sharp minor", "Chopin", "nocturne20"),
    ("Nocturne in C# minor", "Chopin", "nocturne20"),
  ])
  func partsAndUsualNamesAreAliases(title: String, artist: String, id: String) throws {
    let found = try resolve(title, artist)
    #expect(found.track?.id == id, "\(found)")
    #expect(found.status == .alias || found.status == .exact, "\(found)")
  }

  @Test(arguments: [
    ("Allegro assai", "Some Composer"), ("Nocturne Op. 9 No. 1", "Chopin"),
    ("Nocturne in D minor", "Chopin"), ("Miles", "The Proclaimers"), ("Titanic", "Queen"),
  ])
  func whatSeveralHaveOrNobodyIsNotFoundForCertain(title: String, artist: String) throws {
    let found = try resolve(title, artist)
    #expect(!found.status.isFound || found.confidence < 0.9, "\(found)")
  }

  @Test(arguments: [
    ("Adele - Hello (Official Music Video)", "AdeleVEVO", "hello"),
    ("Alan Walker - Faded", "NCS", "faded"), ("Toto - Africa (Lyrics)", "7clouds", "africa"),
    (
      "Gotye - Somebody That I Used To Know (feat. Kimbra) [Official Music Video]", "gotyemusic",
      "somebody"
    ),
    ("Queen – Bohemian Rhapsody (Official Video Remastered)", "Queen Official", "rhapsody"),
    ("BTS (방탄소년단) 'Dynamite' Official MV", "HYBE LABELS", "dynamite"),
    ("米津玄師 MV「Lemon」", "Kenshi Yonezu  米津玄師", "lemon"),
    ("PSY - GANGNAM STYLE(강남스타일) M/V", "officialpsy", "gangnam"),
  ])
  func theArtistInATitleWinsOverAChannel(title: String, channel: String, id: String) throws {
    let found = try resolve(title, channel)
    #expect(found.track?.id == id, "\(found)")
  }

  @Test func aCoverOnAChannelIsNotTheArtists() throws {
    let found = try resolve("Adele - Hello (Cover)", "Nobody Known")
    #expect(!found.status.isFound, "\(found)")
    let other = try resolve("Adele - Hello", "Alan Walker")
    #expect(!other.status.isFound, "\(other)")
  }

  @Test(arguments: [
    ("Hello", "Аdеlе", "hello"), ("Hello", "Адель", "hello"), ("Yesterday", "ビートルズ", "yesterday"),
    ("Yesterday", "비틀즈", "yesterday"), ("Love Scenario", "아이콘", "love"),
    ("Кукушка", "Kino", "kukushka"), ("Lady", "Elton John", "lady"),
  ])
  func namesInOtherScriptsAreFound(title: String, artist: String, id: String) throws {
    let found = try resolve(title, artist)
    #expect(found.track?.id == id, "\(found)")
  }

  @Test func whatCannotBeComparedIsUnsure() throws {
    let found = try resolve("ドライフラワー", "Yuuri")
    #expect(found.status.isFound || found.confidence <= 0.5, "\(found)")
    let missing = try resolve("Hello", "Nobody Known")
    #expect(missing.status == .notInCatalog && missing.confidence > 0.8)
  }

  @Test func renditionsOfOthersAreNoRivals() throws {
    #expect(try resolve("Shallow", nil).track?.id == "shallow")
    #expect(try resolve("Wonderwall", nil).track?.id == "wonderwall")
    #expect(try resolve("Wonderwall (Karaoke Version)", nil).track?.id == "karaoke")
  }
}

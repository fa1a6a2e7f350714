import Foundation
import MusicCatalog
import MusicNames
import Refrain
import TestSupport
import Testing

/// Names of other versions, other words and compositions, one by one.
struct VersionAndWorkTests {
  private static let catalog: [(id: String, title: String, artists: [String])] = [
    ("titanium", "Titanium - Nicky Romero Remix", ["David Guetta"]),
    ("levelsSkrillex", "Levels (Skrillex Remix)", ["Avicii"]),
    ("levels", "Levels - Original Mix", ["Avicii"]),
    ("wakeParis", "Wake Me Up - Live in Paris 2012", ["Avicii"]),
    ("strobe", "Strobe - Radio Edit", ["deadmau5"]), ("hurt", "Hurt (Quiet)", ["Nine Inch Nails"]),
    ("aliveEdit", "Alive - Radio Edit", ["Pearl Jam"]),
    ("alive", "Alive - 2009 Remaster", ["Pearl Jam"]),
    ("blackSpedUp", "Black (Sped Up)", ["Pearl Jam"]),
    ("black", "Black - 2004 Remaster", ["Pearl Jam"]),
    ("jeremyNightcore", "Jeremy (Nightcore)", ["Pearl Jam"]),
    ("jeremySlowed", "Jeremy (Slowed + Reverb)", ["Pearl Jam"]),
    ("jeremy8D", "Jeremy (8D Audio)", ["Pearl Jam"]), ("jeremy", "Jeremy - Live", ["Pearl Jam"]),
    ("lover", "Lover", ["Taylor Swift"]), ("love", "Love", ["Lana Del Rey"]),
    ("friday", "Friday I'm in Love", ["The Cure"]),
    ("morning", "Sunday Morning", ["The Velvet Underground"]),
    ("blackCar", "Black Car", ["Miriam Bryant"]), ("iCan", "I Can", ["Nas"]),
    ("thisIsLove", "This Is Love", ["Roddy Ricch"]),
    ("sheWill", "She Will Be Loved", ["Maroon 5"]), ("nights", "Summer Nights", ["John Travolta"]),
    ("cant", "Can't Stop", ["Red Hot Chili Peppers"]),
    ("partB", "Long Song, Part B", ["Somebody"]), ("songA", "Song A", ["Somebody"]),
    ("sideA", "Side A", ["Somebody"]), ("discA", "Disc A", ["Somebody"]),
    ("nocturne1", "Nocturne, Op. 9 No. 1", ["Frédéric Chopin"]),
    ("nocturne2", "Nocturne, Op. 9 No. 2", ["Frédéric Chopin"]),
    ("mahler5", "Symphony No. 5", ["Gustav Mahler"]),
    ("fifth", "Symphony No. 5 in C Minor, Op. 67: I. Allegro con brio", ["Ludwig van Beethoven"]),
    ("seventh", "Symphony No. 7 in A Major, Op. 92: II. Allegretto", ["Ludwig van Beethoven"]),
    ("pastoral", "Symphony No. 6 \"Pastoral\"", ["Ludwig van Beethoven"]),
    ("moonlight", "Piano Sonata No. 14 \"Moonlight\"", ["Ludwig van Beethoven"]),
    (
      "lacrimosa", "Requiem in D Minor, K. 626: III. Sequentia: Lacrimosa",
      ["Wolfgang Amadeus Mozart"]
    ),
    (
      "brandenburg", "Brandenburg Concerto No. 3 in G Major, BWV 1048: I. Allegro",
      ["Johann Sebastian Bach"]
    ),
    ("prelude", "Prelude in C-Sharp Minor", ["Sergei Rachmaninoff"]),
    ("clair", "Clair de lune", ["Claude Debussy"]), ("2112", "2112: I. Overture", ["Rush"]),
    ("entity", "Key Entity Extraction IV: Evagria the Faithful", ["Coheed and Cambria"]),
    ("intro1", "Intro", ["The xx"]), ("intro2", "Intro", ["alt-J"]),
    ("mr", "Mr. Brightside", ["The Killers"]),
    ("gig", "The Great Gig in the Sky", ["Pink Floyd"]), ("die", "Die for You", ["The Weeknd"]),
    ("karma", "Karma Police", ["Radiohead"]), ("one", "One", ["U2"]), ("halo", "Halo", ["Beyoncé"]),
    ("toxic", "Toxic", ["Britney Spears"]), ("sky", "晴天", ["周杰倫"]), ("ok", "Ok", ["Pianos"]),
    ("sgt", "Sgt. Pepper's Lonely Hearts Club Band", ["The Beatles"]),
    ("st", "St. Elsewhere", ["Gnarls Barkley"]), ("sm", "S&M", ["Rihanna"]),
    ("number1", "#1", ["Nelly"]), ("sitar", "Once", ["Pearl Jam"]),
    ("shine1", "Shine On You Crazy Diamond (Parts I-V)", ["Pink Floyd"]),
  ]

  private static let engine = try! NameTestCatalog.engine(
    of: catalog.map { NameTestCatalog.track($0.id, $0.title, $0.artists) })

  /// "title | artist", and the status and the id that are meant, or the status alone.
  private static let cases: [(name: String, verdict: String)] =
    """
    Titanium (Alesso Remix) | David Guetta > version titanium
    Titanium (Nicky Romero Remix) | David Guetta > exact titanium
    Titanium - Nicky Romero Remix | David Guetta > exact titanium
    Titanium (Remix) | David Guetta > exact titanium
    Levels | Avicii > exact levels
    Levels (Original Mix) | Avicii > exact levels
    Levels (Skrillex Remix) | Avicii > exact levelsSkrillex
    Levels - Skrilex Remix | Avicii > exact levelsSkrillex
    Levels (Cazzette Remix) | Avicii > version levels
    Wake Me Up - Live in London | Avicii > version wakeParis
    Wake Me Up (Live in Paris) | Avicii > exact wakeParis
    Wake Me Up (Live) | Avicii > exact wakeParis
    Wake Me Up | Avicii > version wakeParis
    Strobe - Extended | deadmau5 > version strobe
    Strobe | deadmau5 > version strobe
    Strobe (Radio Edit) | deadmau5 > exact strobe
    Hurt (Loud) | Nine Inch Nails > version hurt
    Hurt (Quiet) | Nine Inch Nails > exact hurt
    Alive | Pearl Jam > version alive
    Alive (2009 Remaster) | Pearl Jam > exact alive
    Alive (Remastered) | Pearl Jam > exact alive
    Alive (2017 Remaster) | Pearl Jam > version alive
    Black | Pearl Jam > version black
    Black - Sped Up | Pearl Jam > exact blackSpedUp
    Black (Sped-Up Version) | Pearl Jam > exact blackSpedUp
    Jeremy (Nightcore Version) | Pearl Jam > exact jeremyNightcore
    Jeremy - Slowed & Reverb | Pearl Jam > exact jeremySlowed
    Jeremy [8D] | Pearl Jam > exact jeremy8D
    Jeremy | Pearl Jam > version jeremy
    Love | Taylor Swift > wrong_pairing
    Dove | Lana Del Rey > not_in_catalog
    Live | Lana Del Rey > not_in_catalog
    Lovr | Taylor Swift > typo lover
    Monday I'm in Love | The Cure > not_in_catalog
    Fridy I'm in Love | The Cure > typo friday
    Sunday Evening | The Velvet Underground > not_in_catalog
    Saturday Morning | The Velvet Underground > not_in_catalog
    Sunday Mornin | The Velvet Underground > typo morning
    Sundya Morning | The Velvet Underground > typo morning
    Black Cat | Miriam Bryant > not_in_catalog
    I Can't | Nas > not_in_catalog
    This Is Not Love | Roddy Ricch > not_in_catalog
    This Isn't Love | Roddy Ricch > not_in_catalog
    He Will Be Loved | Maroon 5 > not_in_catalog
    Summer Night | John Travolta > typo nights
    Cant Stop | Red Hot Chili Peppers > exact cant
    Cann't Stop | Red Hot Chili Peppers > typo cant
    Can Stop | Red Hot Chili Peppers > not_in_catalog
    Long Song, Part A | Somebody > not_in_catalog
    Long Song Part B | Somebody > exact partB
    Song B | Somebody > not_in_catalog
    Side B | Somebody > not_in_catalog
    Disc B | Somebody > not_in_catalog
    Nocturne op 9 | Chopin > ambiguous
    Nocturne op 9 no 2 | Frédéric Chopin > exact nocturne2
    Symphony No. 5 | > ambiguous
    Symphony No. 5 | Gustav Mahler > exact mahler5
    Symphony No. 5 | Ludwig van Beethoven > alias fifth
    Symphony No. 5: I. Allegro con brio | Ludwig van Beethoven > alias fifth
    Symphony No. 5 in C Minor | Ludwig van Beethoven > alias fifth
    Symphony No. 5, Op. 67 | Beethoven > alias fifth
    Fifth Symphony | Beethoven > alias fifth
    5th Symphony | Beethoven > alias fifth
    Symphony Nr. 5 | Ludwig van Beethoven > alias fifth
    Symphony No. 5, Beethoven | > alias fifth
    Symphony No. 8 | Ludwig van Beethoven > not_in_catalog
    Symphony No. 5 in D Major | Ludwig van Beethoven > not_in_catalog
    Symphony No. 5: II. Andante | Ludwig van Beethoven > not_in_catalog
    Pastoral Symphony | Ludwig van Beethoven > alias pastoral
    Moonlight Sonata | Ludwig van Beethoven > alias moonlight
    Lacrimosa | Mozart > alias lacrimosa
    Requiem | Mozart > alias lacrimosa
    Requiem in D minor: Lacrimosa | Wolfgang Amadeus Mozart > alias lacrimosa
    Brandenburg Concerto 3 | Johann Sebastian Bach > alias brandenburg
    Brandenburg Concerto No. 4 | Johann Sebastian Bach > not_in_catalog
    BWV 1048 | Bach > alias brandenburg
    Prelude in C# Minor | Sergei Rachmaninoff > exact prelude
    Prelude in C♯ Minor | Sergei Rachmaninoff > exact prelude
    Prelude in C Minor | Sergei Rachmaninoff > not_in_catalog
    2112 | Rush > alias 2112
    Key Entity Extraction 4 | Coheed and Cambria > alias entity
    Clair de lune | C. Debussy > alias clair
    Clair de lune | Debussy, Claude > exact clair
    Fifth Symphony | L. van Beethoven > alias fifth
    Mister Brightside | The Killers > exact mr
    Great Gig in the Sky, The | Pink Floyd > exact gig
    Die 4 You | The Weeknd > exact die
    Okay | Pianos > exact ok
    Sergeant Pepper's Lonely Hearts Club Band | The Beatles > exact sgt
    Saint Elsewhere | Gnarls Barkley > exact st
    S & M | Rihanna > exact sm
    Number 1 | Nelly > exact number1
    Тохіс | Britney Spears > exact toxic
    karma police radiohead | > exact karma
    radiohead karma police | > exact karma
    beyonce halo | > exact halo
    U2 One | > exact one
    Britney Spears \\| Toxic | > exact toxic
    Britney Spears ~ Toxic | > exact toxic
    Britney Spears // Toxic | > exact toxic
    Britney Spears・Toxic | > exact toxic
    Britney Spears _ Toxic | > exact toxic
    Pearl Jam "Once" | > exact sitar
    03 - Beyoncé - Halo | > exact halo
    周杰倫【晴天】 | > exact sky
    Pearl Jam - Once | Pearl Jam > exact sitar
    01. Once | Pearl Jam > exact sitar
    Once.mp3 | Pearl Jam > exact sitar
    Once - Bonus Track | Pearl Jam > exact sitar
    Once - From "Singles" Soundtrack | Pearl Jam > exact sitar
    Radiohead | Karma Police > exact karma
    Toxic | Various Artists > exact toxic
    Shine On You Crazy Diamond, Pts. 1-5 | Pink Floyd > alias shine1
    """.split(separator: "\n").map { line in
      let sides = line.split(separator: ">").map { $0.trimmingCharacters(in: .whitespaces) }
      return (sides[0], sides[1])
    }

  @Test(arguments: cases.indices)
  func aNameMeansThisVersionOrWork(number: Int) throws {
    let (name, expected) = Self.cases[number]
    let halves = name.replacingOccurrences(of: "\\|", with: "\u{1}")
      .split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "\u{1}", with: "|") }
    let answer = try Self.engine.resolve([NameQuery(title: halves[0], artist: halves[1])])[0]
    let verdict = ([answer.status.rawValue] + [answer.track?.id].compactMap(\.self))
      .joined(separator: " ")
    #expect(verdict == expected, "\(name): \(answer.note ?? "")")
    if answer.status == .version { #expect(answer.note?.isEmpty == false) }
  }

  @Test func anAlbumDecidesBetweenSongsOfOneTitle() throws {
    func song(_ id: String, _ artist: String, _ album: String) -> TrackRecord {
      var track = NameTestCatalog.track(id, "Intro", [artist])
      track.album = album
      return track
    }
    let engine = try NameTestCatalog.engine(of: [
      song("xx", "The xx", "xx"), song("awesome", "alt-J", "An Awesome Wave"),
      song("yours", "alt-J", "This Is All Yours"), song("best", "U2", "The Best of 1990-2000"),
      song("first", "U2", "Achtung Baby"),
    ])
    let names = [
      (NameQuery(title: "Intro", album: "xx"), "xx"),
      (NameQuery(title: "Intro", artist: "alt-J", album: "This Is All Yours"), "yours"),
      (NameQuery(title: "Intro", artist: "U2", album: "Best of 1990-2000"), "best"),
      (NameQuery(title: "Intro", artist: "U2", album: "Achtung Baby (Deluxe Edition)"), "first"),
      (NameQuery(title: "Intro", album: "Achtung Baby - 20th Anniversary"), "first"),
    ]
    for (name, id) in names {
      let answer = try engine.resolve([name])[0]
      #expect(answer.track?.id == id, "\(name): \(answer.status)")
    }
    #expect(try engine.resolve([NameQuery(title: "Intro")])[0].status == .ambiguous)
  }

  /// Who wrote a work, conducts it or owns the album.
  @Test(arguments: [
    ("Beethoven Symphony No. 5", "fifth"), ("Symphony No. 7 Beethoven", "seventh"),
    ("beethoven moonlight sonata", "moonlight"), ("pastoral symphony beethoven", "pastoral"),
  ])
  func aWorkAndTheLastNameOfItsComposerAreOneName(text: String, id: String) throws {
    let answer = try Self.engine.resolve([NameQuery(title: text)])[0]
    #expect(answer.status == .alias && answer.track?.id == id, "\(text): \(answer)")
  }

  @Test(arguments: ["Beethoven Symphony No. 99", "Symphony No. 5 Adele"])
  func aWorkThatIsNotThereIsNotFoundByALastName(text: String) throws {
    #expect(try Self.engine.resolve([NameQuery(title: text)])[0].status != .alias)
  }

  @Test func composersAreCreditedAndExcluded() throws {
    func track(
      _ id: String, _ title: String, _ artist: String, composer: String? = nil,
      albumArtist: String? = nil
    ) -> TrackRecord {
      var track = NameTestCatalog.track(id, title, [artist])
      track.composer = composer
      track.albumArtist = albumArtist
      return track
    }
    let engine = try NameTestCatalog.engine(of: [
      track(
        "mood", "Peer Gynt Suite No. 1, Op. 46: Morning Mood", "Berliner Philharmoniker",
        composer: "Edvard Grieg"),
      track(
        "cello", "Cello Suite No. 1 in G Major, BWV 1007: I. Prélude", "Yo-Yo Ma",
        composer: "Johann Sebastian Bach"),
      track("bach", "Air", "Johann Sebastian Bach"),
      track("schubert", "Ave Maria", "Bobby Singer", composer: "Schubert, Franz Peter"),
      track("gounod", "Ave Maria", "Ana Singer", composer: "Charles Gounod"),
      track("written", "Nothing Compares", "Sinéad", composer: "Prince"),
      track("prince", "Kiss", "Prince", albumArtist: "Various Artists"),
      track("duet", "Duet", "Guest Singer", albumArtist: "Some Star"),
    ])
    for (title, artist, id) in [
      ("Morning Mood", "Edvard Grieg", "mood"), ("Morning Mood", "Grieg", "mood"),
      ("Cello Suite No. 1: Prelude", "Bach", "cello"), ("Ave Maria", "Schubert", "schubert"),
      ("Ave Maria", "Charles Gounod", "gounod"), ("Nothing Compares", "Prince", "written"),
      ("Kiss", "Various Artists", "prince"), ("Kiss", "<unknown>", "prince"),
      ("Duet", "Some Star", "duet"),
    ] {
      let answer = try engine.resolve([NameQuery(title: title, artist: artist)])[0]
      #expect(answer.track?.id == id, "\(title) by \(artist): \(answer.status)")
    }
    #expect(try engine.resolve([NameQuery(title: "Ave Maria")])[0].status == .ambiguous)
    func ids(_ filter: TrackFilter) throws -> Set<String> {
      Set(try engine.search("", filter: filter, limit: 20).map(\.id))
    }
    #expect(try ids(.artist("Edvard Grieg")) == ["mood"])
    #expect(try ids(.artist("Johann Sebastian Bach")) == ["cello", "bach"])
    #expect(try ids(.artist("Prince")) == ["prince"])
    #expect(try ids(.not(.artist("Johann Sebastian Bach"))).isDisjoint(with: ["cello", "bach"]))
    #expect(try ids(.not(.artist("Prince"))).isDisjoint(with: ["written", "prince"]))
    #expect(try !ids(.not(.artist("Some Star"))).contains("duet"))
    #expect(try !ids(.not(.artist("Schubert"))).contains("schubert"))
  }

  @Test(arguments: [
    "meets", "presents", "pres.", "con", "e", "и", "en", "med", "mit", "b2b", "・", "duet with",
  ])
  func aWeakJoinerSeparatesTwoArtistsOfTheCatalog(joiner: String) throws {
    let engine = try NameTestCatalog.engine(of: [
      NameTestCatalog.track("a", "Under Pressure", ["Queen \(joiner) David Bowie"]),
      NameTestCatalog.track("b", "Bohemian Rhapsody", ["Queen"]),
      NameTestCatalog.track("c", "Heroes", ["David Bowie"]),
      NameTestCatalog.track("d", "Oye Cómo Va", ["Café \(joiner) Leche"]),
    ])
    for name in ["Queen", "David Bowie"] {
      let answer = try engine.resolve([NameQuery(title: "Under Pressure", artist: name)])[0]
      #expect(answer.track?.id == "a", "\(name): \(answer.status)")
      let rest = try engine.search("", filter: .not(.artist(name)), limit: 10).map(\.id)
      #expect(!rest.contains("a") && rest.contains("d"), "\(name): \(rest)")
    }
    let whole = try engine.resolve([
      NameQuery(title: "Oye Cómo Va", artist: "Café \(joiner) Leche")
    ])[0]
    #expect(whole.status == .exact)
  }

  @Test(arguments: [
    ("nineteen seventy nine", "1979"), ("nineteen ninety nine", "1999"),
    ("hayloft two", "Hayloft II"),
  ])
  func aTitleIsSearchedByItsNumberInWords(words: String, title: String) throws {
    let engine = try NameTestCatalog.engine(
      of: ["1979", "1999", "22", "Twenty One", "Hayloft", "Hayloft II"].map {
        NameTestCatalog.track($0, $0, ["Somebody"])
      })
    #expect(try engine.answer(Question(words, kind: .search)).first?.title == title)
  }

  @Test func recordingsOfOneSongInEveryVersionAreOneSong() throws {
    let titles = [
      "Shape of You", "Shape of You (Sped Up)", "Shape of You - Slowed + Reverb",
      "Shape of You (Nightcore)", "Shape of You [8D Audio]", "Shape of You - Extended Mix",
      "Shape of You (Original Mix)",
    ]
    let engine = try NameTestCatalog.engine(
      of: titles.enumerated().map { NameTestCatalog.track("\($0)", $1, ["Ed Sheeran"]) })
    let hits = try engine.answer(Question("shape of you", kind: .search))
    #expect(hits.count == 1)
    #expect(hits.first.map { ["0", "6"].contains($0.id) } == true)
  }
}

import MusicCatalog
import MusicNames
import Refrain
import Testing

/// Artists and titles that differ in a number, an ordinal or a letter alone, and numbers that are one in words and
/// in digits; composers whom titles print.
struct OtherNumberTests {
  private static let tracks = [
    NameTestCatalog.track("level", "Lessons in Love", ["Level 42"]),
    NameTestCatalog.track("front", "Headhunter", ["Front 242"]),
    NameTestCatalog.track("maroon", "Sugar", ["Maroon 5"]),
    NameTestCatalog.track("exo", "MAMA", ["EXO-K"]),
    NameTestCatalog.track("elevators", "Slip Inside This House", ["13th Floor Elevators"]),
    NameTestCatalog.track("harmony", "Worth It", ["Fifth Harmony"]),
    NameTestCatalog.track("boy", "20th Century Boy", ["T. Rex"]),
    NameTestCatalog.track("july", "Fourth of July", ["Sufjan Stevens"]),
    NameTestCatalog.track("avril", "Avril 14th", ["Aphex Twin"]),
    NameTestCatalog.track("breakdown", "19th Nervous Breakdown", ["The Rolling Stones"]),
    NameTestCatalog.track("love", "First Love", ["Utada Hikaru"]),
    NameTestCatalog.track(
      "fifth", "Beethoven: Symphony No. 5", ["Berliner Philharmoniker", "Herbert von Karajan"]),
    NameTestCatalog.track("cello", "Elgar: Cello Concerto in E Minor", ["Jacqueline du Pré"]),
    NameTestCatalog.track("dream", "Träumerei (Schumann)", ["Vladimir Horowitz"]),
    NameTestCatalog.track("eleven", "Mozart - Piano Sonata No. 11", ["Mitsuko Uchida"]),
    NameTestCatalog.track("opera", "Carmen: Prelude", ["Some Orchestra"]),
    NameTestCatalog.track("march", "Radetzky March", ["Johann Strauss I"]),
    NameTestCatalog.track("danube", "The Blue Danube", ["Johann Strauss II"]),
    NameTestCatalog.track("folk", "Romanian Folk Dances", ["Bartók Béla"]),
    NameTestCatalog.track("fucked", "Queen of Hearts", ["Fucked Up"]),
    NameTestCatalog.track("kino", "Звезда по имени Солнце", ["Кино"]),
    NameTestCatalog.track("remix", "It Ain't Me (Tiësto's AFTR:HRS Remix)", ["Kygo"]),
    NameTestCatalog.track("duett", "Wunder (im Duett mit Nena)", ["Joachim Witt"]),
    NameTestCatalog.track("vivo", "Samba (ao vivo com Gilberto Gil)", ["Caetano Veloso"]),
    NameTestCatalog.track("gil", "Palco", ["Gilberto Gil"]),
    NameTestCatalog.track(
      "moon1",
      "Piano Sonata No. 14 in C-Sharp Minor, Op. 27 No. 2 \"Moonlight\": I. Adagio sostenuto",
      ["Ludwig van Beethoven", "Wilhelm Kempff"]),
    NameTestCatalog.track(
      "moon3",
      "Piano Sonata No. 14 in C-Sharp Minor, Op. 27 No. 2 \"Moonlight\": III. Presto agitato",
      ["Ludwig van Beethoven", "Wilhelm Kempff"]),
    NameTestCatalog.track("iu", "밤편지", ["아이유"]),
    NameTestCatalog.track("fairuz", "نسم علينا الهوى", ["فيروز"]),
  ]
  private static let engine = try! NameTestCatalog.engine(of: tracks)

  private static func resolve(_ title: String, _ artist: String) throws -> NameResolution {
    try engine.resolve([NameQuery(title: title, artist: artist)])[0]
  }

  @Test(arguments: [
    ("Lessons in Love", "Level 43"), ("Headhunter", "Front 243"), ("Sugar", "Maroon 6"),
    ("MAMA", "EXO-M"), ("Slip Inside This House", "14th Floor Elevators"),
    ("Worth It", "6th Harmony"), ("21st Century Boy", "T. Rex"),
    ("Fifth of July", "Sufjan Stevens"),
    ("Avril 15th", "Aphex Twin"), ("18th Nervous Breakdown", "The Rolling Stones"),
    ("Symphony No. 7", "Beethoven"),
  ])
  func anotherNumberIsAnother(_ title: String, _ artist: String) throws {
    let found = try Self.resolve(title, artist)
    #expect(!found.status.isFound, "\(title), \(artist): \(found.track?.title ?? "")")
  }

  @Test(arguments: [
    ("Lessons in Love", "Level 42", "level"), ("Lessons in Love", "Levle 42", "level"),
    ("Worth It", "5th Harmony", "harmony"),
    ("Slip Inside This House", "Thirteenth Floor Elevators", "elevators"),
    ("Twentieth Century Boy", "T. Rex", "boy"), ("4th of July", "Sufjan Stevens", "july"),
    ("Nineteenth Nervous Breakdown", "The Rolling Stones", "breakdown"),
    ("1st Love", "Utada Hikaru", "love"),
    ("Symphony No. 5", "Beethoven", "fifth"), ("Symphony No. 5", "Ludwig van Beethoven", "fifth"),
    ("Cello Concerto", "Elgar", "cello"), ("Träumerei", "Robert Schumann", "dream"),
    ("Piano Sonata No. 11", "Mozart", "eleven"), ("Queen of Hearts", "F**ked Up", "fucked"),
    ("Queen of Hearts", "F****d Up", "fucked"), ("Звезда по имени Солнце", "Кино Kino", "kino"),
    ("Звезда по имени Солнце", "Kino - Кино", "kino"),
    ("Radetzky March", "Johann Strauss Vater", "march"),
  ])
  func theSameNumberIsTheSame(_ title: String, _ artist: String, _ id: String) throws {
    let found = try Self.resolve(title, artist)
    #expect(found.track?.id == id, "\(title), \(artist): \(found.status)")
  }

  @Test(arguments: [
    ("Moonlight Sonata, 3rd movement", "moon3"), ("Moonlight Sonata (first movement)", "moon1"),
    ("Moonlight Sonata, mvt. 1", "moon1"), ("Piano Sonata No. 14: III", "moon3"),
    ("Piano Sonata No. 14 - Adagio sostenuto", "moon1"),
    ("Moonlight Sonata, 4th movement", ""),
  ])
  func aMovementIsCalledByItsNumber(_ title: String, _ id: String) throws {
    let found = try Self.resolve(title, "Beethoven")
    #expect(found.track?.id ?? "" == id, "\(title): \(found.status)")
  }

  @Test(arguments: [
    ("Beethoven", "fifth"), ("Ludwig van Beethoven", "fifth"), ("Elgar", "cello"),
    ("Schumann", "dream"),
    ("Mozart", "eleven"), ("Strauss", "march"), ("Strauss", "danube"), ("J. Strauss", "march"),
    ("Béla Bartók", "folk"), ("Tiësto", "remix"), ("Nena", "duett"), ("Gilberto Gil", "vivo"),
    ("F****d Up", "fucked"), ("Кино Kino", "kino"),
  ])
  func whoWroteOrRemixedItIsLeftOut(_ name: String, _ id: String) throws {
    let left = try Self.engine.search("", filter: !.artist(name), limit: 100).map(\.id)
    #expect(!left.contains(id) && left.count > Self.tracks.count - 8, "\(name)")
  }

  @Test func anOperaIsNoComposer() throws {
    #expect(try Self.engine.search("", filter: .artist("Carmen"), limit: 5).isEmpty)
  }

  @Test func theWordsOfASearchKnowOtherNames() throws {
    for (words, id) in [
      ("IU", "iu"), ("fairuz", "fairuz"), ("songs by IU", "iu"), ("anything by fairuz", "fairuz"),
      ("kino", "kino"),
    ] {
      #expect(try Self.engine.answer(Question(words, limit: 3)).first?.id == id, "\(words)")
    }
  }
}

import MusicCatalog
import MusicNames
import Refrain
import Testing

/// Whom people mean by a name that somebody hardly known has as well, or nobody has.
struct MeantNameTests {
  private static let engine = Result {
    try NameTestCatalog.engine(
      of: songs(of: "Nine Inch Nails", 12) + songs(of: "nin", 2) + songs(of: "David Bowie", 12)
        + songs(of: "Hans Zimmer", 9) + songs(of: "Zimmer", 1) + songs(of: "Childish Gambino", 9)
        + songs(of: "Donald Glover", 1) + songs(of: "Matchbox Twenty", 5)
        + songs(of: "matchbox 20", 1) + songs(of: "Pharrell Williams", 6)
        + songs(of: "Pharrell", 1) + songs(of: "Tyler, The Creator", 12) + songs(of: "Thrust", 1)
        + songs(of: "FRANKY", 1) + songs(of: "Darius", 9) + songs(of: "KONGOS", 1)
        + songs(of: "Bronco", 9) + songs(of: "The Allman Brothers Band", 2)
        + songs(of: "Porter Robinson", 2) + songs(of: "Death", 2)
        + songs(of: "Death Cab for Cutie", 12) + songs(of: "Nero", 2) + songs(of: "Nero乐队", 1)
        + [
          NameTestCatalog.track("mix", "Raw Power - Bowie Mix", ["The Stooges"]),
          NameTestCatalog.track("star", "Blackstar", ["David Bowie"]),
          NameTestCatalog.track("rella", "Rella", ["Domo Genesis & Tyler"]),
          NameTestCatalog.track("wall", "Writing's on the Wall", ["Sam Smith"]),
          NameTestCatalog.track("jerome", "Jerome", ["Lizzo"]),
          NameTestCatalog.track("sound", "Sound of Silence", ["Simon & Garfunkel"]),
          NameTestCatalog.track("live", "Waiting (Live) [Remastered]", ["Somebody Else"]),
          NameTestCatalog.track("film", "Waiting - From \"Movie\" Soundtrack", ["Somebody Else"]),
        ])
  }

  private static func songs(of artist: String, _ count: Int) -> [TrackRecord] {
    (1...count).map {
      NameTestCatalog.track("\(artist)-\($0)", "Song \($0) of \(artist)", [artist])
    }
  }

  private func resolve(_ query: NameQuery) throws -> NameResolution {
    try Self.engine.get().resolve([query])[0]
  }

  @Test(arguments: [
    ("nin", "Nine Inch Nails"), ("NIN", "Nine Inch Nails"), ("bowies", "David Bowie"),
    ("Bowie", "David Bowie"), ("Donald Glover", "Childish Gambino"),
    ("childish gambinos", "Childish Gambino"), ("matchbox 20", "Matchbox Twenty"),
    ("Pharrell", "Pharrell Williams"), ("tyler", "Tyler, The Creator"),
    ("allman bros", "The Allman Brothers Band"), ("Virtual Self", "Porter Robinson"),
    ("KONOGS", "KONGOS"), ("Brono", "Bronco"), ("Zimmer", "Zimmer"), ("deaths", "Death"),
    ("neros", "Nero"),
  ])
  func whoIsMeantIsFound(_ said: String, _ artist: String) throws {
    let answer = try resolve(NameQuery(artist: said))
    #expect(answer.status.isFound && answer.artist == artist, "\(said): \(answer)")
  }

  /// Somebody is called so, and others are better known by it.
  @Test func whoIsMeantIsNotGuessedBetweenTwo() throws {
    #expect(try resolve(NameQuery(artist: "zimmers")).status == .ambiguous)
  }

  /// A short name a letter away is another one.
  @Test(arguments: ["Trust", "Frank", "Dariush", "Kongas"])
  func aShortNameIsNotMisspelled(_ said: String) throws {
    #expect(try resolve(NameQuery(artist: said)).status == .notInCatalog)
  }

  @Test func aTitleThatBeginsOtherwiseIsAnotherOne() throws {
    #expect(try resolve(NameQuery(title: "Lerome")).status == .notInCatalog)
    #expect(try resolve(NameQuery(title: "Jermoe")).track?.id == "jerome")
  }

  @Test(arguments: [
    ("blackstar", "bowies", "star"), ("Writing on the Wall", "sam smith", "wall"),
    ("Sound of Silence", "Paul Simon, Art Garfunkel", "sound"),
    ("Waiting", "Somebody Else", "film"),
  ])
  func aSongIsFound(_ title: String, _ artist: String, _ id: String) throws {
    let answer = try resolve(NameQuery(title: title, artist: artist))
    #expect(answer.status.isFound && answer.status != .typo && answer.track?.id == id, "\(answer)")
  }
}

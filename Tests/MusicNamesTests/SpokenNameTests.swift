import MusicCatalog
import MusicNames
import Refrain
import TestSupport
import Testing

/// Names as people and services write them, beside ones that are nearly the same.
struct SpokenNameTests {
  private static let engine = Result {
    try NameTestCatalog.engine(of: [
      NameTestCatalog.track("elise", "Für Elise", ["Beethoven"]),
      NameTestCatalog.track("moonlight", "Moonlight Sonata", ["Ludwig van Beethoven"]),
      NameTestCatalog.track("requiem", "Requiem", ["Mozart"]),
      NameTestCatalog.track("ave", "Ave Maria", ["J.S. Bach"]),
      NameTestCatalog.track("air", "Air", ["Johann Sebastian Bach"]),
      NameTestCatalog.track("nocturne", "Nocturne", ["Chopin"]),
      NameTestCatalog.track("messiah", "Messiah", ["Handel"]),
      NameTestCatalog.track("freak", "Freak", ["KoЯn"]),
      NameTestCatalog.track("one", "1", ["Korn"]),
      NameTestCatalog.track("breeze", "Call Me the Breeze", ["John J. Cale"]),
      NameTestCatalog.track("unforgiven", "The Unforgiven", ["Metallica"]),
      NameTestCatalog.track("unforgiven2", "The Unforgiven II", ["Metallica"]),
      NameTestCatalog.track("wall1", "Another Brick in the Wall, Pt. 1", ["Pink Floyd"]),
      NameTestCatalog.track("wall2", "Another Brick in the Wall, Pt. 2", ["Pink Floyd"]),
      NameTestCatalog.track("nine", "9 to 5", ["Dolly Parton"]),
      NameTestCatalog.track("skater", "Sk8er Boi", ["Avril Lavigne"]),
      NameTestCatalog.track("fuck", "Fuck You", ["CeeLo Green"]),
      NameTestCatalog.track("halo", "Halo", ["Beyoncé"]),
      NameTestCatalog.track("pressure", "Under Pressure", ["Queen & David Bowie"]),
      NameTestCatalog.track("queen", "Bohemian Rhapsody", ["Queen"]),
      NameTestCatalog.track("hips", "Hips Don't Lie", ["Shakira, Wyclef Jean"]),
      NameTestCatalog.track(
        "fifth1", "Symphony No. 5 in C Minor, Op. 67: I. Allegro con brio", ["Ludwig van Beethoven"]
      ),
      NameTestCatalog.track(
        "fifth2", "Symphony No. 5 in C Minor, Op. 67: II. Andante con moto",
        ["Ludwig van Beethoven"]),
      NameTestCatalog.track(
        "seventh", "Symphony No. 7 in A Major, Op. 92", ["Ludwig van Beethoven"]),
      NameTestCatalog.track(
        "spring",
        "The Four Seasons, Violin Concerto No. 1 in E Major, RV 269 \"Spring\": I. Allegro",
        ["Antonio Vivaldi"]),
      NameTestCatalog.track(
        "summer",
        "The Four Seasons, Violin Concerto No. 2 in G Minor, RV 315 \"Summer\": III. Presto",
        ["Antonio Vivaldi"]),
      NameTestCatalog.track("k545", "K. 545 Sonata", ["Wolfgang Amadeus Mozart"]),
      NameTestCatalog.track(
        "cello", "Cello Suite No. 1 in G Major, BWV 1007: I. Prélude", ["Yo-Yo Ma"]),
      movement,
    ])
  }

  /// Only a field says of which work it is.
  private static var movement: TrackRecord {
    var track = NameTestCatalog.track("clair", "Clair de lune", ["Martha Argerich"])
    track.composer = "Claude Debussy"
    track.work = "Suite bergamasque"
    return track
  }

  private func resolve(_ title: String, _ artist: String?) throws -> NameResolution {
    try Self.engine.get().resolve([NameQuery(title: title, artist: artist)])[0]
  }

  @Test(arguments: [
    ("Für Elise", "Ludwig van Beethoven", "elise"), ("Moonlight Sonata", "Beethoven", "moonlight"),
    ("Requiem", "W.A. Mozart", "requiem"), ("Requiem", "Wolfgang Amadeus Mozart", "requiem"),
    ("Ave Maria", "Johann Sebastian Bach", "ave"), ("Air", "J. S. Bach", "air"),
    ("Nocturne", "Frédéric Chopin", "nocturne"), ("Messiah", "George Frideric Handel", "messiah"),
    ("Freak", "Korn", "freak"), ("Call Me the Breeze", "J.J. Cale", "breeze"),
    ("Unforgiven 2", "Metallica", "unforgiven2"), ("Unforgiven II", "Metallica", "unforgiven2"),
    ("The Unforgiven, Pt. 1", "Metallica", "unforgiven"),
    ("The Unforgiven I", "Metallica", "unforgiven"),
    ("Another Brick in the Wall, 2nd part", "Pink Floyd", "wall2"),
    ("Another Brick in the Wall (First Part)", "Pink Floyd", "wall1"),
    ("9-5", "Dolly Parton", "nine"), ("Skater Boy", "Avril Lavigne", "skater"),
    ("Sk8er Boy", "Avril Lavigne", "skater"), ("Skater Boi", "Avril Lavigne", "skater"),
    ("F--k You", "CeeLo Green", "fuck"), ("F__k You", "CeeLo Green", "fuck"),
    ("F@#k You", "CeeLo Green", "fuck"), ("**** You", "CeeLo Green", "fuck"),
    ("Halo", "Beyoncé Official", "halo"), ("Halo", "Beyoncé - Tema", "halo"),
    ("Halo", "Beyoncé - Thema", "halo"), ("Under Pressure", "Queen Official", "pressure"),
    ("Hips Dont Lie", "Wyclef", "hips"),
    ("Symphony No. 5: II. Andante", "Beethoven", "fifth2"),
    ("Symphony No. 5: II. Andante", "Ludwig van Beethoven", "fifth2"),
    ("Sinfonia n. 7", "Beethoven", "seventh"), ("The Four Seasons: Spring", "Vivaldi", "spring"),
    ("Four Seasons: Summer", "Antonio Vivaldi", "summer"), ("Sonata K. 545", "Mozart", "k545"),
    ("Prelude from Cello Suite No. 1", "Yo-Yo Ma", "cello"),
    ("Suite bergamasque: Clair de lune", "Debussy", "clair"),
  ])
  func theTrackIsFound(title: String, artist: String, id: String) throws {
    let found = try resolve(title, artist)
    #expect(found.track?.id == id, "\(title) by \(artist): \(found.status), \(found.note ?? "")")
  }

  @Test(arguments: [("BEYONCÉ \"HALO\" MV", "halo"), ("Beethoven's 7th Symphony", "seventh")])
  func aTitleThatNamesItsArtistIsFound(title: String, id: String) throws {
    #expect(try resolve(title, nil).track?.id == id, "\(title)")
  }

  @Test(arguments: [
    ("Unforgiven 3", "Metallica"), ("The Unforgiven, Pt. 3", "Metallica"),
    ("Halo, Pt. 1", "Beyoncé"),
    ("Bohemian Rhapsody I", "Queen"), ("Symphony No. 5: III. Andante", "Beethoven"),
    ("Another Brick in the Wall, 4th part", "Pink Floyd"), ("9-6", "Dolly Parton"),
    ("Sonata K. 546", "Mozart"), ("The Four Seasons: Winter", "Vivaldi"),
  ])
  func otherWorksAreNotThere(title: String, artist: String) throws {
    #expect(try resolve(title, artist).track == nil, "\(title)")
  }

  @Test func worksOfSeveralTracksAreAskedAbout() throws {
    #expect(try resolve("Four Seasons", "Vivaldi").status == .ambiguous)
  }

  /// What concerts and renditions are called in other languages; none is the recording that a plain title
  /// means.
  @Test func theRemasterComesBeforeConcertsInEveryLanguage() throws {
    for remark in [
      "En vivo", "En directo", "Dal vivo", "Ao Vivo em Lisboa", "Live à Paris", "En public",
      "Концерт",
      "Canlı", "Na żywo", "Acústico", "Acoustique", "MTV Acústico", "Instrumentale",
      "Piano Version",
      "Orchestral Version", "Live in Paris", "Akustik Version", "Ao Vivo", "Live im Konzert", "ライブ",
      "En concert", "Live", "Akustisch", "Караоке", "Live en Bercy",
    ] {
      var tracks = [
        NameTestCatalog.track("other", "Song (\(remark))", ["Band"]),
        NameTestCatalog.track("remaster", "Song - Remastered 2011", ["Band"]),
      ]
      tracks[0].popularity = 0.9
      tracks[1].popularity = 0.1
      let engine = try NameTestCatalog.engine(of: tracks)
      let found = try engine.resolve([NameQuery(title: "Song", artist: "Band")])[0]
      #expect(found.track?.id == "remaster", "\(remark)")
    }
  }

  @Test(arguments: ["live a little", "live and let die", "concerto", "vivo por ella", "en"])
  func aNameSaysNothingOfTheRecording(remark: String) {
    #expect(VersionTags(remark: remark) == [], "\(remark)")
  }
}

import MusicCatalog
import MusicNames
import Refrain
import Testing

/// What is another work, although its letters are alike, and what is the same one written otherwise.
struct OtherWorkTests {
  private func statuses(
    _ titles: [String], _ asked: [String], by artist: String = "Xander Quill"
  ) throws -> [(status: NameStatus, id: String?)] {
    let engine = try NameTestCatalog.engine(
      of: titles.map { NameTestCatalog.track($0, $0, [artist]) })
    return try asked.map {
      let found = try engine.resolve([NameQuery(title: $0, artist: artist)], alternatives: 2)[0]
      return (found.status, found.track?.id)
    }
  }

  /// Signs in numbers and behind letters: each of the two is the other one's neighbor and not it.
  @Test(arguments: [
    ("Prelude in C", "Prelude in C#"), ("Nocturne in F♯ minor", "Nocturne in F minor"),
    ("9/11", "911"), ("4:44", "444"), ("24/7", "247"), ("1/4", "14"), ("3.5", "35"),
    ("Op. 1/2", "Op. 12"), ("50%", "50"), ("A+", "A-"), ("A+", "A"), ("B+", "B"), ("$5", "5"),
    ("-1", "1"), ("1+1", "11"), ("10/10", "1010"), ("Track 1/2", "Track 12"), ("2:45", "245"),
  ])
  func signsTellWorksApart(one: String, other: String) throws {
    for (there, asked) in [(one, other), (other, one)] {
      let found = try statuses([there], [asked])[0]
      #expect(found.status == .notInCatalog, "\(asked) for \(there): \(found)")
      let same = try statuses([there, other + " of something else"], [there])[0]
      #expect(same.status == .exact && same.id == there, "\(there): \(same)")
    }
  }

  /// Signs that stand for each other or that people leave out.
  @Test(arguments: [
    ("24/7", "24-7"), ("24/7", "24 7"), ("10,000 Hours", "10000 Hours"), ("9 to 5", "9 to 5"),
    ("Love+Fear", "Love + Fear"), ("What's Up?", "Whats Up"),
    ("1-2-3", "1, 2, 3"), ("Prelude in C♯", "Prelude in C#"), ("Self-Esteem", "Self Esteem"),
  ])
  func signsThatSayNothing(one: String, other: String) throws {
    let found = try statuses([one], [other])[0]
    #expect(found.id == one && found.status != .notInCatalog, "\(other) for \(one): \(found)")
  }

  /// A sequel, another key, a longer sentence: what was asked for is not there.
  @Test(arguments: [
    ("Bittersweet 2.0", "Bittersweet"), ("The Unforgiven II", "The Unforgiven"),
    ("Hayloft II", "Hayloft"), ("Sonata in C minor", "Sonata in C"),
    ("Sonata in C", "Sonata in C minor"),
    ("Sonata in B flat", "Sonata in B"), ("Lose Yourself to Dance", "Lose Yourself"),
    ("Love Me Do", "Love Me"), ("Live Forever", "Forever"), ("Changes 2", "Changes"),
    ("Sweet Dreams", "Dreams"), ("Violet Hill", "Violet"), ("Hotel California", "California"),
    ("Not Afraid", "Afraid"), ("Wonderwall", "Wonder"), ("Prelude in E-flat", "Prelude in E"),
  ])
  func whatIsLongerIsAnother(there: String, asked: String) throws {
    let found = try statuses([there], [asked])[0]
    #expect(found.status == .notInCatalog, "\(asked) for \(there): \(found)")
  }

  /// What signs set off, and an announced part, may be left out.
  @Test(arguments: [
    ("I'm Gonna Be (500 Miles)", "500 Miles"), ("Carmina Burana: O Fortuna", "O Fortuna"),
    ("Another Brick in the Wall, Pt. 2", "Another Brick in the Wall"),
  ])
  func whatIsSetOffMayBeMissing(there: String, asked: String) throws {
    let found = try statuses([there], [asked])[0]
    #expect(found.id == there, "\(asked) for \(there): \(found)")
  }

  /// Remarks that make another recording, both ways around.
  @Test(arguments: [
    "Tiësto Bootleg", "A Cappella", "Mashup", "Re-Recorded", "Commentary", "versión en español",
    "Tiësto Rework", "Tiësto Flip", "Interlude", "Intro", "Outro", "Skit", "Snippet", "Preview",
    "Lo-Fi", "Chopped & Screwed", "TV Size", "Medley", "Tiësto Re-Edit", "Spotify Singles",
  ])
  func otherRecordingsAreVersions(remark: String) throws {
    let (plain, other) = ("Crimson Lanterns", "Crimson Lanterns (\(remark))")
    for (there, asked) in [(plain, other), (other, plain)] {
      let found = try statuses([there], [asked])[0]
      #expect(found.status == .version && found.id == there, "\(asked) for \(there): \(found)")
    }
  }

  /// One work in the ways that catalogs print it.
  @Test(arguments: [
    (
      "Serenade for Flute, Violin, and Viola in D major, op. 25: V. Allegro scherzando",
      "Serenade for Flute, Violin, and Viola in D major, op. 25: 5. Allegro scherzando"
    ),
    (
      "Serenade for Flute, Violin, and Viola in D major, op. 25: V. Allegro scherzando",
      "Serenade for Flute, Violin, and Viola in D, op. 25: V. Allegro scherzando"
    ),
    (
      "Piano Concerto No. 21 in C Major, K. 467: II. Andante",
      "Piano Concerto No. 21 in C, K. 467: II. Andante"
    ),
    ("Sonata in B-flat major", "Sonata in B♭"), ("Sonata in B♭", "Sonata in B-flat major"),
    ("Symphony No. 5 in C minor, Op. 67", "Symphonie Nr. 5 c-Moll, op. 67"),
  ])
  func oneWorkIsWrittenOtherwise(there: String, asked: String) throws {
    let found = try statuses([there, "Symphony No. 9: IV. Presto"], [asked])[0]
    #expect(found.id == there, "\(asked): \(found)")
  }

  /// A code that several have means the one whose title is said, and nobody's for certain without.
  @Test func aSharedCodeIsDecidedByTheTitle() throws {
    var tracks = [
      NameTestCatalog.track("a", "Symphony No. 5: I. Allegro", ["Beethoven"]),
      NameTestCatalog.track("b", "Symphony No. 5: II. Andante", ["Beethoven"]),
      NameTestCatalog.track("c", "Blurred Lines", ["Robin Thicke"]),
      NameTestCatalog.track("d", "Blurred Lines (Clean)", ["Robin Thicke"]),
    ]
    for place in tracks.indices { tracks[place].isrc = place < 2 ? "DEF056730100" : "USUM71302150" }
    let engine = try NameTestCatalog.engine(of: tracks)
    for track in tracks {
      let query = NameQuery(title: track.title, artist: track.artists[0].name, isrc: track.isrc)
      let found = try engine.resolve([query], alternatives: 3)[0]
      #expect(found.status == .exact && found.track?.id == track.id, "\(track.title): \(found)")
    }
    let alone = try engine.resolve([NameQuery(isrc: "DEF056730100")], alternatives: 3)[0]
    #expect(alone.status == .ambiguous && Set(alone.alternatives.map(\.id)) == ["a", "b"])
    let other = NameQuery(
      title: "Give Life Back to Music", artist: "Daft Punk", isrc: "USUM71302150")
    let told = try engine.resolve([other], alternatives: 3)[0]
    #expect(told.status != .exact && told.note?.contains("another") == true, "\(told)")
  }

  /// Who wrote a song for others is told as that.
  @Test(arguments: [
    ("All Along the Watchtower", "Jimi Hendrix", "Bob Dylan"),
    ("Nothing Compares 2 U", "Sinéad O’Connor", "Prince"),
    ("I Will Always Love You", "Whitney Houston", "Dolly Parton"),
  ])
  func aWriterIsNoPerformer(title: String, singer: String, writer: String) throws {
    var track = NameTestCatalog.track("a", title, [singer])
    track.composer = writer
    let engine = try NameTestCatalog.engine(of: [
      track, NameTestCatalog.track("b", "Own", [writer]),
    ])
    let found = try engine.resolve([NameQuery(title: title, artist: writer)], alternatives: 2)[0]
    #expect(found.status != .exact && found.note != nil, "\(found)")
    let own = try engine.resolve([NameQuery(title: title, artist: singer)], alternatives: 2)[0]
    #expect(own.status == .exact)
  }

  /// Whom a filter knows by a name, the resolver knows beside a title.
  @Test(arguments: [
    ("Red Hot Chili Peppers", ["RHCP"]), ("Creedence Clearwater Revival", ["CCR"]),
    ("Electric Light Orchestra", ["ELO"]), ("Linkin Park", ["Lincoln Park"]),
    ("Daryl Hall & John Oates", ["Hall & Oates"]), ("The Chicks", ["Dixie Chicks"]),
    ("Pyotr Ilyich Tchaikovsky", ["Tschaikowsky"]), ("Dinosaur Jr.", ["Dinosaur Junior"]),
    ("Lady A", ["Lady Antebellum"]), ("Jüri", ["Jueri"]), ("2Pac", ["Tupac Shakur", "Makaveli"]),
    ("Kanye West", ["Ye"]), ("Ye", ["Kanye West"]), ("Mount Joy", ["Mt. Joy"]),
  ])
  func theResolverKnowsWhomAFilterKnows(artist: String, names: [String]) throws {
    let engine = try NameTestCatalog.engine(of: [
      NameTestCatalog.track("a", "Otherside", [artist]),
      NameTestCatalog.track("b", "Something", ["Zorg Mumble"]),
    ])
    for name in names {
      let found = try engine.resolve(
        [NameQuery(title: "Otherside", artist: name)], alternatives: 2)[0]
      #expect(found.track?.id == "a", "\(name): \(found)")
      #expect(try engine.search("", filter: .artist(name), limit: 5).map(\.id) == ["a"], "\(name)")
      #expect(try engine.search("", filter: !.artist(name), limit: 5).map(\.id) == ["b"], "\(name)")
    }
  }

  /// Titles of uploads name artist and song.
  @Test(arguments: [
    "% - Umbrella (Official Video)", "% – Umbrella", "%: Umbrella", "Umbrella - %", "Umbrella by %",
    "01 - % - Umbrella", "% ft. JAY-Z - Umbrella",
  ])
  func anUploadNamesArtistAndSong(template: String) throws {
    let title = template.replacing("%", with: "Rihanna")
    let engine = try NameTestCatalog.engine(of: [
      NameTestCatalog.track("a", title, ["Some Uploader"]),
      NameTestCatalog.track("b", "Diamonds", ["Rihanna"]),
    ])
    let found = try engine.resolve(
      [NameQuery(title: "Umbrella", artist: "Rihanna")], alternatives: 2)[0]
    #expect(found.track?.id == "a", "\(title): \(found)")
  }
}

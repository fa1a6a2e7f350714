import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Who is refused by one name does not come under another one, although both are names of artists here.
struct ClosedExclusionTests {
  /// Names that are one artist's, in catalogs that have a track by each.
  private static let groups: [[String]] = [
    ["Beethoven", "Ludwig van Beethoven", "L. van Beethoven", "Beethoven, Ludwig van"],
    ["Mozart", "Wolfgang Amadeus Mozart", "W. A. Mozart", "W.A. Mozart", "Wolfgang A. Mozart"],
    ["Bach", "Johann Sebastian Bach", "J.S. Bach", "J. S. Bach", "Johann S. Bach"],
    ["Chopin", "Frédéric Chopin", "F. Chopin", "Fryderyk Chopin", "Frederic Chopin"],
    [
      "Händel", "Handel", "Haendel", "Georg Friedrich Händel", "George Frideric Handel",
      "G.F. Handel",
    ],
    ["Tchaikovsky", "Pyotr Ilyich Tchaikovsky", "P.I. Tchaikovsky", "Tschaikowsky", "Чайковский"],
    ["Rachmaninov", "Sergei Rachmaninoff", "Rachmaninoff", "S. Rachmaninov", "Сергей Рахманинов"],
    ["Debussy", "Claude Debussy", "C. Debussy"], ["Sinatra", "Frank Sinatra"],
    ["Dvořák", "Antonín Dvořák", "Antonin Dvorak", "A. Dvořák"],
    ["J.J. Cale", "J. J. Cale", "John J. Cale"],
    ["Korn", "KoЯn", "KoRn"], ["Nine Inch Nails", "NIN", "NIИ"],
    ["The Chemical Brothers", "Chemical Brothers", "Chemical Bros", "The Chemical Bros."],
    ["The Presidents of the United States of America", "Presidents of the USA"],
    ["Snoop Dogg", "Snoop Doggy Dogg", "Snoop Dog"], ["Machine Gun Kelly", "mgk"],
    ["Puff Daddy", "P. Diddy", "Diddy"], ["BTS", "방탄소년단"], ["周杰倫", "Jay Chou", "周杰伦"],
    ["初音ミク", "Hatsune Miku"], ["Cat Stevens", "Yusuf / Cat Stevens"],
  ]

  @Test(arguments: groups.indices)
  func nobodyComesUnderAnotherName(group: Int) throws {
    let names = Self.groups[group]
    let tracks =
      names.enumerated().map {
        track("one\($0)", "Song \($0)", by: [ArtistCredit(name: $1)])
      } + [track("other", "Something", by: [ArtistCredit(name: "Somebody Else")])]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for name in names {
        let left = try engine.search("", filter: !.artist(name), limit: 100)
        #expect(left.map(\.id) == ["other"], "\(name): \(left.map(\.id))")
      }
    }
  }

  /// The same where only one of the names is there.
  @Test(arguments: groups.indices)
  func nobodyComesAloneUnderAnotherName(group: Int) throws {
    for present in Self.groups[group] {
      let tracks = [
        track("one", "Song", by: [ArtistCredit(name: present)]),
        track("other", "Something", by: [ArtistCredit(name: "Somebody Else")]),
      ]
      try Workshop.run { workshop in
        let engine = try workshop.engine(tracks)
        for name in Self.groups[group] {
          let left = try engine.search("", filter: !.artist(name), limit: 100)
          #expect(left.map(\.id) == ["other"], "\(name) for \(present): \(left.map(\.id))")
        }
      }
    }
  }

  /// Two who share a last name, or a beginning, are two.
  @Test(arguments: [
    ("Drake", "Nick Drake"), ("Bush", "Kate Bush"), ("Cher", "Cher Lloyd"), ("Seal", "Dan Seal"),
    ("Michael Jackson", "Mahalia Jackson"), ("Richard Strauss", "Johann Strauss"),
    ("Johann Sebastian Bach", "Carl Philipp Emanuel Bach"), ("Clara Schumann", "Robert Schumann"),
    ("Queen", "Queen Latifah"), ("Paul Simon", "Carly Simon"), ("J. Cole", "Jude Cole"),
  ])
  func othersStay(name: String, other: String) throws {
    let tracks = [
      track("one", "Waiting", by: [ArtistCredit(name: name)]),
      track("other", "Running", by: [ArtistCredit(name: other)]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for (refused, left) in [(name, ["other"]), (other, ["one"])] {
        let found = try engine.search("", filter: !.artist(refused), limit: 100)
        #expect(found.map(\.id) == left, "\(refused)")
      }
    }
  }

  @Test func anAliasStandsForEverySpellingOfTheArtist() throws {
    let tracks = [
      track("a", "晴天", by: [ArtistCredit(name: "周杰倫", aliases: ["Jay C."])]),
      track("b", "夜曲", by: [ArtistCredit(name: "周杰伦")]),
      track("c", "Song", by: [ArtistCredit(name: "The Somethings", aliases: ["Sthings"])]),
      track("d", "Song", by: [ArtistCredit(name: "Somethings"), ArtistCredit(name: "周杰倫")]),
      track("e", "Other", by: [ArtistCredit(name: "Nobody Special")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for (name, ids) in [("Jay C.", ["a", "b", "d"]), ("Sthings", ["c", "d"])] {
        let left = try engine.search("", filter: !.artist(name), limit: 100)
        #expect(Set(left.map(\.id)) == Set(["a", "b", "c", "d", "e"]).subtracting(ids), "\(name)")
        let wanted = try engine.search("", filter: .artist(name), limit: 100)
        #expect(Set(wanted.map(\.id)) == Set(ids), "\(name)")
      }
    }
  }

  /// Who is named by a field alone is refused by each name, too.
  @Test func composersAreOneByEveryName() throws {
    let tracks = [
      ("a", "Goldberg Variations: Aria", "Glenn Gould", "Johann Sebastian Bach"),
      ("b", "Aria", "Lang Lang", "Bach"),
      ("c", "Mass in B minor", "English Baroque Soloists", "J.S. Bach"),
      ("d", "Trio Sonata", "Some Trio", "Jan Dismas Zelenka"),
      ("e", "Capriccio", "Some Trio", "Zelenka"),
    ].map { id, title, artist, composer in
      var record = track(id, title, by: [ArtistCredit(name: artist)])
      record.composer = composer
      return record
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for name in ["Bach", "Johann Sebastian Bach", "J.S. Bach", "Bach, Johann Sebastian"] {
        let left = try engine.search("", filter: !.artist(name), limit: 100)
        #expect(Set(left.map(\.id)) == ["d", "e"], "\(name)")
      }
      for name in ["Zelenka", "Jan Dismas Zelenka"] {
        let left = try engine.search("", filter: !.artist(name), limit: 100)
        #expect(Set(left.map(\.id)) == ["a", "b", "c"], "\(name)")
      }
    }
  }

  /// Titles that name a guest, whom no other credit has.
  private static let guests: [(title: String, guest: String)] = [
    ("Finesse (Remix; feat. Cardi B)", "Cardi B"), ("Finesse (Remix feat. Cardi B)", "Cardi B"),
    ("Finesse [Live, ft. Cardi B]", "Cardi B"), ("Duet w/ Pink", "Pink"), ("Duet w/Pink", "Pink"),
    ("恋 feat.初音ミク", "初音ミク"), ("恋feat.初音ミク", "初音ミク"), ("Song ft.Nena", "Nena"),
    ("Song (con Shakira)", "Shakira"), ("Song (mit Nena)", "Nena"), ("Song (avec Zaz)", "Zaz"),
    ("Song [com Anitta]", "Anitta"), ("Song <feat. Nena>", "Nena"), ("Song (Guest: Nena)", "Nena"),
    ("Song Feat. Nena", "Nena"), ("Song FEATURING Nena", "Nena"), ("Song (feat. Nena)", "Nena"),
    ("Song (feat Nena & Zaz)", "Zaz"), ("Song feat. Nena - Live", "Nena"),
    ("Song, feat. Nena", "Nena"),
    ("Song (with Nena)", "Nena"), ("Song f/ Nena", "Nena"), ("Song (duet with Nena)", "Nena"),
  ]

  @Test func guestsOfTitlesAreRefusedAndFound() throws {
    for (title, guest) in Self.guests {
      let tracks = [
        track("one", title, by: [ArtistCredit(name: "Somebody")]),
        track("other", "Song without", by: [ArtistCredit(name: "Somebody Else")]),
      ]
      try Workshop.run { workshop in
        let engine = try workshop.engine(tracks)
        let left = try engine.search("", filter: !.artist(guest), limit: 100)
        #expect(left.map(\.id) == ["other"], "\(title)")
        #expect(left.notes == [], "\(title): \(left.notes)")
        let wanted = try engine.search("", filter: .artist(guest), limit: 100)
        #expect(wanted.map(\.id) == ["one"], "\(title)")
      }
    }
  }
}

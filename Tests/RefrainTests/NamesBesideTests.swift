import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Credits that name somebody in other words beside credits with the plain name: who is refused does not come,
/// who is wanted does.
struct NamesBesideTests {
  private static let names = ["Rihanna", "Jung Kook", "Sigur Rós", "Zorg Quat"]

  /// Credits of nobody else.
  private static let channels = [
    "% - Topic", "% – Topic", "% - 主题", "% - 主題", "% - Тема", "% - Thema", "% - Tema",
    "% - トピック", "% - Tópico", "%VEVO", "% Official", "% Official Channel", "%™",
  ]
  /// Credits that may be somebody else's: refused, not wanted.
  private static let possible = [
    "Official %", "% Music", "% TV", "% Lyrics", "%_official", "% (2)",
  ]
  /// Credits of several, of whom the other one is nobody here.
  private static let joined = [
    "Mumble feat: %", "Mumble Ft: %", "Mumble / feat. %", "Mumble versus. %", "Mumble i %",
    "Mumble part. %", "Mumble part. esp. %", "Mumble e part. %", "Mumble participação %",
    "Mumble junto a %", "Mumble invites %", "Mumble introducing %", "Mumble starring %",
    "Mumble hosted by %", "Mumble performed by %", "Mumble produced by %", "Mumble prod. %",
    "Mumble prod. by %", "Mumble conducted by %", "Mumble accompanied by %", "Mumble backed by %",
    "Mumble в дуэте с %", "Mumble при уч. %", "Mumble при участии %", "Mumble aka %",
    "Mumble a.k.a. %", "Mumble a/k/a %", "Mumble alias %", "Mumble & guests: %", "Mumble (CV: %)",
    "Mumble (CV.%)", "Mumble meets: %", "Mumble w %", "Mumble dan %",
  ]
  /// Titles that name a guest or a remixer.
  private static let guests = [
    "Song (feat. % of BTS)", "Song (feat. % from BTS)", "Song (with % of BTS)",
    "Song (Prod.&Feat. %)",
    "Song (Feat. & Prod. %)", "Song (Prod. & Feat. by %)", "Song (prod. & feat. %)",
    "Song (feat. %",
    "Song feat: %", "Song (featuring. %)", "Song (With. %)", "Song (starring %)", "Song (part. %)",
    "Song (part. esp. %)", "Song (Participação especial: %)", "Song (при участии %)",
    "Song (Duett mit %)", "Song (a dúo con %)", "Song (en duo avec %)", "Song (feat. Drake - %)",
    "Song (CV: %)", "Song (vo. %)", "Song (Vocal: %)", "Song (vocals by %)", "Song (mixed by %)",
    "Song (% Edit)", "Song (% Re-Edit)", "Song (% Bootleg)", "Song (% Rework)", "Song (% Flip)",
    "Song (% Remix)",
  ]
  /// Titles that may name somebody, whom an exclusion and the resolver take and a filter does not.
  private static let mentions = [
    "Song (& %)", "Song (x %)", "Song (vs. %)", "Song (y %)", "Song (et %)", "Song (und %)",
    "% - Song (Official Video)", "% – Song", "%: Song", "Song - %", "Song by %", "01 - % - Song",
    "% ft. Mumble - Song",
  ]

  private func engine(_ workshop: Workshop, _ name: String, _ others: [TrackRecord]) throws
    -> MusicEngine
  {
    try workshop.engine(
      [
        track("plain", "Plain", by: [ArtistCredit(name: name)]),
        track("other", "Another", by: [ArtistCredit(name: "Somebody Else")]),
      ] + others)
  }

  /// What a filter leaves, every recording by itself.
  private func search(_ engine: MusicEngine, _ filter: TrackFilter) throws -> Answer {
    var question = Question(kind: .words(isTyping: false), filter: filter, limit: 200)
    question.versions = .all
    return try engine.answer(question)
  }

  private func credited(_ templates: [String], _ name: String) -> [TrackRecord] {
    templates.enumerated().map { place, template in
      track(
        "t\(place)", "Work \(place)", by: [ArtistCredit(name: template.replacing("%", with: name))])
    }
  }

  private func titled(_ templates: [String], _ name: String) -> [TrackRecord] {
    templates.enumerated().map { place, template in
      track(
        "t\(place)", template.replacing("%", with: name), by: [ArtistCredit(name: "Mumble Xan")])
    }
  }

  @Test(arguments: names)
  func whoIsRefusedComesUnderNoCredit(name: String) throws {
    try Workshop.run { workshop in
      let credits = Self.channels + Self.possible + Self.joined
      let engine = try engine(workshop, name, credited(credits, name))
      let left = try search(engine, !.artist(name)).map(\.title)
      #expect(left == ["Another"], "\(name): \(left)")
    }
  }

  /// Whichever of the names is refused.
  @Test(arguments: channels)
  func aChannelIsRefusedAsItsOwnerIs(template: String) throws {
    try Workshop.run { workshop in
      let channel = template.replacing("%", with: "Zorg Quat")
      let engine = try engine(workshop, "Zorg Quat", credited([template], "Zorg Quat"))
      let left = try search(engine, !.artist(channel)).map(\.title)
      #expect(left == ["Another"], "\(channel): \(left)")
    }
  }

  @Test(arguments: names)
  func whoIsRefusedComesByNoTitle(name: String) throws {
    try Workshop.run { workshop in
      let engine = try engine(workshop, name, titled(Self.guests + Self.mentions, name))
      let left = try search(engine, !.artist(name)).map(\.title)
      #expect(left == ["Another"], "\(name): \(left)")
    }
  }

  @Test(arguments: names)
  func whoIsWantedComesUnderEachCredit(name: String) throws {
    try Workshop.run { workshop in
      for templates in [Self.channels, Self.joined] {
        let engine = try engine(workshop, name, credited(templates, name))
        let found = try search(engine, .artist(name)).map(\.id)
        let missing = templates.indices.filter { !found.contains("t\($0)") }.map { templates[$0] }
        #expect(missing.isEmpty && !found.contains("other"), "\(name): \(missing)")
      }
    }
  }

  @Test(arguments: names)
  func aGuestIsWantedToo(name: String) throws {
    try Workshop.run { workshop in
      let engine = try engine(workshop, name, titled(Self.guests, name))
      let found = try search(engine, .artist(name)).map(\.id)
      let missing = Self.guests.indices.filter { !found.contains("t\($0)") }.map { Self.guests[$0] }
      // Who mixes a set stands beside it.
      #expect(missing.filter { !$0.contains("mixed by") }.isEmpty, "\(name): \(missing)")
      #expect(!found.contains("other"))
    }
  }

  /// Names that only look so are left alone.
  @Test(arguments: [
    ("Queen", "Queens of the Stone Age"), ("Prince", "Prince of Denmark"), ("Dan", "Steely Dan"),
    ("Hosted", "Ghosted"), ("Edit", "Ed It Right"), ("Vienna", "Vienna Teng"),
    ("Carter", "Aaron Carter"), ("AKA", "Tira Misu"), ("Little Mix", "Mix"),
  ])
  func othersStay(name: String, other: String) throws {
    try Workshop.run { workshop in
      let engine = try engine(
        workshop, name, [track("stays", "Work", by: [ArtistCredit(name: other)])])
      let left = try search(engine, !.artist(name)).map(\.id)
      #expect(Set(left) == ["other", "stays"], "\(name): \(left)")
    }
  }

  @Test(arguments: [
    ("The Beatles", "Тhe Beatles"), ("BTS", "ВТЅ"), ("ABBA", "АВВА"), ("ABBA", "ΑΒΒΑ"),
  ])
  func lettersThatLookAlikeHideNobody(name: String, lookalike: String) throws {
    try Workshop.run { workshop in
      let engine = try engine(
        workshop, name, [track("alike", "Work", by: [ArtistCredit(name: lookalike)])])
      let left = try search(engine, !.artist(name)).map(\.id)
      #expect(left == ["other"], "\(name): \(left)")
    }
  }

  /// An exact spelling means whom it spells; refused, all of those letters go, and that is told.
  @Test(arguments: [
    ("MAMAMOO+", "MAMAMOO"), ("-M-", "M"), ("&TEAM", "Team"), ("MIA.", "M.I.A."),
    ("M.I.A.", "MIA."),
    ("+44", "44"),
  ])
  func signsTellNamesApart(name: String, other: String) throws {
    try Workshop.run { workshop in
      let engine = try engine(
        workshop, name, [track("signs", "Work", by: [ArtistCredit(name: other)])])
      let wanted = try search(engine, .artist(name)).map(\.id)
      #expect(wanted == ["plain"], "\(name): \(wanted)")
      let answer = try search(engine, !.artist(name))
      #expect(answer.hits.map(\.id) == ["other"])
      #expect(answer.notes.contains { $0.contains(other) }, "\(answer.notes)")
    }
  }

  /// Names in scripts that have no spelling of their own in Latin letters are near by their sounds, and where
  /// there are such nothing is claimed of a name that nobody seems to have.
  @Test(arguments: [
    ("Fairuz", "فيروز"), ("Nino Katamadze", "ნინო ქათამაძე"), ("Shlomo Artzi", "שלמה ארצי"),
    ("Kishore Kumar", "किशोर कुमार"), ("Aram Khachatryan", "Արամ Խաչատրյան"), ("Lee Sun-hee", "이선희"),
    ("Lee Seung-hwan", "이승환"), ("Carabao", "คาราบาว"), ("Perfume", "パフューム"), ("IU", "아이유"),
  ])
  func otherScriptsHideNobody(name: String, written: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("script", "Work", by: [ArtistCredit(name: written)]),
        track("other", "Another", by: [ArtistCredit(name: "Somebody Else")]),
      ])
      let left = try search(engine, !.artist(name)).map(\.id)
      #expect(left == ["other"], "\(name): \(left)")
      let nobody = try search(engine, !.artist("Qqxzzkw"))
      #expect(!nobody.notes.contains { $0.contains("no track can be theirs") })
    }
  }

  /// Two of one name with ids of their own are asked for by these.
  @Test func namesakesAreToldApartByTheirIDs() throws {
    let ids = ["5441c29d-3602-4898-b1a1-b77fa23b8e50", "9282c8b4-ca0b-4c6b-b7e3-4f7762dfc4d6"]
    try Workshop.run { workshop in
      var tracks = [
        track("a", "Lithium", by: [ArtistCredit(name: "Nirvana")]),
        track("b", "Rainbow Chaser", by: [ArtistCredit(name: "Nirvana")]),
        track("c", "Zed", by: [ArtistCredit(name: "Other")]),
      ]
      for (place, id) in ids.enumerated() { tracks[place].artistMBIDs = [id] }
      let engine = try workshop.engine(tracks)
      for (id, track) in zip(ids, ["a", "b"]) {
        #expect(try search(engine, .artist(id)).map(\.id) == [track])
        let left = try search(engine, !.artist(id)).map(\.id)
        #expect(Set(left) == Set(["a", "b", "c"]).subtracting([track]))
      }
      #expect(try search(engine, !.artist("Nirvana")).map(\.id) == ["c"])
    }
  }
}

import Foundation
import MusicCatalog
import Primitives
import Refrain
import TestSupport
import Testing

struct ExclusionTests {
  /// Joint credits of two artists, who have a song each besides.
  private static let joints = [
    "Queen & David Bowie", "Queen, David Bowie", "Queen feat. David Bowie",
    "Queen (feat. David Bowie)", "Queen ft. David Bowie", "Queen × David Bowie",
    "Queen x David Bowie", "Queen with David Bowie", "Queen vs. David Bowie", "Queen; David Bowie",
    "Queen / David Bowie", "Queen • David Bowie", "Queen、David Bowie", "Queen und David Bowie",
    "Queen et David Bowie", "Queen y David Bowie", "Queen and David Bowie", "Queen + David Bowie",
    "David Bowie | Queen", "Somebody, David Bowie & Queen",
  ]

  @Test func anExcludedArtistIsExcludedFromJointCreditsAndTitles() throws {
    var tracks = Self.joints.enumerated().map {
      track("joint\($0)", "Pressure", by: [ArtistCredit(name: $1)])
    }
    for (number, guest) in [
      "(feat. Queen)", "[with Queen]", "ft. Queen", "- feat. Queen", "(Queen Remix)",
      "(feat. Queen & Somebody)",
    ].enumerated() {
      tracks.append(
        track("title\(number)", "Pressure \(guest)", by: [ArtistCredit(name: "Someone Else")]))
    }
    tracks.append(track("queen", "Rhapsody", by: [ArtistCredit(name: "Queen", aliases: ["Smile"])]))
    tracks.append(track("bowie", "Heroes", by: [ArtistCredit(name: "David Bowie")]))
    tracks.append(track("else", "Pressure", by: [ArtistCredit(name: "Queensryche")]))
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for name in ["Queen", "queen", "The Queen", "Smile", "QUEEN"] {
        let left = try engine.search("", filter: .released(1...9999) || !.artist(name), limit: 100)
        #expect(Set(left.map(\.id)) == ["bowie", "else"], "\(name)")
        #expect(left.notes == [], "\(name)")
      }
      let left = try engine.search("", filter: !.artist("david bowie"), limit: 100)
      #expect(left.allSatisfy { $0.id.hasPrefix("title") || ["queen", "else"].contains($0.id) })
      #expect(left.count == 8)
    }
  }

  /// What is excluded, whether something is left out, and what the note says.
  @Test func aNameThatIsNobodysExcludesItsNeighborsAndSaysWhom() throws {
    let tracks = [
      track("a", "Moonlight Sonata", by: [ArtistCredit(name: "Ludwig van Beethoven")]),
      track("b", "Mrs. Robinson", by: [ArtistCredit(name: "Simon & Garfunkel")]),
      track("c", "Hometown Glory", by: [ArtistCredit(name: "Beyoncé Knowles")]),
      track("d", "Believe", by: [ArtistCredit(name: "Cher")]),
      track("e", "I Got You Babe", by: [ArtistCredit(name: "Sonny & Cher")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      func left(_ name: String) throws -> (ids: Set<String>, notes: [String]) {
        let answer = try engine.search("", filter: !.artist(name), limit: 100)
        return (Set(answer.map(\.id)), answer.notes)
      }
      for (name, id, artist) in [
        ("Beethoven", "a", "Ludwig van Beethoven"), ("Garfunkel", "b", "Simon & Garfunkel"),
        ("Simon", "b", "Simon & Garfunkel"), ("Beyonce", "c", "Beyoncé Knowles"),
        ("Beyonse Knowles", "c", "Beyoncé Knowles"),
      ] {
        let (ids, notes) = try left(name)
        #expect(!ids.contains(id), "\(name)")
        #expect(ids.count == 4, "\(name)")
        #expect(
          notes.count == 1 && notes[0].contains(artist) && notes[0].contains(name), "\(notes)")
      }
      let cher = try left("Cher")
      #expect(cher.ids == ["a", "b", "c"])
      #expect(cher.notes.count == 1 && cher.notes[0].contains("Sonny & Cher"), "\(cher.notes)")
      let nobody = try left("Nobody Of That Name")
      #expect(nobody.ids.count == 5)
      #expect(nobody.notes.count == 1 && nobody.notes[0].contains("nothing was left out"))
    }
  }

  @Test func aWantedNameThatIsNotSureTakesTheNearestAndSaysSo() throws {
    let tracks = [
      track("a", "Moonlight Sonata", by: [ArtistCredit(name: "Ludwig van Beethoven")]),
      track("b", "Under Pressure", by: [ArtistCredit(name: "Queen & David Bowie")]),
      track("c", "Bohemian Rhapsody", by: [ArtistCredit(name: "Queen")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for (name, ids, isSure) in [
        ("Ludwig van Beethoven", ["a"], true), ("Beethoven", ["a"], false),
        ("Ludwig van Beethoven!", ["a"], true), ("Ludwig van Bethoven", ["a"], false),
        ("Queen", ["b", "c"], true), ("David Bowie", ["b"], true),
        ("David Bowie, Queen", ["b"], true), ("Nobody", [], false),
      ] {
        let answer = try engine.search("", filter: .artist(name), limit: 100)
        #expect(Set(answer.map(\.id)) == Set(ids), "\(name)")
        #expect(answer.notes.isEmpty == isSure, "\(name): \(answer.notes)")
      }
    }
  }

  @Test func capsCountTheSpellingsOfAnArtistTogether() throws {
    let tracks = ["JAY-Z", "JAY‐Z", "Jay Z", "Jay-Z & Kanye West", "Kanye West"].enumerated().map {
      track("t\($0)", "Song of the road \($0)", by: [ArtistCredit(name: $1)])
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      var question = Question("song of the road", limit: 5)
      question.diversity = .off
      question.diversity?.artistCap = 1
      let hits = try engine.answer(question)
      #expect(hits.filter { $0.id != "t4" }.count == 1, "\(hits.map(\.id))")
    }
  }

  /// Ways in which people write a name.
  private static func spelling(of name: String, _ generator: inout SplitMix64) -> String {
    var text = name
    for _ in 0...generator.below(3) {
      switch generator.below(11) {
      case 0: text = text.uppercased()
      case 1: text = text.lowercased()
      case 2: text = text.replacingOccurrences(of: " & ", with: " and ")
      case 3: text = text.replacingOccurrences(of: " and ", with: " & ")
      case 4:
        text =
          text.lowercased().hasPrefix("the ") ? String(text.dropFirst(4)) : "The " + text
      case 5: text = text.folding(options: .diacriticInsensitive, locale: nil)
      case 6: text = text.replacingOccurrences(of: "-", with: ["‐", " ", "–"][generator.below(3)])
      case 7: text = text.replacingOccurrences(of: "$", with: "s")
      case 8: text = text.replacingOccurrences(of: "'", with: ["’", "", "`"][generator.below(3)])
      case 9: text = text.decomposedStringWithCanonicalMapping
      default: text = text.replacingOccurrences(of: " ", with: "  ") + " "
      }
    }
    return text
  }

  /// Whom the tracks of the sample credit, by everything that a reader sees.
  @Test func whateverTheSpellingAnExcludedArtistIsNeverReturned() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appendingPathComponent("Fixtures/sample/tracks.jsonl"), encoding: .utf8)
    let tracks = try text.split(separator: "\n").map {
      try JSONDecoder().decode(TrackRecord.self, from: Data($0.utf8))
    }
    var ids: [String: Set<String>] = [:]
    for track in tracks {
      for artist in track.artists {
        for name in [artist.name] + artist.aliases { ids[name, default: []].insert(track.id) }
      }
    }
    let names = ids.keys.sorted()
    #if DEBUG
      let rounds = 2000
    #else
      let rounds = 100_000
    #endif
    var generator = SplitMix64(seed: 14)
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for round in 0..<rounds {
        let name = names[round < names.count ? round : generator.below(names.count)]
        let typed = Self.spelling(of: name, &generator)
        let theirs = TrackSelection(ids[name, default: []].sorted())
        let hits = try engine.search("", filter: .among(theirs) && !.artist(typed))
        #expect(hits.isEmpty, "\(name) as \"\(typed)\"")
      }
    }
  }
}

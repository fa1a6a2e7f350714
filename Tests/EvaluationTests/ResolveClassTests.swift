import IndexFile
import MusicCatalog
import MusicNames
import Refrain
import TestSupport
import Testing

@testable import Evaluation

struct ResolveClassTests {
  /// A title, what its number is, the title with the number after it, and with the number in words.
  @Test(arguments: [
    ("Symphony No. 5 in C Minor", 5, "Symphony No. 6 in C Minor", "Symphony No. Five in C Minor"),
    ("Hayloft II", 2, "Hayloft III", "Hayloft Two"), ("Song 2", 2, "Song 3", "Song Two"),
    ("Vol. 3", 3, "Vol. 4", "Vol. Three"), ("Chapter #9", 9, "Chapter #10", "Chapter #Nine"),
    (
      "Another Brick in the Wall, Pt. 2", 2, "Another Brick in the Wall, Pt. 3",
      "Another Brick in the Wall, Pt. Two"
    ),
  ])
  func aTitlesNumberIsFound(_ title: String, _ value: Int, _ next: String, _ word: String) throws {
    let number = try #require(NumberInTitle(title))
    #expect(number.value == value)
    #expect(number.replaced(by: value + 1) == next)
    #expect(number.otherwise { _ in 1 } == word)
  }

  @Test(arguments: [
    "Heroes", "1999", "Heroes (Remastered 2011)", "Heroes - Part 2", "Summer of 69 Nights",
    "99 Problems",
    "I", "Me and I", "Mambo No. 05", "Year 1999",
  ])
  func whereNobodyCanSayWhatANumberCountsThereIsNone(_ title: String) {
    #expect(NumberInTitle(title) == nil)
  }

  @Test(arguments: [
    ("Another Brick in the Wall, Pt. 2", "Another Brick in the Wall", 2),
    ("Hey (Part Two)", "Hey", 2),
    ("Hey Part IV", "Hey", 4),
  ])
  func aPartHasAWork(_ title: String, _ work: String, _ number: Int) throws {
    let part = try #require(PartInTitle(title))
    #expect(part.work == work && part.number == number)
    #expect(part.titles(of: number).contains(title))
  }

  private static let tracks: [TrackRecord] = [
    track("brick1", "Another Brick in the Wall, Pt. 1", by: [ArtistCredit(name: "Pink Floyd")]),
    track("brick2", "Another Brick in the Wall, Pt. 2", by: [ArtistCredit(name: "Pink Floyd")]),
    track("fifth", "Symphony No. 5 in C Minor", by: [ArtistCredit(name: "Ludwig van Beethoven")]),
    track("pressure", "Under Pressure", by: [ArtistCredit(name: "Queen & David Bowie")]),
    track("queen", "Bohemian Rhapsody", by: [ArtistCredit(name: "Queen")]),
    track("bowie", "Life on Mars", by: [ArtistCredit(name: "David Bowie")]),
  ]

  @Test func everyClassIsAskedAndRight() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(Self.tracks)
      let engine = try MusicEngine(opening: bundle.path)
      let names = try ResolveCorruption(catalogPath: bundle.catalogPath, seed: 3)
      let classes = ResolveClasses(names)
      let report = try classes.run(on: engine, count: 140)
      #expect(
        report.rows.map(\.name) == [
          "another number", "the number in other words", "credit joined otherwise",
          "guest in the title", "name of a channel", "composer by the last name",
          "part without its number",
        ])
      for row in report.rows {
        #expect(row.count > 10, "\(row.name)")
        #expect(row.right == row.count, "\(row.name): \(report.verdicts)")
      }
      // The same seed asks the same, another one others, and the halves are the whole.
      #expect(try classes.run(on: engine, count: 140).verdicts == report.verdicts)
      let other = try ResolveCorruption(catalogPath: bundle.catalogPath, seed: 4)
      #expect(
        try ResolveClasses(other).run(on: engine, count: 140).verdicts != report.verdicts)
      let halves = try [DataHalf.first, .second].map {
        try classes.run(on: engine, count: 140, half: $0).overall.count
      }
      #expect(halves.reduce(0, +) == report.overall.count)
    }
  }

  @Test func aCatalogWithoutSuchNamesHasNoSuchClasses() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built([track("a", "Rain", by: [ArtistCredit(name: "Ann")])])
      let names = try ResolveCorruption(catalogPath: bundle.catalogPath, seed: 1)
      let report = try ResolveClasses(names).run(
        on: try MusicEngine(opening: bundle.path), count: 70)
      #expect(report.rows.map(\.name) == ["name of a channel"])
    }
  }
}

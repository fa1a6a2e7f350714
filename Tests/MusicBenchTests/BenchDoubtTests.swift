import MusicCatalog
import Refrain
import Rewards
import TestSupport
import Testing

@testable import MusicBench

/// What a bench does not ask: whose song a title is that is heard as another one, and what only a figure makes
/// impossible.
@Suite struct BenchDoubtTests {
  /// Signs alone tell no titles apart: "Amber Anchor?" and "Amber Anchor".
  @Test(arguments: ["?", "."])
  func titlesThatSoundTheSameAreNotAskedFor(sign: String) throws {
    let records = BenchCatalogs.songs { number, record in
      let twin = BenchCatalogs.songs { _, _ in }[number / 2 * 2]
      record.title = number % 2 == 0 ? twin.title : twin.title + sign
    }
    try Workshop.run { workshop in
      var maker = BenchMaker(try workshop.engine(records), events: nil, seed: 5)
      let asked = try maker.make(size: 200).tasks.filter {
        $0.family == .knowledge && $0.kind == "artist"
      }
      #expect(asked.isEmpty, "\(asked.map(\.task.request))")
    }
  }

  /// Somebody's least known songs are little known as far as anybody says it.
  @Test func howWellKnownSongsAreIsNeverImpossible() throws {
    let records = BenchCatalogs.songs { number, record in
      record.popularity = record.artists[0].name < "Gale" ? 0.9 : 0.1
      record.released = ReleaseDate("\(1965 + number % 50)-03-02")
    }
    try Workshop.run { workshop in
      var maker = BenchMaker(try workshop.engine(records), events: nil, seed: 5)
      let tasks = try maker.make(size: 400).tasks.filter { $0.family == .requests }
      let asked = tasks.filter { $0.task.rules.contains { $0.kind == .popularity } }
      #expect(!asked.isEmpty && asked.allSatisfy { $0.kind != "impossible" })
    }
  }
}

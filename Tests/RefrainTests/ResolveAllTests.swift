import MusicCatalog
import MusicNames
import Refrain
import TestSupport
import Testing

struct ResolveAllTests {
  /// Any number of names has the answers that each has alone, whatever the number of threads.
  @Test func manyNamesAreResolvedAsEachAlone() throws {
    let tracks = (0..<40).map {
      track("t\($0)", "Road number \($0)", by: [ArtistCredit(name: "Band of \($0 % 7)")])
    }
    let names = (0..<(3 * MusicEngine.maximumNames + 7)).map { number in
      NameQuery(
        title: number % 3 == 0 ? "Road nubmer \(number % 50)" : "Road number \(number % 50)",
        artist: number % 5 == 0 ? nil : "Band of \(number % 8)")
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      let alone = try names.flatMap { try engine.resolve([$0], alternatives: 2) }
      for threads in [1, 2, 5] {
        #expect(try engine.resolve(all: names, alternatives: 2, threads: threads) == alone)
      }
      #expect(try engine.resolve(all: []).isEmpty)
      #expect(throws: EngineError.self) { try engine.resolve(all: names, alternatives: 11) }
      #expect(Set(alone.map(\.status)).count > 2)
    }
  }
}

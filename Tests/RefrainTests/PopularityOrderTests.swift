import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import TestSupport
import Testing

@testable import Refrain

/// Answers that nothing but a rule or fame orders.
struct PopularityOrderTests {
  @Test func whatManyListenToComesFirstWhereNoPopularityIsKnown() throws {
    try Workshop.run { workshop in
      let engine = try MusicEngine(opening: workshop.sample().path)
      let heard = try engine.recommend(for: Taste(), limit: 10)
      let popular = try engine.answer(Question("the most popular songs", limit: 10))
      #expect(popular.allSatisfy { $0.score > 0 })
      #expect(!Set(popular.map(\.id)).isDisjoint(with: heard.map(\.id)), "\(popular.map(\.id))")
    }
  }

  @Test func equalsComeMixedAndTheSameEachTime() throws {
    let tracks = (0..<200).map {
      track(
        "t\($0)", "Track \($0)", by: [ArtistCredit(name: "Artist \($0 / 10)")], language: "en")
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      let first = try engine.search("", filter: .language("en"), limit: 20).map(\.id)
      #expect(Set(first.map { $0.dropLast() }).count > 8, "\(first)")
      #expect(
        first == (try engine.search("", filter: .language("en"), limit: 50).prefix(20)).map(\.id))
    }
  }

  /// Whether they are at hand or are looked for, the most heard of a set are those that sorting all of it
  /// puts first.
  @Test(arguments: [2 as UInt64, 9])
  func theMostHeardOfAnySetAreThoseOfSortingIt(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let tracks = (0..<300).map {
      track("t\($0)", "Track \($0)", by: [ArtistCredit(name: "Artist \($0 / 10)")])
    }
    var lines = ""
    for listener in 0..<40 {
      for _ in 0..<12 {
        let place = generator.unit()
        lines += "u\(listener)\tt\(Int(place * place * 200))\n"
      }
    }
    try Workshop.run { workshop in
      let bundle = try workshop.imported(tracks)
      _ = try MusicCatalog(opening: bundle.catalogPath)
        .importEvents(from: [workshop.folder.file("events.tsv", lines)])
      _ = try BundleBuilder(bundle: bundle).build()
      let snapshot = try MusicEngine(opening: bundle.path).snapshot
      func worth(_ track: UInt32) -> Double { snapshot.knownPopularity(of: track) ?? 0 }
      // FNV-1a of the id and an end mark, mixed once more.
      func mixed(_ track: UInt32) -> UInt64 {
        let bytes = Array(snapshot.tracks.id(of: track).utf8) + [0xFF]
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
          ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        var generator = SplitMix64(seed: hash)
        return generator.next()
      }
      let order = (0..<UInt32(snapshot.tracks.count)).sorted {
        (worth($1), mixed($0)) < (worth($0), mixed($1))
      }
      #expect(Set(order.map(worth)).count > 3)
      for share in [0, 0.02, 0.3, 1] {
        let allowed = OrdinalSet(
          capacity: order.count, order.filter { _ in generator.unit() < share })
        let expected = order.filter { allowed.contains($0) }
        for limit in [1, 2, 7, 60, 500] {
          for found in [
            snapshot.mostPopular(in: allowed, limit: limit),
            MostHeard.best(limit, of: allowed, in: snapshot),
          ] {
            #expect(found.map(\.ordinal) == Array(expected.prefix(limit)), "seed \(seed)")
            #expect(found.allSatisfy { $0.score == worth($0.ordinal) })
          }
        }
      }
    }
  }
}

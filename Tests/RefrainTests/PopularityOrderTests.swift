import IndexFile
import MusicCatalog
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
}

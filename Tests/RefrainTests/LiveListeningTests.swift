import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import Refrain
import TestSupport
import Testing

/// New tracks in what listeners tell, before the next build and after it.
struct LiveListeningTests {
  private static let kinds = ["drone", "polka"]

  /// A track of one of two kinds, each with words of its own.
  private func record(_ number: Int) -> TrackRecord {
    let kind = LiveListeningTests.kinds[number % 2]
    let words = [["still", "slow", "dark", "deep"], ["merry", "quick", "brass", "dance"]][
      number % 2]
    return track(
      "t\(number)", "\(words[number / 2 % 4]) \(number)",
      by: [ArtistCredit(name: "\(kind) artist \(number % 23)")], tags: [kind],
      snippets: ["\(words[number / 3 % 4]) and \(words[number / 5 % 4]) \(kind)"])
  }

  /// Two hundred tracks whose listeners stay with one kind, a tenth of which nobody has heard.
  private func withEngine(
    _ body: (MusicEngine, BundleFolder, Workshop) throws -> Void
  ) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported((0..<200).map(record))
      var generator = SplitMix64(seed: 4)
      var events = ""
      for listener in 0..<150 {
        for step in 0..<12 {
          let heard = generator.below(90) * 2 + (generator.below(12) == 0 ? 1 : 0) + listener % 2
          events += "u\(listener)\tt\(heard)\tplay\t\(1000 + listener * 50_000 + step * 100)\n"
        }
      }
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      _ = try catalog.run(
        ImportJob(events: [try workshop.folder.file("events.tsv", events)]),
        options: ImportOptions())
      _ = try BundleBuilder(bundle: bundle).build()
      try body(try MusicEngine(opening: bundle.path, reload: .manual), bundle, workshop)
    }
  }

  private func scores(_ answer: Answer) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: answer.hits.map { ($0.id, Double($0.score)) })
  }

  /// So far may a score of 0...1 be from that of the next build.
  private static let bound = 0.1

  @Test func newTracksAreHeardOfAtOnceAsTheNextBuildWillHearOfThem() throws {
    try withEngine { engine, bundle, workshop in
      let new = (200..<216).map { "t\($0)" }
      try engine.write(tracks: (200..<216).map(record))
      let other = BundleFolder(workshop.folder.path("other.refrain"))
      try other.create()
      try MusicCatalog.copy(bundle.catalogPath, to: other.catalogPath)
      _ = try BundleBuilder(bundle: other).build()
      let built = try MusicEngine(opening: other.path)
      let questions: [(String, (MusicEngine) throws -> Answer)] = [
        ("recommend", { try $0.recommend(for: Taste(likes: ["t2", "t10", "t44"]), limit: 300) }),
        ("a liked new one", { try $0.recommend(for: Taste(likes: ["t201", "t3"]), limit: 300) }),
        ("a listener", { try $0.recommend(for: Taste(listener: "u4"), limit: 300) }),
        ("similar", { try $0.similarTracks(to: ["t4"], space: "listening", limit: 300) }),
        ("like a new one", { try $0.similarTracks(to: ["t203"], space: "listening", limit: 300) }),
        ("what comes next", { try $0.continuePlaylist(["t200", "t202"], limit: 300) }),
      ]
      for (name, ask) in questions {
        let (one, two) = (scores(try ask(engine)), scores(try ask(built)))
        #expect(new.contains { one[$0, default: 0] > 0 }, "\(name)")
        for id in new {
          #expect(
            abs(one[id, default: 0] - two[id, default: 0]) < LiveListeningTests.bound,
            "\(name), \(id): \(one[id, default: 0]), not \(two[id, default: 0])")
        }
      }
      // Of the new ones alone, those of the kind come first.
      let among = TrackFilter.among(TrackSelection(new))
      let found = try engine.recommend(
        for: Taste(likes: ["t2", "t10", "t44"]), filter: among, limit: 20)
      #expect(Set(found.map(\.id)) == Set(new))
      #expect(found.hits.prefix(6).allSatisfy { Int($0.id.dropFirst())! % 2 == 0 })
      #expect(found.hits[0].because.contains { ["t2", "t10", "t44"].contains($0.id) })
    }
  }

  @Test func aNewTrackThatIsLikedCountsAndOneThatGoesDoesNot() throws {
    try withEngine { engine, _, _ in
      try engine.write(tracks: (200..<206).map(record))
      try engine.record(ListeningEvent(listener: "new", track: "t200", kind: .like))
      let found = try engine.recommend(for: Taste(listener: "new"), limit: 10)
      #expect(found.hits.allSatisfy { Int($0.id.dropFirst())! % 2 == 0 })
      #expect(found.hits.contains { $0.because.contains { $0.id == "t200" } })
      // Written again as something else, it is something else; removed, it is nothing.
      var changed = record(213)
      changed.id = "t202"
      try engine.write(tracks: [changed])
      try engine.remove(tracks: ["t204"])
      let near = try engine.similarTracks(to: ["t201"], space: "listening", limit: 300)
      #expect(try #require(scores(near)["t202"]) > scores(near)["t200", default: 0])
      #expect(!near.hits.contains { $0.id == "t204" })
      #expect(throws: EngineError.self) {
        _ = try engine.similarTracks(to: ["t204"], space: "listening")
      }
      #expect(near.hits.count == Set(near.map(\.id)).count)
      try engine.consolidate()
      let after = try engine.similarTracks(to: ["t201"], space: "listening", limit: 300)
      #expect(try #require(scores(after)["t202"]) > scores(after)["t200", default: 0])
    }
  }

  @Test func anArtistOfNewTracksAloneIsLikeOthers() throws {
    try withEngine { engine, _, _ in
      var records = (200..<206).map(record)
      for index in records.indices { records[index].artists = [ArtistCredit(name: "Newcomer")] }
      records.removeAll { $0.tags[0].name == "polka" }
      try engine.write(tracks: records)
      let found = try engine.similarArtists(to: ["Newcomer"], limit: 5)
      #expect(!found.isEmpty)
      #expect(found.allSatisfy { $0.name.hasPrefix("drone") })
    }
  }
}

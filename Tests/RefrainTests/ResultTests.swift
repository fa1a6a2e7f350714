import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Handles and cursors.
struct ResultTests {
  private let catalog = RandomCatalog(count: 300, seed: 71)

  private func withEngine(
    _ body: (Workshop, MusicEngine, [TrackRecord]) throws -> Void
  ) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(catalog.records)
      try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 2)
      _ = try BundleBuilder(bundle: bundle).build()
      let engine = try MusicEngine(opening: bundle.path, reload: .manual)
      try body(workshop, engine, catalog.records)
    }
  }

  private func pages(
    _ engine: MusicEngine, _ sizes: [Int], _ question: Question
  ) throws -> [TrackHit] {
    var first = question
    first.limit = sizes[0]
    var answer = try engine.remember(first)
    var hits = answer.hits
    var page = 1
    while let cursor = answer.cursor() {
      answer = try engine.page(after: cursor, limit: sizes[page % sizes.count])
      #expect(!answer.isEmpty && answer.offset == hits.count)
      hits += answer.hits
      page += 1
    }
    return hits
  }

  @Test(arguments: [[1], [7], [10, 3], [150], [900]])
  func pagingThroughIsOneLongAnswer(sizes: [Int]) throws {
    try withEngine { _, engine, records in
      let seed = records[5].id
      for question in Self.questions(seed) {
        let long = try engine.answer(question).hits
        let paged = try pages(engine, sizes, question)
        #expect(paged.map(\.id) == long.map(\.id), "\(question.kind)")
        #expect(paged.map(\.score) == long.map(\.score), "\(question.kind)")
      }
    }
  }

  /// Questions for the longest answers.
  private static func questions(_ seed: String) -> [Question] {
    let limit = MusicEngine.maximumLimit
    return [
      Question("sun moon", kind: .words(), filter: !.artist("Adele"), limit: limit),
      Question(.recommendation, for: Taste(listener: "u3"), limit: limit),
      Question(kind: .similar(space: "audio"), likes: [seed], limit: limit),
      Question("no such word anywhere", kind: .words(), limit: limit),
    ]
  }

  @Test
  func aShorterPageIsGoneOnFromWhereItWasCut() throws {
    try withEngine { _, engine, _ in
      let answer = try engine.remember(Question("sun", kind: .words()))
      let rest = try engine.page(after: try #require(answer.cursor(after: 4)), limit: 6)
      #expect(rest.hits == Array(answer.hits[4..<10]))
      #expect(try engine.page(after: try #require(rest.cursor()), limit: 5).offset == 10)
    }
  }

  @Test
  func aSessionsHandlesCountFromOneAndAreItsOwn() throws {
    try withEngine { _, engine, _ in
      let question = Question("sun", kind: .words(), limit: 5)
      let others = try (0..<3).map { _ in try engine.remember(question).handle }
      let sessions = [engine.session(), engine.session()]
      for session in sessions {
        let answer = try session.remember(question)
        #expect(answer.handle == others[0])
        #expect(try session.page(after: try #require(answer.cursor()), limit: 2).offset == 5)
        #expect(throws: EngineError.self) { try session.filter(for: try #require(others[2])) }
      }
    }
  }

  @Test
  func aHandleIntersectsSubtractsAndIsRankedAnew() throws {
    try withEngine { _, engine, _ in
      let sun = try engine.remember(Question("sun", kind: .words(), limit: 5))
      let all = Set(sun.map(\.id))
      let within = try engine.filter(for: try #require(sun.handle))
      #expect(Set(try engine.search("", filter: within, limit: 1000).map(\.id)) == all)
      let moon = try engine.search("moon", limit: 1000).map(\.id)
      #expect(
        try engine.search("moon", filter: within, limit: 1000).map(\.id)
          == moon.filter { all.contains($0) })
      #expect(
        try engine.search("moon", filter: !within, limit: 1000).map(\.id)
          == moon.filter { !all.contains($0) })
      let taste = Taste(listener: "u9")
      let ranked = try engine.recommend(for: taste, limit: 1000).map(\.id)
      #expect(
        try engine.recommend(for: taste, filter: within, limit: 1000).map(\.id)
          == ranked.filter { all.contains($0) })
    }
  }

  @Test
  func whatIsNotRememberedIsGoneWithWhatToDoHandlesOutliveAGenerationCursorsNot() throws {
    try withEngine { workshop, engine, _ in
      func ask() throws -> Answer {
        try engine.remember(Question("sun", kind: .words(), limit: 3))
      }
      let first = try ask()
      let (handle, cursor) = (try #require(first.handle), try #require(first.cursor()))
      let extra = track("zz", "sun sun sun", by: [ArtistCredit(name: "Zed")])
      let bundle = try workshop.imported([extra])
      _ = try BundleBuilder(bundle: bundle).build()
      let second = try engine.page(after: cursor)
      #expect(second.count > 0)
      try engine.refresh()
      let error = #expect(throws: EngineError.self) { try engine.page(after: cursor) }
      guard case .expired? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      let within = try engine.filter(for: handle)
      let shown = Set(try engine.shownTracks(of: handle))
      #expect(shown == Set(first.map(\.id)).union(second.map(\.id)))
      #expect(Set(try engine.search("", filter: within, limit: 100).map(\.id)) == shown)
      let pinned = try ask()
      for _ in 0..<64 { _ = try ask() }
      #expect(throws: EngineError.self) { try engine.filter(for: try #require(pinned.handle)) }
      for bad in ["", "r1", "r1:", "r1:-4", "r1:x", ":3", "r999:1", "r1:1:1"] {
        #expect(throws: EngineError.self, "\(bad)") { try engine.page(after: bad) }
      }
    }
  }
}

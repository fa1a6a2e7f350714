import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import Recommender
import TestSupport
import Testing

@testable import Refrain

/// Answers of one channel are of songs, not of recordings; seeds are in the messages.
struct SongAnswerTests {
  /// A random catalog, two tracks of three in another recording than the plain one.
  private static func engine(_ workshop: Workshop, seed: UInt64) throws -> MusicEngine {
    var catalog = RandomCatalog(count: 150, seed: seed)
    for number in catalog.records.indices {
      catalog.records[number].title +=
        ["", " (Live)", " - Remastered 2011", " [Karaoke Version]"][number % 4]
    }
    let bundle = try workshop.imported(catalog.records)
    try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: seed)
    _ = try BundleBuilder(bundle: bundle).build()
    return try MusicEngine(opening: bundle.path)
  }

  /// A question, and the tracks that it takes as known.
  private struct Asked: Sendable {
    var question: Question
    var known: [String]

    init(_ question: Question, known: [String]) {
      self.question = question
      self.known = known
    }

    func limited(to limit: Int) -> Question {
      var question = question
      question.limit = limit
      return question
    }
  }

  private static func questions(
    _ engine: MusicEngine, _ generator: inout SplitMix64, _ filter: TrackFilter
  ) throws -> [Asked] {
    func some(_ count: Int) -> [String] { (0..<count).map { _ in "t\(generator.below(150))" } }
    let (seeds, away, likes, dislikes, sequence) = (some(2), some(1), some(3), some(1), some(4))
    let listener = "u\(generator.below(200))"
    let snapshot = engine.snapshot
    func ids(_ ordinals: [UInt32]) -> [String] { ordinals.map { snapshot.tracks.id(of: $0) } }
    let taste = Taste(listener: listener, likes: likes, dislikes: dislikes)
    return [
      Asked(
        .init(.recommendation, for: taste, filter: filter),
        known: ids(try snapshot.profile(of: taste).items)),
      Asked(
        .init(.continuation, for: Taste(listener: listener, likes: sequence), filter: filter),
        known: sequence + ids(try snapshot.profile(of: listener).disliked)),
    ]
      + ["listening", "audio", "latent"].map { space in
        Asked(
          .init(kind: .similar(space: space), likes: seeds, dislikes: away, filter: filter),
          known: seeds + away)
      }
  }

  @Test(arguments: [1 as UInt64, 20, 300])
  func noTwoHitsAreOfOneSongNoneOfAKnownOneTheFirstNOfALongerAnswerAreThatOfN(seed: UInt64) throws {
    try Workshop.run { workshop in
      let engine = try SongAnswerTests.engine(workshop, seed: seed)
      let tracks = engine.snapshot.tracks
      func songs(_ ids: [String]) -> [UInt32] {
        ids.compactMap { tracks.ordinal(ofID: $0).map { tracks.song(of: $0) } }
      }
      var generator = SplitMix64(seed: seed)
      var (hidden, full) = (0, 0)
      for round in 0..<12 {
        let filter: TrackFilter = round % 3 == 0 ? .released(1985...2004) : .everything
        let questions = try SongAnswerTests.questions(engine, &generator, filter)
        for (number, question) in questions.enumerated() {
          let place: Comment = "seed \(seed), round \(round), question \(number)"
          let whole = try engine.answer(question.limited(to: 150))
          let shown = songs(whole.map(\.id))
          #expect(Set(shown).count == shown.count, place)
          #expect(Set(shown).isDisjoint(with: songs(question.known)), place)
          for limit in [1, 7, 20] {
            let part = try engine.answer(question.limited(to: limit))
            #expect(part.map(\.id) == whole.prefix(limit).map(\.id), place)
            if part.count == limit { full += 1 }
          }
          let allowed = engine.snapshot.compiled(filter)
          for hit in whole {
            let ordinal = try #require(tracks.ordinal(ofID: hit.id))
            let others = tracks.versions(of: ordinal).filter {
              $0 != ordinal && allowed.contains($0)
            }
            #expect(hit.versions.map(\.id) == others.prefix(8).map { tracks.id(of: $0) }, place)
            hidden += others.count
          }
        }
      }
      #expect(hidden > 50 && full > 100, "seed \(seed): too little to mean anything")
    }
  }

  @Test(arguments: [4 as UInt64, 55])
  func everySongIsThereThatSomeRecordingOfItWouldBe(seed: UInt64) throws {
    try Workshop.run { workshop in
      let engine = try SongAnswerTests.engine(workshop, seed: seed)
      let (snapshot, tracks) = (engine.snapshot, engine.snapshot.tracks)
      let model = try #require(snapshot.listening).model
      var generator = SplitMix64(seed: seed)
      for round in 0..<20 {
        let likes = (0..<3).map { _ in "t\(generator.below(150))" }
        let profile = try snapshot.profile(of: Taste(likes: likes))
        let raw = model.recommend(RecommendationRequest(profile: profile, limit: tracks.count))
        let known = Set(profile.items.map { tracks.song(of: $0) })
        var songs: [UInt32] = []
        for entry in raw {
          let song = tracks.song(of: entry.item)
          if !known.contains(song), !songs.contains(song) { songs.append(song) }
        }
        for limit in [5, 40, 150] {
          let answer = try engine.recommend(for: Taste(likes: likes), limit: limit)
          let shown = answer.compactMap { tracks.ordinal(ofID: $0.id).map { tracks.song(of: $0) } }
          #expect(shown == Array(songs.prefix(limit)), "seed \(seed), round \(round)")
        }
      }
    }
  }

  @Test
  func pagesOfAKeptAnswerAreOneLongAnswerOfSongs() throws {
    try Workshop.run { workshop in
      let engine = try SongAnswerTests.engine(workshop, seed: 8)
      let tracks = engine.snapshot.tracks
      var generator = SplitMix64(seed: 8)
      for question in try SongAnswerTests.questions(engine, &generator, .everything) {
        let first = try engine.remember(question.limited(to: 6))
        var ids = first.map(\.id)
        var cursor = first.cursor()
        while let next = cursor {
          let page = try engine.page(after: next, limit: 9)
          ids += page.map(\.id)
          cursor = page.cursor()
        }
        #expect(try ids == engine.answer(question.limited(to: 1000)).map(\.id))
        let songs = ids.compactMap { tracks.ordinal(ofID: $0).map { tracks.song(of: $0) } }
        #expect(Set(songs).count == ids.count)
      }
    }
  }
}

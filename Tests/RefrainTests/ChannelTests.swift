import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import TestSupport
import Testing
import TextEncoder

@testable import Refrain

/// Vector spaces, latent vectors and the recommender, through the engine.
struct ChannelTests {
  private let catalog = RandomCatalog(count: 300, seed: 21)

  private func withEngine(_ body: (MusicEngine, [TrackRecord]) throws -> Void) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(catalog.records)
      try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 5)
      _ = try BundleBuilder(bundle: bundle).build()
      try body(try MusicEngine(opening: bundle.path), catalog.records)
    }
  }

  @Test
  func theEngineTellsWhichSpacesThereAreAndWhatTheyTake() throws {
    try withEngine { engine, records in
      #expect(engine.spaces.map(\.name) == ["latent", "audio"])
      #expect(engine.spaces.map(\.takesWords) == [true, false])
      #expect(engine.spaces[1].count == records.count && engine.spaces[1].dimension == 8)
      #expect(engine.listenerCount == 200)
      #expect(engine.snapshot.listening?.note.isEmpty == false)
      #expect(throws: EngineError.self) { try engine.search(meaning: "sun", space: "audio") }
      #expect(throws: EngineError.self) { try engine.search(meaning: "sun", space: "nowhere") }
    }
  }

  /// What several questions share is asked once, and each is answered as it is by itself.
  @Test
  func questionsTogetherAreAnsweredAsOneAfterTheOther() throws {
    try withEngine { engine, records in
      let snapshot = engine.snapshot
      let seeds = [records[3].id, records[40].id]
      let filters: [TrackFilter] = [
        .everything, .language("ja"), .released(1980...1999), .artist("nobody at all"),
      ]
      func questions(_ make: (TrackFilter, Int) -> Question) -> [Question] {
        zip(filters, [30, 5, 200, 10]).map { make($0, $1) }
      }
      let taste = Taste(listener: "u7", likes: seeds, dislikes: [records[9].id])
      for questions in [
        questions { Question(kind: .similar(), likes: seeds, filter: $0, limit: $1) },
        questions { Question(kind: .similar(space: "audio"), likes: seeds, filter: $0, limit: $1) },
        questions { Question(.recommendation, for: taste, filter: $0, limit: $1) },
        questions { Question(.continuation, for: Taste(likes: seeds), filter: $0, limit: $1) },
      ] {
        var alone: [[UInt32]] = []
        for question in questions { alone.append(try snapshot.ranked(question)) }
        #expect(try snapshot.ranked(questions) == alone)
        #expect(!alone[0].isEmpty && alone[3].isEmpty)
      }
      #expect(try snapshot.ranked([Question]()).isEmpty)
    }
  }

  /// A channel that searches for all of a question's preferences at once finds what it finds for each.
  @Test
  func aChannelFindsTogetherWhatItFindsForEach() throws {
    try withEngine { engine, records in
      let snapshot = engine.snapshot
      let tracks = snapshot.tracks.count
      let searches = [nil, 0.5, 0.05].map { (share: Double?) in
        ChannelSearch(
          allowed: share.map { share in
            OrdinalSet(capacity: tracks, where: { Double($0) < share * Double(tracks) })
          }, depth: 40)
      }
      for listener in [nil, "u3"] {
        var said = Question("love rain", likes: [records[3].id], dislikes: [records[9].id])
        said.listener = listener
        let question = try ResolvedQuestion(said, in: snapshot)
        let channels = try question.channels()
        #expect(channels.contains { $0.searchesTogether })
        for channel in channels {
          let together = try channel.rankings(for: question, ofEach: searches)
          #expect(together.count == searches.count)
          for (search, found) in zip(searches, together) {
            let alone = try channel.ranking(
              for: question, among: search.allowed, depth: search.depth)
            #expect(found?.entries == alone?.entries, "\(channel.name)")
            #expect(found?.scale == alone?.scale)
          }
        }
      }
    }
  }

  @Test
  func similarTracksObeyTheFilterAndNeverIncludeTheSeeds() throws {
    try withEngine { engine, records in
      let seeds = [records[3].id, records[40].id]
      for space in ["audio", "latent", "listening"] {
        let answer = try engine.similarTracks(
          to: seeds, unlike: [records[7].id], space: space, filter: .language("ja"), limit: 20)
        #expect(!answer.hits.isEmpty, "\(space)")
        for hit in answer {
          #expect(hit.language == "ja" && !seeds.contains(hit.id) && hit.id != records[7].id)
          #expect(hit.channels.map(\.name) == [space])
        }
      }
    }
  }

  @Test
  func nearestByAnImportedSpaceIsWhatTheVectorsThemselvesSay() throws {
    try withEngine { engine, records in
      let catalog = try MusicCatalog(opening: engine.bundle.catalogPath)
      var vectors: [String: [Float]] = [:]
      try catalog.forEachVector(inSpace: "audio") { vectors[$0] = $1 }
      func cosine(_ a: [Float], _ b: [Float]) -> Double {
        let dot = zip(a, b).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
        let norms = [a, b].map { $0.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot() }
        return dot / (norms[0] * norms[1])
      }
      for seed in [0, 17, 111, 299] {
        let id = records[seed].id
        let answer = try engine.similarTracks(to: [id], space: "audio", limit: 10)
        // Of each song the nearest recording, none of the seed's own.
        let tracks = engine.snapshot.tracks
        let songs = Dictionary(grouping: records) { tracks.song(of: tracks.ordinal(ofID: $0.id)!) }
        let expected = songs.values.filter { song in !song.contains { $0.id == id } }
          .map { song in song.map { cosine(vectors[id]!, vectors[$0.id]!) }.max()! }
          .sorted(by: >).prefix(10)
        for (hit, cosine) in zip(answer, expected) { #expect(abs(hit.score - cosine) < 2e-3) }
      }
    }
  }

  @Test
  func recommendationsLeaveOutWhatTheListenerHasObeyFiltersAndSayWhy() throws {
    try withEngine { engine, records in
      let catalog = try MusicCatalog(opening: engine.bundle.catalogPath)
      var own = Set<String>()
      try catalog.forEachEvent { if $0.listener == "u7" { own.insert($0.track) } }
      let taste = Taste(listener: "u7", dislikes: [records[0].id])
      let answer = try engine.recommend(for: taste, filter: !.artist("Adele"), limit: 50)
      #expect(answer.hits.count == 50)
      for hit in answer {
        #expect(!own.contains(hit.id) && hit.id != records[0].id)
        #expect(!hit.artists.contains("Adele"))
        #expect((0...1).contains(hit.score) && hit.basis == "taste")
        for reason in hit.because { #expect(own.contains(reason.id)) }
      }
      let guest = try engine.recommend(for: Taste(), limit: 5)
      #expect(guest.allSatisfy { $0.basis == "popularity" })
      #expect(throws: EngineError.self) {
        try engine.recommend(for: Taste(listener: "nobody"))
      }
      #expect(throws: EngineError.self) { try engine.recommend(for: Taste(likes: ["no"])) }
    }
  }

  @Test
  func aTrackThatNobodyHasHeardIsRecommendedToThoseWhoHearWhatIsLikeIt() throws {
    try Workshop.run { workshop in
      var records: [TrackRecord] = []
      for number in 0..<60 {
        let tags = number < 30 ? ["fado", "guitar", "slow"] : ["techno", "synth", "fast"]
        records.append(
          track("t\(number)", "Song \(number)", by: [ArtistCredit(name: "A\(number)")], tags: tags))
      }
      let bundle = try workshop.imported(records)
      // Nobody has heard t29, the last of the slow ones.
      var events = ""
      for listener in 0..<40 {
        for step in 0..<10 {
          let place = (listener * 7 + step * 3) % 29
          events += "u\(listener)\tt\(listener % 2 == 0 ? place : 30 + place)\n"
        }
      }
      _ = try MusicCatalog(opening: bundle.catalogPath)
        .importEvents(from: [workshop.folder.file("events.tsv", events)])
      _ = try BundleBuilder(bundle: bundle).build()
      let engine = try MusicEngine(opening: bundle.path)
      let ids = try engine.recommend(for: Taste(listener: "u0"), limit: 50).map(\.id)
      let cold = try #require(ids.firstIndex(of: "t29"))
      let fast = ids.firstIndex { Int($0.dropFirst())! >= 30 } ?? ids.count
      #expect(cold < fast)
    }
  }

  @Test
  func aPlaylistGoesOnWithoutRepeatingItself() throws {
    try withEngine { engine, records in
      let sequence = records[10..<14].map(\.id)
      let answer = try engine.continuePlaylist(sequence, limit: 30)
      #expect(answer.hits.count == 30)
      #expect(Set(answer.map(\.id)).count == 30)
      #expect(answer.allSatisfy { !sequence.contains($0.id) })
      #expect(throws: EngineError.self) { try engine.continuePlaylist([]) }
    }
  }

  @Test
  func withoutEventsThereIsNoRecommenderAndTheErrorSaysSo() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(catalog.records)
      #expect(engine.listenerCount == 0 && engine.snapshot.listening == nil)
      let error = #expect(throws: EngineError.self) {
        try engine.recommend(for: Taste(likes: [catalog.records[0].id]))
      }
      #expect(error?.description.contains("listening events") == true)
    }
  }

  /// Encodes a text by its length: enough to tell encoders apart.
  struct LengthEncoder: TextEncoder {
    let identity: TextEncoderIdentity
    let dimension = 2

    func encode(
      _ texts: [String], progress: (@Sendable (Int) -> Void)?
    ) throws(TextEncoderError) -> TextVectors {
      TextVectors(
        dimension: 2, values: texts.flatMap { [1, Float($0.utf8.count) / 50] })
    }
  }

  @Test
  func aSpaceMadeByAnEncoderTakesWordsOnlyThroughThatEncoder() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(catalog.records)
      let right = LengthEncoder(identity: .init(name: "length", hash: 1))
      let wrong = LengthEncoder(identity: .init(name: "length", hash: 2))
      let count = try CatalogEmbedder(encoder: right, space: "description")
        .run(on: MusicCatalog(opening: bundle.catalogPath))
      #expect(count == catalog.records.count)
      _ = try BundleBuilder(bundle: bundle).build()
      let engine = try MusicEngine(opening: bundle.path, encoders: [right])
      let answer = try engine.search(meaning: "some words", limit: 3)
      #expect(answer.count == 3 && answer.allSatisfy { $0.channels.map(\.name) == ["description"] })
      let bare = try MusicEngine(opening: bundle.path)
      #expect(throws: EngineError.self) { try bare.search(meaning: "x", space: "description") }
      #expect(throws: EngineError.self) {
        try MusicEngine(opening: bundle.path, encoders: [wrong])
      }
    }
  }

  @Test
  func damageInAnyOfTheChannelsFilesIsAnErrorOrTheGenerationBefore() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(catalog.records)
      try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 5)
      _ = try BundleBuilder(bundle: bundle).build()
      let folder = try bundle.currentGeneration().generation.folder
      for name in [
        "space-0.idx", "space-0-encoder.idx", "space-1.idx", "listening.idx",
        "listeners.idx", "spaces.json",
      ] {
        let path = folder + "/" + name
        let good = try Data(contentsOf: URL(fileURLWithPath: path))
        for step in 0..<12 {
          var bad = good
          bad[bad.count * step / 12] ^= 0x10
          try bad.write(to: URL(fileURLWithPath: path))
          #expect(throws: EngineError.self, "\(name) byte \(good.count * step / 12)") {
            try MusicEngine(opening: bundle.path)
          }
          // Without reading every byte the answers may be wrong, but nothing crashes.
          if let engine = try? MusicEngine(opening: bundle.path, verification: .structure) {
            let id = catalog.records[0].id
            for space in ["latent", "audio", "listening"] {
              _ = try? engine.similarTracks(to: [id], space: space, limit: 5)
            }
            _ = try? engine.search(meaning: "sun moon", limit: 5)
            _ = try? engine.recommend(for: Taste(listener: "u3"), limit: 5)
            _ = try? engine.continuePlaylist([id], limit: 5)
          }
        }
        try good.write(to: URL(fileURLWithPath: path))
      }
      _ = try MusicEngine(opening: bundle.path)
    }
  }

  @Test
  func filesOfTwoBuildsDoNotMix() throws {
    try Workshop.run { workshop in
      let one = try workshop.imported(catalog.records, into: "one")
      _ = try BundleBuilder(bundle: one).build()
      var recipe = Recipe()
      recipe.text.k1 = 2
      let other = BundleBuilder(
        bundle: try workshop.imported(catalog.records, into: "two"), recipe: recipe)
      _ = try other.build()
      let source = try other.bundle.currentGeneration().generation.path(of: "text.idx")
      let target = try one.currentGeneration().generation.path(of: "text.idx")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: source))
      #expect(bytes.count == (try Data(contentsOf: URL(fileURLWithPath: target))).count)
      try bytes.write(to: URL(fileURLWithPath: target))
      #expect(throws: EngineError.self) { try MusicEngine(opening: one.path) }
    }
  }
}

import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import MusicNames
import Primitives
import Refrain
import TestSupport
import Testing

/// Tracks that are removed while engines are open.
struct RemovalTests {
  /// What is removed: of artists, albums and tags of their own, and of others'.
  private static let gone = (0..<24).map { number in
    let shared = RandomCatalog.artists[number % 7]
    return track(
      "gone-\(number)", number % 3 == 0 ? "sun moon" : "Vanished rain \(number)",
      by: number % 2 == 0
        ? [ArtistCredit(name: "Quixotix", aliases: ["Kwixo"])]
        : [ArtistCredit(name: shared.name, aliases: shared.aliases)],
      released: "19\(50 + number)", language: number % 4 == 0 ? "is" : "en", duration: 200,
      tags: number % 2 == 0 ? ["vaporous", "piano"] : ["ballad"],
      snippets: ["A vaporous evening of rain and wolves."], album: "Whereabouts",
      popularity: Double(number % 8) / 8)
  }
  private static let ids = gone.map(\.id)
  private let records = RandomCatalog(count: 200, seed: 71).records + RemovalTests.gone

  private func withBundle(_ body: (BundleFolder) throws -> Void) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(records)
      try workshop.addEventsAndVectors(to: bundle, tracks: records.map(\.id), seed: 12)
      _ = try BundleBuilder(bundle: bundle).build()
      try body(bundle)
    }
  }

  /// Every public question, as text: whatever they show is in it.
  private func everything(_ engine: MusicEngine) throws -> [(name: String, shown: String)] {
    var shown: [(String, String)] = []
    func add(_ name: String, _ value: some Any) { shown.append((name, "\(value)")) }
    let seeds = ["t3", "t40"]
    for words in [
      "rain", "sun moon", "wolf rain evening", "moon by Adele", "\"sun moon\"", "piano",
    ] {
      add("search \(words)", try engine.search(words, limit: 300))
      add("question \(words)", try engine.answer(Question(words, limit: 300)))
      add("meaning \(words)", try engine.search(meaning: words, limit: 300))
      add("names in \(words)", engine.artistsNamed(in: words))
      add("tags \(words)", try engine.tags(for: words, limit: 100))
    }
    var preferring = Question("rain", limit: 300)
    preferring.preferences = [Preference(.language("en"), strength: 0.5)]
    add("preferring", try engine.answer(preferring))
    for filter in [
      .everything, .language("en"), !.tag("piano"), .released(1950...1980), !.artist("Adele"),
      .duration(199...201), .tag("ballad") || .language("is"), !.track("t1"),
    ] as [TrackFilter] {
      add("filter \(filter)", try engine.search("", filter: filter, limit: 300))
    }
    for space in ["audio", "latent", "listening"] {
      add(space, try engine.similarTracks(to: seeds, space: space, limit: 300))
    }
    for listener in 0..<10 {
      let taste = Taste(listener: "u\(listener)")
      add("recommend", try engine.recommend(for: taste, limit: 300))
      add("continue", try engine.continuePlaylist([], listener: "u\(listener)", limit: 300))
      add("taste", try engine.describeTaste(of: taste))
    }
    add("recommend likes", try engine.recommend(for: Taste(likes: seeds), limit: 300))
    add("continue", try engine.continuePlaylist(seeds, limit: 300))
    add("similar artists", try engine.similarArtists(to: ["Adele"], limit: 100))
    for artist in RandomCatalog.artists {
      add("artist \(artist.name)", engine.artists(named: artist.name, limit: 300))
    }
    let names = ["sun moon", "rain", "blue fig"].map { NameQuery(title: $0) }
    add("resolve", try engine.resolve(names, alternatives: 10))
    add("statistics", engine.statistics)
    add("commonest tags", engine.commonestTags(limit: 1000))
    add("credits", engine.printedCredits)
    return shown
  }

  private static let traces = [
    "gone-", "Vanished", "Quixotix", "vaporous", "Whereabouts", "\"is\"",
  ]

  @Test func noQuestionShowsATrackThatWasRemovedInThisOrAnotherEngine() throws {
    try withBundle { bundle in
      let engine = try MusicEngine(opening: bundle.path)
      let other = try MusicEngine(opening: bundle.path, reload: .manual)
      let before = try everything(engine).map(\.shown).joined()
      for trace in RemovalTests.traces { #expect(before.contains(trace), "\(trace)") }
      let remembered = try engine.remember(Question("rain", limit: 5))
      let report = try engine.remove(tracks: RemovalTests.ids + ["nothing", "gone-1"])
      #expect(report.tracks == RemovalTests.ids && report.unknown == ["nothing"])
      #expect(report.artists == ["Quixotix"] && report.tags == ["vaporous"])
      #expect(report.events > 0 && report.vectors == RemovalTests.ids.count)
      for asked in [engine, other, try MusicEngine(opening: bundle.path), engine.pinned()] {
        for (name, shown) in try everything(asked) {
          for trace in RemovalTests.traces {
            #expect(!shown.contains(trace), "\(name) shows \(trace)")
          }
        }
        #expect(asked.trackCount == 200)
        for id in RemovalTests.ids {
          #expect(!asked.hasTrack(id) && asked.details(ofTrack: id) == nil)
          #expect(throws: EngineError.self) { try asked.similarTracks(to: [id]) }
        }
        #expect(try asked.search("vanished").isEmpty && asked.search("kwixo").isEmpty)
        #expect(try asked.search("", filter: .tag("vaporous")).isEmpty)
        #expect(try asked.search("", filter: .artist("Quixotix")).notes.count == 1)
        #expect(try asked.search("", filter: .language("is")).notes.count == 1)
        let unknown = try asked.resolve([NameQuery(title: "Vanished rain 1", artist: "Quixotix")])
        #expect(unknown[0].track?.id.hasPrefix("gone") != true)
        #expect(!asked.artists(named: "Quixotix", limit: 5).isExact)
      }
      var page = try engine.page(after: try #require(remembered.cursor()), limit: 7)
      var seen = Set(remembered.hits.map(\.id))
      while true {
        #expect(page.hits.allSatisfy { !$0.id.hasPrefix("gone") && seen.insert($0.id).inserted })
        #expect(!"\(page.hits)".contains("gone-"))
        guard let cursor = page.cursor() else { break }
        page = try engine.page(after: cursor, limit: 7)
      }
      let within = try engine.filter(for: try #require(remembered.handle))
      #expect(try !"\(engine.search("", filter: within, limit: 300).hits)".contains("gone-"))
    }
  }

  @Test func pagesAfterARemovalNeitherRepeatNorLeaveOut() throws {
    try withBundle { bundle in
      let engine = try MusicEngine(opening: bundle.path)
      let whole = try engine.remember(Question("rain", kind: .words(isTyping: false), limit: 200))
      let first = try engine.remember(Question("rain", kind: .words(isTyping: false), limit: 10))
      let removed = Set(whole.hits.map(\.id).enumerated().filter { $0.0 % 3 == 1 }.map(\.1))
      try engine.remove(tracks: Array(removed))
      var ids = first.hits.map(\.id)
      var cursor = first.cursor()
      while let next = cursor {
        let page = try engine.page(after: next, limit: 4)
        #expect(page.hits.count == 4 || page.cursor() == nil)
        ids += page.hits.map(\.id)
        cursor = page.cursor()
      }
      let rest = whole.hits.dropFirst(10).map(\.id).filter { !removed.contains($0) }
      #expect(ids == first.hits.map(\.id) + rest)
    }
  }

  @Test func whatIsLeftIsWhatARebuildHas() throws {
    try withBundle { bundle in
      let engine = try MusicEngine(opening: bundle.path, reload: .manual)
      try engine.remove(tracks: RemovalTests.ids)
      _ = try BundleBuilder(bundle: bundle).build()
      let rebuilt = try MusicEngine(opening: bundle.path)
      #expect(rebuilt.generation.number == 2)
      var generator = SplitMix64(seed: 5)
      let catalog = RandomCatalog(count: 200, seed: 71)
      for _ in 0..<100 {
        let filter = catalog.filter(depth: 3, &generator).filter
        let (live, built) = (
          try engine.search("", filter: filter, limit: 300),
          try rebuilt.search("", filter: filter, limit: 300)
        )
        #expect(Set(live.hits.map(\.id)) == Set(built.hits.map(\.id)), "\(filter)")
        #expect(live.total == built.total && live.notes == built.notes, "\(filter)")
        #expect((live.explanation == nil) == (built.explanation == nil))
      }
      for words in ["rain", "sun moon", "wolf fig", "piano ballad", "\"sun moon\""] {
        let (live, built) = (
          try engine.search(words, limit: 300), try rebuilt.search(words, limit: 300)
        )
        #expect(Set(live.hits.map(\.id)) == Set(built.hits.map(\.id)) && live.total == built.total)
        // What a rebuild changes is how rare a word is and how long documents are: a tenth of all tracks
        // went, which had half of the rain.
        let scores = Dictionary(uniqueKeysWithValues: built.hits.map { ($0.id, $0.score) })
        for hit in live.hits {
          let score = try #require(scores[hit.id])
          #expect(abs(hit.score - score) <= 0.35 * score, "\(words): \(hit.score), not \(score)")
        }
      }
      var (live, built) = (engine.statistics, rebuilt.statistics)
      (live.generation, built.generation) = (0, 0)
      #expect(live == built)
      #expect(
        Set(engine.commonestTags(limit: 99).map(\.tag))
          == Set(rebuilt.commonestTags(limit: 99).map(\.tag)))
      #expect(
        engine.commonestTags(limit: 99).map(\.count)
          == rebuilt.commonestTags(limit: 99).map(\.count))
      for artist in RandomCatalog.artists {
        let (live, built) = (
          engine.artists(named: artist.name, limit: 300).artists.map(\.trackCount),
          rebuilt.artists(named: artist.name, limit: 300).artists.map(\.trackCount)
        )
        #expect(live == built)
      }
    }
  }

  @Test func tracksThatAreWrittenLiveAreShownByEveryQuestionUntilTheyAreRemoved() throws {
    try Workshop.run { workshop in
      let before = RandomCatalog(count: 200, seed: 71).records
      let bundle = try workshop.imported(before)
      try workshop.addEventsAndVectors(to: bundle, tracks: before.map(\.id), seed: 12)
      _ = try BundleBuilder(bundle: bundle).build()
      let engine = try MusicEngine(opening: bundle.path, reload: .manual)
      let other = try MusicEngine(opening: bundle.path, reload: .manual)
      for (name, shown) in try everything(engine) {
        for trace in RemovalTests.traces { #expect(!shown.contains(trace), "\(name): \(trace)") }
      }
      try engine.write(tracks: RemovalTests.gone)
      // Whoever is asked by words, names, filters or for what there is shows what is new.
      let showing = [
        "search rain", "question rain", "meaning rain", "tags piano", "preferring",
        "filter everything", "latent", "resolve", "commonest tags", "statistics",
      ]
      for asked in [engine, other, try MusicEngine(opening: bundle.path), engine.session()] {
        let all = try everything(asked)
        for trace in RemovalTests.traces {
          #expect(all.contains { $0.shown.contains(trace) }, "\(trace)")
        }
        for name in showing {
          guard let shown = all.first(where: { $0.name == name })?.shown else { continue }
          #expect(RemovalTests.traces.contains { shown.contains($0) }, "\(name)")
        }
        #expect(asked.trackCount == before.count + RemovalTests.ids.count)
        #expect(asked.pendingChanges.written == RemovalTests.ids.count)
        #expect(asked.artists(named: "Kwixo", limit: 50).artists.map(\.trackCount) == [12])
        #expect(try asked.similarTracks(to: ["gone-1"], space: "latent").count == 10)
        #expect(try asked.recommend(for: Taste(likes: ["gone-1"])).count == 10)
        #expect(try asked.continuePlaylist(["gone-1", "t3"]).count > 0)
      }
      try other.remove(tracks: RemovalTests.ids)
      for asked in [engine, other] {
        for (name, shown) in try everything(asked) {
          for trace in RemovalTests.traces { #expect(!shown.contains(trace), "\(name): \(trace)") }
        }
        #expect(asked.trackCount == before.count && asked.pendingChanges == PendingChanges())
      }
    }
  }

  @Test func aTrackThatIsImportedAgainComesBackAndStays() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let engine = try MusicEngine(opening: bundle.path, reload: .atCalls(every: .zero))
      try engine.remove(tracks: ["halo"])
      #expect(try engine.search("halo").isEmpty)
      _ = try workshop.imported(fewTracks)
      #expect(try engine.search("halo").map(\.id) == ["halo"])
      _ = try BundleBuilder(bundle: bundle).build()
      #expect(try engine.search("halo").map(\.id) == ["halo"])
      #expect(try MusicEngine(opening: bundle.path).search("halo").map(\.id) == ["halo"])
    }
  }

  @Test func aCatalogWithoutAnyTrackLeftAnswersWithNothing() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let engine = try MusicEngine(opening: bundle.path)
      try engine.remove(tracks: fewTracks.map(\.id))
      #expect(
        engine.trackCount == 0 && engine.statistics.tracks == 0 && engine.statistics.artists == 0)
      #expect(try engine.search("piano").explanation?.reason == "No track has any of the words.")
      #expect(try engine.answer(Question("piano like Adele")).isEmpty)
      #expect(try engine.tags(for: "").isEmpty)
      #expect(throws: BuildError.self) { try BundleBuilder(bundle: bundle).build() }
      #expect(try engine.search("piano").isEmpty)
    }
  }

  @Test func withoutItsCatalogAnEngineGoesOnWithoutWhatItKnowsToBeRemoved() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let engine = try MusicEngine(opening: bundle.path)
      try engine.remove(tracks: ["halo"])
      #expect(!engine.hasTrack("halo"))
      for name in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: bundle.catalogPath + name)
      }
      #expect(!engine.hasTrack("halo") && engine.hasTrack("hello"))
      // A catalog that is made anew has removals of its own.
      _ = try workshop.imported(fewTracks)
      _ = try MusicCatalog(opening: bundle.catalogPath).remove(tracks: ["hello"])
      #expect(try !MusicEngine(opening: bundle.path).hasTrack("hello"))
    }
  }

  @Test func recordingForATrackThatWasRemovedIsRefused() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      try engine.record(ListeningEvent(listener: "ana", track: "halo", kind: .like))
      try engine.remove(tracks: ["halo"])
      #expect(throws: EngineError.self) {
        try engine.record(ListeningEvent(listener: "ana", track: "halo", kind: .like))
      }
      var question = Question("piano")
      question.listener = "ana"
      #expect(try engine.answer(question).count > 0)
    }
  }

  // MARK: Without a catalog

  /// What can become of a catalog beside an index.
  enum Loss: CaseIterable {
    case missing, folder, garbage, dangling
  }

  /// A catalog that cannot be read brings nothing back that was removed, in engines that are open and in new
  /// ones, before and after a build.
  @Test(arguments: Loss.allCases)
  func whatWasRemovedStaysAwayWithoutTheCatalog(loss: Loss) throws {
    try Workshop.run { workshop in
      let records = RandomCatalog(count: 40, seed: 5).records
      let bundle = try workshop.imported(records)
      _ = try BundleBuilder(bundle: bundle).build()
      let open = try MusicEngine(opening: bundle.path)
      let ids = records.map(\.id)
      try open.remove(tracks: [ids[0]])
      _ = try BundleBuilder(bundle: bundle).build()
      try open.remove(tracks: [ids[1], ids[2]])
      // A dry run and a transaction that fails note nothing.
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      _ = try catalog.remove(tracks: [ids[3]], isDryRun: true)
      let noted = RemovalNotes(ofCatalogAt: bundle.catalogPath).removals()
      #expect(noted.suffix(2).map(\.track) == [ids[1], ids[2]])
      #expect(!noted.contains { $0.track == ids[3] })
      // Another process removes one more, which nobody has seen when the catalog goes.
      _ = try catalog.remove(tracks: [ids[4]])
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: bundle.catalogPath + ending)
      }
      switch loss {
      case .missing: break
      case .folder:
        try FileManager.default.createDirectory(
          atPath: bundle.catalogPath, withIntermediateDirectories: false)
      case .garbage:
        try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: bundle.catalogPath))
      case .dangling:
        try FileManager.default.createSymbolicLink(
          atPath: bundle.catalogPath, withDestinationPath: bundle.path + "/nothing")
      }
      for engine in [open, try MusicEngine(opening: bundle.path)] {
        #expect(engine.trackCount == 36)
        for id in ids[0...2] + [ids[4]] { #expect(engine.details(ofTrack: id) == nil) }
        #expect(engine.details(ofTrack: ids[3]) != nil)
        #expect(engine.staleness?.contains("cannot be read") == true)
        #expect(throws: EngineError.self) { try engine.recommend(for: Taste(listener: "ana")) }
      }
    }
  }

  /// A line that a crash has cut short costs no other.
  @Test func notesOutliveACutLine() throws {
    try Workshop.run { workshop in
      let records = RandomCatalog(count: 5, seed: 5).records
      let bundle = try workshop.imported(records)
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      _ = try catalog.remove(tracks: [records[0].id])
      let path = RemovalNotes.path(ofCatalogAt: bundle.catalogPath)
      var bytes = try readBytes(path)
      bytes += Array(#"{"number":2,"tra"#.utf8)
      try writeBytes(bytes, to: path)
      _ = try catalog.remove(tracks: [records[1].id])
      let noted = RemovalNotes(ofCatalogAt: bundle.catalogPath).removals()
      #expect(noted.map(\.track) == [records[0].id, records[1].id])
    }
  }
}

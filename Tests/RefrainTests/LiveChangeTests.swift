import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import MusicNames
import Primitives
import Refrain
import RequestReading
import Synchronization
import TestSupport
import Testing

/// Tracks that are written while engines are open, against an engine over a full build of the same catalog.
struct LiveChangeTests {
  /// A bundle of its own with the same catalog, built from scratch.
  private func rebuilt(
    _ bundle: BundleFolder, _ workshop: Workshop, name: String
  ) throws -> MusicEngine {
    let other = BundleFolder(workshop.folder.path("\(name).refrain"))
    try other.create()
    try MusicCatalog.copy(bundle.catalogPath, to: other.catalogPath)
    var recipe = Recipe()
    recipe.listening.model = nil
    _ = try BundleBuilder(bundle: other, recipe: recipe).build()
    return try MusicEngine(opening: other.path)
  }

  private func ids(_ answer: Answer) -> Set<String> { Set(answer.hits.map(\.id)) }

  // MARK: The oracle

  /// Compares everything that does not depend on what models learned.
  ///
  /// - Parameter bound: how far a score of words may be from the other, as a share of it: how long fields
  ///   are in the mean changes with the next build.
  private func expectSame(
    _ live: MusicEngine, _ built: MusicEngine, words: [String], filters: [TrackFilter],
    names: [NameQuery], ids all: [String], bound: Double = 0.1
  ) throws {
    #expect(live.trackCount == built.trackCount)
    for id in all {
      #expect(live.details(ofTrack: id) == built.details(ofTrack: id), "\(id)")
      #expect(
        Set(live.recordings(ofTrack: id)) == Set(built.recordings(ofTrack: id)),
        "recordings of \(id)")
    }
    for filter in filters {
      let (a, b) = (
        try live.search("", filter: filter, limit: 1000),
        try built.search("", filter: filter, limit: 1000)
      )
      #expect(ids(a) == ids(b), "\(filter): \(ids(a).symmetricDifference(ids(b)))")
      #expect(a.total == b.total && a.notes == b.notes, "\(filter): \(a.notes), \(b.notes)")
      #expect(a.explanation == b.explanation, "\(filter)")
      let (c, d) = (
        try live.search("piano love", filter: filter && .language("zh"), limit: 5),
        try built.search("piano love", filter: filter && .language("zh"), limit: 5)
      )
      #expect(c.total == d.total && c.explanation == d.explanation, "\(filter)")
    }
    for text in words {
      let (a, b) = (
        try live.search(text, limit: 1000), try built.search(text, limit: 1000)
      )
      #expect(ids(a) == ids(b), "\(text): \(ids(a).symmetricDifference(ids(b)))")
      #expect(a.total == b.total && a.notes == b.notes, "\(text)")
      let scores = Dictionary(uniqueKeysWithValues: b.hits.map { ($0.id, $0) })
      for hit in a.hits {
        guard let other = scores[hit.id] else { continue }
        #expect(
          abs(hit.score - other.score) <= bound * other.score,
          "\(text): \(hit.score) of \(hit.id), not \(other.score)")
        #expect(hit.evidence == other.evidence, "\(text) in \(hit.id)")
        #expect(
          hit.title == other.title && hit.artists == other.artists && hit.album == other.album)
      }
      let (c, d) = (live.read(turns: [text]), built.read(turns: [text]))
      #expect(c.wanted.artists.map(\.value.name) == d.wanted.artists.map(\.value.name), "\(text)")
      #expect(Set(live.artistsNamed(in: text)) == Set(built.artistsNamed(in: text)), "\(text)")
    }
    let (a, b) = (
      try live.resolve(all: names, alternatives: 3), try built.resolve(all: names, alternatives: 3)
    )
    for (name, (one, other)) in zip(names, zip(a, b)) {
      #expect(one.status == other.status, "\(name): \(one), \(other)")
      // Of several tracks of one name any may be meant.
      #expect(one.track?.title == other.track?.title, "\(name)")
      #expect(one.track?.artists == other.track?.artists, "\(name)")
      #expect(one.artist == other.artist, "\(name)")
    }
    var (one, other) = (live.statistics, built.statistics)
    (one.generation, other.generation) = (0, 0)
    #expect(one == other)
    let (tags, others) = (live.commonestTags(limit: 10_000), built.commonestTags(limit: 10_000))
    #expect(tags.map(\.count) == others.map(\.count))
    #expect(Set(tags.map { "\($0)" }) == Set(others.map { "\($0)" }))
    for artist in Set(names.compactMap(\.artist)) {
      let (c, d) = (
        live.artists(named: artist, limit: 1000), built.artists(named: artist, limit: 1000)
      )
      #expect(c.isExact == d.isExact, "\(artist)")
      #expect(
        Set(c.artists.map { "\($0.name) \($0.aliases) \($0.trackCount) \($0.years, default: "")" })
          == Set(
            d.artists.map { "\($0.name) \($0.aliases) \($0.trackCount) \($0.years, default: "")" }),
        "\(artist)")
      #expect(
        Set(c.artists.flatMap { $0.tracks.map(\.id) })
          == Set(d.artists.flatMap { $0.tracks.map(\.id) }), "\(artist)")
    }
  }

  // MARK: Random changes of the sample catalog

  /// Records like those of the sample, made of parts of them.
  private struct Inventor {
    var generator: SplitMix64
    let records: [TrackRecord]
    var made = 0

    mutating func pick() -> TrackRecord { records[generator.below(records.count)] }

    mutating func record(id: String? = nil) -> TrackRecord {
      made += 1
      let (a, b, c) = (pick(), pick(), pick())
      var record = TrackRecord(
        id: id ?? "new-\(made)", title: a.title,
        artists: generator.below(3) == 0 ? a.artists : b.artists)
      switch generator.below(6) {
      case 0: record.title += " (Live)"
      case 1: record.title = "Glimmering \(b.title)"
      case 2: record.title += " (feat. \(c.artists[0].name))"
      case 3: record.artists = [ArtistCredit(name: "\(a.artists[0].name) & \(c.artists[0].name)")]
      case 4:
        record.artists = [
          ArtistCredit(name: "Zephyrine \(made % 5)", aliases: ["Zeph\(made % 5)"])
        ]
      default: break
      }
      record.aliases = generator.below(4) == 0 ? ["Alias \(made)"] : []
      record.album = generator.below(2) == 0 ? b.album : "Album \(made % 9)"
      record.released = c.released
      record.language = generator.below(9) == 0 ? "is" : a.language
      record.duration = Double(100 + generator.below(300))
      record.tags = b.tags + (generator.below(5) == 0 ? [TagAssignment(name: "vaporous")] : [])
      record.snippets = c.snippets
      record.popularity = generator.below(2) == 0 ? Double(generator.below(9)) / 8 : nil
      return record
    }
  }

  private func sampleRecords(_ bundle: BundleFolder) throws -> [TrackRecord] {
    var records: [TrackRecord] = []
    try MusicCatalog(opening: bundle.catalogPath).forEachTrack { records.append($0) }
    return records
  }

  @Test(arguments: [1, 2] as [UInt64])
  func randomChangesOfTheSampleCatalogAnswerAsARebuildDoes(seed: UInt64) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.sample()
      let engine = try MusicEngine(opening: bundle.path, reload: .manual)
      let other = try MusicEngine(opening: bundle.path, reload: .manual)
      let records = try sampleRecords(bundle)
      var inventor = Inventor(generator: SplitMix64(seed: seed), records: records)
      var known = records.map(\.id)
      var touched: [String: TrackRecord] = [:]
      for step in 0..<40 {
        switch inventor.generator.below(5) {
        case 0, 1:
          let new = (0...inventor.generator.below(6)).map { _ in inventor.record() }
          #expect(try engine.write(tracks: new).added == new.count)
          for record in new { touched[record.id] = record }
          known += new.map(\.id)
        case 2, 3:
          let id = known[inventor.generator.below(known.count)]
          let changed = inventor.record(id: id)
          #expect(try other.write(tracks: [changed]).updated == 1)
          touched[id] = changed
        default:
          let id = known.remove(at: inventor.generator.below(known.count))
          try engine.remove(tracks: [id])
          touched[id] = nil
        }
        // Whoever asks knows the latest, in either engine.
        let asked = step % 2 == 0 ? engine : other
        #expect(asked.trackCount == known.count, "step \(step)")
        if let record = touched.values.min(by: { $0.id < $1.id }) {
          #expect(asked.details(ofTrack: record.id)?.title == record.title)
          #expect(
            try asked.search(record.title, filter: .track(record.id)).map(\.id) == [record.id])
        }
        try asked.record(
          ListeningEvent(
            listener: "ana", track: known[inventor.generator.below(known.count)], kind: .like))
      }
      let changed = touched.values.sorted { $0.id < $1.id }
      let words =
        [
          "piano", "rain at night", "love song", "周杰伦", "glimmering", "vaporous", "zeph3",
          "glimering",
        ]
        + changed.prefix(25).map { "\($0.title) \($0.artists[0].name)" }
      let filters: [TrackFilter] =
        [
          .tag("vaporous"), .language("is"), .language("zh") && .released(2000...2010),
          !.tag("vaporous") && .duration(100...200), .artist("Zephyrine 1"),
          !.artist("Zeph2") && .tag("piano"), .recording(.live), .everything,
          .artist("Nobody at all") || .language("ja"), .tag("vaporous") && .language("is"),
        ] + changed.prefix(20).map { .artist($0.artists[0].name) }
      let names =
        changed.map { NameQuery(title: $0.title, artist: $0.artists[0].name) }
        + changed.prefix(30).map { NameQuery(title: String($0.title.dropLast())) }
        + records.prefix(60).map { NameQuery(title: $0.title, artist: $0.artists[0].name) }
      let built = try rebuilt(bundle, workshop, name: "oracle")
      for asked in [engine, other, try MusicEngine(opening: bundle.path)] {
        #expect(asked.pendingChanges.written == touched.count)
        try expectSame(
          asked, built, words: words, filters: filters, names: names, ids: known + ["new-1"])
      }
      // Nothing is left of the changes after a build that takes them up.
      try engine.consolidate()
      #expect(engine.pendingChanges == PendingChanges() && engine.generation.number == 2)
      try expectSame(
        engine, built, words: words, filters: filters, names: names, ids: known, bound: 1e-6)
    }
  }

  // MARK: What stays

  private let records = RandomCatalog(count: 120, seed: 3).records

  private func withEngine(_ body: (MusicEngine, BundleFolder) throws -> Void) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(records)
      try workshop.addEventsAndVectors(to: bundle, tracks: records.map(\.id), seed: 2)
      _ = try BundleBuilder(bundle: bundle).build()
      try body(try MusicEngine(opening: bundle.path, reload: .manual), bundle)
    }
  }

  @Test func aTrackThatIsReplacedIsStillWhatTheRecommenderAndTheSpacesKnow() throws {
    try withEngine { engine, _ in
      let taste = Taste(likes: ["t3", "t40", "t77"])
      let before = try engine.recommend(for: taste, limit: 100)
      let next = try engine.continuePlaylist(["t3", "t40"], limit: 30)
      let audio = try engine.similarTracks(to: ["t3"], space: "audio", limit: 100)
      let changed = ["t3", before.hits[0].id, before.hits[4].id, audio.hits[0].id]
      let written = records.filter { changed.contains($0.id) }.map { record in
        var record = record
        record.title = "Renamed \(record.id)"
        return record
      }
      try engine.write(tracks: written)
      func shape(_ answer: Answer) -> [String] {
        answer.hits.map { "\($0.id) \($0.score)" }.sorted()
      }
      let after = try engine.recommend(for: taste, limit: 100)
      #expect(shape(after) == shape(before))
      #expect(after.hits[0].title == "Renamed \(after.hits[0].id)")
      #expect(
        after.hits.flatMap(\.because).contains { $0.title == "Renamed t3" && $0.id == "t3" })
      #expect(
        Set(try engine.continuePlaylist(["t3", "t40"], limit: 30).map(\.id)) == Set(next.map(\.id)))
      let near = try engine.similarTracks(to: ["t3"], space: "audio", limit: 100)
      #expect(near.map(\.id) == audio.map(\.id))
      // Stored vectors are rounded, the written ones are not yet.
      for (one, other) in zip(near, audio) { #expect(abs(one.score - other.score) < 1e-3) }
      #expect(engine.spaces.map(\.count) == engine.spaces.map { _ in 120 })
    }
  }

  @Test func latentVectorsAreThoseOfABuildThatKeepsTheEncoder() throws {
    try withEngine { engine, bundle in
      var new = RandomCatalog(count: 130, seed: 8).records[110...].map { $0 }
      for index in new.indices { new[index].snippets = ["rain and moon over the blue oak"] }
      try engine.write(tracks: new)
      let live = try (100..<130).map {
        try engine.similarTracks(to: ["t\($0)"], space: "latent", limit: 20)
      }
      try engine.consolidate()
      #expect(engine.pendingChanges == PendingChanges())
      for (place, answer) in live.enumerated() {
        let built = try engine.similarTracks(to: ["t\(100 + place)"], space: "latent", limit: 20)
        for (one, other) in zip(answer, built) { #expect(abs(one.score - other.score) < 1e-3) }
        #expect(answer.count == built.count)
      }
    }
  }

  @Test func pagesAcrossChangesNeitherRepeatNorShowWhatWas() throws {
    try withEngine { engine, _ in
      let question = Question(
        "rain moon sun", kind: .words(isTyping: false), filter: !.tag("vaporous"), limit: 10)
      let first = try engine.remember(question)
      let whole = try engine.search("rain moon sun", filter: !.tag("vaporous"), limit: 200).map(
        \.id)
      // Every fourth is renamed, every fourth gets what is refused, every fourth goes; some are new.
      func change(_ place: Int, _ id: String) -> TrackRecord? {
        guard var record = records.first(where: { $0.id == id }) else { return nil }
        if place % 4 == 0 { record.title += " rain again" }
        if place % 4 == 1 { record.tags.append(TagAssignment(name: "vaporous")) }
        return place % 4 < 2 ? record : nil
      }
      try engine.write(tracks: whole.enumerated().compactMap { change($0, $1) })
      try engine.remove(tracks: whole.enumerated().filter { $0.0 % 4 == 2 }.map(\.1))
      try engine.write(tracks: [track("new", "rain moon sun", by: [ArtistCredit(name: "Adele")])])
      var seen = first.hits.map(\.id)
      var cursor = first.cursor()
      while let next = cursor {
        let page = try engine.page(after: next, limit: 4)
        for hit in page.hits {
          let now = try #require(engine.details(ofTrack: hit.id))
          #expect(hit.title == now.title && !now.tags.contains { $0.name == "vaporous" })
          #expect(
            hit.evidence.contains { $0.terms.contains("rain") } || !hit.title.contains("rain"))
        }
        seen += page.hits.map(\.id)
        cursor = page.cursor()
      }
      #expect(Set(seen).count == seen.count)
      let expected = whole.enumerated().dropFirst(10).filter { [0, 3].contains($0.0 % 4) }.map(\.1)
      #expect(Array(seen.dropFirst(10).filter { $0 != "new" }) == expected)
      let within = try engine.search(
        "", filter: engine.filter(for: try #require(first.handle)), limit: 300)
      #expect(
        within.allSatisfy { hit in !whole.enumerated().contains { $0.0 % 4 == 1 && $0.1 == hit.id }
        })
    }
  }

  @Test func aPinnedEngineStaysAsItWas() throws {
    try withEngine { engine, _ in
      let pinned = engine.pinned()
      try engine.write(tracks: [track("new", "Brand new rain", by: [ArtistCredit(name: "Adele")])])
      #expect(engine.hasTrack("new") && !pinned.hasTrack("new"))
      #expect(engine.pinned().hasTrack("new"))
    }
  }

  @Test func requestsHearNamesAndTagsThatAreNew() throws {
    try withEngine { engine, _ in
      try engine.write(tracks: [
        track(
          "new", "Glimmering", by: [ArtistCredit(name: "Zephyrine", aliases: ["泽菲琳"])],
          tags: ["vaporwave"], snippets: ["Neon."], album: "Whereabouts"),
        track("old", "Dull", by: [ArtistCredit(name: "Zephyrine & Adele")], tags: ["piano"]),
      ])
      #expect(try engine.answer(Question("songs by Zephyrine")).first?.id == "new")
      #expect(
        try !engine.answer(Question("rain, but nothing by Zephyrine")).map(\.id).contains("old"))
      #expect(try engine.answer(Question("泽菲琳")).map(\.id).contains("new"))
      #expect(try engine.answer(Question("vaporwave")).first?.id == "new")
      #expect(try engine.answer(Question("songs from the album Whereabouts")).map(\.id) == ["new"])
      // A joint credit is read with the artists that the catalog has.
      #expect(engine.artists(named: "Zephyrine", limit: 9).artists.first?.trackCount == 2)
      #expect(try engine.search("", filter: .artist("Adele"), limit: 200).map(\.id).contains("old"))
      let resolved = try engine.resolve([NameQuery(title: "Glimering", artist: "Zefyrine")])
      #expect(resolved[0].track?.id == "new")
    }
  }

  // MARK: Several threads

  @Test func whoeverAsksAfterAWriteFindsItWhileOthersAskAndWrite() throws {
    try withEngine { engine, bundle in
      let other = try MusicEngine(opening: bundle.path, reload: .atCalls(every: .milliseconds(1)))
      let problems = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { thread in
        do {
          for step in 0..<12 {
            let asked = (thread + step) % 2 == 0 ? engine : other
            let id = "w\(thread)-\(step)"
            switch thread {
            case 0, 1:
              try asked.write(tracks: [
                track(id, "written \(id)", by: [ArtistCredit(name: "Writer \(thread)")]),
                track("t\(thread)", "again \(id)", by: [ArtistCredit(name: "Adele")]),
              ])
              for engine in [engine, other] {
                let found = try engine.search(id, limit: 5).hits
                if !found.contains(where: { $0.id == id }) || !engine.hasTrack(id) {
                  problems.withLock { $0.append("\(id) is not found") }
                }
                if engine.details(ofTrack: "t\(thread)")?.title != "again \(id)" {
                  problems.withLock { $0.append("t\(thread) is not as it is") }
                }
              }
            case 2:
              try asked.remove(tracks: ["t\(50 + step)"])
              if engine.hasTrack("t\(50 + step)") || other.hasTrack("t\(50 + step)") {
                problems.withLock { $0.append("\(step) is not gone") }
              }
            case 3 where step == 6: try engine.consolidate(threads: 1)
            default:
              let answer = try asked.answer(Question("written rain again", limit: 50))
              if Set(answer.map(\.id)).count != answer.count {
                problems.withLock { $0.append("one hit twice") }
              }
              _ = try asked.recommend(for: Taste(listener: "u\(step)"), limit: 20)
            }
          }
        } catch {
          problems.withLock { $0.append("\(error)") }
        }
      }
      #expect(problems.withLock { $0 } == [])
      #expect(engine.trackCount == 120 + 24 - 12 && other.trackCount == engine.trackCount)
    }
  }
}

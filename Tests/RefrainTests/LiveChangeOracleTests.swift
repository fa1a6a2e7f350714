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
struct LiveChangeOracleTests {
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
  /// - Returns: how many pairs of equals among the hits of words were compared.
  @discardableResult
  private func expectSame(
    _ live: MusicEngine, _ built: MusicEngine, words: [String], filters: [TrackFilter],
    names: [NameQuery], ids all: [String], bound: Double = 0.1
  ) throws -> Int {
    var ties = 0
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
      #expect(a.hits.map(\.id) == b.hits.map(\.id), "\(filter)")
      let few = (
        try live.search("", filter: filter, limit: 7),
        try built.search("", filter: filter, limit: 7)
      )
      #expect(few.0.hits.map(\.id) == few.1.hits.map(\.id), "\(filter)")
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
      var plain = Question(text, limit: 1000)
      (plain.versions, plain.diversity) = (.all, .off)
      ties += expectSameTies(try live.answer(plain), try built.answer(plain), text)
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
    #expect(tags == others)
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
      if c.isExact {
        #expect(c.artists.map(\.tags) == d.artists.map(\.tags), "\(artist)")
        #expect(
          c.artists.map { $0.tracks.map(\.id) } == d.artists.map { $0.tracks.map(\.id) },
          "\(artist)")
      }
    }
    return ties
  }

  /// What is equal in both has the same order in both.
  ///
  /// - Returns: how many pairs of equals were compared.
  private func expectSameTies(_ live: Answer, _ built: Answer, _ text: String) -> Int {
    var compared = 0
    let places = Dictionary(
      uniqueKeysWithValues: live.hits.enumerated().map { ($1.id, (place: $0, score: $1.score)) })
    for (hit, next) in zip(built.hits, built.hits.dropFirst()) where hit.score == next.score {
      guard let one = places[hit.id], let other = places[next.id], one.score == other.score else {
        continue
      }
      #expect(one.place < other.place, "\(text): \(hit.id), \(next.id)")
      compared += 1
    }
    return compared
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

  @Test(arguments: [1] as [UInt64])
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
        let ties = try expectSame(
          asked, built, words: words, filters: filters, names: names, ids: known + ["new-1"])
        #expect(ties > 0)
      }
      // Nothing is left of the changes after a build that takes them up.
      try engine.consolidate()
      #expect(engine.pendingChanges == PendingChanges() && engine.generation.number == 2)
      try expectSame(
        engine, built, words: words, filters: filters, names: names, ids: known, bound: 1e-6)
    }
  }

  // MARK: Ties

  /// Tracks that nothing but their place tells apart, written into every part of a catalog.
  @Test(arguments: [MusicCatalog.TrackOrder.artist, .imported], [3 as UInt64, 4])
  func equalTracksHaveTheOrderOfTheNextBuild(
    order: MusicCatalog.TrackOrder, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    func record(_ number: Int, id: String? = nil) -> TrackRecord {
      var record = TrackRecord(
        id: id ?? "t\(number)", title: "Lantern",
        artists: [ArtistCredit(name: "Artist \(generator.below(12) * 7 % 12)")])
      record.album =
        generator.below(3) == 0 ? nil : "Album \(["b", "Z", "ä", "a"][generator.below(4)])"
      record.released = generator.below(2) == 0 ? ReleaseDate("199\(generator.below(9))") : nil
      record.language = "en"
      record.tags = [TagAssignment(name: "quiet")]
      return record
    }
    let first = (0..<300).map { record($0) }
    try Workshop.run { workshop in
      let bundle = try workshop.imported(first)
      var recipe = Recipe()
      recipe.order = order
      recipe.latent.dimension = 0
      recipe.listening.model = nil
      _ = try BundleBuilder(bundle: bundle, recipe: recipe).build()
      let engine = try MusicEngine(opening: bundle.path, reload: .manual)
      for step in 0..<12 {
        try engine.write(tracks: (0..<9).map { record(1000 + step * 9 + $0) })
        try engine.write(tracks: (0..<4).map { _ in record(0, id: "t\(generator.below(300))") })
        try engine.remove(tracks: ["t\(generator.below(300))"])
        // New artists, who come last whoever comes behind them.
        var other = record(2000 + step)
        other.artists = [ArtistCredit(name: "Newcomer \(step % 4)")]
        try engine.write(tracks: [other])
      }
      let other = BundleFolder(workshop.folder.path("other.refrain"))
      try other.create()
      try MusicCatalog.copy(bundle.catalogPath, to: other.catalogPath)
      _ = try BundleBuilder(bundle: other, recipe: recipe).build()
      let built = try MusicEngine(opening: other.path)
      let newcomer = try MusicEngine(opening: bundle.path)
      for asked in [engine, newcomer] {
        for limit in [5, 40, 120, 1000] {
          for question in [
            // Words are scored by statistics that a rebuild changes; what has no score keeps its order.
            Question("", filter: .tag("quiet"), limit: limit),
            Question("", filter: .language("en") && .artist("Artist 5"), limit: limit),
            Question("Artist 3", limit: limit),
          ] {
            var question = question
            question.versions = .all
            question.diversity = .off
            let (a, b) = (try asked.answer(question), try built.answer(question))
            #expect(
              a.hits.map(\.id) == b.hits.map(\.id),
              "\(question.words), \(limit), \(order), seed \(seed)")
          }
        }
        let names = [NameQuery(title: "Lantern"), NameQuery(title: "Lantern", artist: "Artist 3")]
        let (a, b) = (try asked.resolve(names), try built.resolve(names))
        #expect(a.map(\.track?.id) == b.map(\.track?.id))
        #expect(a.map { $0.alternatives.map(\.id) } == b.map { $0.alternatives.map(\.id) })
      }
    }
  }
}

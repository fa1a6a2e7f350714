import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import TestSupport
import Testing

@testable import Refrain

struct FilterTests {
  @Test(arguments: [1 as UInt64, 7, 99])
  func filtersGiveWhatGoingThroughAllTracksGives(seed: UInt64) throws {
    let catalog = RandomCatalog(count: 150, seed: seed)
    var generator = SplitMix64(seed: seed &+ 1)
    try Workshop.run { workshop in
      let engine = try workshop.engine(catalog.records)
      for round in 0..<250 {
        let judged = catalog.filter(depth: round % 5, &generator)
        let expected = catalog.records.indices.filter(judged.holds).map { catalog.records[$0].id }
        // A filter that is "everything" and no words at all is a question without content.
        guard !isTrivial(judged.filter) else { continue }
        let answer = try engine.search("", filter: judged.filter, limit: 1000)
        #expect(
          Set(answer.map(\.id)) == Set(expected), "seed \(seed), round \(round): \(judged.filter)")
        #expect(answer.count == expected.count, "seed \(seed), round \(round)")
        #expect(answer.total == expected.count, "seed \(seed), round \(round)")
        #expect((answer.explanation == nil) == !expected.isEmpty, "seed \(seed), round \(round)")
      }
    }
  }

  @Test(arguments: [5 as UInt64, 11])
  func wordsAndFiltersTogetherGiveWhatEachGivesAlone(seed: UInt64) throws {
    let catalog = RandomCatalog(count: 150, seed: seed)
    var generator = SplitMix64(seed: seed &+ 1)
    try Workshop.run { workshop in
      let engine = try workshop.engine(catalog.records)
      for round in 0..<150 {
        let judged = catalog.filter(depth: round % 4, &generator)
        let word = RandomCatalog.words[generator.below(RandomCatalog.words.count)]
        let expected = catalog.records.indices
          .filter { judged.holds($0) && catalog.words[$0].contains(word) }
          .map { catalog.records[$0].id }
        let answer = try engine.search(word, filter: judged.filter, limit: 1000)
        #expect(
          Set(answer.map(\.id)) == Set(expected),
          "seed \(seed), round \(round): \(word), \(judged.filter)")
        #expect(answer.total == expected.count, "seed \(seed), round \(round)")
        let scores = answer.map(\.score)
        #expect(scores == scores.sorted(by: >), "seed \(seed), round \(round)")
      }
    }
  }

  /// Tracks that are selected by their ordinals are those of the ids that they have, in whatever table a
  /// filter is asked.
  @Test func aSelectionOfOrdinalsIsThatOfTheirIDs() throws {
    let records = RandomCatalog(count: 60, seed: 4).records
    try Workshop.run { workshop in
      let tracks = try workshop.engine(records).snapshot.tracks
      let bundle = try workshop.built(Array(records.dropFirst(20).reversed()), name: "others")
      let others = try MusicEngine(opening: bundle.path).snapshot.tracks
      let ordinals: [UInt32] = [3, 4, 17, 40, 59]
      let selection = TrackSelection(named: "some", ordinals: ordinals, in: tracks)
      #expect(selection.ids == ordinals.map { tracks.id(of: $0) })
      #expect(selection == TrackSelection(named: "some", selection.ids))
      #expect(selection != TrackSelection(named: "others", selection.ids))
      #expect(selection.ordinals(in: tracks) == ordinals)
      #expect(
        selection.ordinals(in: others) == selection.ids.compactMap { others.ordinal(ofID: $0) })
      #expect(FilterCompiler(tracks: tracks).set(of: .among(selection)).ordinals == ordinals)
    }
  }

  /// However many of the best known are at hand, the most popular of a set are those that sorting all of
  /// it puts first.
  @Test(arguments: [3 as UInt64, 8])
  func theMostPopularOfAnySetAreThoseOfSortingIt(seed: UInt64) throws {
    let catalog = RandomCatalog(count: 200, seed: seed)
    var generator = SplitMix64(seed: seed)
    try Workshop.run { workshop in
      let snapshot = try workshop.engine(catalog.records).snapshot
      let count = UInt32(snapshot.tracks.count)
      func popularity(_ track: UInt32) -> Float { snapshot.tracks.popularity(at: track) ?? 0 }
      let order = (0..<count).sorted { (popularity($1), $0) < (popularity($0), $1) }
      let positive = order.filter { popularity($0) > 0 }
      let known = snapshot.tracks.bestKnown
      #expect(known.ordinals == positive && known.isAll && !positive.isEmpty)
      for share in [0, 0.02, 0.3, 1] {
        let allowed = OrdinalSet(
          capacity: Int(count), (0..<count).filter { _ in generator.unit() < share })
        let expected = order.filter { allowed.contains($0) }
        for limit in [1, 7, 60, 500] {
          for some in [0, 10, positive.count] {
            let found = snapshot.mostPopular(
              in: allowed, limit: limit,
              known: (Array(positive.prefix(some)), some == positive.count))
            #expect(found.map(\.ordinal) == Array(expected.prefix(limit)), "seed \(seed)")
            #expect(found.allSatisfy { $0.score == Double(popularity($0.ordinal)) })
          }
        }
      }
    }
  }

  @Test
  func withoutWordsPopularTracksComeFirstAndUnknownPopularityLast() throws {
    let catalog = RandomCatalog(count: 120, seed: 4)
    try Workshop.run { workshop in
      let engine = try workshop.engine(catalog.records)
      let answer = try engine.search("", filter: .released(1...9999), limit: 1000)
      let popularity = Dictionary(
        uniqueKeysWithValues: catalog.records.map { ($0.id, $0.popularity ?? 0) })
      let ranked = answer.map { popularity[$0.id] ?? -1 }
      #expect(ranked == ranked.sorted(by: >))
      #expect(Set(ranked).count > 4)
    }
  }

  @Test
  func aYearIsAYearWhateverIsKnownOfTheMonthTheEndsBelongToIt() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("a", "One", by: [ArtistCredit(name: "X")], released: "1999-12-31"),
        track("b", "Two", by: [ArtistCredit(name: "X")], released: "2000"),
        track("c", "Three", by: [ArtistCredit(name: "X")], released: "2000-12-31"),
        track("d", "Four", by: [ArtistCredit(name: "X")], released: "2001-01"),
        track("e", "Five", by: [ArtistCredit(name: "X")]),
      ])
      func ids(_ filter: TrackFilter) throws -> Set<String> {
        Set(try engine.search("", filter: filter, limit: 10).map(\.id))
      }
      #expect(try ids(.released(2000...2000)) == ["b", "c"])
      #expect(try ids(.released(1999...2000)) == ["a", "b", "c"])
      #expect(try ids(.released(Int.min...Int.max)) == ["a", "b", "c", "d"])
      #expect(try ids(!.released(2000...2000)) == ["a", "d", "e"])
      #expect(try ids(.released(-5...0)) == [])
      #expect(try ids(.released(10_000...20_000)) == [])
    }
  }

  @Test
  func durationsWithoutEndAreAnsweredAndDescribedWithoutACrash() throws {
    let infinity = Double.infinity
    let ranges = [
      -infinity...infinity, -infinity ... -infinity, infinity...infinity, 1e300...1e301,
      -1e300...0, 0...Double.greatestFiniteMagnitude, 400...infinity,
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      for range in ranges {
        let expected = fewTracks.filter { $0.duration.map(range.contains) ?? false }.count
        #expect(!TrackFilter.duration(range).description.isEmpty)
        let filter: TrackFilter = .duration(range) && .language("en")
        #expect(try engine.search("", filter: .duration(range), limit: 10).total == expected)
        _ = try engine.search("hello", filter: filter, limit: 10)
      }
    }
  }

  @Test
  func artistsAreFoundByAliasAndByIdAndNamesakesWithIdsOfTheirOwnTogether() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("a", "One", by: [ArtistCredit(id: "n1", name: "Nirvana")]),
        track("b", "Two", by: [ArtistCredit(id: "n2", name: "Nirvana", aliases: ["Nirvana UK"])]),
        track("c", "Three", by: [ArtistCredit(name: "Other")]),
      ])
      func ids(_ name: String) throws -> Set<String> {
        Set(try engine.search("", filter: .artist(name), limit: 10).map(\.id))
      }
      #expect(try ids("nirvana") == ["a", "b"])
      #expect(try ids("n1") == ["a"])
      #expect(try ids("NIRVANA uk") == ["b"])
    }
  }

  /// Whether nothing is asked: no conjunct remains.
  private func isTrivial(_ filter: TrackFilter) -> Bool {
    switch filter {
    case .everything: true
    case .all(let filters): filters.allSatisfy(isTrivial)
    default: false
    }
  }
}

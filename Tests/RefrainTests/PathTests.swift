import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import TestSupport
import Testing

@testable import Refrain

/// Paths through the engine: what holds for every pair of ends.
struct PathTests {
  private let catalog = RandomCatalog(count: 240, seed: 17)

  private func withEngine(_ body: (MusicEngine, [TrackRecord]) throws -> Void) throws {
    try Workshop.run { workshop in
      var records = catalog.records
      for place in records.indices { records[place].title += " \(place)" }
      let bundle = try workshop.imported(records)
      try workshop.addEventsAndVectors(to: bundle, tracks: records.map(\.id), seed: 6)
      _ = try BundleBuilder(bundle: bundle).build()
      try body(try MusicEngine(opening: bundle.path), records)
    }
  }

  private func request(_ count: Int, _ from: String, _ to: String) -> PlaylistRequest {
    var request = PlaylistRequest(length: .tracks(count))
    (request.from, request.to) = (from, to)
    return request
  }

  @Test func endsRulesAndTheLargestStepHoldForAnyPair() throws {
    try withEngine { engine, records in
      for seed in UInt64(0)..<24 {
        var generator = SplitMix64(seed: seed)
        let ends = [records[generator.below(240)], records[generator.below(240)]]
        guard ends[0].id != ends[1].id else { continue }
        var request = request(2 + generator.below(14), ends[0].id, ends[1].id)
        let isEither: (TrackRecord) -> Bool = { record in ends.contains { $0.id == record.id } }
        request.filter = .tag("piano") || .track(ends[0].id) || .track(ends[1].id)
        request.taste.dislikes = [records[generator.below(240)].id].filter { id in
          !ends.contains { $0.id == id }
        }
        request.maximumPerArtist = generator.below(2) == 0 ? nil : 2
        let path = try engine.buildPlaylist(request)
        let ids = path.tracks.map(\.hit.id)
        #expect(ids.first == ends[0].id && ids.last == ends[1].id, "seed \(seed)")
        #expect(Set(ids).count == ids.count, "seed \(seed)")
        #expect(Set(ids).isDisjoint(with: request.taste.dislikes), "seed \(seed)")
        for record in records where ids.contains(record.id) && !isEither(record) {
          #expect(record.tags.contains { $0.name == "piano" }, "seed \(seed)")
        }
        let snapshot = engine.snapshot
        let directions = try ids.map { id in
          let ordinal = try #require(snapshot.tracks.ordinal(ofID: id))
          return try #require(snapshot.soundSpace?.direction(of: ordinal))
        }
        let steps = zip(directions, directions.dropFirst()).map { TrackFlow.angle($0, $1) }
        let direct = TrackFlow.angle(directions[0], directions[directions.count - 1])
        let largest = steps.max() ?? 0
        #expect(largest <= max(direct, PathBuilder.minimumBound) + 1e-6, "seed \(seed)")
        #expect(abs(path.constraints[1].got - largest) < 1e-6 && path.constraints[1].isMet)
        #expect(path.constraints[0].got == Double(ids.count))
        #expect(path.constraints[0].isMet == (path.constraints[0].reason == nil))
        #expect(try engine.buildPlaylist(request) == path, "seed \(seed)")
      }
    }
  }

  @Test func aPathIsSmootherThanTheSameTracksInAnotherOrder() throws {
    try withEngine { engine, records in
      let path = try engine.buildPlaylist(request(10, records[3].id, records[200].id))
      #expect(path.tracks.count == 10)
      let snapshot = engine.snapshot
      let directions = try path.tracks.map { track in
        let ordinal = try #require(snapshot.tracks.ordinal(ofID: track.hit.id))
        return try #require(snapshot.soundSpace?.direction(of: ordinal))
      }
      func cost(_ order: [Int]) -> Double {
        zip(order, order.dropFirst()).reduce(0) { sum, pair in
          let step = TrackFlow.angle(directions[pair.0], directions[pair.1])
          return sum + step * step
        }
      }
      let own = cost(Array(0..<10))
      var generator = SplitMix64(seed: 5)
      for _ in 0..<40 {
        var middle = Array(1..<9)
        for place in middle.indices.dropFirst().reversed() {
          middle.swapAt(place, generator.below(place + 1))
        }
        #expect(own <= cost([0] + middle + [9]) + 0.05)
      }
      #expect(path.tracks.map(\.reasons).first == ["from"])
      #expect(path.tracks.map(\.reasons).last == ["to"])
    }
  }

  @Test func wordsGiveRulesAndPreferences() throws {
    try withEngine { engine, records in
      var request = request(8, records[3].id, records[200].id)
      let free = try engine.buildPlaylist(request)
      let middle = free.tracks.dropFirst().dropLast().compactMap { $0.hit.artists.first }
      let name = try #require(middle.first)
      request.words = "nothing by \(name)"
      let ends = [records[3], records[200]].flatMap { $0.artists.map(\.name) }
      guard !ends.contains(name) else { return }
      let path = try engine.buildPlaylist(request)
      #expect(!path.tracks.contains { $0.hit.artists.contains(name) })
      #expect(path.understood.contains { $0.field == .excludeArtists })
    }
  }

  @Test func whatIsNoPathIsRefused() throws {
    try withEngine { engine, records in
      let good = request(5, records[3].id, records[200].id)
      let changes: [(inout PlaylistRequest) -> Void] = [
        { $0.to = nil }, { $0.from = nil }, { $0.from = "nothing" }, { $0.to = $0.from },
        { $0.length = .duration(600) }, { $0.length = .tracks(1) }, { $0.length = .tracks(101) },
        { $0.seeds = [records[7].id] }, { $0.include = [records[7].id] }, { $0.flow = .rising },
        { $0.shares = [.init(.tag("piano"), minimum: 0.5)] }, { $0.space = "no such space" },
        { $0.filter = !.track(records[3].id) },
      ]
      _ = try engine.buildPlaylist(good)
      for (number, change) in changes.enumerated() {
        var bad = good
        change(&bad)
        #expect(throws: EngineError.self, "change \(number)") { try engine.buildPlaylist(bad) }
      }
      var spaceAlone = PlaylistRequest(length: .tracks(5))
      spaceAlone.space = "audio"
      #expect(throws: EngineError.self) { try engine.buildPlaylist(spaceAlone) }
    }
  }
}

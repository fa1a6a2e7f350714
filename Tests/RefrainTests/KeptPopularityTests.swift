import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import TestSupport
import Testing

@testable import Refrain

/// What is known of the best known tracks is kept over changes, and is what a look at all tracks gives.
struct KeptPopularityTests {
  @Test(arguments: [true, false])
  func afterEachChangeTheBestKnownAreThoseOfAll(hasPopularity: Bool) throws {
    var records = RandomCatalog(count: 120, seed: 3).records
    if !hasPopularity { for index in records.indices { records[index].popularity = nil } }
    try Workshop.run { workshop in
      let bundle = try workshop.imported(records)
      try workshop.addEventsAndVectors(to: bundle, tracks: records.map(\.id), seed: 2)
      _ = try BundleBuilder(bundle: bundle).build()
      let engine = try MusicEngine(opening: bundle.path, reload: .manual)
      var generator = SplitMix64(seed: 7)
      for step in 0..<30 {
        // Both are asked for now and then alone, so that what is kept is of an older change.
        if generator.below(2) == 0 { try expectBest(of: engine.snapshot, "step \(step)") }
        var record = records[generator.below(120)]
        switch generator.below(3) {
        case 0: _ = try? engine.remove(tracks: [record.id])
        case 1:
          record.popularity = hasPopularity ? Double(generator.below(9)) / 8 : nil
          try engine.write(tracks: [record])
        default:
          record.id = "new-\(step)"
          try engine.write(tracks: [record])
        }
      }
      try expectBest(of: engine.snapshot, "at the end")
    }
  }

  private func expectBest(of snapshot: EngineSnapshot, _ step: String) throws {
    let tracks = snapshot.tracks
    let known = (0..<UInt32(tracks.count)).filter {
      tracks.isLive($0) && (tracks.popularity(at: $0) ?? 0) > 0
    }
    let expected = known.sorted {
      (tracks.popularity(at: $1)!, tracks.place(of: $0))
        < (tracks.popularity(at: $0)!, tracks.place(of: $1))
    }
    #expect(tracks.bestKnown.ordinals == expected && tracks.bestKnown.isAll, "\(step)")
    let heard = snapshot.heard.best(in: snapshot)
    #expect(heard.map(\.ordinal) == MostHeard().best(in: snapshot).map(\.ordinal), "\(step)")
    #expect(Set(heard.map(\.ordinal)).count == tracks.liveCount, "\(step)")
    let scores = heard.map(\.score)
    #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 >= $1 }, "\(step)")
    expectEstimates(of: snapshot, step)
  }

  /// What is estimated for each track is what its own artists and recordings say.
  private func expectEstimates(of snapshot: EngineSnapshot, _ step: String) {
    let tracks = snapshot.tracks
    #expect(
      snapshot.popularities.value(in: snapshot).best == EstimatedPopularities(of: tracks).best,
      "\(step)")
    let maximum = binaryLogarithm(1 + Double(tracks.maximumTracksOfAnArtist))
    for ordinal in 0..<UInt32(tracks.count) {
      let counts = tracks.artistIdentities(of: ordinal).map { tracks.tracks(ofArtist: $0).count }
      let prominence = binaryLogarithm(1 + Double(counts.max() ?? 0)) / max(1, maximum)
      let estimate =
        tracks.popularity(of: ordinal)
        ?? max(snapshot.popularity(of: ordinal), min(1, prominence))
      #expect(
        snapshot.estimatedPopularity(of: ordinal)
          == (tracks.isLive(ordinal) ? Double(Float(estimate)) : 0), "\(step): \(ordinal)")
    }
  }
}

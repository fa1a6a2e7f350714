import Foundation
import IndexFile
import MusicBundle
import MusicNames
import Refrain

/// How different from each other the songs of an answer can be expected to be: "only Queen" asks
/// for one artist, and a rainy evening for one mood.
struct RequestedSpread: Sendable {
  /// Mean distance in the space of what tracks are like; nil where there is none.
  let content: Double?
  /// The same in the space of who listens to them.
  let listening: Double?
  /// The largest entropy of artists that a list of the wanted length can have, in nats.
  let artistEntropy: Double

  /// Tracks that a distance is estimated from.
  private static let sampleSize = 24

  init(
    _ task: RewardTask, gold: [UInt32], hits: [UInt32], allowed: OrdinalSet, view: CatalogView
  ) {
    guard task.wanted >= 2 else {
      (content, listening, artistEntropy) = (nil, nil, 0)
      return
    }
    // What answers the request, if that is known of enough songs; else what may.
    let pool =
      gold.count >= task.wanted ? gold : hits.count >= task.wanted ? hits : allowed.ordinals
    let sample = pool.evenSample(RequestedSpread.sampleSize)
    content = Spread.mean(of: sample.map(view.contentVector))
    listening = Spread.mean(of: sample.map(view.listeningVector))
    artistEntropy = RequestedSpread.entropy(of: pool, wanted: task.wanted, view: view)
  }

  /// The entropy of a list that takes the artists of `tracks` in turn.
  private static func entropy(of tracks: [UInt32], wanted: Int, view: CatalogView) -> Double {
    var counts: [UInt32: Int] = [:]
    for track in tracks {
      guard let artist = view.tracks.mainArtist(of: track) else { continue }
      counts[view.tracks.names.identity(of: artist), default: 0] += 1
      if counts.count >= wanted { return log(Double(wanted)) }
    }
    // Artists with as many tracks as others are alike for the entropy: which comes first does not matter.
    let sizes = counts.values.sorted(by: >)
    var taken = [Int](repeating: 0, count: sizes.count)
    var left = wanted
    while left > 0 {
      var isFull = true
      for artist in sizes.indices where left > 0 && taken[artist] < sizes[artist] {
        taken[artist] += 1
        left -= 1
        isFull = false
      }
      if isFull { break }
    }
    return Spread.entropy(of: taken.filter { $0 > 0 })
  }
}

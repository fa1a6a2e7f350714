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
    let pool = gold.count >= task.wanted ? gold : hits.count >= task.wanted ? hits : nil
    let sample = RequestedSpread.sample(pool ?? RequestedSpread.members(of: allowed))
    content = Spread.mean(of: sample.map(view.contentVector))
    listening = Spread.mean(of: sample.map(view.listeningVector))
    artistEntropy = RequestedSpread.entropy(
      of: pool ?? RequestedSpread.members(of: allowed), wanted: task.wanted, view: view)
  }

  private static func members(of allowed: OrdinalSet) -> [UInt32] {
    var members: [UInt32] = []
    allowed.forEach { members.append($0) }
    return members
  }

  /// Some of them, evenly spaced.
  private static func sample(_ tracks: [UInt32]) -> [UInt32] {
    guard tracks.count > sampleSize else { return tracks }
    return (0..<sampleSize).map { tracks[$0 * tracks.count / sampleSize] }
  }

  /// The entropy of a list that takes the artists of `tracks` in turn.
  private static func entropy(of tracks: [UInt32], wanted: Int, view: CatalogView) -> Double {
    var counts: [UInt32: Int] = [:]
    for track in tracks {
      guard let artist = view.tracks.mainArtist(of: track) else { continue }
      counts[view.tracks.names.identity(of: artist), default: 0] += 1
      if counts.count >= wanted { return log(Double(wanted)) }
    }
    var taken = counts.mapValues { _ in 0 }
    var left = wanted
    while left > 0 {
      var isFull = true
      for artist in counts.keys.sorted() where left > 0 && taken[artist]! < counts[artist]! {
        taken[artist]! += 1
        left -= 1
        isFull = false
      }
      if isFull { break }
    }
    return Spread.entropy(of: taken.values.filter { $0 > 0 })
  }
}

/// Distances and entropies of lists.
enum Spread {
  /// The mean of 1 - cosine over all pairs, 0...2; nil for fewer than two vectors.
  static func mean(of vectors: [[Float]?]) -> Double? {
    let unit = vectors.compactMap { $0 }.compactMap(normalized)
    guard unit.count >= 2 else { return nil }
    // The sum over pairs from the length of the sum: |sum|^2 = n + 2 x the sum of all cosines.
    var sum = [Double](repeating: 0, count: unit[0].count)
    for vector in unit where vector.count == sum.count {
      for index in sum.indices { sum[index] += vector[index] }
    }
    let count = Double(unit.count)
    let square = sum.reduce(0) { $0 + $1 * $1 }
    return max(0, 1 - (square - count) / (count * (count - 1)))
  }

  /// A vector at unit length; nil for zero.
  static func normalized(_ vector: [Float]) -> [Double]? {
    let length = vector.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    return length > 0 ? vector.map { Double($0) / length } : nil
  }

  /// The entropy of counts, in nats; 0 for none.
  static func entropy(of counts: [Int]) -> Double {
    let sum = Double(counts.reduce(0, +))
    guard sum > 0 else { return 0 }
    // Sorted, so that the order of a dictionary does not decide the last bits.
    return -counts.sorted().reduce(0.0) { $0 + Double($1) / sum * log(Double($1) / sum) }
  }
}

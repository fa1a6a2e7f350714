import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import Recommender
import VectorIndex

/// Counts what the tracks of a profile have in common.
struct TasteDescriber {
  private let snapshot: EngineSnapshot
  private let limit: Int
  private let disliked: Int
  /// The tracks that speak for the taste, heaviest first, and their weights, which add up to 1.
  private let liked: [(track: UInt32, weight: Double)]

  private static let maximumTracks = 1000
  /// The catalog's popularity is estimated from so many of its tracks, evenly spaced.
  private static let sampleSize = 8192

  init(snapshot: EngineSnapshot, profile: ListenerProfile, limit: Int) {
    self.snapshot = snapshot
    self.limit = limit
    let pairs = zip(profile.items, profile.weights).filter { Int($0.0) < snapshot.tracks.count }
    disliked = pairs.count { $0.1 < 0 }
    let heaviest = pairs.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .prefix(TasteDescriber.maximumTracks)
    let sum = heaviest.reduce(0.0) { $0 + Double($1.1) }
    liked = heaviest.map { ($0.0, Double($0.1) / sum) }
  }

  private var tracks: TrackTable { snapshot.tracks }

  func describe() -> TasteDescription {
    let middle = Centroid(of: liked, in: snapshot.vectorSpaces.first)
    return TasteDescription(
      liked: liked.count, disliked: disliked, tags: tags(),
      artists: shares { tracks.artistNames(of: $0) },
      eras: shares { track in
        tracks.released(track).map { ["\($0.year / 10 * 10)s"] } ?? []
      },
      languages: shares { track in tracks.language(of: track).map { [$0] } ?? [] },
      novelty: novelty(), diversity: middle.diversity,
      representative: middle.nearest(min(5, limit)).map { snapshot.details(of: $0) })
  }

  /// Tags by share times the logarithm of the lift: frequent in the taste, and more so than
  /// elsewhere. One track alone makes no tag of a taste of several.
  private func tags() -> [TasteTag] {
    var weights: [UInt32: (weight: Double, count: Int)] = [:]
    for (track, weight) in liked {
      var seen: Set<UInt32> = []
      for tag in tracks.tagOrdinals(of: track) where seen.insert(tag).inserted {
        weights[tag, default: (0, 0)].weight += weight
        weights[tag, default: (0, 0)].count += 1
      }
    }
    let minimum = liked.count >= 4 ? 2 : 1
    let all = Double(max(tracks.liveCount, 1))
    var telling: [(score: Double, tag: UInt32, share: Double, lift: Double)] = []
    for (tag, (share, count)) in weights where count >= minimum {
      let everywhere = Double(max(tracks.tagTracks[Int(tag)].count, 1)) / all
      let lift = share / everywhere
      if lift > 1 { telling.append((share * log2(lift), tag, min(share, 1), lift)) }
    }
    telling.sort { ($1.score, $0.tag) < ($0.score, $1.tag) }
    return telling.prefix(limit).map {
      TasteTag(tag: snapshot.catalogTag($0.tag), share: $0.share, lift: $0.lift)
    }
  }

  /// The weight of each name, heaviest first.
  private func shares(_ names: (UInt32) -> [String]) -> [TasteShare] {
    var shares: [String: Double] = [:]
    for (track, weight) in liked {
      for name in Set(names(track)) { shares[name, default: 0] += weight }
    }
    return shares.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
      .map { TasteShare(name: $0.key, share: min($0.value, 1)) }
  }

  private func novelty() -> Double? {
    let count = tracks.count
    let step = max(1, count / TasteDescriber.sampleSize)
    let sample = stride(from: 0, to: count, by: step)
      .compactMap { tracks.isLive(UInt32($0)) ? tracks.popularity(at: UInt32($0)) : nil }.sorted()
    guard !sample.isEmpty else { return nil }
    var (sum, mass) = (0.0, 0.0)
    for (track, weight) in liked {
      guard let popularity = tracks.popularity(at: track) else { continue }
      // Equals count half, so that a catalog of one popularity is in the middle.
      let below = sample.partitioningIndex { $0 >= popularity }
      let above = sample.partitioningIndex { $0 > popularity }
      sum += weight * Double(below + above) / 2 / Double(sample.count)
      mass += weight
    }
    return mass > 0 ? 1 - sum / mass : nil
  }
}

/// The middle of a taste's tracks in a vector space.
private struct Centroid {
  /// 1 minus the mean cosine of two different tracks.
  let diversity: Double?
  /// The tracks by their nearness to the middle.
  private let ordered: [UInt32]

  init(of liked: [(track: UInt32, weight: Double)], in space: VectorSpace?) {
    var units: [(track: UInt32, unit: [Float], weight: Double)] = []
    for (track, weight) in liked {
      guard let vector = space?.index.vector(of: track) else { continue }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      if length > 0 { units.append((track, vector.map { $0 / length }, weight)) }
    }
    guard let dimension = units.first?.unit.count else {
      (diversity, ordered) = (nil, liked.map(\.track))
      return
    }
    var mean = [Float](repeating: 0, count: dimension)
    var sum = [Double](repeating: 0, count: dimension)
    for entry in units {
      for (place, component) in entry.unit.enumerated() {
        mean[place] += Float(entry.weight) * component
        sum[place] += Double(component)
      }
    }
    let count = Double(units.count)
    // The squared length of the sum holds every pair twice, and each vector with itself.
    let pairs = sum.reduce(0) { $0 + $1 * $1 } - count
    diversity = count > 1 ? min(max(1 - pairs / (count * (count - 1)), 0), 1) : nil
    let nearness = units.map { entry in
      (zip(entry.unit, mean).reduce(Float(0)) { $0 + $1.0 * $1.1 }, entry.track)
    }
    let without = Set(liked.map(\.track)).subtracting(units.map(\.track))
    ordered =
      nearness.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
      + liked.map(\.track).filter { without.contains($0) }
  }

  func nearest(_ count: Int) -> [UInt32] { Array(ordered.prefix(count)) }
}

import IndexFile
import MusicBundle
import Refrain

/// What is known of the taste of whoever asks, and how near songs are to it.
struct TasteEvidence: Sendable {
  /// Songs that they came to like later.
  let heldOut: Set<UInt32>
  /// The centroid of what they like, by who listens or, without listening, by what tracks are like;
  /// nil when nothing is known.
  private let centroid: [Double]?
  private let isListening: Bool
  /// The nearness of tracks at large, and of what the engine recommends.
  private var floor = 0.0
  private var ceiling = 0.0
  private let view: CatalogView

  /// Tracks that nearness at large is estimated from.
  private static let sampleSize = 64

  /// Nil without any evidence.
  init?(
    _ task: RewardTask, engine: MusicEngine, allowed: OrdinalSet, view: CatalogView
  ) throws(EngineError) {
    let tracks = view.tracks
    func ordinals(_ ids: [String]) -> [UInt32] { ids.compactMap { tracks.ordinal(ofID: $0) } }
    let liked = ordinals(task.likes)
    let heldOut = ordinals(task.heldOut)
    guard task.wanted > 0, !liked.isEmpty || !heldOut.isEmpty else { return nil }
    self.heldOut = Set(heldOut.map(tracks.song))
    self.view = view
    let byListening = liked.compactMap(view.listeningVector).compactMap(Spread.normalized)
    let byContent = liked.compactMap(view.contentVector).compactMap(Spread.normalized)
    isListening = !byListening.isEmpty
    centroid = TasteEvidence.centroid(of: isListening ? byListening : byContent)
    guard centroid != nil else { return }
    let taste = Taste(likes: task.likes.filter(engine.hasTrack))
    let filter = TrackFilter.all(task.rules.compactMap { $0.filter(in: view) })
    let recommended: [UInt32]
    do throws(EngineError) {
      let answer = try engine.recommend(for: taste, filter: filter, limit: max(task.wanted, 10))
      recommended = ordinals(answer.hits.map(\.id))
    } catch .notBuilt {
      recommended = liked
    }
    floor = nearness(of: allowed.ordinals.evenSample(TasteEvidence.sampleSize)) ?? 0
    ceiling = nearness(of: recommended) ?? 0
  }

  private static func centroid(of vectors: [[Double]]) -> [Double]? {
    guard var sum = vectors.first else { return nil }
    for vector in vectors.dropFirst() where vector.count == sum.count {
      for index in sum.indices { sum[index] += vector[index] }
    }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? sum.map { $0 / length } : nil
  }

  /// The mean cosine of tracks to the centroid; nil when none of them has a vector.
  private func nearness(of tracks: [UInt32]) -> Double? {
    guard let centroid else { return nil }
    let cosines = tracks.compactMap { track -> Double? in
      let stored = isListening ? view.listeningVector(of: track) : view.contentVector(of: track)
      guard let vector = stored.flatMap(Spread.normalized), vector.count == centroid.count else {
        return nil
      }
      return zip(vector, centroid).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return cosines.isEmpty ? nil : cosines.reduce(0, +) / Double(cosines.count)
  }

  /// How near songs are, from 0 for tracks at large to 1 for what the engine recommends; nil where
  /// these are no different.
  func fit(of tracks: [UInt32]) -> Double? {
    guard centroid != nil, ceiling > floor else { return nil }
    let near = nearness(of: tracks) ?? floor
    return min(1, max(0, (near - floor) / (ceiling - floor)))
  }
}

import Dispatch
import MusicCatalog
import Primitives
import TextIndex

/// Collects what a build makes of tracks while the next ones are being read: the table of tracks on one
/// thread, words and the hash on another, each in the order in which the tracks came.
///
/// With a pool of one thread everything happens at once, on the caller's.
final class TrackCollector: @unchecked Sendable {
  // What a queue works on, nobody else touches until `finish` has returned.
  private(set) var tracks: TrackTableBuilder
  private(set) var text: TextIndexBuilder
  private(set) var latent: LatentStage?
  private(set) var hash: FNV1a

  /// Tracks that are handed on together.
  static let batchSize = 1024
  /// Batches that may wait: more would only be memory.
  private static let maximumWaiting = 4

  private let tableQueue: DispatchQueue?
  private let wordQueue: DispatchQueue?
  private let room = DispatchSemaphore(value: 2 * TrackCollector.maximumWaiting)

  init(
    tracks: TrackTableBuilder, text: TextIndexBuilder, latent: LatentStage?, hash: FNV1a,
    pool: WorkPool
  ) {
    self.tracks = tracks
    self.text = text
    self.latent = latent
    self.hash = hash
    tableQueue = pool.threads > 1 ? DispatchQueue(label: "refrain.build.tracks") : nil
    wordQueue = pool.threads > 1 ? DispatchQueue(label: "refrain.build.words") : nil
  }

  /// Adds the next tracks; waits when too many are waiting already.
  func add(_ batch: [TrackRecord]) {
    run(on: tableQueue) {
      for track in batch { self.tracks.add(track) }
    }
    run(on: wordQueue) {
      for track in batch {
        self.text.add(TextDocument.values(of: track))
        self.latent?.add(track)
        track.hash(into: &self.hash)
      }
    }
  }

  /// Waits until all tracks have been collected.
  func finish() {
    tableQueue?.sync {}
    wordQueue?.sync {}
  }

  private func run(on queue: DispatchQueue?, _ body: @escaping @Sendable () -> Void) {
    guard let queue else { return body() }
    room.wait()
    queue.async {
      body()
      self.room.signal()
    }
  }
}

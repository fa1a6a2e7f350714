import MusicBundle
import MusicNames
import Refrain

/// How well the channels that look for words agree on each song of an answer. How well known it is
/// does not count: otherwise a list of hits would fit every request.
struct ChannelAgreement {
  private(set) var bySong: [UInt32: Double] = [:]

  private static let depth = 100.0
  private static let uncounted: Set<String> = ["popularity"]

  init(_ hits: [TrackHit], view: CatalogView) {
    let names = Set(hits.flatMap { $0.channels.map(\.name) })
      .subtracting(ChannelAgreement.uncounted)
    guard !names.isEmpty else { return }
    for hit in hits {
      guard let track = view.tracks.ordinal(ofID: hit.id) else { continue }
      let places = hit.channels.filter { names.contains($0.name) }
        .map { max(0, 1 - Double($0.rank - 1) / ChannelAgreement.depth) }
      let agreement = places.reduce(0, +) / Double(names.count)
      let song = view.tracks.song(of: track)
      bySong[song] = max(bySong[song] ?? 0, agreement)
    }
  }

  /// The sum over the best `count` songs.
  func best(of count: Int) -> Double {
    bySong.values.sorted(by: >).prefix(count).reduce(0, +)
  }
}

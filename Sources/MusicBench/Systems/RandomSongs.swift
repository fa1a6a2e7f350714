import MusicBundle
import Primitives
import Refrain

extension CatalogView {
  /// Ids of songs that hang on a seed alone.
  func randomSongs(_ count: Int, seed: String) -> [String] {
    guard tracks.count > 0 else { return [] }
    var generator = SplitMix64(seed: 0, for: seed)
    let drawn = (0..<count * 2).map { _ in UInt32(generator.below(tracks.count)) }
    return Array(distinctSongs(drawn, without: []).prefix(count))
  }
}

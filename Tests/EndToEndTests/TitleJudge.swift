import Foundation
import MusicCatalog
import Refrain

/// Finds at which place a track, or the same song under another id, comes up.
struct TitleJudge {
  private let engine: MusicEngine

  init(bundle: String) throws { engine = try MusicEngine(opening: bundle) }

  /// The rank from 1 among the first three, or nil.
  func rank(of track: TrackRecord, asking words: String) throws -> Int? {
    let artists = Set(track.artists.map(\.name))
    return try engine.search(words, limit: 3).firstIndex { hit in
      hit.id == track.id || (hit.title == track.title && Set(hit.artists) == artists)
    }.map { $0 + 1 }
  }
}

/// How often it came first, and among the first three.
struct Shares: CustomStringConvertible {
  private(set) var asked = 0
  private(set) var first = 0
  private(set) var inTopThree = 0

  mutating func count(_ rank: Int?) {
    asked += 1
    if rank == 1 { first += 1 }
    if rank != nil { inTopThree += 1 }
  }

  var description: String {
    func share(_ count: Int) -> String {
      String(format: "%.1f %%", 100 * Double(count) / Double(max(1, asked)))
    }
    return "\(asked) asked, \(share(first)) first, \(share(inTopThree)) in the top 3"
  }
}

/// The scripts of Chinese. The conversion is the system's, so that it shares nothing with the
/// tables that are tested.
enum ChineseScript: String, CaseIterable {
  case simplified = "Hant-Hans"
  case traditional = "Hans-Hant"

  /// The text in this script; nil when that changes nothing.
  func converting(_ text: String) -> String? {
    let converted = text.applyingTransform(StringTransform(rawValue), reverse: false)
    return converted == text ? nil : converted
  }
}

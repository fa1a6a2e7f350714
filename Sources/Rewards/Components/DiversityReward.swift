import MusicBundle
import MusicNames
import Refrain

/// How different an answer's songs are from each other, against what the request leaves room for.
enum DiversityReward {
  static func component(_ answer: JudgedAnswer) -> RewardComponent {
    let task = answer.task
    guard task.task.wanted >= 2, case .songs = task.task.expectation else {
      return RewardComponent(.diversity, nil, reason: "no list is wanted")
    }
    let spread = task.spread
    let tracks = answer.tracks
    var parts: [(name: String, value: Double)] = []
    func compare(_ name: String, _ value: Double?, _ room: Double?) {
      // What differs by less than this differs by rounding alone.
      guard let room, room > 1e-4 else { return }
      parts.append((name, min(1, (value ?? 0) / room)))
    }
    compare(
      "sound and subject", Spread.mean(of: tracks.map(task.view.contentVector)), spread.content)
    compare("listeners", Spread.mean(of: tracks.map(task.view.listeningVector)), spread.listening)
    compare("artists", artistEntropy(of: tracks, task), spread.artistEntropy)
    guard let minimum = parts.min(by: { $0.value < $1.value }) else {
      return RewardComponent(.diversity, nil, reason: "the request leaves no room for it")
    }
    let mean = parts.reduce(0) { $0 + $1.value } / Double(parts.count)
    return RewardComponent(
      .diversity, mean,
      reason: tracks.count < 2
        ? "of fewer than two songs nothing is different"
        : mean > 0.95
          ? "as different as the request lets them be" : "most alike in \(minimum.name)")
  }

  private static func artistEntropy(of tracks: [UInt32], _ task: PreparedTask) -> Double {
    var counts: [UInt32: Int] = [:]
    for track in tracks {
      guard let artist = task.view.tracks.mainArtist(of: track) else { continue }
      counts[task.view.tracks.names.identity(of: artist), default: 0] += 1
    }
    return Spread.entropy(of: Array(counts.values))
  }
}

import MusicBundle
import MusicNames
import Refrain

/// The share of rules kept, over rules and songs.
///
/// Each place of the list, as many as are wanted or as there are, is worth the share of the rules
/// that its song keeps; a place without a song, with a song that does not exist, with another
/// recording of one that stands above it or with one that was shown before is worth nothing.
enum ConstraintReward {
  static func component(_ answer: JudgedAnswer) -> RewardComponent {
    let task = answer.task
    let wanted = task.task.wanted
    let places = max(PreparedTask.asksForList(task.task) ? wanted : 0, answer.songs.count)
    if case .words = task.task.expectation, places > 0 {
      return RewardComponent(
        .constraints, 0, reason: "\(places) songs are there, and nobody asked for any")
    }
    guard places > 0 else {
      return RewardComponent(.constraints, 1, reason: "no songs are wanted, and none are there")
    }
    var sum = 0.0
    var broken: [String] = []
    var seen: Set<UInt32> = []
    var caps = task.checks.map { ArtistCap($0.rule, view: task.view) }
    for song in answer.songs {
      guard let track = song.track else {
        broken.append(song.problem ?? "\(song.name) does not exist")
        continue
      }
      let cluster = task.song(of: track)
      guard seen.insert(cluster).inserted else {
        broken.append("\(song.name) is there more than once")
        continue
      }
      guard !task.shownSongs.contains(cluster) else {
        broken.append("\(song.name) was shown before")
        continue
      }
      let failed = task.checks.indices.filter { place in
        !task.checks[place].holds(track) || caps[place]?.hasRoom(for: track) == false
      }.map { task.checks[$0] }
      for place in caps.indices { caps[place]?.add(track) }
      if let first = failed.first { broken.append("\(song.name) is not \(first.rule)") }
      sum += share(kept: task.checks.count - failed.count, of: task.checks.count, task.task)
    }
    // Lists, and the nearest songs beside a refusal, have no more than are wanted.
    let isRefusal = if case .refusal = task.task.expectation { wanted > 0 } else { false }
    let isBounded = PreparedTask.asksForList(task.task) || isRefusal
    if places > answer.songs.count {
      broken.append("\(answer.songs.count) of \(places) songs are there")
    } else if isBounded, answer.songs.count > wanted {
      broken.append("\(answer.songs.count) songs are there, \(wanted) were wanted")
    }
    // Songs beyond those wanted do not count as kept, however good they are.
    return RewardComponent(
      .constraints, min(sum, Double(isBounded ? wanted : places)) / Double(places),
      reason: broken.first.map { "\(broken.count) faults, first: \($0)" } ?? "every rule is kept")
  }

  /// The share of the rules kept. Where no song can keep all of them, the nearest break one.
  private static func share(kept: Int, of rules: Int, _ task: RewardTask) -> Double {
    guard rules > 0 else { return 1 }
    if case .refusal = task.expectation {
      return min(1, Double(kept) / Double(max(1, rules - 1)))
    }
    return Double(kept) / Double(rules)
  }
}

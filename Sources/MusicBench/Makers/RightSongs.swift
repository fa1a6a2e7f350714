import IndexFile
import MusicBundle
import Refrain
import Rewards

extension CatalogView {
  /// One recording of each song that keeps the rules, ascending: gold by going through all. Rules
  /// about the list, or about what was shown, are not looked at.
  func right(_ rules: [TaskRule]) -> [UInt32] {
    // Once: each use of the view's own would copy the table.
    let tracks = tracks
    let allowed = allowed(.all(rules.compactMap { $0.filter(in: self) }))
    // What is no filter is checked as a reward checks it.
    let checks = rules.compactMap { rule -> RuleCheck? in
      switch rule {
      case .popularity, .albums, .noAlbums: RuleCheck(rule, shown: [], view: self)
      default: nil
      }
    }
    let seeds = rules.compactMap { rule -> [String]? in
      if case .like(let ids) = rule { ids } else { nil }
    }
    let likeness = seeds.map { TagLikeness(to: $0, in: tracks) }
    let excluded =
      rules.flatMap { rule -> [String] in
        if case .noTracks(let ids) = rule { ids } else { [] }
      } + seeds.flatMap { $0 }
    var seen = Set(excluded.compactMap { tracks.ordinal(ofID: $0) }.map(tracks.song))
    var right: [UInt32] = []
    allowed.forEach { track in
      guard checks.allSatisfy({ $0.holds(track) }), likeness.allSatisfy({ $0.holds(track) }),
        seen.insert(tracks.song(of: track)).inserted
      else { return }
      right.append(track)
    }
    return right
  }

  /// One recording of each song that keeps all rules but one, ascending.
  func near(_ rules: [TaskRule]) -> [UInt32] {
    let kept = rules.indices.flatMap { place in
      var others = rules
      others.remove(at: place)
      return right(others)
    }
    var songs: Set<UInt32> = []
    return Set(kept).sorted().filter { songs.insert(tracks.song(of: $0)).inserted }
  }

  /// The right answer to a task, as far as the catalog has one: what was held out, then gold, then
  /// whatever else keeps the rules, the best known first; as many songs as are wanted.
  func rightAnswer(to task: RewardTask) -> [UInt32] {
    let tracks = tracks
    let known = (task.heldOut + task.gold.map(\.track)).compactMap { tracks.ordinal(ofID: $0) }
    let others: [UInt32] =
      switch task.expectation {
      case .songs: right(task.rules)
      // Where nothing can be right, what breaks one rule is near.
      case .refusal where task.isEveryKeptSongRight: near(task.rules)
      case .refusal, .fact, .words: []
      }
    let candidates =
      known
      + others.map { (popularity: -popularity(of: $0), track: $0) }.sorted { $0 < $1 }.map(\.track)
    let shown = task.shown.compactMap { tracks.ordinal(ofID: $0) }
    var seen = Set(shown.map(tracks.song))
    let before =
      task.rules.contains(.otherArtists) ? Set(shown.flatMap(tracks.artistIdentities)) : []
    let cap = task.rules.compactMap { rule -> Int? in
      if case .artistCap(let most) = rule { most } else { nil }
    }.min()
    var counts: [UInt32: Int] = [:]
    var answer: [UInt32] = []
    for track in candidates where answer.count < task.wanted {
      let artists = tracks.artistIdentities(of: track)
      guard !artists.contains(where: { before.contains($0) }) else { continue }
      if let cap, artists.contains(where: { counts[$0, default: 0] >= cap }) { continue }
      guard seen.insert(tracks.song(of: track)).inserted else { continue }
      for artist in artists { counts[artist, default: 0] += 1 }
      answer.append(track)
    }
    return answer
  }
}

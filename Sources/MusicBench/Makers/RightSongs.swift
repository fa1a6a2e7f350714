import IndexFile
import MusicBundle
import Refrain
import Rewards

extension CatalogView {
  /// One recording of each song that keeps the rules, ascending: gold by going through all. What is to be
  /// like a song is so by its tags; how many songs an artist may have in a list is not looked at.
  ///
  /// - Parameter shown: the tracks that were shown before.
  func right(_ rules: [TaskRule], shown: [UInt32] = []) -> [UInt32] {
    // Once: each use of the view's own would copy the table.
    let tracks = tracks
    let allowed = allowed(.all(rules.compactMap { $0.filter(in: self) }))
    let checks = rules.filter { !$0.kind.isFilter }
      .map { RuleCheck($0, shown: shown, view: self) }
    let likeness = rules.compactMap { rule -> TagLikeness? in
      if case .like(let ids) = rule { TagLikeness(to: ids, in: tracks) } else { nil }
    }
    var seen: Set<UInt32> = []
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
    let shown = task.shown.compactMap { tracks.ordinal(ofID: $0) }
    let others: [UInt32] =
      switch task.expectation {
      case .songs: right(task.rules, shown: shown)
      // Where nothing can be right, what breaks one rule is near.
      case .refusal where task.isEveryKeptSongRight: near(task.rules)
      case .refusal, .fact, .words: []
      }
    let candidates =
      known
      + others.map { (popularity: -popularity(of: $0), track: $0) }.sorted { $0 < $1 }.map(\.track)
    let demandsOthers = task.rules.contains(.otherArtists)
    let isByOthers = RuleCheck(.otherArtists, shown: shown, view: self)
    var seen = Set(shown.map(tracks.song))
    var caps = task.rules.compactMap { ArtistCap($0, view: self) }
    var answer: [UInt32] = []
    for track in candidates where answer.count < task.wanted {
      guard !demandsOthers || isByOthers.holds(track), caps.allSatisfy({ $0.hasRoom(for: track) }),
        seen.insert(tracks.song(of: track)).inserted
      else { continue }
      for place in caps.indices { caps[place].add(track) }
      answer.append(track)
    }
    return answer
  }
}

import MusicBundle
import MusicNames

/// Lets one recording stand for all of a song's.
struct VersionCollapse {
  let tracks: TrackTable
  let policy: VersionPolicy
  /// Kinds of recordings that are asked for.
  let wanted: VersionTags
  let popularity: (UInt32) -> Double
  let isAllowed: (UInt32) -> Bool

  /// A recording gives way to another kind only if that one scores at least this share of it.
  private static let alternativeShare = 0.8

  /// Candidates of different songs, best first.
  ///
  /// A song has the score and place of its best candidate, whichever recording is shown. Only
  /// allowed recordings are shown.
  func collapse(_ candidates: [Candidate]) -> [Candidate] {
    guard policy != .all else { return candidates }
    var songs: [Candidate] = []
    songs.reserveCapacity(candidates.count)
    var groups: [UInt32: (position: Int, members: [Candidate])] = [:]
    for candidate in candidates {
      guard !tracks.isOnlyVersion(candidate.ordinal) else {
        songs.append(candidate)
        continue
      }
      let song = tracks.song(of: candidate.ordinal)
      if groups[song] == nil { songs.append(candidate) }
      groups[song, default: (songs.count - 1, [])].members.append(candidate)
    }
    // Each writes to a place of its own, so their order does not matter.
    for (position, members) in groups.values {
      songs[position] = shown(of: members)
      songs[position].score = members[0].score
    }
    return songs
  }

  /// Other recordings of a shown one's song that could stand in its place, in the order of theirs.
  func others(of ordinal: UInt32) -> [UInt32] {
    guard policy != .all, !tracks.isOnlyVersion(ordinal) else { return [] }
    return tracks.versions(of: ordinal).filter { $0 != ordinal && isAllowed($0) }
  }

  private func shown(of members: [Candidate]) -> Candidate {
    var choices = members
    switch policy {
    case .best, .all: return members[0]
    case .automatic:
      choices = members.filter { $0.score >= VersionCollapse.alternativeShare * members[0].score }
    case .original, .popular:
      let known = Set(members.map(\.ordinal))
      choices += tracks.versions(of: members[0].ordinal)
        .filter { !known.contains($0) && isAllowed($0) }
        .map { Candidate(ordinal: $0, score: 0, ranks: members[0].ranks) }
    }
    guard choices.count > 1 else { return members[0] }
    return choices.min { rank($0) < rank($1) } ?? members[0]
  }

  /// The least is shown.
  private func rank(_ candidate: Candidate) -> (Int, Int, Double, Double, UInt64) {
    let place = tracks.place(of: candidate.ordinal)
    let tags = tracks.versionTags(of: candidate.ordinal)
    let unpopularity = -popularity(candidate.ordinal)
    switch policy {
    case .popular: return (0, 0, unpopularity, -candidate.score, place)
    case .original:
      return (
        VersionCollapse.distance(tags, []), tags.distanceFromPlain, unpopularity, -candidate.score,
        place
      )
    case .automatic, .best, .all:
      return (
        VersionCollapse.distance(tags, wanted), wanted.isEmpty ? tags.distanceFromPlain : 0,
        -candidate.score, unpopularity, place
      )
    }
  }

  /// How far a recording is from the kind that is wanted.
  static func distance(_ tags: VersionTags, _ wanted: VersionTags) -> Int {
    if !wanted.isEmpty { return tags.isDisjoint(with: wanted) ? 1 : 0 }
    if tags.isEmpty { return 0 }
    if tags.isSubset(of: [.remaster, .edit, .other, .extended]) { return 1 }
    return tags.isDisjoint(with: VersionTags.altered.union([.karaoke, .cover, .instrumental]))
      ? 2 : 3
  }
}

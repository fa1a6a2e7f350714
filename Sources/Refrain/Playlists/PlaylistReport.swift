import IndexFile

/// Says which constraints a list meets, by how much it misses the others, and why.
struct PlaylistReport {
  let request: PlaylistRequest
  let snapshot: EngineSnapshot
  let allowed: TrackFilter
  let problem: PlaylistProblem
  /// Whether the words name what the list is of.
  let isOfNames: Bool

  func constraints(_ list: [Int], _ tally: PlaylistProblem.Tally) -> [Playlist.Constraint] {
    let count = list.count
    var constraints = [length(tally)]
    if let maximum = request.maximumTracks {
      let got = Double(count)
      constraints.append(
        .init(
          name: "tracks", wanted: 0...Double(maximum), got: got, isMet: count <= maximum,
          reason: nil))
    }
    for (index, share) in request.shares.enumerated() {
      let got = tally.size > 0 ? tally.members[index] / tally.size : 0
      let isMet = got >= share.minimum - 1e-9 && got <= share.maximum + 1e-9
      constraints.append(
        .init(
          name: share.filter.description, wanted: share.minimum...max(share.minimum, share.maximum),
          got: got, isMet: isMet, reason: isMet ? nil : reason(for: share, index, got)))
    }
    return constraints
  }

  private func length(_ tally: PlaylistProblem.Tally) -> Playlist.Constraint {
    let minimum = problem.capacity * (1 - problem.slack)
    let isMet = tally.size >= minimum - 1e-9
    let unit = request.settledLength.isTimed ? "seconds" : "tracks"
    return .init(
      name: unit, wanted: minimum...problem.capacity, got: tally.size, isMet: isMet,
      reason: isMet ? nil : shortage(tally.size))
  }

  private func shortage(_ got: Double) -> String {
    let count = snapshot.compiled(allowed).cardinality
    let sum = problem.sizes.reduce(0, +)
    if problem.count == 0, isOfNames { return "Nothing in the catalog is what the words name." }
    if let cap = request.maximumPerArtist, got < sum, !request.settledLength.isTimed {
      return
        "\(cap) per artist leave \(Int(got)) of the \(problem.count) tracks that came into question."
    }
    if sum < problem.capacity, isOfNames, problem.count < count {
      return problem.count == 1
        ? "Only one track is what the words name; nothing else was put in its place."
        : "Only \(problem.count) tracks are what the words name; nothing else was put in their place."
    }
    if sum < problem.capacity, request.settledLength.isTimed {
      let all = snapshot.compiled(request.filter).cardinality
      if all > count {
        return "Only \(count) of the \(all) tracks that pass the filters have a known length."
      }
    }
    if sum < problem.capacity {
      return "Only \(count) tracks pass the filters"
        + (problem.count < count ? ", of which \(problem.count) came into question." : ".")
    }
    if request.maximumPerArtist != nil || request.maximumPerAlbum != nil {
      return "The caps per artist and album leave too few of the \(problem.count) candidates."
    }
    return "No combination of the \(problem.count) candidates comes nearer."
  }

  private func reason(
    for share: PlaylistRequest.Share, _ index: Int, _ got: Double
  ) -> String {
    guard got < share.minimum else {
      return "Too few of the \(problem.count) candidates are anything else."
    }
    if let unknown = snapshot.notes(on: share.filter).first { return unknown }
    let filter = TrackFilter.all(allowed.conjuncts + share.filter.conjuncts)
    let available = snapshot.compiled(filter).cardinality
    let candidates = problem.shares[index].members.count { $0 }
    let needed = Int((share.minimum * problem.slots).rounded(.up))
    if available < needed {
      return "Only \(available) tracks are that and pass the filters; about \(needed) are needed."
    }
    return "Of the \(candidates) candidates that are, caps and the other constraints leave too few."
  }
}

/// Chooses a vertex's links among candidates so that they point in different directions.
///
/// First the nearest candidate, then the nearest that is not nearer to one already chosen, and so on:
/// these lead away to everywhere. Places that are left go to candidates that miss this rule by
/// less than `alpha`: these make the neighborhood dense. In the other order, vertices in the midst
/// of a dense cluster would spend all links within it and lose the way out.
///
/// Source: the relative neighborhood rule as in Malkov and Yashunin 2018, algorithm 4, with the
/// growing slack of Subramanya et al., "DiskANN", NeurIPS 2019. Each choice weighs all others by one
/// batch of distances from it.
struct NeighborSelection {
  let space: BuildSpace
  let alpha: Float

  /// Chooses at most `limit` of the candidates, which are sorted by rank; `distances` are their
  /// separations.
  ///
  /// `ids` and `distances` are destroyed; the chosen stand at the front of `chosen`.
  func choose(
    from ids: UnsafeMutablePointer<UInt32>, _ distances: UnsafeMutablePointer<Float>, count: Int,
    limit: Int, scratch: BuildScratch, into chosen: UnsafeMutablePointer<UInt32>
  ) -> Int {
    // How much nearer to one already chosen than to the vertex each candidate is.
    let nearness = scratch.nearness
    nearness.update(repeating: 0, count: count)
    var alive = count
    var taken = 0
    for slack in alpha > 1 ? [1, alpha] : [1] {
      var next = 0
      while next < alive, taken < limit {
        guard nearness[next] < slack else {
          next += 1
          continue
        }
        chosen[taken] = ids[next]
        taken += 1
        // The chosen one is nearest to itself, so that it is struck out with the others.
        space.separations(
          from: ids[next], to: ids, count: alive, scratch: scratch, into: scratch.between)
        scratch.between[next] = 0
        var kept = 0
        var keptBefore = 0
        for i in 0..<alive {
          if i == next { keptBefore = kept }
          let between = scratch.between[i]
          let worst = between > 0 ? max(nearness[i], distances[i] / between) : .infinity
          ids[kept] = ids[i]
          distances[kept] = distances[i]
          nearness[kept] = worst
          kept += worst < alpha ? 1 : 0
        }
        alive = kept
        next = keptBefore
      }
    }
    return taken
  }
}

/// Chooses a vertex's links among candidates: the nearest one, then the nearest that is not nearer to
/// one already chosen, and so on, so that links point in different directions.
///
/// Source: Arya and Mount's relative neighbourhood rule as in Malkov and Yashunin 2018, algorithm 4,
/// with the slack alpha of Subramanya et al., "DiskANN", NeurIPS 2019. Each choice strikes out
/// the others by one batch of distances from it.
struct NeighbourSelection {
  let space: BuildSpace
  let alpha: Float

  /// Chooses at most `limit` of the candidates, which are sorted by distance.
  ///
  /// `ids` and `distances` are destroyed; the chosen stand at the front of `chosen`.
  func choose(
    from ids: UnsafeMutablePointer<UInt32>, _ distances: UnsafeMutablePointer<Float>, count: Int,
    limit: Int, scratch: BuildScratch, into chosen: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var remaining = count
    var taken = 0
    // Those struck out stay in place until the list is walked past; `first` moves over the rest.
    var first = 0
    while first < remaining, taken < limit {
      let vertex = ids[first]
      chosen[taken] = vertex
      taken += 1
      first += 1
      let rest = remaining - first
      if rest == 0 || taken == limit { break }
      space.distances(
        from: vertex, to: ids + first, count: rest, scratch: scratch, into: scratch.between)
      var kept = first
      for i in 0..<rest {
        let survives = alpha * scratch.between[i] > distances[first + i]
        ids[kept] = ids[first + i]
        distances[kept] = distances[first + i]
        kept += survives ? 1 : 0
      }
      remaining = kept
    }
    return taken
  }
}

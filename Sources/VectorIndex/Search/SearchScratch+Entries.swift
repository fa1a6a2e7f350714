extension SearchScratch {
  /// Puts the best of each group of a range of rows into the pool, by their positions: where a walk begins.
  func enter(
    _ query: CodeQuery, among range: Range<Int>, of rows: CodeRows, _ pool: inout BeamPool
  ) {
    var first = range.lowerBound
    while first < range.upperBound {
      let size = min(GraphBuilder.entryGroup, range.upperBound - first)
      rows.distances(
        from: query, toRowsFrom: first, count: size, products: products, into: distances)
      var best = UInt64.max
      for i in 0..<size { best = min(best, BeamKey.make(distances[i], UInt32(first + i))) }
      if best < pool.bound, visit(BeamKey.vertex(best)) { _ = pool.insert(best) }
      first += size
    }
  }
}

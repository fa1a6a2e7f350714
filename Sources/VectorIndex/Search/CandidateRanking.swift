internal import IndexFile

/// Chooses which candidates of a walk are ranked again in full precision.
///
/// Codes miss a vector by up to half a step a number, in directions that have nothing to do with the
/// query. So a coded distance is off by a random amount of known size, and a candidate whose coded
/// distance lies far enough behind that of the last one wanted cannot move in front of it. Where codes
/// are fine these are all but a few; where they are coarse beside the distances (one number of a
/// vector much larger than the others), all that the walk kept are compared.
struct CandidateRanking {
  let storage: VectorIndexStorage
  let query: PreparedQuery
  let scratch: SearchScratch

  /// How many standard deviations of the difference of two coded distances count as far enough.
  private static let certainty: Float = 3
  /// The mean square of an error that lies evenly within half a step on both sides.
  private static let squaredStep = 1.0 / 12

  /// The best `limit` allowed ordinals of the vertices in `keys`, which ascend.
  func hits(
    _ keys: UnsafeBufferPointer<UInt64>, limit: Int, allowed: OrdinalSet?
  ) -> [VectorHit] {
    let ids = scratch.log
    var count = 0
    var bound = Float.infinity
    for key in keys {
      let vertex = BeamKey.vertex(key)
      if let allowed, !storage.allows(vertex, allowed) { continue }
      let distance = BeamKey.distance(key)
      if distance > bound { break }
      ids[count] = vertex
      count += 1
      if count == limit {
        let spread = Float(2).squareRoot() * deviation(of: vertex, at: distance)
        bound = distance + CandidateRanking.certainty * spread
      }
    }
    return HitCollector(storage: storage, query: query).hits(
      ids, count: count, limit: limit, allowed: allowed)
  }

  /// The standard deviation of the coded distance of a vertex.
  private func deviation(of vertex: UInt32, at distance: Float) -> Float {
    let terms = base(storage.terms) + 2 * Int(vertex)
    // In double precision: squares of the steps of tiny vectors would be zero.
    let step = Double(terms[0])
    let queryStep = Double(query.factor) / 2
    let length = Double(query.squaredLength)
    let variance =
      storage.header.metric == .innerProduct
      ? length * step * step + Double(terms[1]) * queryStep * queryStep
      : max(0, Double(distance) + length) * (step * step + queryStep * queryStep)
    return Float(2 * (variance * CandidateRanking.squaredStep).squareRoot())
  }
}

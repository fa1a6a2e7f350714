internal import IndexFile

/// Ranks vertices in full precision and turns them into hits on their ordinals.
struct HitCollector {
  let storage: VectorIndexStorage
  let query: PreparedQuery

  /// The best `limit` allowed ordinals of the vertices that `ids` lists.
  func hits(
    _ ids: UnsafePointer<UInt32>, count: Int, limit: Int, allowed: OrdinalSet?
  ) -> [VectorHit] {
    let distances = [Float](unsafeUninitializedCapacity: count) { buffer, filled in
      if count > 0 {
        Reranker(storage).distances(
          from: query.vector, to: ids, count: count, into: buffer.baseAddress!)
      }
      filled = count
    }
    var hits: [VectorHit] = []
    hits.reserveCapacity(count)
    let members = base(storage.members)
    let capacity = storage.header.capacity
    for i in 0..<count {
      var taken = 0
      for position in storage.memberRange(of: Int(ids[i])) where taken < limit {
        let ordinal = members[position]
        // Only a damaged file names an ordinal beyond the capacity.
        if Int(ordinal) < capacity, allowed?.contains(ordinal) ?? true {
          hits.append(VectorHit(ordinal: ordinal, distance: distances[i]))
          taken += 1
        }
      }
    }
    hits.sort(by: VectorHit.precedes)
    if hits.count > limit { hits.removeSubrange(limit...) }
    return hits
  }
}

import IndexFile

/// How many listeners have each item: what to recommend when nothing is known, and the line that
/// every other model has to pass.
struct Popularity: Sendable {
  /// The number of listeners with an entry above 0, for each item.
  let counts: IndexArray<Float>

  /// Counts listeners.
  init(_ interactions: Interactions) {
    var counts = [Float](repeating: 0, count: interactions.itemCount)
    let matrix = interactions.matrix
    for entry in 0..<matrix.entryCount where matrix.values.unsafeElements[entry] > 0 {
      counts[Int(matrix.columns.unsafeElements[entry])] += 1
    }
    self.counts = IndexArray(counts)
  }

  init(counts: IndexArray<Float>) {
    self.counts = counts
  }
}

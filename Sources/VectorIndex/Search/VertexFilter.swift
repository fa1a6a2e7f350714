internal import IndexFile

/// The vertices that a filter allows, one bit each, in the order of storage.
///
/// A walk asks about hundreds of vertices a step; by way of their ordinals nearly each would be a miss in
/// the cache. The bits are kept for the next search, since searches in a row often have one filter.
final class VertexFilter {
  let bits: UnsafeMutablePointer<UInt64>
  let wordCount: Int
  private var filter: OrdinalSet?

  init(vertices: Int) {
    wordCount = (vertices + 63) / 64
    bits = .allocate(capacity: max(1, wordCount))
  }

  deinit { bits.deallocate() }

  /// Makes the bits those of `allowed`: at once where they already are, else in O(capacity).
  func update(_ allowed: OrdinalSet, in storage: VectorIndexStorage) {
    if filter == allowed { return }
    filter = allowed
    bits.update(repeating: 0, count: wordCount)
    let vertexOf = base(storage.vertexOf)
    let vertices = UInt32(storage.header.vertices)
    let capacity = min(storage.header.capacity, allowed.capacity)
    allowed.withUnsafeWords { words in
      for index in 0..<min(words.count, (capacity + 63) / 64) {
        var word = words[index]
        if index == capacity >> 6 { word &= (1 << UInt64(capacity & 63)) - 1 }
        let row = vertexOf + (index << 6)
        while word != 0 {
          let vertex = row[word.trailingZeroBitCount]
          if vertex < vertices { bits[Int(vertex >> 6)] |= 1 << UInt64(vertex & 63) }
          word &= word &- 1
        }
      }
    }
  }

  @inline(__always)
  func allows(_ vertex: UInt32) -> Bool { bits[Int(vertex >> 6)] >> UInt64(vertex & 63) & 1 == 1 }

  /// Calls `body` with the first allowed vertex of each of `stretches` equal stretches of the storage,
  /// as far as they have one. Neighbors lie near each other there, so that these are spread over all
  /// regions.
  func sample(_ stretches: Int, _ body: (UInt32) -> Void) {
    let stretches = min(stretches, wordCount)
    for stretch in 0..<stretches {
      var word = stretch * wordCount / stretches
      let end = (stretch + 1) * wordCount / stretches
      while word < end, bits[word] == 0 { word += 1 }
      if word < end { body(UInt32(word << 6 + bits[word].trailingZeroBitCount)) }
    }
  }
}

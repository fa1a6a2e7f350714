internal import IndexFile

/// The vertices that a filter allows, one bit each, in the order of storage.
///
/// A walk asks about hundreds of vertices a step; by way of their ordinals nearly each would be a miss in
/// the cache. The bits of the last few filters are kept: searches in a row often have the same ones.
final class VertexFilter {
  private(set) var bits: UnsafeMutablePointer<UInt64>
  let wordCount: Int
  /// The last filters with their bits, the latest last.
  private var kept: [(filter: OrdinalSet?, bits: UnsafeMutablePointer<UInt64>)] = []

  /// Filters that are kept: enough for the preferences of a request.
  private static let maximumKept = 4

  init(vertices: Int) {
    wordCount = (vertices + 63) / 64
    bits = .allocate(capacity: max(1, wordCount))
    kept = [(nil, bits)]
  }

  deinit { for (_, bits) in kept { bits.deallocate() } }

  /// Makes the bits those of `allowed`: at once where they are kept, else in O(capacity).
  func update(_ allowed: OrdinalSet, in storage: VectorIndexStorage) {
    if let place = kept.firstIndex(where: { $0.filter == allowed }) {
      let latest = kept.remove(at: place)
      kept.append(latest)
      bits = latest.bits
      return
    }
    if kept.count < VertexFilter.maximumKept, kept[0].filter != nil {
      bits = .allocate(capacity: max(1, wordCount))
    } else {
      bits = kept.removeFirst().bits
    }
    kept.append((allowed, bits))
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

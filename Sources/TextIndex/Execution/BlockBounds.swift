import CKernels
import IndexFile

/// Where the blocks of a list end, and a contribution that none in each exceeds: in the index or an arena.
struct BlockBounds {
  let count: Int
  let lasts: UnsafePointer<UInt32>
  let bounds: UnsafePointer<UInt32>
  /// The highest of them.
  let bound: UInt32

  /// Of a list in memory, whose contributions are known.
  init(_ list: MatchList, arena: Arena) {
    let size = PostingFormat.blockSize
    count = (list.count + size - 1) / size
    let lasts = arena.allocate(UInt32.self, count)
    let bounds = arena.allocate(UInt32.self, count)
    for block in 0..<count {
      let end = min(list.count, (block + 1) * size)
      lasts[block] = list.ordinals[end - 1]
      bounds[block] = rf_postings_largest(list.contributions + block * size, end - block * size)
    }
    self.lasts = UnsafePointer(lasts)
    self.bounds = UnsafePointer(bounds)
    bound = rf_postings_largest(bounds, count)
  }

  /// Of a long list: by the best class of each block, or by the best ratio of each field under other weights
  /// than the index's own.
  init(
    _ decoder: BlockDecoder, firstBlock: Int, scores: ClassScores, factor: Float,
    store: PostingStore, arena: Arena
  ) {
    count = decoder.blockCount
    lasts = decoder.lasts
    let bounds = arena.allocate(UInt32.self, count)
    if scores.isInherent {
      rf_postings_contributions(
        decoder.bests, count, scores.values.unsafeElements.baseAddress!, factor, bounds)
    } else {
      let fields = store.fieldCount
      let ratios = store.blockRatios.unsafeElements
      for block in 0..<count {
        let start = (firstBlock + block) * fields
        let row = UnsafeBufferPointer(rebasing: ratios[start..<(start + fields)])
        bounds[block] = ExecutionContext.contribution(scores.bound(ratios: row), factor)
      }
    }
    self.bounds = UnsafePointer(bounds)
    bound = rf_postings_largest(bounds, count)
  }

  /// Of a list that is one block.
  init(last: UInt32, bound: UInt32, arena: Arena) {
    count = 1
    let both = arena.allocate(UInt32.self, 2)
    both[0] = last
    both[1] = bound
    lasts = UnsafePointer(both)
    bounds = UnsafePointer(both + 1)
    self.bound = bound
  }
}

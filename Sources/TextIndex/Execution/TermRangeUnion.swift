import CKernels
import IndexFile

/// The documents of many neighbouring terms, each with its best contribution.
///
/// A prefix of one or two letters has thousands of terms, most of them in one document: cursors would
/// cost more than the postings. Every list is decoded into one array over all documents instead.
final class TermRangeUnion {
  private let leaf: QueryNode.RangeLeaf
  private let index: TextIndex
  private let factor: Float
  private(set) var isDamaged = false

  init(_ leaf: QueryNode.RangeLeaf, index: TextIndex, factor: Float) {
    self.leaf = leaf
    self.index = index
    self.factor = factor
  }

  /// A contribution that `wanted` documents reach: the best over the terms of the rank `wanted`
  /// among a term's blocks, each of which has a document as good as its best class.
  func floor(wanted: Int) -> UInt32 {
    guard leaf.scores.isInherent, (1...64).contains(wanted) else { return 0 }
    let bests = index.store.blockBests.unsafeElements
    var least = UInt32.max
    for term in leaf.terms {
      let blocks = index.store.blocks(of: term)
      guard blocks.count >= wanted else { continue }
      // Classes are numbered from the best on, so the rank is that of a low number.
      let ranked = bests[blocks].sorted()[wanted - 1]
      least = min(least, ranked)
    }
    return least == .max ? 0 : rf_postings_round(leaf.scores.values[Int(least)] * factor)
  }

  /// - Parameter floor: contributions below it may be left out.
  func run(_ arena: Arena, floor: UInt32) -> MatchList {
    let scores = leaf.scores.values.unsafeElements.baseAddress!
    // Only the inherent scores fall with the numbers of the classes.
    let floor = leaf.scores.isInherent ? floor : 0
    let words = (index.count + 63) / 64
    let best = arena.zeros(UInt32.self, words * 64)
    let touched = arena.zeros(UInt64.self, words)
    let size = PostingFormat.blockSize
    let ordinals = arena.allocate(UInt32.self, size)
    let classes = arena.allocate(UInt32.self, size)
    for term in leaf.terms {
      let decoder = BlockDecoder(index.store, term: term)
      for block in 0..<decoder.blockCount {
        if floor > 0, decoder.hasDirectory,
          rf_postings_round(scores[Int(decoder.bests[block])] * factor) < floor
        {
          continue
        }
        guard let start = decoder.decodeOrdinals(block: block, into: ordinals),
          decoder.decodeClasses(block: block, from: start, into: classes)
        else {
          isDamaged = true
          break
        }
        keep(ordinals, classes, decoder.postingCount(inBlock: block), best, touched)
      }
    }
    return gather(best, touched, words, arena)
  }

  private func keep(
    _ ordinals: UnsafeMutablePointer<UInt32>, _ classes: UnsafeMutablePointer<UInt32>,
    _ count: Int, _ best: UnsafeMutablePointer<UInt32>, _ touched: UnsafeMutablePointer<UInt64>
  ) {
    let scores = leaf.scores.values.unsafeElements.baseAddress!
    for place in 0..<count {
      let score = scores[Int(classes[place])]
      if score < 0 { continue }
      let ordinal = Int(ordinals[place])
      best[ordinal] = max(best[ordinal], rf_postings_round(score * factor))
      touched[ordinal >> 6] |= 1 << UInt64(ordinal & 63)
    }
  }

  private func gather(
    _ best: UnsafeMutablePointer<UInt32>, _ touched: UnsafeMutablePointer<UInt64>, _ words: Int,
    _ arena: Arena
  ) -> MatchList {
    var count = 0
    for word in 0..<words { count += touched[word].nonzeroBitCount }
    let ordinals = arena.allocate(UInt32.self, count)
    let contributions = arena.allocate(UInt32.self, count)
    var place = 0
    for word in 0..<words {
      var bits = touched[word]
      while bits != 0 {
        let ordinal = word << 6 + bits.trailingZeroBitCount
        bits &= bits - 1
        ordinals[place] = UInt32(ordinal)
        contributions[place] = best[ordinal]
        place += 1
      }
    }
    return MatchList(
      ordinals: UnsafePointer(ordinals), contributions: UnsafePointer(contributions), count: count)
  }
}

import CKernels
import IndexFile

/// The documents of many neighboring terms, each with its best contribution.
///
/// A prefix of one or two letters has thousands of terms, most of them in one document: cursors would
/// cost more than the postings. Every list is decoded into one structure instead: a row of matches that is
/// sorted at the end, or, once they are many, an array over all documents. Lists and blocks whose best
/// class is too low to matter are passed over unread.
final class TermRangeUnion {
  private let leaf: QueryNode.RangeLeaf
  private let index: TextIndex
  private let factor: Float
  private(set) var isDamaged = false
  /// Ordinal and contribution, while there are few.
  private var few: [UInt64] = []
  private var many: Dense?

  /// An array over all documents, and a bit for each of its elements that counts.
  private struct Dense {
    let best: UnsafeMutablePointer<UInt32>
    let touched: UnsafeMutablePointer<UInt64>
    let words: Int

    @inline(__always)
    func raise(_ ordinal: Int, to contribution: UInt32) {
      let bit: UInt64 = 1 << UInt64(ordinal & 63)
      // What is not touched is whatever was there before.
      let known = touched[ordinal >> 6] & bit != 0 ? best[ordinal] : 0
      best[ordinal] = max(known, contribution)
      touched[ordinal >> 6] |= bit
    }
  }

  init(_ leaf: QueryNode.RangeLeaf, index: TextIndex, factor: Float) {
    self.leaf = leaf
    self.index = index
    self.factor = factor
  }

  /// A contribution that `wanted` documents reach: the best over the terms of the rank `wanted`
  /// among a term's blocks, each of which has a document as good as its best class.
  func floor(wanted: Int) -> UInt32 {
    guard leaf.scores.isInherent, (1...64).contains(wanted) else { return 0 }
    let store = index.store
    let bests = store.blockBests.unsafeElements
    var least = UInt32.max
    store.forEachRecord(of: leaf.terms) { _, record in
      guard record.first == 0 else { return }
      let blocks = store.blocks(of: store.list(in: record))
      guard blocks.count >= wanted else { return }
      // Classes are numbered from the best on, so the rank is that of a low number.
      let ranked = bests[blocks].sorted()[wanted - 1]
      least = min(least, ranked)
    }
    return least == .max ? 0 : rf_postings_round(leaf.scores.values[Int(least)] * factor)
  }

  /// - Parameter floor: contributions below it may be left out.
  func run(_ arena: Arena, floor: UInt32) -> MatchList {
    let last = lastClass(reaching: floor)
    let size = PostingFormat.blockSize
    let ordinals = arena.allocate(UInt32.self, size)
    let classes = arena.allocate(UInt32.self, size)
    let store = index.store
    store.forEachRecord(of: leaf.terms) { _, record in
      if last < .max, let best = PostingStore.bestClass(in: record), best > last { return }
      let decoder = BlockDecoder(store, store.list(in: record))
      for block in 0..<decoder.blockCount {
        if decoder.hasDirectory, decoder.bests[block] > last { continue }
        guard let start = decoder.decodeOrdinals(block: block, into: ordinals),
          decoder.decodeClasses(block: block, from: start, into: classes)
        else {
          isDamaged = true
          return
        }
        keep(ordinals, classes, decoder.postingCount(inBlock: block), last, arena)
      }
    }
    return many.map { gather($0, arena) } ?? gatherFew(arena)
  }

  /// The last class whose contribution is at least `floor`: only the inherent scores fall with the
  /// numbers of the classes.
  private func lastClass(reaching floor: UInt32) -> UInt32 {
    guard floor > 0, leaf.scores.isInherent else { return .max }
    let scores = leaf.scores.values.unsafeElements
    var (low, high) = (0, scores.count)
    while low < high {
      let middle = (low + high) / 2
      if rf_postings_round(scores[middle] * factor) >= floor {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return UInt32(max(low - 1, 0))
  }

  private func keep(
    _ ordinals: UnsafeMutablePointer<UInt32>, _ classes: UnsafeMutablePointer<UInt32>,
    _ count: Int, _ last: UInt32, _ arena: Arena
  ) {
    let scores = leaf.scores.values.unsafeElements.baseAddress!
    if many == nil, few.count + count > max(index.storedCount / 256, 1024) { many = spread(arena) }
    if let many {
      for position in 0..<count where classes[position] <= last {
        let score = scores[Int(classes[position])]
        if score < 0 { continue }
        many.raise(Int(ordinals[position]), to: rf_postings_round(score * factor))
      }
      return
    }
    for position in 0..<count where classes[position] <= last {
      let score = scores[Int(classes[position])]
      if score < 0 { continue }
      few.append(UInt64(ordinals[position]) << 32 | UInt64(rf_postings_round(score * factor)))
    }
  }

  /// From a row of matches to an array over all documents.
  private func spread(_ arena: Arena) -> Dense {
    let words = (index.storedCount + 63) / 64
    let dense = Dense(
      best: arena.allocate(UInt32.self, words * 64), touched: arena.zeros(UInt64.self, words),
      words: words)
    for match in few { dense.raise(Int(match >> 32), to: UInt32(truncatingIfNeeded: match)) }
    few = []
    return dense
  }

  private func gatherFew(_ arena: Arena) -> MatchList {
    few.sort()
    let ordinals = arena.allocate(UInt32.self, few.count)
    let contributions = arena.allocate(UInt32.self, few.count)
    var count = 0
    for match in few {
      let ordinal = UInt32(match >> 32)
      // Of one document the best comes last.
      if count > 0, ordinals[count - 1] == ordinal { count -= 1 }
      ordinals[count] = ordinal
      contributions[count] = UInt32(truncatingIfNeeded: match)
      count += 1
    }
    return MatchList(
      ordinals: UnsafePointer(ordinals), contributions: UnsafePointer(contributions), count: count)
  }

  private func gather(_ dense: Dense, _ arena: Arena) -> MatchList {
    var count = 0
    for word in 0..<dense.words { count += dense.touched[word].nonzeroBitCount }
    let ordinals = arena.allocate(UInt32.self, count)
    let contributions = arena.allocate(UInt32.self, count)
    var position = 0
    for word in 0..<dense.words {
      var bits = dense.touched[word]
      while bits != 0 {
        let ordinal = word << 6 + bits.trailingZeroBitCount
        bits &= bits - 1
        ordinals[position] = UInt32(ordinal)
        contributions[position] = dense.best[ordinal]
        position += 1
      }
    }
    return MatchList(
      ordinals: UnsafePointer(ordinals), contributions: UnsafePointer(contributions), count: count)
  }
}

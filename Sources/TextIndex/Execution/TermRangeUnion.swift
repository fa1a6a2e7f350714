import CKernels
import IndexFile
import Primitives

/// The documents of many neighboring terms, each with its best contribution.
///
/// A prefix of one or two letters has thousands of terms, most of them in one document: cursors would
/// cost more than the postings. Every list is decoded into one structure instead: a row of matches that is
/// sorted at the end, or, once they are many, an array over all documents. Lists and blocks whose best
/// class is too low to matter are passed over unread.
struct TermRangeUnion {
  private let leaf: QueryNode.RangeLeaf
  private let index: TextIndex
  private let arena: Arena
  private let factor: Float
  private(set) var isDamaged = false
  /// Ordinal and contribution, while there are few.
  private let few: UnsafeMutablePointer<UInt64>
  private var count = 0
  private var many: Dense?
  // A block that is being read.
  private let ordinals: UnsafeMutablePointer<UInt32>
  private let classes: UnsafeMutablePointer<UInt32>

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

    @inline(__always)
    func forEach(_ body: (UInt32, UInt32) -> Void) {
      for word in 0..<words {
        var bits = touched[word]
        while bits != 0 {
          let ordinal = word << 6 + bits.trailingZeroBitCount
          bits &= bits - 1
          body(UInt32(ordinal), best[ordinal])
        }
      }
    }
  }

  /// - Parameter scale: contributions a unit of score.
  init(_ leaf: QueryNode.RangeLeaf, index: TextIndex, scale: Float, arena: Arena) {
    self.leaf = leaf
    self.index = index
    self.arena = arena
    factor = leaf.weight * scale
    few = arena.allocate(
      UInt64.self, TermRangeUnion.fewest(index) + PostingFormat.blockSize)
    ordinals = arena.allocate(UInt32.self, PostingFormat.blockSize)
    classes = arena.allocate(UInt32.self, PostingFormat.blockSize)
  }

  /// More matches than these are kept in an array over all documents.
  private static func fewest(_ index: TextIndex) -> Int { max(index.storedCount / 256, 1024) }

  /// A contribution that `wanted` documents reach: the best over the terms of the rank `wanted`
  /// among a term's blocks, each of which has a document as good as its best class.
  func floor(wanted: Int) -> UInt32 {
    guard leaf.scores.isInherent, (1...64).contains(wanted) else { return 0 }
    let store = index.store
    let bests = store.blockBests.unsafeElements
    var minimum = UInt32.max
    store.forEachRecord(of: leaf.terms) { _, record in
      guard record.first == 0 else { return }
      let blocks = store.blocks(of: store.list(in: record))
      guard blocks.count >= wanted else { return }
      // Classes are numbered from the best on, so the rank is that of a low number.
      let ranked = bests[blocks].sorted()[wanted - 1]
      minimum = min(minimum, ranked)
    }
    return minimum == .max ? 0 : rf_postings_round(leaf.scores.values[Int(minimum)] * factor)
  }

  /// Reads the lists.
  ///
  /// - Parameter floor: contributions below it may be left out.
  mutating func read(floor: UInt32) {
    let last = lastClass(reaching: floor)
    let store = index.store
    store.forEachRecord(of: leaf.terms) { _, record in
      if record.first == 1 {
        // Most terms are in one document.
        guard let (ordinal, number) = store.only(in: record) else {
          isDamaged = true
          return
        }
        ordinals[0] = ordinal
        classes[0] = number
        return keep(1, last)
      }
      if last < .max, let best = PostingStore.bestClass(in: record), best > last { return }
      read(BlockDecoder(store, store.list(in: record)), last)
    }
  }

  private mutating func read(_ decoder: BlockDecoder, _ last: UInt32) {
    for block in 0..<decoder.blockCount {
      if decoder.hasDirectory, decoder.bests[block] > last { continue }
      guard let start = decoder.decodeOrdinals(block: block, into: ordinals),
        decoder.decodeClasses(block: block, from: start, into: classes)
      else {
        isDamaged = true
        return
      }
      keep(decoder.postingCount(inBlock: block), last)
    }
  }

  /// The last class whose contribution is at least `floor`: only the inherent scores fall with the
  /// numbers of the classes.
  private func lastClass(reaching floor: UInt32) -> UInt32 {
    guard floor > 0, leaf.scores.isInherent else { return .max }
    let scores = leaf.scores.values.unsafeElements
    return UInt32(
      max(scores.partitioningIndex { rf_postings_round($0 * factor) < floor } - 1, 0))
  }

  private mutating func keep(_ number: Int, _ last: UInt32) {
    let scores = leaf.scores.values.unsafeElements.baseAddress!
    if many == nil, count + number > TermRangeUnion.fewest(index) { spread() }
    for position in 0..<number where classes[position] <= last {
      let score = scores[Int(classes[position])]
      if score < 0 { continue }
      let contribution = rf_postings_round(score * factor)
      if let many {
        many.raise(Int(ordinals[position]), to: contribution)
      } else {
        few[count] = UInt64(ordinals[position]) << 32 | UInt64(contribution)
        count += 1
      }
    }
  }

  /// Adds documents with contributions of their own.
  mutating func add(_ list: MatchList) {
    if many == nil, count + list.count > TermRangeUnion.fewest(index) { spread() }
    for position in 0..<list.count {
      if let many {
        many.raise(Int(list.ordinals[position]), to: list.contributions[position])
      } else {
        few[count] = UInt64(list.ordinals[position]) << 32 | UInt64(list.contributions[position])
        count += 1
      }
    }
  }

  /// From a row of matches to an array over all documents.
  private mutating func spread() {
    let words = (index.storedCount + 63) / 64
    let dense = Dense(
      best: arena.allocate(UInt32.self, words * 64), touched: arena.zeros(UInt64.self, words),
      words: words)
    for position in 0..<count {
      dense.raise(Int(few[position] >> 32), to: UInt32(truncatingIfNeeded: few[position]))
    }
    count = 0
    many = dense
  }

  /// Collects the documents, ascending.
  mutating func collect(allowed: OrdinalSet?, _ collector: inout some MatchCollector) {
    forEach { ordinal, contribution in
      guard Int(contribution) > collector.threshold, allowed?.contains(ordinal) ?? true else {
        return
      }
      collector.collect(ordinal, contribution)
    }
  }

  /// The documents as a list in the arena.
  mutating func list() -> MatchList {
    let size = many.map { many in
      (0..<many.words).reduce(0) { $0 + many.touched[$1].nonzeroBitCount }
    }
    let ordinals = arena.allocate(UInt32.self, size ?? count)
    let contributions = arena.allocate(UInt32.self, size ?? count)
    var number = 0
    forEach { ordinal, contribution in
      ordinals[number] = ordinal
      contributions[number] = contribution
      number += 1
    }
    return MatchList(
      ordinals: UnsafePointer(ordinals), contributions: UnsafePointer(contributions), count: number)
  }

  @inline(__always)
  private mutating func forEach(_ body: (UInt32, UInt32) -> Void) {
    if let many { return many.forEach(body) }
    var row = UnsafeMutableBufferPointer(start: few, count: count)
    row.sort()
    for position in 0..<count {
      let ordinal = UInt32(row[position] >> 32)
      // Of one document the best comes last.
      if position + 1 < count, UInt32(row[position + 1] >> 32) == ordinal { continue }
      body(ordinal, UInt32(truncatingIfNeeded: row[position]))
    }
  }
}

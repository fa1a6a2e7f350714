import IndexFile

/// Documents that are in all of some lists, scored by others too: block-max AND.
///
/// The shortest list leads, block by block; a block is skipped when the bounds of all lists over
/// its ordinals do not reach the threshold.
struct Conjunction {
  /// At least one; the shortest first.
  private let required: CursorList
  private let optional: CursorList
  private let excluded: CursorList
  private let allowed: OrdinalSet?
  /// Added to every match.
  private let constant: Int
  private let context: ExecutionContext
  /// For each list after the first, then each optional one, its bound over the leader's block.
  private let blockBounds: UnsafeMutablePointer<Int>
  /// What all lists together can add to a document of the highest bound; nil when that is not known of some.
  private let gain: UInt64?
  private var batch: CandidateBatch

  init(
    required: CursorList, optional: [PostingCursor], excluded: [PostingCursor],
    allowed: OrdinalSet?, constant: UInt32 = 0, _ context: ExecutionContext
  ) {
    self.required = required
    Conjunction.sort(self.required)
    self.optional = context.cursors(optional)
    self.excluded = context.cursors(excluded)
    self.allowed = allowed
    self.constant = Int(constant)
    self.context = context
    blockBounds = context.arena.allocate(Int.self, required.count + optional.count)
    batch = context.batch
    var gain: UInt64? = 0
    for list in self.required { gain = list.gain.flatMap { own in gain.map { $0 + own } } }
    for list in self.optional { gain = list.gain.flatMap { own in gain.map { $0 + own } } }
    self.gain = gain
  }

  /// The shortest list first, equal ones as they were.
  private static func sort(_ lists: CursorList) {
    for index in lists.indices.dropFirst() {
      var position = index
      while position > 0, lists[position].frequency < lists[position - 1].frequency {
        lists.swapAt(position, position - 1)
        position -= 1
      }
    }
  }

  mutating func run(_ collector: inout some MatchCollector) {
    let lead = required.baseAddress!
    while lead.pointee.block < lead.pointee.blockCount {
      let range = lead.pointee.blockRange
      var total = constant
      for index in 1..<(required.count + optional.count) {
        let list = follower(index)
        // As long as everything is taken, what the whole list can add is as good a bound.
        blockBounds[index] =
          collector.threshold < 0
          ? Int(list.pointee.bound)
          : list.pointee.bound(from: range.lowerBound, to: range.upperBound)
        total += blockBounds[index]
      }
      if total + lead.pointee.blockBound > collector.threshold {
        lead.pointee.enterBlock()
        runBlock(total, &collector)
      }
      lead.pointee.nextBlock()
    }
    context.inspect(required)
    context.inspect(optional)
    context.inspect(excluded)
  }

  /// Drops the candidates whose own bound says that they cannot pass, before any list is asked about them.
  private mutating func pruneByDocument(threshold: Int) {
    guard let gain, gain > 0,
      let codes = context.index.store.documentBounds.unsafeElements.baseAddress
    else { return }
    // One more a list, for what rounding may add.
    let needed = threshold - constant - required.count - optional.count + 1
    guard needed > 0 else { return }
    // The least code with which gain * code / 256 is as much; 255 stands for 256.
    let code = ((UInt64(needed) << 8) + gain - 1) / gain
    batch.keep(boundsFrom: UInt8(clamping: code), in: codes)
  }

  /// The list at `index`, the optional ones after the required.
  @inline(__always)
  private func follower(_ index: Int) -> UnsafeMutablePointer<PostingCursor> {
    index < required.count
      ? required.baseAddress! + index : optional.baseAddress! + (index - required.count)
  }

  /// - Parameter bound: what a document of the block can score, the lead's own share left out.
  private mutating func runBlock(_ bound: Int, _ collector: inout some MatchCollector) {
    let lead = required.baseAddress!
    batch.fill(lead.pointee.ordinals, lead.pointee.count)
    var remaining = bound
    // The classes of a stored list are better decoded for those few that the next list has too.
    let isLate = !lead.pointee.isInMemory && required.count > 1
    if isLate {
      pruneByDocument(threshold: collector.threshold)
    } else {
      batch.scores.update(from: lead.pointee.loadedContributions(), count: lead.pointee.count)
      batch.prune(remaining: remaining, threshold: collector.threshold)
    }
    if let allowed { batch.keep { allowed.contains($0) } }
    for index in 1..<max(required.count, 1) where batch.count > 0 {
      batch.intersect(required.baseAddress! + index)
      remaining -= blockBounds[index]
      if index == 1, isLate { batch.intersect(lead) }
      batch.prune(remaining: remaining, threshold: collector.threshold)
    }
    for index in required.count..<(required.count + optional.count) where batch.count > 0 {
      remaining -= blockBounds[index]
      batch.add(follower(index), needed: collector.threshold - remaining)
      batch.prune(remaining: remaining, threshold: collector.threshold)
    }
    for index in 0..<excluded.count { batch.subtract(excluded.baseAddress! + index) }
    for index in 0..<batch.count where Int(batch.scores[index]) + constant > collector.threshold {
      collector.collect(batch.ordinals[index], batch.scores[index] + UInt32(constant))
    }
  }
}

extension OrdinalSet {
  /// 64 bits from ordinal `index` * 64 on; none beyond the capacity.
  func word(at index: Int) -> UInt64 {
    withUnsafeWords { index < $0.count ? $0[index] : 0 }
  }

  /// The first member from `start` on.
  func first(from start: Int) -> Int? {
    withUnsafeWords { words in
      var index = start / 64
      guard index < words.count else { return nil }
      var word = words[index] & (UInt64.max << UInt64(start % 64))
      while word == 0 {
        index += 1
        guard index < words.count else { return nil }
        word = words[index]
      }
      return index * 64 + word.trailingZeroBitCount
    }
  }
}

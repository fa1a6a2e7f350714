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

  init(
    required: [PostingCursor], optional: [PostingCursor], excluded: [PostingCursor],
    allowed: OrdinalSet?, constant: UInt32 = 0, _ context: ExecutionContext
  ) {
    self.required = context.cursors(
      required.enumerated()
        .sorted { ($0.element.frequency, $0.offset) < ($1.element.frequency, $1.offset) }
        .map(\.element))
    self.optional = context.cursors(optional)
    self.excluded = context.cursors(excluded)
    self.allowed = allowed
    self.constant = Int(constant)
    self.context = context
    blockBounds = context.arena.allocate(Int.self, required.count + optional.count)
  }

  func run(_ collector: inout some MatchCollector) {
    let lead = required.baseAddress!
    while lead.pointee.block < lead.pointee.blockCount {
      let range = lead.pointee.blockRange
      var total = constant
      for index in 1..<(required.count + optional.count) {
        let list = follower(index)
        blockBounds[index] = list.pointee.bound(from: range.lowerBound, to: range.upperBound)
        total += blockBounds[index]
      }
      if total + lead.pointee.blockBound > collector.threshold {
        lead.pointee.enterBlock()
        runBlock(total - constant, &collector)
      }
      lead.pointee.nextBlock()
    }
    context.inspect(required)
    context.inspect(optional)
    context.inspect(excluded)
  }

  /// The list at `index`, the optional ones after the required.
  @inline(__always)
  private func follower(_ index: Int) -> UnsafeMutablePointer<PostingCursor> {
    index < required.count
      ? required.baseAddress! + index : optional.baseAddress! + (index - required.count)
  }

  private func runBlock(_ bound: Int, _ collector: inout some MatchCollector) {
    let lead = required.baseAddress!
    let contributions = lead.pointee.loadedContributions()
    candidates: for index in 0..<lead.pointee.count {
      let ordinal = lead.pointee.ordinals[index]
      var score = Int(contributions[index]) + constant
      var remaining = bound
      guard score + remaining > collector.threshold else { continue }
      if let allowed, !allowed.contains(ordinal) { continue }
      for index in 1..<(required.count + optional.count) {
        let more = follower(index).pointee.contribution(to: ordinal)
        if more >= 0 {
          score += more
        } else if index < required.count {
          continue candidates
        }
        remaining -= blockBounds[index]
        guard score + remaining > collector.threshold else { continue candidates }
      }
      for index in 0..<excluded.count where excluded[index].contains(ordinal) {
        continue candidates
      }
      collector.collect(ordinal, UInt32(score))
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

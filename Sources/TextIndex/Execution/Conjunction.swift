import IndexFile

/// Documents that are in all of some lists, scored by others too: block-max AND.
///
/// The shortest list leads, block by block; a block is skipped when the bounds of all lists over
/// its ordinals do not reach the threshold.
struct Conjunction {
  /// At least one; the shortest first.
  let required: [PostingCursor]
  let optional: [PostingCursor]
  let excluded: [PostingCursor]
  let allowed: OrdinalSet?
  /// Added to every match.
  let constant: UInt32

  init(
    required: [PostingCursor], optional: [PostingCursor], excluded: [PostingCursor],
    allowed: OrdinalSet?, constant: UInt32 = 0
  ) {
    self.required = required.enumerated()
      .sorted { ($0.element.frequency, $0.offset) < ($1.element.frequency, $1.offset) }
      .map(\.element)
    self.optional = optional
    self.excluded = excluded
    self.allowed = allowed
    self.constant = constant
  }

  func run(_ context: ExecutionContext, _ collector: inout some MatchCollector) {
    let lead = required[0]
    while lead.block < lead.blockCount {
      if context.damage != nil { return }
      let range = lead.blockRange
      let followers = required.dropFirst().map {
        (list: $0, bound: Int($0.bound(from: range.lowerBound, to: range.upperBound)))
      }
      let helpers = optional.map {
        (list: $0, bound: Int($0.bound(from: range.lowerBound, to: range.upperBound)))
      }
      let total = (followers + helpers).reduce(Int(constant)) { $0 + $1.bound }
      if total + Int(lead.blockBound) > collector.threshold, lead.enterBlock() {
        runBlock(lead, followers, helpers, total, &collector)
      }
      lead.nextBlock()
    }
  }

  private typealias Bounded = (list: PostingCursor, bound: Int)

  private func runBlock(
    _ lead: PostingCursor, _ followers: [Bounded], _ helpers: [Bounded], _ total: Int,
    _ collector: inout some MatchCollector
  ) {
    let contributions = lead.loadedContributions()
    candidates: for index in 0..<lead.count {
      let ordinal = lead.ordinals[index]
      var score = contributions[index] + constant
      var remaining = total - Int(constant)
      guard Int(score) + remaining > collector.threshold else { continue }
      if let allowed, !allowed.contains(ordinal) { continue }
      for (list, bound) in followers {
        guard let more = list.contribution(to: ordinal) else { continue candidates }
        score += more
        remaining -= bound
        guard Int(score) + remaining > collector.threshold else { continue candidates }
      }
      for (list, bound) in helpers {
        if let more = list.contribution(to: ordinal) { score += more }
        remaining -= bound
        guard Int(score) + remaining > collector.threshold else { continue candidates }
      }
      for list in excluded where list.contains(ordinal) { continue candidates }
      collector.collect(ordinal, score)
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

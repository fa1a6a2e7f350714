import CKernels
import IndexFile

/// Documents that are in any of some lists: MAXSCORE over windows of ordinals.
///
/// In each window the lists are split by what they can add there: those that together cannot lift
/// a document above the threshold are only asked about documents that the others have found. Sources:
/// Turtle and Flood, "Query evaluation: strategies and optimizations", 1995; Ding and Suel, "Faster
/// top-k document retrieval using block-max indexes", SIGIR 2011.
///
/// Lists that only support others are never walked: they are asked about what the others have found, and their
/// documents are no candidates.
struct Disjunction {
  /// Those that only support others first.
  let lists: CursorList
  private let supportingCount: Int
  let excluded: CursorList
  let allowed: OrdinalSet?
  /// Whether a document gets its best contribution instead of their sum. Every list is then walked.
  var keepsMaximum = false
  private let context: ExecutionContext
  private let window: UnsafeMutablePointer<UInt32>
  private let touched: UnsafeMutablePointer<UInt64>
  /// Numbers of lists, by what they can add in the current window, least first; those that only support
  /// others before all.
  private let order: UnsafeMutablePointer<Int>
  private let windowBounds: UnsafeMutablePointer<Int>
  /// What all lists together can add to a document of the highest bound, and each alone; nil when
  /// some list has no such measure.
  private let wholeGain: UInt64?
  private let gains: UnsafeMutablePointer<UInt64>
  private var batch: CandidateBatch

  init(
    lists: [PostingCursor], supporting: [PostingCursor] = [], excluded: [PostingCursor] = [],
    allowed: OrdinalSet?, _ context: ExecutionContext
  ) {
    let lists = supporting + lists
    supportingCount = supporting.count
    self.lists = context.cursors(lists)
    self.excluded = context.cursors(excluded)
    self.allowed = allowed
    self.context = context
    window = context.window
    touched = context.touched
    order = context.arena.allocate(Int.self, lists.count)
    windowBounds = context.arena.allocate(Int.self, lists.count)
    gains = context.arena.allocate(UInt64.self, lists.count)
    batch = context.batch
    var whole: UInt64 = 0
    for (index, list) in lists.enumerated() {
      gains[index] = list.gain ?? 0
      whole += gains[index]
    }
    wholeGain = lists.allSatisfy { $0.gain != nil } ? whole : nil
  }

  /// What a document can gain from lists of this measure, when the measure holds for all lists.
  private func limit(gain: UInt64, _ threshold: Int) -> rf_postings_limit? {
    guard wholeGain != nil,
      let codes = context.index.store.documentBounds.unsafeElements.baseAddress
    else { return nil }
    return rf_postings_limit(
      codes: codes, gain: gain, slack: UInt32(lists.count), threshold: Int64(threshold))
  }

  mutating func run(_ collector: inout some MatchCollector) {
    if allowed == nil, excluded.isEmpty { warm(&collector) }
    var start = 0
    while let next = nextCandidate(from: start) {
      start = next & ~(ExecutionContext.windowSize - 1)
      let end = start + ExecutionContext.windowSize
      runWindow(start, end, &collector)
      start = end
    }
    context.inspect(lists)
    context.inspect(excluded)
  }

  /// Raises the threshold before the walk: the k-th best contribution of any one list is a score
  /// that k documents reach.
  private func warm(_ collector: inout some MatchCollector) {
    guard let wanted = collector.wanted, wanted <= Disjunction.maximumWarmRank else { return }
    var reached = -1
    for index in supportingCount..<lists.count where Int(lists[index].bound) > reached {
      reached = max(reached, lists[index].contribution(ofRank: wanted))
    }
    collector.expect(atLeast: reached)
  }

  /// For more matches than this the first windows raise the threshold soon enough.
  private static let maximumWarmRank = 256

  private func nextCandidate(from start: Int) -> Int? {
    var next = Int.max
    for index in supportingCount..<lists.count {
      next = min(next, lists[index].lowestCandidate(from: start))
    }
    guard next < Int.max else { return nil }
    guard let allowed else { return next }
    return allowed.first(from: next)
  }

  /// Orders the lists by what they can add in a window; returns that of those that only support others,
  /// and of all.
  private mutating func orderLists(_ start: Int, _ end: Int) -> (supporting: Int, total: Int) {
    var (supporting, total) = (0, 0)
    for index in 0..<lists.count {
      let bound = lists[index].bound(from: start, to: end)
      windowBounds[index] = bound
      total += bound
      if index < supportingCount { supporting += bound }
      let first = index < supportingCount ? 0 : supportingCount
      var position = index
      while position > first, windowBounds[order[position - 1]] > bound {
        order[position] = order[position - 1]
        position -= 1
      }
      order[position] = index
    }
    return (supporting, total)
  }

  private mutating func runWindow(_ start: Int, _ end: Int, _ collector: inout some MatchCollector)
  {
    let (supporting, total) = orderLists(start, end)
    guard total > collector.threshold else { return }
    var essential = supportingCount
    var remaining = supporting
    if !keepsMaximum {
      while essential < lists.count,
        remaining + windowBounds[order[essential]] <= collector.threshold
      {
        remaining += windowBounds[order[essential]]
        essential += 1
      }
    }
    if let allowed, collector.threshold >= 0, !keepsMaximum,
      batch.fill(
        allowed, from: start, documents: context.index.storedCount,
        below: postings(of: essential..<lists.count))
    {
      // Fewer documents are allowed than a list has: the lists are asked about those alone.
      if supportingCount > 0 {
        // What only supporting lists have is no candidate.
        let marks = WindowMarks(bits: touched, start: start)
        ask(supportingCount..<lists.count, total, collector.threshold, marking: marks)
        batch.keep { marks.contains($0) }
        marks.clear()
        ask(0..<supportingCount, supporting, collector.threshold)
      } else {
        ask(0..<lists.count, total, collector.threshold)
      }
      collect(&collector)
      return
    }
    for position in essential..<lists.count {
      // A posting too weak to matter even if every other list gave its maximum is left out: its
      // document cannot pass the threshold, with or without it.
      let list = order[position]
      let minimum = keepsMaximum ? 0 : collector.threshold + 1 - (total - windowBounds[list])
      var limit: rf_postings_limit?
      if let wholeGain, !keepsMaximum, collector.threshold >= 0 {
        limit = self.limit(gain: wholeGain - gains[list], collector.threshold)
      }
      lists[list].scatter(
        from: start, to: end, minimum: UInt32(max(minimum, 0)), limit, window, touched,
        keepingMaximum: keepsMaximum)
    }
    flush(start, essential, remaining, &collector)
  }

  /// About how many postings a list has in a window: the mean of some, by their positions in the order.
  private func postings(of positions: Range<Int>) -> Int {
    let frequencies = positions.reduce(0) { $0 + lists[order[$1]].frequency }
    let perDocument = max(context.index.storedCount * positions.count, 1)
    return frequencies * ExecutionContext.windowSize / perDocument
  }

  /// Empties the window into the collector, asking the first `others` lists where it matters.
  private mutating func flush(
    _ start: Int, _ others: Int, _ bound: Int, _ collector: inout some MatchCollector
  ) {
    batch.flush(window, touched, from: start)
    if let allowed {
      // Most cannot pass the threshold anyway, which costs less to see.
      if !keepsMaximum { batch.prune(remaining: bound, threshold: collector.threshold) }
      batch.keep { allowed.contains($0) }
    }
    ask(0..<others, bound, collector.threshold)
    collect(&collector)
  }

  /// Asks lists about the candidates that can still pass, the last one in the order first.
  ///
  /// - Parameters:
  ///   - positions: of the lists in the order; those before them are still to be asked, too.
  ///   - bound: what all of these can add.
  private mutating func ask(
    _ positions: Range<Int>, _ bound: Int, _ threshold: Int, marking marks: WindowMarks? = nil
  ) {
    var remaining = bound
    var gain: UInt64 = 0
    for position in 0..<positions.upperBound { gain += gains[order[position]] }
    for position in positions.reversed() {
      batch.prune(remaining: remaining, limit(gain: gain, 0), threshold: threshold)
      if batch.count == 0 { return }
      let number = order[position]
      remaining -= windowBounds[number]
      gain -= gains[number]
      batch.add(lists.baseAddress! + number, needed: threshold - remaining, marking: marks)
    }
  }

  /// Collects the candidates that pass.
  private mutating func collect(_ collector: inout some MatchCollector) {
    batch.prune(remaining: 0, threshold: collector.threshold)
    for number in 0..<excluded.count { batch.subtract(excluded.baseAddress! + number) }
    for index in 0..<batch.count where Int(batch.scores[index]) > collector.threshold {
      collector.collect(batch.ordinals[index], batch.scores[index])
    }
  }
}

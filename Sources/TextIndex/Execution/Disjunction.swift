import IndexFile

/// Documents that are in any of some lists: MAXSCORE over windows of ordinals.
///
/// In each window the lists are split by what they can add there: those that together cannot lift
/// a document above the threshold are only asked about documents that the others have found. Sources:
/// Turtle and Flood, "Query evaluation: strategies and optimizations", 1995; Ding and Suel, "Faster
/// top-k document retrieval using block-max indexes", SIGIR 2011.
struct Disjunction {
  let lists: [PostingCursor]
  let excluded: [PostingCursor]
  let allowed: OrdinalSet?
  /// Whether a document gets its best contribution instead of their sum. Every list is then walked.
  var keepsMaximum = false
  /// Added to every match.
  var constant: UInt32 = 0

  func run(_ context: ExecutionContext, _ collector: inout some MatchCollector) {
    var start = 0
    while let next = nextCandidate(from: start) {
      start = next & ~(ExecutionContext.windowSize - 1)
      let end = start + ExecutionContext.windowSize
      runWindow(start, end, context, &collector)
      start = end
      if context.damage != nil { return }
    }
  }

  private func nextCandidate(from start: Int) -> Int? {
    var next: Int?
    for list in lists {
      guard let candidate = list.lowestCandidate(from: start) else { continue }
      next = min(next ?? candidate, candidate)
    }
    guard let next, let allowed else { return next }
    return allowed.first(from: next)
  }

  private func runWindow(
    _ start: Int, _ end: Int, _ context: ExecutionContext, _ collector: inout some MatchCollector
  ) {
    var order: [(list: PostingCursor, bound: Int)] = []
    var total = Int(constant)
    for list in lists {
      let bound = Int(list.bound(from: start, to: end))
      if bound > 0 || list.frequency > 0 { order.append((list, bound)) }
      total += bound
    }
    guard total > collector.threshold else { return }
    var essential = 0
    var remaining = 0
    if !keepsMaximum {
      // A stable order, smallest bound first.
      order.sort { $0.bound < $1.bound }
      while essential < order.count,
        Int(constant) + remaining + order[essential].bound <= collector.threshold
      {
        remaining += order[essential].bound
        essential += 1
      }
    }
    for (list, _) in order[essential...] {
      list.scatter(from: start, to: end, keepingMaximum: keepsMaximum)
    }
    drain(start, context, Array(order[..<essential]), remaining, &collector)
  }

  /// Empties the window into the collector, asking the lists that were not walked where it matters.
  private func drain(
    _ start: Int, _ context: ExecutionContext,
    _ others: [(list: PostingCursor, bound: Int)], _ remaining: Int,
    _ collector: inout some MatchCollector
  ) {
    for word in 0..<(ExecutionContext.windowSize / 64) {
      var bits = context.touched[word]
      guard bits != 0 else { continue }
      context.touched[word] = 0
      let permitted = allowed?.word(at: start / 64 + word) ?? .max
      while bits != 0 {
        let place = word * 64 + bits.trailingZeroBitCount
        let score = context.window[place] + constant
        context.window[place] = 0
        let isPermitted = permitted >> UInt64(place & 63) & 1 == 1
        bits &= bits - 1
        guard isPermitted, Int(score) + remaining > collector.threshold else { continue }
        finish(UInt32(start + place), score, others, remaining, &collector)
      }
    }
  }

  private func finish(
    _ ordinal: UInt32, _ found: UInt32, _ others: [(list: PostingCursor, bound: Int)],
    _ bound: Int, _ collector: inout some MatchCollector
  ) {
    var score = found
    var remaining = bound
    for (list, bound) in others.reversed() {
      guard Int(score) + remaining > collector.threshold else { return }
      remaining -= bound
      if let more = list.contribution(to: ordinal) { score += more }
    }
    guard Int(score) > collector.threshold else { return }
    for list in excluded where list.contains(ordinal) { return }
    collector.collect(ordinal, score)
  }
}

import CKernels
import Primitives
import IndexFile

/// Searches a large catalog for one listener's best items, where one part of the blend has factors
/// and every other one says something about few items only.
///
/// A pass over the sketches of all factors finds the items whose score could be among the best; their
/// bytes are scored, and the best of these exactly. Items that other parts say something about are
/// scored all, for their sums may be good where their factors are not. Sketches are left out only
/// below a bound that errs once in thousands of times, so the answer is that of scoring all exactly
/// but for rare losses near its end.
struct LargeSearch {
  let factors: Blend.Part
  let query: FirstPassQuery
  /// What other parts say, in their units and weighted; 0 where they say nothing.
  let said: UnsafeMutableBufferPointer<Float>
  /// The items with something in `said`, each once, and what it is.
  let items: [UInt32]
  let sayings: [Float]
  /// Ascending.
  let own: [UInt32]
  /// Ascending.
  let excluded: [UInt32]
  let allowed: OrdinalSet?

  private static let block = 4096
  /// Below this share of all, what is allowed is scored one by one.
  private static let fewAllowed = 32

  /// The unit of the factors' scores, and the best items.
  func best(_ limit: Int) -> (items: [(score: Float, ordinal: UInt32)], unit: Float) {
    // More than asked for, because bytes misplace neighbours.
    let depth = limit + limit / 4 + 64
    var found = Found(depth: depth)
    let scores = approximateScores(of: items)
    for place in items.indices {
      let (item, score) = (items[place], scores[place])
      if score >= found.unitBar, !own.hasSorted(item) { found.offerToUnit(score, item) }
      // Only what others do not speak against is as good as its factors, at least.
      if sayings[place] >= 0, score >= found.bar, mayBeReturned(item) {
        found.offer(score, item)
      }
    }
    let few = allowedFew()
    if let few {
      for (item, score) in zip(few, approximateScores(of: few)) where said[Int(item)] == 0 {
        found.offer(score, item)
      }
    }
    scan(&found, answers: few == nil)
    let unit = found.unit { query.exact($0) }
    let scale = unit > 0 ? factors.weight / unit : 0
    var sums = TopSelection(limit: depth)
    for entry in found.answers() where said[Int(entry.ordinal)] == 0 {
      sums.offer(scale * entry.score, entry.ordinal)
    }
    for place in items.indices {
      let sum = scale * scores[place] + sayings[place]
      if sum >= sums.scoreThreshold, mayBeReturned(items[place]) { sums.offer(sum, items[place]) }
    }
    var exact = TopSelection(limit: limit)
    for entry in sums.finish() {
      exact.offer(scale * query.exact(entry.ordinal) + said[Int(entry.ordinal)], entry.ordinal)
    }
    return (exact.finish(), unit)
  }

  /// The best by their factors alone.
  private struct Found {
    private var calibration = TopSelection(limit: ScoreRow.calibrationDepth * 3 / 2)
    private var best: TopSelection

    init(depth: Int) {
      best = TopSelection(limit: depth)
    }

    var unitBar: Float { max(calibration.scoreThreshold, Float.leastNonzeroMagnitude) }
    var bar: Float { max(best.scoreThreshold, -.greatestFiniteMagnitude) }

    mutating func offerToUnit(_ score: Float, _ item: UInt32) {
      if score > 0 { calibration.offer(score, item) }
    }

    mutating func offer(_ score: Float, _ item: UInt32) {
      if score > -.infinity { best.offer(score, item) }
    }

    mutating func answers() -> [(score: Float, ordinal: UInt32)] { best.finish() }

    mutating func unit(_ exact: (UInt32) -> Float) -> Float {
      ScoreRow.unit(of: calibration.finish().map { exact($0.ordinal) })
    }
  }

  /// Goes over all items that `items` does not hold; `answers` says whether they can be returned.
  private func scan(_ found: inout Found, answers: Bool) {
    let block = LargeSearch.block
    let room = UnsafeMutablePointer<Float>.allocate(capacity: 2 * block)
    let ids = UnsafeMutablePointer<UInt32>.allocate(capacity: block)
    defer {
      room.deallocate()
      ids.deallocate()
    }
    let scores = room + block
    let count = query.factors.count
    for start in stride(from: 0, to: count, by: block) {
      let range = start..<min(start + block, count)
      query.bounds(range, scratch: scores, into: room)
      let bar = answers ? min(found.bar, found.unitBar) : found.unitBar
      let hits = rf_scoring_at_least(room, range.count, bar, ids)
      var kept = 0
      for hit in 0..<hits {
        let item = UInt32(start) + ids[hit]
        let isForUnit = room[Int(ids[hit])] >= found.unitBar
        guard said[Int(item)] == 0, isForUnit || answers && mayBeReturned(item) else { continue }
        ids[kept] = item
        kept += 1
      }
      query.approximate(UnsafeBufferPointer(start: ids, count: kept), into: scores)
      for place in 0..<kept {
        let (item, score) = (ids[place], scores[place])
        if score >= found.unitBar, !own.hasSorted(item) {
          found.offerToUnit(score, item)
        }
        if answers, score >= found.bar, mayBeReturned(item) { found.offer(score, item) }
      }
    }
  }

  /// The allowed items, when they are so few that a bar would come late.
  private func allowedFew() -> [UInt32]? {
    guard let allowed, allowed.cardinality <= query.factors.count / LargeSearch.fewAllowed else {
      return nil
    }
    var few: [UInt32] = []
    allowed.forEach { if $0 < UInt32(query.factors.count), mayBeReturned($0) { few.append($0) } }
    return few
  }

  private func approximateScores(of items: [UInt32]) -> [Float] {
    [Float](unsafeUninitializedCapacity: items.count) { scores, count in
      if let base = scores.baseAddress {
        items.withUnsafeBufferPointer { query.approximate($0, into: base) }
      }
      count = items.count
    }
  }

  private func mayBeReturned(_ item: UInt32) -> Bool {
    if let allowed, !allowed.contains(item) { return false }
    return !excluded.hasSorted(item)
  }
}

import CKernels
import IndexFile
import Primitives

/// Searches a large catalog for one listener's best items, where one part of the blend has factors
/// and every other one scores few items only.
///
/// A pass over the sketches of all factors finds the items whose score could be among the best; their
/// bytes are scored, and the best of these exactly. Items that other parts score are all looked at,
/// for their sums may be good where their factors are not. Items are pruned only below a bound that
/// errs once in thousands of times, so the answer is that of scoring all exactly but for rare losses
/// near its end.
///
/// Several searches for one listener, each among other items, share the pass: what is read of an item is the
/// same for all. Each finds what it would find by itself, to the last bit.
struct LargeSearch {
  let factors: Blend.Part
  let query: FirstPassQuery
  /// The sum of the other parts' scores, scaled and weighted; 0 where they have none.
  let sparse: UnsafeMutableBufferPointer<Float>
  /// The items with a sparse score, each once, and that score.
  let items: [UInt32]
  let sparseScores: [Float]
  /// Ascending.
  let own: [UInt32]
  /// Ascending.
  let excluded: [UInt32]
  /// From so many items on they are gone over in two halves, each on a thread of its own.
  let dividedFrom: Int

  private static let blockSize = 4096
  /// When fewer than one in so many items are allowed, each of them is scored.
  private static let scanRatio = 32
  /// Fewer items are gone over before another thread has begun.
  static let minimumDividedCount = 1 << 18

  /// One search: the items that may be returned, nil for all, and how many of them.
  struct Target: Sendable {
    var limit: Int
    var allowed: OrdinalSet?
  }

  /// What a search finds: the best items, and the scale of the factors' scores.
  typealias Result = (items: [(score: Float, ordinal: UInt32)], scale: Float)

  /// The best items of each target, in their order.
  func best(_ targets: [Target]) -> [Result] {
    let scores = approximateScores(of: items)
    var searches = targets.map { started($0, scores) }
    scan(&searches)
    return searches.indices.map { finished(&searches[$0], scores) }
  }

  /// A search under way.
  private struct Search: Sendable {
    let target: Target
    /// More than asked for, because bytes misplace neighbors.
    let depth: Int
    var found: Found
    /// Whether the pass over all items is for answers, too.
    var canReturn = true
  }

  /// A search that has looked at the items with a sparse score, and at all that it may return where these are few.
  private func started(_ target: Target, _ scores: [Float]) -> Search {
    let depth = target.limit + target.limit / 4 + 64
    var search = Search(target: target, depth: depth, found: Found(depth: depth))
    for index in items.indices {
      let (item, score) = (items[index], scores[index])
      if score >= search.found.scaleThreshold, !own.containsSorted(item) {
        search.found.offerToScale(score, item)
      }
      // With a sparse score below 0 an item may be worse than its factors.
      if sparseScores[index] >= 0, score >= search.found.threshold,
        mayBeReturned(item, among: target.allowed)
      {
        search.found.offer(score, item)
      }
    }
    if let few = few(of: target.allowed) {
      for (item, score) in zip(few, approximateScores(of: few)) where sparse[Int(item)] == 0 {
        search.found.offer(score, item)
      }
      search.canReturn = false
    }
    return search
  }

  private func finished(_ search: inout Search, _ scores: [Float]) -> Result {
    let scale = search.found.scale { query.exact($0) }
    let factor = scale > 0 ? factors.weight / scale : 0
    var sums = TopSelection(limit: search.depth)
    for entry in search.found.answers() where sparse[Int(entry.ordinal)] == 0 {
      sums.offer(factor * entry.score, entry.ordinal)
    }
    for index in items.indices {
      let sum = factor * scores[index] + sparseScores[index]
      if sum >= sums.scoreThreshold, sum.isFinite,
        mayBeReturned(items[index], among: search.target.allowed)
      {
        sums.offer(sum, items[index])
      }
    }
    var exact = TopSelection(limit: search.target.limit)
    for entry in sums.finish() {
      let sum = factor * query.exact(entry.ordinal) + sparse[Int(entry.ordinal)]
      if sum.isFinite { exact.offer(sum, entry.ordinal) }
    }
    return (exact.finish(), scale)
  }

  /// The best by their factors alone.
  private struct Found: Sendable {
    private var calibration = TopSelection(limit: ScoreRow.calibrationDepth * 3 / 2)
    private var best: TopSelection

    init(depth: Int) {
      best = TopSelection(limit: depth)
    }

    var scaleThreshold: Float { max(calibration.scoreThreshold, Float.leastNonzeroMagnitude) }
    var threshold: Float { max(best.scoreThreshold, -.greatestFiniteMagnitude) }

    mutating func offerToScale(_ score: Float, _ item: UInt32) {
      if score > 0, score.isFinite { calibration.offer(score, item) }
    }

    mutating func offer(_ score: Float, _ item: UInt32) {
      if score.isFinite { best.offer(score, item) }
    }

    /// Takes what was found elsewhere after the same beginning.
    ///
    /// - Parameters:
    ///   - isNew: whether an item is not of that beginning.
    ///   - canReturn: whether there are new answers, too.
    mutating func merge(_ other: Found, canReturn: Bool, isNew: (UInt32) -> Bool) {
      for entry in other.calibration.finish() where isNew(entry.ordinal) {
        calibration.offer(entry.score, entry.ordinal)
      }
      guard canReturn else { return }
      for entry in other.best.finish() where isNew(entry.ordinal) {
        best.offer(entry.score, entry.ordinal)
      }
    }

    mutating func answers() -> [(score: Float, ordinal: UInt32)] { best.finish() }

    mutating func scale(_ exact: (UInt32) -> Float) -> Float {
      ScoreRow.scale(of: calibration.finish().map { exact($0.ordinal) })
    }
  }

  /// Goes over all items without a sparse score, for the scales and, of searches that can still return some,
  /// for the answers.
  private func scan(_ searches: inout [Search]) {
    let count = query.factors.count
    let half = count / 2 / LargeSearch.blockSize * LargeSearch.blockSize
    guard count >= dividedFrom else { return scan(0..<count, &searches) }
    let (search, beginning) = (UncheckedSendable(self), searches)
    let halves = WorkPool.ofCalls.map(2) { piece in
      var searches = beginning
      search.value.scan(piece == 0 ? 0..<half : half..<count, &searches)
      return searches
    }
    searches = halves[0]
    for place in searches.indices {
      searches[place].found.merge(
        halves[1][place].found, canReturn: searches[place].canReturn
      ) { sparse[Int($0)] == 0 }
    }
  }

  private func scan(_ range: Range<Int>, _ searches: inout [Search]) {
    let block = LargeSearch.blockSize
    let bounds = UnsafeMutablePointer<Float>.allocate(capacity: 2 * block)
    let ids = UnsafeMutablePointer<UInt32>.allocate(capacity: block)
    defer {
      bounds.deallocate()
      ids.deallocate()
    }
    let scores = bounds + block
    for start in stride(from: range.lowerBound, to: range.upperBound, by: block) {
      let range = start..<min(start + block, range.upperBound)
      query.bounds(range, scratch: scores, into: bounds)
      for place in searches.indices { look(range, bounds, for: &searches[place], ids, scores) }
    }
  }

  /// Scores those of a range of items that may be among the best of a search.
  ///
  /// - Parameters:
  ///   - ids: room for the items of a range.
  ///   - scores: the same.
  private func look(
    _ range: Range<Int>, _ bounds: UnsafeMutablePointer<Float>, for search: inout Search,
    _ ids: UnsafeMutablePointer<UInt32>, _ scores: UnsafeMutablePointer<Float>
  ) {
    let (canReturn, allowed) = (search.canReturn, search.target.allowed)
    let threshold =
      canReturn
      ? min(search.found.threshold, search.found.scaleThreshold) : search.found.scaleThreshold
    let hits = rf_scoring_at_least(bounds, range.count, threshold, ids)
    var kept = 0
    for hit in 0..<hits {
      let item = UInt32(range.lowerBound) + ids[hit]
      // What else may keep it out is asked of those alone whose score is good enough.
      let isForScale = bounds[Int(ids[hit])] >= search.found.scaleThreshold
      guard isForScale || canReturn && allowed?.contains(item) != false else { continue }
      ids[kept] = item
      kept += 1
    }
    query.approximate(UnsafeBufferPointer(start: ids, count: kept), into: scores)
    for index in 0..<kept {
      let (item, score) = (ids[index], scores[index])
      let (isForScale, isGood) = (
        score >= search.found.scaleThreshold, canReturn && score >= search.found.threshold
      )
      guard isForScale || isGood, sparse[Int(item)] == 0 else { continue }
      if isForScale, !own.containsSorted(item) { search.found.offerToScale(score, item) }
      if isGood, mayBeReturned(item, among: allowed) { search.found.offer(score, item) }
    }
  }

  /// The allowed items, when they are so few that a threshold would come late.
  private func few(of allowed: OrdinalSet?) -> [UInt32]? {
    guard let allowed, allowed.cardinality <= query.factors.count / LargeSearch.scanRatio else {
      return nil
    }
    var few: [UInt32] = []
    allowed.forEach {
      if $0 < UInt32(query.factors.count), mayBeReturned($0, among: allowed) { few.append($0) }
    }
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

  private func mayBeReturned(_ item: UInt32, among allowed: OrdinalSet?) -> Bool {
    if let allowed, !allowed.contains(item) { return false }
    return !excluded.containsSorted(item)
  }
}

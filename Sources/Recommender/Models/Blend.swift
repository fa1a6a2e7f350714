import CKernels
import IndexFile
import Synchronization

/// A weighted sum of models, each in its own unit.
///
/// Models score on scales of their own, and on another one for each listener. The unit of a model
/// for a listener is the mean of the listener's best hundred scores, own items left aside; divided
/// by it, models add up. The same unit calibrates a single model.
final class Blend: ItemScorer {
  struct Part: Sendable {
    let model: ModelPart
    let weight: Float
    /// The first pass over factors of large catalogs.
    let codes: QuantisedFactors?

    init(_ model: ModelPart, weight: Float, codes: QuantisedFactors? = nil) {
      self.model = model
      self.weight = weight
      if codes == nil, case .factors(let factors) = model,
        factors.itemCount >= QuantisedFactors.smallestCount
      {
        self.codes = QuantisedFactors(factors.items)
      } else {
        self.codes = codes
      }
    }
  }

  let parts: [Part]
  let itemCount: Int
  private let rows: RowPool

  init(_ parts: [Part], itemCount: Int) {
    self.parts = parts
    self.itemCount = itemCount
    rows = RowPool(count: itemCount)
  }

  /// Exact scores of all items, many listeners at once.
  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>) {
    let total = profiles.count * itemCount
    UnsafeMutableBufferPointer(start: scores, count: total).update(repeating: 0)
    let part = UnsafeMutablePointer<Float>.allocate(capacity: max(total, 1))
    defer { part.deallocate() }
    for index in parts.indices {
      parts[index].model.scorer.score(profiles, into: part)
      for (row, profile) in profiles.enumerated() {
        let from = part + row * itemCount
        let unit = ScoreRow(
          scores: UnsafeMutableBufferPointer(start: from, count: itemCount)
        ).unit(excluding: profile.items)
        guard unit > 0 else { continue }
        rf_scoring_add_scaled(
          scores + row * itemCount, from, itemCount, parts[index].weight / unit)
      }
    }
  }

  /// One listener's best items.
  ///
  /// Factors of a large catalog are scored from bytes first. What comes out on top is then scored
  /// exactly: more candidates than asked for, because the first pass misplaces neighbours.
  struct Best {
    /// The best items with their exact sums, best first.
    var items: [(score: Float, ordinal: UInt32)]
    /// The unit of each part for this listener; 0 where a part says nothing.
    var units: [Float]
  }

  /// How factors compare a profile with an item.
  enum Comparison {
    /// The inner product with the listener's folded-in factor: what they would like.
    case taste
    /// The cosine with the mean direction of the profile's items: what is like them.
    case direction
  }

  func best(
    _ limit: Int, for profile: ListenerProfile, by comparison: Comparison = .taste,
    excluding excluded: [UInt32], allowed: OrdinalSet?
  ) -> Best {
    rows.use { sum in
      rows.use { row in
        sum.update(repeating: 0)
        var units: [Float] = []
        var corrections: [Correction] = []
        for part in parts {
          let unit = add(
            part, for: profile, by: comparison, row: row, to: sum, corrections: &corrections)
          units.append(unit)
        }
        let isApproximate = !corrections.isEmpty
        let candidates = ScoreRow(scores: sum).best(
          isApproximate ? limit * 2 + 64 : limit, excluding: excluded, allowed: allowed)
        guard isApproximate else { return Best(items: candidates, units: units) }
        var selector = TopSelector(limit: limit)
        for candidate in candidates {
          var exact = candidate.score
          for correction in corrections { exact += correction.error(of: Int(candidate.ordinal)) }
          selector.offer(exact, candidate.ordinal)
        }
        return Best(items: selector.finish(), units: units)
      }
    }
  }

  /// What an exact score differs by from the first pass.
  private struct Correction {
    let codes: QuantisedFactors
    let query: QuantisedFactors.Query
    let factors: FactorMatrix
    let factor: [Float]
    let comparison: Comparison
    var scale: Float

    func exact(_ item: Int) -> Float {
      let product = rf_linalg_dot(factors.base + item * factors.stride, factor, factors.stride)
      return comparison == .taste ? product : product * factors.inverseNorm(of: item)
    }

    /// The first pass, all items or a few.
    func approximate(_ range: Range<Int>, into row: UnsafeMutablePointer<Float>) {
      codes.score(query, range, into: row)
      guard comparison == .direction else { return }
      let norms = codes.inverseNorms.unsafeElements
      for item in range { row[item - range.lowerBound] *= norms[item] }
    }

    func error(of item: Int) -> Float {
      var first: Float = 0
      approximate(item..<item + 1, into: &first)
      return scale * (exact(item) - first)
    }
  }

  /// Adds a part's scores, in its unit; returns the unit.
  private func add(
    _ part: Part, for profile: ListenerProfile, by comparison: Comparison,
    row: UnsafeMutableBufferPointer<Float>, to sum: UnsafeMutableBufferPointer<Float>,
    corrections: inout [Correction]
  ) -> Float {
    let scores = ScoreRow(scores: row)
    let base = row.baseAddress!
    var unit: Float
    if case .factors(let model) = part.model, part.codes != nil || comparison == .direction {
      let factor = factor(of: profile, by: comparison, model: model)
      if let codes = part.codes {
        var correction = Correction(
          codes: codes, query: codes.query(factor, rank: model.items.rank), factors: model.items,
          factor: factor, comparison: comparison, scale: 0)
        correction.approximate(0..<itemCount, into: base)
        unit = scores.unit(excluding: profile.items) { correction.exact(Int($0)) }
        if unit > 0 {
          correction.scale = part.weight / unit
          corrections.append(correction)
        }
      } else {
        rf_linalg_scores(model.items.base, itemCount, model.items.stride, factor, base)
        for item in 0..<itemCount { base[item] *= model.items.inverseNorm(of: item) }
        unit = scores.unit(excluding: profile.items)
      }
    } else {
      part.model.scorer.score([profile], into: base)
      unit = scores.unit(excluding: profile.items)
    }
    guard unit > 0 else { return 0 }
    rf_scoring_add_scaled(sum.baseAddress!, base, itemCount, part.weight / unit)
    return unit
  }

  private func factor(
    of profile: ListenerProfile, by comparison: Comparison, model: FactorModel
  ) -> [Float] {
    guard comparison == .taste else { return model.direction(of: profile) }
    var factor = [Float](repeating: 0, count: model.items.stride)
    factor.withUnsafeMutableBufferPointer { model.foldIn(profile, into: $0.baseAddress!) }
    return factor
  }
}

/// Rows of scores that queries hand on, because fresh memory for a million of them costs more than
/// filling it.
final class RowPool: Sendable {
  private let count: Int
  private let spare = Mutex<[Row]>([])

  private final class Row: @unchecked Sendable {
    let scores: UnsafeMutableBufferPointer<Float>

    init(count: Int) {
      scores = .allocate(capacity: count)
      scores.initialize(repeating: 0)
    }

    deinit { scores.deallocate() }
  }

  init(count: Int) {
    self.count = max(count, 1)
  }

  func use<Result>(_ body: (UnsafeMutableBufferPointer<Float>) -> Result) -> Result {
    let row = spare.withLock { $0.popLast() } ?? Row(count: count)
    defer { spare.withLock { if $0.count < 16 { $0.append(row) } } }
    return body(row.scores)
  }
}

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
    /// What factors of large catalogs are searched by.
    let firstPass: FirstPass?

    init(_ model: ModelPart, weight: Float, firstPass: FirstPass? = nil) {
      self.model = model
      self.weight = weight
      if firstPass == nil, case .factors(let factors) = model,
        factors.itemCount >= FirstPass.smallestCount
      {
        self.firstPass = FirstPass(factors.items)
      } else {
        self.firstPass = firstPass
      }
    }
  }

  let parts: [Part]
  let itemCount: Int
  private let rows: RowPool
  /// Rows of zeros; whoever borrows one leaves it so.
  private let sparse: RowPool

  init(_ parts: [Part], itemCount: Int) {
    self.parts = parts
    self.itemCount = itemCount
    rows = RowPool(count: itemCount)
    sparse = RowPool(count: itemCount)
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
    if let place = placeOfFactors, let pass = parts[place].firstPass,
      case .factors(let model) = parts[place].model
    {
      let query = FirstPassQuery(
        pass, factors: model.items, factor: factor(of: profile, by: comparison, model: model),
        comparison: comparison)
      return searched(
        limit, for: profile, place: place, query: query, excluding: excluded, allowed: allowed)
    }
    return rows.use { sum in
      rows.use { row in
        sum.update(repeating: 0)
        let units = parts.map { add($0, for: profile, by: comparison, row: row, to: sum) }
        return Best(
          items: ScoreRow(scores: sum).best(limit, excluding: excluded, allowed: allowed),
          units: units)
      }
    }
  }

  /// The one part with factors of a large catalog, when all others say something about few items.
  private var placeOfFactors: Int? {
    var place: Int?
    for (number, part) in parts.enumerated() {
      switch part.model {
      case .similarity: continue
      case .factors where part.firstPass != nil && place == nil: place = number
      case .factors, .popularity, .ease: return nil
      }
    }
    return place
  }

  private func searched(
    _ limit: Int, for profile: ListenerProfile, place: Int, query: FirstPassQuery,
    excluding excluded: [UInt32], allowed: OrdinalSet?
  ) -> Best {
    sparse.use { said in
      sparse.use { row in
        var units = [Float](repeating: 0, count: parts.count)
        var items: [UInt32] = []
        for (number, part) in parts.enumerated() {
          guard case .similarity(let model) = part.model else { continue }
          let scores = model.takeScores(of: profile, row: row)
          units[number] = ScoreRow.unit(
            of: scores.filter { !profile.has($0.item) }.map(\.score))
          guard units[number] > 0 else { continue }
          let scale = part.weight / units[number]
          for (item, score) in scores {
            said[Int(item)] += scale * score
            items.append(item)
          }
        }
        items = said.distinct(items, isDistinct: parts.count <= 2)
        defer { for item in items { said[Int(item)] = 0 } }
        let search = LargeSearch(
          factors: parts[place], query: query, said: said, items: items,
          sayings: items.map { said[Int($0)] }, own: profile.items, excluded: excluded,
          allowed: allowed)
        let found = search.best(limit)
        units[place] = found.unit
        return Best(items: found.items, units: units)
      }
    }
  }

  /// Adds a part's scores, in its unit; returns the unit.
  private func add(
    _ part: Part, for profile: ListenerProfile, by comparison: Comparison,
    row: UnsafeMutableBufferPointer<Float>, to sum: UnsafeMutableBufferPointer<Float>
  ) -> Float {
    let base = row.baseAddress!
    if case .factors(let model) = part.model, comparison == .direction {
      let factor = factor(of: profile, by: comparison, model: model)
      rf_linalg_scores(model.items.base, itemCount, model.items.stride, factor, base)
      for item in 0..<itemCount { base[item] *= model.items.inverseNorm(of: item) }
    } else {
      part.model.scorer.score([profile], into: base)
    }
    let unit = ScoreRow(scores: row).unit(excluding: profile.items)
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

extension UnsafeMutableBufferPointer<Float> {
  /// The items with a score that is not 0, each once.
  ///
  /// - Parameter isDistinct: that no item is there twice, so that they need not be sorted.
  fileprivate func distinct(_ items: [UInt32], isDistinct: Bool) -> [UInt32] {
    let scored = items.filter { self[Int($0)] != 0 }
    if isDistinct { return scored }
    return scored.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

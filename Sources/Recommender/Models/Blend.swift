import CKernels
import IndexFile
import Primitives

/// A weighted sum of models, each divided by its own scale.
///
/// Models score in ranges of their own, and in another one for each listener. The scale of a model
/// for a listener is the mean of the listener's best hundred scores, own items left aside; divided
/// by it, models add up. The same scale calibrates a single model.
final class Blend: ItemScorer {
  struct Part: Sendable {
    let model: ModelPart
    let weight: Float
    /// What factors of large catalogs are searched by.
    let firstPass: FirstPass?

    /// Factors of a large catalog become bytes here, so that a model is the same
    /// before it is written and after.
    init(_ model: ModelPart, weight: Float, firstPass: FirstPass? = nil) {
      self.weight = weight
      if firstPass == nil, case .factors(let factors) = model,
        factors.itemCount >= FirstPass.minimumCount
      {
        let quantized = factors.quantized()
        self.model = .factors(quantized)
        self.firstPass = FirstPass(quantized.items)
      } else {
        self.model = model
        self.firstPass = firstPass
      }
    }

    /// A part whose factors are those of another, and of items that came later.
    init(_ other: Part, adding rows: [[Float]]) {
      weight = other.weight
      firstPass = other.firstPass
      model =
        if case .factors(let factors) = other.model { .factors(factors.adding(rows)) } else {
          other.model
        }
    }
  }

  let parts: [Part]
  let itemCount: Int
  /// How many items came later, whose ordinals are behind the others': factors alone score them.
  let addedCount: Int
  /// As in `LargeSearch`.
  private let dividedFrom: Int
  private let rows: ScratchPool<ScratchRow>
  /// Rows of zeros; whoever uses one leaves it so.
  private let sparseRows: ScratchPool<ScratchRow>

  init(
    _ parts: [Part], itemCount: Int, addedCount: Int = 0,
    dividedFrom: Int = LargeSearch.minimumDividedCount
  ) {
    self.parts = parts
    self.itemCount = itemCount
    self.addedCount = addedCount
    self.dividedFrom = dividedFrom
    rows = ScratchPool(maximumIdle: 16) { ScratchRow(count: itemCount) }
    sparseRows = ScratchPool(maximumIdle: 16) { ScratchRow(count: itemCount) }
  }

  /// The same with items that came later, each with a factor or none, in place of those that are there.
  func adding(_ factors: [[Float]]) -> Blend { Blend(self, adding: factors) }

  private init(_ other: Blend, adding factors: [[Float]]) {
    parts = other.parts.map { Part($0, adding: factors) }
    itemCount = other.itemCount
    addedCount = factors.count
    dividedFrom = other.dividedFrom
    rows = other.rows
    sparseRows = other.sparseRows
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
        let scale = ScoreRow(
          scores: UnsafeMutableBufferPointer(start: from, count: itemCount)
        ).scale(excluding: profile.items)
        guard scale > 0 else { continue }
        rf_scoring_add_scaled(
          scores + row * itemCount, from, itemCount, parts[index].weight / scale)
      }
    }
  }

  /// One listener's best items.
  struct Best {
    /// The best items with their exact sums, best first.
    var items: [(score: Float, ordinal: UInt32)]
    /// The scale of each part for this listener; 0 where a part has no score above 0.
    var scales: [Float]
  }

  /// How factors compare a profile with an item.
  enum Comparison {
    /// The inner product with the listener's folded-in factor: what they would like.
    case taste
    /// The cosine with the mean direction of the profile's items: what is like them.
    case direction
  }

  /// - Parameters:
  ///   - excluded: ascending ordinals.
  ///   - allowed: nil for all, those that came later among them.
  func best(
    _ limit: Int, for profile: ListenerProfile, by comparison: Comparison = .taste,
    excluding excluded: [UInt32], allowed: OrdinalSet?
  ) -> Best {
    best(
      [LargeSearch.Target(limit: limit, allowed: allowed)], for: profile, by: comparison,
      excluding: excluded)[0]
  }

  /// The same for several numbers of items, each among others: what is read of a large catalog is read once for
  /// all of them.
  func best(
    _ targets: [LargeSearch.Target], for profile: ListenerProfile,
    by comparison: Comparison = .taste, excluding excluded: [UInt32]
  ) -> [Best] {
    let trained = bestOfTrained(targets, for: profile, by: comparison, excluding: excluded)
    guard addedCount > 0 else { return trained }
    let added = scoresOfAdded(for: profile, by: comparison)
    return zip(targets, trained).map { target, found in
      var selector = TopSelection(limit: target.limit)
      for entry in found.items { selector.offer(entry.score, entry.ordinal) }
      for (index, score) in sums(of: added, scales: found.scales).enumerated()
      where score.isFinite {
        let item = UInt32(itemCount + index)
        guard target.allowed?.contains(item) != false, !excluded.containsSorted(item) else {
          continue
        }
        selector.offer(score, item)
      }
      return Best(items: selector.finish(), scales: found.scales)
    }
  }

  /// Each part's scores of the items that came later, before they are scaled; nil of parts that know none of them.
  private func scoresOfAdded(
    for profile: ListenerProfile, by comparison: Comparison
  ) -> [[Float]?] {
    parts.map { part in
      guard case .factors(let model) = part.model else { return nil }
      let factor = factor(of: profile, by: comparison, model: model)
      return (itemCount..<itemCount + addedCount).map { item in
        let product = model.items.withRow(item) { rf_linalg_dot($0, factor, model.items.stride) }
        return comparison == .taste ? product : product * model.items.inverseNorm(of: item)
      }
    }
  }

  private func sums(of scores: [[Float]?], scales: [Float]) -> [Float] {
    var sums = [Float](repeating: 0, count: addedCount)
    for (index, part) in parts.enumerated() where scales[index] > 0 {
      guard let row = scores[index] else { continue }
      for item in sums.indices { sums[item] += part.weight / scales[index] * row[item] }
    }
    return sums
  }

  private func bestOfTrained(
    _ targets: [LargeSearch.Target], for profile: ListenerProfile, by comparison: Comparison,
    excluding excluded: [UInt32]
  ) -> [Best] {
    if let index = largeFactorsIndex, let pass = parts[index].firstPass,
      case .factors(let model) = parts[index].model
    {
      let query = FirstPassQuery(
        pass, factors: model.items, factor: factor(of: profile, by: comparison, model: model),
        comparison: comparison)
      return search(targets, for: profile, factors: index, query: query, excluding: excluded)
    }
    return rows.use { sums in
      rows.use { row in
        sums.scores.update(repeating: 0)
        let scales = parts.map {
          add($0, for: profile, by: comparison, row: row.scores, to: sums.scores)
        }
        return targets.map {
          Best(
            items: ScoreRow(scores: sums.scores).best(
              $0.limit, excluding: excluded, allowed: $0.allowed),
            scales: scales)
        }
      }
    }
  }

  /// The one part with factors of a large catalog, when all others score few items.
  private var largeFactorsIndex: Int? {
    var found: Int?
    for (index, part) in parts.enumerated() {
      switch part.model {
      case .similarity, .listeners: continue
      case .factors where part.firstPass != nil && found == nil: found = index
      case .factors, .popularity, .ease: return nil
      }
    }
    return found
  }

  private func search(
    _ targets: [LargeSearch.Target], for profile: ListenerProfile, factors: Int,
    query: FirstPassQuery, excluding excluded: [UInt32]
  ) -> [Best] {
    sparseRows.use { sums in
      sparseRows.use { row in
        let sparse = sums.scores
        var scales = [Float](repeating: 0, count: parts.count)
        var items: [UInt32] = []
        for (number, part) in parts.enumerated() {
          guard let scores = part.model.sparseScores(of: profile, row: row.scores) else { continue }
          scales[number] = ScoreRow.scale(
            of: scores.filter { !profile.has($0.item) }.map(\.score))
          guard scales[number] > 0 else { continue }
          let factor = part.weight / scales[number]
          for (item, score) in scores {
            sparse[Int(item)] += factor * score
            items.append(item)
          }
        }
        items = sparse.scored(items, areDistinct: parts.count <= 2)
        defer { for item in items { sparse[Int(item)] = 0 } }
        let search = LargeSearch(
          factors: parts[factors], query: query, sparse: sparse, items: items,
          sparseScores: items.map { sparse[Int($0)] }, own: profile.items, excluded: excluded,
          dividedFrom: dividedFrom)
        return search.best(targets).map { found in
          scales[factors] = found.scale
          return Best(items: found.items, scales: scales)
        }
      }
    }
  }

  /// Adds a part's scores, divided by its scale; returns the scale.
  private func add(
    _ part: Part, for profile: ListenerProfile, by comparison: Comparison,
    row: UnsafeMutableBufferPointer<Float>, to sum: UnsafeMutableBufferPointer<Float>
  ) -> Float {
    let base = row.baseAddress!
    if case .factors(let model) = part.model, comparison == .direction {
      let factor = factor(of: profile, by: comparison, model: model)
      model.items.forEachBlock { rows, vectors in
        rf_linalg_scores(
          vectors, rows.count, model.items.stride, factor, base + rows.lowerBound)
      }
      for item in 0..<itemCount { base[item] *= model.items.inverseNorm(of: item) }
    } else {
      part.model.scorer.score([profile], into: base)
    }
    let scale = ScoreRow(scores: row).scale(excluding: profile.items)
    guard scale > 0 else { return 0 }
    rf_scoring_add_scaled(sum.baseAddress!, base, itemCount, part.weight / scale)
    return scale
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

/// The scores of all items, as memory that queries hand on: fresh memory for a million of them costs
/// more than filling it.
final class ScratchRow {
  let scores: UnsafeMutableBufferPointer<Float>

  /// A row of zeros.
  init(count: Int) {
    scores = .allocate(capacity: max(count, 1))
    scores.initialize(repeating: 0)
  }

  deinit { scores.deallocate() }
}

extension UnsafeMutableBufferPointer<Float> {
  /// The items with a score that is not 0, each once.
  ///
  /// - Parameter areDistinct: that no item is there twice, so that they need not be sorted.
  fileprivate func scored(_ items: [UInt32], areDistinct: Bool) -> [UInt32] {
    let scored = items.filter { self[Int($0)] != 0 }
    if areDistinct { return scored }
    return scored.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

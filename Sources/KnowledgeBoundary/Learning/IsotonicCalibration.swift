import Primitives

/// A function that never falls, from what a model says to how often it is right.
///
/// Fitted by pooling adjacent violators, which minimizes the squared error among all functions that
/// never fall; between the middles of two pools it is a straight line.
///
/// ```swift
/// let calibration = IsotonicCalibration(scores: [0.1, 0.4, 0.8], outcomes: [0, 1, 0])
/// calibration.value(at: 0.6)  // 0.5: the two last are pooled
/// ```
///
/// Source: Barlow et al., "Statistical Inference under Order Restrictions", 1972; Zadrozny and Elkan,
/// "Transforming classifier scores into accurate multiclass probability estimates", KDD 2002.
struct IsotonicCalibration: Sendable, Equatable {
  /// A place where the function is known; both in 0...1, `score` ascending, `value` never falling.
  struct Knot: Sendable, Equatable {
    /// What the model says.
    var score: Double
    /// How often it is right there.
    var value: Double
  }

  /// The places between which it is a straight line; none for the identity.
  let knots: [Knot]

  /// The identity.
  static let identity = IsotonicCalibration(knots: [])

  init(knots: [Knot]) { self.knots = knots }

  /// The function that fits best.
  ///
  /// - Parameters:
  ///   - scores: what the model says of each example, 0...1.
  ///   - outcomes: what each came to, 0...1; as many.
  /// - Complexity: O(n log n).
  init(scores: [Double], outcomes: [Double]) {
    let pools = IsotonicCalibration.pools(scores: scores, outcomes: outcomes)
    // One at the ends of each pool: inside it, the function is flat as the least squares say.
    knots = pools.flatMap { pool -> [Knot] in
      let value = min(1, max(0, pool.sum / pool.count))
      let first = Knot(score: pool.first, value: value)
      return pool.last > pool.first ? [first, Knot(score: pool.last, value: value)] : [first]
    }
  }

  /// Examples whose values are pooled.
  struct Pool: Equatable {
    var first: Double
    var last: Double
    var sum: Double
    var count: Double
    var mean: Double { sum / count }
  }

  /// The pools in the order of their scores; the means rise from one to the next.
  static func pools(scores: [Double], outcomes: [Double]) -> [Pool] {
    let pairs = zip(scores, outcomes).filter { $0.0.isFinite && $0.1.isFinite }
      .sorted { $0 < $1 }
    var pools: [Pool] = []
    for (score, outcome) in pairs {
      if let last = pools.last, last.first == score, last.last == score {
        // Examples that the model cannot tell apart have one value, whatever their order.
        pools[pools.count - 1].sum += outcome
        pools[pools.count - 1].count += 1
      } else {
        pools.append(Pool(first: score, last: score, sum: outcome, count: 1))
      }
    }
    var result: [Pool] = []
    for pool in pools {
      result.append(pool)
      while result.count > 1, result[result.count - 2].mean >= result[result.count - 1].mean {
        let next = result.removeLast()
        result[result.count - 1].last = next.last
        result[result.count - 1].sum += next.sum
        result[result.count - 1].count += next.count
      }
    }
    return result
  }

  /// How often a model that says `score` is right, 0...1.
  ///
  /// - Complexity: O(log knots).
  func value(at score: Double) -> Double {
    guard let first = knots.first, let last = knots.last else { return score }
    if score <= first.score { return first.value }
    if score >= last.score { return last.value }
    let next = knots[1..<knots.count - 1].partitioningIndex { !($0.score <= score) }
    let (left, right) = (knots[next - 1], knots[next])
    let share = (score - left.score) / (right.score - left.score)
    return left.value + share * (right.value - left.value)
  }
}

/// A playlist to be chosen and ordered, in numbers: what the solver knows.
///
/// *Hard*: candidates of a group at most its cap, the sizes together at most the capacity, what is
/// required is in the list, nothing is in it twice. *Wanted*: shares within their bounds, the
/// capacity used, relevance, smooth transitions; in that order of weight, as `objective` says.
struct PlaylistProblem: Sendable {
  /// At least and at most so much of the list has a property.
  struct Share: Sendable {
    /// Which candidates have it.
    var members: [Bool]
    /// 0...1 of the list's size.
    var minimum: Double
    /// 0...1 of the list's size.
    var maximum: Double
  }

  /// How well each candidate fits, 0...1.
  var relevance: [Double]
  /// What each takes: 1, or its seconds.
  var sizes: [Double]
  /// The most that the sizes may add up to.
  var capacity: Double
  /// The groups of each candidate: its artists, its album, its song.
  var groups: [[Int]]
  /// How many of each group there may be.
  var caps: [Int]
  /// The groups whose caps give way to a list that is long enough.
  var usualCaps: Set<Int> = []
  var shares: [Share]
  /// Candidates that must be in the list.
  var required: [Int]
  /// The cost of going from one candidate to another, 0...1; nil when the order does not matter.
  var transitions: SquareTable<Float>?
  /// The part of the capacity that may stay unused at no cost.
  var slack = 0.0

  /// What a unit of deficit costs, in units of relevance: more than any list can gain.
  static let deficitCost = 10.0
  /// What transitions weigh against relevance.
  static let flowWeight = 0.5

  var count: Int { relevance.count }

  /// Tracks that a full list has, about.
  var slots: Double {
    let mean = sizes.isEmpty ? 1 : sizes.reduce(0, +) / Double(sizes.count)
    return max(capacity / max(mean, 1e-9), 2)
  }

  /// The parts of what a list is worth that do not depend on its order.
  struct Tally: Equatable {
    var size = 0.0
    /// Sizes times relevance.
    var gain = 0.0
    /// The size of the members of each share.
    var members: [Double]

    init(shares: Int) { members = Array(repeating: 0, count: shares) }
  }

  /// How far a list is from its shares and its length, 0 when it has both.
  func deficit(_ tally: Tally) -> Double {
    deficit(size: tally.size) { tally.members[$0] }
  }

  @inline(__always)
  private func deficit(size: Double, _ members: (_ share: Int) -> Double) -> Double {
    var deficit = max(0, (capacity - size) / capacity - slack)
    guard size > 0 else { return deficit + shares.reduce(0) { $0 + $1.minimum } }
    for index in shares.indices {
      let got = members(index) / size
      // Rounding of sums is no deficit.
      deficit +=
        max(0, shares[index].minimum - got - 1e-9) + max(0, got - shares[index].maximum - 1e-9)
    }
    return deficit
  }

  /// Whether a list has all its shares and lacks only length.
  func missesOnlyLength(_ tally: Tally) -> Bool {
    var unlimited = self
    unlimited.capacity = max(tally.size, 1e-9)
    return tally.size > 0 && unlimited.deficit(tally) <= 1e-9
  }

  /// The problem of a list to be made longer: what it has stays, unless a share has no place left.
  func continuing(from list: [Int]) -> PlaylistProblem {
    guard missesOnlyLength(tally(list)) else { return self }
    var result = self
    result.required = list
    var counts = caps.map { _ in 0 }
    for candidate in list { for group in groups[candidate] { counts[group] += 1 } }
    result.caps = zip(caps, counts).map { max($0, $1) }
    return result
  }

  /// The problem without the caps that give way.
  var withoutUsualCaps: PlaylistProblem {
    var result = self
    for group in usualCaps { result.caps[group] = count }
    return result
  }

  /// The problem of some of the candidates, renumbered in their order.
  func restricted(to candidates: [Int]) -> PlaylistProblem {
    guard candidates.count < count else { return self }
    var result = self
    result.relevance = candidates.map { relevance[$0] }
    result.sizes = candidates.map { sizes[$0] }
    result.groups = candidates.map { groups[$0] }
    for index in shares.indices {
      result.shares[index].members = candidates.map { shares[index].members[$0] }
    }
    var numbers: [Int: Int] = [:]
    for (number, candidate) in candidates.enumerated() { numbers[candidate] = number }
    result.required = required.compactMap { numbers[$0] }
    if let transitions {
      result.transitions = SquareTable(count: candidates.count) {
        Float(transitions.cost(candidates[$0], candidates[$1]))
      }
    }
    return result
  }

  /// What a list is worth: larger is better.
  func value(_ tally: Tally, transitions cost: Double, slots: Double) -> Double {
    tally.gain / capacity - PlaylistProblem.flowWeight * cost / (slots - 1)
      - PlaylistProblem.deficitCost * deficit(tally)
  }

  /// What a list is worth when a candidate comes to it: the solver asks hundreds of thousands of times,
  /// and a copy of the tally would be memory for each.
  @inline(__always)
  func value(
    adding candidate: Int, to tally: Tally, transitions cost: Double, slots: Double
  ) -> Double {
    let size = sizes[candidate]
    let lack = deficit(size: tally.size + size) { share in
      shares[share].members[candidate] ? tally.members[share] + size : tally.members[share]
    }
    return (tally.gain + size * relevance[candidate]) / capacity
      - PlaylistProblem.flowWeight * cost / (slots - 1) - PlaylistProblem.deficitCost * lack
  }

  func tally(_ list: [Int]) -> Tally {
    var tally = Tally(shares: shares.count)
    for candidate in list { add(candidate, 1, to: &tally) }
    return tally
  }

  func add(_ candidate: Int, _ sign: Double, to tally: inout Tally) {
    let size = sign * sizes[candidate]
    tally.size += size
    tally.gain += size * relevance[candidate]
    for index in shares.indices where shares[index].members[candidate] {
      tally.members[index] += size
    }
  }

  func transitionCost(_ list: [Int]) -> Double {
    guard let transitions else { return 0 }
    return zip(list, list.dropFirst()).reduce(0) { $0 + transitions.cost($1.0, $1.1) }
  }

  /// What the list is worth, from scratch.
  func objective(_ list: [Int]) -> Double {
    value(tally(list), transitions: transitionCost(list), slots: slots)
  }

  /// Whether a list breaks no hard constraint.
  func isFeasible(_ list: [Int]) -> Bool {
    guard Set(list).count == list.count, required.allSatisfy(list.contains) else { return false }
    var counts = caps
    for candidate in list {
      for group in groups[candidate] {
        counts[group] -= 1
        if counts[group] < 0 { return false }
      }
    }
    return tally(list).size <= capacity + 1e-9
  }
}

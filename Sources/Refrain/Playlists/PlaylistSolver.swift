import Primitives

/// Chooses and orders a playlist: greedy construction, then local search from several starts.
///
/// The same problem and seed give the same list, whatever the machine's speed: work is bounded by
/// the number of moves that are looked at, not by time. The list is always feasible when what is
/// required is.
///
/// Source: iterated local search, Lourenço, Martin and Stützle 2003.
struct PlaylistSolver {
  private let problem: PlaylistProblem
  private let slots: Double
  private var generator: SplitMix64
  private var looks: Int
  private var list: [Int] = []
  private var isUsed: [Bool]
  private var counts: [Int]
  private var tally: PlaylistProblem.Tally
  private var cost = 0.0
  private let isRequired: [Bool]
  /// The groups of all candidates, one after another, and where those of each begin.
  private let groups: [Int]
  private let groupStarts: [Int]
  /// The costs of transitions by their second candidate.
  private let arrivals: SquareTable<Float>?

  /// Moves that are looked at; about 15 ns each.
  static let moveBudget = 200_000
  private static let kicks = 60
  /// Smaller gains are rounding.
  private static let minimumGain = 1e-9

  init(_ problem: PlaylistProblem, seed: UInt64, budget: Int = PlaylistSolver.moveBudget) {
    self.problem = problem
    slots = problem.slots
    generator = SplitMix64(seed: seed)
    looks = budget
    isUsed = Array(repeating: false, count: problem.count)
    counts = Array(repeating: 0, count: problem.caps.count)
    tally = PlaylistProblem.Tally(shares: problem.shares.count)
    var isRequired = isUsed
    for candidate in problem.required { isRequired[candidate] = true }
    self.isRequired = isRequired
    groups = problem.groups.flatMap { $0 }
    groupStarts = problem.groups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    arrivals = problem.transitions?.transposed()
  }

  /// The best list that was found.
  mutating func solve() -> [Int] {
    for candidate in problem.required { insert(candidate, at: list.count) }
    fillShares()
    fill()
    improve()
    var best = list
    var bestValue = value
    for _ in 0..<PlaylistSolver.kicks where looks > 0 && problem.count > 0 {
      kick()
      fill()
      improve()
      if value > bestValue + PlaylistSolver.minimumGain {
        (best, bestValue) = (list, value)
      } else {
        restore(best)
      }
    }
    return best
  }

  private var value: Double { problem.value(tally, transitions: cost, slots: slots) }

  // MARK: Construction

  /// Shares with few candidates first: others can still choose.
  private mutating func fillShares() {
    let order = problem.shares.indices.sorted { left, right in
      func supply(_ share: Int) -> Int { problem.shares[share].members.count { $0 } }
      return (supply(left), left) < (supply(right), right)
    }
    for index in order {
      let share = problem.shares[index]
      let wanted = share.minimum * problem.capacity
      let members = byRelevance.filter { share.members[$0] }
      for candidate in members where tally.members[index] < wanted - 1e-9 {
        if fits(candidate) { insert(candidate, at: bestPlace(for: candidate)) }
      }
    }
  }

  private var byRelevance: [Int] {
    (0..<problem.count).sorted {
      (problem.relevance[$1], $0) < (problem.relevance[$0], $1)
    }
  }

  /// Adds what raises the value most, until nothing does.
  private mutating func fill() {
    while looks > 0 {
      var best: (gain: Double, candidate: Int)?
      let before = value
      for candidate in 0..<problem.count where fits(candidate) {
        looks -= 1
        let joined = list.last.map { problem.transitions?.cost($0, candidate) ?? 0 } ?? 0
        let gain =
          problem.value(adding: candidate, to: tally, transitions: cost + joined, slots: slots)
          - before
        if gain > best?.gain ?? PlaylistSolver.minimumGain { best = (gain, candidate) }
      }
      guard let best else { return }
      insert(best.candidate, at: bestPlace(for: best.candidate))
    }
  }

  private func bestPlace(for candidate: Int) -> Int {
    guard problem.transitions != nil else { return list.count }
    return (0...list.count).min { left, right in
      let (a, b) = (joining(candidate, at: left), joining(candidate, at: right))
      // The end first among equals.
      return (a, -left) < (b, -right)
    } ?? list.count
  }

  // MARK: Local search

  private mutating func improve() {
    var isImproved = true
    while isImproved, looks > 0 {
      isImproved = false
      for place in stride(from: list.count - 1, through: 0, by: -1) where place < list.count {
        if replace(at: place) { isImproved = true }
        if drop(at: place) { isImproved = true }
      }
      if problem.transitions != nil {
        for place in list.indices where move(from: place) || exchange(place) { isImproved = true }
      }
      let length = list.count
      fill()
      if list.count > length { isImproved = true }
    }
  }

  /// The best replacement of the track at a place, made when it is an improvement.
  private mutating func replace(at place: Int) -> Bool {
    let old = list[place]
    guard !isRequired[old] else { return false }
    let before = value
    let without = cost - joints(at: place, old)
    var base = tally
    problem.add(old, -1, to: &base)
    for group in problem.groups[old] { counts[group] -= 1 }
    let looked = bestReplacement(
      at: place, base, without, above: before + PlaylistSolver.minimumGain)
    looks -= looked.looks
    let best = looked.best
    for group in problem.groups[old] { counts[group] += 1 }
    guard let best else { return false }
    remove(at: place)
    insert(best, at: place)
    return true
  }

  /// The candidate with which a list without the track at a place is worth most, and how many were
  /// looked at: most of what a solver does.
  private func bestReplacement(
    at place: Int, _ base: PlaylistProblem.Tally, _ cost: Double, above minimum: Double
  ) -> (best: Int?, looks: Int) {
    // The costs from the track before and to the track behind lie in a row each.
    let none: ArraySlice<Float> = []
    let before = place > 0 ? problem.transitions?.row(list[place - 1]) ?? none : none
    let behind = place + 1 < list.count ? arrivals?.row(list[place + 1]) ?? none : none
    return before.withUnsafeBufferPointer { before in
      behind.withUnsafeBufferPointer { behind in
        var (best, reached, looks): (Int?, Double, Int) = (nil, minimum, 0)
        for candidate in 0..<problem.count where !isUsed[candidate] {
          guard base.size + problem.sizes[candidate] <= problem.capacity + 1e-9,
            isBelowCaps(candidate)
          else { continue }
          looks += 1
          let joints =
            (before.isEmpty ? 0 : Double(before[candidate]))
            + (behind.isEmpty ? 0 : Double(behind[candidate]))
          let value = problem.value(
            adding: candidate, to: base, transitions: cost + joints, slots: slots)
          if value > reached { (best, reached) = (candidate, value) }
        }
        return (best, looks)
      }
    }
  }

  /// Leaves a track out when the list is worth more without it.
  private mutating func drop(at place: Int) -> Bool {
    let old = list[place]
    guard !isRequired[old] else { return false }
    looks -= 1
    let before = value
    remove(at: place)
    if value > before + PlaylistSolver.minimumGain { return true }
    insert(old, at: place)
    return false
  }

  /// Puts a track where it joins best.
  private mutating func move(from place: Int) -> Bool {
    let before = cost
    let candidate = list[place]
    remove(at: place)
    looks -= list.count + 1
    let target = bestPlace(for: candidate)
    if cost + joining(candidate, at: target) < before - PlaylistSolver.minimumGain {
      insert(candidate, at: target)
      return true
    }
    insert(candidate, at: place)
    return false
  }

  /// Exchanges a track with the one with which that is worth most.
  private mutating func exchange(_ place: Int) -> Bool {
    let before = cost
    var best: (cost: Double, place: Int)?
    for other in list.indices where other > place {
      looks -= 1
      let reached = before + gainOfExchange(place, other)
      if reached < best?.cost ?? (before - PlaylistSolver.minimumGain) { best = (reached, other) }
    }
    guard let best else { return false }
    list.swapAt(place, best.place)
    cost = best.cost
    return true
  }

  /// What exchanging the tracks at two places, the first before the second, adds to the cost.
  private func gainOfExchange(_ first: Int, _ second: Int) -> Double {
    guard let transitions = problem.transitions else { return 0 }
    func occupant(_ place: Int) -> Int {
      place == first ? list[second] : place == second ? list[first] : list[place]
    }
    var gain = 0.0
    func count(_ step: Int) {
      guard step >= 0, step + 1 < list.count else { return }
      gain += transitions.cost(occupant(step), occupant(step + 1))
      gain -= transitions.cost(list[step], list[step + 1])
    }
    count(first - 1)
    count(first)
    if second - 1 != first { count(second - 1) }
    count(second)
    return gain
  }

  /// Throws out some tracks by chance, so that the next search ends elsewhere.
  private mutating func kick() {
    let removable = list.count { !isRequired[$0] }
    guard removable > 0 else { return }
    let maximum = min(removable, 4 + list.count / 8)
    for _ in 0...generator.below(maximum) {
      let places = list.indices.filter { !isRequired[list[$0]] }
      remove(at: places[generator.below(places.count)])
    }
    for _ in 0...generator.below(2) {
      let free = (0..<problem.count).filter { fits($0) }
      guard !free.isEmpty else { return }
      insert(free[generator.below(free.count)], at: generator.below(list.count + 1))
    }
  }

  // MARK: The list

  private func isBelowCaps(_ candidate: Int) -> Bool {
    for place in groupStarts[candidate]..<groupStarts[candidate + 1] {
      let group = groups[place]
      if counts[group] >= problem.caps[group] { return false }
    }
    return true
  }

  private func fits(_ candidate: Int) -> Bool {
    !isUsed[candidate] && tally.size + problem.sizes[candidate] <= problem.capacity + 1e-9
      && isBelowCaps(candidate)
  }

  /// The cost of the transitions before and after a place that holds `candidate`.
  private func joints(at place: Int, _ candidate: Int) -> Double {
    guard let transitions = problem.transitions, let arrivals else { return 0 }
    return (place > 0 ? transitions.cost(list[place - 1], candidate) : 0)
      + (place + 1 < list.count ? arrivals.cost(list[place + 1], candidate) : 0)
  }

  /// What putting a candidate before the track at a place adds to the cost.
  private func joining(_ candidate: Int, at place: Int) -> Double {
    guard let transitions = problem.transitions else { return 0 }
    let before = place > 0 ? list[place - 1] : nil
    let after = place < list.count ? list[place] : nil
    let gap = before.flatMap { before in after.map { transitions.cost(before, $0) } } ?? 0
    return (before.map { transitions.cost($0, candidate) } ?? 0)
      + (after.map { transitions.cost(candidate, $0) } ?? 0) - gap
  }

  private mutating func insert(_ candidate: Int, at place: Int) {
    cost += joining(candidate, at: place)
    list.insert(candidate, at: place)
    isUsed[candidate] = true
    for group in problem.groups[candidate] { counts[group] += 1 }
    problem.add(candidate, 1, to: &tally)
  }

  private mutating func remove(at place: Int) {
    let candidate = list.remove(at: place)
    cost -= joining(candidate, at: place)
    isUsed[candidate] = false
    for group in problem.groups[candidate] { counts[group] -= 1 }
    problem.add(candidate, -1, to: &tally)
  }

  private mutating func restore(_ best: [Int]) {
    for place in list.indices.reversed() { remove(at: place) }
    for candidate in best { insert(candidate, at: list.count) }
  }
}

/// Finds a path of small, even steps: place by place, the best paths to each of the candidates that
/// suit the place, then exchanges until nothing gains.
///
/// No clock and no chance decide: the same problem has the same path. Shortest paths without
/// repetitions are hard in general; on small problems the path is nearly always the best one, which
/// the tests compare.
///
/// - Complexity: O(places x `width`^2 x `kept`), with a look back at the path for each.
struct PathSolver {
  /// Candidates that are looked at for a place.
  static let width = 48
  /// Paths that are kept to each of them.
  static let kept = 4
  /// Times that the path is gone through for exchanges.
  private static let rounds = 20

  let problem: PathProblem

  /// A path as far as one place, by its last candidate and the path before that.
  private struct Node {
    var candidate: Int
    var parent: Int
    var cost: Double
  }

  init(_ problem: PathProblem) {
    self.problem = problem
  }

  /// A path with so many tracks, or with as many as there are where no step gets too long; at least
  /// the two ends.
  func path(ofAtMost count: Int) -> [Int] {
    var count = min(count, problem.count)
    while count > 2 {
      if let path = path(of: count) { return improved(path) }
      count -= 1
    }
    return [0, 1]
  }

  /// The best path found with exactly so many tracks; nil where none keeps the constraints.
  private func path(of count: Int) -> [Int]? {
    var nodes = [Node(candidate: 0, parent: -1, cost: 0)]
    var reached = 0..<1
    for place in 1..<count {
      let start = nodes.count
      let suited = place == count - 1 ? [1] : candidates(for: place, of: count)
      for candidate in suited { extend(&nodes, reached, to: candidate, place, count) }
      guard nodes.count > start else { return nil }
      reached = start..<nodes.count
    }
    // All end with the last track; the first of the cheapest.
    guard let best = reached.min(by: { (nodes[$0].cost, $0) < (nodes[$1].cost, $1) }) else {
      return nil
    }
    var path: [Int] = []
    var node = best
    while node >= 0 {
      path.append(nodes[node].candidate)
      node = nodes[node].parent
    }
    return path.reversed()
  }

  /// Those through which a path can be cheapest: with equal steps as far as them and from them.
  private func candidates(for place: Int, of count: Int) -> [Int] {
    let (before, after) = (Double(place), Double(count - 1 - place))
    let bounds = (2..<problem.count).map { candidate in
      let (first, last) = (problem.distances[0, candidate], problem.distances[candidate, 1])
      return (
        candidate,
        first * first / before + last * last / after
          + problem.cost(of: candidate, at: place, of: count)
      )
    }
    return bounds.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(PathSolver.width).map(\.0)
  }

  /// Adds the best paths that go on to a candidate.
  private func extend(
    _ nodes: inout [Node], _ reached: Range<Int>, to candidate: Int, _ place: Int, _ count: Int
  ) {
    let own = problem.cost(of: candidate, at: place, of: count)
    var ways: [(node: Int, cost: Double)] = []
    for node in reached {
      let step = problem.distances[nodes[node].candidate, candidate]
      if step <= problem.longestStep { ways.append((node, nodes[node].cost + step * step + own)) }
    }
    ways.sort { ($0.cost, $0.node) < ($1.cost, $1.node) }
    var added = 0
    for way in ways where added < PathSolver.kept {
      guard mayFollow(candidate, way.node, nodes) else { continue }
      nodes.append(Node(candidate: candidate, parent: way.node, cost: way.cost))
      added += 1
    }
  }

  /// Whether a path has room for a candidate and the last track.
  private func mayFollow(_ candidate: Int, _ node: Int, _ nodes: [Node]) -> Bool {
    var counts: [Int: Int] = [:]
    for group in problem.groups[candidate] { counts[group, default: 0] += 1 }
    if candidate != 1 {
      for group in problem.groups[1] { counts[group]? += 1 }
    }
    var node = node
    while node >= 0 {
      let other = nodes[node].candidate
      if other == candidate { return false }
      for group in problem.groups[other] { counts[group]? += 1 }
      node = nodes[node].parent
    }
    return counts.allSatisfy { $0.value <= problem.caps[$0.key] }
  }

  /// The path after exchanges of a track for another and of two tracks, as long as they gain.
  private func improved(_ path: [Int]) -> [Int] {
    var best = path
    var cost = problem.cost(path)
    let choices = path.indices.map { candidates(for: max($0, 1), of: path.count) }
    for _ in 0..<PathSolver.rounds {
      let before = cost
      for place in 1..<max(1, path.count - 1) {
        for candidate in choices[place] {
          var other = best
          if let place2 = best.firstIndex(of: candidate) {
            other.swapAt(place, place2)
          } else {
            other[place] = candidate
          }
          let otherCost = problem.cost(other)
          if otherCost < cost - 1e-12, problem.isFeasible(other) {
            (best, cost) = (other, otherCost)
          }
        }
      }
      if cost >= before { break }
    }
    return best
  }
}

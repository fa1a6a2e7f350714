/// A path to be found between two tracks, in numbers: what the solver knows.
///
/// Candidate 0 is the first track and candidate 1 the last; the others may stand between them.
/// *Hard*: nothing is there twice, candidates of a group are at most its cap, no step is longer than
/// `longestStep`. *Wanted*: small steps, evenly spread, in the order of `cost`.
struct PathProblem: Sendable {
  /// How far candidates are from each other, 0...1.
  var distances: SquareTable<Double>
  /// What it costs to have a candidate, wherever it stands.
  var penalties: [Double]
  /// The groups of each candidate: its artists, its song.
  var groups: [[Int]]
  /// How many of each group there may be.
  var caps: [Int]
  /// No step is longer.
  var longestStep: Double

  /// What it weighs that a track in the middle of the path is in the middle between its ends. The
  /// squares of steps alone would be as content with a path that stays near one end.
  static let evenness = 0.25

  /// Candidates, both ends included.
  var count: Int { penalties.count }

  /// 0 for the first track, 1 for the last: how far along a candidate is.
  func progress(_ candidate: Int) -> Double {
    let (before, after) = (distances[0, candidate], distances[candidate, 1])
    return before + after > 0 ? before / (before + after) : 0.5
  }

  /// What a candidate costs at a place, beside the steps to it and from it.
  func cost(of candidate: Int, at place: Int, of count: Int) -> Double {
    guard place > 0, place < count - 1 else { return 0 }
    let lag = progress(candidate) - Double(place) / Double(count - 1)
    return PathProblem.evenness * lag * lag + penalties[candidate]
  }

  /// Squares of the steps, so that two of equal length cost less than a long and a short one; and
  /// what the candidates cost at their places. Less is better.
  func cost(_ path: [Int]) -> Double {
    var cost = 0.0
    for place in path.indices {
      cost += self.cost(of: path[place], at: place, of: path.count)
      guard place > 0 else { continue }
      let step = distances[path[place - 1], path[place]]
      cost += step * step
    }
    return cost
  }

  /// Whether a path breaks no hard constraint.
  func isFeasible(_ path: [Int]) -> Bool {
    guard path.first == 0, path.last == 1, Set(path).count == path.count else { return false }
    var counts = caps
    for candidate in path {
      for group in groups[candidate] {
        counts[group] -= 1
        if counts[group] < 0 { return false }
      }
    }
    return zip(path, path.dropFirst()).allSatisfy { distances[$0, $1] <= longestStep }
  }
}

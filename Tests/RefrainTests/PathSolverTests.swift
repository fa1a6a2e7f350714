import Primitives
import TestSupport
import Testing

@testable import Refrain

/// The path solver against every path that there is, where they can be counted.
struct PathSolverTests {
  /// Points on a sphere of few dimensions, with groups of two or three.
  static func problem(seed: UInt64, candidates: Int, isBound: Bool = true) -> PathProblem {
    var generator = SplitMix64(seed: seed)
    let points = (0..<candidates).map { _ -> [Float] in
      let point = (0..<3).map { _ in Float(generator.unit() - 0.5) }
      let length = point.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return point.map { $0 / max(length, 1e-3) }
    }
    let distances = SquareTable<Double>(count: candidates, isSymmetric: true) {
      TrackFlow.angle(points[$0], points[$1])
    }
    let groups = max(1, candidates / 2)
    return PathProblem(
      distances: distances,
      penalties: (0..<candidates).map { _ in generator.below(3) == 0 ? 0.02 : 0 },
      groups: (0..<candidates).map { $0 < 2 ? [] : [generator.below(groups)] },
      caps: (0..<groups).map { _ in 1 + generator.below(2) },
      longestStep: isBound ? max(distances[0, 1], PathBuilder.minimumBound) : 1)
  }

  /// The cost of the best feasible path with exactly so many tracks, by trying them all.
  private func best(_ problem: PathProblem, _ count: Int) -> Double? {
    var best: Double?
    func extend(_ path: [Int]) {
      guard path.count < count - 1 else {
        let whole = path + [1]
        if problem.isFeasible(whole) { best = min(best ?? .infinity, problem.cost(whole)) }
        return
      }
      for candidate in 2..<problem.count where !path.contains(candidate) {
        extend(path + [candidate])
      }
    }
    extend([0])
    return best
  }

  @Test func ofTinyProblemsThePathFoundIsTheBestOne() {
    var inferior = 0
    var shorter = 0
    for seed in UInt64(0)..<150 {
      let problem = Self.problem(seed: seed, candidates: 8)
      let count = 3 + Int(seed % 4)
      let path = PathSolver(problem).path(ofAtMost: count)
      #expect(problem.isFeasible(path) && path.count <= count, "seed \(seed): \(path)")
      guard let best = best(problem, count) else {
        #expect(path.count < count, "seed \(seed)")
        continue
      }
      guard path.count == count else {
        shorter += 1
        continue
      }
      #expect(problem.cost(path) >= best - 1e-9, "seed \(seed)")
      if problem.cost(path) > best + 1e-9 { inferior += 1 }
      #expect(problem.cost(path) <= 1.25 * best + 1e-9, "seed \(seed)")
    }
    #expect(inferior <= 7 && shorter <= 3, "\(inferior) worse, \(shorter) shorter")
  }

  @Test func pathsKeepWhatIsHardWhateverTheProblem() {
    for seed in UInt64(0)..<60 {
      let problem = Self.problem(seed: seed, candidates: 2 + Int(seed) * 2)
      let path = PathSolver(problem).path(ofAtMost: 12)
      #expect(problem.isFeasible(path), "seed \(seed): \(path)")
      #expect(path == PathSolver(problem).path(ofAtMost: 12), "seed \(seed)")
      let steps = zip(path, path.dropFirst()).map { problem.distances[$0, $1] }
      #expect((steps.max() ?? 0) <= problem.longestStep)
    }
  }

  @Test func equalStepsCostLessThanALongAndAShortOne() {
    // On a line: 0 ... 1 with candidates at a half and at a tenth.
    let places = [0, 1, 0.5, 0.1].map { $0 * 0.5 }
    let problem = PathProblem(
      distances: .init(count: 4) { abs(places[$0] - places[$1]) }, penalties: [0, 0, 0, 0],
      groups: [[], [], [], []], caps: [], longestStep: 0.5)
    #expect(PathSolver(problem).path(ofAtMost: 3) == [0, 2, 1])
    #expect(PathSolver(problem).path(ofAtMost: 4) == [0, 3, 2, 1])
    #expect(PathSolver(problem).path(ofAtMost: 9) == [0, 3, 2, 1])
  }

  @Test func aDetourIsRefusedRatherThanTaken() {
    // The only candidate is farther from both ends than these are from each other.
    let problem = PathProblem(
      distances: .init(count: 3) { $0 + $1 == 1 ? 0.3 : 0.6 }, penalties: [0, 0, 0],
      groups: [[], [], []], caps: [], longestStep: 0.3)
    #expect(PathSolver(problem).path(ofAtMost: 3) == [0, 1])
  }
}

import Primitives
import TestSupport
import Testing

@testable import Refrain

/// The solver against every list that there is, where they can be counted.
struct PlaylistSolverTests {
  /// The most that the best list of all may be worth more than the one found. One track of another
  /// relevance in a list of four is worth up to 0.25; a share missed by one track costs 2.5.
  private static let gap = 0.02

  static func problem(
    seed: UInt64, candidates: Int, slots: Int, isTimed: Bool, hasFlow: Bool
  ) -> PlaylistProblem {
    var generator = SplitMix64(seed: seed)
    let sizes = (0..<candidates).map { _ in isTimed ? 120 + Double(generator.below(200)) : 1 }
    var problem = PlaylistProblem(
      relevance: (0..<candidates).map { _ in generator.unit() }, sizes: sizes,
      capacity: isTimed ? Double(slots) * 220 : Double(slots),
      groups: (0..<candidates).map { _ in
        Set([generator.below(3), 3 + generator.below(candidates)]).sorted()
      },
      caps: [2, 1 + generator.below(3), 2] + Array(repeating: 1, count: candidates),
      shares: (0..<generator.below(3)).map { _ in
        let least = Double(generator.below(3)) * 0.25
        return .init(
          members: (0..<candidates).map { _ in generator.below(3) == 0 }, minimum: least,
          maximum: least + Double(generator.below(2)) * (1 - least) + 0.2)
      },
      required: [])
    if isTimed { problem.slack = 0.02 }
    if generator.below(3) == 0 {
      problem.required = [generator.below(candidates)]
    }
    if hasFlow {
      let costs = (0..<candidates * candidates).map { _ in Float(generator.unit()) }
      problem.transitions = .init(count: candidates) { costs[$0 * candidates + $1] }
    }
    return problem
  }

  /// The value of the best feasible list, by trying them all.
  private func best(_ problem: PlaylistProblem) -> Double {
    var best = -Double.infinity
    func extend(_ list: [Int]) {
      if problem.isFeasible(list) { best = max(best, problem.objective(list)) }
      for candidate in 0..<problem.count where !list.contains(candidate) {
        let longer = list + [candidate]
        if problem.tally(longer).size <= problem.capacity + 1e-9 { extend(longer) }
      }
    }
    extend([])
    return best
  }

  @Test
  func noListOfATinyProblemIsWorthMoreThanTheOneFoundButForAStatedGap() {
    var misses = 0
    for seed in UInt64(0)..<120 {
      let problem = Self.problem(
        seed: seed, candidates: 6 + Int(seed % 2), slots: 2 + Int(seed % 3),
        isTimed: seed % 4 == 0, hasFlow: seed % 3 != 0)
      var solver = PlaylistSolver(problem, seed: 1)
      let list = solver.solve()
      #expect(problem.isFeasible(list), "seed \(seed)")
      let missing = best(problem) - problem.objective(list)
      #expect(missing <= Self.gap, "seed \(seed): \(missing)")
      if missing > 1e-9 { misses += 1 }
    }
    #expect(misses <= 2)
  }

  @Test
  func largerListsAreFeasibleTheSameForTheSameSeedAndNeverWorseThanGreedyOnes() {
    for seed in UInt64(0)..<20 {
      let problem = Self.problem(
        seed: seed, candidates: 40, slots: 10, isTimed: seed % 2 == 0, hasFlow: seed % 3 == 0)
      var solver = PlaylistSolver(problem, seed: 7)
      let list = solver.solve()
      #expect(problem.isFeasible(list), "seed \(seed)")
      var again = PlaylistSolver(problem, seed: 7)
      #expect(again.solve() == list, "seed \(seed)")
      var hasty = PlaylistSolver(problem, seed: 7, budget: 500)
      let first = hasty.solve()
      #expect(problem.isFeasible(first), "seed \(seed)")
      #expect(problem.objective(list) >= problem.objective(first) - 1e-9, "seed \(seed)")
    }
  }

  @Test
  func aProblemWithoutCandidatesHasAnEmptyList() {
    let problem = PlaylistProblem(
      relevance: [], sizes: [], capacity: 5, groups: [], caps: [],
      shares: [.init(members: [], minimum: 0.5, maximum: 1)], required: [])
    var solver = PlaylistSolver(problem, seed: 1)
    #expect(solver.solve() == [])
  }

  @Test(arguments: [
    ("C", 0, false), ("A minor", 0, true), ("Am", 0, true), ("G major", 1, false),
    ("F# minor", 3, true), ("B♭", 10, false), ("Bbm", 7, true), ("8B", 0, false), ("8A", 0, true),
    ("9B", 1, false), ("7A", 11, true), ("e min", 1, true), ("Db maj", 7, false),
  ])
  func keysAreReadAsTheyAreWritten(text: String, fifths: Int, isMinor: Bool) {
    #expect(MusicalKey(text) == MusicalKey(fifths: fifths, isMinor: isMinor))
  }

  @Test
  func keysThatAreNoneDistancesAndTemposAnOctaveApart() {
    for text in ["", "H", "13A", "0B", "C lydian", "unknown"] { #expect(MusicalKey(text) == nil) }
    let keys = ["C", "G", "F#", "Am"].compactMap { MusicalKey($0) }
    #expect(keys[0].distance(to: keys[0]) == 0 && keys[0].distance(to: keys[1]) == Float(1) / 7)
    #expect(keys[0].distance(to: keys[2]) == Float(6) / 7)
    #expect(keys[0].distance(to: keys[3]) == keys[3].distance(to: keys[0]))
    #expect(TrackFlow.tempoDistance(120, 60) == 0 && TrackFlow.tempoDistance(100, 140) == 1)
  }
}

struct PlaylistTitleTests {
  @Test(
    "What stands behind a title is no part of it",
    arguments: [
      ("Song (Live)", "Song"), ("Song - Live (1999)", "Song"), ("Song – Live", "Song"),
      ("Song [Remix] (x)", "Song"), ("歌（现场）", "歌"), ("歌【版】", "歌"), ("(Intro) Song", "(Intro) Song"),
      ("（序）歌", "（序）歌"), ("Song(Live)", "Song(Live)"), (" (x)", " (x)"), ("", ""), ("-", "-"),
      ("A-B", "A-B"),
    ])
  func plainTitles(title: String, plain: String) {
    #expect(PlaylistGroups.plain(title) == plain)
  }
}

import IndexFile
import Primitives
import Testing

@testable import TextIndex

/// Conjunctions and disjunctions of lists at the edges of blocks, bitmaps and windows find what sets
/// of their documents would, with the sums of their contributions.
@Suite struct BooleanWalkTests {
  private typealias Scores = [UInt32: UInt32]

  /// The best of some scores, ties by ordinal.
  private func best(_ scores: Scores, _ limit: Int) -> [(UInt32, UInt32)] {
    scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map { ($0, $1) }
  }

  /// Compares all matches, the best few, and the count with the oracle's.
  private func check(
    _ expected: Scores, _ note: Comment, _ run: (inout any MatchCollector) -> Void
  ) {
    var all: any MatchCollector = ListCollector()
    run(&all)
    let list = all as! ListCollector
    #expect(list.ordinals == expected.keys.sorted(), note)
    #expect(list.contributions == expected.keys.sorted().map { expected[$0] }, note)
    for limit in [1, 10, 200] {
      var top: any MatchCollector = TopCollector(limit: limit)
      run(&top)
      let found = (top as! TopCollector).sorted()
      #expect(found.elementsEqual(best(expected, limit)) { $0 == $1 }, note)
    }
    var counted: any MatchCollector = CountCollector(limit: .max)
    run(&counted)
    #expect((counted as! CountCollector).count == expected.count, note)
  }

  /// Some lists, none of them twice.
  private func some(_ generator: inout SplitMix64, of count: Int, most: Int) -> [Int] {
    var chosen: [Int] = []
    for _ in 0..<generator.below(most + 1) {
      let number = 1 + generator.below(count - 1)
      if !chosen.contains(number) { chosen.append(number) }
    }
    return chosen
  }

  private func allowed(_ generator: inout SplitMix64) -> OrdinalSet? {
    let share = [1, 0.5, 0.02][generator.below(3)]
    if share == 1 { return nil }
    return OrdinalSet(
      capacity: PostingLists.documentCount + 64, where: { _ in generator.unit() < share })
  }

  @Test(arguments: [true, false])
  func conjunctionsAreIntersections(isStored: Bool) throws {
    let lists = try PostingLists()
    let contributions = lists.lists.indices.map(lists.contributions)
    var generator = SplitMix64(seed: 31)
    var matched = 0
    for number in 0..<60 {
      // Each list once by itself, then several.
      let required =
        1 + number < lists.lists.count
        ? [1 + number]
        : [1 + generator.below(lists.lists.count - 1)]
          + some(&generator, of: lists.lists.count, most: 2)
      let distinct = Set(required).sorted()
      let optional = some(&generator, of: lists.lists.count, most: 2)
      let excluded = number % 3 == 0 ? some(&generator, of: lists.lists.count, most: 1) : []
      let allowed = allowed(&generator)
      let constant = UInt32(generator.below(2) * 500)
      var expected: Scores = [:]
      for ordinal in lists.lists[distinct[0]].keys
      where distinct.allSatisfy({ lists.lists[$0][ordinal] != nil })
        && !excluded.contains(where: { lists.lists[$0][ordinal] != nil })
        && allowed?.contains(ordinal) ?? true
      {
        expected[ordinal] = (distinct + optional).reduce(constant) {
          $0 + (contributions[$1][ordinal] ?? 0)
        }
      }
      matched += expected.count
      check(expected, "case \(number): \(distinct) \(optional) \(excluded)") { collector in
        var walk = Conjunction(
          required: lists.context.cursors(lists.cursors(distinct, isStored: isStored)),
          optional: lists.cursors(optional, isStored: isStored),
          excluded: lists.cursors(excluded, isStored: isStored), allowed: allowed,
          constant: constant, lists.context)
        walk.run(&collector)
      }
    }
    #expect(matched > 1_000)
  }

  @Test(arguments: [true, false])
  func listsThatOnlySupportAddToWhatOthersHave(isStored: Bool) throws {
    let lists = try PostingLists()
    let contributions = lists.lists.indices.map(lists.contributions)
    var generator = SplitMix64(seed: 41)
    var (matched, left) = (0, 0)
    for number in 0..<80 {
      let chosen = some(&generator, of: lists.lists.count, most: 4)
      let supporting = some(&generator, of: lists.lists.count, most: 3)
      let allowed = allowed(&generator)
      var expected: Scores = [:]
      for list in chosen {
        expected.merge(contributions[list], uniquingKeysWith: +)
      }
      for list in supporting {
        for (ordinal, contribution) in contributions[list] {
          if expected[ordinal] == nil { left += 1 }
          expected[ordinal]? += contribution
        }
      }
      expected = expected.filter { allowed?.contains($0.key) ?? true }
      matched += expected.count
      check(expected, "case \(number): \(chosen) \(supporting)") { collector in
        var walk = Disjunction(
          lists: lists.cursors(chosen, isStored: isStored),
          supporting: lists.cursors(supporting, isStored: isStored), allowed: allowed, lists.context
        )
        walk.run(&collector)
      }
    }
    #expect(matched > 1_000 && left > 1_000)
  }

  @Test(arguments: [true, false], [false, true])
  func disjunctionsAreUnions(isStored: Bool, keepsMaximum: Bool) throws {
    let lists = try PostingLists()
    let contributions = lists.lists.indices.map(lists.contributions)
    var generator = SplitMix64(seed: 37)
    var matched = 0
    for number in 0..<60 {
      let chosen =
        number < lists.lists.count
        ? [number] : some(&generator, of: lists.lists.count, most: 5)
      let excluded = number % 3 == 0 ? some(&generator, of: lists.lists.count, most: 1) : []
      let allowed = allowed(&generator)
      var expected: Scores = [:]
      for list in chosen {
        expected.merge(contributions[list], uniquingKeysWith: keepsMaximum ? max : { $0 + $1 })
      }
      expected = expected.filter { entry in
        !excluded.contains { lists.lists[$0][entry.key] != nil }
          && allowed?.contains(entry.key) ?? true
      }
      matched += expected.count
      check(expected, "case \(number): \(chosen) \(excluded)") { collector in
        var walk = Disjunction(
          lists: lists.cursors(chosen, isStored: isStored),
          excluded: lists.cursors(excluded, isStored: isStored), allowed: allowed, lists.context)
        walk.keepsMaximum = keepsMaximum
        walk.run(&collector)
      }
    }
    #expect(matched > 1_000)
  }
}

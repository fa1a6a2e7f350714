import IndexFile
import Primitives
import Testing

@testable import TextIndex

/// A batch does to its candidates what a dictionary of them would.
@Suite struct CandidateBatchTests {
  private static let sizes = [0, 1, 127, 128, 129]

  /// A batch of so many ordinals in steps of `step`, each with its own score, and the same as pairs.
  private func batch(
    _ count: Int, step: UInt32, _ context: ExecutionContext
  ) -> (CandidateBatch, [UInt32: UInt32]) {
    let ordinals = (0..<UInt32(count)).map { 7 + $0 * step }
    var batch = CandidateBatch(capacity: ExecutionContext.windowSize, arena: context.arena)
    batch.fill(ordinals, count)
    var pairs: [UInt32: UInt32] = [:]
    for (index, ordinal) in ordinals.enumerated() {
      batch.scores[index] = 1_000 + ordinal % 13
      pairs[ordinal] = batch.scores[index]
    }
    return (batch, pairs)
  }

  private func expect(_ batch: CandidateBatch, _ pairs: [UInt32: UInt32], _ note: Comment) {
    let expected = pairs.sorted { $0.key < $1.key }
    #expect(batch.count == expected.count, note)
    let ordinals = (0..<batch.count).map { batch.ordinals[$0] }
    let scores = (0..<batch.count).map { batch.scores[$0] }
    #expect(ordinals == expected.map(\.key), note)
    #expect(scores == expected.map(\.value), note)
  }

  @Test func blocksAreTakenWithoutScores() throws {
    let context = try PostingLists().context
    for count in Self.sizes {
      let ordinals = (0..<UInt32(count)).map { $0 * 2 }
      var batch = context.batch
      batch.fill(ordinals, count)
      expect(batch, Dictionary(uniqueKeysWithValues: ordinals.map { ($0, 0) }), "\(count)")
    }
  }

  @Test func windowsAreFlushedAndLeftEmpty() throws {
    let context = try PostingLists().context
    let start = ExecutionContext.windowSize
    for count in Self.sizes {
      var pairs: [UInt32: UInt32] = [:]
      for number in 0..<count {
        let offset = number == 0 ? ExecutionContext.windowSize - 1 : number * 200
        context.window[offset] = UInt32(number)
        context.touched[offset / 64] |= 1 << UInt64(offset % 64)
        pairs[UInt32(start + offset)] = UInt32(number)
      }
      var batch = context.batch
      batch.flush(context.window, context.touched, from: start)
      expect(batch, pairs, "\(count)")
      let isEmpty = (0..<ExecutionContext.windowSize).allSatisfy { context.window[$0] == 0 }
      #expect(isEmpty)
    }
  }

  @Test func candidatesThatCannotPassArePruned() throws {
    let context = try PostingLists().context
    for count in Self.sizes {
      for (remaining, threshold) in [(0, 1_005), (5, 1_009), (0, -1), (0, 2_000), (-3, 1_000)] {
        var (batch, pairs) = batch(count, step: 3, context)
        batch.prune(remaining: remaining, threshold: threshold)
        pairs = pairs.filter { Int($0.value) + max(remaining, 0) > threshold }
        expect(batch, pairs, "\(count), \(remaining), \(threshold)")
      }
      var (batch, pairs) = batch(count, step: 3, context)
      batch.keep { $0 % 2 == 0 }
      pairs = pairs.filter { $0.key % 2 == 0 }
      expect(batch, pairs, "\(count), even ones")
    }
  }

  @Test(arguments: [true, false])
  func listsAreAddedIntersectedAndSubtracted(isStored: Bool) throws {
    let lists = try PostingLists()
    for number in 1..<lists.lists.count {
      let list = lists.contributions(number)
      for (count, step) in [(0, 1), (1, 1), (127, 1), (128, 2), (129, 3), (3_000, 11)] {
        let note: Comment = "\(lists.names[number]), \(count) candidates"
        func cursor() throws -> PostingCursor {
          try #require(lists.cursors([number], isStored: isStored).first)
        }
        var (added, pairs) = batch(count, step: UInt32(step), lists.context)
        var walk = try cursor()
        added.add(&walk, needed: -1)
        expect(
          added, pairs.merging(list.filter { pairs[$0.key] != nil }, uniquingKeysWith: +), note)

        var (common, _) = batch(count, step: UInt32(step), lists.context)
        walk = try cursor()
        common.intersect(&walk)
        expect(
          common,
          list.filter { pairs[$0.key] != nil }.merging(
            pairs.filter { list[$0.key] != nil }, uniquingKeysWith: +), note)

        var (rest, _) = batch(count, step: UInt32(step), lists.context)
        walk = try cursor()
        rest.subtract(&walk)
        pairs = pairs.filter { list[$0.key] == nil }
        expect(rest, pairs, note)
      }
    }
  }

  /// Blocks whose bound cannot lift a candidate above what is needed are left out, and only those.
  @Test func listsAreNotAskedWhereTheyCannotMatter() throws {
    let lists = try PostingLists()
    let number = try #require(lists.names.firstIndex(of: "bitmap of 129 in a row"))
    let list = lists.contributions(number)
    let best = Int(list.values.max()!) + 1_012
    for needed in [best, best - 1] {
      var (batch, pairs) = batch(400, step: 1, lists.context)
      var walk = try #require(lists.stored(number))
      batch.add(&walk, needed: needed)
      let (found, before) = ((0..<batch.count).map { batch.scores[$0] }, pairs)
      pairs.merge(list.filter { pairs[$0.key] != nil }, uniquingKeysWith: +)
      for index in 0..<batch.count {
        let ordinal = batch.ordinals[index]
        #expect([before[ordinal], pairs[ordinal]].contains(found[index]))
        if Int(pairs[ordinal]!) > needed { #expect(found[index] == pairs[ordinal]) }
      }
    }
  }

  @Test func allowedDocumentsOfAWindowAreTakenWhenTheyAreFew() throws {
    let lists = try PostingLists()
    let size = ExecutionContext.windowSize
    let documents = PostingLists.documentCount
    let few = OrdinalSet(
      capacity: documents + 500,
      [0, 63, 64, UInt32(size - 1), UInt32(size), UInt32(documents - 1), UInt32(documents + 3)])
    var batch = lists.context.batch
    var isFilled = batch.fill(few, from: 0, documents: documents, below: 3_000)
    #expect(isFilled)
    expect(batch, [0: 0, 63: 0, 64: 0, UInt32(size - 1): 0], "first window")
    isFilled = batch.fill(few, from: size, documents: documents, below: 3_000)
    #expect(isFilled)
    expect(batch, [UInt32(size): 0, UInt32(documents - 1): 0], "second window")
    // Nothing to gain by it: few postings, or as many allowed ones.
    isFilled = batch.fill(few, from: 0, documents: documents, below: 100)
    #expect(!isFilled)
    let all = OrdinalSet(capacity: documents, full: true)
    isFilled = batch.fill(all, from: 0, documents: documents, below: size)
    #expect(!isFilled)
  }
}

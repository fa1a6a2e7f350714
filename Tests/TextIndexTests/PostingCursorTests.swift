import IndexFile
import Primitives
import Testing

@testable import TextIndex

/// A cursor walks, skips, matches and bounds as a dictionary of its list would.
@Suite struct PostingCursorTests {
  private static let kinds = [true, false]

  /// The shapes are what they are named after: else the tests would not reach the edges.
  @Test func theListsAreStoredAsTheirNamesSay() throws {
    let lists = try PostingLists()
    for (number, name) in lists.names.enumerated() where name != "none" {
      let term = try #require(lists.index.dictionary.find("w\(number)"))
      let decoder = BlockDecoder(lists.index.store, term: term)
      #expect(decoder.frequency == lists.lists[number].count)
      #expect(decoder.hasDirectory == (decoder.frequency >= 128), "\(name)")
      guard decoder.hasDirectory else { continue }
      #expect((decoder.bitmap(ofBlock: 0) != nil) == name.hasPrefix("bitmap"), "\(name)")
    }
    #expect(lists.stored(0) == nil && lists.inMemory(0) == nil)
  }

  @Test(arguments: kinds)
  func blocksHaveThePostingsInOrder(isStored: Bool) throws {
    let lists = try PostingLists()
    for number in 1..<lists.lists.count {
      let expected = lists.contributions(number).sorted { $0.key < $1.key }
      var cursor = try #require(lists.cursors([number], isStored: isStored).first)
      #expect(cursor.frequency == expected.count)
      #expect(cursor.blockCount == (expected.count + 127) / 128)
      #expect(cursor.bound == expected.map(\.value).max())
      var found: [(key: UInt32, value: UInt32)] = []
      while cursor.block < cursor.blockCount {
        let range = cursor.blockRange
        let bound = cursor.blockBound
        cursor.enterBlock()
        let contributions = cursor.loadedContributions()
        for position in 0..<cursor.count {
          found.append((cursor.ordinals[position], contributions[position]))
          #expect(range.contains(Int(cursor.ordinals[position])))
          #expect(Int(contributions[position]) <= bound)
        }
        cursor.nextBlock()
      }
      #expect(found.elementsEqual(expected) { $0 == $1 }, "\(lists.names[number])")
      #expect(!cursor.isDamaged)
    }
  }

  @Test(arguments: kinds)
  func everyOrdinalIsFoundAndNoOther(isStored: Bool) throws {
    let lists = try PostingLists()
    for number in 1..<lists.lists.count {
      let list = lists.lists[number]
      for step in [1, 2, 3, 50, 129, 1_000] {
        var cursor = try #require(lists.cursors([number], isStored: isStored).first)
        for target in Swift.stride(from: 0, to: PostingLists.documentCount, by: step) {
          let isThere = list[UInt32(target)] != nil
          guard cursor.contains(UInt32(target)) == isThere else {
            Issue.record("\(lists.names[number]), step \(step): \(target)")
            break
          }
        }
      }
    }
  }

  @Test(arguments: kinds)
  func stretchesOfTargetsAreMatchedWithTheirContributions(isStored: Bool) throws {
    let lists = try PostingLists()
    var generator = SplitMix64(seed: 8)
    for number in 1..<lists.lists.count {
      let expected = lists.contributions(number)
      for share in [0.9, 0.3, 0.01] {
        let targets = (0..<UInt32(PostingLists.documentCount)).filter { _ in
          generator.unit() < share
        }
        var cursor = try #require(lists.cursors([number], isStored: isStored).first)
        var found: [UInt32: UInt32] = [:]
        var hits = [UInt32](repeating: 0, count: 130)
        var positions = hits
        var from = 0
        while from < targets.count, let to = cursor.stretch(targets, from, targets.count) {
          let isProbed = generator.below(2) == 0
          if isProbed { cursor.enterBlock() }
          let count = targets.withUnsafeBufferPointer {
            cursor.match($0.baseAddress! + from, to - from, &hits, &positions)
          }
          for hit in 0..<count {
            let target = targets[from + Int(hits[hit])]
            found[target] = cursor.contribution(at: Int(positions[hit]))
          }
          from = to
        }
        let wanted = Set(targets)
        #expect(
          found == expected.filter { wanted.contains($0.key) }, "\(lists.names[number]) \(share)")
      }
    }
  }

  @Test(arguments: kinds)
  func boundsHoldOverAnyRange(isStored: Bool) throws {
    let lists = try PostingLists()
    var generator = SplitMix64(seed: 4)
    for number in 1..<lists.lists.count {
      let expected = lists.contributions(number)
      var cursor = try #require(lists.cursors([number], isStored: isStored).first)
      var start = 0
      while start < PostingLists.documentCount {
        let end = start + 1 + generator.below([3, 100, 5_000][generator.below(3)])
        let inside = expected.filter { (start..<end).contains(Int($0.key)) }.map(\.value)
        let bound = cursor.bound(from: start, to: end)
        #expect(bound >= Int(inside.max() ?? 0))
        let next = expected.keys.filter { $0 >= start }.min().map { Int($0) } ?? .max
        let lowest = cursor.lowestCandidate(from: start)
        #expect(lowest >= start && lowest <= next, "\(lists.names[number]) from \(start)")
        if next == .max { #expect(lowest == .max) }
        start = end
      }
    }
  }

  @Test(arguments: kinds)
  func windowsGetTheContributionsThatAreLargeEnough(isStored: Bool) throws {
    let lists = try PostingLists()
    let size = ExecutionContext.windowSize
    for number in 1..<lists.lists.count {
      let expected = lists.contributions(number)
      let values = Set(expected.values).sorted()
      for minimum in [0, values[values.count / 2], values[values.count - 1] + 1] {
        for keepingMaximum in [false, true] where !keepingMaximum || minimum == 0 {
          var cursor = try #require(lists.cursors([number], isStored: isStored).first)
          for start in [0, size] {
            var window = [UInt32](repeating: 0, count: size)
            var touched = [UInt64](repeating: 0, count: size / 64)
            cursor.scatter(
              from: start, to: start + size, minimum: minimum, nil, &window, &touched,
              keepingMaximum: keepingMaximum)
            for (ordinal, value) in expected
            where (start..<start + size).contains(Int(ordinal)) && value >= minimum {
              let offset = Int(ordinal) - start
              #expect(window[offset] == value && touched[offset / 64] >> (offset % 64) & 1 == 1)
              window[offset] = 0
            }
            let isRest = window.allSatisfy { $0 == 0 }
            #expect(isRest, "\(lists.names[number]): more than there is")
          }
        }
      }
    }
  }

  @Test(arguments: kinds)
  func ranksAreReachedByAsManyDocuments(isStored: Bool) throws {
    let lists = try PostingLists()
    for number in 1..<lists.lists.count {
      let ranked = lists.contributions(number).values.sorted(by: >)
      for rank in [0, 1, 2, 3, 127, 128, 129, ranked.count, ranked.count + 1] {
        var cursor = try #require(lists.cursors([number], isStored: isStored).first)
        let found = cursor.contribution(ofRank: rank)
        guard rank > 0, rank <= ranked.count else {
          #expect(found == -1)
          continue
        }
        #expect(found <= Int(ranked[rank - 1]), "\(lists.names[number]), rank \(rank)")
        // Fewer blocks than the rank: the list itself has been read.
        if cursor.blockCount < rank { #expect(found == Int(ranked[rank - 1])) }
        #expect(cursor.block == 0)
      }
    }
  }
}

import Primitives
import Testing

@testable import TextIndex

/// Orders of documents.
@Suite struct DocumentOrderTests {
  /// The bits of all gaps between neighbors of a term.
  private func cost(_ order: [UInt32], _ terms: [[UInt32]]) -> Int {
    var last: [UInt32: Int] = [:]
    var bits = 0
    for (position, document) in order.enumerated() {
      for term in terms[Int(document)] {
        bits += Int.bitWidth - (position - (last[term] ?? -1)).leadingZeroBitCount
        last[term] = position
      }
    }
    return bits
  }

  @Test func shuffledClustersComeTogetherWhateverTheThreads() {
    var random = SplitMix64(seed: 17)
    // Forty clusters with terms of their own, shuffled.
    let terms: [[UInt32]] = (0..<2000).map { _ in
      let cluster = UInt32(random.below(40))
      return (0..<4).map { cluster * 16 + UInt32($0) } + [2000 + UInt32(random.below(500))]
    }
    let order = DocumentOrder.bisected(terms, pool: WorkPool(threads: 1))
    #expect(order.sorted() == (0..<2000).map { UInt32($0) })
    #expect(order == DocumentOrder.bisected(terms, pool: WorkPool(threads: 3)))
    let before = cost((0..<2000).map { UInt32($0) }, terms)
    #expect(cost(order, terms) * 10 < before * 7)
  }

  @Test func fewDocumentsAndDocumentsWithoutTermsAreOrderedToo() {
    #expect(DocumentOrder.bisected([]).isEmpty)
    #expect(DocumentOrder.bisected([[1]]) == [0])
    #expect(
      DocumentOrder.bisected(Array(repeating: [], count: 100)).sorted()
        == (0..<100).map { UInt32($0) })
  }
}

import IndexFile
import Primitives
import Testing

@testable import TextIndex

/// The beginning of a word, which may be a word itself: the best are found without reading what cannot be
/// among them.
@Suite struct PrefixTests {
  @Test func theBestOfABeginningAreThoseOfAllItsMatches() throws {
    let seed: UInt64 = 51
    var random = SplitMix64(seed: seed)
    let letters = ["a", "b", "é", "晴"]
    func word(_ most: Int) -> String {
      // Squared, so that the first letters are the commonest.
      (0...random.below(most)).map { _ in
        let place = random.unit()
        return letters[Int(place * place * Double(letters.count))]
      }.joined()
    }
    for size in [40, 900, 6000] {
      let documents = (0..<size).map { _ in
        [[(0...random.below(5)).map { _ in word(4) }.joined(separator: " ")]]
      }
      let index = try Build.index(documents, TextSchema(fields: [.init("text")]))
      let half = OrdinalSet(capacity: size) { $0 % 2 == 1 }
      for _ in 0..<60 {
        let query = Query.prefix(word(3))
        for allowed in [nil, half] {
          var all: [TextHit] = []
          try index.forEachMatch(query, allowed: allowed) { all.append($0) }
          #expect(zip(all, all.dropFirst()).allSatisfy { $0.ordinal < $1.ordinal })
          all.sort { ($1.score, $0.ordinal) < ($0.score, $1.ordinal) }
          for limit in [1, 10, 300, 10_000] {
            let hits = try index.search(query, limit: limit, allowed: allowed)
            #expect(hits == Array(all.prefix(limit)), "seed \(seed), \(query), \(limit) of \(size)")
          }
          #expect(try index.count(query, allowed: allowed) == all.count)
        }
      }
    }
  }
}

import Primitives
import Testing

@testable import TextIndex

/// Misspellings.
@Suite struct FuzzyTermsTests {
  @Test(arguments: [0, 1, 2])
  func theAutomatonFindsExactlyTheTermsWithinReach(edits: Int) throws {
    var random = SplitMix64(seed: UInt64(edits) + 1)
    let letters = ["a", "b", "c", "é", "ж", "晴"]
    let words = (0..<700).map { _ in
      (0...random.below(8)).map { _ in letters[random.below(letters.count)] }.joined()
    }
    let schema = TextSchema(fields: [.init("text")])
    let index = try Build.index(words.map { [[$0]] }, schema)
    let terms = (0..<index.termCount).map { index.dictionary.text($0) }
    for _ in 0..<80 {
      let word = (0...random.below(8)).map { _ in letters[random.below(5)] }.joined()
      let found = FuzzyTerms(index.dictionary).search(
        Array(word.utf8), edits: edits, keepsFirst: false)
      let expected = terms.indices.compactMap { number -> FuzzyTerms.Match? in
        let distance = EditDistance.between(word, terms[number])
        return distance <= edits ? .init(term: number, distance: distance) : nil
      }
      #expect(found == expected, "\(word), \(edits) edits")
      let near = FuzzyTerms(index.dictionary).search(
        Array(word.utf8), edits: edits, keepsFirst: true)
      let sameFirst = expected.filter {
        terms[$0.term].unicodeScalars.first == word.unicodeScalars.first
      }
      #expect(near == sameFirst, "\(word), \(edits) edits, first kept")
    }
  }
}

/// The oracle: optimal string alignment by the whole table.
enum EditDistance {
  static func between(_ a: String, _ b: String) -> Int {
    let x = Array(a.unicodeScalars)
    let y = Array(b.unicodeScalars)
    var rows = [Array(0...y.count)]
    for i in 0..<x.count {
      var row = [i + 1]
      for j in 0..<y.count {
        var value = min(rows[i][j + 1], row[j]) + 1
        value = min(value, rows[i][j] + (x[i] == y[j] ? 0 : 1))
        if i > 0, j > 0, x[i] == y[j - 1], x[i - 1] == y[j] {
          value = min(value, rows[i - 1][j - 1] + 1)
        }
        row.append(value)
      }
      rows.append(row)
    }
    return rows[x.count][y.count]
  }
}

import IndexFile
import Primitives
import Testing
import TextAnalysis

@testable import TextIndex

/// Words that most documents have, under filters: then the lists are asked about what is allowed.
@Suite struct DenseListTests {
  /// Long enough for two windows of the walk.
  private static let count = 40_000

  /// The words of one document: how often each of five is there depends on the word.
  private static func document(_ generator: inout SplitMix64) -> [String] {
    var words: [String] = []
    for (word, share) in [("the", 0.9), ("and", 0.6), ("of", 0.4), ("song", 0.05), ("rare", 0.001)]
    {
      while generator.unit() < share, words.count < 12 { words.append(word) }
    }
    return [words.isEmpty ? "other" : words.joined(separator: " ")]
  }

  @Test func filteredRankingsAreThoseOfAllFiltered() throws {
    var generator = SplitMix64(seed: 3)
    let documents = (0..<Self.count).map { _ in [Self.document(&generator)] }
    let schema = TextSchema(fields: [.init("text", weight: 1, b: 0.4, analysis: .names)])
    let index = try Build.index(documents, schema)
    for words in ["the", "and the", "the the", "of and the song", "rare song the", "rare the"] {
      let query = Query.text(words)
      let all = try index.search(query, limit: Self.count)
      for share in [0.9, 0.3, 0.1, 0.01, 0.0005] {
        // A filter may have room for more documents than the index has.
        let allowed = OrdinalSet(
          capacity: Self.count + 1000, where: { _ in generator.unit() < share })
        let expected = all.filter { allowed.contains($0.ordinal) }
        for limit in [1, 10, 300] {
          let found = try index.search(query, limit: limit, allowed: allowed)
          #expect(
            found.map(\.ordinal) == expected.prefix(limit).map(\.ordinal), "\(words) \(share)")
          #expect(found.map(\.score) == expected.prefix(limit).map(\.score), "\(words) \(share)")
        }
      }
    }
  }

  @Test func theBestOfSeveralWordsAndOfPhrasesAreTheFirstOfAll() throws {
    var generator = SplitMix64(seed: 4)
    let documents = (0..<Self.count).map { _ in [Self.document(&generator)] }
    let schema = TextSchema(fields: [.init("text", weight: 1, b: 0.4, analysis: .names)])
    let index = try Build.index(documents, schema)
    for words in [
      "the and", "and of", "the the", "of song", "the and of", "and and of song", "rare the",
      "the rare",
    ] {
      for query in [Query.text(words, matching: .all), .phrase(words)] {
        let all = try index.search(query, limit: Self.count)
        #expect(try index.count(query) == all.count, "\(query)")
        for limit in [1, 10, 300] {
          let found = try index.search(query, limit: limit)
          #expect(found.map(\.ordinal) == all.prefix(limit).map(\.ordinal), "\(query)")
          #expect(found.map(\.score) == all.prefix(limit).map(\.score), "\(query)")
        }
      }
    }
  }

  @Test func phrasesAreWhereTheWordsStandTogether() throws {
    var generator = SplitMix64(seed: 5)
    let words = ["a", "b", "c", "d", "e"]
    let texts = (0..<3000).map { _ in
      (0...generator.below(8)).map { _ in
        // Early words are common.
        let rarest = generator.below(words.count)
        return words[generator.below(rarest + 1)]
      }
    }
    let schema = TextSchema(fields: [.init("text", weight: 1, b: 0.4, analysis: .names)])
    let index = try Build.index(texts.map { [[$0.joined(separator: " ")]] }, schema)
    for _ in 0..<150 {
      let phrase = (0...(1 + generator.below(3))).map { _ in words[generator.below(words.count)] }
      let expected = texts.indices.filter { text in
        texts[text].indices.contains { texts[text][$0...].starts(with: phrase) }
      }
      let found = try index.search(.phrase(phrase.joined(separator: " ")), limit: 3000)
      #expect(found.map { Int($0.ordinal) }.sorted() == expected, "\(phrase)")
    }
  }
}

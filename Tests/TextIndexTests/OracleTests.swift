import IndexFile
import Primitives
import TestSupport
import Testing
import TextAnalysis

@testable import TextIndex

/// Every pruned answer is that of scoring everything.
@Suite struct OracleTests {
  @Test(arguments: [(40, 300), (1500, 300), (1501, 200), (9000, 50)])
  func randomQueriesFiltersAndLimits(documents count: Int, cases: Int) throws {
    let seed = UInt64(count) &* 31 &+ 7
    var collection = RandomCollection(seed: seed)
    let documents = collection.documents(count)
    let index = try Build.index(documents, RandomCollection.schema)
    let naive = NaiveIndex(schema: RandomCollection.schema, documents: documents)
    var matched = 0
    for number in 0..<cases {
      let query = collection.query()
      let allowed = collection.allowed(count)
      let limit = [1, 3, 10, 100, 20_000][collection.random.below(5)]
      let weights: [Float]? =
        collection.random.below(4) == 0
        ? (0..<3).map { _ in Float(collection.random.below(5)) } : nil
      matched += try compare(
        index, naive, query, allowed, weights, limit, "seed \(seed), case \(number): \(query)")
    }
    #expect(matched > cases, "The cases hardly match anything; seed \(seed)")
  }

  @Test func queriesOfRealNamesTagsAndSentencesOverTheSampleCatalog() throws {
    let seed: UInt64 = 888
    var collection = try SampleCollection(seed: seed)
    let index = try Build.index(collection.documents, SampleCollection.schema)
    let naive = NaiveIndex(schema: SampleCollection.schema, documents: collection.documents)
    var matched = 0
    for number in 0..<600 {
      let query = collection.query()
      var allowed: OrdinalSet?
      if collection.random.below(3) == 0 {
        var set = OrdinalSet(capacity: index.count)
        for ordinal in 0..<UInt32(index.count) where collection.random.below(3) == 0 {
          set.insert(ordinal)
        }
        allowed = set
      }
      matched += try compare(
        index, naive, query, allowed, nil, [1, 10, 1000][collection.random.below(3)],
        "seed \(seed), case \(number): \(query)")
    }
    #expect(matched > 600, "The cases hardly match anything; seed \(seed)")
  }

  /// Compares the best, the count and all matches of a query with the oracle's; returns how many
  /// hits there were.
  private func compare(
    _ index: TextIndex, _ naive: NaiveIndex, _ query: Query, _ allowed: OrdinalSet?,
    _ weights: [Float]?, _ limit: Int, _ note: Comment
  ) throws -> Int {
    let node = index.resolve(query, weights)
    let expected = naive.evaluate(node, index.dictionary)
      .filter { allowed?.contains($0.key) ?? true }
    let hits = try index.search(query, limit: limit, allowed: allowed, weights: weights)
    let tolerance = max(1e-5, 1e-5 * Double(node.bound))
    #expect(hits.count == min(limit, expected.count), note)
    let best = expected.values.sorted(by: >)
    // One expectation for all hits: each costs as much as the rest of the loop.
    var (scoreError, rankError) = (0.0, 0.0)
    for (rank, hit) in hits.enumerated() {
      let score = expected[hit.ordinal] ?? .infinity
      scoreError = max(scoreError, abs(Double(hit.score) - score))
      rankError = max(rankError, abs(best[rank] - score))
    }
    #expect(scoreError <= tolerance, note)
    #expect(rankError <= 2 * tolerance, note)
    try compareWithExhaustive(index, query, allowed, weights, hits, note)
    #expect(try index.count(query, allowed: allowed) == expected.count, note)
    let most = [1, 5, 100][expected.count % 3]
    let few = try index.count(query, allowed: allowed, upTo: most)
    #expect(few <= expected.count && min(few, most) == min(expected.count, most), note)
    let set = try index.matches(query, allowed: allowed)
    #expect(set.cardinality == expected.count, note)
    #expect(expected.keys.allSatisfy { set.contains($0) }, note)
    return hits.count
  }

  /// Walking every match and sorting gives exactly the pruned answer, ties included.
  private func compareWithExhaustive(
    _ index: TextIndex, _ query: Query, _ allowed: OrdinalSet?, _ weights: [Float]?,
    _ hits: [TextHit], _ note: Comment
  ) throws {
    var all: [TextHit] = []
    try index.forEachMatch(query, allowed: allowed, weights: weights) { all.append($0) }
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.ordinal < $1.ordinal }, note)
    all.sort { ($1.score, $0.ordinal) < ($0.score, $1.ordinal) }
    let isEqual = all.prefix(hits.count).elementsEqual(hits)
    #expect(isEqual, note)
  }

  /// With the scores that they have where any word will do; what is left out has function words alone.
  @Test func contentWordsFindWhatAnyWordFindsButForFunctionWords() throws {
    let seed: UInt64 = 77
    var collection = try SampleCollection(seed: seed)
    let index = try Build.index(collection.documents, SampleCollection.schema)
    var analyzer = Analyzer()
    var (found, left) = (0, 0)
    for number in 0..<300 {
      let words = collection.words() + [" of the", " de la", "的", " you", ""][number % 5]
      let fuzziness = [Fuzziness.none, .standard][number % 2]
      func query(_ matching: Query.Matching) -> Query {
        .text(words, matching: matching.suited(to: words), fields: .all, fuzziness: fuzziness)
      }
      let note: Comment = "seed \(seed), case \(number): \(words)"
      let any = try index.search(query(.any), limit: 2_000)
      let content = try index.search(query(.content), limit: 2_000)
      let kept = Set(content.map(\.ordinal))
      #expect(any.filter { kept.contains($0.ordinal) } == content, note)
      #expect(try index.search(query(.content), limit: 5) == Array(content.prefix(5)), note)
      // What stands for a function word says no more than the word.
      let said = Set(
        analyzer.terms(words, options: .compounds).filter { !FunctionWords.contains($0) })
      let rest = any.filter { !kept.contains($0.ordinal) }.map(\.ordinal)
      for rows in try index.evidence(for: rest, query: query(.any)) {
        let terms = rows.flatMap(\.terms)
        #expect(said.isDisjoint(with: terms), "\(words): \(terms)")
      }
      #expect(
        try index.evidence(for: rest, query: query(.content)).allSatisfy(\.isEmpty), note)
      found += content.count
      left += rest.count
    }
    #expect(found > 300 && left > 300, "\(found), \(left)")
  }

  @Test func evidenceNamesFieldAndTermOfEveryHitAndNoOthers() throws {
    var collection = RandomCollection(seed: 99)
    let documents = collection.documents(600)
    let index = try Build.index(documents, RandomCollection.schema)
    let naive = NaiveIndex(schema: RandomCollection.schema, documents: documents)
    for number in 0..<150 {
      let words = collection.text(4)
      let query = Query.text(words)
      let expected = naive.evaluate(index.resolve(query, nil), index.dictionary)
      for ordinal in stride(from: UInt32(0), to: 600, by: 37) {
        let evidence = try index.evidence(for: ordinal, query: query)
        #expect(evidence.isEmpty == (expected[ordinal] == nil), "case \(number): \(words)")
        for row in evidence {
          let field = index.schema.fields.firstIndex { $0.name == row.field }!
          for term in row.terms {
            #expect(naive.postings[term]?[ordinal]?.positions[field] != nil, "case \(number)")
          }
        }
      }
    }
  }
}

/// Builds indexes for tests.
enum Build {
  /// An index of `documents` in a folder.
  static func index(
    _ documents: [[[String]]], _ schema: TextSchema, in folder: TemporaryFolder,
    threads: Int = 2
  ) throws -> TextIndex {
    try TextIndex(opening: file(documents, schema, in: folder, threads: threads))
  }

  /// An index whose file goes as soon as it has been mapped.
  static func index(_ documents: [[[String]]], _ schema: TextSchema) throws -> TextIndex {
    try TemporaryFolder.use { try index(documents, schema, in: $0) }
  }

  /// The path of the file of an index.
  static func file(
    _ documents: [[[String]]], _ schema: TextSchema, in folder: TemporaryFolder,
    threads: Int = 2
  ) throws -> String {
    let path = folder.path("index-\(threads).rfi")
    var builder = TextIndexBuilder(schema: schema, pool: WorkPool(threads: threads))
    for document in documents { builder.add(document) }
    _ = try builder.write(to: path, buildID: 7)
    return path
  }
}

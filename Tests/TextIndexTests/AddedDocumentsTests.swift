import IndexFile
import Primitives
import TestSupport
import Testing

@testable import TextIndex

/// An index with documents that were added to it answers as one index of all of them, to the bit, where
/// the lengths of fields are measured alike.
struct AddedDocumentsTests {
  private func written(
    _ documents: ArraySlice<[[String]]>, _ schema: TextSchema, beside index: TextIndex
  ) throws -> TextIndex {
    try ScratchFile.use { path throws(IndexFileError) in
      var builder = TextIndexBuilder(schema: schema, threads: 1)
      for (place, document) in documents.enumerated() {
        builder.add(document)
        // In pieces, as changes come.
        if place % 7 == 3 { builder.analyze() }
      }
      try builder.write(to: path, beside: index)
      return try TextIndex(opening: path)
    }
  }

  @Test(arguments: [(60, 40), (500, 400), (1100, 300), (700, 3)])
  func everyQueryHasTheAnswersOfOneIndex(documents count: Int, stored: Int) throws {
    let seed = UInt64(count)
    var collection = RandomCollection(seed: seed)
    let documents = collection.documents(count)
    let schema = RandomCollection.schema
    let main = try Build.index(Array(documents[..<stored]), schema)
    let index = main.adding(try written(documents[stored...], schema, beside: main))
    let whole = try written(documents[...], schema, beside: main)
    #expect(index.count == count && whole.count == count)
    var matched = 0
    for number in 0..<300 {
      let query = collection.query()
      let allowed = collection.allowed(count)
      let limit = [1, 3, 10, 100, 20_000][collection.random.below(5)]
      let note: Comment = "seed \(seed), case \(number): \(query)"
      let hits = try index.search(query, limit: limit, allowed: allowed)
      let expected = try whole.search(query, limit: limit, allowed: allowed)
      #expect(hits == expected, note)
      matched += hits.count
      #expect(
        try index.count(query, allowed: allowed) == whole.count(query, allowed: allowed), note)
      var (all, others): ([TextHit], [TextHit]) = ([], [])
      try index.forEachMatch(query, allowed: allowed) { all.append($0) }
      try whole.forEachMatch(query, allowed: allowed) { others.append($0) }
      #expect(all == others, note)
      #expect(
        try index.matches(query, allowed: allowed) == whole.matches(query, allowed: allowed), note)
      let ordinals = hits.prefix(5).map(\.ordinal)
      #expect(
        try index.evidence(for: ordinals, query: query).map { $0.map(\.field) }
          == whole.evidence(for: ordinals, query: query).map { $0.map(\.field) }, note)
    }
    #expect(matched > 300, "The cases hardly match anything; seed \(seed)")
  }

  @Test func theSampleCatalogCutInTwoAnswersAsOne() throws {
    let seed: UInt64 = 77
    var collection = try SampleCollection(seed: seed)
    let documents = collection.documents
    let main = try Build.index(Array(documents[..<700]), SampleCollection.schema)
    let index = main.adding(
      try written(documents[700...], SampleCollection.schema, beside: main))
    let whole = try written(documents[...], SampleCollection.schema, beside: main)
    for number in 0..<300 {
      let query = collection.query()
      #expect(
        try index.search(query, limit: 50) == whole.search(query, limit: 50),
        "seed \(seed), case \(number): \(query)")
    }
    for term in ["love", "rain", "周杰伦", "nothing-of-the-sort"] {
      #expect(index.documentFrequency(of: term) == whole.documentFrequency(of: term))
    }
  }

  @Test func documentsThatAreGoneDoNotCountForHowRareAWordIs() throws {
    let seed: UInt64 = 5
    var collection = RandomCollection(seed: seed)
    let documents = collection.documents(800)
    let schema = RandomCollection.schema
    let main = try Build.index(Array(documents[..<700]), schema)
    let gone = Set((0..<800).filter { $0 % 9 == 4 })
    let left = documents.indices.filter { !gone.contains($0) }
    let index = main.adding(
      try written(documents[700...], schema, beside: main),
      without: try written(gone.sorted().map { documents[$0] }[...], schema, beside: main))
    let whole = try written(left.map { documents[$0] }[...], schema, beside: main)
    let allowed = OrdinalSet(capacity: 800, left.map { UInt32($0) })
    for number in 0..<300 {
      let query = collection.query()
      // Of a beginning, the commonest word is what it was.
      guard !"\(query)".contains("whileTyping"), !"\(query)".contains("prefix") else { continue }
      let note: Comment = "seed \(seed), case \(number): \(query)"
      let found = try index.search(query, limit: 1000, allowed: allowed)
      let expected = try whole.search(query, limit: 1000)
      #expect(
        found.map { left.firstIndex(of: Int($0.ordinal))! } == expected.map { Int($0.ordinal) },
        note)
      #expect(found.map(\.score) == expected.map(\.score), note)
    }
  }
}

import Foundation
import IndexFile
import Primitives
import TestSupport
import Testing

@testable import TextIndex

/// The file of an index.
@Suite struct IndexFileTests {
  @Test func theBytesDoNotDependOnThreadsAndARebuildIsTheSame() throws {
    var collection = RandomCollection(seed: 5)
    let documents = collection.documents(Run.documentCount + 800)
    let bytes = try [1, 2, 3].map { threads in
      try TemporaryFolder.use {
        try readBytes(Build.file(documents, RandomCollection.schema, in: $0, threads: threads))
      }
    }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0] == bytes[2])
  }

  @Test func theBytesDoNotDependOnMemoryAndNothingIsLeftBehind() throws {
    var collection = RandomCollection(seed: 6)
    let documents = collection.documents(Run.documentCount + 300)
    try TemporaryFolder.use { folder in
      let whole = try readBytes(Build.file(documents, RandomCollection.schema, in: folder))
      for threads in [1, 2] {
        let bytes = try TemporaryFolder.use { output in
          try TemporaryFolder.use { scratch in
            var builder = TextIndexBuilder(
              schema: RandomCollection.schema, threads: threads,
              scratch: TextScratchSpace(folder: scratch.path, memory: 1))
            for document in documents { builder.add(document) }
            _ = try builder.write(to: output.path("index"), buildID: 7)
            #expect(builder.hasSpilled)
            #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
            return try readBytes(output.path("index"))
          }
        }
        #expect(bytes == whole)
      }
    }
  }

  @Test func aScratchSpaceThatCannotBeWrittenIsTheErrorOfTheBuild() throws {
    var collection = RandomCollection(seed: 6)
    var builder = TextIndexBuilder(
      schema: RandomCollection.schema, threads: 1,
      scratch: TextScratchSpace(folder: "/no/such/folder", memory: 1))
    for document in collection.documents(Run.documentCount + 10) { builder.add(document) }
    _ = try TemporaryFolder.use { folder in
      #expect(throws: IndexFileError.self) { _ = try builder.write(to: folder.path("index")) }
    }
  }

  @Test func termsAreFoundByTheirBytesAndPrefixesAreRanges() throws {
    var random = SplitMix64(seed: 21)
    let letters = ["a", "b", "ab", "é", "晴", "aaaaaaaaa", "z"]
    var words: Set<String> = []
    for _ in 0..<3000 {
      words.insert((0...random.below(6)).map { _ in letters[random.below(letters.count)] }.joined())
    }
    let index = try Build.index(
      words.sorted().map { [[$0]] }, TextSchema(fields: [.init("text")]))
    let terms = (0..<index.termCount).map { index.dictionary.term($0) }
    #expect(terms.count > 1000)
    #expect(zip(terms, terms.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    var walk = TermWalk(index.dictionary)
    for number in 0..<terms.count {
      #expect(index.dictionary.find(terms[number]) == number)
      let other = random.below(terms.count)
      #expect(walk.withTerm(other) { Array($0) } == terms[other])
    }
    for _ in 0..<500 {
      let text = (0...random.below(7)).map { _ in letters[random.below(letters.count)] }.joined()
      let key = Array(text.utf8.prefix(1 + random.below(12)))
      #expect(index.dictionary.find(key) == terms.firstIndex(of: key))
      let range = index.dictionary.range(prefix: key)
      let expected = terms.indices.filter { terms[$0].starts(with: key) }
      #expect(Array(range) == expected, "\(key)")
    }
  }

  @Test func anIndexOfNothingAndOneOfEmptyDocumentsAnswer() throws {
    for documents in [[], [[], [[""]], [[], ["  "], []]]] as [[[[String]]]] {
      let index = try Build.index(documents, RandomCollection.schema)
      #expect(index.count == documents.count)
      #expect(try index.search(.text("love", fuzziness: .generous), limit: 10).isEmpty)
      #expect(try index.search(.everything(score: 1), limit: 10).count == documents.count)
      #expect(try index.search(.prefix("l"), limit: 10).isEmpty)
      try index.verify()
    }
  }

  @Test func theSummaryIsWhatTheIndexHolds() throws {
    try TemporaryFolder.use { folder in
      var builder = TextIndexBuilder(schema: RandomCollection.schema)
      builder.add([["Blue Moon"], ["Elvis Presley", "The King"], []])
      builder.add([["晴天"], ["周杰倫", "Jay Chou"], ["a rainy day"]])
      let summary = try builder.write(to: folder.path("index"), buildID: 42)
      let index = try TextIndex(opening: folder.path("index"))
      #expect(summary.documents == 2 && index.count == 2)
      #expect(summary.terms == index.termCount)
      #expect(index.schema == RandomCollection.schema)
      #expect(index.identity.buildID == 42)
      #expect(index.hasCurrentAnalysis)
      #expect(try readBytes(folder.path("index")).count == summary.size)
      let hits = try index.search(.text("周杰伦 晴天"), limit: 10)
      #expect(hits.map(\.ordinal) == [1])
      #expect(
        try index.evidence(for: 1, query: .text("jay 晴天")) == [
          TextEvidence(field: "title", terms: ["晴", "晴天", "天"]),
          TextEvidence(field: "artist", terms: ["jay"]),
        ])
    }
  }

  @Test func aDamagedFileIsRefusedOrAnswersWithoutACrash() throws {
    try TemporaryFolder.use { folder in
      var collection = RandomCollection(seed: 11)
      let documents = collection.documents(400)
      let bytes = try readBytes(Build.file(documents, RandomCollection.schema, in: folder))
      let queries = (0..<12).map { _ in collection.query() }
      var refused = 0
      for number in 0..<400 {
        var damaged = bytes
        let position = collection.random.below(bytes.count)
        if number % 4 == 0 {
          damaged.removeSubrange(position...)
        } else {
          damaged[position] ^= UInt8(1 + collection.random.below(255))
        }
        let path = try folder.file("damaged-\(number)", bytes: damaged)
        guard let index = try? TextIndex(opening: path) else {
          refused += 1
          continue
        }
        let isVerified = (try? index.verify()) != nil
        #expect(!isVerified, "case \(number): a change at byte \(position) went unseen")
        for query in queries {
          guard let hits = try? index.search(query, limit: 10) else {
            refused += 1
            continue
          }
          for hit in hits { _ = try? index.evidence(for: hit.ordinal, query: query) }
        }
      }
      #expect(refused > 100)
    }
  }
}

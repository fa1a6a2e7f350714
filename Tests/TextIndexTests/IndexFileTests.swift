import Foundation
import IndexFile
import Primitives
import Testing

@testable import TextIndex

@Suite("The file of an index")
struct IndexFileTests {
  @Test("The bytes do not depend on the number of threads, and a rebuild is the same")
  func determinism() throws {
    var collection = RandomCollection(seed: 5)
    let documents = collection.documents(Run.documentCount + 800)
    let files = [TemporaryFile(), TemporaryFile(), TemporaryFile()]
    for (threads, file) in zip([1, 2, 3], files) {
      _ = try Build.index(documents, RandomCollection.schema, file, threads: threads)
    }
    let bytes = files.map { $0.read() }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0] == bytes[2])
  }

  @Test("The bytes do not depend on the memory that a build may use, and nothing is left behind")
  func boundedMemory() throws {
    var collection = RandomCollection(seed: 6)
    let documents = collection.documents(2 * Run.documentCount + 300)
    let whole = TemporaryFile()
    _ = try Build.index(documents, RandomCollection.schema, whole)
    let folder = NSTemporaryDirectory() + "refrain-scratch-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for threads in [1, 2] {
      let file = TemporaryFile()
      var builder = TextIndexBuilder(
        schema: RandomCollection.schema, threads: threads,
        scratch: TextScratchSpace(folder: folder, memory: 1))
      for document in documents { builder.add(document) }
      _ = try builder.write(to: file.path, buildID: 7)
      #expect(builder.hasSpilled)
      #expect(file.read() == whole.read())
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test("A scratch space that cannot be written is the error of the build")
  func missingScratch() throws {
    var collection = RandomCollection(seed: 6)
    var builder = TextIndexBuilder(
      schema: RandomCollection.schema, threads: 1,
      scratch: TextScratchSpace(folder: "/no/such/folder", memory: 1))
    for document in collection.documents(Run.documentCount + 10) { builder.add(document) }
    let file = TemporaryFile()
    #expect(throws: IndexFileError.self) { _ = try builder.write(to: file.path) }
  }

  @Test("Terms are found by their bytes, and prefixes are ranges")
  func dictionary() throws {
    var random = SplitMix64(seed: 21)
    let letters = ["a", "b", "ab", "é", "晴", "aaaaaaaaa", "z"]
    var words: Set<String> = []
    for _ in 0..<3000 {
      words.insert((0...random.below(6)).map { _ in letters[random.below(letters.count)] }.joined())
    }
    let file = TemporaryFile()
    let index = try Build.index(
      words.sorted().map { [[$0]] }, TextSchema(fields: [.init("text")]), file)
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

  @Test("An index of nothing, and one of empty documents, answer")
  func empty() throws {
    for documents in [[], [[], [[""]], [[], ["  "], []]]] as [[[[String]]]] {
      let file = TemporaryFile()
      let index = try Build.index(documents, RandomCollection.schema, file)
      #expect(index.count == documents.count)
      #expect(try index.search(.text("love", fuzziness: .generous), limit: 10).isEmpty)
      #expect(try index.search(.everything(score: 1), limit: 10).count == documents.count)
      #expect(try index.search(.prefix("l"), limit: 10).isEmpty)
      try index.verify()
    }
  }

  @Test("What the builder says is what the index holds; header and schema survive")
  func summary() throws {
    let file = TemporaryFile()
    var builder = TextIndexBuilder(schema: RandomCollection.schema)
    builder.add([["Blue Moon"], ["Elvis Presley", "The King"], []])
    builder.add([["晴天"], ["周杰倫", "Jay Chou"], ["a rainy day"]])
    let summary = try builder.write(to: file.path, buildID: 42)
    let index = try TextIndex(opening: file.path)
    #expect(summary.documents == 2 && index.count == 2)
    #expect(summary.terms == index.termCount)
    #expect(index.schema == RandomCollection.schema)
    #expect(index.identity.buildID == 42)
    #expect(index.hasCurrentAnalysis)
    #expect(summary.size == file.read().count)
    let hits = try index.search(.text("周杰伦 晴天"), limit: 10)
    #expect(hits.map(\.ordinal) == [1])
    #expect(
      try index.evidence(for: 1, query: .text("jay 晴天")) == [
        TextEvidence(field: "title", terms: ["晴", "晴天", "天"]),
        TextEvidence(field: "artist", terms: ["jay"]),
      ])
  }

  @Test("A file cut short or with a flipped byte is refused, or answers without a crash")
  func damage() throws {
    var collection = RandomCollection(seed: 11)
    let documents = collection.documents(400)
    let good = TemporaryFile()
    _ = try Build.index(documents, RandomCollection.schema, good)
    let bytes = good.read()
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
      let file = TemporaryFile()
      file.write(damaged)
      guard let index = try? TextIndex(opening: file.path) else {
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

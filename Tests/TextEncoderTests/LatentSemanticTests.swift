import IndexFile
import Primitives
import TestSupport
import Testing

@testable import TextEncoder

struct LatentSemanticTests {
  static let options = LatentSemanticOptions(dimension: 8)

  @Test
  func textsThatShareNoWordAreNearWhenTheirWordsKeepCompany() throws {
    // "ballad" and "lullaby" never meet, but both keep company with "soft" and "slow".
    let texts = [
      "ballad soft slow", "ballad slow piano", "ballad soft piano", "lullaby soft slow",
      "lullaby slow piano", "lullaby soft piano", "thrash loud fast", "thrash fast drums",
      "thrash loud drums", "punk loud fast", "punk fast drums", "punk loud drums",
    ]
    let space = try LatentSemanticEncoder.train(
      documents: texts.map { LatentDocument([.init($0)]) }, options: .init(dimension: 2),
      tokenizer: words)
    let ballad = try space.encoder.encode("ballad")
    #expect(cosine(ballad, try space.encoder.encode("lullaby")) > 0.95)
    #expect(cosine(ballad, try space.encoder.encode("punk")) < 0.2)
    let terms = Set(texts.flatMap { $0.split(separator: " ").map(String.init) }).sorted()
    let near = try terms.map { ($0, cosine(ballad, try space.encoder.encode($0))) }
      .sorted { $0.1 > $1.1 }.prefix(5).map(\.0)
    #expect(Set(near) == ["ballad", "lullaby", "piano", "slow", "soft"])
  }

  /// The terms of short texts are known when they come again; texts that are longer by spaces are split
  /// each time.
  @Test func textsThatComeAgainAreCountedAsTheFirstTime() throws {
    let texts = [
      "soft piano", "slow soft", "piano", "loud drums", "fast loud", "drums", "soft soft slow",
    ]
    var generator = SplitMix64(seed: 8)
    let drawn = (0..<300).map { _ in
      (0..<3).map { _ in texts[generator.below(texts.count)] }
    }
    func space(_ padding: String) throws -> LatentSemanticSpace {
      try LatentSemanticEncoder.train(
        documents: drawn.map { fields in
          LatentDocument(
            fields.enumerated().map { .init($1 + padding, weight: Float($0 + 1)) })
        }, options: .init(dimension: 3), tokenizer: words)
    }
    let (short, long) = (try space(""), try space(String(repeating: " ", count: 40)))
    #expect(short.documentVectors.values == long.documentVectors.values)
    #expect(short.documentVectors.values.contains { $0 != 0 })
  }

  @Test(arguments: LatentSemanticOptions.Weighting.allCases)
  func aQueryWithADocumentsTextHasTheDocumentsVector(weighting: LatentSemanticOptions.Weighting)
    throws
  {
    let documents = topicalDocuments(count: 300, seed: 21)
    var options = Self.options
    options.weighting = weighting
    options.singularValuePower = -0.5
    let space = try LatentSemanticEncoder.train(
      documents: documents, options: options, tokenizer: words)
    #expect(space.documentVectors.count == 300)
    for number in stride(from: 0, to: 300, by: 7) {
      let folded = space.encoder.encode(documents[number])
      #expect(cosine(folded, space.documentVectors[number]) > 1 - 1e-6)
      let length = folded.reduce(0) { $0 + $1 * $1 }
      #expect(abs(length - 1) < 1e-5)
    }
  }

  @Test
  func documentsAreNearestToDocumentsOfTheirOwnTopic() throws {
    let documents = topicalDocuments(count: 400, seed: 4)
    let space = try LatentSemanticEncoder.train(
      documents: documents, options: Self.options, tokenizer: words)
    var agreeing = 0
    for query in 0..<100 {
      let best = (0..<400).filter { $0 != query }.max {
        cosine(space.documentVectors[query], space.documentVectors[$0])
          < cosine(space.documentVectors[query], space.documentVectors[$1])
      }
      if best! % 4 == query % 4 { agreeing += 1 }
    }
    #expect(agreeing >= 95)
  }

  @Test
  func theThreadCountDoesNotChangeAByteOfTheFile() throws {
    let documents = topicalDocuments(count: 9000, seed: 8)
    let files = try [1, 2, 3].map { threads in
      try TemporaryFolder.use { folder in
        let space = try LatentSemanticEncoder.train(
          documents: documents, options: Self.options, threads: threads, tokenizer: words)
        try space.encoder.write(to: folder.path("a"), buildID: 7, analysisHash: 9)
        return (try readBytes(folder.path("a")), space.documentVectors)
      }
    }
    #expect(files[1].0 == files[0].0 && files[2].0 == files[0].0)
    #expect(files[1].1 == files[0].1 && files[2].1 == files[0].1)
  }

  @Test
  func aMappedEncoderIsTheOneThatWasWritten() throws {
    let space = try LatentSemanticEncoder.train(
      documents: topicalDocuments(count: 200, seed: 2), options: Self.options, name: "catalog",
      tokenizer: words)
    try TemporaryFolder.use { folder in
      let path = folder.path("space.latent")
      try space.encoder.write(to: path)
      let opened = try LatentSemanticEncoder(opening: path, tokenizer: words)
      #expect(opened.identity == space.encoder.identity)
      #expect(opened.identity.name == "catalog")
      #expect(opened.dimension == 8 && opened.termCount == space.encoder.termCount)
      for text in ["t0w1 t0w3", "common1", "unknown words", ""] {
        #expect(try opened.encode(text) == space.encoder.encode(text))
      }
    }
  }

  @Test
  func damageGivesAnErrorThatNamesTheSectionNeverACrash() throws {
    let space = try LatentSemanticEncoder.train(
      documents: topicalDocuments(count: 100, seed: 2), options: Self.options, tokenizer: words)
    try TemporaryFolder.use { folder in
      let path = folder.path("space.latent")
      try space.encoder.write(to: path)
      let whole = try readBytes(path)
      let seed: UInt64 = 77
      var generator = SplitMix64(seed: seed)
      for round in 0..<300 {
        var bytes = whole
        if round % 3 == 0 {
          bytes.removeLast(generator.below(bytes.count))
        } else {
          for _ in 0..<1 + generator.below(8) {
            bytes[generator.below(bytes.count)] = UInt8(truncatingIfNeeded: generator.next())
          }
        }
        try writeBytes(bytes, to: path)
        guard let opened = try? LatentSemanticEncoder(opening: path, tokenizer: words) else {
          continue
        }
        let vector = try opened.encode("t0w1 t1w2 common3 t3w11 t2w5")
        #expect(vector.count == opened.dimension, "seed \(seed), round \(round)")
      }
    }
  }

  @Test
  func offsetsThatDescendAreRefused() throws {
    try TemporaryFolder.use { folder in
      let path = folder.path("space.latent")
      var writer = try IndexFileWriter(
        creating: path, identity: .init(kind: LatentSemanticEncoder.fileKind, formatVersion: 1))
      try writer.write("settings", [1, 2] as [UInt32])
      try writer.write("name", Array("x".utf8))
      try writer.write("hash", [1] as [UInt64])
      try writer.write("term.offsets", [0, 9, 3] as [UInt32])
      try writer.write("term.bytes", Array("abc".utf8))
      try writer.write("term.weights", [1, 1] as [Float])
      try writer.write("term.vectors", [1, 1, 1, 1] as [Float])
      try writer.write("singular.values", [1, 1] as [Float])
      _ = try writer.finish()
      let error = #expect(throws: TextEncoderError.self) {
        try LatentSemanticEncoder(opening: path, tokenizer: words)
      }
      #expect(error?.description.contains("term.offsets") == true)
    }
  }

  @Test
  func inputsWithNothingToLearnFrom() throws {
    #expect(throws: TextEncoderError.nothingToLearn(documents: 0)) {
      try LatentSemanticEncoder.train(documents: [], tokenizer: words)
    }
    let single = ["one", "two", "three"].map { LatentDocument([.init($0)]) }
    #expect(throws: TextEncoderError.nothingToLearn(documents: 3)) {
      try LatentSemanticEncoder.train(documents: single, tokenizer: words)
    }
    #expect(throws: TextEncoderError.self) {
      try LatentSemanticEncoder.train(
        documents: single, options: .init(dimension: 0), tokenizer: words)
    }
    let same = (0..<5).map { _ in LatentDocument([.init("a b"), .init("c", weight: .nan)]) }
    let space = try LatentSemanticEncoder.train(documents: same, tokenizer: words)
    #expect(space.encoder.dimension == 1)
    #expect(abs(try space.encoder.encode("a")[0] - 1) < 1e-6)
    #expect(try space.encoder.encode("nothing known") == [0])
  }

  @Test
  func identitiesReadBackWhatTheyPrint() {
    let identity = TextEncoderIdentity(name: "a#b", hash: 0xAB)
    #expect(identity.description == "a#b#00000000000000ab")
    #expect(TextEncoderIdentity(identity.description) == identity)
    #expect(TextEncoderIdentity("no hash") == nil)
    #expect(TextEncoderIdentity("a#12") == nil)
  }
}

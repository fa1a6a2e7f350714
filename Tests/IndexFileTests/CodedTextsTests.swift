import Primitives
import TestSupport
import Testing

@testable import IndexFile

@Suite struct CodedTextsTests {
  private func file(
    in folder: String, _ body: (inout IndexFileWriter) throws -> Void
  ) throws -> MappedIndexFile {
    let path = folder + "/coded"
    var writer = try IndexFileWriter(
      creating: path, identity: IndexFileIdentity(kind: "DEMO", formatVersion: 1))
    try body(&writer)
    _ = try writer.finish()
    return try MappedIndexFile(opening: path, kind: "DEMO", versions: 1...1)
  }

  private static func texts(_ count: Int, _ generator: inout SplitMix64) -> [String] {
    let words = [
      "a", "quiet", "song", "about", "the", "sea,", "Ночь", "naïve", "晴天", "的", "🎵", "don't",
      "(live)", "", "1999", "é", "  ", "\n", "ประเทศ",
    ]
    return (0..<count).map { number in
      let known = (0..<generator.below(30)).map { _ in words[generator.below(words.count)] }
      // A word that comes once, and sometimes one that is longer than any code says at once.
      let rare =
        generator.below(20) == 0 ? String(repeating: "x\(number)yß", count: 90) : "w\(number)"
      return (known + [rare]).joined(separator: generator.below(9) == 0 ? "" : " ")
    }
  }

  @Test func textsOfAllKindsComeBack() throws {
    var generator = SplitMix64(seed: 8)
    let texts = CodedTextsTests.texts(2000, &generator) + ["", " ", "🎵", "a"]
    let few = ["one", "", "晴天"]
    try TemporaryFolder.use { folder in
      let file = try file(in: folder.path) { writer in
        try StringTable.Builder(texts).write(coding: "text", to: &writer)
        try StringTable.Builder(few).write(coding: "few", to: &writer)
        try StringTable.Builder([]).write(coding: "none", to: &writer)
      }
      #expect(file.contains("text.words.ends") && !file.contains("few.words.ends"))
      let read = try CodedTexts("text", in: file)
      #expect((0..<read.count).map { read[$0] } == texts)
      let small = try CodedTexts("few", in: file)
      #expect((0..<small.count).map { small[$0] } == few)
      #expect(try CodedTexts("none", in: file).count == 0)
      let joined = read.appending(small)
      #expect(joined.count == texts.count + 3 && joined[texts.count + 2] == "晴天")
      #expect(joined[5] == texts[5])
    }
  }

  /// Codes of one, two and three bytes.
  @Test func wordsOfEveryLengthOfCodeComeBack() throws {
    var generator = SplitMix64(seed: 9)
    // Words of falling frequency: some 14,000 are common enough to be kept.
    let texts = (0..<20_000).map { _ in
      (0..<12).map { _ in "w\(generator.below(1 + generator.below(26_000)))" }
        .joined(separator: " ")
    }
    try TemporaryFolder.use { folder in
      let file = try file(in: folder.path) { writer in
        try StringTable.Builder(texts).write(coding: "text", to: &writer)
      }
      #expect(try StringTable("text.words", in: file).count > WordCodes.middle)
      let read = try CodedTexts("text", in: file)
      #expect(texts.indices.allSatisfy { read[$0] == texts[$0] })
      let bytes = file.sections.first { $0.name == "text.bytes" }.map { Int($0.length) } ?? 0
      #expect(bytes * 2 < texts.reduce(0) { $0 + $1.utf8.count })
    }
  }

  /// Bytes that no writer writes.
  @Test func anyCodesAreSomeText() throws {
    var generator = SplitMix64(seed: 10)
    try TemporaryFolder.use { folder in
      for _ in 0..<200 {
        let bytes = (0..<generator.below(40)).map { _ in
          generator.below(3) == 0 ? 255 : UInt8(truncatingIfNeeded: generator.next())
        }
        let file = try file(in: folder.path) { writer in
          try writer.write("text.ends", [UInt32(bytes.count)])
          try writer.write("text.bytes", bytes)
          try StringTable.Builder(["la", " la"]).write("text.words", to: &writer)
        }
        #expect(try CodedTexts("text", in: file)[0].unicodeScalars.count <= bytes.count * 3)
      }
    }
  }
}

import JSON
import Primitives
import TestSupport
import Testing

@testable import MusicCatalog

@Suite struct ElementReaderTests {
  private func elements(_ text: String, path: [String]) throws -> [JSONValue] {
    try JSONElementReader.elements(in: Array(text.utf8), path: path, limit: .max).map {
      try JSONValue(parsing: String(decoding: $0, as: UTF8.self))
    }
  }

  @Test(arguments: 0..<60)
  func theElementsOfAListAreWhatAParserFindsInIt(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    // Lists in a list are one list, so its elements here are anything else.
    let values = (0..<generator.below(12)).map { _ in JSONValue.random(depth: 3, &generator) }
      .filter { if case .array = $0 { false } else { true } }
    let other = JSONValue.random(depth: 3, &generator)
    let document = JSONValue.object([
      .init("other", other), .init("list", .object([.init("in", .array(values))])),
    ])
    for text in [document.compact, document.pretty] {
      #expect(try elements(text, path: ["list", "in"]) == values, "seed \(seed)")
    }
    #expect(try elements(JSONValue.array(values).pretty, path: []) == values, "seed \(seed)")
  }

  @Test func listsInListsAndObjectsInARowAreOneList() throws {
    #expect(try elements("[[{\"a\":1}],[{\"a\":2},{\"a\":3}]]", path: []).count == 3)
    #expect(try elements("{\"a\":1}\n\n{\"a\":\n2}", path: []) == [["a": 1], ["a": 2]])
    #expect(
      try elements("[{\"track\":[{\"a\":1}]},{\"track\":[{\"a\":2}]}]", path: ["track"]).count == 2)
    #expect(try elements("{\"track\":{\"list\":[1]},\"list\":[2]}", path: ["list"]) == [2])
  }

  private func lines(_ reader: some BatchReader) throws -> [LineBatch.Line] {
    var reader = reader
    var lines: [LineBatch.Line] = []
    while let batch = try reader.next() { lines += batch.lines }
    return lines
  }

  @Test func elementsThatCrossBlocksKeepTheirNumbers() throws {
    try TemporaryFolder.use { folder in
      let filler = String(repeating: "x\\\"{", count: 30)
      let entries = (0..<40_000).map { #"  {"n": \#($0), "text": "\#(filler)"}"# }
      let json = try folder.file("t.json", "[\n" + entries.joined(separator: ",\n") + "\n]\n")
      try #require(try readBytes(json).count > 3 << 20)
      let elements = try lines(
        JSONElementReader(TextSource(try ByteSource(opening: json)), path: []))
      #expect(elements.map(\.number) == Array(2...40_001))

      let tracks = (0..<40_000).map { "<track><title>\($0) \(filler)</title></track>" }
      let xspf = try folder.file(
        "t.xspf", "<playlist><trackList>\n" + tracks.joined(separator: "\n") + "\n</trackList>")
      let found = try lines(
        XMLElementReader(
          TextSource(try ByteSource(opening: xspf)), from: "<track", to: "</track>"))
      #expect(found.map(\.number) == Array(2...40_001))

      let list = (0..<40_000).map { "#EXTINF:1,A - \($0)\n/music/\(filler)/\($0).mp3" }
      let m3u = try folder.file("t.m3u", "#EXTM3U\n" + list.joined(separator: "\n"))
      let named = try lines(M3UReader(TextSource(try ByteSource(opening: m3u))))
      #expect(named.map(\.number) == stride(from: 2, through: 80_000, by: 2).map { $0 })
    }
  }

  @Test func anElementWithoutAnEndIsHandedOnAndATooLongOneIsNot() throws {
    try TemporaryFolder.use { folder in
      let cut = try folder.file("cut.json", "[{\"a\":1},\n{\"a\":")
      let lines = try lines(JSONElementReader(TextSource(try ByteSource(opening: cut)), path: []))
      #expect(lines.map(\.number) == [1, 2])
      let long = "[{\"a\":\"" + String(repeating: "x", count: 20 << 20) + "\"},\n{\"a\":1}]"
      let path = try folder.file("long.json", long)
      let batches = try self.lines(
        JSONElementReader(TextSource(try ByteSource(opening: path)), path: []))
      #expect(batches.map(\.number) == [1, 2])
      #expect(batches.map { $0.defect != nil } == [true, false])
    }
  }

  @Test func bracketsWithoutEndCostTheirRecordAlone() throws {
    try TemporaryFolder.use { folder in
      func read(_ text: String) throws -> [Bool] {
        let path = try folder.file("deep.json", text)
        return try lines(JSONElementReader(TextSource(try ByteSource(opening: path)), path: []))
          .map { $0.defect != nil }
      }
      func brackets(_ count: Int) -> String {
        String(repeating: "[", count: count) + String(repeating: "]", count: count)
      }
      let track = #"{"id":"a","title":"Harbor","artist":"Ann"}"#
      // Lists in lists are one list, a hundred of them nobody's.
      #expect(try read("[" + brackets(20) + ",\n" + track + "]") == [false])
      #expect(try read("[" + brackets(100) + ",\n" + track + "]") == [false, false])
      #expect(try read("[" + brackets(10 << 20) + ",\n" + track + "]") == [true, false])
      // Braces, and names that nobody has.
      let braces =
        String(repeating: #"{"a":"#, count: 6 << 20) + "1" + String(repeating: "}", count: 6 << 20)
      #expect(try read("[" + braces + ",\n" + track + "]") == [true, false])
      let name = String(repeating: "x", count: 40 << 20)
      let path = try folder.file("name.json", "{\"\(name)\": 1, \"tracks\": [\(track)]}")
      let reader = JSONElementReader(TextSource(try ByteSource(opening: path)), path: ["tracks"])
      #expect(try lines(reader).map { $0.defect != nil } == [false])
    }
  }

  @Test(arguments: ["\n", "\r", "\r\n"], [0, 1, 2])
  func behindALineThatIsTooLongReadingGoesOnWhateverEndsIt(ending: String, fewer: Int) throws {
    try expectTwoLines(behind: (18 << 20) - fewer, ending)
  }

  /// The return is the last byte of the block with which the line becomes too long.
  @Test(arguments: ["\r", "\r\n"])
  func aLineMayEndWhereItBecomesTooLong(ending: String) throws {
    try expectTwoLines(behind: (17 << 20) - 1, ending)
  }

  private func expectTwoLines(behind length: Int, _ ending: String) throws {
    try TemporaryFolder.use { folder in
      let long = String(repeating: "x", count: length)
      let path = try folder.file("long.txt", long + ending + "a" + ending + "b")
      let found = try lines(LineReader(TextSource(try ByteSource(opening: path))))
      #expect(found.map { $0.defect != nil } == [true, false, false], "\(ending.debugDescription)")
      #expect(found.map(\.number) == [1, 2, 3])
      let records = try lines(
        RecordReader(TextSource(try ByteSource(opening: path)), delimiter: .comma))
      #expect(records.map { $0.defect != nil } == [true, false, false])
      #expect(records.map(\.number) == [1, 2, 3])
    }
  }
}

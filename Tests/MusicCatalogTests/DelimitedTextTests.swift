import Foundation
import Primitives
import TestSupport
import Testing

@testable import MusicCatalog

@Suite struct DelimitedTextTests {
  /// The columns of every record of a text, and the lines of those that cannot be read.
  private func read(
    _ text: String, _ delimiter: Delimiter = .comma
  ) throws -> (records: [[String]], bad: [Int]) {
    try read(Array(text.utf8), delimiter, .utf8)
  }

  private func read(
    _ bytes: [UInt8], _ delimiter: Delimiter = .comma, _ encoding: TextEncoding? = nil
  ) throws -> (records: [[String]], bad: [Int]) {
    try TemporaryFolder.use { folder in
      let path = try folder.file("t.csv", bytes: bytes)
      let source = TextSource(
        try ByteSource(opening: path), encoding: encoding, mayGuess: true)
      var reader = RecordReader(source, delimiter: delimiter)
      var (records, bad): ([[String]], [Int]) = ([], [])
      while let batch = try reader.next() {
        for line in batch.lines {
          do {
            records.append(try delimiter.columns(of: try batch.bytes(of: line)))
          } catch is Refusal {
            bad.append(line.number)
          }
        }
      }
      return (records, bad)
    }
  }

  @Test func aQuoteInsideAnUnquotedFieldIsText() throws {
    let (records, bad) = try read("Blue Monday 12\" Mix,New Order\nAtomic 7\",Blondie\n")
    #expect(records == [["Blue Monday 12\" Mix", "New Order"], ["Atomic 7\"", "Blondie"]])
    #expect(bad.isEmpty)
  }

  @Test func textBehindAClosingQuoteMakesTheQuotesText() throws {
    let (records, bad) = try read(
      "\"Heroes\" (live),David Bowie\n\"The \"best\" of\",B\n\"D\"x,E\n")
    #expect(
      records == [
        ["\"Heroes\" (live)", "David Bowie"], ["The \"best\" of", "B"], ["\"D\"x", "E"],
      ])
    #expect(bad.isEmpty)
  }

  @Test func aQuotedFieldThatNeverEndsCostsItsRecordAlone() throws {
    let (records, bad) = try read(
      "a,b\n\"Heroes,David Bowie\nRoads,Portishead\n\"Karma Police\",Radiohead\nx,\"open\ny,z\n")
    #expect(
      records == [
        ["a", "b"], ["Roads", "Portishead"], ["Karma Police", "Radiohead"], ["y", "z"],
      ])
    #expect(bad == [2, 5])
  }

  @Test func linesAreCountedThroughQuotedLineEndsOfAnyKind() throws {
    let (records, bad) = try read("\"a\r\nb\",1\r\n\"c\rd\ne\",2\rf,\"g\r\nh\n")
    #expect(records == [["a\r\nb", "1"], ["c\rd\ne", "2"], ["h"]])
    #expect(bad == [6])
  }

  @Test func spacesAroundQuotesAreLeftOut() throws {
    let (records, _) = try read("\"a\", \"b, c\" , d\n")
    #expect(records == [["a", "b, c", " d"]])
  }

  @Test func emptyLinesAreNoRecordsAndEmptyFieldsAreFields() throws {
    let (records, _) = try read("\n\r\n,\n\"\"\n \na,\n")
    #expect(records == [["", ""], [""], [" "], ["a", ""]])
  }

  // MARK: - What Python writes

  /// The rules of Python's csv.writer for `QUOTE_MINIMAL` and `QUOTE_ALL`.
  private static func written(
    _ rows: [[String]], _ delimiter: Delimiter, lineEnd: String, quotingAll: Bool
  ) -> String {
    rows.map { row in
      row.map { field in
        let special = ["\"", "\n", "\r", delimiter.rawValue]
        let isNeeded = special.contains(where: field.contains) || (field.isEmpty && row.count == 1)
        guard quotingAll || isNeeded || field.unicodeScalars.contains("\n") else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: delimiter.rawValue) + lineEnd
    }.joined()
  }

  private static func randomRows(_ generator: inout SplitMix64, count: Int) -> [[String]] {
    let pieces = [
      "a", "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", " ", "é", "周杰倫", "12\" Mix",
      "#", "\u{0}", "'", "🎵",
    ]
    return (0..<count).map { _ in
      (0..<1 + generator.below(4)).map { _ in
        (0..<generator.below(5)).map { _ in pieces[generator.below(pieces.count)] }.joined()
      }
    }
  }

  /// Rows by their scalars: two texts with "\r\n" cut differently are equal to Swift's eye.
  private static func scalars(_ rows: [[String]]) -> [[[UInt32]]] {
    rows.map { $0.map { $0.unicodeScalars.map(\.value) } }
  }

  @Test(arguments: 0..<40)
  func whatPythonsRulesWriteIsReadBack(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let rows = Self.randomRows(&generator, count: 1 + generator.below(60))
    for delimiter in Delimiter.allCases {
      for lineEnd in ["\n", "\r\n"] {
        let text = Self.written(
          rows, delimiter, lineEnd: lineEnd, quotingAll: generator.below(2) == 0)
        let (records, bad) = try read(text, delimiter)
        #expect(Self.scalars(records) == Self.scalars(rows), "seed \(seed)")
        #expect(bad.isEmpty)
      }
    }
  }

  @Test func recordsThatCrossBlocksAreReadBack() throws {
    var generator = SplitMix64(seed: 7)
    let rows = Self.randomRows(&generator, count: 120_000)
    let text = Self.written(rows, .comma, lineEnd: "\r\n", quotingAll: false)
    try #require(text.utf8.count > 2 << 20)
    #expect(Self.scalars(try read(text).records) == Self.scalars(rows))
  }

  private static let pythonWriter = """
    import csv, json, sys
    rows = json.load(open(sys.argv[1], encoding="utf-8"))
    quoting = {"minimal": csv.QUOTE_MINIMAL, "all": csv.QUOTE_ALL,
               "nonnumeric": csv.QUOTE_NONNUMERIC}[sys.argv[4]]
    with open(sys.argv[2], "w", newline="", encoding="utf-8") as out:
        csv.writer(out, delimiter=sys.argv[3], quoting=quoting).writerows(rows)
    """

  @Test(
    .enabled(if: Surroundings.program("python3") != nil, "needs python3"),
    arguments: ["minimal", "all", "nonnumeric"])
  func whatPythonItselfWritesIsReadBack(quoting: String) throws {
    let python = try #require(Surroundings.program("python3"))
    try TemporaryFolder.use { folder in
      var generator = SplitMix64(seed: 99)
      let rows = Self.randomRows(&generator, count: 2000)
      let script = try folder.file("write.py", Self.pythonWriter)
      let input = folder.path("rows.json")
      try JSONEncoder().encode(rows).write(to: URL(fileURLWithPath: input))
      for delimiter in Delimiter.allCases {
        let output = folder.path("rows.csv")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = [script, input, output, delimiter.rawValue, quoting]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let (records, bad) = try read(try readBytes(output), delimiter, .utf8)
        #expect(Self.scalars(records) == Self.scalars(rows))
        #expect(bad.isEmpty)
      }
    }
  }

  // MARK: - Encodings

  private static func wide(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBig ? bytes.reversed() : bytes
    }
  }

  @Test(arguments: [true, false], [true, false])
  func wideTextIsToldByItsMarkOrItsZeros(isBig: Bool, hasMark: Bool) throws {
    let text = "title,artist\r\nHalo,Beyoncé\r\n晴天,周杰倫 🎵\r\n"
    let bytes = Self.wide((hasMark ? "\u{FEFF}" : "") + text, isBig: isBig)
    #expect(
      try read(bytes).records == [["title", "artist"], ["Halo", "Beyoncé"], ["晴天", "周杰倫 🎵"]])
  }

  @Test func wideTextWithPairsAcrossBlocksIsReadBack() throws {
    let text = String(repeating: "x🎵,晴天\n", count: 200_000)
    let records = try read(Self.wide("\u{FEFF}" + text, isBig: false)).records
    #expect(records.count == 200_000)
    #expect(records.allSatisfy { $0 == ["x🎵", "晴天"] })
  }

  @Test func windows1252IsToldByLookingAndUTF8WithDamageIsNot() throws {
    let latin = Array("title,artist\nHalo,Beyonc".utf8) + [0xE9] + Array("\nI".utf8) + [0x92]
    #expect(
      try read(latin + Array("m,x\n".utf8)).records[1...] == [["Halo", "Beyoncé"], ["I’m", "x"]])
    let damaged = Array("Beyoncé,1\nSigur Rós,2\nbad".utf8) + [0xFF] + Array(",3\n".utf8)
    let (records, bad) = try read(damaged)
    #expect(records == [["Beyoncé", "1"], ["Sigur Rós", "2"]])
    #expect(bad == [3])
  }

  @Test func halfAPairIsRefusedWithItsLineAlone() throws {
    var bytes = Self.wide("\u{FEFF}a,b\n", isBig: false) + [0x00, 0xD8]
    bytes += Self.wide("x,c\nd,e\n", isBig: false)
    let (records, bad) = try read(bytes)
    #expect(records == [["a", "b"], ["d", "e"]])
    #expect(bad == [2])
  }
}

import Foundation
import MusicCatalog
import Testing

@Suite struct TrackImportTests {
  static let fullLine = """
    {"id":"t1","title":"晴天","aliases":["Sunny Day"],"artists":[{"id":"a1","name":"周杰倫",\
    "aliases":["周杰伦","Jay Chou"]},"Someone"],"album":"葉惠美","released":"2003-07-31",\
    "language":"ZH","duration":269.5,"bpm":137,"key":"G major","popularity":0.9,"isrc":"TWA530887001",\
    "tags":[{"name":"mandopop","kind":"genre","weight":0.5},"rainy"],"snippets":["One.","Two."],\
    "lyrics":"la"}
    """

  @Test func everyPartOfATrackSurvives() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("a.jsonl", Self.fullLine + "\n")])
      #expect(report.imported == 1 && report.refused == 0 && report.updated == 0)
      var expected = TrackRecord(
        id: "t1", title: "晴天",
        artists: [
          ArtistCredit(id: "a1", name: "周杰倫", aliases: ["周杰伦", "Jay Chou"]),
          ArtistCredit(name: "Someone"),
        ])
      expected.aliases = ["Sunny Day"]
      expected.album = "葉惠美"
      expected.released = ReleaseDate("2003-07-31")
      expected.language = "zh"
      expected.duration = 269.5
      expected.bpm = 137
      expected.key = "G major"
      expected.popularity = 0.9
      expected.isrc = "TWA530887001"
      expected.tags = [
        TagAssignment(name: "mandopop", kind: "genre", weight: 0.5), TagAssignment(name: "rainy"),
      ]
      expected.snippets = ["One.", "Two."]
      expected.lyrics = "la"
      #expect(try catalog.allTracks() == [expected])
    }
  }

  @Test func aTrackImportedTwiceIsUpdatedNotDoubled() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("a.jsonl", Self.fullLine)])
      let second = #"{"id":"t1","title":"New","artists":["Other"],"tags":["only"]}"#
      let report = try catalog.importTracks(from: [shop.file("b.jsonl", second)])
      #expect(report.imported == 1 && report.updated == 1)
      let tracks = try catalog.allTracks()
      #expect(tracks.count == 1)
      #expect(tracks[0].title == "New" && tracks[0].album == nil && tracks[0].snippets.isEmpty)
      #expect(tracks[0].tags == [TagAssignment(name: "only")])
      #expect(tracks[0].artists == [ArtistCredit(name: "Other")])
    }
  }

  static let badLines: [(line: String, reason: String)] = [
    ("{", "it is not valid JSON: an object needs a name in quotes here, at byte 1"),
    ("[]", "it is not a JSON object"),
    (#"{"id":"x","artists":["b"]}"#, "title is missing"),
    (#"{"id":"x","title":"a"}"#, "artist is missing; a track needs one"),
    (#"{"id":"x","title":"a","artists":[]}"#, "artist is missing; a track needs one"),
    (#"{"id":"x","title":"  ","artists":["b"]}"#, "title is missing"),
    (#"{"id":"x","title":"a","artists":[{}]}"#, "artist is missing; a track needs one"),
    (#"{"id":"x","title":"a\u0000","artists":["b"]}"#, "title contains a NUL character"),
    (
      #"{"id":"\#(String(repeating: "x", count: 600))","title":"a","artists":["b"]}"#,
      "id has 600 bytes, more than 512"
    ),
    (
      String(repeating: "[", count: 100_000),
      "it is not valid JSON: it is nested deeper than 64 levels, at byte 64"
    ),
  ]

  @Test func badLinesAreReportedCountedAndPassedOver() throws {
    try Workshop.run { shop in
      let good = #"{"id":"g","title":"Good","artists":["A"]}"#
      let text = ([good] + Self.badLines.map(\.line) + [good]).joined(separator: "\n")
      let path = try shop.file("mixed.jsonl", text)
      let report = try shop.catalog().importTracks(from: [path])
      #expect(report.imported == 2 && report.updated == 1)
      #expect(report.refused == Self.badLines.count)
      let expected = Self.badLines.enumerated().map {
        "\(path):\($0.offset + 2): \($0.element.reason)"
      }
      #expect(report.problems.map(\.description) == expected)
    }
  }

  @Test func strictStopsAtTheFirstBadLineAndLeavesTheCatalogAsItWas() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("a.jsonl", Self.fullLine)])
      let before = try catalog.allTracks()
      let text = #"{"id":"n","title":"New","artists":["A"]}"# + "\nnonsense\n"
      let path = try shop.file("bad.jsonl", text)
      var options = ImportOptions()
      options.strict = true
      #expect(
        throws: CatalogError.refused(
          path: path, line: 2,
          reason: "it is not valid JSON: a value begins with an unexpected character, at byte 0")
      ) { try catalog.importTracks(from: [path], options: options) }
      #expect(try catalog.allTracks() == before)
    }
  }

  @Test func aMissingSecondFileUndoesTheFirst() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let paths = [try shop.file("a.jsonl", Self.fullLine), shop.folder + "/absent.jsonl"]
      #expect(throws: CatalogError.self) { try catalog.importTracks(from: paths) }
      #expect(try catalog.allTracks().isEmpty)
      #expect(throws: CatalogError.self) { try catalog.importTracks(from: [shop.folder]) }
    }
  }

  @Test func cancellingLeavesTheCatalogAsItWas() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      var options = ImportOptions()
      options.progress = { _ in false }
      let path = try shop.file("a.jsonl", Self.fullLine)
      #expect(throws: CatalogError.cancelled) {
        try catalog.importTracks(from: [path], options: options)
      }
      #expect(try catalog.allTracks().isEmpty)
    }
  }

  @Test func emptyFilesAndOddLineEndingsAreTaken() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let empty = try shop.file("empty.jsonl", "")
      #expect(try catalog.importTracks(from: [empty]) == ImportReport())
      let line = #"{"id":"x","title":"T","artists":["A"]}"#
      let bytes = [0xEF, 0xBB, 0xBF] + Array("\r\n\n\(line)\r\n   \n".utf8)
      let report = try catalog.importTracks(from: [shop.file("bom.jsonl", bytes: bytes)])
      #expect(report.imported == 1 && report.refused == 0)
    }
  }

  @Test func invalidUTF8IsRefused() throws {
    try Workshop.run { shop in
      let start = Array(#"{"id":"x","artists":["A"],"title":"#.utf8)
      let bytes = start + [0x22, 0xFF, 0xFE, 0x22, 0x7D, 0x0A]
      let report = try shop.catalog().importTracks(from: [shop.file("bad.jsonl", bytes: bytes)])
      #expect(report.imported == 0 && report.refused == 1)
    }
  }

  @Test func linesThatCrossBlocksKeepTheirNumbers() throws {
    try Workshop.run { shop in
      let filler = String(repeating: "x", count: 700)
      var text = ""
      for number in 0..<5000 {
        text += #"{"id":"\#(number)","title":"T","artists":["A"],"snippets":["\#(filler)"]}"# + "\n"
        if number == 4000 { text += "broken\n" }
      }
      let path = try shop.file("large.jsonl", text)
      let report = try shop.catalog().importTracks(from: [path])
      #expect(report.imported == 5000)
      #expect(report.problems.map(\.line) == [4002])
    }
  }

  @Test func absurdlyLongLinesAreRefusedWithoutFillingTheMemory() throws {
    try Workshop.run { shop in
      let line = #"{"id":"x","title":"T","artists":["A"]}"#
      var bytes = [UInt8](repeating: 0x61, count: 20 << 20)
      bytes += Array("\n\(line)\n".utf8)
      let report = try shop.catalog().importTracks(from: [shop.file("long.jsonl", bytes: bytes)])
      #expect(report.imported == 1)
      #expect(report.problems.map(\.line) == [1])
      #expect(report.problems.first?.reason == "it is longer than 16 MiB")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/gzip"), "needs gzip"))
  func gzipIsUnpackedAndDamageInItIsAnError() throws {
    try Workshop.run { shop in
      let plain = try shop.file("a.jsonl", Self.fullLine + "\n")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/gzip")
      process.arguments = [plain]
      try process.run()
      process.waitUntilExit()
      let packed = plain + ".gz"
      let catalog = try shop.catalog()
      #expect(try catalog.importTracks(from: [packed]).imported == 1)
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: packed)))
      let twice = try shop.file("twice.jsonl.gz", bytes: bytes + bytes)
      #expect(try catalog.importTracks(from: [twice]).imported == 2)
      for length in [12, bytes.count / 2, bytes.count - 1] {
        let cut = try shop.file("cut.jsonl.gz", bytes: Array(bytes[..<length]))
        #expect(throws: CatalogError.self) { try catalog.importTracks(from: [cut]) }
      }
      var flipped = bytes
      flipped[bytes.count / 2] ^= 0xFF
      let bad = try shop.file("flipped.jsonl.gz", bytes: flipped)
      #expect(throws: CatalogError.self) { try catalog.importTracks(from: [bad]) }
    }
  }
}

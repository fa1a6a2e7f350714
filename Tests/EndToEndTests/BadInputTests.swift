import Foundation
import JSON
import MusicTools
import TestSupport
import Testing

struct BadInputTests {
  /// What must not change: all that a bundle holds and answers.
  private struct State: Equatable {
    var exported: String
    var inspected: String
    var answer: String

    init(_ folder: TemporaryFolder, _ bundle: String) async throws {
      exported = try await folder.refrain("export", bundle).out
      inspected = try await folder.refrain("inspect", bundle).out
      answer = try await folder.refrain("search", bundle, "piano", "--json").out
    }
  }

  private static let good = #"{"id":"good","title":"Good","artists":["Band"]}"#

  @Test func inputsThatCannotBeReadEndWith66AndChangeNothing() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let before = try await State(folder, bundle)
      let good = try folder.file("good.jsonl", BadInputTests.good)
      let missing = folder.path("missing.jsonl")
      let cut = try folder.file(
        "cut.jsonl.gz", bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B])
      // Where a program reads the tags of audio files, a folder is read.
      let reader = Surroundings.program("ffprobe") ?? Surroundings.program("mediainfo")
      _ = try folder.file("song.mp3", "no song")
      for path in [missing, cut] + (reader == nil ? [folder.path] : []) {
        let outcome = try await folder.refrain("import", bundle, "--tracks", good, path)
        #expect(outcome.status == 66, "\(path): \(outcome.err)")
        #expect(outcome.err.contains(path))
        #expect(outcome.out.isEmpty)
      }
      if getuid() != 0 {
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: good)
        #expect(try await folder.refrain("import", bundle, "--tracks", good).status == 66)
      }
      let matrix = try folder.file("bad.npy", "not a matrix")
      let ids = try folder.file("ids.txt", "jay-chou-qing-tian\n")
      let vectors = try await folder.refrain(
        "import", bundle, "--vectors", "audio=\(matrix)", "--ids", ids)
      #expect([65, 66].contains(vectors.status), "\(vectors.err)")
      #expect(try await State(folder, bundle) == before)

      let none = folder.path("none.refrain")
      #expect(try await folder.refrain("import", none, "--tracks", missing).status == 66)
      #expect(!fileExists(none))
    }
  }

  @Test func badLinesAreNamedAndPassedOverOrEndAStrictImportWith65() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let before = try await State(folder, bundle)
      var bytes = Array((BadInputTests.good + "\n").utf8)
      bytes += Array(#"{"id":"x","title":""#.utf8) + [0xFF, 0xC0, 0x80] + Array("\"}\n".utf8)
      bytes += Array("{\"id\":\"y\",\"title\":\"\(String(repeating: "x", count: 5000))\"".utf8)
      bytes += Array(",\"artists\":[\"B\"]}\nnot json\n[1,2]\n\u{0}\u{1}\u{2}\n".utf8)
      bytes += Array(
        "{\"id\":\"z\",\"title\":\"T\",\"artists\":[],\"released\":\"2003-02-30\"}".utf8)
      let file = try folder.file("bad.jsonl", bytes: bytes)

      let strict = try await folder.refrain("import", bundle, "--tracks", file, "--strict")
      #expect(strict.status == 65)
      #expect(strict.err.contains("bad.jsonl:2: "), "\(strict.err)")
      #expect(try await State(folder, bundle) == before)

      let lenient = try await folder.refrain("import", bundle, "--tracks", file)
      #expect(lenient.status == 0)
      for line in 2...7 { #expect(lenient.err.contains("bad.jsonl:\(line): "), "\(lenient.err)") }
      #expect(lenient.err.contains("1 tracks imported"))
      #expect(lenient.err.contains("6 lines refused"))
      let exported = try await folder.refrain("export", bundle).out
      #expect(exported.hasPrefix(before.exported) && exported.contains("\"good\""))
    }
  }

  @Test func anEmptyFileIsNoErrorAndIsCalledEmpty() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let before = try await State(folder, bundle)
      for (name, text) in [("a.jsonl", ""), ("b.jsonl", "\n\n\n"), ("c.jsonl", "\u{FEFF}")] {
        let file = try folder.file(name, text)
        let outcome = try await folder.refrain("import", bundle, "--tracks", file)
        #expect(outcome.status == 65, "\(name): \(outcome.err)")
        #expect(outcome.err.contains("\(name): there is no record"), "\(outcome.err)")
      }
      let events = try folder.file("e.tsv", "")
      #expect(try await folder.refrain("import", bundle, "--events", events).status == 65)
      #expect(try await State(folder, bundle) == before)

      let new = folder.path("new.refrain")
      let empty = folder.path("a.jsonl")
      let heading = try folder.file("h.csv", "title,artist\n")
      #expect(try await folder.refrain("import", new, "--tracks", empty, heading).status == 65)
      #expect(!FileManager.default.fileExists(atPath: new))
      let good = try folder.file("g.csv", "title,artist\nHalo,Beyonce\n")
      let beside = try await folder.refrain("import", new, "--tracks", good, heading)
      #expect(beside.status == 0 && beside.err.contains("h.csv: there is no record"))
    }
  }

  @Test func aLineLongerThanAnyTrackIsRefusedAndWhatFollowsIsRead() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("long.refrain")
      var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 20 << 20)
      bytes += Array(("\n" + BadInputTests.good + "\n").utf8)
      let file = try folder.file("long.jsonl", bytes: bytes)
      let outcome = try await folder.refrain("import", bundle, "--tracks", file)
      #expect(outcome.status == 0, "\(outcome.err.prefix(500))")
      #expect(outcome.err.contains("long.jsonl:1: "), "\(outcome.err.prefix(500))")
      #expect(try await folder.refrain("export", bundle).out.contains("\"good\""))
    }
  }

  @Test func aDamagedIndexEndsWith66AndTheGenerationBeforeItAnswers() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let before = try await State(folder, bundle)
      // What is built again needs no vectors and no model to be damaged or whole.
      try CommandFixture.write("small.json", in: folder)
      let build = ["build", bundle, "--recipe", folder.path("small.json")]
      for name in ["text.idx", "tracks.idx", "recipe.json", "GENERATION.json"] {
        let path = bundle + "/generations/000001/" + name
        let whole = try readBytes(path)
        // Two bytes less, because a final line break is nothing to miss.
        for length in [0, 1, whole.count / 2, whole.count - 2] {
          try writeBytes(Array(whole.prefix(length)), to: path)
          for verb in [["search", bundle, "piano"], ["verify", bundle], ["inspect", bundle]] {
            let outcome = try await folder.run(Programs.refrain, verb)
            #expect(outcome.status == 66, "\(name) cut to \(length): \(verb[0]) \(outcome.err)")
            #expect(outcome.out.isEmpty && outcome.err.contains(name))
          }
        }
        try writeBytes(whole, to: path)
      }
      for name in ["text.idx", "tracks.idx"] {
        let path = bundle + "/generations/000001/" + name
        let whole = try readBytes(path)
        for position in stride(from: 0, to: whole.count, by: whole.count / 7) {
          var flipped = whole
          flipped[position] ^= 0x20
          try writeBytes(flipped, to: path)
          let verified = try await folder.refrain("verify", bundle)
          #expect(verified.status == 66, "\(name), byte \(position)")
          let call = try await folder.refrain("tool", bundle, "search_tracks", "{}")
          #expect(call.status == 66, "\(name), byte \(position)")
        }
        try writeBytes(whole, to: path)
      }
      #expect(try await State(folder, bundle) == before)

      // With a generation before it, the damaged one is complained of and the other answers.
      #expect(try await folder.run(Programs.refrain, build).status == 0)
      let newest = bundle + "/generations/000002/text.idx"
      let whole = try readBytes(newest)
      try writeBytes(Array(whole.prefix(1000)), to: newest)
      let answer = try await folder.refrain("search", bundle, "piano", "--json")
      #expect(answer.status == 0)
      #expect(answer.out == before.answer)
      #expect(answer.err.contains("generations/000002/text.idx"))
      #expect(try await folder.refrain("verify", bundle).status == 66)
      #expect(try await folder.run(Programs.refrain, build).status == 0)
      #expect(try await folder.refrain("verify", bundle).status == 0)
    }
  }

  @Test func bundlesThatAreMissingUnbuiltOrSomethingElseEndWith66() async throws {
    try await TemporaryFolder.use { folder in
      let none = folder.path("none.refrain")
      let file = try folder.file("file.refrain", "I am a file.")
      let unbuilt = folder.path("unbuilt.refrain")
      let good = try folder.file("good.jsonl", BadInputTests.good)
      #expect(try await folder.refrain("import", unbuilt, "--tracks", good).status == 0)
      for bundle in [none, file, unbuilt] {
        for verb in [["search", bundle, "x"], ["verify", bundle], ["tool", bundle, "x", "{}"]] {
          let outcome = try await folder.run(Programs.refrain, verb)
          #expect(outcome.status == 66, "\(verb): \(outcome.err)")
          #expect(outcome.err.contains("refrain: "))
        }
      }
      for bundle in [none, file] {
        for verb in ["build", "inspect", "export"] {
          #expect(try await folder.refrain(verb, bundle).status == 66, "\(verb) \(bundle)")
        }
        #expect(try await folder.refrain("forget", bundle, "x").status == 66)
      }
      #expect(try await folder.refrain("import", file, "--tracks", good).status == 73)
      #expect(!fileExists(none))
      let stranger = folder.path("stranger.refrain")
      try FileManager.default.createDirectory(
        atPath: stranger, withIntermediateDirectories: false)
      _ = try folder.file("stranger.refrain/catalog.sqlite", "This is no database at all.")
      for verb in ["build", "inspect", "export"] {
        #expect(try await folder.refrain(verb, stranger).status == 66, "\(verb)")
      }
      #expect(try await folder.refrain("import", stranger, "--tracks", good).status == 66)
      #expect(
        try String(contentsOfFile: stranger + "/catalog.sqlite", encoding: .utf8)
          == "This is no database at all.")
    }
  }

  @Test func aRecipeThatCannotBeMeantEndsWith65NamesTheFieldAndBuildsNothing() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let before = try await State(folder, bundle)
      for (text, named) in [
        (#"{"txet": {}}"#, "txet"), (#"{"text": {"k1": -2}}"#, "k1"), ("{", "JSON"),
      ] {
        let recipe = try folder.file("recipe.json", text)
        let outcome = try await folder.refrain("build", bundle, "--recipe", recipe)
        #expect(outcome.status == 65, "\(text): \(outcome.err)")
        #expect(outcome.err.contains(named), "\(outcome.err)")
      }
      #expect(try await State(folder, bundle) == before)
      let shipped = Surroundings.packageRoot + "/Indexes/default.json"
      #expect(try await folder.refrain("build", bundle, "--recipe", shipped).status == 0)
      let after = try await State(folder, bundle)
      #expect(after.answer == before.answer)
    }
  }

  @Test func queriesOfAnyKindAreAnsweredOrEmptyWithAReason() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.path
      let long = "nocturne " + String(repeating: "晴", count: 100_000 / 3)
      for words in [long, String(repeating: "\"", count: 100_000)] {
        let outcome = try await folder.refrain("search", bundle, words, "--json")
        #expect(outcome.status == 0)
        #expect(try outcome.json["notes"]?.elements?.isEmpty == false)
      }
      for words in ["\u{1}\u{2}\u{1B}[31m", "?!.,;", "\"", "()", "", "   ", "\u{200B}"] {
        for flags in [["--json"], []] {
          let outcome = try await folder.run(
            Programs.refrain, ["search", bundle] + flags + ["--", words])
          #expect(outcome.status == 0, "\(words.debugDescription): \(outcome.err)")
          #expect(!outcome.out.isEmpty)
          guard !flags.isEmpty else { continue }
          #expect(try outcome.ids == [], "\(words.debugDescription)")
          #expect(try outcome.json["empty"]?["reason"]?.text?.isEmpty == false)
        }
      }
    }
  }
}

import Foundation
import IndexFile
import JSON
import MusicCatalog
import TestSupport
import Testing

@testable import MusicTools

struct WholePathTests {
  @Test func fromCatalogFilesToAnswers() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("sample.refrain")
      let imported = try await folder.refrain(
        "import", bundle, "--tracks", Surroundings.sample + "/tracks.jsonl", "--events",
        Surroundings.sample + "/events.tsv", "--strict")
      #expect(imported.status == 0, "\(imported.err)")
      #expect(imported.out.isEmpty)
      #expect(imported.err.contains("tracks imported"))
      let unbuilt = try await folder.refrain("inspect", bundle, "--json").json
      #expect(unbuilt["generation"] == nil)

      let built = try await folder.refrain("build", bundle, "--json")
      #expect(built.status == 0, "\(built.err)")
      let trackCount = try lineCount("tracks.jsonl")
      #expect(try built.json["tracks"]?.integer == trackCount)
      #expect(try built.json["generation"] == 1)
      let stages = try built.json["stages"]?.elements?.compactMap { $0["stage"]?.text } ?? []
      #expect(Set(stages).isSuperset(of: ["reading", "tracks", "text", "publishing"]))

      try await search(folder, bundle)
      try await tools(folder, bundle)
      try await inspectAndVerify(folder, bundle)
      try await forgetAndExport(folder, bundle)
    }
  }

  private func search(_ folder: TemporaryFolder, _ bundle: String) async throws {
    let words = "rainy night piano ballad"
    let years = ["--year", "1990...2005", "--exclude-artist", "Guns N' Roses"]
    for mode in [[], ["--words-only"]] {
      let outcome = try await folder.run(
        Programs.refrain, ["search", bundle, words, "--json"] + years + mode)
      #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome.err)")
      let output = try SearchOutput.shape.decode(outcome.json)
      #expect(output.hits.count == 10)
      #expect((try #require(output.total)) > 10)
      for hit in output.hits {
        let year = Int(hit.released?.prefix(4) ?? "") ?? 0
        #expect((1990...2005).contains(year), "\(hit.id)")
        #expect(!hit.artists.contains("Guns N' Roses"))
        #expect(!hit.artists.isEmpty && !hit.title.isEmpty)
        // Every hit says who found it; what was found by words says which.
        #expect(!hit.by.isEmpty && Set(hit.by).count == hit.by.count, "\(hit.id)")
        #expect(hit.evidence?.isEmpty == false || !hit.by.contains("text"), "\(hit.id)")
      }
      guard !mode.isEmpty else { continue }
      #expect(output.hits.map(\.score) == output.hits.map(\.score).sorted(by: >))
    }
    let soft = try await folder.refrain(
      "search", bundle, words, "--year", "1990...2005", "--soft", "--json")
    #expect(try SearchOutput.shape.decode(soft.json).preferred == ["released 1990...2005"])
    let page = try await folder.refrain(
      "search", bundle, words, "--offset", "3", "--limit", "4", "--json")
    let whole = try await folder.refrain("search", bundle, words, "--limit", "7", "--json")
    #expect(try page.ids == Array(whole.ids.dropFirst(3)))
    let wrong = try await folder.refrain("search", bundle, words, "--versions", "newest")
    #expect(wrong.status == 64)

    let table = try await folder.refrain("search", bundle, words, "--limit", "3")
    let lines = table.out.split(separator: "\n")
    #expect(lines.count == 5, "\(table.out)")
    #expect(lines[0].contains("title") && lines[0].contains("found"))
    #expect(lines.last?.hasPrefix("3 of ") == true)
    let empty = try await folder.refrain(
      "search", bundle, "saxophone", "--artist", "Adele", "--year", "1950...1959")
    #expect(empty.status == 0)
    #expect(empty.out.contains("without artist \"Adele\""), "\(empty.out)")
  }

  private func tools(_ folder: TemporaryFolder, _ bundle: String) async throws {
    let call = try await folder.refrain(
      "tool", bundle, "search_tracks", #"{"query":"周杰伦 晴天","limit":1}"#)
    #expect(call.status == 0, "\(call.err)")
    #expect(try call.ids == ["jay-chou-qing-tian"])
    for dialect in ["mcp", "openai", "anthropic", "json-schema"] {
      let tools = try await folder.refrain("tools", "--dialect", dialect)
      #expect(tools.status == 0)
      #expect(try tools.json.elements?.count == MusicToolbox.standardTools.count)
      #expect(tools.out.contains("search_tracks"))
    }
    let cost = try await folder.refrain("tools", "--cost")
    #expect(cost.out.contains("total"))
  }

  private func inspectAndVerify(_ folder: TemporaryFolder, _ bundle: String) async throws {
    let json = try await folder.refrain("inspect", bundle, "--json").json
    #expect(json["catalog"]?["tracks"]?.integer == (try lineCount("tracks.jsonl")))
    #expect(json["catalog"]?["events"]?.integer == (try lineCount("events.tsv")))
    #expect(json["catalog"]?["listeners"] == 300)
    #expect(json["generation"] == 1)
    let names = json["files"]?.elements?.compactMap { $0["name"]?.text } ?? []
    #expect(names.contains("text.idx") && names.contains("tracks.idx"))
    let table = try await folder.refrain("inspect", bundle).out
    #expect(table.split(separator: "\n").contains("generation  1"), "\(table)")
    #expect(table.contains("text.idx"))
    let verified = try await folder.refrain("verify", bundle)
    #expect(verified.status == 0, "\(verified.err)")
    #expect(verified.out.contains("every byte"))
  }

  private func forgetAndExport(_ folder: TemporaryFolder, _ bundle: String) async throws {
    let events = try String(contentsOfFile: Surroundings.sample + "/events.tsv", encoding: .utf8)
      .split(separator: "\n").count { $0.hasPrefix("sim-007\t") }
    #expect(events > 0)
    let forgotten = try await folder.refrain("forget", bundle, "sim-007")
    #expect(forgotten.status == 0)
    #expect(forgotten.out.contains("\(events) events"), "\(forgotten.out)")
    #expect(try await folder.refrain("forget", bundle, "sim-007").status == 66)
    let json = try await folder.refrain("inspect", bundle, "--json").json
    #expect(json["catalog"]?["listeners"] == 299)
    #expect(json["catalog"]?["events"]?.integer == (try lineCount("events.tsv")) - events)

    let exported = try await folder.refrain("export", bundle)
    #expect(exported.status == 0)
    let file = try folder.file("export.jsonl", exported.out)
    let copy = folder.path("copy.refrain")
    let imported = try await folder.refrain("import", copy, "--tracks", file, "--strict")
    #expect(imported.status == 0, "\(imported.err)")
    #expect(try await folder.refrain("export", copy).out == exported.out)
    #expect(exported.out.split(separator: "\n").count == (try lineCount("tracks.jsonl")))
  }

  @Test func aSecondImportUpdatesAndAnAnswerChangesAtOnceAndStaysWithABuild() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let new = try folder.file(
        "new.jsonl",
        """
        {"id":"jay-chou-qing-tian","title":"晴天","artists":["周杰倫"],"snippets":["zebrafinch"]}
        {"id":"new","title":"Zebrafinch Song","artists":["New Artist"]}

        """)
      let imported = try await folder.refrain("import", bundle, "--tracks", new)
      #expect(imported.err.contains("1 of them updated"), "\(imported.err)")
      let live = try await folder.refrain("search", bundle, "zebrafinch", "--json").ids
      #expect(Set(live) == ["new", "jay-chou-qing-tian"])
      try CommandFixture.write("small.json", in: folder)
      try await folder.successfully("build", bundle, "--recipe", folder.path("small.json"))
      let ids = try await folder.refrain("search", bundle, "zebrafinch", "--json").ids
      #expect(Set(ids) == ["new", "jay-chou-qing-tian"])
      let json = try await folder.refrain("inspect", bundle, "--json").json
      #expect(json["catalog"]?["tracks"]?.integer == (try lineCount("tracks.jsonl")) + 1)
    }
  }

  /// What is asked, and which track must come first.
  static let knownAnswers = [
    ("周杰伦 晴天", "jay-chou-qing-tian"), ("周杰倫 晴天", "jay-chou-qing-tian"),
    ("周杰伦 双截棍", "jay-chou-shuang-jie-gun"), ("简单爱 周杰伦", "jay-chou-jian-dan-ai"),
    ("告白气球", "jay-chou-gao-bai-qi-qiu"), ("jay chou nocturne", "jay-chou-ye-qu"),
    ("Blue and White Porcelain", "jay-chou-qing-hua-ci"),
    ("AC/DC back in black", "ac-dc-back-in-black"), ("acdc tnt", "ac-dc-tnt"),
    ("ac dc highway to hell", "ac-dc-highway-to-hell"), ("AC/DC T.N.T.", "ac-dc-tnt"),
    ("P!nk so what", "pink-so-what"), ("pink so what", "pink-so-what"),
    ("pink nate ruess reason", "pink-just-give-me-a-reason"),
    ("guns n roses november rain", "guns-n-roses-november-rain"),
    ("sweet child of mine guns n roses", "guns-n-roses-sweet-child-o-mine"),
    ("GNR knocking on heavens door", "guns-n-roses-knockin-on-heavens-door"),
  ]

  @Test func songsThatEverybodyKnowsComeFirst() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.path
      for (words, id) in WholePathTests.knownAnswers {
        let ids = try await folder.refrain("search", bundle, words, "--json").ids
        #expect(ids.first == id, "\(words): \(ids)")
      }
    }
  }

  @Test func eachTitleWithItsArtistFindsItsTrackInBothChineseScripts() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.path
      let catalog = try MusicCatalog(opening: BundleFolder(bundle).catalogPath)
      let judge = try TitleJudge(bundle: bundle)
      var all = Shares()
      var converted = Shares()
      try catalog.forEachTrack { track in
        let words = track.title + " " + track.artists[0].name
        let rank = try judge.rank(of: track, asking: words)
        if rank == nil { print("sample: not in the top 3: \(words)") }
        all.count(rank)
        for script in ChineseScript.allCases {
          guard let words = script.converting(words) else { continue }
          let rank = try judge.rank(of: track, asking: words)
          if rank == nil { print("sample: not in the top 3: \(words)") }
          converted.count(rank)
        }
      }
      print("sample, title and artist: \(all)")
      print("sample, in the other script: \(converted)")
      #expect(all.inTopThree == all.asked)
      #expect(converted.asked >= 120)
      #expect(converted.inTopThree == converted.asked)
    }
  }

  private func lineCount(_ name: String) throws -> Int {
    try SampleBundle.lines(of: name).count
  }
}

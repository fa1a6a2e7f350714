import JSON
import TestSupport
import Testing

extension OptionTests {
  private static let search = ["search", "{bundle}", "rainy night piano ballad"]
  private static let similar = ["similar", "{bundle}", "jay-chou-qing-tian"]
  private static let recommend = ["recommend", "{bundle}", "--like", "jay-chou-qing-tian"]

  /// Search, names, likeness and taste, without the filters.
  static let searchCases: [CommandCase] = [
    CommandCase(search + ["--limit", "3"]) { result async throws in
      let lines = result.outcome.out.split(separator: "\n")
      #expect(lines.count == 5, "\(result.outcome.out)")
      #expect(lines.first?.contains("title") == true && lines.last?.hasPrefix("3 of ") == true)
    },
    CommandCase.comparing(
      search + ["--offset", "3", "--limit", "4", "--json"],
      with: search + ["--limit", "7", "--json"]
    ) { page, whole throws in
      #expect(try page.ids == Array(whole.ids.dropFirst(3)))
    },
    CommandCase(["search", "{bundle}", "zhoujiel", "--typing", "--limit", "5", "--json"]) {
      result async throws in
      try everyHit(result) { Sample.artists($0).contains("周杰倫") }
    },
    CommandCase(search + ["--words-only", "--json"]) { result async throws in
      #expect(try result.outcome.ids.count == 10)
      for hit in try result.json["hits"]?.elements ?? [] {
        #expect(hit["by"] == ["text"])
        #expect(hit["evidence"]?.elements?.isEmpty == false)
      }
    },
    CommandCase.comparing(
      ["search", "{bundle}", "anything but Adele", "--verbatim", "--json"],
      with: ["search", "{bundle}", "anything but Adele", "--json"]
    ) { verbatim, read throws in
      #expect(try verbatim.json["understood"] == nil)
      func hasAdele(_ outcome: Outcome) throws -> Bool {
        try outcome.json["hits"]?.elements?.contains { $0["artists"]?[0] == "Adele" }
          == true
      }
      #expect(try hasAdele(verbatim))
      let understood = try #require(read.json["understood"]?.elements?.first)
      #expect(understood["field"] == "exclude_artists" && understood["rule"] == true)
      #expect(understood["value"] == "Adele" && understood["words"]?.text?.isEmpty == false)
      #expect(try read.ids.isEmpty == false)
      #expect(try !hasAdele(read))
    },
    CommandCase(search + ["--year", "1990...2005", "--soft", "--json"]) { result async throws in
      #expect(try result.json["preferred"] == ["released 1990...2005"])
      let years = try result.outcome.ids.compactMap { Sample.tracks[$0] }.map(Sample.year)
      #expect(years.first.map((1990...2005).contains) == true)
    },
    CommandCase.comparing(
      ["search", "{bundle}", "天空", "--versions", "all", "--limit", "50", "--json"],
      with: ["search", "{bundle}", "天空", "--versions", "original", "--limit", "50", "--json"]
    ) { all, original throws in
      #expect(try Set(all.ids).isSuperset(of: original.ids))
      #expect(try !original.ids.isEmpty)
    },
    CommandCase.comparing(
      ["search", "{bundle}", "ballad", "--like", "jay-chou-qing-tian", "--json"],
      with: ["search", "{bundle}", "ballad", "--json"]
    ) { liking, plain throws in
      #expect(try liking.ids != plain.ids)
      // What is like the track takes part; without a like there is nothing to be like.
      #expect(liking.out.contains(#""listening""#) && !plain.out.contains(#""listening""#))
      #expect(try !liking.ids.contains("jay-chou-qing-tian"))
    },
    CommandCase(
      ["search", "{bundle}", "sad songs about rain", "--meaning", "--space", "latent", "--json"]
    ) { result async throws in
      let hits = try result.json["hits"]?.elements ?? []
      #expect(hits.count == 10 && hits.allSatisfy { $0["by"] == ["latent"] })
    },
    CommandCase(["resolve", "{bundle}", "Qing Tian", "--artist", "Jay Chou", "--json"]) {
      result async throws in
      let found = try result.json["results"]?[0]
      #expect(found?["track"]?["id"] == "jay-chou-qing-tian")
    },
    CommandCase(
      ["resolve", "{bundle}", "晴天", "--artist", "Adele", "--alternatives", "1"]
    ) { result async throws in
      #expect(result.outcome.out.hasPrefix("wrong pairing, "))
      #expect(result.outcome.out.split(separator: "\n").count { $0.hasPrefix("  ? ") } == 1)
    },
    CommandCase(["resolve", "{bundle}", "--album", "叶惠美"]) { result async throws in
      #expect(result.outcome.out.contains("artist: 周杰倫"))
    },
    CommandCase(
      [
        "resolve", "{bundle}", "--list", "{names.csv}", "--out", "{report.csv}", "--threads", "2",
        "--json",
      ]
    ) { result async throws in
      #expect(try result.json["names"] == 4 && result.json["unreadable"] == 1)
      let lines = try result.text(of: "report.csv").split(separator: "\n").map(String.init)
      #expect(lines.count == 5)
      #expect(lines[0].hasPrefix("Song,Singer,Album,My note,verdict,confidence,match_id,"))
      #expect(
        lines[1].hasPrefix("晴天,Jay Chou,,\"a, b\",alias,")
          && lines[1].contains(",jay-chou-qing-tian,"))
      #expect(lines[2].hasPrefix("T.N.T.,AC/DC,High Voltage,,exact,"), "\(lines[2])")
      #expect(lines[3].hasPrefix("Hello,Nobody at All,,x,not_in_catalog,"), "\(lines[3])")
      #expect(lines[3].contains(",lionel-richie-hello,Hello,Lionel Richie,"), "\(lines[3])")
      #expect(lines[4].hasPrefix(",,,nothing,unreadable,,"), "\(lines[4])")
      #expect(result.outcome.err.contains("names.csv:5: "), "\(result.outcome.err)")
    },
    // Counted columns, no heading, and tabs because the file is called so.
    CommandCase(
      [
        "resolve", "{bundle}", "--list", "{names.csv}", "--out", "{report.tsv}", "--map",
        "title=1,artist=2", "--alternatives", "0",
      ]
    ) { result async throws in
      let lines = try result.text(of: "report.tsv").split(separator: "\n").map(String.init)
      let found = try #require(lines.first { $0.hasPrefix("晴天") })
      #expect(found.split(separator: "\t").contains("jay-chou-qing-tian"), "\(found)")
      #expect(result.outcome.out.contains("not in catalog"), "\(result.outcome.out)")
    },
    CommandCase(similar + ["--limit", "4", "--json"]) { result async throws in
      #expect(try result.outcome.ids.count == 4)
      #expect(try !result.outcome.ids.contains("jay-chou-qing-tian"))
      for hit in try result.json["hits"]?.elements ?? [] { #expect(hit["by"] == ["listening"]) }
    },
    CommandCase(similar + ["--space", "audio", "--json"]) { result async throws in
      for hit in try result.json["hits"]?.elements ?? [] { #expect(hit["by"] == ["audio"]) }
      #expect(try result.outcome.ids.count == 10)
    },
    CommandCase.comparing(
      similar + ["--unlike", "adele-hello", "--space", "latent", "--json"],
      with: similar + ["--space", "latent", "--json"]
    ) { with, without throws in
      #expect(try with.ids != without.ids)
      #expect(try !with.ids.contains("adele-hello"))
    },
    CommandCase(["recommend", "{bundle}", "sim-007", "--limit", "5", "--json"]) {
      result async throws in
      #expect(try result.outcome.ids.count == 5)
      let known = try SampleBundle.lines(of: "events.tsv").filter { $0.hasPrefix("sim-007\t") }
        .map { $0.split(separator: "\t")[1] }.map(String.init)
      #expect(try Set(result.outcome.ids).isDisjoint(with: known))
    },
    CommandCase.comparing(
      recommend + ["--dislike", "adele-hello", "--json"], with: recommend + ["--json"]
    ) { with, without throws in
      #expect(try !with.ids.contains("adele-hello"))
      #expect(try with.json["hits"] != without.json["hits"])
    },
    CommandCase.comparing(
      recommend + ["--novelty", "1", "--limit", "20", "--json"],
      with: recommend + ["--limit", "20", "--json"]
    ) { novel, usual throws in
      let listeners = try OptionTests.listenersByTrack()
      func mean(_ outcome: Outcome) throws -> Double {
        let counts = try outcome.ids.map { Double(listeners[$0] ?? 0) }
        return counts.reduce(0, +) / Double(max(counts.count, 1))
      }
      #expect(try mean(novel) < mean(usual))
    },
  ]

  /// The filters of each verb that has them.
  static let filterCases: [CommandCase] = filters.flatMap { filter in
    [search, similar, recommend].map { call in
      CommandCase(call + filter.options + ["--limit", "30", "--json"]) { result async throws in
        #expect(try result.outcome.ids.count >= filter.least)
        try everyHit(result, filter.holds)
      }
    } + [
      CommandCase(["remove", "{copy}"] + filter.options + ["--dry-run", "--json"]) { result in
        let gone = try #require(result.json["tracks"]?.elements).compactMap { $0["id"]?.text }
        let meant = try Sample.tracks.filter { filter.holds($0.value) }.keys.sorted()
        #expect(gone.sorted() == meant)
      }
    ]
  }

  /// The options of a filter, how many hits there are at least that keep it, and whether a track does.
  private struct FilterCase: Sendable {
    var options: [String]
    var least = 2
    var holds: @Sendable (JSONValue) -> Bool
  }

  private static let filters = [
    FilterCase(options: ["--year", "1990...2005"]) { (1990...2005).contains(Sample.year($0)) },
    FilterCase(options: ["--tag", "piano", "--tag", "ballad"]) {
      Set(Sample.tags($0)).isSuperset(of: ["piano", "ballad"])
    },
    FilterCase(options: ["--any-tag", "piano", "--any-tag", "electric guitar"]) {
      !Set(Sample.tags($0)).isDisjoint(with: ["piano", "electric guitar"])
    },
    FilterCase(options: ["--exclude-tag", "piano"]) { !Sample.tags($0).contains("piano") },
    FilterCase(options: ["--artist", "Jay Chou", "--artist", "Adele"]) {
      !Set(Sample.artists($0)).isDisjoint(with: ["周杰倫", "Adele"])
    },
    FilterCase(options: ["--exclude-artist", "Jay Chou"]) { !Sample.artists($0).contains("周杰倫") },
    FilterCase(options: ["--exclude-track", "adele-someone-like-you"]) {
      $0["id"] != "adele-someone-like-you"
    },
    FilterCase(options: ["--language", "ja"]) { $0["language"] == "ja" },
    FilterCase(options: ["--duration", "180...400"], least: 1) {
      ($0["duration"]?.number).map((180...400).contains) == true
    },
  ]

  private static func everyHit(
    _ result: CommandResult, _ holds: (JSONValue) -> Bool
  ) throws {
    let ids = try result.outcome.ids
    #expect(!ids.isEmpty)
    for id in ids {
      let track = try #require(Sample.tracks[id])
      #expect(holds(track), "\(id)")
    }
  }

  /// How many listeners a track of the sample has.
  private static func listenersByTrack() throws -> [String: Int] {
    let pairs = try SampleBundle.lines(of: "events.tsv").map {
      $0.split(separator: "\t").prefix(2).map(String.init)
    }
    return Dictionary(grouping: Set(pairs), by: { $0[1] }).mapValues(\.count)
  }
}

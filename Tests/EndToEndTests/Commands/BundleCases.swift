import Foundation
import IndexFile
import JSON
import TestSupport
import Testing

extension OptionTests {
  /// Verbs that make, change and show a bundle.
  static let bundleCases: [CommandCase] = [
    CommandCase(
      ["import", "{new.refrain}", "--tracks", "{few.jsonl}", "--events", "{events.tsv}"],
      ["inspect", "{new.refrain}", "--json"]
    ) { result async throws in
      let catalog = try result.json["catalog"]
      #expect(catalog?["tracks"] == 3)
      #expect(catalog?["events"] == 2)
      #expect(catalog?["listeners"] == 1)
      #expect(try result.json["next"]?.text?.contains("refrain build") == true)
    },
    CommandCase(
      [
        "import", "{new.refrain}", "--tracks", "{columns.csv}", "--map", "id=1,title=2,artist=3",
        "--separator", ";", "--threads", "1",
      ], ["export", "{new.refrain}"]
    ) { result async throws in
      let tracks = try result.outcome.out.split(separator: "\n").map { try JSONValue(parsing: $0) }
      #expect(tracks.map { $0["title"]?.text } == ["Rain", "Love"])
      #expect(tracks.map(Sample.artists) == [["Ann", "Bob"], ["Cat"]])
    },
    CommandCase(
      ["import", "{new.refrain}", "--tracks", "{bad.jsonl}", "--show", "1"]
    ) { result async throws in
      #expect(result.outcome.err.contains("bad.jsonl:2: "))
      #expect(!result.outcome.err.contains("bad.jsonl:3: "))
      #expect(result.outcome.err.contains("2 more bad lines"))
    },
    CommandCase(
      ["import", "{new.refrain}", "--tracks", "{few.jsonl}", "--strict"]
    ) { result async throws in
      #expect(result.outcome.err.contains("3 tracks imported"))
      let refused = try await result.refrain(
        ["import", "{new.refrain}", "--tracks", "{bad.jsonl}", "--strict"])
      #expect(refused.status == 65)
    },
    CommandCase(
      [
        "import", "{new.refrain}", "--from", "{songs.txt}", "--as", "table", "--delimiter", "bar",
        "--encoding", "utf-8", "--artist-separator", "+", "--tag-separator", "/",
      ], ["export", "{new.refrain}"]
    ) { result async throws in
      let track = try JSONValue(parsing: result.outcome.out)
      #expect(Sample.artists(track) == ["Ann", "Bob"])
      #expect(track["tags"]?.elements?.map { $0["name"]?.text } == ["slow", "sad"])
    },
    CommandCase(
      ["import", "{new.refrain}", "--from", "{few.jsonl}", "--dry-run"]
    ) { result async throws in
      #expect(result.outcome.out.contains(#""title":"Rain""#))
      #expect(result.outcome.err.contains("3 tracks would be imported"))
      #expect(try await result.refrain(["inspect", "{new.refrain}"]).status == 66)
    },
    CommandCase(
      [
        "import", "{few.refrain}", "--tracks", "{few.jsonl}", "--from", "{plays.csv}",
        "--listener", "ann", "--time-zone", "+02:00", "--unmatched", "{rest.jsonl}",
      ], ["inspect", "{few.refrain}", "--json"]
    ) { result async throws in
      let catalog = try result.json["catalog"]
      #expect(catalog?["events"] == 1)
      #expect(catalog?["listeners"] == 1)
    },
    CommandCase(
      ["import", "{copy}", "--vectors", "mood={audio.npy}", "--ids", "{audio.ids}"],
      ["inspect", "{copy}", "--json"]
    ) { result async throws in
      let spaces = try result.json["spaces"]?.elements ?? []
      #expect(spaces.map { $0["name"]?.text } == ["audio", "mood"])
      #expect(spaces.map { $0["dimension"]?.integer } == [8, 8])
    },
    CommandCase(
      ["import", "{few.refrain}", "--tracks", "{owned.jsonl}", "--events", "{owned.tsv}"],
      ["build", "{few.refrain}", "--recipe", "{small.json}"],
      [
        "search", "{few.refrain}", "", "--explicit", "no", "--added", "2024-01...", "--played-by",
        "ann", "--plays", "2...", "--last-played", "2024", "--json",
      ]
    ) { result async throws in
      #expect(try result.outcome.ids == ["love"])
      let kept = ["recommend", "{few.refrain}", "--like", "rain", "--played-by", "nobody"]
      #expect(try await result.refrain(kept).status == 66)
    },
    owned(["similar", "{few.refrain}", "rain", "--json"]),
    owned(["recommend", "{few.refrain}", "--like", "rain", "--json"]),
    CommandCase(
      ["import", "{few.refrain}", "--tracks", "{owned.jsonl}", "--events", "{owned.tsv}"],
      ["build", "{few.refrain}", "--recipe", "{small.json}"],
      [
        "remove", "{few.refrain}", "--explicit", "no", "--added", "2024-01...", "--played-by",
        "ann",
        "--plays", "...1", "--last-played", "2024-01", "--dry-run",
      ]
    ) { result async throws in
      #expect(
        result.outcome.out.contains("would remove  1") && result.outcome.out.contains("tune"))
      let removal = ["remove", "{few.refrain}", "--played-by", "ann", "--last-played", "2022"]
      #expect(try await result.refrain(removal).out.contains("hymn"))
    },
    CommandCase(
      ["import", "{copy}", "--factors", "{audio.npy}", "--ids", "{audio.ids}"],
      ["build", "{copy}", "--json"]
    ) { result async throws in
      let notes = try result.json["notes"]?.elements?.compactMap(\.text) ?? []
      #expect(notes.contains { $0.contains("factors of rank 8 as imported") }, "\(notes)")
      let known = try await result.refrain(["recommend", "{copy}", "sim-007", "--json"])
      #expect(try !known.ids.isEmpty)
      let spaces = try await result.refrain(["similar", "{copy}", "ac-dc-tnt", "--space", "mood"])
      #expect(spaces.status == 66)
      let refused = try await result.refrain([
        "import", "{copy}", "--vectors", "listening={audio.npy}", "--ids", "{audio.ids}",
      ])
      #expect(refused.status == 65 && refused.err.contains("which builds use themselves"))
    },
    CommandCase(
      [
        "import", "{few.refrain}", "--tracks", "{few.jsonl}", "--embed", "description", "--model",
        "{encoder}",
      ],
      ["build", "{few.refrain}"],
      [
        "search", "{few.refrain}", "piano love", "--meaning", "--space", "description", "--model",
        "{encoder}", "--json",
      ]
    ) { result async throws in
      #expect(try Set(result.outcome.ids) == ["rain", "love", "song"])
      let input = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n"
      let served = try await result.refrain(
        ["serve", "{few.refrain}", "--model", "{encoder}"], input: input)
      #expect(served.out.contains(#""id":1"#))
      let other = try await result.refrain(["search", "{few.refrain}", "piano", "--meaning"])
      #expect(other.status == 66)
    },
    CommandCase(
      ["build", "{copy}", "--recipe", "{small.json}", "--threads", "1", "--json"]
    ) { result async throws in
      let json = try result.json
      #expect(json["generation"] == 2)
      #expect(json["tracks"]?.integer == Sample.tracks.count)
      #expect(json["build_id"]?.text?.isEmpty == false)
      let stages = json["stages"]?.elements?.compactMap { $0["stage"]?.text } ?? []
      #expect(stages.contains("text") && !stages.contains("latent"), "\(stages)")
      #expect(json["stages"]?.elements?.contains { ($0["bytes"]?.integer ?? 0) > 0 } == true)
    },
    CommandCase(["build", "{copy}", "--recipe", "{small.json}"]) { result async throws in
      #expect(result.outcome.out.hasPrefix("generation  2\n"), "\(result.outcome.out)")
      #expect(result.outcome.out.contains("publishing"))
      // A recipe stays until another one is given.
      func latentVectors(_ call: String...) async throws -> (hasThem: Bool, out: String) {
        let built = try await result.refrain(["build", "{copy}", "--json"] + call)
        let stages = try built.json["stages"]?.elements?.compactMap { $0["stage"]?.text } ?? []
        return (stages.contains("latent"), built.out)
      }
      let again = try await latentVectors("--incremental")
      #expect(!again.hasThem && again.out.contains("that of generation 2"), "\(again.out)")
      let builtIn = try await latentVectors("--recipe", "default")
      #expect(builtIn.hasThem && !builtIn.out.contains("recipe:"), "\(builtIn.out)")
    },
    CommandCase(["build", "{copy}", "--recipe", "{small.json}", "--credits", "{credits.csv}"]) {
      result async throws in
      let credits = try await result.refrain(["inspect", "{copy}", "--credits"])
      let lines = credits.out.split(separator: "\n")
      let corrected = try #require(lines.first { $0.contains("Simon & Garfunkel") })
      #expect(corrected.contains("split: the recipe says so"), "\(corrected)")
      #expect(corrected.contains("Paul Simon (main), Art Garfunkel (main)"), "\(corrected)")
      #expect(lines.contains { $0.contains("AC/DC") && $0.contains("whole: the recipe says so") })
      let found = try await result.refrain(
        ["search", "{copy}", "", "--artist", "Art Garfunkel", "--json"])
      #expect(found.out.contains("Simon & Garfunkel"), "\(found.out)")
    },
    CommandCase(["build", "{copy}", "--incremental", "--json"]) { result async throws in
      let notes = try #require(result.json["notes"]?.elements).compactMap(\.text)
      #expect(
        notes.contains { $0.hasPrefix("from generation 1: tracks.idx, text.idx") }, "\(notes)")
    },
    CommandCase(["inspect", "{bundle}"]) { result async throws in
      for word in ["catalog", "listeners", "text.idx", "audio"] {
        #expect(result.outcome.out.contains(word), "\(word): \(result.outcome.out)")
      }
    },
    CommandCase(["inspect", "{bundle}", "--credits"]) { result async throws in
      #expect(result.outcome.out.contains("joint credits"), "\(result.outcome.out)")
    },
    CommandCase(["inspect", "{bundle}", "--credits"]) { result async throws in
      let lines = result.outcome.out.split(separator: "\n")
      #expect(lines.first?.hasPrefix("joint credits") == true)
      #expect(lines.contains { $0.contains("Simon & Garfunkel") && $0.contains("whole") })
    },
    CommandCase(["migrate", "{copy}", "--json"]) { result async throws in
      #expect(try result.json["generation"] == 1)
      #expect(try result.json["index"]?.text?.hasPrefix("as it was") == true)
    },
    CommandCase(
      ["publish", "{copy}", "{store.refrain}", "--json"],
      ["fetch", "{store.refrain}", "{new.refrain}", "--json"]
    ) { result async throws in
      #expect(try result.json["verdict"] == "it is current")
      let again = try await result.refrain(["fetch", "{store.refrain}", "{new.refrain}", "--json"])
      #expect(try JSONValue(parsing: again.out)["sent"] == 0, "\(again.out)")
      #expect(try JSONValue(parsing: again.out)["verdict"] == "it was there already")
      #expect(try await result.refrain(["verify", "{new.refrain}"]).status == 0)
      let found = try await result.refrain(["search", "{new.refrain}", "AC/DC T.N.T.", "--json"])
      #expect(try found.ids.first == "ac-dc-tnt")
      let known = try await result.refrain(["recommend", "{new.refrain}", "sim-007", "--json"])
      #expect(try !known.ids.isEmpty)
    },
    CommandCase(["verify", "{bundle}", "--json"]) { result async throws in
      #expect(try result.json["generation"] == 1)
      #expect(try result.json["tracks"]?.integer == Sample.tracks.count)
    },
    CommandCase(["verify", "{bundle}"]) { result async throws in
      #expect(result.outcome.out.contains("every byte as it was written"))
    },
    CommandCase(["forget", "{copy}", "sim-007"]) { result async throws in
      #expect(result.outcome.out.hasPrefix("sim-007 is forgotten: "))
      #expect(try await result.refrain(["forget", "{copy}", "sim-007"]).status == 66)
    },
    CommandCase(["forget", "{copy}", "sim-007", "--now"]) { result async throws in
      #expect(result.outcome.out.contains("generation 2 has nothing of it"))
      #expect(try await result.refrain(["verify", "{copy}"]).status == 0)
    },
    CommandCase(
      [
        "import", "{copy}", "--tracks", "{few.jsonl}", "--replace",
      ], ["export", "{copy}"]
    ) { result async throws in
      let ids = try result.outcome.out.split(separator: "\n").map {
        try JSONValue(parsing: $0)["id"]?.text ?? ""
      }
      #expect(ids == ["rain", "love", "song"])
      let shown = try await result.refrain(["search", "{copy}", "piano", "--json"])
      #expect(try shown.ids.allSatisfy { ids.contains($0) }, "\(shown.out)")
    },
    CommandCase(
      ["remove", "{copy}", "ac-dc-tnt", "nothing", "--ids", "{gone.txt}", "--dry-run"]
    ) { result async throws in
      #expect(result.outcome.err.contains("nothing"))
      #expect(result.outcome.out.contains("would remove  2"), "\(result.outcome.out)")
      let found = try await result.refrain(["search", "{copy}", "AC/DC T.N.T.", "--json"])
      #expect(try found.ids.first == "ac-dc-tnt")
    },
    CommandCase(["remove", "{copy}", "--artist", "AC/DC", "--json"]) { result async throws in
      let gone = try #require(result.json["tracks"]?.elements).compactMap { $0["id"]?.text }
      #expect(gone.contains("ac-dc-tnt"), "\(result.outcome.out)")
      #expect(try result.json["removed"]?.integer == gone.count)
      #expect(try result.json["artists"]?.elements?.contains { $0["name"] == "AC/DC" } == true)
      for call in [["search", "{copy}", "T.N.T.", "--json"], ["export", "{copy}"]] {
        let shown = try await result.refrain(call)
        #expect(shown.status == 0 && !shown.out.contains("ac-dc"), "\(shown.out)")
      }
      let resolved = try await result.refrain(["resolve", "{copy}", "T.N.T.", "--json"])
      #expect(!resolved.out.contains("ac-dc"), "\(resolved.out)")
    },
    CommandCase(
      [
        "remove", "{copy}", "--from", "{gone.txt}", "--year", "1970...1979", "--exclude-artist",
        "Queen", "--json",
      ]
    ) { result async throws in
      let gone = try #require(result.json["tracks"]?.elements).compactMap { $0["id"]?.text }
      #expect(gone.prefix(2) == ["ac-dc-tnt", "jay-chou-ye-qu"] && gone.count > 2, "\(gone)")
      #expect(!gone.contains { $0.hasPrefix("queen-") }, "\(gone)")
      let seventies = [
        "search", "{copy}", "", "--year", "1970...1979", "--json", "--limit", "1000",
      ]
      let left = try await result.refrain(seventies).ids
      #expect(!left.isEmpty && left.allSatisfy { $0.hasPrefix("queen-") }, "\(left)")
    },
    CommandCase(
      ["remove", "{copy}", "--artist", "AC/DC", "--artist", "Queen", "--year", "1975", "--dry-run"]
    ) { result async throws in
      let credited = try await result.refrain([
        "search", "{copy}", "", "--year", "1975", "--artist", "AC/DC", "--artist", "Queen",
        "--json",
        "--versions", "all",
      ])
      let count = try credited.ids.count
      #expect(count > 0)
      #expect(result.outcome.out.contains("would remove  \(count)"), "\(result.outcome.out)")
    },
    CommandCase(["export", "{bundle}"]) { result async throws in
      let ids = try result.outcome.out.split(separator: "\n").map {
        try JSONValue(parsing: $0)["id"]?.text ?? ""
      }
      #expect(Set(ids) == Set(Sample.tracks.keys))
    },
    CommandCase(
      ["import", "{new.refrain}", "--from", "{few.jsonl}", "{list.m3u8}"],
      ["export", "{new.refrain}", "--playlist", "Rainy days", "--format", "xspf"]
    ) { result async throws in
      let titles = result.outcome.out.split(separator: "\n").filter { $0.contains("      <title>") }
      #expect(
        titles.map { $0.trimmingPrefix(while: \.isWhitespace) } == [
          "<title>Song</title>", "<title>Rain</title>", "<title>Love</title>",
        ])
      let missing = try await result.refrain(["export", "{new.refrain}", "--playlist", "Sunny"])
      #expect(missing.status == 66 && missing.err.contains("\"Rainy days\" (3)"))
    },
  ]

  /// A call that gives one of the tracks that are owned when it is told which, and more otherwise.
  private static func owned(_ call: [String]) -> CommandCase {
    CommandCase(
      ["import", "{few.refrain}", "--tracks", "{owned.jsonl}", "--events", "{owned.tsv}"],
      ["build", "{few.refrain}"],
      call + [
        "--explicit", "no", "--added", "2024-01...", "--played-by", "ann", "--plays", "2...",
        "--last-played", "2024",
      ]
    ) { result async throws in
      #expect(try result.outcome.ids == ["love"], "\(result.outcome.out)")
      #expect(try await result.refrain(call).ids.count > 1)
    }
  }

  /// The tools, for models and their clients.
  static let toolCases: [CommandCase] = [
    CommandCase([
      "tool", "{bundle}", "get_tracks", #"{"ids":["ac-dc-tnt"]}"#, "--pretty", "--model",
      "{encoder}",
    ]) {
      result async throws in
      #expect(result.outcome.out.hasPrefix("{\n  \""))
      #expect(result.outcome.out.contains("ac-dc-tnt"))
    },
    CommandCase(["tools", "--dialect", "openai"]) { result async throws in
      let tools = try #require(result.json.elements)
      #expect(tools.allSatisfy { $0["type"] == "function" && $0["function"]?["strict"] == true })
    },
    CommandCase(["tools", "--dialect", "flat"]) { result async throws in
      let tools = try #require(result.json.elements)
      #expect(tools.count == 12 && tools.allSatisfy { $0["function"]?["parameters"] != nil })
    },
    CommandCase(["tools", "--cost"]) { result async throws in
      let lines = result.outcome.out.split(separator: "\n")
      #expect(lines.first?.contains("anthropic") == true)
      #expect(lines.last?.hasPrefix("total") == true)
    },
    CommandCase([
      "reward", "{bundle}", "--rollouts", "{rollouts.jsonl}", "--tasks", "{adele.jsonl}",
    ]) { result async throws in
      let reports = try result.outcome.out.split(separator: "\n").map {
        try JSONValue(parsing: $0)
      }
      #expect(reports.count == 2 && reports.allSatisfy { $0["task"] == "adele" })
      #expect(reports[0]["components"]?["factuality"]?["value"]?.number == 1)
      #expect(reports[1]["components"]?["factuality"]?["value"]?.number == 0)
      #expect(reports[1]["total"]?.number == 0)
    },
    CommandCase(
      ["serve", "{bundle}", "--read-only", "--dialect", "flat"],
      input: """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}
        {"jsonrpc":"2.0","id":2,"method":"tools/list"}

        """
    ) { result async throws in
      let answers = try result.outcome.out.split(separator: "\n").map {
        try JSONValue(parsing: $0)
      }
      let tools = try #require(answers.last?["result"]?["tools"]?.elements)
      #expect(tools.count == 11 && !tools.contains { $0["name"] == "record_feedback" })
      #expect(tools[0]["inputSchema"]?["properties"]?["year_from"] != nil)
    },
    CommandCase(
      ["serve", "{bundle}", "--verbose"],
      input: """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
        "capabilities":{},"clientInfo":{"name":"a test","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}
        {"jsonrpc":"2.0","id":2,"method":"tools/list"}

        """
    ) { result async throws in
      let answers = try result.outcome.out.split(separator: "\n").map {
        try JSONValue(parsing: $0)
      }
      let list = try #require(answers.first { $0["id"] == 2 })
      #expect(
        list["result"]?["tools"]?.elements?.contains { $0["name"] == "search_tracks" } == true)
      #expect(result.outcome.err.contains("refrain serve: "))
    },
    CommandCase(["serve", "{bundle}", "--model", "{encoder}"]) { result async throws in
      #expect(result.outcome.out.isEmpty)
    },
  ]
}

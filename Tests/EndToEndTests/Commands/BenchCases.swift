import JSON
import TestSupport
import Testing

extension OptionTests {
  private static let make = [
    "bench", "make", "{bundle}", "--out", "{made.jsonl}", "--seed", "3", "--size", "20",
  ]

  private static func run(_ system: [String], out: String = "{a.jsonl}") -> [String] {
    ["bench", "run", "{bundle}", "--tasks", "{made.jsonl}", "--out", out] + system
  }

  private static func score(_ runs: String, _ out: String) -> [String] {
    [
      "bench", "score", "{bundle}", "--tasks", "{made.jsonl}", "--runs", runs, "--out", out,
      "--json",
    ]
  }

  static let benchCases: [CommandCase] = [
    CommandCase(make) { result async throws in
      let tasks = try result.text(of: "made.jsonl")
      #expect(tasks.split(separator: "\n").count == 20)
      #expect(try await result.refrain(make).status == 0)
      #expect(try result.text(of: "made.jsonl") == tasks)
    },
    CommandCase(make, run(["--baseline", "search_tracks", "--parallel", "3"])) {
      result async throws in
      let whole = try result.text(of: "a.jsonl")
      let lines = whole.split(separator: "\n")
      #expect(lines.count == 20)
      // A run that was cut short goes on, and ends with the same bytes.
      let cut = whole.prefix(whole.count * 2 / 5)
      _ = try result.folder.file("a.jsonl", String(cut))
      let again = try await result.refrain(run(["--baseline", "search_tracks"]))
      #expect(again.status == 0, "\(again.err)")
      #expect(try result.text(of: "a.jsonl") == whole)
    },
    CommandCase(
      make, run(["--simulated", "0.6", "--policy", "checked", "--part", "test"]),
      score("{a.jsonl}", "{a.json}") + ["--part", "test", "--name", "one", "--threads", "1"]
    ) { result async throws in
      let json = try result.json
      #expect(json["system"] == "one" && json["tasks"]?.integer ?? 0 > 0)
      #expect(json["total"]?["mean"]?.number ?? 0 > 0.2)
      // What the model invented counts against it, and was not shown.
      #expect(json["factuality"]?["mean"]?.number ?? 0 > 0.8)
      for turn in try result.text(of: "a.jsonl").split(separator: "\n") {
        for song in try JSONValue(parsing: turn)["songs"]?.elements ?? [] {
          #expect(Sample.tracks[song["id"]?.text ?? ""]?["title"] == song["title"])
        }
      }
    },
    CommandCase(
      make, run(["--baseline", "gold"]), run(["--baseline", "random"], out: "{b.jsonl}"),
      score("{a.jsonl}", "{a.json}"), score("{b.jsonl}", "{b.json}"),
      ["bench", "report", "{a.json}", "{b.json}", "--html", "{report.html}"]
    ) { result async throws in
      let page = try result.text(of: "report.html")
      #expect(page.hasPrefix("<!doctype html>") && page.contains("Paired comparison"))
      #expect(page.contains("<details") && !page.contains("http:"))
    },
    CommandCase(
      make, run(["--baseline", "gold"]), score("{a.jsonl}", "{a.json}") + ["--part", "test"],
      [
        "bench", "judge", "--part", "test", "--tasks", "{made.jsonl}", "--runs", "{a.jsonl}",
        "--scores", "{a.json}",
        "--endpoint", "{judge}", "--model", "any", "--out", "{b.json}", "--parallel", "2",
        "--json",
      ],
      ["bench", "report", "{b.json}", "--html", "{report.html}"]
    ) { result async throws in
      let judged = try JSONValue(parsing: result.text(of: "b.json"))
      let plain = try JSONValue(parsing: result.text(of: "a.json"))
      let scores = judged["scores"]?.elements ?? []
      #expect(!scores.isEmpty && scores.allSatisfy { $0["judge"]?["grade"]?.integer == 4 })
      #expect(scores.map { $0["report"] } == plain["scores"]?.elements?.map { $0["report"] })
      #expect(try result.text(of: "report.html").contains("A judge beside"))
    },
    CommandCase(
      boundaryCollect, boundaryFit, make,
      run(["--simulated", "0.7", "--policy", "learned", "--boundary", "{boundary.json}"])
    ) { result async throws in
      let turns = try result.text(of: "a.jsonl").split(separator: "\n")
        .map { try JSONValue(parsing: $0) }
      #expect(turns.count == 20)
      #expect(turns.allSatisfy { $0["plan"] != nil })
    },
    CommandCase(
      make,
      run(["--endpoint", "{endpoint}", "--model", "any", "--part", "validation"])
    ) { result async throws in
      let turns = try result.text(of: "a.jsonl").split(separator: "\n")
        .map { try JSONValue(parsing: $0) }
      #expect(!turns.isEmpty && turns.allSatisfy { $0["replies"] != nil })
    },
  ]
}

/// A judge for all cases, who finds everything good.
enum JudgeEndpoint {
  private static let server = Task { () throws -> ScriptedServer in
    let message: JSONValue = [
      "role": "assistant", "content": #"{"grade": 4, "reason": "one is off"}"#,
    ]
    let body: JSONValue = ["choices": [["message": message, "finish_reason": "stop"]]]
    return try ScriptedServer([[.send(ServerAnswer.whole(body.compact))]])
  }

  /// Its base address.
  static var base: String {
    get async throws { try await server.value.base }
  }
}

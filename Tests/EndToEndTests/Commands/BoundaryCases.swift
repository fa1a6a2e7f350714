import JSON
import TestSupport
import Testing

extension OptionTests {
  static let boundaryCollect = [
    "boundary", "collect", "{bundle}", "--requests", "{tasks.jsonl}", "--out", "{samples.jsonl}",
    "--simulated", "0.7", "--samples", "2",
  ]
  static let boundaryFit = [
    "boundary", "fit", "{samples.jsonl}", "--half", "first", "--out", "{boundary.json}",
  ]
  private static let stakes = [
    "--worth", "2", "--token-cost", "0.01", "--call-cost", "0.5", "--second-cost", "0",
    "--failure-cost", "0.2",
  ]

  /// Where memory ends and tools begin.
  static let boundaryCases: [CommandCase] = [
    CommandCase(["boundary", "requests", "{bundle}", "--count", "5", "--seed", "3"]) {
      result async throws in
      let tasks = try result.outcome.out.split(separator: "\n").map { try JSONValue(parsing: $0) }
      #expect(tasks.count == 5)
      #expect(Set(tasks.compactMap { $0["request"]?.text }).count == 5)
    },
    CommandCase(
      boundaryCollect + [
        "--temperature", "0.7", "--probe", "8", "--parallel", "2", "--per-minute", "100000",
        "--cache", "{replies.jsonl}", "--scores-only", "--json",
      ]
    ) { result async throws in
      #expect(try result.json["samples_taken"] == 192)
      #expect(try result.json["simulated"] == true)
      #expect(try !result.text(of: "samples.jsonl").contains("trajectory"))
      #expect(try result.text(of: "replies.jsonl").contains("simulated-level-0.7"))
    },
    CommandCase([
      "boundary", "collect", "{bundle}", "--requests", "{empty.jsonl}", "--out", "{none.jsonl}",
      "--endpoint", "http://127.0.0.1:9/v1", "--model", "x", "--json",
    ]) { result async throws in
      #expect(try result.json["samples_taken"] == 0)
    },
    CommandCase(boundaryCollect, boundaryFit + ["--threads", "1", "--json"]) {
      result async throws in
      #expect(try result.json["simulated"] == true)
      #expect(try result.json["requests"] == 24)
      #expect(try result.text(of: "boundary.json").contains("\"best_renown\""))
    },
    CommandCase(
      boundaryCollect, boundaryFit,
      [
        "boundary", "report", "{samples.jsonl}", "--half", "second", "--boundary",
        "{boundary.json}", "--svg", "{frontier.svg}", "--json",
      ] + stakes
    ) { result async throws in
      #expect(try result.json["simulated"] == true)
      #expect(try result.json["stakes"]?["worth"]?.number == 2)
      let policies = try result.json["policies"]?.elements?.compactMap { $0["policy"]?.text } ?? []
      #expect(
        policies == [
          "always tools", "never tools", "memory first", "popularity threshold", "boundary",
          "oracle",
        ])
      #expect(try result.text(of: "frontier.svg").hasPrefix("<svg"))
    },
    CommandCase(
      boundaryCollect, boundaryFit,
      [
        "chat", "{bundle}", "Give me 2 songs from 1975", "--simulated", "0.7", "--boundary",
        "{boundary.json}", "--json",
      ]
    ) { result async throws in
      #expect(try result.json["plan"] != nil)
      #expect(try result.json["songs"]?.elements?.count == 2)
    },
    CommandCase(
      boundaryCollect,
      [
        "boundary", "export", "{samples.jsonl}", "--what", "prompts", "--trainer", "verl", "--half",
        "both",
      ] + stakes
    ) { result async throws in
      let lines = try result.outcome.out.split(separator: "\n").map { try JSONValue(parsing: $0) }
      #expect(lines.count == 48)
      #expect(lines.allSatisfy { $0["reward_model"]?["ground_truth"] != nil })
    },
  ]
}

import JSON
import TestSupport
import Testing

extension OptionTests {
  private static let simulated = [
    "chat", "{bundle}", "five songs by Queen", "--simulated", "0.9", "--json",
  ]

  /// Conversations with a model: a stand-in behind an endpoint, and a simulated one.
  static let chatCases: [CommandCase] = [
    CommandCase([
      "chat", "{bundle}", "a song by Jay Chou", "--endpoint", "{endpoint}", "--model", "any",
      "--route", "memory", "--max-reply-tokens", "40",
    ]) { result async throws in
      #expect(try await ChatEndpoint.bodies.contains { $0.contains(#""max_tokens":40"#) })
      #expect(result.outcome.out.contains("1. 晴天 · 周杰倫  [jay-chou-qing-tian]"))
      #expect(!result.outcome.out.contains("Zorblax"))
    },
    CommandCase(
      [
        "chat", "{bundle}", "--simulated", "0.9", "--max-calls", "2", "--max-tokens", "50000",
        "--max-seconds", "60", "--trajectories", "{turns.jsonl}",
      ], input: "five songs by Queen\n\nfive more songs, nothing by Queen\n"
    ) { result async throws in
      #expect(result.outcome.err.contains("simulated"))
      let turns = try result.text(of: "turns.jsonl").split(separator: "\n")
        .map { try JSONValue(parsing: $0) }
      #expect(turns.map { $0["request"]?.text?.contains("Queen") } == [true, true])
      #expect(turns.last?["earlier"]?[0] == "five songs by Queen")
      for song in turns.last?["songs"]?.elements ?? [] {
        #expect(song["artists"]?.text?.contains("Queen") == false)
      }
      for turn in turns {
        for song in turn["songs"]?.elements ?? [] {
          #expect(Sample.tracks[song["id"]?.text ?? ""]?["title"] == song["title"])
        }
      }
    },
    CommandCase(simulated + ["--route", "memory-then-tools"]) { result async throws in
      #expect(try result.json["plan"] == "memory_then_tools")
      #expect(try result.json["model"]?.text?.hasPrefix("simulated-") == true)
    },
    CommandCase([
      "chat", "{bundle}", "rainy songs", "--simulated", "0", "--json", "--count", "3",
    ]) { result async throws in
      #expect(try (1...20).contains(result.json["songs"]?.elements?.count ?? 0))
    },
    CommandCase(["chat", "{bundle}", "100 songs", "--simulated", "0.5", "--json"]) {
      result async throws in
      let turn = try result.json
      #expect(turn["songs"]?.elements?.count == 50)
      #expect(turn["text"]?.text?.contains("50 songs are the most") == true)
    },
    CommandCase(["chat", "{bundle}", "60曲おすすめして", "--simulated", "0.5", "--json"]) {
      result async throws in
      let turn = try result.json
      #expect(turn["songs"]?.elements?.count == 50)
      #expect(turn["text"]?.text?.contains("50曲まで") == true)
    },
    CommandCase(simulated + ["--listener", "sim-007"]) { result async throws in
      #expect(try result.json["listener"] == "sim-007")
      #expect(try result.json["messages"]?.compact.contains("sim-007") == false)
    },
  ]
}

/// A server of chat completions for all cases.
enum ChatEndpoint {
  private static let server = Task { () throws -> ScriptedServer in
    let words = #"Two of them:\n1. Qing Tian - Jay Chou\n2. Zorblax Moonfish - The Qwertinians\n"#
    return try ScriptedServer([
      [
        .send(
          ServerAnswer.streamHead + ServerAnswer.words(words, finish: "stop") + ServerAnswer.done)
      ]
    ])
  }

  /// What it was sent so far.
  static var bodies: [String] {
    get async throws { try await server.value.requests.map { String($0.body) } }
  }

  /// Its base address.
  static var base: String {
    get async throws { try await server.value.base }
  }
}

import IndexFile
import JSON
import TestSupport
import Testing

extension OptionTests {
  static let evaluationCases: [CommandCase] = [
    textCases, recommendCases, sessionCases, vectorCases, conversationCases, fusionCases,
    resolveCases,
  ].flatMap(\.self)

  private static func mean(_ result: CommandResult, _ metric: String) throws -> Double? {
    try result.json[metric]?["mean"]?.number
  }

  private static let text = [
    "evaluate", "text", "--corpus", "{corpus.jsonl}", "--queries", "{queries.jsonl}", "--qrels",
    "{qrels.tsv}",
  ]

  private static func ndcg(_ outcome: Outcome) throws -> Double {
    try #require(try outcome.json["NDCG@10"]?["mean"]?.number)
  }

  private static let textCases: [CommandCase] = [
    CommandCase(text + ["--stemming", "--threads", "1", "--run", "{run.txt}", "--json"]) {
      result async throws in
      #expect(try result.json["documents"] == 4)
      #expect(try result.json["queries"] == 2)
      #expect(try mean(result, "Recall@100") == 1)
      let run = try result.text(of: "run.txt").split(separator: "\n")
      #expect(run.first?.hasPrefix("q1 Q0 a 1 ") == true)
    },
    CommandCase.comparing(text + ["--no-stemming", "--json"], with: text + ["--json"]) {
      plain, stemmed throws in
      // Without stems "river" finds only the document that has the word itself.
      #expect(try ndcg(plain) < ndcg(stemmed))
    },
    CommandCase.comparing(
      text + ["--b", "0", "--k1", "100", "--run", "{long.txt}", "--json"],
      with: text + ["--b", "1", "--k1", "0.1", "--json"]
    ) { long, short throws in
      // Thirty mountains in a long document count when neither repetition nor length is dampened.
      #expect(try ndcg(long) < ndcg(short))
    },
    CommandCase(text) { result async throws in
      #expect(result.outcome.out.hasPrefix("task        text\ndocuments   4\n"))
      #expect(result.outcome.out.contains("NDCG@10     "))
    },
  ]

  private static let recommend = [
    "evaluate", "recommend", "--train", "{train.txt}", "--test", "{test.txt}",
  ]

  private static let recommendCases: [CommandCase] = [
    CommandCase(
      recommend + [
        "--model", "popularity", "-k", "2", "--threads", "1", "--run", "{run.txt}", "--json",
      ]
    ) { result async throws in
      // a finds z in the second rank; b finds z in the first and q, which nobody has, in the second.
      #expect(try mean(result, "Recall@2") == 1)
      #expect(try mean(result, "MRR@2") == 0.75)
      #expect(try result.json["listeners"] == 2)
      #expect(try result.text(of: "run.txt").hasPrefix("a Q0 y 1 "))
    },
    CommandCase(recommend + ["--model", "popularity", "--k", "1", "--json"]) {
      result async throws in
      #expect(try mean(result, "Recall@1") == 0.25)
    },
    CommandCase(
      recommend + ["--model", "ials", "--epochs", "3", "--rank", "2", "-k", "2", "--json"]
    ) { result async throws in
      #expect(result.outcome.err.contains("epoch 3 of 3"))
      #expect(try result.json["model"] == "ials")
      let other = try await result.refrain(
        recommend + ["--model", "ials", "--epochs", "3", "--rank", "1", "-k", "2"])
      #expect(other.err != result.outcome.err)
    },
    CommandCase.comparing(
      recommend + ["--model", "ials", "--epochs", "2", "--unobserved", "0.5", "--lambda", "0.1"],
      with: recommend + ["--model", "ials", "--epochs", "2", "--unobserved", "0.5"]
    ) { with, without throws in
      // The loss of each epoch says so.
      #expect(with.err != without.err)
      #expect(with.err.contains("epoch 2 of 2") && without.err.contains("epoch 2 of 2"))
    },
    CommandCase.comparing(
      recommend + ["--epochs", "2", "--listener-share", "1"], with: recommend + ["--epochs", "2"]
    ) { with, without throws in
      // Factors of no weight are not trained.
      #expect(!with.err.contains("epoch") && without.err.contains("epoch 2 of 2"))
    },
    CommandCase.comparing(
      recommend + ["--epochs", "2", "--share", "0"], with: recommend + ["--epochs", "2"]
    ) { with, without throws in
      #expect(!with.err.contains("epoch") && without.err.contains("epoch 2 of 2"))
    },
  ]

  private static let sessions = [
    "evaluate", "sessions", "--train", "{sessions.txt}", "--test", "{next.txt}",
  ]

  private static let sessionCases: [CommandCase] = [
    CommandCase(sessions + ["--k", "3", "--threads", "1", "--run", "{run.txt}", "--json"]) {
      result async throws in
      #expect(try result.json["model"] == "sessions")
      let hitRate = try #require(try mean(result, "HR@3"))
      #expect(abs(hitRate - 2.0 / 3) < 1e-12)
      #expect(try result.text(of: "run.txt").hasPrefix("1 Q0 3 1 "))
    },
    CommandCase(sessions + ["--model", "coplay", "-k", "3", "--json"]) { result async throws in
      let reciprocalRank = try #require(try mean(result, "MRR@3"))
      #expect(abs(reciprocalRank - 0.5) < 1e-12)
    },
  ]

  private static let vectors = [
    "evaluate", "vectors", "--base", "{base.npy}", "--queries", "{questions.npy}",
  ]

  private static let vectorCases: [CommandCase] = [
    CommandCase(vectors + ["--exact", "--k", "5", "--metric", "l2", "--json"]) {
      result async throws in
      let json = try result.json
      #expect(json["vectors"] == 200 && json["queries"] == 20 && json["dimensions"] == 8)
      #expect(json["metric"] == "l2" && json["k"] == 5)
      #expect(json["recall"]?.number == 1)
    },
    CommandCase(
      vectors + [
        "-k", "3", "--encoding", "float32", "--filter", "{rows.npy}", "--neighbors", "{found.npy}",
        "--threads", "1", "--json",
      ]
    ) { result async throws in
      #expect(try result.json["allowed"] == 3)
      #expect(try result.json["encoding"] == "float32")
      let found = try NPYFile(opening: result.folder.path("found.npy"))
      #expect(found.rows == 20 && found.columns == 3 && found.elementType == .int32)
      var row = [Float](repeating: 0, count: 3)
      found.copyRow(0, into: &row)
      #expect(row.sorted() == [3, 5, 8])
    },
    CommandCase(
      vectors + ["--filter-share", "0.5", "--neighbours", "{found.npy}", "--json"]
    ) { result async throws in
      let allowed = try #require(try result.json["allowed"]?.integer)
      #expect((60...140).contains(allowed))
      #expect(fileExists(result.folder.path("found.npy")))
    },
    CommandCase(
      vectors + ["--beam", "7", "--sweep", "--plot", "{sweep.svg}", "--json"]
    ) { result async throws in
      #expect(try result.json["beam"] == 7)
      let beams = try result.json["sweep"]?.elements?.compactMap { $0["beam"]?.integer } ?? []
      #expect(!beams.isEmpty && beams == beams.sorted())
      #expect(try result.text(of: "sweep.svg").hasPrefix("<svg "))
    },
  ]

  private static let conversations = ["evaluate", "conversations", "--dialogs", "{dialogs.jsonl}"]

  private static let conversationCases: [CommandCase] = [
    CommandCase(
      conversations + [
        "--tracks", "{tracks.tsv}", "--fusion-only", "--threads", "1", "--run", "{run.txt}",
        "--json",
      ]
    ) { result async throws in
      let json = try result.json
      #expect(json["dialogs"] == 2 && json["turns"] == 3 && json["missing"] == 0)
      #expect(try mean(result, "hit@10") == 1)
      #expect(json["systems"]?.elements?.map { $0["name"]?.text } == ["fusion"])
      #expect(try result.text(of: "run.txt").contains("d1:1 Q0 b1 "))
    },
    CommandCase(
      conversations + ["--tracks", "{tracks.tsv}", "--half", "first", "--seeds", "0", "--json"]
    ) { result async throws in
      // Nothing that was liked is passed on, so the whole playlist is to be found in both turns.
      #expect(try result.json["dialogs"] == 1)
      #expect(try result.json["turns"] == 2)
      let systems = try result.json["systems"]?.elements?.compactMap { $0["name"]?.text }
      #expect(systems?.first == "BM25, last turn" && systems?.last == "fusion")
    },
    CommandCase(
      [
        "evaluate", "conversations", "--bundle", "{bundle}", "--dialogs", "{sample-dialogs.jsonl}",
        "--half", "1", "--fusion-only", "--json",
      ]
    ) { result async throws in
      #expect(try result.json["dialogs"] == 1)
      #expect(try mean(result, "hit@10") == 1)
    },
    CommandCase(
      ["import", "{few.refrain}", "--tracks", "{tracks.tsv}"], ["build", "{few.refrain}"],
      conversations + ["--bundle", "{few.refrain}", "--model", "{encoder}", "--fusion-only"]
    ) { result async throws in
      #expect(result.outcome.out.contains("goal playlist"))
      #expect(result.outcome.out.contains("NDCG@20"))
    },
  ]

  private static let fusion = ["evaluate", "fusion", "{bundle}"]

  private static let fusionCases: [CommandCase] = [
    CommandCase(
      fusion + ["--queries", "{judged.tsv}", "--threads", "2", "--out", "{learned.json}", "--json"]
    ) { result async throws in
      let json = try result.json
      #expect(json["requests"] == 2)
      #expect(json["notBelowBestChannel"] == true)
      #expect(json["channels"]?["text"]?["hit@10"] != nil && json["learned"]?["NDCG@20"] != nil)
      #expect(try JSONValue(parsing: result.text(of: "learned.json")) == json["recipe"])
      // What was learned is a recipe that a build takes.
      let built = try await result.refrain(["build", "{copy}", "--recipe", "{learned.json}"])
      #expect(built.status == 0, "\(built.err)")
    },
    CommandCase(["evaluate", "requests", "--requests", "{requests.jsonl}", "--json"]) {
      result async throws in
      let json = try result.json
      #expect(json["requests"] == 4 && json["f1"] == .number(1) && json["exact"] == .number(1))
      #expect(json["adherence_rules"] == nil)
    },
    CommandCase(
      [
        "evaluate", "requests", "--requests", "{requests.jsonl}", "--bundle", "{bundle}",
        "--errors",
      ]
    ) { result async throws in
      #expect(result.outcome.out.contains("adherence rules"))
      #expect(result.outcome.out.contains("excludedArtists"))
      let malformed = try await result.refrain(
        ["evaluate", "requests", "--requests", "{bad.jsonl}"])
      #expect(malformed.status == 65)
    },
    CommandCase(
      [
        "evaluate", "fusion", "--bundle", "{bundle}", "--dialogs", "{sample-dialogs.jsonl}",
        "--half", "first", "--model", "{encoder}",
      ]
    ) { result async throws in
      let requests = result.outcome.out.split(separator: "\n").first { $0.hasPrefix("requests ") }
      #expect(requests?.hasSuffix(" 2") == true, "\(result.outcome.out)")
      #expect(result.outcome.out.contains("learned on the other half"))
    },
  ]

  private static let resolve = ["evaluate", "resolve", "{bundle}", "--synthetic", "68"]

  private static func count(_ result: Outcome, _ group: String) throws -> Int? {
    try result.json[group]?["all"]?["names"]?.integer
  }

  private static let resolveCases: [CommandCase] = [
    CommandCase(
      resolve + ["--queries", "{linked.csv}", "--verdicts", "{verdicts.tsv}", "--json"]
    ) { result async throws in
      let asked = try #require(try count(result.outcome, "changed"))
      #expect((50...68).contains(asked))
      #expect(try count(result.outcome, "mentions") == 3)
      #expect(try result.json["mentions"]?["all"]?["right"]?.number == 1)
      let hard = try #require(try count(result.outcome, "classes"))
      #expect(hard > 30)
      #expect(try result.json["classes"]?["credit joined otherwise"]?["right"]?.number == 1)
      let lines = try result.text(of: "verdicts.tsv").split(separator: "\n")
      #expect(lines.count == asked + hard + 3)
    },
    CommandCase.comparing(
      resolve + ["--seed", "9", "--verdicts", "{verdicts.tsv}", "--json"],
      with: resolve + ["--half", "second", "--json"]
    ) { whole, half throws in
      let all = try #require(try count(whole, "changed"))
      let some = try #require(try count(half, "changed"))
      #expect(some < all)
      #expect(try whole.json["changed"] != half.json["changed"])
    },
    CommandCase(
      [
        "evaluate", "resolve", "--bundle", "{bundle}", "--synthetic", "136", "--fit",
        "{Weights.swift}",
      ]
    ) { result async throws in
      #expect(result.outcome.out.contains("second half, changed"), "\(result.outcome.out)")
      #expect(try result.text(of: "Weights.swift").contains("enum ConfidenceWeights {"))
    },
  ]
}

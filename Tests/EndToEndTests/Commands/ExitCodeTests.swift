import JSON
import TestSupport
import Testing

/// What goes wrong ends with the code that `refrain --help` documents, and says what it was about.
struct ExitCodeTests {
  /// A call that fails.
  struct Failure: Sendable, CustomTestStringConvertible {
    let call: [String]
    let status: Int32
    /// A word of the message on standard error.
    let message: String

    init(_ status: Int32, _ call: [String], _ message: String = "") {
      (self.status, self.call, self.message) = (status, call, message)
    }

    var testDescription: String { "\(status): " + call.joined(separator: " ") }
  }

  /// Verbs that ask a bundle, with what they need besides.
  private static let asking = [
    ["search", "{}", "x"], ["resolve", "{}", "x"], ["similar", "{}", "ac-dc-tnt"],
    ["recommend", "{}", "--like", "ac-dc-tnt"], ["tool", "{}", "search_tracks"],
    ["serve", "{}"], ["verify", "{}"], ["inspect", "{}"],
    ["evaluate", "conversations", "{}", "--dialogs", "{dialogs.jsonl}"],
    ["evaluate", "fusion", "{}", "--queries", "{judged.tsv}"], ["evaluate", "resolve", "{}"],
  ]

  /// Verbs that need no more than the catalog of a bundle.
  private static let cataloging = [
    ["build", "{}"], ["export", "{}"], ["forget", "{}", "sim-007"], ["remove", "{}", "ac-dc-tnt"],
    ["migrate", "{}"],
  ]

  private static func on(_ bundle: String, _ calls: [[String]]) -> [Failure] {
    calls.map { call in
      Failure(66, [call[0]] + call.dropFirst().map { $0 == "{}" ? bundle : $0 })
    }
  }

  private static let bundles: [Failure] =
    on("{missing}", asking + cataloging) + on("{folder}", asking + cataloging)
    + on("{broken}", asking + cataloging) + on("{damaged}", asking)

  /// Each file that a verb reads, as an option of a call that lacks only it.
  private static let inputs: [(call: [String], isChecked: Bool)] = [
    (["import", "{new.refrain}", "--tracks"], false),
    (["import", "{new.refrain}", "--events"], false),
    (["import", "{copy}", "--ids", "{audio.ids}", "--vectors"], true),
    (["build", "{copy}", "--recipe"], true),
    (["evaluate", "conversations", "--tracks", "{tracks.tsv}", "--dialogs"], true),
    (["evaluate", "conversations", "--dialogs", "{dialogs.jsonl}", "--tracks"], true),
    (["evaluate", "fusion", "{bundle}", "--dialogs"], true),
    (["evaluate", "fusion", "{bundle}", "--queries"], false),
    (["evaluate", "recommend", "--train", "{train.txt}", "--test"], false),
    (["evaluate", "recommend", "--test", "{test.txt}", "--train"], false),
    (["evaluate", "requests", "--requests"], true),
    (["evaluate", "resolve", "{bundle}", "--queries"], true),
    (["evaluate", "sessions", "--train", "{sessions.txt}", "--test"], false),
    (["evaluate", "sessions", "--test", "{next.txt}", "--train"], false),
    (
      ["evaluate", "text", "--queries", "{queries.jsonl}", "--qrels", "{qrels.tsv}", "--corpus"],
      true
    ),
    (
      ["evaluate", "text", "--corpus", "{corpus.jsonl}", "--qrels", "{qrels.tsv}", "--queries"],
      true
    ),
    (
      [
        "evaluate", "text", "--corpus", "{corpus.jsonl}", "--queries", "{queries.jsonl}", "--qrels",
      ], false
    ),
    (["evaluate", "vectors", "--queries", "{questions.npy}", "--base"], true),
    (["evaluate", "vectors", "--base", "{base.npy}", "--queries"], true),
    (
      ["evaluate", "vectors", "--base", "{base.npy}", "--queries", "{questions.npy}", "--filter"],
      true
    ),
  ]

  private static func argument(_ call: [String], _ name: String) -> [String] {
    call.dropLast() + [call.last ?? "", call.last == "--vectors" ? "x={\(name)}" : "{\(name)}"]
  }

  private static let files: [Failure] =
    inputs.flatMap { call, _ in
      ["missing", "folder"].map { Failure(66, argument(call, $0), $0) }
    }
    + inputs.filter(\.isChecked).map { call, _ in
      // A matrix that is none is a file that cannot be read.
      let isMatrix =
        ["--vectors", "--base", "--filter"].contains(call.last) || call[1] == "vectors"
      return Failure(isMatrix ? 66 : 65, argument(call, "broken"), "broken")
    } + [
      Failure(66, ["import", "{new.refrain}", "--embed", "x", "--model", "{missing}"], "missing"),
      Failure(66, ["import", "{new.refrain}", "--embed", "x", "--model", "{folder}"], "folder"),
      Failure(66, ["search", "{bundle}", "x", "--meaning", "--model", "{missing}"], "missing"),
      Failure(66, ["serve", "{bundle}", "--model", "{folder}"], "folder"),
      Failure(
        65, ["import", "{new.refrain}", "--tracks", "{broken.csv}", "--strict"], "broken.csv"),
      Failure(65, ["import", "{new.refrain}", "--tracks", "{few.jsonl}", "--map", "x=1"], "x"),
      Failure(65, ["tool", "{bundle}", "search_tracks", "{"]),
      Failure(65, ["tool", "{bundle}", "no_such_tool", "{}"]),
      Failure(66, ["similar", "{bundle}", "no-such-track"], "no-such-track"),
      Failure(66, ["recommend", "{bundle}", "nobody"], "nobody"),
      Failure(66, ["forget", "{copy}", "nobody"], "nobody"),
      Failure(66, ["remove", "{copy}", "nothing"], "nothing"),
      Failure(66, ["remove", "{copy}", "--artist", "Nobody at All"], "Nobody at All"),
      Failure(66, ["remove", "{copy}", "--from", "{missing}"], "missing"),
      Failure(66, ["similar", "{bundle}", "ac-dc-tnt", "--space", "taste"], "taste"),
    ]

  private static let recommend = [
    "evaluate", "recommend", "--train", "{train.txt}", "--test", "{test.txt}", "--model",
  ]
  private static let vectors = [
    "evaluate", "vectors", "--base", "{base.npy}", "--queries", "{questions.npy}",
  ]
  private static let text = [
    "evaluate", "text", "--corpus", "{corpus.jsonl}", "--queries", "{queries.jsonl}", "--qrels",
    "{qrels.tsv}",
  ]

  /// Outputs into a folder that there is not.
  private static let outputs: [Failure] =
    [
      recommend + ["popularity", "--run"], text + ["--run"], vectors + ["--plot"],
      vectors + ["--neighbors"],
      ["evaluate", "sessions", "--train", "{sessions.txt}", "--test", "{next.txt}", "--run"],
      ["evaluate", "fusion", "{bundle}", "--queries", "{judged.tsv}", "--out"],
      ["evaluate", "resolve", "{bundle}", "--synthetic", "17", "--verdicts"],
      ["evaluate", "resolve", "{bundle}", "--synthetic", "34", "--fit"],
      [
        "evaluate", "conversations", "--dialogs", "{dialogs.jsonl}", "--tracks", "{tracks.tsv}",
        "--fusion-only", "--run",
      ],
    ].map { Failure(73, $0 + ["{missing/file}"], "missing/file") } + [
      Failure(73, ["import", "{broken}", "--tracks", "{few.jsonl}"], "broken")
    ]

  private static let usage: [Failure] = [
    ["sing"], ["search"], ["search", "{bundle}", "x", "--frobnicate"],
    ["search", "{bundle}", "x", "--limit", "0"], ["search", "{bundle}", "x", "--limit", "1001"],
    ["search", "{bundle}", "x", "--limit", "many"], ["search", "{bundle}", "x", "--year", "soon"],
    ["search", "{bundle}", "x", "--year", "2005...1990"],
    ["search", "{bundle}", "x", "--duration", "nan"],
    ["search", "{bundle}", "x", "--versions", "newest"],
    ["similar", "{bundle}"], ["similar", "{bundle}", "ac-dc-tnt", "--limit", "0"],
    ["recommend", "{bundle}", "--like", "ac-dc-tnt", "--novelty", "7"],
    ["resolve", "{bundle}"], ["resolve", "{bundle}", "x", "--alternatives", "11"],
    ["import", "{new.refrain}"], ["import", "{new.refrain}", "--vectors", "x=y.npy"],
    ["import", "{new.refrain}", "--vectors", "x.npy", "--ids", "{audio.ids}"],
    ["import", "{new.refrain}", "--tracks", "{few.jsonl}", "--threads", "0"],
    ["import", "{new.refrain}", "--embed", "x"], ["build"],
    ["build", "{copy}", "--threads", "-1"], ["tool", "{bundle}"], ["serve"], ["inspect"],
    ["verify"], ["migrate"], ["forget", "{copy}"], ["remove", "{copy}"],
    ["import", "{new.refrain}", "--events", "{events.tsv}", "--replace"], ["export"],
    ["tools", "--dialect", "klingon"],
    ["evaluate", "conversations", "--dialogs", "{dialogs.jsonl}"],
    ["evaluate", "conversations", "{bundle}", "--dialogs", "{dialogs.jsonl}", "--half", "third"],
    ["evaluate", "conversations", "{bundle}", "--dialogs", "{dialogs.jsonl}", "--seeds", "-1"],
    ["evaluate", "fusion", "{bundle}"], ["evaluate", "fusion", "--queries", "{judged.tsv}"],
    ["evaluate", "resolve"], ["evaluate", "resolve", "{bundle}", "--bundle", "{bundle}"],
    ["evaluate", "resolve", "{bundle}", "--fit", "{x}", "--half", "first"],
    ["evaluate", "requests"],
    ["evaluate", "sessions", "--train", "{sessions.txt}"],
    ["evaluate", "sessions", "--train", "{sessions.txt}", "--test", "{next.txt}", "-k", "0"],
    recommend + ["klingon"], recommend + ["ials", "--rank", "0"], text + ["--b", "2"],
    vectors + ["--metric", "taxicab"], vectors + ["--beam", "0"],
    vectors + ["--filter-share", "2"],
  ].map { Failure(64, $0) }

  @Test(arguments: bundles + files + outputs + usage)
  func aFailureEndsWithItsDocumentedCode(_ failure: Failure) async throws {
    try await TemporaryFolder.use { folder in
      let outcome = try await CommandResult(folder: folder).refrain(failure.call)
      #expect(outcome.status == failure.status && !outcome.wasKilled, "\(outcome.err)")
      if failure.call[0] != "tool" { #expect(outcome.out.isEmpty, "\(outcome.out)") }
      #expect(!outcome.err.isEmpty || !outcome.out.isEmpty)
      #expect(failure.message.isEmpty || outcome.err.contains(failure.message), "\(outcome.err)")
    }
  }

  @Test func aBadToolCallSaysWhatToDo() async throws {
    try await TemporaryFolder.use { folder in
      for arguments in ["{", #"{"limit":0}"#] {
        let outcome = try await folder.refrain(
          "tool", try await SampleBundle.path, "search_tracks", arguments)
        #expect(outcome.status == 65)
        #expect(try outcome.json["error"]?["hint"]?.text?.isEmpty == false)
      }
    }
  }

  /// A verb without a failing call has no documented code that is kept.
  @Test func everyVerbHasAFailureOfEachKind() async throws {
    let verbs = try await OptionTests.options().map(\.verb).filter { !$0.isEmpty && $0 != "help" }
    let used = Set(ExitCodeTests.usage.map { CommandCase.verb(of: $0.call) })
    let unread = Set(
      (ExitCodeTests.bundles + ExitCodeTests.files).map { CommandCase.verb(of: $0.call) })
    for verb in verbs {
      #expect(used.contains(verb), "no wrong usage of refrain \(verb)")
      #expect(unread.contains(verb) || verb == "tools", "no missing input of refrain \(verb)")
    }
  }
}

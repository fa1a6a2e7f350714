import TestSupport
import Testing

/// A call that fails, with the code that it ends with.
struct FailingCall: Sendable, CustomTestStringConvertible {
  let call: [String]
  let status: Int32
  /// A word of the message on standard error.
  let message: String

  init(_ status: Int32, _ call: [String], _ message: String = "") {
    (self.status, self.call, self.message) = (status, call, message)
  }

  var testDescription: String { "\(status): " + call.joined(separator: " ") }
}

/// Calls that lack a bundle or a file, or cannot write one.
extension FailingCall {
  /// Verbs that ask a bundle, with what they need besides.
  private static let asking = [
    ["search", "{}", "x"], ["resolve", "{}", "x"], ["similar", "{}", "ac-dc-tnt"],
    ["recommend", "{}", "--like", "ac-dc-tnt"], ["tool", "{}", "search_tracks"],
    ["serve", "{}"], ["chat", "{}", "x", "--simulated", "0.5"], ["verify", "{}"],
    ["reward", "{}", "--rollouts", "{rollouts.jsonl}"],
    ["inspect", "{}"],
    ["evaluate", "conversations", "{}", "--dialogs", "{dialogs.jsonl}"],
    ["evaluate", "fusion", "{}", "--queries", "{judged.tsv}"], ["evaluate", "resolve", "{}"],
    ["boundary", "requests", "{}"],
    [
      "boundary", "collect", "{}", "--requests", "{tasks.jsonl}", "--simulated", "0.5", "--out",
      "{new.jsonl}",
    ],
    ["bench", "make", "{}", "--out", "{made.jsonl}"],
    [
      "bench", "run", "{}", "--tasks", "{bench.jsonl}", "--baseline", "bm25", "--out", "{a.jsonl}",
    ],
    ["bench", "score", "{}", "--tasks", "{bench.jsonl}", "--runs", "{bench.jsonl}"],
    ["publish", "{}", "{new.refrain}"], ["fetch", "{}", "{new.refrain}"],
  ]

  /// Verbs that need no more than the catalog of a bundle.
  private static let cataloging = [
    ["build", "{}"], ["export", "{}"], ["forget", "{}", "sim-007"], ["remove", "{}", "ac-dc-tnt"],
    ["migrate", "{}"],
  ]

  private static func on(_ bundle: String, _ calls: [[String]]) -> [FailingCall] {
    calls.map { call in
      FailingCall(66, [call[0]] + call.dropFirst().map { $0 == "{}" ? bundle : $0 })
    }
  }

  static let bundles: [FailingCall] =
    on("{missing}", asking + cataloging) + on("{folder}", asking + cataloging)
    + on("{broken}", asking + cataloging) + on("{damaged}", asking)

  /// Each file that a verb reads, as an option of a call that lacks only it.
  private static let inputs: [(call: [String], isChecked: Bool)] = [
    (["import", "{new.refrain}", "--tracks"], false),
    (["import", "{new.refrain}", "--events"], false),
    (["import", "{copy}", "--ids", "{audio.ids}", "--vectors"], true),
    (["import", "{copy}", "--ids", "{audio.ids}", "--factors"], true),
    (["build", "{copy}", "--recipe"], true),
    (
      [
        "boundary", "collect", "{bundle}", "--out", "{new.jsonl}", "--simulated", "0.5",
        "--requests",
      ], true
    ),
    (["boundary", "fit", "--out", "{new.json}"], true),
    (["chat", "{bundle}", "x", "--simulated", "0.5", "--boundary"], true),
    (
      [
        "bench", "run", "{bundle}", "--tasks", "{bench.jsonl}", "--out", "{a.jsonl}",
        "--simulated", "0.5", "--policy", "learned", "--boundary",
      ], true
    ),
    (["boundary", "report", "{tasks.jsonl}", "--boundary"], true),
    (["boundary", "export"], true),
    (["evaluate", "conversations", "--tracks", "{tracks.tsv}", "--dialogs"], true),
    (["evaluate", "conversations", "--dialogs", "{dialogs.jsonl}", "--tracks"], true),
    (["evaluate", "fusion", "{bundle}", "--dialogs"], true),
    (["evaluate", "fusion", "{bundle}", "--queries"], false),
    (["evaluate", "recommend", "--train", "{train.txt}", "--test"], false),
    (["evaluate", "recommend", "--test", "{test.txt}", "--train"], false),
    (["evaluate", "requests", "--requests"], true),
    (
      ["bench", "run", "{bundle}", "--baseline", "bm25", "--out", "{a.jsonl}", "--tasks"], true
    ),
    (["bench", "score", "{bundle}", "--tasks", "{bench.jsonl}", "--runs"], true),
    (
      [
        "bench", "judge", "--endpoint", "http://127.0.0.1:1/v1", "--model", "m", "--tasks",
        "{bench.jsonl}", "--scores", "{x}", "--runs",
      ], true
    ),
    (["bench", "report", "--html", "{r.html}"], true),
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
    (["resolve", "{bundle}", "--out", "{x}", "--list"], true),
    (["build", "{copy}", "--credits"], true),
    (["reward", "{bundle}", "--rollouts"], false),
    (["reward", "{bundle}", "--rollouts", "{rollouts.jsonl}", "--tasks"], true),
    (["serve", "{bundle}", "--tasks"], true),
    (["serve", "{bundle}", "--http", "127.0.0.1:0", "--token-file"], false),
    (["evaluate", "vectors", "--base", "{base.npy}", "--queries"], true),
    (
      ["evaluate", "vectors", "--base", "{base.npy}", "--queries", "{questions.npy}", "--filter"],
      true
    ),
  ]

  private static func argument(_ call: [String], _ name: String) -> [String] {
    call.dropLast() + [call.last ?? "", call.last == "--vectors" ? "x={\(name)}" : "{\(name)}"]
  }

  /// Whether a folder is read as one of audio files, in which case an empty one has nothing to import.
  private static let readsAudio = ["ffprobe", "mediainfo"].contains {
    Surroundings.program($0) != nil
  }

  static let files: [FailingCall] =
    inputs.flatMap { call, _ in
      ["missing", "folder"].map { name in
        let isAudio = name == "folder" && call == ["import", "{new.refrain}", "--tracks"]
        return FailingCall(
          isAudio && readsAudio ? 65 : 66, argument(call, name), isAudio ? "" : name)
      }
    }
    + inputs.filter(\.isChecked).map { call, _ in
      // A matrix that is none is a file that cannot be read.
      let isMatrix =
        ["--vectors", "--factors", "--base", "--filter"].contains(call.last) || call[1] == "vectors"
      return FailingCall(isMatrix ? 66 : 65, argument(call, "broken"), "broken")
    } + [
      FailingCall(
        66, ["import", "{new.refrain}", "--embed", "x", "--model", "{missing}"], "missing"),
      FailingCall(
        66, ["import", "{new.refrain}", "--embed", "x", "--model", "{folder}"], "folder"),
      FailingCall(66, ["search", "{bundle}", "x", "--meaning", "--model", "{missing}"], "missing"),
      FailingCall(66, ["serve", "{bundle}", "--model", "{folder}"], "folder"),
      FailingCall(
        65, ["import", "{new.refrain}", "--tracks", "{broken.csv}", "--strict"], "broken.csv"),
      FailingCall(65, ["import", "{new.refrain}", "--tracks", "{few.jsonl}", "--map", "x=1"], "x"),
      FailingCall(
        65, ["resolve", "{bundle}", "--list", "{names.csv}", "--out", "{x}", "--map", "title=y"],
        "names.csv"),
      FailingCall(
        65, ["resolve", "{bundle}", "--list", "{nothing.csv}", "--out", "{x}"],
        "nothing.csv:3: it has 3 columns"),
      FailingCall(65, ["tool", "{bundle}", "search_tracks", "{"]),
      FailingCall(65, ["tool", "{bundle}", "no_such_tool", "{}"]),
      FailingCall(66, chat + ["--simulated", "1", "--listener", "nobody"], "nobody"),
      FailingCall(66, ["similar", "{bundle}", "no-such-track"], "no-such-track"),
      FailingCall(66, ["recommend", "{bundle}", "nobody"], "nobody"),
      FailingCall(66, ["forget", "{copy}", "nobody"], "nobody"),
      FailingCall(66, ["remove", "{copy}", "nothing"], "nothing"),
      FailingCall(66, ["remove", "{copy}", "--artist", "Nobody at All"], "Nobody at All"),
      FailingCall(66, ["remove", "{copy}", "--from", "{missing}"], "missing"),
      FailingCall(66, ["remove", "{copy}", "--year", "1401"], "satisfies the filters"),
      FailingCall(
        66, ["remove", "{copy}", "--year", "1...", "--exclude-tag", "klingon"], "klingon"),
      FailingCall(66, ["similar", "{bundle}", "ac-dc-tnt", "--space", "taste"], "taste"),
    ]

  static let chat = ["chat", "{bundle}", "sad songs"]
  static let recommend = [
    "evaluate", "recommend", "--train", "{train.txt}", "--test", "{test.txt}", "--model",
  ]
  static let vectors = [
    "evaluate", "vectors", "--base", "{base.npy}", "--queries", "{questions.npy}",
  ]
  static let text = [
    "evaluate", "text", "--corpus", "{corpus.jsonl}", "--queries", "{queries.jsonl}", "--qrels",
    "{qrels.tsv}",
  ]

  /// Outputs into a folder that there is not.
  static let outputs: [FailingCall] =
    [
      chat + ["--simulated", "1", "--trajectories"],
      recommend + ["popularity", "--run"], text + ["--run"], vectors + ["--plot"],
      vectors + ["--neighbors"],
      ["evaluate", "sessions", "--train", "{sessions.txt}", "--test", "{next.txt}", "--run"],
      ["evaluate", "fusion", "{bundle}", "--queries", "{judged.tsv}", "--out"],
      ["evaluate", "resolve", "{bundle}", "--synthetic", "17", "--verdicts"],
      ["bench", "make", "{bundle}", "--size", "5", "--out"],
      ["resolve", "{bundle}", "--list", "{names.csv}", "--out"],
      ["bench", "run", "{bundle}", "--tasks", "{bench.jsonl}", "--baseline", "bm25", "--out"],
      ["evaluate", "resolve", "{bundle}", "--synthetic", "34", "--fit"],
      [
        "boundary", "collect", "{bundle}", "--requests", "{tasks.jsonl}", "--simulated", "0.5",
        "--out",
      ],
      [
        "evaluate", "conversations", "--dialogs", "{dialogs.jsonl}", "--tracks", "{tracks.tsv}",
        "--fusion-only", "--run",
      ],
    ].map { FailingCall(73, $0 + ["{missing/file}"], "missing/file") } + [
      FailingCall(73, ["import", "{broken}", "--tracks", "{few.jsonl}"], "broken"),
      FailingCall(73, ["publish", "{bundle}", "{broken}"], "broken"),
      FailingCall(66, ["fetch", "{bundle}", "{bundle}"], "the bundle that is to be copied"),
    ]
}

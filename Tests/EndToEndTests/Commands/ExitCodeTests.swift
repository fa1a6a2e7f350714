import Foundation
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

  private static let files: [Failure] =
    inputs.flatMap { call, _ in
      ["missing", "folder"].map { name in
        let isAudio = name == "folder" && call == ["import", "{new.refrain}", "--tracks"]
        return Failure(isAudio && readsAudio ? 65 : 66, argument(call, name), isAudio ? "" : name)
      }
    }
    + inputs.filter(\.isChecked).map { call, _ in
      // A matrix that is none is a file that cannot be read.
      let isMatrix =
        ["--vectors", "--factors", "--base", "--filter"].contains(call.last) || call[1] == "vectors"
      return Failure(isMatrix ? 66 : 65, argument(call, "broken"), "broken")
    } + [
      Failure(66, ["import", "{new.refrain}", "--embed", "x", "--model", "{missing}"], "missing"),
      Failure(66, ["import", "{new.refrain}", "--embed", "x", "--model", "{folder}"], "folder"),
      Failure(66, ["search", "{bundle}", "x", "--meaning", "--model", "{missing}"], "missing"),
      Failure(66, ["serve", "{bundle}", "--model", "{folder}"], "folder"),
      Failure(
        65, ["import", "{new.refrain}", "--tracks", "{broken.csv}", "--strict"], "broken.csv"),
      Failure(65, ["import", "{new.refrain}", "--tracks", "{few.jsonl}", "--map", "x=1"], "x"),
      Failure(
        65, ["resolve", "{bundle}", "--list", "{names.csv}", "--out", "{x}", "--map", "title=y"],
        "names.csv"),
      Failure(
        65, ["resolve", "{bundle}", "--list", "{nothing.csv}", "--out", "{x}"],
        "nothing.csv:3: it has 3 columns"),
      Failure(65, ["tool", "{bundle}", "search_tracks", "{"]),
      Failure(65, ["tool", "{bundle}", "no_such_tool", "{}"]),
      Failure(66, chat + ["--simulated", "1", "--listener", "nobody"], "nobody"),
      Failure(66, ["similar", "{bundle}", "no-such-track"], "no-such-track"),
      Failure(66, ["recommend", "{bundle}", "nobody"], "nobody"),
      Failure(66, ["forget", "{copy}", "nobody"], "nobody"),
      Failure(66, ["remove", "{copy}", "nothing"], "nothing"),
      Failure(66, ["remove", "{copy}", "--artist", "Nobody at All"], "Nobody at All"),
      Failure(66, ["remove", "{copy}", "--from", "{missing}"], "missing"),
      Failure(66, ["remove", "{copy}", "--year", "1401"], "satisfies the filters"),
      Failure(66, ["remove", "{copy}", "--year", "1...", "--exclude-tag", "klingon"], "klingon"),
      Failure(66, ["similar", "{bundle}", "ac-dc-tnt", "--space", "taste"], "taste"),
    ]

  private static let chat = ["chat", "{bundle}", "sad songs"]
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
    ].map { Failure(73, $0 + ["{missing/file}"], "missing/file") } + [
      Failure(73, ["import", "{broken}", "--tracks", "{few.jsonl}"], "broken"),
      Failure(73, ["publish", "{bundle}", "{broken}"], "broken"),
      Failure(66, ["fetch", "{bundle}", "{bundle}"], "the bundle that is to be copied"),
    ]

  private static let usage: [Failure] = [
    ["sing"], ["search"], ["search", "{bundle}", "x", "--frobnicate"],
    ["search", "{bundle}", "x", "--limit", "0"], ["search", "{bundle}", "x", "--limit", "1001"],
    ["search", "{bundle}", "x", "--limit", "many"], ["search", "{bundle}", "x", "--year", "soon"],
    ["search", "{bundle}", "x", "--year", "2005...1990"],
    ["search", "{bundle}", "x", "--duration", "nan"],
    ["search", "{bundle}", "x", "--versions", "newest"],
    ["search", "{bundle}", "x", "--plays", "3"],
    ["search", "{bundle}", "x", "--played-by", "sim-007", "--plays", "often"],
    ["search", "{bundle}", "x", "--added", "soon"],
    ["search", "{bundle}", "x", "--added", "2024...2023"],
    ["remove", "{copy}", "--explicit", "maybe"],
    ["chat"], chat, chat + ["--simulated", "2"], chat + ["--endpoint", "http://127.0.0.1:1/v1"],
    chat + ["--endpoint", "ftp://x", "--model", "m"], chat + ["--simulated", "1", "--model", "m"],
    chat + ["--simulated", "1", "--count", "0"], chat + ["--simulated", "1", "--max-seconds", "0"],
    ["chat", "{bundle}", " ", "--simulated", "1"],
    ["similar", "{bundle}"], ["similar", "{bundle}", "ac-dc-tnt", "--limit", "0"],
    ["recommend", "{bundle}", "--like", "ac-dc-tnt", "--novelty", "7"],
    recommend + ["blend", "--share", "2"], recommend + ["blend", "--listener-share", "nan"],
    ["resolve", "{bundle}"], ["resolve", "{bundle}", "x", "--alternatives", "11"],
    ["resolve", "{bundle}", "--list", "{names.csv}"],
    ["resolve", "{bundle}", "x", "--list", "{names.csv}", "--out", "{x}"],
    ["resolve", "{bundle}", "x", "--out", "{x}"],
    ["resolve", "{bundle}", "--list", "{names.csv}", "--out", "{names.csv}"],
    ["import", "{new.refrain}"], ["import", "{new.refrain}", "--vectors", "x=y.npy"],
    ["publish", "{bundle}"], ["fetch"], ["import", "{copy}", "--factors", "{audio.npy}"],
    ["import", "{new.refrain}", "--vectors", "x.npy", "--ids", "{audio.ids}"],
    ["import", "{new.refrain}", "--tracks", "{few.jsonl}", "--threads", "0"],
    ["import", "{new.refrain}", "--embed", "x"], ["build"],
    ["build", "{copy}", "--threads", "-1"], ["tool", "{bundle}"], ["serve"], ["inspect"],
    ["serve", "{bundle}", "--http", "8080"], ["serve", "{bundle}", "--dialect", "openai"],
    ["serve", "{bundle}", "--http", "0.0.0.0:0"], ["serve", "{bundle}", "--max-requests", "0"],
    ["serve", "{bundle}", "--request-seconds", "0"], ["reward", "{bundle}"],
    ["verify"], ["migrate"], ["forget", "{copy}"], ["remove", "{copy}"],
    ["remove", "{copy}", "--year", "soon"],
    ["import", "{new.refrain}", "--events", "{events.tsv}", "--replace"], ["export"],
    ["tools", "--dialect", "klingon"],
    ["boundary", "requests"], ["boundary", "requests", "{bundle}", "--count", "0"],
    ["chat", "{bundle}", "x", "--simulated", "0", "--route", "tools", "--boundary", "{x}"],
    ["boundary", "collect", "{bundle}", "--requests", "{tasks.jsonl}", "--out", "{x}"],
    ["boundary", "fit"], ["boundary", "report"], ["boundary", "export"],
    ["boundary", "export", "{x}", "--worth", "-1"],
    ["evaluate", "conversations", "--dialogs", "{dialogs.jsonl}"],
    ["evaluate", "conversations", "{bundle}", "--dialogs", "{dialogs.jsonl}", "--half", "third"],
    ["evaluate", "conversations", "{bundle}", "--dialogs", "{dialogs.jsonl}", "--seeds", "-1"],
    ["evaluate", "fusion", "{bundle}"], ["evaluate", "fusion", "--queries", "{judged.tsv}"],
    ["evaluate", "resolve"], ["evaluate", "resolve", "{bundle}", "--bundle", "{bundle}"],
    ["evaluate", "resolve", "{bundle}", "--fit", "{x}", "--half", "first"],
    ["evaluate", "requests"], ["bench", "make", "{bundle}"],
    ["bench", "make", "{bundle}", "--out", "{x}", "--size", "0"],
    ["bench", "run", "{bundle}", "--tasks", "{bench.jsonl}", "--out", "{x}"],
    [
      "bench", "run", "{bundle}", "--tasks", "{bench.jsonl}", "--out", "{x}", "--simulated", "0",
      "--policy", "learned",
    ],
    [
      "bench", "run", "{bundle}", "--tasks", "{bench.jsonl}", "--out", "{x}", "--baseline", "bm25",
      "--simulated", "0.5",
    ],
    [
      "bench", "run", "{bundle}", "--tasks", "{bench.jsonl}", "--out", "{x}", "--endpoint", "y",
    ],
    ["bench", "score", "{bundle}"], ["bench", "report", "--html", "{x}"],
    [
      "bench", "judge", "--tasks", "{bench.jsonl}", "--runs", "{x}", "--scores", "{x}",
      "--endpoint", "y",
    ],
    [
      "bench", "judge", "--tasks", "{bench.jsonl}", "--runs", "{x}", "--scores", "{x}",
      "--endpoint", "y",
      "--model", "m", "--parallel", "0",
    ],
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
      // Where a program reads the tags of a folder's audio files, a folder without any is empty input.
      let isFolder =
        failure.call.suffix(2) == ["--tracks", "{folder}"] && failure.call[0] == "import"
      let reader = Surroundings.program("ffprobe") ?? Surroundings.program("mediainfo")
      let status = isFolder && reader != nil ? 65 : failure.status
      #expect(outcome.status == status && !outcome.wasKilled, "\(outcome.err)")
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

  /// A model that cannot be asked leaves the engine's own list, the reason, and a code of its own.
  @Test func aModelThatCannotBeAskedEndsWith69() async throws {
    let refusing = try ScriptedServer([
      [.send(ServerAnswer.whole(#"{"error":{"message":"bad key"}}"#, status: "401 Unauthorized"))]
    ])
    let (socket, port) = try ScriptedServer.listen(backlog: nil)
    defer { close(socket) }
    for (base, reason) in [
      (refusing.base, "Check the key"), ("http://127.0.0.1:\(port)/v1", "Cannot connect"),
    ] {
      try await TemporaryFolder.use { folder in
        let outcome = try await CommandResult(folder: folder).refrain(
          ExitCodeTests.chat + ["--endpoint", base, "--model", "m", "--max-seconds", "3600"])
        #expect(outcome.status == 69, "\(outcome.err)")
        #expect(outcome.err.contains(reason), "\(outcome.err)")
        #expect(outcome.out.contains("\n1. "), "\(outcome.out)")
      }
    }
    withExtendedLifetime(refusing) {}
  }

  /// What nobody answered is no answer of a model: the run ends, and goes on when somebody is there.
  @Test func aBenchWhoseModelCannotBeAskedEndsWith69() async throws {
    let (socket, port) = try ScriptedServer.listen(backlog: nil)
    defer { close(socket) }
    try await TemporaryFolder.use { folder in
      let result = CommandResult(folder: folder)
      let make = [
        "bench", "make", "{bundle}", "--out", "{made.jsonl}", "--seed", "3", "--size", "5",
      ]
      #expect(try await result.refrain(make).status == 0)
      let outcome = try await result.refrain([
        "bench", "run", "{bundle}", "--tasks", "{made.jsonl}", "--out", "{a.jsonl}", "--endpoint",
        "http://127.0.0.1:\(port)/v1", "--model", "m",
      ])
      #expect(outcome.status == 69 && outcome.err.contains("Cannot connect"), "\(outcome.err)")
      #expect(try result.text(of: "a.jsonl").isEmpty)
    }
  }

  /// Answers of another system, or to other tasks of the same ids, are not gone on with.
  @Test func aRunThatWasBegunOtherwiseIsRefused() async throws {
    try await TemporaryFolder.use { folder in
      let result = CommandResult(folder: folder)
      func make(_ seed: String, _ tasks: String) -> [String] {
        ["bench", "make", "{bundle}", "--out", tasks, "--seed", seed, "--size", "10"]
      }
      func run(_ tasks: String, _ system: [String]) -> [String] {
        ["bench", "run", "{bundle}", "--tasks", tasks, "--out", "{a.jsonl}"] + system
      }
      let gold = ["--baseline", "gold"]
      for call in [make("3", "{made.jsonl}"), make("4", "{x.jsonl}"), run("{made.jsonl}", gold)] {
        #expect(try await result.refrain(call).status == 0)
      }
      let before = try result.text(of: "a.jsonl")
      for (tasks, system) in [
        ("{made.jsonl}", ["--baseline", "random"]), ("{made.jsonl}", ["--simulated", "0.5"]),
        ("{x.jsonl}", gold),
      ] {
        let outcome = try await result.refrain(run(tasks, system))
        #expect(outcome.status == 65, "\(system): \(outcome.err)")
        #expect(outcome.err.contains("Choose another file"), "\(outcome.err)")
        #expect(try result.text(of: "a.jsonl") == before)
      }
      #expect(try await result.refrain(run("{made.jsonl}", gold)).status == 0)
      #expect(try result.text(of: "a.jsonl") == before)
    }
  }

  /// What does not belong together is not scored, judged or compared.
  @Test func tasksAnswersAndScoresThatDoNotBelongTogetherAreRefused() async throws {
    try await TemporaryFolder.use { folder in
      let result = CommandResult(folder: folder)
      func make(_ seed: String, _ tasks: String) -> [String] {
        ["bench", "make", "{bundle}", "--out", tasks, "--seed", seed, "--size", "10"]
      }
      func score(_ tasks: String, _ runs: String, _ out: String) -> [String] {
        ["bench", "score", "{bundle}", "--tasks", tasks, "--runs", runs, "--out", out]
      }
      func run(_ tasks: String, _ out: String) -> [String] {
        ["bench", "run", "{bundle}", "--tasks", tasks, "--baseline", "gold", "--out", out]
      }
      for call in [
        make("3", "{made.jsonl}"), make("4", "{x.jsonl}"), run("{made.jsonl}", "{a.jsonl}"),
        run("{x.jsonl}", "{b.jsonl}"), score("{made.jsonl}", "{a.jsonl}", "{a.json}"),
        score("{x.jsonl}", "{b.jsonl}", "{b.json}"),
      ] {
        let outcome = try await result.refrain(call)
        #expect(outcome.status == 0, "\(outcome.err)")
      }
      let answers = try result.text(of: "a.jsonl")
      let tasks = try result.text(of: "made.jsonl")
      _ = try folder.file("empty.jsonl", "")
      _ = try folder.file("twice.jsonl", answers + answers)
      _ = try folder.file("none.json", #"{"system":"s","scores":[],"worst":[]}"#)
      let foreign = tasks.replacing(/"catalog":"[0-9a-f]+"/, with: #""catalog":"0123456789abcdef""#)
      _ = try folder.file("foreign.jsonl", foreign)
      let judge = ["--endpoint", "http://127.0.0.1:1/v1", "--model", "m"]
      for (call, words) in [
        (score("{x.jsonl}", "{a.jsonl}", "{c.json}"), "other tasks"),
        (score("{made.jsonl}", "{empty.jsonl}", "{c.json}"), "no answers"),
        (score("{made.jsonl}", "{twice.jsonl}", "{c.json}"), "two answers"),
        (score("{empty.jsonl}", "{a.jsonl}", "{c.json}"), "no tasks"),
        (score("{foreign.jsonl}", "{a.jsonl}", "{c.json}"), "other tracks"),
        (run("{foreign.jsonl}", "{c.jsonl}"), "other tracks"),
        (run("{empty.jsonl}", "{c.jsonl}"), "no tasks"),
        (["bench", "report", "{a.json}", "{b.json}", "--html", "{r.html}"], "other tasks"),
        (["bench", "report", "{none.json}", "--html", "{r.html}"], "no scores"),
        (
          [
            "bench", "judge", "--tasks", "{made.jsonl}", "--runs", "{b.jsonl}", "--scores",
            "{a.json}",
          ]
            + judge, "other tasks"
        ),
        (
          [
            "bench", "judge", "--tasks", "{made.jsonl}", "--runs", "{a.jsonl}", "--scores",
            "{b.json}",
          ]
            + judge, "other tasks"
        ),
      ] {
        let outcome = try await result.refrain(call)
        #expect(outcome.status == 65 && outcome.err.contains(words), "\(call): \(outcome.err)")
      }
      // What is missing is worth nothing, and that is said.
      _ = try folder.file("part.jsonl", answers.prefix { $0 != "\n" } + "\n")
      let partial = try await result.refrain(score("{made.jsonl}", "{part.jsonl}", "{c.json}"))
      #expect(partial.status == 0 && partial.err.contains("9 of 10 tasks have no answer"))
      // A file that something else adds to is left alone.
      let other = try #require(FileHandle(forUpdatingAtPath: folder.path("a.jsonl")))
      #expect(flock(other.fileDescriptor, LOCK_EX) == 0)
      let busy = try await result.refrain(run("{made.jsonl}", "{a.jsonl}"))
      #expect(busy.status == 73 && busy.err.contains("something else is adding"), "\(busy.err)")
      #expect(try result.text(of: "a.jsonl") == answers)
      try other.close()
    }
  }

  /// What is right and not in the catalog is named, and the line is not scored.
  @Test func goldThatTheCatalogDoesNotHaveIsAnError() async throws {
    try await TemporaryFolder.use { folder in
      let result = CommandResult(folder: folder)
      let line =
        #"{"task":{"id":"t","request":"x","songs":1,"gold":["adele-helo"]},"#
        + #""trajectory":{"request":"x","text":"Here.","songs":[]}}"#
      _ = try folder.file("rollouts.jsonl", line + "\n")
      let outcome = try await result.refrain([
        "reward", "{bundle}", "--rollouts", "{rollouts.jsonl}",
      ])
      #expect(outcome.status == 65 && outcome.err.contains("\"adele-helo\""), "\(outcome.err)")
      #expect(outcome.out.contains("error"))
    }
  }

  /// A judge that cannot be asked leaves the scores as they are.
  @Test func aJudgeThatCannotBeAskedEndsWith69() async throws {
    let refusing = try ScriptedServer([
      [.send(ServerAnswer.whole(#"{"error":{"message":"bad key"}}"#, status: "401 Unauthorized"))]
    ])
    try await TemporaryFolder.use { folder in
      let result = CommandResult(folder: folder)
      let bench = ["--tasks", "{made.jsonl}", "--runs", "{a.jsonl}"]
      for call in [
        ["bench", "make", "{bundle}", "--out", "{made.jsonl}", "--seed", "3", "--size", "5"],
        [
          "bench", "run", "{bundle}", "--tasks", "{made.jsonl}", "--baseline", "gold", "--out",
          "{a.jsonl}",
        ],
        ["bench", "score", "{bundle}", "--out", "{a.json}"] + bench,
      ] {
        #expect(try await result.refrain(call).status == 0)
      }
      let before = try result.text(of: "a.json")
      let judge = ["--endpoint", refusing.base, "--model", "m", "--scores", "{a.json}"]
      let outcome = try await result.refrain(["bench", "judge"] + bench + judge)
      #expect(outcome.status == 69 && outcome.err.contains("Check the key"), "\(outcome.err)")
      #expect(try result.text(of: "a.json") == before)
    }
    withExtendedLifetime(refusing) {}
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

import Foundation
import JSON
import TestSupport
import Testing

/// What goes wrong ends with the code that `refrain --help` documents, and says what it was about.
struct ExitCodeTests {
  @Test(
    arguments: FailingCall.bundles + FailingCall.files + FailingCall.outputs + FailingCall.usage)
  func aFailureEndsWithItsDocumentedCode(_ failure: FailingCall) async throws {
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
          FailingCall.chat + ["--endpoint", base, "--model", "m", "--max-seconds", "3600"])
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
    let used = Set(FailingCall.usage.map { CommandCase.verb(of: $0.call) })
    let unread = Set(
      (FailingCall.bundles + FailingCall.files).map { CommandCase.verb(of: $0.call) })
    for verb in verbs {
      #expect(used.contains(verb), "no wrong usage of refrain \(verb)")
      #expect(unread.contains(verb) || verb == "tools", "no missing input of refrain \(verb)")
    }
  }
}

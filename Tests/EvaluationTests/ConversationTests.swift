import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import Testing

@testable import Evaluation

@Suite struct ConversationTests {
  private static let dialog = """
    {"id": "d1", "turns": [
      {"user_query": "Some Adele please", "liked_results": ["a1", "a2", "a3", "a4"], \
    "disliked_results": ["x1"]},
      {"user_query": "Thanks! Any Beyonce?", "liked_results": ["b1"], "disliked_results": []},
      {"user_query": "That is all", "liked_results": [], "disliked_results": []}],
     "goal_playlist": ["a1", "a2", "a3", "a4", "b1"],
     "tracks": {"a1": {"track_cluster_ids": "hello"}, "a9": {"track_cluster_ids": "hello"}}}
    """

  private static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private static func data(_ folder: String) throws -> ConversationData {
    let line = dialog.split(separator: "\n").joined(separator: " ")
    let path = folder + "/dialogs.jsonl"
    try (line + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return try ConversationData(contentsOf: path)
  }

  @Test
  func eachTurnKnowsWhatWasSaidAndRatedBeforeAndWhatIsLeftToFind() throws {
    try ConversationTests.inFolder { folder in
      let data = try ConversationTests.data(folder)
      let questions = ConversationQuestion.all(in: data)
      // In the third turn nothing is left.
      #expect(questions.map(\.id) == ["d1:0", "d1:1"])
      #expect(questions[0].likes.isEmpty && questions[0].dislikes.isEmpty)
      #expect(questions[0].goal == ["hello", "a2", "a3", "a4", "b1"])
      #expect(questions[0].now == ["hello", "a2", "a3", "a4"])
      #expect(questions[1].utterances == ["Some Adele please", "Thanks! Any Beyonce?"])
      #expect(questions[1].likes == ["a1", "a2", "a3", "a4"])
      #expect(questions[1].dislikes == ["x1"])
      #expect(questions[1].goal == ["b1"])
      // With three seeds the fourth liked track is still to be found.
      let seeded = ConversationQuestion.all(in: data, seeds: 3)
      #expect(seeded.map(\.id) == ["d1:0", "d1:1", "d1:2"])
      #expect(seeded[1].goal == ["a4", "b1"])
    }
  }

  @Test
  func groupsComeFromATableTooAndOtherTablesAreRefused() throws {
    try ConversationTests.inFolder { folder in
      var data = try ConversationTests.data(folder)
      let table = folder + "/tracks.tsv"
      try "track_id\ttitle\tcluster_id\na2\tx\tc\na7\ty\tc\na8\tz\t\n".write(
        toFile: table, atomically: true, encoding: .utf8)
      try data.readGroups(from: table)
      #expect(data.group(of: "a2") == data.group(of: "a7"))
      #expect(data.group(of: "a8") == "a8")
      try "one\ttwo\n".write(toFile: table, atomically: true, encoding: .utf8)
      #expect(throws: EvaluationError.self) { try data.readGroups(from: table) }
      try "{}\n".write(toFile: table, atomically: true, encoding: .utf8)
      #expect(throws: EvaluationError.self) { try ConversationData(contentsOf: table) }
    }
  }

  @Test
  func systemsAreMeasuredAsTheDefinitionSaysAndTheRunListsWhatTheyRanked() throws {
    try ConversationTests.inFolder { folder in
      let data = try ConversationTests.data(folder)
      let tracks = [
        ("a1", "Hello", "Adele"), ("a2", "Skyfall", "Adele"), ("a3", "Someone", "Adele"),
        ("a4", "Rumour", "Adele"), ("a9", "Hello", "Adele"), ("b1", "Halo", "Beyoncé"),
        ("x1", "Walk", "Pantera"),
      ]
      let lines = tracks.map { "\($0.0)\t\($0.1)\t\($0.2)" }
      let file = folder + "/tracks.tsv"
      try (["id\ttitle\tartist"] + lines).joined(separator: "\n").write(
        toFile: file, atomically: true, encoding: .utf8)
      let bundle = BundleFolder(folder + "/test.refrain")
      try bundle.create()
      let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
      _ = try catalog.importTracks(from: [file])
      _ = try BundleBuilder(bundle: bundle).build()
      let engine = try MusicEngine(opening: bundle.path)
      let task = ConversationTask(data, engine: engine)
      #expect(task.missing == 0)
      let report = try task.run(.fusion)
      #expect(report.goal.hits.map(\.rate.mean) == [1, 1, 1, 1])
      #expect(report.goal.hit10ByTurn[0].count == 1 && report.goal.hit10ByTurn[2].count == 0)
      #expect(report.unknown10 == 1)
      #expect(report.asked10 == 1)
      let run = folder + "/run.txt"
      try report.writeRun(to: run)
      let text = try String(contentsOfFile: run, encoding: .utf8)
      #expect(text.contains("d1:1 Q0 b1 1 "))
      #expect(!text.contains("d1:1 Q0 a1 ") && !text.contains("d1:1 Q0 x1 "))

      // Nothing of what was said last is in the catalog: a system that hears only that fails.
      let deaf = try task.run(.words("last") { $0.count == 2 ? "zzz" : "Adele" })
      #expect(deaf.goal.hits.map(\.rate.mean) == [0.5, 0.5, 0.5, 0.5])
      #expect(deaf.goal.hit10ByDialog == 0.5)
      #expect(task.judged().map(\.relevant) == [["a1", "a2", "a3", "a4", "b1"], ["b1"]])
    }
  }
}

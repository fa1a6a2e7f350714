import ChatModels
import Evaluation
import Foundation
import JSON
import MusicAgent
import Primitives
import Refrain
import Rewards
import Synchronization
import TestSupport
import Testing

@testable import KnowledgeBoundary

struct CollectionTests {
  @Test func everyRequestHasItsSamplesAndSaysThatTheyAreSimulated() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.path("s.jsonl")
      let tasks = Array(BoundaryFixture.tasks.prefix(8))
      let taken = try await BoundaryFixture.collector().collect(tasks, into: path)
      #expect(taken == 8 * 2 * 2)
      let collection = try BoundaryCollection(contentsOf: path)
      #expect(collection.isSimulated)
      #expect(collection.entries.map(\.request.id) == tasks.map(\.id))
      for entry in collection.entries {
        #expect(entry.memory.map(\.number) == [0, 1])
        #expect(entry.tools.map(\.number) == [0, 1])
        #expect(entry.memory.allSatisfy { $0.effort.calls == 0 })
        #expect(entry.tools.allSatisfy { $0.effort.calls > 0 })
        #expect(entry.memory.allSatisfy { $0.trajectory?.route == .memory })
      }
      // Nothing is left to do.
      #expect(try await BoundaryFixture.collector().collect(tasks, into: path) == 0)
    }
  }

  /// Killed at any byte, a collection that is started again ends with the same file.
  @Test func itGoesOnWhereItWasKilled() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.path("s.jsonl")
      let tasks = Array(BoundaryFixture.tasks.prefix(3))
      let collector = try BoundaryFixture.collector { $0.keepsTrajectories = false }
      _ = try await collector.collect(tasks, into: path)
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      var generator = SplitMix64(seed: 4)
      let cuts = [0, 1, whole.count - 1] + (0..<25).map { _ in generator.below(whole.count) }
      for cut in cuts {
        try whole.prefix(cut).write(to: URL(fileURLWithPath: path))
        _ = try await collector.collect(tasks, into: path)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole, "cut at \(cut)")
      }
    }
  }

  @Test func workingSideBySideGivesTheSameFile() async throws {
    try await TemporaryFolder.use { folder in
      let tasks = Array(BoundaryFixture.tasks.prefix(7))
      var files: [Data] = []
      for parallel in [1, 3] {
        let path = folder.path("\(parallel).jsonl")
        let collector = try BoundaryFixture.collector { $0.parallel = parallel }
        _ = try await collector.collect(tasks, into: path)
        files.append(try Data(contentsOf: URL(fileURLWithPath: path)))
      }
      #expect(files[0] == files[1])
    }
  }

  @Test func otherSettingsAndMalformedLinesAreRefused() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.path("s.jsonl")
      let tasks = Array(BoundaryFixture.tasks.prefix(1))
      _ = try await BoundaryFixture.collector().collect(tasks, into: path)
      await #expect(throws: BoundaryError.self) {
        try await BoundaryFixture.collector { $0.samples = 3 }.collect(tasks, into: path)
      }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      for bad in [#"{"sample":{}}"#, "not json", #"{"request":{"id":"x"}}"#] {
        let broken = try folder.file("b.jsonl", text + bad + "\n")
        let error = #expect(throws: BoundaryError.self) {
          try BoundaryCollection(contentsOf: broken)
        }
        let lines = text.split(separator: "\n").count + 1
        #expect(error?.description.contains("b.jsonl:\(lines)") == true)
      }
      #expect(throws: BoundaryError.self) {
        try BoundaryCollection(contentsOf: folder.path("none.jsonl"))
      }
    }
  }

  @Test func everyChangedLineIsReadOrRefused() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.path("s.jsonl")
      _ = try await BoundaryFixture.collector().collect(
        Array(BoundaryFixture.tasks.prefix(2)), into: path)
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      var generator = SplitMix64(seed: 8)
      var refused = 0
      for _ in 0..<200 {
        var changed = lines.map(String.init)
        let place = generator.below(changed.count)
        changed[place] =
          HostileJSON.changed(try JSONValue(parsing: changed[place]), &generator).compact
        let file = try folder.file("c.jsonl", changed.joined(separator: "\n") + "\n")
        do {
          for entry in try BoundaryCollection(contentsOf: file).entries {
            let values = RequestValues(entry, stakes: BoundaryStakes())
            #expect(!values.difference.mean.isNaN)
          }
        } catch { refused += 1 }
      }
      #expect(refused > 50)
    }
  }

  // MARK: Models on the way

  private final class CountingModel: ChatModel {
    let model: any ChatModel
    let count = Mutex(0)
    var name: String { model.name }
    init(_ model: any ChatModel) { self.model = model }
    func stream(_ request: ChatRequest) -> ChatStream {
      count.withLock { $0 += 1 }
      return model.stream(request)
    }
  }

  @Test func noReplyIsPaidForTwice() async throws {
    try await TemporaryFolder.use { folder in
      let counting = CountingModel(BoundaryFixture.model(level: 0.5))
      let tasks = Array(BoundaryFixture.tasks.prefix(4))
      for name in ["a.jsonl", "b.jsonl"] {
        let collector = try BoundaryFixture.collector(counting) {
          $0.cache = folder.path("cache.jsonl")
        }
        _ = try await collector.collect(tasks, into: folder.path(name))
      }
      let asked = counting.count.withLock { $0 }
      let cached = try String(contentsOfFile: folder.path("cache.jsonl"), encoding: .utf8)
      #expect(asked == cached.split(separator: "\n").count)
      let first = try Data(contentsOf: URL(fileURLWithPath: folder.path("a.jsonl")))
      let second = try Data(contentsOf: URL(fileURLWithPath: folder.path("b.jsonl")))
      #expect(first == second)
    }
  }

  @Test func aPacedModelKeepsItsDistance() async throws {
    let time = Mutex(Duration.zero)
    let begun = Mutex<[Duration]>([])
    let script = ScriptedModel((0..<5).map { ScriptedReply.text("\($0)") })
    let model = PacedModel(
      script, requestsPerMinute: 30, now: { time.withLock { $0 } },
      sleep: { wait in time.withLock { $0 += wait } })
    for _ in 0..<5 {
      _ = try await model.reply(to: ChatRequest([.user("x")]))
      begun.withLock { $0.append(time.withLock { $0 }) }
    }
    #expect(begun.withLock { $0 } == [0, 2, 4, 6, 8].map { .seconds($0) })
  }

  @Test func aFailingModelStopsTheCollectionAndKeepsWhatThereIs() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.path("s.jsonl")
      let failing = ScriptedModel([])
      await #expect(throws: BoundaryError.self) {
        try await BoundaryFixture.collector(failing).collect(
          Array(BoundaryFixture.tasks.prefix(2)), into: path)
      }
      let begun = try BoundaryCollection(contentsOf: path)
      #expect(begun.entries.isEmpty)
    }
  }
}

import MusicAgent
import MusicBench
import Rewards
import Synchronization
import Testing

@Suite struct BenchRunnerTests {
  /// Answers late tasks first.
  private struct Backwards: BenchSystem {
    let name = "backwards"
    let count: Int

    func answer(_ task: BenchTask) async throws(CancellationError) -> Trajectory {
      let number = Int(task.task.id) ?? 0
      for _ in 0..<(count - number) * 20 { await Task.yield() }
      var turn = Trajectory(request: task.task.request)
      turn.task = task.task.id
      return turn
    }
  }

  private static func tasks(_ count: Int) -> [BenchTask] {
    (0..<count).map { number in
      BenchTask(
        RewardTask(id: String(number), request: "x"), family: .traps, kind: "", part: .test,
        language: "en", source: "s")
    }
  }

  @Test(arguments: [1, 2, 7, 100])
  func answersComeInTheOrderOfTheTasksWhateverIsDone(parallel: Int) async throws {
    let tasks = BenchRunnerTests.tasks(30)
    let answered = Mutex<[String]>([])
    try await BenchRunner(parallel: parallel).run(
      tasks, on: Backwards(count: 30), done: ["0", "7"]
    ) { task, answer in
      #expect(task.task.id == answer.task)
      answered.withLock { $0.append(task.task.id) }
    }
    #expect(answered.withLock { $0 } == tasks.map(\.task.id).filter { $0 != "0" && $0 != "7" })
  }

  @Test func aFailureToWriteEndsTheRun() async throws {
    struct Full: Error {}
    await #expect(throws: Full.self) {
      try await BenchRunner(parallel: 3).run(
        BenchRunnerTests.tasks(10), on: Backwards(count: 10)
      ) { _, _ in throw Full() }
    }
  }
}

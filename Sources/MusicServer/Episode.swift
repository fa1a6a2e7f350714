import JSON
import MusicAgent
import Rewards

/// One attempt at a task. What it holds is bounded, however much a client sends.
actor Episode {
  nonisolated let task: RewardTask
  private var trajectory: Trajectory
  private var isFinished = false
  private var outputs: [Output] = []

  struct Step: Sendable {
    var trajectory: Trajectory
    var isFinished = false
    var output: JSONValue
  }

  /// What a call gave, which a client can ask for again.
  private struct Output {
    var id: String
    var value: Task<JSONValue, Never>
    /// In bytes, once it is there.
    var size = 0
  }

  /// Answers that a client can ask for again, and their bytes together.
  private static let maximumOutputs = 16
  private static let maximumOutputBytes = 64 << 10
  /// Calls of an attempt; whoever makes more does not get anywhere.
  static let maximumCalls = 1000
  /// Bytes of a task that comes with a request.
  static let maximumTask = 128 << 10
  /// Bytes of a call's arguments that are kept.
  private static let maximumArguments = 512

  init(_ task: RewardTask) {
    self.task = task
    trajectory = Trajectory(
      request: task.request, earlier: task.earlier, listener: task.listener)
    trajectory.task = task.id
    trajectory.shown = task.shown
    trajectory.route = .tools
  }

  /// What rewards look at of a call: that it was made, and whether its arguments were an object.
  static func call(_ name: String, _ input: JSONValue, isError: Bool) -> Trajectory.Call {
    var arguments = input.compact
    if arguments.utf8.count > maximumArguments {
      arguments = input.members == nil ? "null" : "{}"
    }
    return .init(name: String(name.prefix(64)), arguments: arguments, answer: "", isError: isError)
  }

  /// The output of the call of that id, which is made once, after those before it.
  func output(
    of id: String, _ step: @escaping @Sendable (Trajectory) async -> Step
  ) async -> JSONValue {
    if let known = outputs.first(where: { $0.id == id }) { return await known.value.value }
    let before = outputs.last?.value
    let task = Task { () -> JSONValue in
      _ = await before?.value
      return await self.take(step, id: id)
    }
    outputs.append(Output(id: id, value: task))
    if outputs.count > Episode.maximumOutputs { outputs.removeFirst() }
    return await task.value
  }

  private func take(
    _ step: @escaping @Sendable (Trajectory) async -> Step, id: String
  ) async -> JSONValue {
    guard !isFinished else {
      return ["ok": false, "error": "The episode is over. Create another session."]
    }
    let isLast = trajectory.calls.count >= Episode.maximumCalls
    let result = await step(trajectory)
    if isLast, !result.isFinished {
      return [
        "ok": false,
        "error": .string(
          "The episode has had its \(Episode.maximumCalls) calls. Call submit_playlist."),
      ]
    }
    isFinished = result.isFinished
    trajectory = isFinished ? Trajectory(request: "") : result.trajectory
    keep(result.output, id)
    return result.output
  }

  /// Notes how large an output is, and lets go of the oldest where all are too large.
  private func keep(_ output: JSONValue, _ id: String) {
    guard let place = outputs.firstIndex(where: { $0.id == id }) else { return }
    outputs[place].size = output.compact.utf8.count
    var bytes = outputs.reduce(0) { $0 + $1.size }
    while bytes > Episode.maximumOutputBytes, outputs.count > 1, outputs[0].size > 0 {
      bytes -= outputs.removeFirst().size
    }
  }
}

import ArgumentParser
import Foundation
import MusicTools

/// Times tool calls from JSON in to JSON out: one after the other, then from several tasks at once.
struct ToolTimings: Sendable {
  let toolbox: MusicToolbox
  let questions: SyntheticQuestions
  let calls: Int
  let threads: Int

  private static let warmUp = 50

  /// A row of figures a tool.
  func run(only names: [String]) async throws -> [(String, [String: Double])] {
    var rows: [(String, [String: Double])] = []
    for kind in questions.kinds where names.isEmpty || names.contains(kind.tool) {
      // A call with a hundred names is a hundred calls' work.
      let count = kind.isBatch ? max(20, calls / 20) : calls
      let arguments = kind.arguments(count + ToolTimings.warmUp)
      var figures = try await alone(kind.tool, arguments)
      figures["calls_per_second"] = try await together(kind.tool, arguments)
      rows.append((kind.name, figures))
    }
    return rows
  }

  private func alone(_ tool: String, _ arguments: [String]) async throws -> [String: Double] {
    var times: [Double] = []
    var bytes = 0
    for (number, json) in arguments.enumerated() {
      let start = ContinuousClock.now
      let answer = await toolbox.call(tool, arguments: json)
      let text = answer.json
      let seconds = (ContinuousClock.now - start).seconds
      guard !answer.isError else { throw ValidationError(text) }
      if number >= ToolTimings.warmUp {
        times.append(seconds)
        bytes += text.utf8.count
      }
    }
    times.sort()
    return [
      "median_ms": 1000 * times[times.count / 2],
      "p99_ms": 1000 * times[times.count * 99 / 100],
      "answer_bytes": Double(bytes / times.count),
    ]
  }

  private func together(_ tool: String, _ arguments: [String]) async throws -> Double {
    let start = ContinuousClock.now
    let (toolbox, threads) = (toolbox, threads)
    await withTaskGroup { group in
      for thread in 0..<threads {
        group.addTask {
          for number in stride(from: thread, to: arguments.count, by: threads) {
            _ = await toolbox.call(tool, arguments: arguments[number]).json
          }
        }
      }
    }
    return Double(arguments.count) / (ContinuousClock.now - start).seconds
  }
}

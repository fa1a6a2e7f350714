import ChatModels
import Foundation
import MusicAgent

/// How few calls and tokens an answer took, times how right it is.
enum ToolCostReward {
  static func component(
    _ trajectory: Trajectory, task: RewardTask, rightness: Double, fewest: Int?, by cost: ToolCost
  ) -> RewardComponent {
    let calls = JudgedAnswer.calls(of: trajectory)
    // Whoever was right with fewer calls has shown that fewer do.
    let known = fewest ?? (task.needsNoTool ? 0 : task.fewestCalls ?? 1)
    let minimum = rightness > 0 ? min(known, calls) : known
    let saving = saving(calls, minimum, trajectory.usage.total, cost)
    return RewardComponent(
      .toolCost, saving * rightness,
      reason: "\(calls) calls where \(minimum) do, times how right it is")
  }

  /// 0...1 for so many calls where `minimum` do.
  static func saving(_ calls: Int, _ minimum: Int, _ tokens: Int, _ cost: ToolCost) -> Double {
    let (m, n) = (Double(calls), Double(minimum))
    switch cost {
    case .curve(let smoothness):
      if minimum == 0 {
        return calls == 0 ? 1 : max(0, cos(m * .pi / (2 * m + max(0, smoothness))))
      }
      return max(0, sin(2 * m * n / (m + n) * .pi / (2 * n)))
    case .linear(let perCall, let perThousandTokens):
      let spent =
        max(0, m - n) * max(0, perCall) + Double(tokens) / 1000 * max(0, perThousandTokens)
      return max(0, 1 - spent)
    }
  }
}

import Foundation
import Primitives
import Rewards
import Testing

/// Every way to look right is worth less than being right.
@Suite struct GamingTests {
  private static let requests = Result { try GamedRequests() }

  /// Requests that are tried; 1,000 and more with `REFRAIN_GAMED_REQUESTS=1000`. Facts, refusals, talk and
  /// requests in other languages are tried over a whole bench, by `BenchGamingTests`.
  private static let count =
    ProcessInfo.processInfo.environment["REFRAIN_GAMED_REQUESTS"].flatMap(Int.init) ?? 60

  @Test func eachGamedAnswerIsWorthLessThanTheHonestOne() throws {
    let requests = try GamingTests.requests.get()
    let scorer = RewardScorer(requests.engine)
    var tried: [String: Int] = [:]
    var seed: UInt64 = 0
    var tasks = 0
    while tasks < GamingTests.count {
      seed += 1
      guard let task = try requests.task(seed: seed) else { continue }
      let honest = try requests.honest(task)
      // What the search found may have nothing of what was asked for: nothing can be worth less.
      guard try scorer.scores(of: [honest], for: task)[0].rightness > 0 else { continue }
      tasks += 1
      var generator = SplitMix64(seed: seed)
      var names: [String] = []
      var answers = [honest]
      for gaming in Gaming.all {
        guard let answer = try gaming.answer(honest, task, requests, &generator) else { continue }
        names.append(gaming.name)
        answers.append(answer)
      }
      let reports = try scorer.scores(of: answers, for: task)
      #expect(reports[0].isGateOpen, "seed \(seed): \(reports[0].gateReason)")
      for (name, report) in zip(names, reports.dropFirst()) {
        tried[name, default: 0] += 1
        // An answer that breaks a rule may well say so.
        let keepsAll = reports[0].components.first { $0.name == .constraints }?.value ?? 1
        if name.hasSuffix("to be safe"), keepsAll < 1 { continue }
        #expect(
          report.total < reports[0].total,
          "seed \(seed), \(name): \(report.total) against \(reports[0].total)")
      }
    }
    #expect(Set(tried.keys) == Set(Gaming.all.map(\.name)), "every way is tried")
  }
}

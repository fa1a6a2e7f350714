import Foundation
import Testing

@testable import ChatModels

struct SimulatedConfidenceTests {
  /// Pairs of stated confidence and the share that was right.
  static func outcomes(_ dials: SimulatedDials) -> [(stated: Double, right: Double)] {
    let model = SimulatedFixture.model(dials)
    return SimulatedFixture.questions(1000, seed: 5).map { question in
      let recall = model.recall(SimulatedFixture.request(question))
      let right = recall.slots.count { $0.outcome == .right }
      return (recall.statedConfidence, Double(right) / Double(recall.wantedCount))
    }
  }

  /// The mean difference of confidence and rightness over ten bins, by their sizes.
  static func calibrationError(_ outcomes: [(stated: Double, right: Double)]) -> Double {
    var error = 0.0
    for bin in 0..<10 {
      let members = outcomes.filter { min(9, Int($0.stated * 10)) == bin }
      error += abs(members.reduce(0) { $0 + $1.stated - $1.right })
    }
    return error / Double(outcomes.count)
  }

  @Test(arguments: [0.3, 0.6], [0.0, 1.0])
  func confidenceIsCalibratedWhateverTheInsight(level: Double, insight: Double) {
    let outcomes = Self.outcomes(SimulatedDials(level: level, strays: 0.2, insight: insight))
    #expect(Self.calibrationError(outcomes) < 0.05)
  }

  @Test(arguments: [(2.0, 1.0), (-2.0, -1.0)])
  func overconfidenceShiftsWhatIsStated(dial: Double, sign: Double) {
    let outcomes = Self.outcomes(SimulatedDials(overconfidence: dial, insight: 0))
    let bias = outcomes.reduce(0) { $0 + $1.stated - $1.right } / Double(outcomes.count)
    #expect(bias * sign > 0.1)
    #expect(Self.calibrationError(outcomes) > 0.1)
    let dials = SimulatedDials(overconfidence: dial)
    for felt in [0.1, 0.5, 0.9] {
      let stated = dials.stated(felt)
      let shift = log(stated / (1 - stated)) - log(felt / (1 - felt))
      #expect(abs(shift - dial) < 1e-9)
    }
  }

  @Test
  func insightTellsKnownFromUnknown() {
    func spread(_ insight: Double) -> Double {
      let outcomes = Self.outcomes(SimulatedDials(insight: insight))
      return outcomes.reduce(0) { $0 + abs($1.stated - $1.right) } / Double(outcomes.count)
    }
    #expect(spread(1) < 0.1)
    #expect(spread(0) > 2 * spread(1))
  }

  @Test
  func logProbabilitiesTellTheStatedConfidence() async throws {
    let model = SimulatedFixture.model(SimulatedDials(overconfidence: 1))
    for question in SimulatedFixture.questions(40, seed: 3) {
      var request = SimulatedFixture.request(question)
      #expect(try await model.reply(to: request).logProbabilities.isEmpty)
      request.options.logProbabilityAlternatives = 2
      let reply = try await model.reply(to: request)
      let stated = model.recall(request).statedConfidence
      #expect(!reply.logProbabilities.isEmpty && reply.logProbabilities.count <= 16)
      for token in reply.logProbabilities {
        #expect(abs(exp(token.logProbability) - stated) < 1e-9)
        #expect(token.alternatives.count == 2)
      }
      let words = reply.logProbabilities.map(\.token).joined()
      #expect(reply.message.text.hasPrefix(words))
    }
  }
}

import Foundation
import IndexFile
import Primitives
import Testing

@testable import Recommender

struct SessionModelTests {
  @Test func whatFollowedComesFirst() {
    let model = SessionModel(
      sessions: [[1, 2, 3], [5, 2, 3], [2, 3, 4], [7, 8, 9], [8, 9]], itemCount: 10)
    let next = model.next(after: [1, 2], limit: 3)
    #expect(next.first?.item == 3)
    #expect(!next.contains { $0.item == 1 || $0.item == 2 })
    #expect(model.next(after: [8], limit: 1).first?.item == 9)
  }

  @Test func repeatsFiltersAndTheUnknown() {
    let model = SessionModel(sessions: [[1, 2, 1, 2, 1], [1, 3]], itemCount: 5)
    #expect(model.next(after: [1, 2], limit: 5, allowsRepeats: true).contains { $0.item == 1 })
    #expect(!model.next(after: [1, 2], limit: 5).contains { $0.item == 1 })
    let allowed = OrdinalSet(capacity: 5, [2])
    #expect(model.next(after: [1], limit: 5, allowed: allowed).map { $0.item } == [2])
    #expect(model.next(after: [], limit: 5).isEmpty)
    #expect(model.next(after: [77], limit: 5).isEmpty)
    #expect(model.next(after: [1], limit: 0).isEmpty)
    #expect(SessionModel(sessions: [], itemCount: 0).next(after: [1], limit: 2).isEmpty)
    #expect(SessionModel(sessions: [[9]], itemCount: 3).sessionCount == 1)
  }

  @Test func aQueryLeavesNoTraceInTheNext() {
    var generator = SplitMix64(seed: 12)
    let sessions = (0..<200).map { _ in (0..<6).map { _ in UInt32(generator.below(30)) } }
    let model = SessionModel(sessions: sessions, itemCount: 30)
    let fresh = SessionModel(sessions: sessions, itemCount: 30)
    _ = model.next(after: [1, 2, 3], limit: 4)
    let again = model.next(after: [4, 5], limit: 10)
    let first = fresh.next(after: [4, 5], limit: 10)
    #expect(again.map { $0.item } == first.map { $0.item })
    #expect(again.map { $0.score } == first.map { $0.score })
  }

  @Test func sessionsAreFilledUpWithTaste() throws {
    let data = try randomInteractions(listeners: 40, items: 20, seed: 5)
    let recipe = RecommenderRecipe(model: .blend, ials: ImplicitALS(rank: 4, epochs: 3))
    let model = try RecommenderModel(training: recipe, on: data, sessions: [[0, 2, 4]])
    let next = model.continueSession([0, 2], limit: 6)
    #expect(next.count == 6)
    #expect(next[0].item == 4 && next[0].basis == .session)
    #expect(next.dropFirst().allSatisfy { $0.basis == .taste })
    #expect(Set(next.map { $0.item }).count == 6)
    #expect(zip(next, next.dropFirst()).allSatisfy { $0.score >= $1.score })
    let plain = try RecommenderModel(training: recipe, on: data)
    #expect(plain.continueSession([0, 2], limit: 6).count == 6)
  }

  /// The definition, without any index.
  private func expected(
    _ sessions: [[UInt32]], _ current: [UInt32], itemCount: Int, _ settings: SessionSettings
  ) -> [Double] {
    let count = Double(sessions.count)
    func rarity(_ item: UInt32, _ power: Float) -> Double {
      let holders = Double(sessions.count { $0.contains(item) })
      return holders > 0 ? pow(log(1 + count / holders), Double(power)) : 1
    }
    func last(_ item: UInt32, of session: [UInt32]) -> Int? { session.lastIndex(of: item) }
    let items = Set(current)
    func weight(_ item: UInt32, _ decay: Float) -> Double {
      let age = Double(current.count - 1 - last(item, of: current)!)
      return exp(-age / Double(decay)) * rarity(item, settings.rarity)
    }
    var votes = [Double](repeating: 0, count: itemCount)
    for (number, session) in sessions.enumerated() {
      let common = items.filter { session.contains($0) }
      guard !common.isEmpty else { continue }
      let similarity =
        common.reduce(0) { $0 + weight($1, settings.positionDecay) }
        / pow(Double(session.count), Double(settings.lengthPower))
        * exp(-Double(sessions.count - 1 - number) / count * Double(settings.recencyDecay))
      let total = common.reduce(0) { $0 + weight($1, settings.voteDecay) }
      for item in common {
        let center = last(item, of: session)!
        let vote =
          pow(similarity, Double(settings.similarityPower)) * weight(item, settings.voteDecay)
          / total
        for (place, other) in session.enumerated() where place != center {
          let distance = place > center ? place - center - 1 : center - place
          votes[Int(other)] +=
            vote * exp(-Double(distance) / Double(settings.distanceDecay))
            * (place > center ? 1 : Double(settings.backward))
        }
      }
    }
    var moves = [Double](repeating: 0, count: itemCount)
    for session in sessions {
      for (place, item) in session.enumerated() where item == current.last {
        if place + 1 < session.count { moves[Int(session[place + 1])] += 1 }
        if place > 0 { moves[Int(session[place - 1])] += Double(settings.transitionBackward) }
      }
    }
    let all = moves.reduce(0, +)
    let share = Double(settings.transitionShare)
    let scale = all > 0 ? votes.reduce(0, +) * share / (1 - share) / all : 0
    return (0..<itemCount).map { item in
      let repeats =
        items.contains(UInt32(item)) && current.last != UInt32(item)
        ? Double(settings.repeats) : 1
      return (votes[item] + scale * moves[item]) * repeats
        * rarity(UInt32(item), settings.answerRarity)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func scoresEqualTheDefinition(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let sessions = (0..<40).map { _ in
      (0..<(2 + generator.below(6))).map { _ in UInt32(generator.below(20)) }
    }
    let model = SessionModel(sessions: sessions, itemCount: 20)
    for length in 1...5 {
      let current = (0..<length).map { _ in UInt32(generator.below(20)) }
      let expected = expected(sessions, current, itemCount: 20, model.settings)
      let found = model.next(after: current, limit: 20, allowsRepeats: true)
      #expect(found.count == expected.count { $0 > 0 }, "seed \(seed)")
      for (score, item) in found {
        let exact = expected[Int(item)]
        #expect(abs(Double(score) - exact) < 1e-4 * exact, "seed \(seed), item \(item)")
      }
    }
  }

  @Test func reasonsAddUpAndNameTheItemsInCommon() {
    let model = SessionModel(
      sessions: [[1, 2, 3], [5, 2, 3], [6, 1, 4], [7, 8, 9], [8, 0]], itemCount: 10)
    let answers = model.answer(
      after: [1, 8, 2], limit: 5, allowed: nil, allowsRepeats: false, explained: 5)
    #expect(answers.first?.item == 3)
    for answer in answers {
      #expect(abs(answer.reasons.reduce(0) { $0 + $1.share } - 1) < 1e-5)
      #expect(answer.reasons.allSatisfy { [1, 8, 2].contains($0.item) })
    }
    #expect(answers.first { $0.item == 3 }?.reasons.first?.item == 2)
    #expect(answers.first { $0.item == 9 }?.reasons.map { $0.item } == [8])
    #expect(answers.first { $0.item == 4 }?.reasons.map { $0.item } == [1])
  }
}

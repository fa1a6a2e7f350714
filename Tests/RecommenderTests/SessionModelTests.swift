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

  @Test func reasonsAddUpAndNameTheItemsInCommon() {
    let model = SessionModel(
      sessions: [[1, 2, 3], [5, 2, 3], [6, 1, 4], [7, 8, 9]], itemCount: 10)
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

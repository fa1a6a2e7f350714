import RequestReading
import Testing

@testable import Evaluation

struct ReadingEvaluationTests {
  private func artist(_ name: String) -> Extracted<NamedArtist> {
    Extracted(
      NamedArtist(name: name, ids: []), span: WordSpan(turn: 0, range: 0..<0, text: ""),
      strength: .rule, certainty: 1)
  }

  private func request(_ gold: LabeledSlots) -> LabeledRequest {
    LabeledRequest(id: "1", language: "en", turns: [""], gold: gold)
  }

  @Test func agreementCountsWhatIsRightWrongAndMissed() {
    var reading = Reading()
    reading.wanted.artists = [artist("The Beatles"), artist("Queen")]
    var gold = LabeledSlots()
    gold.artists = ["Beatles", "ABBA", "Nena"]
    var evaluation = ReadingEvaluation()
    evaluation.add(reading, for: request(gold))
    let agreement = evaluation[.artists]
    #expect(agreement == .init(right: 1, wrong: 1, missed: 2))
    #expect(agreement.precision == 0.5)
    #expect(agreement.recall == 1.0 / 3)
    #expect(agreement.f1 == 0.4)
    #expect(evaluation.exactShare == 0)
    #expect(evaluation.misses.first?.wrong == ["artists: Queen"])
  }

  @Test func softYearsCountByDirection() {
    var reading = Reading()
    reading.years = Extracted(
      YearSpan(first: 2015), span: WordSpan(turn: 0, range: 0..<0, text: ""),
      strength: .preference, certainty: 1)
    var gold = LabeledSlots()
    gold.firstYear = 2021
    var evaluation = ReadingEvaluation()
    evaluation.add(reading, for: request(gold))
    #expect(evaluation[.firstYear].right == 0)
    gold.hasSoftYears = true
    evaluation.add(reading, for: request(gold))
    #expect(evaluation[.firstYear].right == 1)
  }

  @Test func falseAlarmsAreCountedWhereNothingIsConstrained() {
    var reading = Reading()
    var evaluation = ReadingEvaluation()
    evaluation.add(reading, for: request(LabeledSlots()))
    reading.wanted.artists = [artist("Queen")]
    evaluation.add(reading, for: request(LabeledSlots()))
    #expect(evaluation.unconstrained == 2)
    #expect(evaluation.falseAlarms == 1)
    #expect(evaluation.falseAlarmShare == 0.5)
  }
}

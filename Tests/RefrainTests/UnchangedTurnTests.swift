import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

/// A follow-up that changes nothing does not bring the same answer in silence.
struct UnchangedTurnTests {
  private static let tracks = (0..<20).map {
    track(
      "jazz\($0)", "Song \($0)", by: [ArtistCredit(name: "Singer \($0)")], language: "en",
      tags: ["jazz"])
  }

  private func answer(
    _ words: String, shown count: Int?
  ) throws -> (answer: Answer, shown: [String]) {
    var result: (Answer, [String])?
    try Workshop.run { workshop in
      let engine = try workshop.engine(UnchangedTurnTests.tracks)
      let first = try engine.remember(Question("jazz songs", limit: 5))
      var question = Question(words, limit: 5)
      question.conversation = ["jazz songs"]
      if count != nil {
        question.shown = first.map(\.id)
        question.filter = try engine.filter(for: try #require(first.handle))
      }
      result = (try engine.answer(question), first.map(\.id))
    }
    return try #require(result)
  }

  private static let others = [
    "something else", "more", "more please", "next", "another one", "different artist please",
    "otra cosa", "etwas anderes", "autre chose", "outra coisa",
  ]

  @Test(arguments: others + ["换一批", "別の", "다른 거"])
  func othersNeedTheHandleOfWhatWasShown(_ words: String) throws {
    let notes = try answer(words, shown: nil).answer.notes
    #expect(notes.contains { $0.contains("handle") }, "\(words): \(notes)")
  }

  @Test(arguments: others)
  func withTheHandleOthersCome(_ words: String) throws {
    let (answer, shown) = try answer(words, shown: 5)
    #expect(answer.count == 5, "\(words): \(answer.notes)")
    #expect(Set(answer.map(\.id)).isDisjoint(with: shown), "\(words)")
  }

  @Test(arguments: ["the sixth one", "第六首", "6番目の曲", "여섯 번째", "der sechste bitte"])
  func aPlaceBeyondWhatWasShownIsSaidToBeNone(_ words: String) throws {
    let notes = try answer(words, shown: 5).answer.notes
    #expect(notes.contains { $0.contains("so many were not shown") }, "\(words): \(notes)")
  }

  @Test func wordsThatChangeNothingAreSaidTo() throws {
    let notes = try answer("again", shown: nil).answer.notes
    #expect(notes.contains { $0.contains("again") }, "\(notes)")
  }

  @Test(arguments: ["thanks!", "but only from Singer 3", "no jazz"])
  func whatChangesSomethingOrAsksForNothingGetsNoSuchNote(_ words: String) throws {
    let notes = try answer(words, shown: nil).answer.notes
    #expect(!notes.contains { $0.contains("changes nothing") }, "\(words): \(notes)")
  }

  @Test func moreLikeOneOfAnArtistIsOfOthersWhereAllTheirsWereShown() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(
        (0..<3).map {
          track("queen\($0)", "Queen Song \($0)", by: [ArtistCredit(name: "Queen")], tags: ["rock"])
        }
          + (0..<6).map {
            track("rock\($0)", "Rock \($0)", by: [ArtistCredit(name: "Band \($0)")], tags: ["rock"])
          })
      var question = Question("more like the second one", limit: 5)
      question.conversation = ["songs by Queen"]
      question.shown = ["queen0", "queen1", "queen2"]
      let ids = try engine.answer(question).map(\.id)
      #expect(!ids.isEmpty && ids.allSatisfy { $0.hasPrefix("rock") }, "\(ids)")
    }
  }

  @Test func aNumberBeyondTheLimitIsSaid() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(UnchangedTurnTests.tracks)
      let ten = try engine.remember(Question("12 jazz songs", limit: 10))
      #expect(ten.count == 10 && ten.notes.contains { $0.contains("limit") }, "\(ten.notes)")
      let five = try engine.remember(Question("5 jazz songs", limit: 10))
      #expect(five.count == 5 && !five.notes.contains { $0.contains("limit") }, "\(five.notes)")
    }
  }
}

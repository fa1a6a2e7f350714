import Primitives
import Testing

@testable import MusicAgent

/// Phrases are found where `contains` finds them.
@Suite struct PhraseFinderTests {
  private static let letters = ["a", "b", "é", "추", "천", "推", "荐", "ー", " "]

  @Test(arguments: 0..<20)
  func itFindsWhatContainsFinds(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func text(_ length: Int) -> String {
      (0..<length).map { _ in Self.letters[generator.below(Self.letters.count)] }.joined()
    }
    for _ in 0..<200 {
      let phrases = (0..<4).map { _ in text(1 + generator.below(3)) }.filter { $0.utf8.count >= 3 }
      let said = text(generator.below(12))
      let expected = phrases.contains { said.contains($0) }
      #expect(PhraseFinder(phrases).isFound(in: said) == expected, "\(phrases) in \(said)")
    }
  }

  @Test func emptyTextsAndShortPhrasesAreNotFound() {
    #expect(!PhraseFinder(["abc"]).isFound(in: ""))
    #expect(!PhraseFinder(["ab"]).isFound(in: "abc"))
    #expect(PhraseFinder(["歌"]).isFound(in: "歌"))
  }
}

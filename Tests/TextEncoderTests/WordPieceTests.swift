import Testing

@testable import TextEncoder

struct WordPieceTests {
  static let tokenizer = try! WordPieceTokenizer(
    pieces: [
      "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "rain", "##y", "night", "cafe", "!", "&",
      "\u{591C}", "##in", "ra", "i", "##\u{1161}", "\u{1100}", "\u{3002}",
    ])

  /// The pieces of a text, ends left out.
  private func pieces(_ text: String) -> [Int32] {
    Array(Self.tokenizer.ids(of: text).dropFirst().dropLast())
  }

  @Test
  func theLongestPieceComesFirstAndAWordThatIsNotCoveredIsUnknown() {
    #expect(pieces("rainy") == [5, 6])
    #expect(pieces("rain") == [5])
    #expect(pieces("rainx night") == [1, 7])
    #expect(pieces("yrain") == [1])
  }

  @Test
  func caseAccentsControlsAndSpacesArePutAside() {
    #expect(pieces("RAINY\tNight") == [5, 6, 7])
    #expect(pieces("Café") == [8])
    #expect(pieces("Cafe\u{301}") == [8])
    #expect(pieces("ra\u{200B}in\u{0}y") == [5, 6])
    #expect(pieces("rain\u{3000}night\u{A0}rain") == [5, 7, 5])
    #expect(pieces("İ") == [14])
    #expect(pieces("") == [])
    #expect(pieces(" \n ") == [])
  }

  @Test
  func punctuationAndIdeographsStandAloneHangulFallsApartIntoLetters() {
    #expect(pieces("rain!night&") == [5, 9, 7, 10])
    #expect(pieces("\u{591C}rain\u{591C}\u{3002}") == [11, 5, 11, 17])
    #expect(pieces("\u{AC00}") == [16, 15])
  }

  @Test
  func specialTokensInATextAreWhatTheyAre() {
    #expect(pieces("rain[MASK]night") == [5, 4, 7])
    #expect(pieces("[mask]") == [1, 1, 1])
    #expect(pieces("[[SEP]") == [1, 3])
  }

  @Test
  func wordsOfMoreThan100CharactersAreUnknownSequencesEndAtTheLimit() {
    #expect(pieces(String(repeating: "y", count: 101)) == [1])
    #expect(pieces("ra" + String(repeating: "y", count: 98)).count == 99)
    #expect(pieces("ra" + String(repeating: "y", count: 99)) == [1])
    #expect(Self.tokenizer.ids(of: "rainy rainy rainy", limit: 5) == [2, 5, 6, 5, 3])
    #expect(Self.tokenizer.ids(of: "rainy", limit: 2) == [2, 3])
    #expect(Self.tokenizer.ids(of: "[SEP][SEP]", limit: 3) == [2, 3, 3])
  }

  @Test
  func theEndsMustBeInTheVocabulary() {
    #expect(throws: TextEncoderError.self) { try WordPieceTokenizer(pieces: ["a", "[UNK]"]) }
  }
}

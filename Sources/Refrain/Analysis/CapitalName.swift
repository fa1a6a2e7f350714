import RequestReading

/// Words with capitals that stand around a part of a turn, as a name is written.
struct CapitalName {
  let text: String

  /// Nil where nothing stands around it but what anybody says.
  ///
  /// - Parameter part: its bytes in the turn.
  init?(around part: Range<Int>, in turn: String) {
    let bytes = Array(turn.utf8)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func isCapitalized(_ word: RequestWord) -> Bool {
      !word.isCharacter && text(word.range).first?.isUppercase == true
    }
    func isPart(_ word: RequestWord) -> Bool {
      isCapitalized(word) && (word.folded.count == 1 || !StopWords.isFiller(word.folded))
    }
    let words = RequestWord.words(in: turn)
    // A comma or a stop ends a name, an initial's dot does not.
    func goesOn(to next: Int) -> Bool {
      !text(words[next - 1].range.upperBound..<words[next].range.lowerBound)
        .contains { ",;:!?\n".contains($0) }
    }
    guard let own = words.firstIndex(where: { $0.range.overlaps(part) }), isCapitalized(words[own])
    else { return nil }
    var (first, last) = (own, own)
    while first > 0, goesOn(to: first), isPart(words[first - 1]) { first -= 1 }
    while last + 1 < words.count,
      words[last + 1].range.lowerBound < part.upperBound
        || goesOn(to: last + 1) && isPart(words[last + 1])
    {
      last += 1
    }
    guard first < own || words[last].range.lowerBound >= part.upperBound,
      last - first < CapitalName.maximumWords
    else { return nil }
    self.text = text(words[first].range.lowerBound..<words[last].range.upperBound)
  }

  private static let maximumWords = 6
}

/// The numbers in an artist's name, by which artists are told apart as works are: Level 42, 2AM and 2PM, EXO-K.
struct ArtistNumbers {
  /// Every run of digits, those of words too.
  private let numbers: [String]
  /// A single letter behind other words.
  private let letter: String?

  init(_ name: String, with keys: inout NameKeys) {
    let words = keys.words(name)
    numbers = SpelledNumbers.inDigits(words).flatMap { word in
      word.split(whereSeparator: { !($0.isASCII && $0.isNumber) }).map { String($0) }
    }
    letter =
      words.count > 1
      ? words.last.flatMap { $0.utf8.count == 1 && $0.first?.isLetter == true ? $0 : nil } : nil
  }

  /// Whether two names are two artists', however alike their letters are: both have a number, and another one.
  /// A number that only one has may be left out, or stand for a letter.
  func contradicts(_ other: ArtistNumbers) -> Bool {
    if let letter, let others = other.letter, letter != others { return true }
    return !numbers.isEmpty && !other.numbers.isEmpty && numbers != other.numbers
  }
}

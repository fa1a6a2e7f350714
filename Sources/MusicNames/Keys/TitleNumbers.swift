import TextAnalysis

/// The numbers that tell works apart: parts, sequels, symphonies, opus numbers, volumes, years.
///
/// "Another Brick in the Wall, Part II" has 2, in whatever way it is written; another number is
/// another work and never a misspelling.
struct TitleNumbers: Equatable {
  /// Every number in digits, ascending, those of words too.
  let all: [String]
  /// Without number words that may be just words: "One Love".
  let certain: [String]
  /// The key that a title of a composition says: "e minor".
  let tonality: String?
  /// The letter by which a title is told from others of its kind: "Part A", "Plan B".
  let letter: String?

  var isEmpty: Bool { certain.isEmpty }

  /// The numbers of a title without remarks.
  package init(_ title: String, with keys: inout NameKeys) { self.init(words: keys.words(title)) }

  /// The numbers of the folded words of a title without remarks.
  init(words: [String]) {
    let words = NameKeys.joiningOrdinals(words)
    tonality = Tonality.named(in: words)
    letter = TitleNumbers.letter(words)
    var all: [String] = []
    var certain: [String] = []
    if let number = TitleNumbers.last(words) {
      all.append(number)
      certain.append(number)
    }
    // A number word is one for sure after "part" and its like.
    for (position, word) in words.enumerated() {
      let isAfterPart = position > 0 && SpelledNumbers.isPartWord(words[position - 1])
      guard let digits = SpelledNumbers.inDigits([isAfterPart ? "part" : "", word]).last,
        let number = TitleNumbers.number(digits)
      else { continue }
      if isAfterPart || digits == word || word.allSatisfy({ "ivx".contains($0) }) {
        certain.append(number)
      }
    }
    all += SpelledNumbers.inDigits(words).compactMap { TitleNumbers.number($0) }
    self.all = all.sorted()
    self.certain = certain.sorted()
  }

  /// Whether two titles cannot be one work, however alike their letters are.
  func contradicts(_ other: TitleNumbers) -> Bool {
    if let tonality, let others = other.tonality, tonality != others { return true }
    if let letter, let others = other.letter, letter != others { return true }
    return all != other.all && certain != other.certain
  }

  /// Whether a title with these numbers may be the beginning or another part of one with those:
  /// it says no other number.
  func isPart(of whole: TitleNumbers) -> Bool {
    // A number word that both titles have is no number of the part: "One Monkey, Part II".
    var rest = whole.all
    for word in uncertain where whole.uncertain.contains(word) {
      if let place = rest.firstIndex(of: word) { rest.remove(at: place) }
    }
    for number in certain {
      guard let place = rest.firstIndex(of: number) else { return false }
      rest.remove(at: place)
    }
    return true
  }

  /// The number words that may be just words.
  private var uncertain: [String] {
    var rest = all
    for number in certain {
      if let place = rest.firstIndex(of: number) { rest.remove(at: place) }
    }
    return rest
  }

  /// The number that a single "I", "V" or "X" at the end is ("Tanka V"), where it is not spoken of
  /// oneself ("Who Am I") and no word that is numbered stands before it, which says so by itself.
  static func last(_ words: [String]) -> String? {
    guard words.count > 1, let last = words.last, ["i", "v", "x"].contains(last) else { return nil }
    let before = words[words.count - 2]
    guard !SpelledNumbers.isPartWord(before), last != "i" || !wordsBeforeOneself.contains(before)
    else { return nil }
    return Numerals.counterpart(of: last)
  }

  /// A single letter at the end, or after a word that is numbered, which is no number and no word by
  /// itself ("Crazy 4 U").
  private static func letter(_ words: [String]) -> String? {
    words.indices.dropFirst().first { place in
      let word = words[place]
      guard word.utf8.count == 1, let byte = word.utf8.first, (0x61...0x7A).contains(byte),
        !wordsOfOneLetter.contains(word)
      else { return false }
      return place == words.count - 1 || SpelledNumbers.isPartWord(words[place - 1])
    }.map { words[$0] }
  }

  private static let wordsOfOneLetter: Set<String> = [
    "i", "v", "x", "u", "r", "n", "y", "o", "s", "t",
  ]

  private static let wordsBeforeOneself: Set<String> = Set(
    """
    and n am do did does can could will would shall should may might must have had was were are is
    than as or nor but if when where why how what who that so like not just only me you us
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  /// The number that a word in digits is, as a cardinal or an ordinal, without zeros before it; nil for others.
  private static func number(_ word: String) -> String? {
    let isNumber = !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard let digits = isNumber ? Substring(word) : SpelledNumbers.digits(ofOrdinal: word) else {
      return nil
    }
    let plain = digits.drop { $0 == "0" }
    return plain.isEmpty ? "0" : String(plain)
  }
}

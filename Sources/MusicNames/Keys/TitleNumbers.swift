/// The numbers that tell works apart: parts, sequels, symphonies, opus numbers, volumes, years.
///
/// "Another Brick in the Wall, Part II" has 2, in whatever way it is written; another number is
/// another work and never a misspelling.
package struct TitleNumbers: Equatable {
  /// Every number in digits, ascending, those of words too.
  let all: [String]
  /// Without number words that may be just words: "One Love".
  let certain: [String]

  package var isEmpty: Bool { certain.isEmpty }

  /// The numbers of a title without remarks.
  package init(_ title: String, with keys: inout NameKeys) {
    let words = NameKeys.joiningOrdinals(keys.words(title))
    var all: [String] = []
    var certain: [String] = []
    // A number word is one for sure after "part" and its like.
    for (position, word) in words.enumerated() {
      let isAfterPart = position > 0 && NumberWords.isPartWord(words[position - 1])
      guard let digits = NumberWords.inDigits([isAfterPart ? "part" : "", word]).last,
        TitleNumbers.isNumber(digits)
      else { continue }
      if isAfterPart || digits == word || word.allSatisfy({ "ivx".contains($0) }) {
        certain.append(TitleNumbers.plain(digits))
      }
    }
    for word in NumberWords.inDigits(words) where TitleNumbers.isNumber(word) {
      all.append(TitleNumbers.plain(word))
    }
    self.all = all.sorted()
    self.certain = certain.sorted()
  }

  /// Whether two titles cannot be one work, however alike their letters are.
  package func contradicts(_ other: TitleNumbers) -> Bool {
    all != other.all && certain != other.certain
  }

  /// Whether a title with these numbers may be the beginning or another part of one with those:
  /// it says no other number.
  func isPart(of whole: TitleNumbers) -> Bool {
    var rest = whole.all
    for number in certain {
      guard let place = rest.firstIndex(of: number) else { return false }
      rest.remove(at: place)
    }
    return true
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Without zeros before it.
  private static func plain(_ digits: String) -> String {
    let plain = digits.drop { $0 == "0" }
    return plain.isEmpty ? "0" : String(plain)
  }
}

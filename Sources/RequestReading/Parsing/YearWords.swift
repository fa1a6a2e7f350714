/// Words that are decades or the digits of one.
enum YearWords {
  /// The decade that one word names: "90s", "1980s", "eighties", "80er".
  static func decade(_ word: String) -> ClosedRange<Int>? {
    if let tens = NumberWords.decades[word] {
      let year = century(tens)
      return year...(year + 9)
    }
    for ending in WordList.decadeEndings.entries where word.hasSuffix(ending) {
      let digits = word.dropLast(ending.count)
      guard [2, 4].contains(digits.utf8.count), let number = Int(digits), number % 10 == 0 else {
        continue
      }
      let year = digits.utf8.count == 2 ? century(number) : number
      guard (1900...2090).contains(year) else { return nil }
      return year...(year + 9)
    }
    return nil
  }

  /// The year that two digits mean: those of the last century from 30 on.
  static func century(_ number: Int) -> Int { number >= 30 ? 1900 + number : 2000 + number }

  /// 0...9 for a digit, 10 for ten.
  static func digit(_ character: String) -> Int? { NumberWords.digits[character] }

  /// 八十 is 80, 九零 is 90, 一九八零 is 1980.
  static func number(_ digits: [Int]) -> Int? {
    switch digits.count {
    case 1: return digits[0] < 10 ? digits[0] * 10 : nil
    case 2 where digits[1] == 10: return digits[0] * 10
    case 2 where digits[0] < 10 && digits[1] < 10: return digits[0] * 10 + digits[1]
    case 4 where digits.allSatisfy { $0 < 10 }: return digits.reduce(0) { $0 * 10 + $1 }
    default: return nil
    }
  }

  /// A number of tens in Spanish, French or Portuguese, and how many words it takes.
  static func spelledTens(_ words: ArraySlice<RequestWord>) -> (number: Int, count: Int)? {
    let texts = words.prefix(3).map(\.folded)
    // Longer ones first: "quatre-vingt-dix" begins as "quatre-vingt" does.
    for count in (0..<texts.count).reversed().map({ $0 + 1 }) {
      if let number = NumberWords.tens[texts.prefix(count).joined()] { return (number, count) }
    }
    return nil
  }
}

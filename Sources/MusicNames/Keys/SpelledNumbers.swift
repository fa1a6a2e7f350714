import TextAnalysis

/// Numbers in names: digits, Roman numerals and English words as one.
enum SpelledNumbers {
  private static let small: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  private static let ordinals: [String: Int] = {
    var table = [
      "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
      "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
      "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    ]
    // Those that are regular: fourth, sixth, seventh, tenth, eleventh and on.
    for (word, value) in small where value > 3 && ![5, 8, 9, 12].contains(value) {
      table[word + "th"] = value
    }
    return table
  }()

  /// The number that a word in digits says as an ordinal: "20" of "20th"; nil for others.
  static func digits(ofOrdinal word: String) -> Substring? {
    guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return nil }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? digits : nil
  }

  /// The ordinal that begins at a word, in digits, and in how many words it is: "20th".
  private static func ordinal(_ words: [String], at start: Int) -> (text: String, count: Int)? {
    let word = words[start]
    if let ten = tens[word] {
      guard start + 1 < words.count, let one = ordinals[words[start + 1]], one < 10 else {
        return nil
      }
      return (inDigits(ordinal: ten + one), 2)
    }
    // Looking at a letter is far cheaper than looking in a table.
    guard let last = word.utf8.last, last == 0x68 || last == 0x74 || last == 0x64 else {
      return nil
    }
    return ordinals[word].map { (inDigits(ordinal: $0), 1) }
  }

  private static func inDigits(ordinal number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
    return String(number) + ending
  }

  /// Folded words with every number in digits: "twenty one pilots" as "21 pilots", "nineteen seventy
  /// nine" as "1979", "boyz ii men" as "boyz 2 men", "twentieth century boy" as "20th century boy".
  ///
  /// A single "i", "v" or "x" is a number only after a word that is numbered ("part").
  static func inDigits(_ words: [String]) -> [String] {
    var result: [String] = []
    var position = 0
    while position < words.count {
      if let (text, count) = ordinal(words, at: position) {
        result.append(text)
        position += count
      } else if let (value, count) = number(words, at: position) {
        var (number, end) = (value, position + count)
        if (10...20).contains(number), let (years, more) = SpelledNumbers.number(words, at: end),
          (10...99).contains(years)
        {
          number = number * 100 + years
          end += more
        }
        result.append(String(number))
        position = end
      } else {
        let word = words[position]
        result.append(roman(word, after: result.last) ?? word)
        position += 1
      }
    }
    return result
  }

  /// The number that begins at a word, and in how many words it is.
  private static func number(_ words: [String], at start: Int) -> (value: Int, count: Int)? {
    guard start < words.count else { return nil }
    var value: Int
    var end = start + 1
    if let ten = tens[words[start]] {
      value = ten
      if end < words.count, let one = small[words[end]], (1...9).contains(one) {
        value += one
        end += 1
      }
    } else if let one = small[words[start]] {
      value = one
    } else {
      return nil
    }
    for (word, factor) in [("hundred", 100), ("thousand", 1000)]
    where end < words.count && words[end] == word && value < 100 {
      value *= factor
      end += 1
    }
    return (value, end - start)
  }

  private static func roman(_ word: String, after last: String?) -> String? {
    guard let first = word.utf8.first, !(0x30...0x39).contains(first),
      let digits = Numerals.counterpart(of: word)
    else { return nil }
    if Numerals.isAmbiguous(word), !(last.map { isPartWord($0) } ?? false) { return nil }
    return digits
  }

  /// Whether the end of a key, folded letters without spaces, says which part of a work it is:
  /// "pt1", "partii", "volumetwo".
  static func isPart(_ end: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard (2...16).contains(end.count) else { return false }
    let text = String(decoding: end, as: UTF8.self)
    for word in ["part", "pts", "pt", "volume", "vol", "chapter", "no"] where text.hasPrefix(word) {
      let number = String(text.dropFirst(word.count))
      let digits = inDigits(["part", number]).last ?? ""
      if !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    }
    return false
  }

  /// Whether a number follows this word: "part", "symphony".
  static func isPartWord(_ word: String) -> Bool {
    Numerals.isNumbered(word) || ["pt", "pts", "vol", "chap", "ch", "ep"].contains(word)
  }
}

/// Words that are decades or the digits of one.
enum YearWords {
  /// The decade that one word names: "90s", "1980s", "eighties", "80er".
  static func decade(_ word: String, _ languages: LanguageSet) -> ClosedRange<Int>? {
    if let tens = spelled[word] {
      let year = century(tens)
      return year...(year + 9)
    }
    for ending in ["s", "er", "ern", "ies"] where word.hasSuffix(ending) {
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
  static func digit(_ character: String) -> Int? { digits[character] }

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
    guard let first = texts.first else { return nil }
    if first == "quatre", texts.count > 1, texts[1].hasPrefix("vingt") {
      return texts.count > 2 && texts[2] == "dix" ? (90, 3) : (80, 2)
    }
    if first == "soixante" { return texts.count > 1 && texts[1] == "dix" ? (70, 2) : (60, 1) }
    if ["dois", "dos"].contains(first), texts.count > 1, texts[1] == "mil" { return (0, 2) }
    return tens[first].map { ($0, 1) }
  }

  /// Words for this year and the last one, and how many years back that is.
  static let named: [(phrase: [String], back: Int)] = [
    (["this", "year"], 0), (["last", "year"], 1), (["今", "年"], 0), (["去", "年"], 1),
    (["昨", "年"], 1),
    (["올", "해"], 0), (["작", "년"], 1), (["este", "ano"], 0), (["el", "ano", "pasado"], 1),
    (["ano", "passado"], 1), (["dieses", "jahr"], 0), (["letztes", "jahr"], 1),
    (["cette", "annee"], 0), (["l", "annee", "derniere"], 1),
  ]

  /// What stands before "last year" where that is when music came out, and not when something happened.
  static let beforeNamed: Set<String> = [
    "from", "of", "in", "out", "released", "dropped", "since", "made", "by",
  ]

  /// What stands before or behind a number of years up to now.
  static let leads: Set<String> = [
    "last", "past", "previous", "ultimos", "letzten", "vergangenen", "dernieres",
  ]
  /// The same in characters, where a word is one character or a syllable block.
  static let leadingCharacters: Set<String> = [
    "最", "近", "过", "過", "去", "这", "這", "こ", "の", "直", "지", "난",
  ]
  static let years: Set<String> = [
    "years", "yrs", "year", "년", "anos", "jahre", "jahren", "annees", "ans",
  ]

  private static let spelled: [String: Int] = [
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90, "noughties": 0, "aughts": 0,
    "funfziger": 50, "sechziger": 60, "siebziger": 70, "achtziger": 80,
    "neunziger": 90, "nuller": 0, "achtzigern": 80, "neunzigern": 90, "siebzigern": 70,
    "sechzigern": 60, "funfzigern": 50, "vierzigern": 40, "vierziger": 40, "dreissiger": 30,
    "achtzigerjahre": 80, "achtzigerjahren": 80, "neunzigerjahre": 90, "neunzigerjahren": 90,
    "siebzigerjahre": 70, "siebzigerjahren": 70, "sechzigerjahre": 60, "sechzigerjahren": 60,
    "funfzigerjahre": 50, "funfzigerjahren": 50, "zweitausender": 0, "zweitausendern": 0,
    "zweitausenderjahre": 0, "zweitausenderjahren": 0, "nullerjahre": 0, "nullerjahren": 0,
    "y2k": 0, "naughties": 0, "zeroes": 0, "cincuentas": 50, "sesentas": 60, "setentas": 70,
    "ochentas": 80, "noventas": 90, "dosmiles": 0,
  ]

  private static let tens: [String: Int] = [
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60,
    "oitenta": 80,
  ]

  private static let digits: [String: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "十": 10,
  ]
}

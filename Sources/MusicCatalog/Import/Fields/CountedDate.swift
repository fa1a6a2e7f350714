/// A date as Chinese, Japanese and Korean write it, each number with what it counts behind it:
/// `1961年10月15日`, `2003년 7월 31일`, `昭和36年10月`, `民國92年`.
struct CountedDate {
  /// What can be read of it.
  let reading: FieldReading<ReleaseDate>

  /// Nil for a text without a counted year, and for a decade.
  init?(_ text: String) {
    guard text.unicodeScalars.contains(where: { $0 == "年" || $0 == "년" }),
      !text.contains("年代"), !text.contains("년대")
    else { return nil }
    var numerals = ""
    var before = ""
    var (years, month, day): ([Int], Int?, Int?) = ([], nil, nil)
    for character in text where !character.isWhitespace {
      if CountedDate.digits[character] != nil || character == "十" || character == "元" {
        numerals.append(character)
        continue
      }
      let number = CountedDate.number(numerals)
      switch character {
      case "年", "년":
        guard let number else { return nil }
        years.append(number + CountedDate.first(of: before))
        before = ""
      case "月", "월": month = years.count == 1 ? month ?? number : nil
      case "日", "일", "号", "號": day = years.count == 1 && month != nil ? day ?? number : nil
      default: before.append(character)
      }
      if !numerals.isEmpty { numerals = "" }
    }
    guard let year = years.min() else { return nil }
    let isWhole = years.count == 1
    reading = DateReading.dated(
      year: year, month: isWhole ? month ?? 0 : 0, day: isWhole ? day ?? 0 : 0)
  }

  /// The year before the first one of an era that the text names last; 0 without one.
  private static func first(of text: String) -> Int {
    eras.first { text.hasSuffix($0.name) }?.before ?? 0
  }

  private static let eras: [(name: String, before: Int)] = [
    ("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018), ("民国", 1911),
    ("民國", 1911),
  ]

  /// A number in digits of any width, in Chinese digits one after the other, or in tens.
  private static func number(_ text: String) -> Int? {
    if text == "元" { return 1 }
    let parts = text.split(separator: "十", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return plain(parts[0])
    case 2:
      let tens = parts[0].isEmpty ? 1 : plain(parts[0])
      let ones = parts[1].isEmpty ? 0 : plain(parts[1])
      guard let tens, let ones, tens < 10, ones < 10 else { return nil }
      return tens * 10 + ones
    default: return nil
    }
  }

  private static func plain(_ text: Substring) -> Int? {
    guard (1...4).contains(text.count) else { return nil }
    var number = 0
    for character in text {
      guard let digit = digits[character] else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  private static let digits: [Character: Int] = {
    var digits: [Character: Int] = [:]
    for row in ["0123456789", "０１２３４５６７８９", "〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"] {
      for (value, character) in row.enumerated() { digits[character] = value }
    }
    return digits
  }()
}

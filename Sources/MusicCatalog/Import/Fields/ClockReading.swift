/// The time of day among the words of a time, and what the other words are.
struct ClockReading {
  /// Seconds since midnight; 0 where no time is said.
  private(set) var seconds: Int64 = 0
  /// Seconds east of Greenwich, where the words say so.
  private(set) var offset: Int64?
  /// Whether it says before or after noon.
  private(set) var isOfTwelveHours = false
  /// Whether any time is said.
  private(set) var isSaid = false
  /// The words of the day.
  private(set) var rest: [Substring] = []

  /// - Returns: nil for a time that there is not.
  init?(words: [Substring]) {
    var isAfterNoon: Bool?
    for (place, word) in words.enumerated() {
      if !isSaid, let (clock, half) = ClockReading.clock(word, isBehindDay: place > 0) {
        guard let clock else { return nil }
        (seconds, offset) = clock
        isSaid = true
        isAfterNoon = half
      } else if isSaid, isAfterNoon == nil, let half = ClockReading.halves[word.lowercased()] {
        isAfterNoon = half
      } else if isSaid, offset == nil, let zone = ClockReading.offset(word) {
        offset = zone
      } else {
        rest.append(word)
      }
    }
    guard let isAfterNoon else { return }
    isOfTwelveHours = true
    let hour = seconds / 3600
    guard (1...12).contains(hour) else { return nil }
    seconds += (isAfterNoon ? 12 : 0) * 3600 - (hour == 12 ? 12 * 3600 : 0)
  }

  private static let halves = ["am": false, "a.m.": false, "pm": true, "p.m.": true]

  /// What a word says as a time: nil for another word, and no seconds for a time that there is not.
  private static func clock(
    _ word: Substring, isBehindDay: Bool
  ) -> (clock: (Int64, Int64?)?, isAfterNoon: Bool?)? {
    var text = word
    var half: Bool?
    for (name, isAfterNoon) in halves where word.lowercased().hasSuffix(name) {
      text = word.dropLast(name.count)
      half = isAfterNoon
    }
    let end = text.firstIndex { "Zz+-".contains($0) } ?? text.endIndex
    let digits = text[..<end]
    var parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 1 {
      // `T201100Z` of the short form of ISO 8601; a day has a sign in it, or stands before.
      guard isBehindDay, digits.count == 6,
        end == text.endIndex || text[end...].lowercased() == "z",
        digits.utf8.allSatisfy(DateReading.isDigit)
      else { return nil }
      parts = [digits.prefix(2), digits.dropFirst(2).prefix(2), digits.dropFirst(4)]
    }
    guard (2...3).contains(parts.count), parts[0].utf8.allSatisfy(DateReading.isDigit) else {
      return nil
    }
    var seconds = 0.0
    for (part, limit) in zip(parts, [24.0, 60, 61]) {
      guard let number = NumberReading.read(part), (0..<limit).contains(number) else {
        return (nil, nil)
      }
      seconds = seconds * 60 + number
    }
    if parts.count == 2 { seconds *= 60 }
    guard end < text.endIndex else { return ((Int64(seconds), nil), half) }
    guard let offset = offset(text[end...]) else { return (nil, nil) }
    return ((Int64(seconds), offset), half)
  }

  /// Seconds east of Greenwich, of `Z`, `UTC`, `+02:00`, `+0200` or `+02`.
  private static func offset(_ text: Substring) -> Int64? {
    if ["z", "utc", "gmt"].contains(text.lowercased()) { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 2 || digits.count == 4, let number = Int64(digits) else { return nil }
    let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    return (sign == "-" ? -60 : 60) * minutes
  }
}

/// The day that the words of a date say.
struct DayReading {
  let order: TimeReading.DayOrder?

  func day(of words: [Substring]) -> ReleaseDate? {
    var words = words.filter { $0.lowercased() != "at" }
    if words.count > 1, DayReading.isWeekday(words[0]) { words.removeFirst() }
    switch words.count {
    case 1: return numbered(words[0])
    case 3: return named(words)
    default: return nil
    }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return word.allSatisfy { $0.isLetter || $0 == "." }
      && days.contains(word.prefix(3).lowercased())
  }

  /// `2024-01-06`, `2024/1/6`, `20240106`, `06.01.2024`, and with slashes or dashes what cannot be
  /// read in two ways.
  private func numbered(_ word: Substring) -> ReleaseDate? {
    if let date = ReleaseDate(String(word.replacing("/", with: "-"))), date.day != nil {
      return date
    }
    if word.count == 8, word.utf8.allSatisfy(DateReading.isDigit) {
      return UInt32(word).flatMap { ReleaseDate(packed: $0) }.flatMap { $0.day == nil ? nil : $0 }
    }
    let signs = Set(word.filter { "./-".contains($0) })
    let parts = word.split { "./-".contains($0) }
    guard signs.count == 1, parts.count == 3,
      parts.allSatisfy({ $0.utf8.allSatisfy(DateReading.isDigit) && $0.count <= 4 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    if parts[0].count == 4 {
      return ReleaseDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard let year = year(parts[2]) else { return nil }
    let (dayFirst, monthFirst) = (
      ReleaseDate(year: year, month: numbers[1], day: numbers[0]),
      ReleaseDate(year: year, month: numbers[0], day: numbers[1])
    )
    // Nobody writes months in front of dots.
    if signs == ["."] { return dayFirst }
    if dayFirst == nil || monthFirst == nil || dayFirst == monthFirst {
      return dayFirst ?? monthFirst
    }
    switch order {
    case .dayFirst: return dayFirst
    case .monthFirst: return monthFirst
    case nil: return nil
    }
  }

  /// `06 Jan 2024` and `Jan 6 2024`.
  private func named(_ words: [Substring]) -> ReleaseDate? {
    guard let year = Int(words[2]), words[2].count == 4 else { return nil }
    for (day, month) in [(words[0], words[1]), (words[1], words[0])] {
      guard let day = Int(day.prefix { $0.isNumber }), let month = DateReading.month(named: month)
      else { continue }
      return ReleaseDate(year: year, month: month, day: day)
    }
    return nil
  }

  private func year(_ text: Substring) -> Int? {
    guard let number = Int(text) else { return nil }
    switch text.count {
    case 4: return number
    case 2: return number < 70 ? 2000 + number : 1900 + number
    default: return nil
    }
  }

  /// Which comes first in some texts of times, where one of them can be only a day.
  static func order(in texts: [String]) -> TimeReading.DayOrder? {
    var firsts = 0
    var seconds = 0
    for text in texts {
      let parts = text.prefix { $0.isNumber || $0 == "/" || $0 == "-" }.split { "/-".contains($0) }
      guard parts.count == 3, parts[0].count <= 2, let first = Int(parts[0]),
        let second = Int(parts[1])
      else { continue }
      if first > 12 { firsts += 1 }
      if second > 12 { seconds += 1 }
    }
    if firsts > 0, seconds == 0 { return .dayFirst }
    return seconds > 0 && firsts == 0 ? .monthFirst : nil
  }
}

import Foundation

/// Points in time as exports write them, as Unix seconds.
struct TimeReading: Sendable {
  /// Where times are from that do not say it themselves.
  var zone: TimeZone = .gmt

  /// The last second of the year 9999.
  static let latest: Int64 = 253_402_300_799

  /// Unix seconds of a text; nil when it is no time.
  ///
  /// Read are Unix seconds and milliseconds, `2024-01-06`, `2024-01-06 20:11[:30[.5]]` with a space
  /// or a `T` and perhaps `Z` or an offset such as `+02:00`, `06 Jan 2024[,] 20:11[:30]` and
  /// `2024年1月6日 20:11`.
  func read(_ text: String) -> Int64? {
    if let number = NumberReading.read(text) {
      // Seconds beyond this are after the year 5000, milliseconds below it before 1973.
      let seconds = number >= 1e11 ? number / 1000 : number
      guard seconds >= 1, seconds <= Double(TimeReading.latest) else { return nil }
      return Int64(seconds)
    }
    let eastAsian = EastAsianDate(text)
    var words = TimeReading.words(of: eastAsian?.rest ?? text)[...]
    let said =
      eastAsian.map { ReleaseDate(year: $0.year, month: $0.month, day: $0.day) }
      ?? TimeReading.takeDate(&words)
    guard let date = said, let month = date.month, let day = date.day else {
      return nil
    }
    let midnight =
      Int64(TimeReading.daysSince1970(year: date.year, month: month, day: day)) * 86_400
    guard let time = words.popFirst() else { return shifted(midnight) }
    guard words.count <= 1, let clock = TimeReading.clock(time) else { return nil }
    var offset = clock.offset
    if let word = words.first {
      guard let named = TimeReading.offset(word) else { return nil }
      offset = named
    }
    let local = midnight + clock.seconds
    let seconds = offset.map { local - $0 } ?? shifted(local)
    return (1...TimeReading.latest).contains(seconds) ? seconds : nil
  }

  /// Days, times and zones; a `T` behind a digit divides a day from its time.
  private static func words(of text: String) -> [Substring] {
    text.split { " ,".contains($0) }.flatMap { word -> [Substring] in
      guard let mark = word.firstIndex(of: "T"), mark > word.startIndex,
        word[word.index(before: mark)].isNumber
      else { return [word] }
      return [word[..<mark], word[word.index(after: mark)...]]
    }
  }

  /// Takes `2024-01-06` or `06 Jan 2024` off the front.
  private static func takeDate(_ words: inout ArraySlice<Substring>) -> ReleaseDate? {
    guard let first = words.popFirst() else { return nil }
    if let date = ReleaseDate(String(first.replacing("/", with: "-"))) { return date }
    guard words.count >= 2, let day = Int(first), let month = DateReading.month(named: words.first!)
    else { return nil }
    words.removeFirst()
    guard let year = words.popFirst().flatMap({ Int($0) }) else { return nil }
    return ReleaseDate(year: year, month: month, day: day)
  }

  /// Seconds since midnight, and the offset when one is written.
  private static func clock(_ text: Substring) -> (seconds: Int64, offset: Int64?)? {
    let end = text.firstIndex { "Zz+-".contains($0) } ?? text.endIndex
    let parts = text[..<end].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var seconds = 0.0
    for (part, limit) in zip(parts, [24.0, 60, 61]) {
      guard let number = NumberReading.read(part), (0..<limit).contains(number) else { return nil }
      seconds = seconds * 60 + number
    }
    if parts.count == 2 { seconds *= 60 }
    guard end < text.endIndex else { return (Int64(seconds), nil) }
    return offset(text[end...]).map { (Int64(seconds), $0) }
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

  /// The time that clocks in the zone show as `local`.
  func shifted(_ local: Int64) -> Int64 {
    func offset(at seconds: Int64) -> Int64 {
      Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }
    // The offset is that of the time itself, which it leads to; twice is enough but for the hour
    // that a change of clocks skips.
    let first = local - offset(at: local)
    return local - offset(at: first)
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`.
  static func text(of seconds: Int64) -> String {
    var days = seconds / 86_400
    var rest = seconds % 86_400
    if rest < 0 { (days, rest) = (days - 1, rest + 86_400) }
    let date = civil(daysSince1970: Int(days))
    func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(date)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// Days from 1 January 1970 in the Gregorian calendar, by counting years from March on.
  static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    return marchYear * 365 + leapDays + (marchMonth * 153 + 2) / 5 + day - 1 - 719_468
  }

  /// The day that many days after 1 January 1970, for days of the years 1 to 9999.
  private static func civil(daysSince1970 days: Int) -> ReleaseDate {
    var (low, high) = (1, 9999)
    while low < high {
      let middle = (low + high + 1) / 2
      if daysSince1970(year: middle, month: 1, day: 1) <= days {
        low = middle
      } else {
        high = middle - 1
      }
    }
    var month = 12
    while month > 1, daysSince1970(year: low, month: month, day: 1) > days { month -= 1 }
    let day = days - daysSince1970(year: low, month: month, day: 1) + 1
    return ReleaseDate(year: low, month: month, day: day) ?? ReleaseDate(packed: 19_700_101)!
  }
}

import Foundation

/// Points in time as exports write them, as Unix seconds.
struct TimeReading: Sendable {
  /// Where times are from that do not say it themselves.
  var zone: TimeZone = .gmt

  /// The last second of the year 9999.
  static let latest: Int64 = 253_402_300_799

  /// Which of two numbers is the day in dates such as `1/6/2024`; where nothing says so, only those are
  /// read of which one can be no month.
  var order: DayOrder?

  /// The order of days and months in dates that have slashes.
  enum DayOrder: Sendable {
    case dayFirst, monthFirst
  }

  /// Unix seconds of a text; nil when it is no time.
  ///
  /// Read are Unix seconds and milliseconds; days as numbers (`20240106`, and the 45297.84 of
  /// spreadsheets); `2024-01-06`, `2024-01-06 20:11[:30[.5]]` with a space or a `T` and perhaps `Z` or an
  /// offset such as `+02:00`; `06.01.2024`, `31/01/2018`, `06 Jan 2024` and `Jan 6, 2024` with a time
  /// behind, also of twelve hours, and perhaps a weekday in front; and `2024年1月6日 20:11`.
  func read(_ text: String) -> Int64? {
    if let number = NumberReading.read(text) { return read(number) }
    if let date = EastAsianDate(text) {
      guard let day = ReleaseDate(year: date.year, month: date.month, day: date.day),
        let clock = ClockReading(words: TimeReading.words(of: date.rest)), clock.rest.isEmpty
      else { return nil }
      return seconds(day, clock)
    }
    guard let clock = ClockReading(words: TimeReading.words(of: text)),
      let day = DayReading(order: order ?? (clock.isOfTwelveHours ? .monthFirst : nil))
        .day(of: clock.rest)
    else { return nil }
    return seconds(day, clock)
  }

  /// The same of what a record must have.
  func required(_ text: String?) throws(Refusal) -> Int64 {
    guard let time = text.flatMap(read) else { throw Refusal("it has no time that can be read") }
    return time
  }

  /// Whether a text that can be read says a day alone, and no time of it.
  func isDay(_ text: String) -> Bool {
    // Nearly all times have one, and need not be read twice.
    if text.utf8.contains(UInt8(ascii: ":")) { return false }
    if let number = NumberReading.read(text) {
      return TimeReading.day(writtenAs: number) != nil
        || number == number.rounded() && TimeReading.serials.contains(number)
    }
    let rest = EastAsianDate(text).map { String($0.rest) } ?? text
    return ClockReading(words: TimeReading.words(of: rest)).map { !$0.isSaid } ?? false
  }

  private func read(_ number: Double) -> Int64? {
    if let day = TimeReading.day(writtenAs: number) { return shifted(day * 86_400) }
    if TimeReading.serials.contains(number) {
      // Spreadsheets count days from the end of 1899.
      return shifted(Int64(((number - 25_569) * 86_400).rounded()))
    }
    // Seconds beyond this are after the year 5000, milliseconds below it before 1973.
    let seconds = number >= 1e11 ? number / 1000 : number
    guard seconds >= 1, seconds <= Double(TimeReading.latest) else { return nil }
    return Int64(seconds)
  }

  /// Spreadsheets' numbers of the days from 1970 to 2119; as seconds they are of the first of them.
  private static let serials = 25_569.0...80_000.0

  /// Days after 1970 of a number such as 20240106; as seconds such numbers are of the year 1970.
  static func day(writtenAs number: Double) -> Int64? {
    guard number == number.rounded(), (19_500_101...20_991_231).contains(number),
      let date = ReleaseDate(packed: UInt32(number)), let month = date.month, let day = date.day
    else { return nil }
    return Int64(daysSince1970(year: date.year, month: month, day: day))
  }

  private func seconds(_ date: ReleaseDate, _ clock: ClockReading) -> Int64? {
    guard let month = date.month, let day = date.day else { return nil }
    let midnight =
      Int64(TimeReading.daysSince1970(year: date.year, month: month, day: day)) * 86_400
    let local = midnight + clock.seconds
    let seconds = clock.offset.map { local - $0 } ?? shifted(local)
    return !clock.isSaid || (1...TimeReading.latest).contains(seconds) ? seconds : nil
  }

  /// Days, times and zones; a `T` behind a digit divides a day from its time.
  private static func words(of text: String) -> [Substring] {
    text.split { $0 == "," || $0.isWhitespace }.flatMap { word -> [Substring] in
      guard let mark = word.firstIndex(of: "T"), mark > word.startIndex,
        word[word.index(before: mark)].isNumber
      else { return [word] }
      return [word[..<mark], word[word.index(after: mark)...]]
    }
  }

  /// The seconds of the day that begins at a time: in the zone of the clock, where a day has 23 or 25 hours
  /// when clocks are changed.
  func day(from start: Int64) -> Range<Int64> {
    // Where clocks are changed at midnight, a day begins an hour beside it.
    let hours: Int64 = 2 * 3600
    let local = start + offset(at: start) + hours
    let midnight = local - (local % 86_400 + 86_400) % 86_400
    return start..<max(start + 1, shifted(midnight + 86_400))
  }

  private func offset(at seconds: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
  }

  /// The time that clocks in the zone show as `local`.
  func shifted(_ local: Int64) -> Int64 {
    // The offset is that of the time itself, which it leads to; twice is enough.
    let first = local - offset(at: local)
    let second = local - offset(at: first)
    // What lies in the hour that a change of clocks skips is as far behind it.
    return second + offset(at: second) == local ? second : max(first, second)
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

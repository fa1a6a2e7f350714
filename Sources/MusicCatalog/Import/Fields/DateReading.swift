/// Days and times as people and programs write them.
enum DateReading {
  /// A release date; what is not known of it, or stands there as zeros, is left out.
  ///
  /// Of several years, such as `1997;2009` and `1997-1999`, the first one counts in time. Years from 2100
  /// on stand for what is not known.
  ///
  /// Read are `1997`, `1997.0`, `1997-05-21` with `-`, `/` or `.`, `19970521`, `1994-00-00`, a day with
  /// a time behind it, `21.05.1997`, `21 May 1997`, `May 21, 1997` and `(1997)`. Of `05/06/1997`
  /// only the year is sure. `2008年11月12日`, `平成20年` and the like are read as well (`EastAsianDate`).
  static func readRelease(_ text: String) -> FieldReading<ReleaseDate> {
    if let date = ReleaseDate(text) { return date.year < firstFuture ? .value(date) : .unreadable }
    if let date = EastAsianDate(text), !date.rest.contains(where: \.isNumber) {
      return dated(year: date.year, month: date.month, day: date.day)
    }
    if let earliest = earliest(of: text) { return .value(earliest) }
    var day = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first ?? ""
    if day.hasSuffix(".0") { day = day.dropLast(2) }
    let parts = day.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.map { $0.utf8.allSatisfy(isDigit) ? Int($0) : nil }
    if !numbers.contains(nil), hasOnlyTimeBehind(day, text) {
      return read(numbers.compactMap { $0 }, widths: parts.map(\.utf8.count))
    }
    return readWords(text)
  }

  /// The first year that no release has, whatever the clock says: what is dated later, as 9999, is not
  /// dated.
  private static let firstFuture = 2100

  /// The earliest of dates with `;` or `|` between them, or of years with a dash, a slash or a comma; nil
  /// for what is no such list.
  private static func earliest(of text: String) -> ReleaseDate? {
    let isList = text.contains { ";|".contains($0) }
    let parts = text.split { (isList ? ";|" : "-–/,").contains($0) }.map {
      $0.filter { $0 != " " }
    }
    guard parts.count > 1 else { return nil }
    var dates: [ReleaseDate] = []
    for part in parts {
      let isYear = part.utf8.count == 4 && part.utf8.allSatisfy(isDigit)
      guard isList || isYear else { return nil }
      guard case .value(let date) = readRelease(part) else {
        if isList { continue }
        return nil
      }
      dates.append(date)
    }
    return dates.min()
  }

  /// Whether what follows the day is a time and no words.
  private static func hasOnlyTimeBehind(_ day: Substring, _ text: String) -> Bool {
    let rest = text.dropFirst(day.count)
    return rest.allSatisfy { $0.isNumber || " T:.,Z+-0".contains($0) }
  }

  private static func read(_ numbers: [Int], widths: [Int]) -> FieldReading<ReleaseDate> {
    if numbers.allSatisfy({ $0 == 0 }) { return .nothing }
    switch (numbers.count, widths.first ?? 0) {
    case (1, 8):
      let whole = numbers[0]
      return dated(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100)
    case (1, 4): return dated(year: numbers[0], month: 0, day: 0)
    case (2, 4): return dated(year: numbers[0], month: numbers[1], day: 0)
    case (3, 4): return dated(year: numbers[0], month: numbers[1], day: numbers[2])
    case (3, 1...2) where widths[2] == 4:
      return readDayAndMonth(numbers[0], numbers[1], year: numbers[2])
    case (2, 1...2) where widths[1] == 4: return dated(year: numbers[1], month: numbers[0], day: 0)
    default: return .unreadable
    }
  }

  /// Some write the day first, some the month; where both are possible only the year is sure.
  private static func readDayAndMonth(
    _ first: Int, _ second: Int, year: Int
  ) -> FieldReading<ReleaseDate> {
    if first > 12 || first == second { return dated(year: year, month: second, day: first) }
    if second > 12 { return dated(year: year, month: first, day: second) }
    return dated(year: year, month: 0, day: 0)
  }

  /// The date as far as its parts are known and possible.
  static func dated(year: Int, month: Int, day: Int) -> FieldReading<ReleaseDate> {
    guard year != 0 else { return .nothing }
    guard (1000..<firstFuture).contains(year) else { return .unreadable }
    if month == 0 { return ReleaseDate(year: year).map { .value($0) } ?? .unreadable }
    let date =
      day == 0
      ? ReleaseDate(year: year, month: month) : ReleaseDate(year: year, month: month, day: day)
    return date.map { .value($0) } ?? .unreadable
  }

  /// A date with the month's name, or one year among words.
  private static func readWords(_ text: String) -> FieldReading<ReleaseDate> {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    let numbers = words.compactMap { word in
      word.utf8.allSatisfy(isDigit) ? Int(word).map { (value: $0, width: word.utf8.count) } : nil
    }
    let years = numbers.filter { $0.width == 4 && $0.value >= 1000 }
    guard years.count == 1, let year = years.first?.value else { return .unreadable }
    let months = words.compactMap { month(named: $0) }
    let days = numbers.filter { $0.width <= 2 }
    if months.count == 1, days.count <= 1, numbers.count == days.count + 1 {
      return dated(year: year, month: months[0], day: days.first?.value ?? 0)
    }
    return numbers.count == 1 ? dated(year: year, month: 0, day: 0) : .unreadable
  }

  /// The number of an English month, of its name or its first three letters.
  static func month(named word: some StringProtocol) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word.lowercased()) }.map { $0 + 1 }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

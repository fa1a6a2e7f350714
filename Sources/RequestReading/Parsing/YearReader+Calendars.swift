/// Years in characters, of other calendars, and counted back from now.
extension YearReader {
  /// 八十年代, 九零年代, 零几年.
  func characterDecade(at start: Int) -> Atom? {
    var position = start
    var digits: [Int] = []
    while position < words.count, digits.count < 4,
      let digit = YearWords.digit(words[position].folded)
    {
      digits.append(digit)
      position += 1
    }
    if let millennium = millennium(at: start) { return millennium }
    guard position < words.count, !digits.isEmpty else { return nil }
    if words[position].isAny(of: .several), let length = length(.yearMark, at: position + 1),
      digits.count == 1, digits[0] < 10
    {
      let year = YearWords.century(digits[0] * 10)
      return Atom(span: year...(year + 9), length: position + 1 + length - start)
    }
    // 八九十年代: the eighties and nineties.
    if digits.count == 3, digits[0] < digits[1], digits[1] < 10, digits[2] == 10,
      let length = length(.decade, at: position)
    {
      let first = YearWords.century(digits[0] * 10)
      let last = YearWords.century(digits[1] * 10) + 9
      guard first <= last else { return nil }
      return Atom(span: first...last, length: position + length - start)
    }
    guard let number = YearWords.number(digits) else { return nil }
    if let length = length(.decade, at: position) {
      if digits.count == 4 {
        return Atom(span: number...(number + 9), length: position + length - start)
      }
      guard number % 10 == 0, number < 100 else { return nil }
      let year = YearWords.century(number)
      return Atom(span: year...(year + 9), length: position + length - start)
    }
    // 一九八五年, 八五年.
    let isShort = digits.count == 2 && digits.allSatisfy { $0 < 10 }
    let year = isShort ? YearWords.century(number) : number
    guard isShort || digits.count == 4, (1900...today).contains(year) else { return nil }
    if let length = length(.yearMark, at: position) {
      return Atom(span: year...year, length: position + length - start)
    }
    // 九七之前, 零六到零九年: what stands behind says that it is a year.
    guard isShort, digits[0] == 0 || digits[0] > 4, opensSpan(at: position) else { return nil }
    return Atom(span: year...year, length: position - start)
  }

  /// Whether a bound of years stands at a word: 之前, 以后, or 到 and another year.
  func opensSpan(at position: Int) -> Bool {
    if length(.beforeAfter, at: position) ?? 0 > 1 || length(.sinceAfter, at: position) ?? 0 > 1 {
      return true
    }
    guard let through = length(.through, at: position) else { return false }
    var end = position + through
    while end < words.count, YearWords.digit(words[end].folded) != nil { end += 1 }
    return end == position + through + 2 && length(.yearMark, at: end) != nil
  }

  /// 民國七十幾年, 民國80年: years of the calendar of Taiwan.
  func republic(at start: Int) -> Atom? {
    guard start + 2 < words.count, WordList.republic.contains(words[start...(start + 1)])
    else { return nil }
    var position = start + 2
    var number: Int?
    if words[position].script == .digits {
      number = Int(words[position].folded.prefix(3))
      position += 1
    } else {
      var digits: [Int] = []
      while position < words.count, digits.count < 3,
        let digit = YearWords.digit(words[position].folded)
      {
        digits.append(digit)
        position += 1
      }
      number = digits == [10] ? 10 : YearWords.number(digits)
    }
    guard let number, (1...today - 1911).contains(number) else { return nil }
    let isDecade = position < words.count && words[position].isAny(of: .several)
    if isDecade { position += 1 }
    guard let mark = length(.yearMark, at: position) ?? length(.decade, at: position) else {
      return nil
    }
    let isRound = isDecade || length(.decade, at: position) != nil
    let year = 1911 + number
    return Atom(span: year...(isRound ? year + 9 : year), length: position + mark - start)
  }

  /// 千禧年, 千禧年代.
  func millennium(at start: Int) -> Atom? {
    if let year = twoThousand(at: start) { return year }
    guard start + 1 < words.count, WordList.millennium.contains(words[start...(start + 1)]) else {
      return nil
    }
    let end = start + 2
    let rest = length(.decade, at: end) ?? length(.yearMark, at: end) ?? 0
    return Atom(span: 2000...2009, length: 2 + rest)
  }

  /// 两千年, 二千年代, 两千零五年.
  private func twoThousand(at start: Int) -> Atom? {
    guard start + 2 < words.count, WordList.twoThousand.contains(words[start...(start + 1)])
    else { return nil }
    var position = start + 2
    var year = 2000
    if words[position].isAny(of: .zeros), position + 1 < words.count,
      let digit = YearWords.digit(words[position + 1].folded), digit < 10
    {
      year += digit
      position += 2
    }
    if let decade = length(.decade, at: position), year == 2000 {
      return Atom(span: 2000...2009, length: position + decade - start)
    }
    guard let mark = length(.yearMark, at: position) else { return nil }
    return Atom(span: year...year, length: position + mark - start)
  }

  /// 昭和, 平成, 令和, and a decade of one of them.
  func era(at start: Int) -> Atom? {
    let eras: [(Role, ClosedRange<Int>)] = [
      (.showa, 1926...1989), (.heisei, 1989...2019), (.reiwa, 2019...max(2019, today)),
    ]
    if let length = WordList.thisCentury.length(in: words, at: start) {
      return Atom(span: 2000...max(2000, today), length: length)
    }
    if let length = WordList.lastCentury.length(in: words, at: start) {
      // 上世纪九十年代: the decade says it all.
      if let decade = atom(at: start + length, after: nil) {
        return Atom(span: decade.span, length: length + decade.length)
      }
      return Atom(span: 1900...1999, length: length)
    }
    for (role, span) in eras {
      guard let length = length(role, at: start) else { continue }
      let position = start + length
      // 平成元年 is the first year.
      let isFirst = position < words.count && words[position].isAny(of: .firstYear)
      if position < words.count, isFirst || words[position].script == .digits,
        let number = isFirst ? 1 : Int(words[position].folded.prefix(3))
      {
        let year = span.lowerBound - 1 + number
        if let mark = self.length(.decade, at: position + 1) {
          return Atom(span: year...(year + 9), length: length + 1 + mark)
        }
        if let mark = self.length(.yearMark, at: position + 1) {
          return Atom(span: year...year, length: length + 1 + mark)
        }
      }
      return Atom(span: span, length: length + (self.length(.decade, at: position) ?? 0))
    }
    return nil
  }

  /// "this year", "last year", 今年, 去年, 올해, 작년.
  func namedYear(at start: Int) -> Found? {
    guard
      languages != .english || start > 0 && words[start - 1].isAny(of: .beforeNamedYear)
    else { return nil }
    for (list, back) in [(WordList.thisYear, 0), (.lastYear, 1)] {
      guard let length = list.length(in: words, at: start) else { continue }
      let span = YearSpan(first: today - back, last: today - back)
      return Found(length: length, years: YearExpression(span: span))
    }
    return nil
  }

  /// "the last 5 years", "past five years", 最近五年, ここ10年, 지난 3년, "últimos 10 años".
  func lastYears(at start: Int) -> Found? {
    guard words[start].isAny(of: .leadsOfYears) || isRecent(at: start) else { return nil }
    var position = start + 1
    while position < words.count, words[position].isCharacter,
      YearWords.digit(words[position].folded) == nil,
      position - start < 3, words[position].isAny(of: .leadsOfYearsInCharacters)
    {
      position += 1
    }
    guard let (number, length) = number(at: position), (1...60).contains(number) else { return nil }
    position += length
    if position < words.count, words[position].isAny(of: .leadsOfYears) { position += 1 }
    guard position < words.count else { return nil }
    let isYear = words[position].isAny(of: .years)
    guard isYear || self.length(.yearMark, at: position) != nil else { return nil }
    return Found(
      length: position + 1 - start, years: YearExpression(span: YearSpan(first: today - number)))
  }

  /// "at least 10 years old", "older than twenty years", "less than 5 years old".
  func ofAge(at start: Int) -> Found? {
    guard languages.contains(.english), start + 3 < words.count else { return nil }
    let opening = words[start...(start + 1)]
    let isOlder = WordList.atLeastAge.contains(opening)
    guard isOlder || WordList.atMostAge.contains(opening),
      let (number, length) = number(at: start + 2), (1...90).contains(number)
    else {
      return nil
    }
    var end = start + 2 + length
    guard end < words.count, words[end].isAny(of: .yearsOfAge) else { return nil }
    end += 1
    let isOld = end < words.count && words[end].isAny(of: .old)
    // "at least 10 years of experience".
    guard isOld || words[start].isAny(of: .comparativesOfAge) else { return nil }
    let span = isOlder ? YearSpan(last: today - number) : YearSpan(first: today - number)
    return Found(length: end + (isOld ? 1 : 0) - start, years: YearExpression(span: span))
  }

  func isRecent(at start: Int) -> Bool {
    words[start].isCharacter && words[start].isAny(of: .leadsOfYearsInCharacters)
  }
}

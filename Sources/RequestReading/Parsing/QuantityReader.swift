/// Finds numerals that count songs, limit their length, or number what was shown.
struct QuantityReader {
  enum Quantity {
    case count(Int)
    case seconds(DurationSpan)
    /// Seconds of a whole list.
    case total(Int)
    case perArtist(Int)
    case ordinal(Int)
    /// A number that means none of these.
    case none
  }

  struct Found {
    var quantity: Quantity
    var items: Range<Int>
  }

  /// Minutes; a span of more is a playlist's.
  private static let maximumTrackMinutes = 15

  let items: [RequestItem]
  let words: [RequestWord]
  let languages: LanguageSet

  /// The quantities of a turn, in order.
  func quantities() -> [Found] {
    var found: [Found] = []
    var position = 0
    while position < items.count {
      if let next = quantity(at: position) {
        found.append(next)
        position = next.items.upperBound
      } else {
        position += 1
      }
    }
    return found.indices.map { position in
      isEach(position, of: found)
        ? Found(quantity: .none, items: found[position].items) : found[position]
    }
  }

  /// 四分钟一首, 1曲2分まで: one song beside a length says how long each is, and not how many.
  private func isEach(_ position: Int, of found: [Found]) -> Bool {
    guard case .count(1) = found[position].quantity else { return false }
    return [position - 1, position + 1].contains { other in
      guard found.indices.contains(other), case .seconds = found[other].quantity else {
        return false
      }
      let end = found[other].items.upperBound
      // 来一首三分钟以内的纯音乐: one song that is so long.
      let isOfOne = languages == .chinese && end < items.count && items[end].has(.possessive)
      return end == found[position].items.lowerBound
        || found[position].items.upperBound == found[other].items.lowerBound && !isOfOne
    }
  }

  private func quantity(at position: Int) -> Found? {
    if let ordinal = items[position].ordinal {
      return Found(quantity: .ordinal(ordinal), items: position..<(position + 1))
    }
    if items[position].has(.ordinalMark), let number = number(at: position + 1),
      languages.contains(.chinese)
    {
      let hasCounter = position + 2 < items.count && items[position + 2].has(.counter)
      return Found(quantity: .ordinal(number), items: position..<(position + (hasCounter ? 3 : 2)))
    }
    if let once = eachOnce(at: position) { return once }
    guard let number = number(at: position) ?? hour(at: position) ?? one(at: position) else {
      return nil
    }
    if let all = allNamed(at: position) { return all }
    if let each = perArtist(number, at: position) { return each }
    if let total = total(number, at: position) { return total }
    if let range = durations(from: number, at: position) { return range }
    return duration(number, at: position) ?? count(number, at: position)
  }

  private func number(at position: Int) -> Int? {
    position < items.count ? items[position].number : nil
  }

  // MARK: Durations

  private func duration(_ number: Int, at position: Int) -> Found? {
    guard position + 1 < items.count else { return nil }
    // "under 3:30".
    if items[position + 1].marks == .colon, case .digits(let more) = items[position + 1].content,
      more < 60, number < 60, items[position + 1].firstWord.utf8.count == 2
    {
      return limited(position..<(position + 2), number * 60 + more)
    }
    guard let whole = unit(of: number, behind: position) else { return nil }
    let rest = secondsBehind(whole.end)
    return limited(position..<(rest?.end ?? whole.end), whole.seconds + (rest?.seconds ?? 0))
  }

  /// A number with its unit, and a half before or behind that: "three and a half minutes", 三分半.
  private func unit(of number: Int, behind position: Int) -> (seconds: Int, end: Int)? {
    let half = halfLength(at: position + 1)
    let end = position + 1 + half
    guard end < items.count else { return nil }
    if items[end].has(.minute) {
      // 三分半, "3 min e meio".
      let behind = half == 0 ? halfLength(at: end + 1) : 0
      return (number * 60 + (half + behind > 0 ? 30 : 0), end + 1 + behind)
    }
    guard items[end].has(.second), number > 2 else { return nil }
    return (number, end + 1)
  }

  /// Seconds behind minutes: "and 30 seconds", "2 min 30".
  private func secondsBehind(_ end: Int) -> (seconds: Int, end: Int)? {
    guard end < items.count, items[end - 1].hasAny(.minute, .and) else { return nil }
    let isMinute = items[end - 1].has(.minute)
    let isJoined = isMinute && items[end].has(.and) && isSeconds(at: end + 1)
    let position = isJoined ? end + 1 : end
    if isSeconds(at: position), let more = number(at: position) { return (more, position + 2) }
    guard isMinute, case .digits(let more) = items[end].content, more < 60,
      items[end].marks.isSubset(of: [.space]),
      end + 1 == items.count || !items[end + 1].hasAny(.minute, .counter, .noun, .through)
    else { return nil }
    return (more, end + 1)
  }

  /// Whether a number and the word for seconds stand there.
  private func isSeconds(at position: Int) -> Bool {
    number(at: position) != nil && position + 1 < items.count && items[position + 1].has(.second)
  }

  /// A length with what makes a limit of it, before or behind.
  private func limited(_ range: Range<Int>, _ seconds: Int) -> Found {
    let (position, end) = (range.lowerBound, range.upperBound)
    if let (start, said) = limit(before: position) {
      // 超过五分钟的不要.
      let isRefused =
        !languages.isDisjoint(with: [.chinese, .japanese, .korean]) && isDenied(behind: end - 1)
      let role: Role = isRefused ? (said == .under ? .over : .under) : said
      return bound(role, seconds, start..<end)
    }
    if let (last, role) = limit(after: end) {
      return bound(role, seconds, position..<last)
    }
    if words[items[position].words.upperBound - 1].hasPlus {
      return bound(.over, seconds, range)
    }
    return Found(quantity: .none, items: range)
  }

  private func bound(_ role: Role, _ seconds: Int, _ items: Range<Int>) -> Found {
    let span = role == .under ? DurationSpan(maximum: seconds) : DurationSpan(minimum: seconds)
    return Found(quantity: .seconds(span), items: items)
  }

  /// In how many items a half is said: "and a half", 半, "einhalb"; 0 for none.
  private func halfLength(at position: Int) -> Int {
    var text = ""
    for end in position..<min(position + 3, items.count) {
      text += items[end].text
      if text.isAny(of: .halvesBehind) { return end + 1 - position }
    }
    return 0
  }

  /// "2 to 3 minutes", 3到5分钟, 2분에서 3분.
  private func durations(from first: Int, at position: Int) -> Found? {
    var next = position + 1
    if next < items.count, items[next].has(.minute) { next += 1 }
    guard next < items.count else { return nil }
    let isJoined = items[next].marks == .hyphen && items[next].number != nil
    guard isJoined || items[next].hasAny(.through, .and) else { return nil }
    if !isJoined { next += 1 }
    guard let last = number(at: next), last > first, last <= Self.maximumTrackMinutes,
      next + 1 < items.count,
      items[next + 1].has(.minute)
    else { return nil }
    let span = DurationSpan(minimum: first * 60, maximum: last * 60)
    return Found(quantity: .seconds(span), items: position..<(next + 2))
  }

  func limit(before position: Int) -> (start: Int, role: Role)? {
    for start in stride(from: position - 1, through: max(0, position - 2), by: -1) {
      let item = items[start]
      if item.has(.under) {
        // "not under": the other end.
        return (start, isNegated(start) ? .over : .under)
      }
      if item.has(.over) { return (start, isNegated(start) ? .under : .over) }
      guard item.has(.function) else { return nil }
    }
    return nil
  }

  /// "not under", "no songs over", "sin canciones de más de": a refusal before the limit, with nothing but
  /// words for songs between.
  private func isNegated(_ position: Int) -> Bool {
    var before = position - 1
    while before >= 0, position - before < 5, items[before + 1].marks.isSubset(of: [.space]) {
      if items[before].has(.negate) { return true }
      guard
        items[before].hasAny(.noun, .function, .counter, .verbal, .version)
          || text(before).isAny(of: .de)
      else { return false }
      before -= 1
    }
    return false
  }

  /// 5分以上の曲は除いて: the same behind it.
  private func isDenied(behind position: Int) -> Bool {
    for next in (position + 1)..<max(position + 1, min(items.count, position + 6)) {
      if items[next].hasAny(.negateAfter, .negate) { return true }
      guard items[next].hasAny(.noun, .function, .counter, .possessive) || items[next].isFree,
        items[next].marks.isSubset(of: [.space])
      else { return false }
    }
    return false
  }

  func limit(after end: Int) -> (last: Int, role: Role)? {
    for last in end..<min(end + 2, items.count) {
      let item = items[last]
      let isDenied = isDenied(behind: last)
      if item.has(.underAfter) { return (last + 1, .under) }
      if item.has(.overAfter) { return (last + 1, isDenied ? .under : .over) }
      guard item.has(.function) else { return nil }
    }
    return nil
  }
}

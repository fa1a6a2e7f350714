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
  private static let longestTrack = 15

  let items: [RequestItem]
  let words: [RequestWord]
  let languages: LanguageSet

  /// The quantities of a turn, in order.
  func quantities() -> [Found] {
    var found: [Found] = []
    var place = 0
    while place < items.count {
      if let next = quantity(at: place) {
        found.append(next)
        place = next.items.upperBound
      } else {
        place += 1
      }
    }
    return found.indices.map { place in
      isEach(place, of: found) ? Found(quantity: .none, items: found[place].items) : found[place]
    }
  }

  /// 四分钟一首, 1曲2分まで: one song beside a length says how long each is, and not how many.
  private func isEach(_ place: Int, of found: [Found]) -> Bool {
    guard case .count(1) = found[place].quantity else { return false }
    return [place - 1, place + 1].contains { other in
      guard found.indices.contains(other), case .seconds = found[other].quantity else {
        return false
      }
      return found[other].items.upperBound == found[place].items.lowerBound
        || found[place].items.upperBound == found[other].items.lowerBound
    }
  }

  private func quantity(at place: Int) -> Found? {
    if let ordinal = items[place].ordinal {
      return Found(quantity: .ordinal(ordinal), items: place..<(place + 1))
    }
    if items[place].has(.ordinalMark), let number = number(at: place + 1),
      languages.contains(.chinese)
    {
      let hasCounter = place + 2 < items.count && items[place + 2].has(.counter)
      return Found(quantity: .ordinal(number), items: place..<(place + (hasCounter ? 3 : 2)))
    }
    guard let number = number(at: place) ?? hour(at: place) else { return nil }
    if let each = perArtist(number, at: place) { return each }
    if let total = total(number, at: place) { return total }
    if let range = durations(from: number, at: place) { return range }
    return duration(number, at: place) ?? count(number, at: place)
  }

  private func number(at place: Int) -> Int? {
    place < items.count ? items[place].number : nil
  }

  // MARK: Durations

  private func duration(_ number: Int, at place: Int) -> Found? {
    guard place + 1 < items.count else { return nil }
    // "under 3:30".
    if items[place + 1].marks == .colon, case .digits(let more) = items[place + 1].content,
      more < 60, number < 60, items[place + 1].firstWord.utf8.count == 2
    {
      return limited(place..<(place + 2), number * 60 + more)
    }
    guard let whole = unit(of: number, behind: place) else { return nil }
    let rest = secondsBehind(whole.end)
    return limited(place..<(rest?.end ?? whole.end), whole.seconds + (rest?.seconds ?? 0))
  }

  /// A number with its unit, and a half before or behind that: "three and a half minutes", 三分半.
  private func unit(of number: Int, behind place: Int) -> (seconds: Int, end: Int)? {
    let half = halfLength(at: place + 1)
    let end = place + 1 + half
    guard end < items.count else { return nil }
    if items[end].has(.minute) {
      let isHalfBehind = half == 0 && halfLength(at: end + 1) == 1
      let seconds = number * 60 + (half > 0 || isHalfBehind ? 30 : 0)
      return (seconds, end + (isHalfBehind ? 2 : 1))
    }
    guard items[end].has(.second), number > 2 else { return nil }
    return (number, end + 1)
  }

  /// Seconds behind minutes: "and 30 seconds", "2 min 30".
  private func secondsBehind(_ end: Int) -> (seconds: Int, end: Int)? {
    guard end < items.count, items[end - 1].hasAny(.minute, .and) else { return nil }
    let isMinute = items[end - 1].has(.minute)
    let isJoined = isMinute && items[end].has(.and) && isSeconds(at: end + 1)
    let place = isJoined ? end + 1 : end
    if isSeconds(at: place), let more = number(at: place) { return (more, place + 2) }
    guard isMinute, case .digits(let more) = items[end].content, more < 60,
      items[end].marks.isSubset(of: [.space]),
      end + 1 == items.count || !items[end + 1].hasAny(.minute, .counter, .noun, .through)
    else { return nil }
    return (more, end + 1)
  }

  /// Whether a number and the word for seconds stand there.
  private func isSeconds(at place: Int) -> Bool {
    number(at: place) != nil && place + 1 < items.count && items[place + 1].has(.second)
  }

  /// A length with what makes a limit of it, before or behind.
  private func limited(_ range: Range<Int>, _ seconds: Int) -> Found {
    let (place, end) = (range.lowerBound, range.upperBound)
    let span = Found(quantity: .none, items: place..<end)
    if let (start, said) = limit(before: place) {
      // 超过五分钟的不要.
      let isRefused =
        !languages.isDisjoint(with: [.chinese, .japanese, .korean]) && isDenied(behind: end - 1)
      let role: Role = isRefused ? (said == .under ? .over : .under) : said
      let range = role == .under ? DurationSpan(most: seconds) : DurationSpan(least: seconds)
      return Found(quantity: .seconds(range), items: start..<end)
    }
    if let (last, role) = limit(after: end) {
      let range = role == .under ? DurationSpan(most: seconds) : DurationSpan(least: seconds)
      return Found(quantity: .seconds(range), items: place..<last)
    }
    if words[items[place].words.upperBound - 1].hasPlus {
      return Found(quantity: .seconds(DurationSpan(least: seconds)), items: place..<end)
    }
    return span
  }

  /// In how many items a half is said: "and a half", 半, "einhalb"; 0 for none.
  private func halfLength(at place: Int) -> Int {
    var text = ""
    for end in place..<min(place + 3, items.count) {
      text += items[end].text
      if text.isAny(of: .halvesBehind) { return end + 1 - place }
    }
    return 0
  }

  /// "2 to 3 minutes", 3到5分钟, 2분에서 3분.
  private func durations(from first: Int, at place: Int) -> Found? {
    var next = place + 1
    if next < items.count, items[next].has(.minute) { next += 1 }
    guard next < items.count else { return nil }
    let isJoined = items[next].marks == .hyphen && items[next].number != nil
    guard isJoined || items[next].hasAny(.through, .and) else { return nil }
    if !isJoined { next += 1 }
    guard let last = number(at: next), last > first, last <= Self.longestTrack,
      next + 1 < items.count,
      items[next + 1].has(.minute)
    else { return nil }
    let span = DurationSpan(least: first * 60, most: last * 60)
    return Found(quantity: .seconds(span), items: place..<(next + 2))
  }

  func limit(before place: Int) -> (start: Int, role: Role)? {
    for start in stride(from: place - 1, through: max(0, place - 2), by: -1) {
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
  private func isNegated(_ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, place - before < 5, items[before + 1].marks.isSubset(of: [.space]) {
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
  private func isDenied(behind place: Int) -> Bool {
    for next in (place + 1)..<max(place + 1, min(items.count, place + 6)) {
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

  // MARK: Counts

  private func count(_ number: Int, at place: Int) -> Found? {
    let next = place + 1
    if next < items.count, items[next].has(.ordinalMark), !languages.contains(.chinese),
      !languages.isDisjoint(with: .verbLast), !items[next].has(.counter) || number < 20,
      items[next].words.count > 1
    {
      return Found(quantity: .ordinal(number), items: place..<(next + 1))
    }
    guard number > 0, number <= 1000, !isDistributed(place), !isOwned(place) else {
      return Found(quantity: .none, items: place..<next)
    }
    let isMore = next < items.count && items[next].has(.more) && items[next].marks == .space
    if place > 0, number > 1, isMostBefore(place) {
      return Found(quantity: .count(number), items: (place - 1)..<next)
    }
    if next < items.count, number > 1, isMost(next) || isMore {
      return Found(quantity: .count(number), items: place..<(next + 1))
    }
    if isPhraseOfOne(place) { return Found(quantity: .count(number), items: place..<next) }
    // "one of them", "the two of us" and a bare "one" are no counts.
    if let end = counter(after: place) {
      let start = place > 0 && items[place - 1].hasAny(.under, .over) ? place - 1 : place
      return Found(quantity: .count(number), items: start..<end)
    }
    // The "top 40" are a kind of music.
    if isSentence(place) { return Found(quantity: .count(number), items: place..<next) }
    if place > 0,
      items[place - 1].has(.popular) && number != 40 || isAskedAlone(place)
        || isLengthOfList(place)
    {
      return Found(quantity: .count(number), items: place..<next)
    }
    return nil
  }

  /// 每一首, 一人一首, "you sent only one song": no number of songs to be found.
  private func isDistributed(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = words[items[place].words.lowerBound - 1].folded
    if before.isAny(of: .distributing) {
      return true
    }
    guard languages.contains(.english), items[place].number == 1 else { return false }
    return items[max(0, place - 2)..<place].contains {
      $0.ends(with: .showing)
    }
  }

  /// "we already have three of them".
  private func isOwned(_ place: Int) -> Bool {
    guard languages.contains(.english) else { return false }
    let own = words[..<items[place].words.lowerBound].suffix(3)
    guard words[items[place].words.lowerBound].marks.isSubset(of: [.space]),
      !own.dropFirst().contains(where: { $0.marks.contains(.stop) })
    else { return false }
    let before = own.map(\.folded)
    return before.contains { $0.isAny(of: .already) }
      || before.last?.isAny(of: .haveGot) == true && before.contains { $0.isAny(of: .weHave) }
  }

  /// "20 max", "ten tops", at the end of a clause.
  private func isMost(_ place: Int) -> Bool {
    items[place].begins(with: .mostBehind)
      && items[place].marks == .space
  }

  /// "max 10", "máximo diez", "höchstens zehn", at the end of a clause.
  private func isMostBefore(_ place: Int) -> Bool {
    guard items[place].marks.isSubset(of: [.space]),
      items[place - 1].isAny(of: .mostBefore)
    else { return false }
    return isLast(place)
  }

  /// Whether an item ends its clause, but for words of talk.
  private func isLast(_ place: Int) -> Bool {
    let next = place + 1
    return next == items.count || !items[next].marks.isDisjoint(with: [.comma, .stop])
      || items[next].has(.talk)
  }

  /// "Five please": a sentence of a number and courtesy.
  private func isSentence(_ place: Int) -> Bool {
    guard items[place].number ?? 0 > 1, place == 0 || items[place].marks.contains(.stop),
      place + 1 < items.count,
      items[place + 1].ends(with: .courtesyOfNumbers)
    else { return false }
    return isLast(place + 1)
  }

  /// 一首: numeral and counter in one phrase.
  private func isPhraseOfOne(_ place: Int) -> Bool {
    guard case .phrase = items[place].content else { return false }
    return items[place].words.count > 1 && languages.contains(.chinese)
      && !isCharacterNumber(place)
  }

  private func isCharacterNumber(_ place: Int) -> Bool {
    items[place].number.map { $0 >= 10 } ?? false
  }

  /// The end of the counter that follows within a few words: "five sad songs".
  private func counter(after place: Int) -> Int? {
    let last = min(place + 5, items.count)
    for end in (place + 1)..<max(place + 1, last) {
      let item = items[end]
      if end > place, !item.marks.isDisjoint(with: [.stop, .comma, .listComma]) { return nil }
      if item.has(.counter) || endsWithNoun(item) {
        return place + 1 == end && item.concept == nil && !item.hasAny(.popular)
          ? end + 1 : place + 1
      }
      let mayPass =
        item.concept != nil || item.isFree || item.hasAny(.popular, .obscure, .more, .recent, .old)
        || item.has(.function) || !item.names.isEmpty || isYears(item)
      guard mayPass, languages.isDisjoint(with: [.chinese, .japanese, .korean]) else { return nil }
      if item.hasAny(.verbal, .negate, .ask) { return nil }
    }
    return nil
  }

  /// "love songs" is one phrase.
  private func endsWithNoun(_ item: RequestItem) -> Bool {
    guard item.concept != nil else { return false }
    let word = item.lastWord
    // "Partylieder".
    if languages.contains(.german), word.ends(with: .songEndingsInGerman) {
      return true
    }
    guard item.words.count > 1 else { return false }
    return word.isAny(of: .songsInPhrases)
  }

  private func isYears(_ item: RequestItem) -> Bool {
    if case .years = item.content { true } else { false }
  }

  /// "ten like these", "five is plenty", "make it like 15", "cut it down to a dozen".
  private func isLengthOfList(_ place: Int) -> Bool {
    guard languages.contains(.english), let number = items[place].number, number > 1 else {
      return false
    }
    let next = place + 1
    if next + 1 < items.count, items[next].has(.like), items[next + 1].has(.reference) {
      return true
    }
    let behind = words[items[place].words.upperBound...].prefix(2).map(\.folded).joined()
    if behind.isAny(of: .isEnough) {
      return true
    }
    if behind.isAny(of: .moreOf), items[place].marks.isSubset(of: [.space, .comma]) { return true }
    let before = words[..<items[place].words.lowerBound].suffix(3)
    let isMade = before.indices.contains { start in
      WordList.makingLists.length(in: words, at: start) != nil
    }
    return isMade && isLast(place)
  }

  /// "give me ten".
  private func isAskedAlone(_ place: Int) -> Bool {
    guard items[place].number ?? 0 > 1, place > 0, items[place - 1].hasAny(.ask, .only) else {
      return false
    }
    return isLast(place) || items[place + 1].has(.ask)
  }
}

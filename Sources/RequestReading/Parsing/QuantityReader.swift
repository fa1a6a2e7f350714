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
    let span = Found(quantity: .none, items: position..<end)
    if let (start, said) = limit(before: position) {
      // 超过五分钟的不要.
      let isRefused =
        !languages.isDisjoint(with: [.chinese, .japanese, .korean]) && isDenied(behind: end - 1)
      let role: Role = isRefused ? (said == .under ? .over : .under) : said
      let range = role == .under ? DurationSpan(most: seconds) : DurationSpan(least: seconds)
      return Found(quantity: .seconds(range), items: start..<end)
    }
    if let (last, role) = limit(after: end) {
      let range = role == .under ? DurationSpan(most: seconds) : DurationSpan(least: seconds)
      return Found(quantity: .seconds(range), items: position..<last)
    }
    if words[items[position].words.upperBound - 1].hasPlus {
      return Found(quantity: .seconds(DurationSpan(least: seconds)), items: position..<end)
    }
    return span
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
    guard let last = number(at: next), last > first, last <= Self.longestTrack,
      next + 1 < items.count,
      items[next + 1].has(.minute)
    else { return nil }
    let span = DurationSpan(least: first * 60, most: last * 60)
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

  // MARK: Counts

  private func count(_ number: Int, at position: Int) -> Found? {
    let next = position + 1
    if next < items.count, items[next].has(.ordinalMark), !languages.contains(.chinese),
      !languages.isDisjoint(with: .verbLast), !items[next].has(.counter) || number < 20,
      items[next].words.count > 1
    {
      return Found(quantity: .ordinal(number), items: position..<(next + 1))
    }
    guard number > 0, number <= 1000, !isDistributed(position), !isOwned(position) else {
      return Found(quantity: .none, items: position..<next)
    }
    if countsPerformers(position) { return Found(quantity: .none, items: position..<next) }
    let isMore =
      next < items.count && items[next].marks == .space
      && (items[next].has(.more) || items[next].begins(with: .more))
    // "ok, one more thing".
    if isMore, number == 1, next + 1 < items.count, items[next + 1].begins(with: .oneMoreOfNone) {
      return Found(quantity: .none, items: position..<next)
    }
    if position > 0, number > 1, isMoreBefore(position) {
      return Found(quantity: .count(number), items: position..<next)
    }
    if position > 0, number > 1, isMostBefore(position) {
      return Found(quantity: .count(number), items: (position - 1)..<next)
    }
    if next < items.count, number > 1, isMost(next) || isMore {
      return Found(quantity: .count(number), items: position..<(next + 1))
    }
    if isPhraseOfOne(position) { return Found(quantity: .count(number), items: position..<next) }
    // "one of them", "the two of us" and a bare "one" are no counts.
    if let end = counter(after: position) {
      let start =
        position > 0 && items[position - 1].hasAny(.under, .over) ? position - 1 : position
      return Found(quantity: .count(number), items: start..<end)
    }
    // The "top 40" are a kind of music.
    if isSentence(position) { return Found(quantity: .count(number), items: position..<next) }
    if position > 0,
      items[position - 1].has(.popular) && number != 40 || isAskedAlone(position)
        || isLengthOfList(position)
    {
      return Found(quantity: .count(number), items: position..<next)
    }
    return nil
  }

  /// 每一首, 一人一首, "you sent only one song": no number of songs to be found.
  private func isDistributed(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let before = words[items[position].words.lowerBound - 1].folded
    if before.isAny(of: .distributing) {
      return true
    }
    guard languages.contains(.english), items[position].number == 1 else { return false }
    return items[max(0, position - 2)..<position].contains {
      $0.ends(with: .showing)
    }
  }

  /// "we already have three of them".
  private func isOwned(_ position: Int) -> Bool {
    guard languages.contains(.english) else { return false }
    let own = words[..<items[position].words.lowerBound].suffix(3)
    guard words[items[position].words.lowerBound].marks.isSubset(of: [.space]),
      !own.dropFirst().contains(where: { $0.marks.contains(.stop) })
    else { return false }
    let before = own.map(\.folded)
    return before.contains { $0.isAny(of: .already) }
      || before.last?.isAny(of: .haveGot) == true && before.contains { $0.isAny(of: .weHave) }
  }

  /// "1 more artist", "three other bands": how many sing, and no number of songs.
  private func countsPerformers(_ position: Int) -> Bool {
    var next = position + 1
    while next < items.count, items[next].has(.more) || items[next].isAny(of: .otherOnes) {
      next += 1
    }
    guard next < items.count, items[position + 1].marks == .space, items[next].has(.performer),
      !items[next].hasAny(.noun, .counter)
    else { return false }
    return next + 1 == items.count || !items[next + 1].hasAny(.noun, .counter)
  }

  /// "20 max", "ten tops", at the end of a clause.
  private func isMost(_ position: Int) -> Bool {
    items[position].begins(with: .mostBehind)
      && items[position].marks == .space
  }

  /// "max 10", "máximo diez", "höchstens zehn", "umas cinco", at the end of a clause.
  private func isMostBefore(_ position: Int) -> Bool {
    guard items[position].marks.isSubset(of: [.space]),
      items[position - 1].isAny(of: .mostBefore) || items[position - 1].isAny(of: .aboutNumbers)
    else { return false }
    return isLast(position)
  }

  /// "another ten", "otras cinco", "noch fünf", before the end of a clause or what they are to be like.
  private func isMoreBefore(_ position: Int) -> Bool {
    items[position].marks == .space
      && WordList.moreBeforeNumbers.contains(items[position - 1].lastWord, in: languages)
      && (isLast(position) || items[position + 1].has(.like))
  }

  /// Whether an item ends its clause, but for words of talk.
  private func isLast(_ position: Int) -> Bool {
    let next = position + 1
    return next == items.count || !items[next].marks.isDisjoint(with: [.comma, .stop])
      || items[next].has(.talk)
  }

  /// "Five please": a sentence of a number and courtesy.
  private func isSentence(_ position: Int) -> Bool {
    guard items[position].number ?? 0 > 1, position == 0 || items[position].marks.contains(.stop),
      position + 1 < items.count,
      items[position + 1].ends(with: .courtesyOfNumbers)
    else { return false }
    return isLast(position + 1)
  }

  /// 一首: numeral and counter in one phrase.
  private func isPhraseOfOne(_ position: Int) -> Bool {
    guard case .phrase = items[position].content else { return false }
    return items[position].words.count > 1 && languages.contains(.chinese)
      && !isCharacterNumber(position)
  }

  private func isCharacterNumber(_ position: Int) -> Bool {
    items[position].number.map { $0 >= 10 } ?? false
  }

  /// The end of the counter that follows within a few words: "five sad songs".
  private func counter(after position: Int) -> Int? {
    let last = min(position + 5, items.count)
    for end in (position + 1)..<max(position + 1, last) {
      let item = items[end]
      if end > position, !item.marks.isDisjoint(with: [.stop, .comma, .listComma]) { return nil }
      if item.has(.counter) || endsWithNoun(item) {
        return position + 1 == end && item.concept == nil && !item.hasAny(.popular)
          ? end + 1 : position + 1
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
  private func isLengthOfList(_ position: Int) -> Bool {
    guard languages.contains(.english), let number = items[position].number, number > 1 else {
      return false
    }
    let next = position + 1
    if next + 1 < items.count, items[next].has(.like), items[next + 1].has(.reference) {
      return true
    }
    let behind = words[items[position].words.upperBound...].prefix(2).map(\.folded).joined()
    if behind.isAny(of: .isEnough) {
      return true
    }
    if behind.isAny(of: .moreOf), items[position].marks.isSubset(of: [.space, .comma]) {
      return true
    }
    let before = words[..<items[position].words.lowerBound].suffix(3)
    let isMade = before.indices.contains { start in
      WordList.makingLists.length(in: words, at: start) != nil
    }
    return isMade && isLast(position)
  }

  /// "give me ten".
  private func isAskedAlone(_ position: Int) -> Bool {
    guard items[position].number ?? 0 > 1, position > 0, items[position - 1].hasAny(.ask, .only)
    else {
      return false
    }
    return isLast(position) || items[position + 1].has(.ask)
  }
}

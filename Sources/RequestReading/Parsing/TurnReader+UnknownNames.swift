/// Refusals of what is written in characters and is no name of the catalog: they are refused as they stand.
extension TurnReader {
  /// 除了披头士都行, 不要披头士: characters that nobody knows, where a refusal has its object.
  mutating func refuseUnknown(from position: Int) {
    guard isOpenRefusal, languages == .chinese, isDemand(items[scope.start]) else { return }
    var end = position
    while end < items.count, items[end].isFree, end == position || items[end].marks.isEmpty,
      turn.words[items[end].words.lowerBound].isCharacter
    {
      end += 1
    }
    guard end > position + 1 else { return }
    for next in (position + 1)..<end { consumed.insert(next) }
    append(.tag(concepts: [], ids: []), position..<end, isFree: true)
  }

  /// 别太土, 唔好太慘: what nobody knows, behind a refusal of too much of it, up to the end of its clause.
  mutating func leanAgainstUnknown(from position: Int) {
    guard languages == .chinese, items[position - 1].has(.less) || complainsOfShown(position) else {
      return
    }
    var end = position + 1
    while end < items.count, items[end].isFree, items[end].marks.isEmpty { end += 1 }
    guard end - position < 4,
      end == items.count || !items[end].marks.isEmpty || items[end].has(.function)
    else { return }
    for next in (position + 1)..<max(position + 1, end) { consumed.insert(next) }
    append(.tag(concepts: [], ids: []), position..<end, isFree: true)
  }

  /// 这个太土了吧, 呢啲太土喇: of what was shown, and no praise.
  private func complainsOfShown(_ position: Int) -> Bool {
    guard items[position - 1].has(.too), position > 1, !items[position].isAny(of: .praisesOfShown),
      sentence(position - 2) == sentence(position)
    else { return false }
    return items[position - 2].has(.reference) && items[position - 1].marks.isEmpty
  }

  /// Refusals that name their object, and no 没 or 不是, which deny anything.
  private func isDemand(_ item: RequestItem) -> Bool {
    if item.has(.except) { return true }
    let said = item.text
    return said.isAny(of: .refusalsInChinese)
  }

  /// ビートルズ以外, 아이콘 말고: the same before the refusal.
  mutating func refuseUnknown(before position: Int) -> Bool {
    if refuseUnknownOfLetters(before: position) { return true }
    guard languages == .japanese || languages == .korean,
      items[position].marks.isSubset(of: [.space])
    else { return false }
    var end = position
    // Particles: ビートルズは抜きで.
    while end > 0, end > position - 2, !items[end - 1].isFree,
      items[end - 1].hasAny(.function, .possessive)
    {
      end -= 1
    }
    guard end > 0 else { return false }
    let last = items[end - 1].words.upperBound - 1
    let script = turn.words[last].script
    guard script == .katakana || script == .hangul else { return false }
    var first = last
    while first > 0, turn.words[first].isJoined, turn.words[first - 1].script == script {
      first -= 1
    }
    guard last - first >= 2,
      let start = items.firstIndex(where: { $0.words.lowerBound == first }), start < end,
      items[start..<end].contains(where: \.isFree), items[start..<end].allSatisfy(\.names.isEmpty)
    else { return false }
    append(.tag(concepts: [], ids: []), start..<end, isFree: true)
    reading.things[reading.things.count - 1].polarity = .unwanted
    refuseNames(joinedBefore: start)
    return true
  }

  /// 뉴진스도 르세라핌도 아닌, A, B and an unknown name raus: the names that are joined with one that nobody knows.
  private mutating func refuseNames(joinedBefore start: Int) {
    guard
      let index = reading.things.lastIndex(where: { $0.items.upperBound <= start && $0.isName }),
      reading.things[index].sentence == sentence(start),
      reading.things[index].polarity == .wanted,
      case let gap = reading.things[index].items.upperBound..<start,
      items[gap].allSatisfy({ $0.hasAny(.and, .function) && !$0.has(.but) }),
      items[gap].contains(where: { $0.has(.and) })
    else { return }
    change(through: index) { $0.polarity = .unwanted }
  }

  /// ゲス極と髭男抜き, 르세라핌도 뉴진스도 아닌: what nobody knows in a list of names that is refused.
  mutating func refuseUnknownInList(before position: Int) {
    guard !languages.isDisjoint(with: .verbLast) else { return }
    var start = position
    while start > 0, sentence(start - 1) == sentence(position), !items[start - 1].has(.but),
      items[start - 1].isFree || !items[start - 1].names.isEmpty
        || items[start - 1].hasAny(.and, .function) && items[start - 1].words.count < 3
    {
      start -= 1
    }
    let list = start..<position
    guard items[list].contains(where: { $0.has(.and) }),
      reading.things.contains(where: {
        $0.isName && $0.polarity == .unwanted && list.contains($0.items.lowerBound)
      })
    else { return }
    var first = start
    while first < position {
      guard items[first].isFree, turn.words[items[first].words.lowerBound].isCharacter else {
        first += 1
        continue
      }
      var end = first + 1
      while end < position, items[end].isFree, items[end].marks.isEmpty { end += 1 }
      let length = turn.words[items[first].words.lowerBound..<items[end - 1].words.upperBound].count
      let isJoined =
        end < position && items[end].has(.and) || first > start && items[first - 1].has(.and)
      let isKnown = reading.things.contains { $0.items.overlaps(first..<end) }
      if isJoined, length > 1, !isKnown {
        append(.tag(concepts: [], ids: []), first..<end, isFree: true)
        reading.things[reading.things.count - 1].polarity = .unwanted
      }
      first = end
    }
  }

  /// "a Amália dispenso", "Andrea Berg raus": a name that nobody knows, written as one, before the refusal.
  private mutating func refuseUnknownOfLetters(before position: Int) -> Bool {
    guard !languages.isDisjoint(with: [.spanish, .german, .french, .portuguese]), position > 0,
      items[position].marks.isSubset(of: [.space, .comma])
    else { return false }
    var start = position
    while start > 0, items[start - 1].isFree, sentence(start - 1) == sentence(position),
      turn.words[items[start - 1].words.lowerBound].isCapitalized,
      start == position || items[start].marks.isSubset(of: [.space, .hyphen])
    {
      start -= 1
    }
    guard start < position, start > 0 || position > 1 || items.count == 2 else { return false }
    reading.things.removeAll {
      $0.isFree && $0.items.lowerBound >= start && $0.items.upperBound <= position
    }
    append(.tag(concepts: [], ids: []), start..<position, isFree: true)
    reading.things[reading.things.count - 1].polarity = .unwanted
    refuseNames(joinedBefore: start)
    return true
  }

  /// Whether a run of katakana goes on with one or two characters that nobody knows: ビートルズ is no beat.
  func runsOn(_ position: Int) -> Bool {
    let words = items[position].words
    var before = words.lowerBound
    var from = position
    while from > 0, items[from - 1].isFree, turn.words[before].isJoined,
      turn.words[before - 1].script == .katakana
    {
      from -= 1
      before -= 1
    }
    var after = words.upperBound
    var to = position + 1
    while to < items.count, items[to].isFree, turn.words[after].isJoined,
      turn.words[after].script == .katakana
    {
      to += 1
      after += 1
    }
    return (1...2).contains(words.lowerBound - before) || (1...2).contains(after - words.upperBound)
  }
}

/// Numerals that count songs: which of them do, and what belongs to them.
extension QuantityReader {
  func count(_ number: Int, at position: Int) -> Found? {
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
      && (items[next].has(.more) || items[next].begins(with: .more)
        || WordList.ofMore.length(in: words, at: items[next].words.lowerBound) != nil)
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
      || items[position + 1].has(.and) && !(items[safe: position + 2]?.number != nil)
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
      // "5 covers" counts, and says of what kind.
      if item.begins(with: .recordingsInPlural) { return position + 1 }
      if item.has(.counter) || endsWithNoun(item) {
        return position + 1 == end && item.concept == nil && !item.hasAny(.popular)
          ? end + 1 : position + 1
      }
      let mayPass =
        item.concept != nil || item.isFree || item.hasAny(.popular, .obscure, .more, .recent, .old)
        || item.has(.function) || !item.names.isEmpty || item.isYears
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

/// Years that a turn wants or refuses, and those that are no years of release.
extension TurnReader {
  mutating func readYears(_ years: YearExpression, _ position: Int) {
    // "sounds like 80s rock" is about sound; and what is refused by its years stays otherwise free.
    let isSound =
      position + 1 < items.count && items[position + 1].has(.likeAfter)
      && items[position + 1].marks.isSubset(of: [.space, .hyphen])
    if isSound || (scope.mode == .like && scope.count == 0) {
      append(.tag(concepts: [], ids: []), position..<(position + 1))
      return
    }
    // "you have no taste, nothing before 1990": the years say themselves what is refused.
    if scope.mode == .unwanted, scope.count == 0,
      items[position].begins(with: .nothings)
    {
      set(.wanted, position)
    }
    if isAge(position) || isBirth(position) || isYearOfLife(position)
      || isTitleOfOne(years, position)
    {
      return
    }
    var years = years
    if isSoft || describesPerformer(position) { years.isVague = true }
    append(.years(years), position..<(position + 1))
  }

  /// "the guests are all in their 60s".
  func isAge(_ position: Int) -> Bool {
    guard languages.contains(.english), position > 0 else { return false }
    let owner = items[position - 1].words.upperBound - 1
    return turn.words[owner].isAny(of: .owners)
      && owner > 0 && turn.words[owner - 1].isAny(of: .inEnglish)
  }

  /// "I was born in 1985".
  func isBirth(_ position: Int) -> Bool {
    let start = items[position].words.lowerBound
    return languages.contains(.english) && start > 1 && turn.words[start - 1].isAny(of: .inEnglish)
      && turn.words[start - 2].isAny(of: .born)
  }

  /// "together since 2003", "seit 2010 verheiratet", 2003년에 결혼했어: a clause that tells of somebody's life and names
  /// no music.
  func isYearOfLife(_ position: Int) -> Bool {
    var (first, end) = (position, position + 1)
    while first > 0, sentence(first - 1) == sentence(position),
      !items[first].marks.contains(.comma)
    { first -= 1 }
    while end < items.count, sentence(end) == sentence(position), !items[end].marks.contains(.comma)
    { end += 1 }
    let clause = items[first..<end]
    let isOfMusic = clause.contains {
      $0.hasAny(.noun, .counter, .performer) || $0.has(.ask) && !$0.has(.function) || $0.isProper
        || $0.concept.map { MusicLexicon.shared[$0.id].kind == .genre } ?? false
    }
    guard !isOfMusic, first > 0 || end < items.count else { return false }
    let words = turn.words[clause[first].words.lowerBound..<clause[end - 1].words.upperBound]
    if words.contains(where: \.isCharacter) {
      return words.map(\.folded).joined().contains(anyOf: .eventsOfLifeInCharacters)
    }
    return words.contains { WordList.eventsOfLife.contains($0.folded, in: languages) }
  }

  /// "the album 1989", "the song 1999": a number that is called so.
  func isTitleOfOne(_ years: YearExpression, _ position: Int) -> Bool {
    guard languages.contains(.english), position > 1, items[position].words.count == 1,
      years.span.first != nil, years.span.first == years.span.last, items[position].marks == .space
    else { return false }
    return items[position - 1].ends(with: .beforeNumberTitles)
  }

  private func isTimeOfWish(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.isAny(of: .timesOfWishes) else { return false }
    var first = position
    while first > 0, sentence(first - 1) == sentence(position), !items[first].marks.contains(.comma)
    { first -= 1 }
    return items[first..<position].contains { $0.begins(with: .wishers) }
      && !items[first..<position].contains { $0.hasAny(.popular, .fact) }
  }

  /// "80s band": the years of the band.
  func describesPerformer(_ position: Int) -> Bool {
    guard position + 1 < items.count else { return false }
    return items[position + 1].has(.performer) && items[position + 1].marks == .space
      && link != .and
  }

  mutating func readVagueYears(_ item: RequestItem, _ position: Int) {
    // "not too old" has no number.
    if scope.mode == .unwanted, !scope.isLeaning, !scope.isExcept, scope.count == 0, item.has(.old),
      item.words.count < 3,
      languages.contains(.english)
    {
      append(.years(vagueYears.old), position..<(position + 1))
      return
    }
    // "Nothing new", and no "nothing new wave".
    if scope.mode == .unwanted, !scope.isLeaning, scope.count == 0, item.has(.recent),
      languages.contains(.english),
      position == scope.start + 1, endsClause(position), items[scope.start].begins(with: .nothing)
    {
      append(.years(vagueYears.recent), position..<(position + 1))
      return
    }
    if scope.isLeaning || scope.mode == .unwanted || follows(position, .about) { return }
    // "my old turntable", and no "her old songs".
    let isOfMusic = position + 1 < items.count && items[position + 1].has(.noun)
    if position > 0, items[position - 1].ends(with: .owners), !isOfMusic { return }
    // "I've been listening to a lot of soul these days" tells when it was listened to.
    let isOfHabit = item.ends(with: .habits)
    if isOfHabit, items[..<position].contains(where: { $0.has(.taste) }) { return }
    // "I just want some soul right now": when somebody wants it.
    if isTimeOfWish(item, position) || isTimeOfLife(item, position) { return }
    if item.has(.recent) {
      // "new music" alone says nothing; "new country" and "newer music" do.
      let isNewer = item.begins(with: .newerInEnglish)
      if item.has(.new), !isNewer, isBeforeBareNoun(position) || isBeforePlaylist(position) {
        return
      }
      append(.years(vagueYears.recent), position..<(position + 1))
    } else if item.has(.old), item.concept != nil || !isAfterAge(position) {
      append(.years(vagueYears.old), position..<(position + 1))
    }
  }

  /// 요즘 마음이 좀 그래, 最近心情不好: what somebody tells of themselves, and no music.
  private func isTimeOfLife(_ item: RequestItem, _ position: Int) -> Bool {
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]),
      item.hasAny(.recent, .modern),
      item.has(.function)
    else { return false }
    let own = items.indices.filter { sentence($0) == sentence(position) && $0 != position }
    return own.count > 2 && own.contains { items[$0].isFree }
      && !own.contains { index in
        items[index].hasAny(
          .noun, .ask, .performer, .counter, .popular, .obscure, .new, .possessive, .taste, .like,
          .likeAfter,
          .reference, .negate, .negateAfter, .only, .more, .others)
          || items[index].isProper || items[index].concept != nil
      }
  }

  /// "a new running playlist": the list is new.
  func isBeforePlaylist(_ position: Int) -> Bool {
    items[(position + 1)..<min(position + 4, items.count)].contains {
      $0.ends(with: .playlists)
    }
  }

  func isBeforeBareNoun(_ position: Int) -> Bool {
    guard position + 1 < items.count else { return true }
    let next = items[position + 1]
    return next.hasAny(.noun, .performer, .counter, .verbal, .ask) || !next.names.isEmpty
      || next.begins(with: .ones)
  }

  /// "ten years old".
  func isAfterAge(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let before = items[position - 1].lastWord
    return before.isAny(of: .beforeAge)
  }
}

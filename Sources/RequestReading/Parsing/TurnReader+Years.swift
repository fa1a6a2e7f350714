/// Years that a turn wants or refuses, and those that are no years of release.
extension TurnReader {
  mutating func readYears(_ years: YearExpression, _ place: Int) {
    // "sounds like 80s rock" is about sound; and what is refused by its years stays otherwise free.
    let isSound =
      place + 1 < items.count && items[place + 1].has(.likeAfter)
      && items[place + 1].marks.isSubset(of: [.space, .hyphen])
    if isSound || (scope.mode == .like && scope.count == 0) {
      append(.tag(concepts: [], ids: []), place..<(place + 1))
      return
    }
    // "you have no taste, nothing before 1990": the years say themselves what is refused.
    if scope.mode == .unwanted, scope.count == 0,
      items[place].begins(with: .nothings)
    {
      set(.wanted, place)
    }
    if isAge(place) || isBirth(place) || isTitleOfOne(years, place) { return }
    var years = years
    if isSoft || describesPerformer(place) { years.isVague = true }
    append(.years(years), place..<(place + 1))
  }

  /// "the guests are all in their 60s".
  func isAge(_ place: Int) -> Bool {
    guard languages.contains(.english), place > 0 else { return false }
    let owner = items[place - 1].words.upperBound - 1
    return turn.words[owner].isAny(of: .owners)
      && owner > 0 && turn.words[owner - 1].isAny(of: .inEnglish)
  }

  /// "I was born in 1985".
  func isBirth(_ place: Int) -> Bool {
    let start = items[place].words.lowerBound
    return languages.contains(.english) && start > 1 && turn.words[start - 1].isAny(of: .inEnglish)
      && turn.words[start - 2].isAny(of: .born)
  }

  /// "the album 1989", "the song 1999": a number that is called so.
  func isTitleOfOne(_ years: YearExpression, _ place: Int) -> Bool {
    guard languages.contains(.english), place > 1, items[place].words.count == 1,
      years.span.first != nil, years.span.first == years.span.last, items[place].marks == .space
    else { return false }
    return items[place - 1].ends(with: .beforeNumberTitles)
  }

  /// "80s band": the years of the band.
  func describesPerformer(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return false }
    return items[place + 1].has(.performer) && items[place + 1].marks == .space
      && link != .and
  }

  mutating func readVagueYears(_ item: RequestItem, _ place: Int) {
    // "not too old" has no number.
    if scope.mode == .unwanted, !scope.isLeaning, !scope.isExcept, scope.count == 0, item.has(.old),
      item.words.count < 3,
      languages.contains(.english)
    {
      append(.years(vagueYears.old), place..<(place + 1))
      return
    }
    // "Nothing new", and no "nothing new wave".
    if scope.mode == .unwanted, !scope.isLeaning, scope.count == 0, item.has(.recent),
      languages.contains(.english),
      place == scope.start + 1, endsClause(place), items[scope.start].begins(with: .nothing)
    {
      append(.years(vagueYears.recent), place..<(place + 1))
      return
    }
    if scope.isLeaning || scope.mode == .unwanted || follows(place, .about) { return }
    // "my old turntable".
    if place > 0,
      items[place - 1].ends(with: .owners)
    {
      return
    }
    // "I've been listening to a lot of soul these days" tells when it was listened to.
    let isOfHabit = item.ends(with: .habits)
    if isOfHabit, items[..<place].contains(where: { $0.has(.taste) }) { return }
    if item.has(.recent) {
      // "new music" alone says nothing; "new country" and "newer music" do.
      let isNewer = item.begins(with: .newerInEnglish)
      if item.has(.new), !isNewer, isBeforeBareNoun(place) || isBeforePlaylist(place) { return }
      append(.years(vagueYears.recent), place..<(place + 1))
    } else if item.has(.old), item.concept != nil || !isAfterAge(place) {
      append(.years(vagueYears.old), place..<(place + 1))
    }
  }

  /// "a new running playlist": the list is new.
  func isBeforePlaylist(_ place: Int) -> Bool {
    items[(place + 1)..<min(place + 4, items.count)].contains {
      $0.ends(with: .playlists)
    }
  }

  func isBeforeBareNoun(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return true }
    let next = items[place + 1]
    return next.hasAny(.noun, .performer, .counter, .verbal, .ask) || !next.names.isEmpty
      || next.begins(with: .ones)
  }

  /// "ten years old".
  func isAfterAge(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = items[place - 1].lastWord
    return before.isAny(of: .beforeAge)
  }
}

/// Names, concepts, years and other words that a turn wants, refuses or compares with.
extension TurnReader {
  mutating func readConcept(_ concept: (id: Concept.ID, isPeople: Bool), _ place: Int) {
    let isLanguage = MusicLexicon.shared[concept.id].kind == .language
    if isLanguage, isSpoken(place) { return }
    if isFragment(place) || isCompany(concept.id, place) || isPlaceOfTheirs(place)
      || isBehindBy(place)
    {
      return
    }
    // Bands are a wish where they are asked for, and what is refused is their music.
    if ConceptList.bands.contains(concept.id), scope.mode == .unwanted || scope.isLeaning {
      return
    }
    if isSubjectOfWords(concept.id, place) || isPraise(concept.id, place) || isRefuser(place) {
      return
    }
    if isCompared(place) || describesNamedPerformer(place) { return }
    if let language = languageOfSongs(concept.id, place) {
      append(.language(language, isPeople: false), place..<(place + 1))
      return
    }
    // 不要周杰伦的中文歌: his songs in it, and not the language.
    if isLanguage, scope.mode == .unwanted, languages == .chinese, place > 1,
      items[place - 1].has(.possessive),
      reading.things.last?.isName == true, reading.things.last?.items.upperBound == place - 1
    {
      return
    }
    if items[place].has(.excessive) {
      scope.isLeaning = true
      scope.leaningThings = 0
    }
    if isLanguage {
      append(
        .language(concept.id, isPeople: concept.isPeople && !isSungIn(place)), place..<(place + 1))
    } else {
      append(.tag(concepts: [concept.id], ids: []), place..<(place + 1))
    }
    if items[place].has(.old) { readVagueYears(items[place], place) }
  }

  /// "grandpa hates reggae", "dad can't stand rap": who refuses is not refused.
  private func isRefuser(_ place: Int) -> Bool {
    guard languages.contains(.english), place + 1 < items.count, items[place + 1].marks == .space,
      items[place + 1].has(.negate)
    else { return false }
    return items[place + 1].begins(with: .dislikes)
  }

  /// "some cool music", "these are really cool": praise, as "nice" and "great" are.
  private func isPraise(_ id: Concept.ID, _ place: Int) -> Bool {
    languages.contains(.english) && scope.mode != .unwanted && !scope.isLeaning
      && items[place].begins(with: .cool)
      && ConceptList.cool.contains(id)
  }

  /// "by the rock band Queen", "the Australian rapper Allday": says who a name is.
  private func describesNamedPerformer(_ place: Int) -> Bool {
    guard languages.contains(.english), scope.mode != .unwanted else { return false }
    var next = place
    while next < min(items.count, place + 4),
      items[next].marks.isSubset(of: [.space]) || next == place,
      items[next].concept != nil || items[next].has(.performer)
    {
      next += 1
    }
    guard next < items.count, items[next].marks == .space,
      items[next - 1].has(.performer),
      items[next].names.contains(where: { $0.kind == .artist })
    else { return false }
    return !items[next - 1].ends(with: .performers)
  }

  /// "my girlfriend hates metal", "a party with my friends", 我妈妈: whom the speaker has is no wish.
  func isCompany(_ id: Concept.ID, _ place: Int) -> Bool {
    guard place > 0, ConceptList.companions.contains(id),
      scope.mode != .unwanted || scope.count > 0
    else { return false }
    var before = place - 1
    // "my female friends".
    while before > 0, items[before].concept != nil, items[before + 1].marks == .space,
      languages.contains(.english)
    {
      before -= 1
    }
    // "leaving your hometown" is anybody's.
    let isOwned = items[before].ends(with: .owners) && !items[before].ends(with: .your)
    if items[before].ends(with: .companionsMarks) {
      return true
    }
    if isOwned { before -= 1 }
    guard before >= 0 else { return isOwned }
    if items[before].has(.about) { return false }
    if items[before].has(.with) { return true }
    let isOwner =
      place + 1 < items.count && items[place + 1].begins(with: .endingS)
    return isOwned && (isOwner || !items[before].has(.purpose))
  }

  /// "cleaning my garage": a word of a place that somebody owns is no genre.
  func isPlaceOfTheirs(_ place: Int) -> Bool {
    guard languages.contains(.english), place > 0, items[place].words.count == 1,
      items[place].begins(with: .places),
      items[place - 1].ends(with: .owners) || items[place - 1].ends(with: .definiteArticles)
    else { return false }
    return place + 1 >= items.count || !items[place + 1].hasAny(.noun, .performer)
  }

  /// A single ideograph within a word that nobody knows is no word, nor is a part of a run of katakana.
  func isFragment(_ place: Int) -> Bool {
    let item = items[place]
    let script = turn.words[item.words.lowerBound].script
    if script == .katakana { return runsOn(place) }
    guard languages == .chinese, item.words.count == 1, script == .ideograph else { return false }
    let isAfter =
      place > 0 && items[place - 1].isFree && item.marks.isEmpty
      && !(place == scope.start + 1 && isSingleRefusal)
    let isBefore =
      place + 1 < items.count && items[place + 1].isFree && items[place + 1].marks.isEmpty
    return isAfter || isBefore
  }

  mutating func readFree(_ place: Int) {
    let item = items[place]
    let word = turn.words[item.words.lowerBound]
    // "I can't hear it anymore": says how long, and of no music.
    if word.isAny(of: .anymore) { return }
    if readTitleRun(place) || isCompared(place) || isRefuser(place) { return }
    let hasDigits = word.folded.utf8.contains { (0x30...0x39).contains($0) }
    if word.folded.utf8.count > 2, !hasDigits { reading.hasUnknownWords = true }
    if word.isCharacter { return refuseUnknown(from: place) }
    guard word.script == .letters, word.folded.utf8.count > 2, !hasDigits,
      !isUnknownName(place), describes(place)
    else { return }
    guard sentences.kinds[sentence(place)] == .request || scope.mode == .unwanted || scope.isLeaning
    else {
      return
    }
    append(.tag(concepts: [], ids: []), place..<(place + 1), isFree: true)
  }

  /// "Symphony No. 5", "hayloft 2": a number behind words that are looked for is looked for with them.
  mutating func readWorkNumber(_ place: Int) {
    guard place > 0, sentences.kinds[sentence(place)] == .request, scope.mode != .unwanted else {
      return
    }
    let before = place - 1
    let isSigned =
      before > 0
      && items[before].begins(with: .numberSigns)
    let named = isSigned ? before - 1 : before
    guard items[named].isFree || items[named].concept != nil || !items[named].names.isEmpty,
      isSigned || items[place].marks == .space
    else { return }
    reading.workNumbers.append(isSigned ? before..<(place + 1) : place..<(place + 1))
  }

  /// Whether an unknown word stands where words about music do: before a noun ("texas country
  /// songs"), behind "about" or "with", beside another such word, or where it is refused.
  func describes(_ place: Int) -> Bool {
    if isTooMuch(place) { return true }
    if isBehindVerbOpener(place) { return false }
    if isRefused(place) || endsRefusedRun(place) { return true }
    // "with my wife".
    if place > 0, items[place - 1].ends(with: .owners) { return false }
    return isBehindPreposition(place) || isListed(place) || isBeforeMusic(place)
  }

  /// "was too shouty".
  private func isTooMuch(_ place: Int) -> Bool {
    scope.isLeaning && place > 0 && items[place - 1].hasAny(.too, .less)
  }

  /// "I don't wanna wallow", "I don't support him".
  private func isBehindVerbOpener(_ place: Int) -> Bool {
    place > 0 && languages.contains(.english) && items[place].words.count == 1
      && turn.words[items[place].words.lowerBound - 1].isAny(of: .verbOpeners)
  }

  /// Whether a refusal before it has no object yet, and refuses as such.
  private func isRefused(_ place: Int) -> Bool {
    isOpenRefusal && (!isWeak(items[scope.start]) || isNameLike(place) || isBareNot(place))
  }

  /// "without the endless buildups".
  private func endsRefusedRun(_ place: Int) -> Bool {
    guard place > 0, scope.mode == .unwanted, items[place].marks == .space,
      let last = reading.things.last
    else { return false }
    return last.isFree && last.polarity == .unwanted && last.items.upperBound == place
  }

  /// "about dragons", "with handclaps".
  private func isBehindPreposition(_ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, items[before].isFree || isArticle(before) || isDegree(before) { before -= 1 }
    guard before >= 0, items[before].hasAny(.about, .with, .purpose) else { return false }
    // "while I reorganize": a verb, and no word about music.
    return !(items[before].has(.purpose) && items[before].ends(with: .speakersWithVerbs))
  }

  /// Whether it is joined to another word about music, or to a name that is refused: "no Beatles or Stones".
  private func isListed(_ place: Int) -> Bool {
    guard link == .and || link == .comma, let last = reading.things.last else { return false }
    if last.sort == .word, last.sentence == sentence(place), last.items.upperBound <= place,
      (last.items.upperBound..<place).allSatisfy({ items[$0].has(.and) || isPassing($0) })
    {
      return true
    }
    return scope.mode == .unwanted && last.isName
  }

  /// "texas country songs": other words like it, and a noun or a word about music behind them.
  private func isBeforeMusic(_ place: Int) -> Bool {
    var after = place + 1
    while after < items.count, items[after].marks == .space,
      items[after].isFree || items[after].has(.and) && !items[after].has(.but)
    {
      after += 1
    }
    guard after < items.count, items[after].marks == .space || items[after].marks == .hyphen else {
      return false
    }
    return items[after].concept != nil || items[after].hasAny(.noun, .performer)
  }

  /// "traditional, not contemporary": a word alone between commas.
  private func isBareNot(_ place: Int) -> Bool {
    languages.contains(.english) && scope.start == place - 1 && scope.start > 0
      && items[scope.start].isAny(of: .not)
      && items[scope.start].marks.contains(.comma) && endsClause(place)
      && sentences.kinds[sentence(place)] == .request
  }

  /// Words that may stand between what a list joins: "slow, maybe a bit folksy".
  func isPassing(_ place: Int) -> Bool {
    let item = items[place]
    return item.isFree || isArticle(place)
      || item.hasAny(.function, .soft, .noun, .performer) && !item.hasAny(.verbal, .purpose, .ask)
  }

  /// "with really long intros".
  func isDegree(_ place: Int) -> Bool {
    items[place].begins(with: .degrees)
  }

  func isArticle(_ place: Int) -> Bool {
    items[place].begins(with: .looseArticles)
  }

  /// What is said of popularity, novelty, versions and vague times.
  mutating func readAttribute(_ item: RequestItem, _ place: Int) {
    let kind = sentences.kinds[sentence(place)]
    if item.has(.soft) { isSoft = true }
    if readRecording(item, place) { return }
    guard kind == .request || scope.mode == .unwanted || scope.isLeaning else { return }
    let range = place..<(place + 1)
    if item.has(.unknown), scope.mode != .taste, describesUnknown(item, place) {
      append(.newArtists, range)
      return
    }
    if item.hasAny(.recent, .old, .modern) { readVagueYears(item, place) }
    if item.has(.obscure) {
      append(.popularity(.low), range)
    } else if item.has(.popular) {
      append(.popularity(.high), range)
    }
  }

  /// "artists I don't know", but not "I don't know".
  func describesUnknown(_ item: RequestItem, _ place: Int) -> Bool {
    guard item.begins(with: .speakers) else { return true }
    guard place > 0, item.marks == .space else { return false }
    return items[place - 1].hasAny(.performer, .noun, .reference)
      || items[place - 1].ends(with: .people)
  }

}

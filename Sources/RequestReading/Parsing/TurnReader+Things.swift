/// Names, concepts, years and other words that a turn wants, refuses or compares with.
extension TurnReader {
  mutating func readConcept(_ concept: (id: Concept.ID, isPeople: Bool), _ position: Int) {
    let isLanguage = MusicLexicon.shared[concept.id].kind == .language
    if isLanguage && isSpoken(position) || refuseWornOut(position) { return }
    if isFragment(position) || isHeavyWith(position) || isCompany(concept.id, position)
      || isPlaceOfTheirs(position)
      || isBehindBy(position)
    {
      return
    }
    // Bands are a wish where they are asked for, and what is refused is their music.
    if ConceptList.bands.contains(concept.id), scope.mode == .unwanted || scope.isLeaning {
      return
    }
    if isSubjectOfWords(concept.id, position) || isPraise(concept.id, position)
      || isRefuser(position) || isListener(position)
    {
      return
    }
    if isCompared(position) || describesNamedPerformer(position) { return }
    if isOccasionOfRefusal(concept.id, position) {
      let refusal = scope
      set(.wanted, position)
      append(.tag(concepts: [concept.id], ids: []), position..<(position + 1))
      scope = refusal
      return
    }
    if let language = languageOfSongs(concept.id, position) {
      append(.language(language, isPeople: false), position..<(position + 1))
      return
    }
    // 不要周杰伦的中文歌: his songs in it, and not the language.
    if isLanguage, scope.mode == .unwanted, languages == .chinese, position > 1,
      items[position - 1].has(.possessive),
      reading.things.last?.isName == true, reading.things.last?.items.upperBound == position - 1
    {
      return
    }
    if items[position].has(.excessive) {
      scope.isLeaning = true
      scope.leaningThings = 0
    }
    if isLanguage {
      append(
        .language(concept.id, isPeople: concept.isPeople && !isSungIn(position)),
        position..<(position + 1))
    } else {
      append(.tag(concepts: [concept.id], ids: []), position..<(position + 1))
    }
    if items[position].has(.old) { readVagueYears(items[position], position) }
  }

  /// "lo-fi is getting old": what bores, and no song about age.
  private mutating func refuseWornOut(_ position: Int) -> Bool {
    guard position > 1, items[position].isAny(of: .wornOut), items[position].marks == .space,
      items[position - 1].ends(with: .copulasOfUnknown), let index = reading.things.indices.last,
      reading.things[index].items.upperBound == position - 1, reading.things[index].sort != .other
    else { return false }
    change(through: index) { $0.polarity = .unwanted }
    return true
  }

  /// "grandpa hates reggae", "dad can't stand rap": who refuses is not refused.
  private func isRefuser(_ position: Int) -> Bool {
    guard languages.contains(.english), position + 1 < items.count,
      items[position + 1].marks == .space,
      items[position + 1].has(.negate)
    else { return false }
    return items[position + 1].begins(with: .dislikes)
  }

  /// "mom loves ABBA": who likes it is no topic.
  private func isListener(_ position: Int) -> Bool {
    languages.contains(.english) && items[position].isAny(of: .relatives)
      && position + 1 < items.count && items[position + 1].marks == .space
      && items[position + 1].hasAny(.taste, .verbal, .negate)
  }

  /// "piano-heavy ballads": much of what stands before it, and nothing heavy.
  private func isHeavyWith(_ position: Int) -> Bool {
    position > 0 && items[position].marks == .hyphen && items[position].isAny(of: .heavy)
      && items[position - 1].concept != nil
  }

  /// "some cool music", "these are really cool": praise, as "nice" and "great" are.
  private func isPraise(_ id: Concept.ID, _ position: Int) -> Bool {
    languages.contains(.english) && scope.mode != .unwanted && !scope.isLeaning
      && items[position].begins(with: .cool)
      && ConceptList.cool.contains(id)
  }

  /// "by the rock band Queen", "the Australian rapper Allday": says who a name is.
  private func describesNamedPerformer(_ position: Int) -> Bool {
    guard languages.contains(.english), scope.mode != .unwanted else { return false }
    var next = position
    while next < min(items.count, position + 4),
      items[next].marks.isSubset(of: [.space]) || next == position,
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
  func isCompany(_ id: Concept.ID, _ position: Int) -> Bool {
    guard position > 0, ConceptList.companions.contains(id),
      scope.mode != .unwanted || scope.count > 0
    else { return false }
    var before = position - 1
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
    if isOwned, isForOwned(position, ownedBy: before) { return false }
    if isOwned { before -= 1 }
    guard before >= 0 else { return isOwned }
    if items[before].has(.about) { return false }
    if items[before].has(.with) { return true }
    let isOwner =
      position + 1 < items.count && items[position + 1].begins(with: .endingS)
    return isOwned && (isOwner || !items[before].has(.purpose))
  }

  /// "songs my kids would like": whom the music is to please.
  private func isForOwned(_ position: Int, ownedBy owner: Int) -> Bool {
    owner > 0 && items[owner - 1].has(.noun) && items[owner].marks == .space
      && position + 1 < items.count && items[position + 1].marks == .space
      && turn.words[items[position + 1].words.lowerBound].isAny(of: .modals)
  }

  /// "cleaning my garage": a word of a place that somebody owns is no genre.
  func isPlaceOfTheirs(_ position: Int) -> Bool {
    guard languages.contains(.english), position > 0, items[position].words.count == 1,
      items[position].begins(with: .places),
      items[position - 1].ends(with: .owners) || items[position - 1].ends(with: .definiteArticles)
    else { return false }
    return position + 1 >= items.count || !items[position + 1].hasAny(.noun, .performer)
  }

  /// A single ideograph within a word that nobody knows is no word, nor is a part of a run of katakana.
  func isFragment(_ position: Int) -> Bool {
    let item = items[position]
    let script = turn.words[item.words.lowerBound].script
    if script == .katakana { return runsOn(position) }
    guard languages == .chinese, item.words.count == 1, script == .ideograph else { return false }
    let isAfter =
      position > 0 && items[position - 1].isFree && item.marks.isEmpty
      && !(position == scope.start + 1 && isSingleRefusal)
    let isBefore =
      position + 1 < items.count && items[position + 1].isFree && items[position + 1].marks.isEmpty
    return isAfter || isBefore
  }

  mutating func readFree(_ position: Int) {
    let item = items[position]
    let word = turn.words[item.words.lowerBound]
    // "I can't hear it anymore": says how long, and of no music.
    if word.isAny(of: .anymore) { return }
    if readTitleRun(position) || isCompared(position) || isRefuser(position) { return }
    let hasDigits = word.folded.utf8.contains { (0x30...0x39).contains($0) }
    if word.folded.utf8.count > 2, !hasDigits { reading.hasUnknownWords = true }
    if word.isCharacter {
      return isTooMuch(position)
        ? leanAgainstUnknown(from: position) : refuseUnknown(from: position)
    }
    guard word.script == .letters, word.folded.utf8.count > 2, !hasDigits,
      !isUnknownName(position), describes(position)
    else { return }
    guard
      sentences.kinds[sentence(position)] == .request || scope.mode == .unwanted || scope.isLeaning
    else {
      return
    }
    append(.tag(concepts: [], ids: []), position..<(position + 1), isFree: true)
  }

  /// "Symphony No. 5", "hayloft 2": a number behind words that are looked for is looked for with them.
  mutating func readWorkNumber(_ position: Int) {
    guard position > 0, sentences.kinds[sentence(position)] == .request, scope.mode != .unwanted
    else {
      return
    }
    let before = position - 1
    let isSigned =
      before > 0
      && items[before].begins(with: .numberSigns)
    let named = isSigned ? before - 1 : before
    guard items[named].isFree || items[named].concept != nil || !items[named].names.isEmpty,
      isSigned || items[position].marks == .space
    else { return }
    reading.workNumbers.append(isSigned ? before..<(position + 1) : position..<(position + 1))
  }

  /// Whether an unknown word stands where words about music do: before a noun ("texas country
  /// songs"), behind "about" or "with", beside another such word, or where it is refused.
  func describes(_ position: Int) -> Bool {
    if isTooMuch(position) { return true }
    if isBehindVerbOpener(position) { return false }
    if isRefused(position) || endsRefusedRun(position) || isDeniedOfMusic(position) { return true }
    // "with my wife".
    if position > 0, items[position - 1].ends(with: .owners) { return false }
    return isBehindPreposition(position) || isListed(position) || isBeforeMusic(position)
  }

  /// "was too shouty".
  private func isTooMuch(_ position: Int) -> Bool {
    scope.isLeaning && position > 0 && items[position - 1].hasAny(.too, .less)
  }

  /// "I don't wanna wallow", "I don't support him".
  private func isBehindVerbOpener(_ position: Int) -> Bool {
    position > 0 && languages.contains(.english) && items[position].words.count == 1
      && turn.words[items[position].words.lowerBound - 1].isAny(of: .verbOpeners)
  }

  /// Whether a refusal before it has no object yet, and refuses as such.
  private func isRefused(_ position: Int) -> Bool {
    isOpenRefusal && (!isWeak(items[scope.start]) || isNameLike(position) || isBareNot(position))
  }

  /// "songs that aren't shallow", "music which doesn't sound whiny": what a clause denies of the music asked for.
  private func isDeniedOfMusic(_ position: Int) -> Bool {
    guard languages.contains(.english), isOpenRefusal, endsClause(position),
      (scope.start + 1..<position).allSatisfy({
        isDegree($0) || items[$0].isAny(of: .copulasOfSound)
      })
    else { return false }
    let isCopula = items[scope.start].has(.verbal) || items[scope.start].isAny(of: .not)
    guard isCopula || items[scope.start + 1].isAny(of: .copulasOfSound) else { return false }
    var pronoun = scope.start - 1
    while pronoun > 0, items[pronoun].has(.verbal), items[pronoun].marks == .space { pronoun -= 1 }
    guard pronoun > 0, items[pronoun].isAny(of: .relativeOpenings) else { return false }
    let described = items[pronoun - 1]
    return described.concept != nil || described.hasAny(.noun, .performer)
  }

  /// "without the endless buildups".
  private func endsRefusedRun(_ position: Int) -> Bool {
    guard position > 0, scope.mode == .unwanted, items[position].marks == .space,
      let last = reading.things.last
    else { return false }
    return last.isFree && last.polarity == .unwanted && last.items.upperBound == position
  }

  /// "about dragons", "with handclaps".
  private func isBehindPreposition(_ position: Int) -> Bool {
    var before = position - 1
    while before >= 0, items[before].isFree || isArticle(before) || isDegree(before) { before -= 1 }
    guard before >= 0, items[before].hasAny(.about, .with, .purpose) else { return false }
    // "while I reorganize": a verb, and no word about music.
    return !(items[before].has(.purpose) && items[before].ends(with: .speakersWithVerbs))
  }

  /// Whether it is joined to another word about music, or to a name that is refused: "no Beatles or Stones".
  private func isListed(_ position: Int) -> Bool {
    guard link == .and || link == .comma, let last = reading.things.last else { return false }
    if last.sort == .word, last.sentence == sentence(position), last.items.upperBound <= position,
      (last.items.upperBound..<position).allSatisfy({ items[$0].has(.and) || isPassing($0) })
    {
      return true
    }
    return scope.mode == .unwanted && last.isName
  }

  /// "texas country songs": other words like it, and a noun or a word about music behind them.
  private func isBeforeMusic(_ position: Int) -> Bool {
    var after = position + 1
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

  /// "traditional, not contemporary", "rock but not shouty": a word alone behind its own "not".
  private func isBareNot(_ position: Int) -> Bool {
    guard languages.contains(.english), scope.start == position - 1, scope.start > 0,
      items[scope.start].isAny(of: .not), endsClause(position)
    else { return false }
    return sentences.kinds[sentence(position)] == .request
      && (items[scope.start].marks.contains(.comma) || items[scope.start - 1].has(.but)
        // "something empowering not mopey".
        || items[scope.start - 1].concept.map { MusicLexicon.shared[$0.id].kind == .mood } ?? false)
  }

  /// Words that may stand between what a list joins: "slow, maybe a bit folksy".
  func isPassing(_ position: Int) -> Bool {
    let item = items[position]
    return item.isFree || isArticle(position)
      || item.hasAny(.function, .soft, .noun, .performer) && !item.hasAny(.verbal, .purpose, .ask)
  }

  /// "with really long intros".
  func isDegree(_ position: Int) -> Bool {
    items[position].begins(with: .degrees)
  }

  func isArticle(_ position: Int) -> Bool {
    items[position].begins(with: .looseArticles)
  }

  /// What is said of popularity, novelty, versions and vague times.
  mutating func readAttribute(_ item: RequestItem, _ position: Int) {
    let kind = sentences.kinds[sentence(position)]
    if item.has(.soft) { isSoft = true }
    if readRecording(item, position) { return }
    guard kind == .request || scope.mode == .unwanted || scope.isLeaning else { return }
    let range = position..<(position + 1)
    if item.has(.unknown), scope.mode != .taste, describesUnknown(item, position) {
      append(.newArtists, range)
      return
    }
    if item.hasAny(.recent, .old, .modern) { readVagueYears(item, position) }
    if item.has(.obscure) {
      append(.popularity(.low), range)
    } else if item.has(.popular), !isExclamation(position) {
      append(.popularity(.high), range)
    }
  }

  /// "top, tu peux en mettre huit de plus ?": one word, a comma, and a request of its own.
  private func isExclamation(_ position: Int) -> Bool {
    position == 0 && !isFirst && items[position].words.count == 1 && items.count > 1
      && !items[1].marks.isDisjoint(with: [.comma, .stop]) && languages != .english
  }

  /// "artists I don't know", but not "I don't know".
  func describesUnknown(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.begins(with: .speakers) else { return true }
    guard position > 0, item.marks == .space else { return false }
    return items[position - 1].hasAny(.performer, .noun, .reference)
      || items[position - 1].ends(with: .people)
  }

}

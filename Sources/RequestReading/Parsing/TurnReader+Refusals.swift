/// Refusals before, behind and apart from what they refuse; what takes them back, and what corrects.
extension TurnReader {
  /// Whether an item refuses what stands before it. Ends of exceptions do when they name the rest
  /// (以外), and not when they allow it (都要).
  func refusesBefore(_ item: RequestItem) -> Bool {
    if item.has(.negateAfter) { return true }
    return item.has(.exceptEnd)
      && (scope.isExcept || item.words.contains { turn.words[$0].isAny(of: .endOfException) })
  }

  // MARK: Behind what is refused

  /// "not the Radiohead one the TLC one", "not the live one, the album one": behind what is refused by
  /// "one", an article begins what is wanted.
  mutating func endRefusalOfOne(_ position: Int) {
    guard languages.contains(.english), scope.mode == .unwanted, scope.count > 0, position > 0,
      isArticle(position), link != .and
    else { return }
    let isFilled = position > 1 && items[position - 1].hasAny(.talk, .function)
    let isBehindOne =
      items[position - 1].ends(with: .ones) || isFilled && items[position - 2].ends(with: .ones)
    // "but not Leonard Cohen's, the Jeff Buckley one".
    let isOne =
      items[position].marks.contains(.comma) && position + 2 < items.count
      && items[position + 1].isProper
      && (items[position + 2].begins(with: .oneVersion)
        || items[position + 2].hasAny(.cover, .live, .acoustic, .remix))
    guard isBehindOne || isOne else { return }
    set(.wanted, position)
  }

  /// "anything but Rammstein in German", "alles außer Rammstein auf Deutsch": the language is that of the rest.
  mutating func endExceptionBeforeLanguage(_ item: RequestItem, _ position: Int) {
    // "anything but The Beatles from the 60s": so are the years.
    if scope.isExcept, scope.count > 0, case .years = item.content, item.marks == .space,
      reading.things.last?.isName == true
    {
      set(.wanted, position)
      return
    }
    guard scope.isExcept, scope.count > 0, item.has(.sungIn), position + 1 < items.count,
      let concept = items[position + 1].concept, MusicLexicon.shared[concept.id].kind == .language,
      reading.things.last?.isName == true
    else { return }
    set(.wanted, position)
  }

  /// "Adele-free ballads", "80s-free": a hyphen joins the refusal to a name, to years or to a tag.
  mutating func refuseByFree(_ item: RequestItem, _ position: Int) -> Bool {
    guard languages.contains(.english) || languages.contains(.german), item.marks == .hyphen,
      item.begins(with: .refusingSuffixes),
      let last = reading.things.last, last.items.upperBound == position,
      last.isName || last.isYears || last.sort == .word && !last.isFree
    else { return false }
    reading.things[reading.things.count - 1].polarity = .unwanted
    return true
  }

  /// "outlaw country yes, bro country no", "Die Ärzte ja, Die Toten Hosen nein", "Diana Krall, no."
  mutating func refuseByFinalNo(_ item: RequestItem, _ position: Int) -> Bool {
    let isAlone =
      item.marks.isSubset(of: [.space, .comma, .colon]) && position > 0
      && sentence(position - 1) == sentence(position)
      && (position < 2 || sentence(position - 2) != sentence(position))
    guard item.words.count == 1, item.marks == .space || isAlone, endsClause(position),
      item.begins(with: .finalNos),
      let last = reading.things.last, last.items.upperBound == position, last.sort != .other
    else { return false }
    return change(before: position) { $0.polarity = .unwanted }
  }

  /// "Would you mind taking the Coldplay ones off?": a verb of removing before a name, and its particle
  /// behind.
  mutating func refuseByParticle(_ item: RequestItem, _ position: Int) -> Bool {
    guard languages.contains(.english), item.words.count == 1, endsRemoval(position),
      item.begins(with: .removalParticles),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(position) && ($0.isName || $0.isYears)
      }),
      items[..<reading.things[index].items.lowerBound].indices.contains(where: {
        sentence($0) == sentence(position)
          && items[$0].begins(with: .removals)
      }),
      items[reading.things[index].items.upperBound..<position].allSatisfy({
        $0.hasAny(.function, .noun, .sungIn, .with) && $0.marks == .space
      })
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }

  /// "keep Drake off it", "off the list": what it is removed from may be said.
  private func endsRemoval(_ position: Int) -> Bool {
    if endsClause(position) { return true }
    // "take Ed Sheeran out and add Boyce Avenue".
    if position + 2 < items.count, items[position + 1].has(.and), items[position + 2].has(.ask) {
      return true
    }
    let rest = turn.words[items[position].words.upperBound...].prefix(2).map(\.folded)
    if rest.first?.isAny(of: .courtesyOfRemovals) == true || rest.joined().isAny(of: .ofHere) {
      return true
    }
    let isArticle = position + 2 < items.count && isArticle(position + 1)
    let next = isArticle ? position + 2 : position + 1
    guard next < items.count, items[next].words.count == 1 else { return false }
    return items[next].begins(with: .removedFrom) && endsClause(next)
  }

  /// Whether a clause or the turn ends behind an item, or behind particles that follow it.
  func endsClause(_ position: Int) -> Bool {
    var next = position + 1
    while next < items.count, sentence(next) == sentence(position),
      items[next].marks.isSubset(of: [.space]),
      items[next].isAny(of: .finalParticles)
    {
      next += 1
    }
    return next == items.count || sentence(next) != sentence(position)
      || !items[next].marks.isDisjoint(with: [.comma, .stop, .dash, .bracket])
  }

  // MARK: Before what is refused

  /// 不悲伤的歌, 唔嘈, 안 슬픈 노래: the plain negation right before a mood or the like, of which it refuses this one.
  func negatesNext(_ position: Int) -> Bool {
    guard isPlainNegation(position), scope.mode == .wanted, position + 1 < items.count,
      items[position + 1].marks == (languages == .korean ? .space : []),
      let concept = items[position + 1].concept
    else { return false }
    return [.mood, .tempo, .voice].contains(MusicLexicon.shared[concept.id].kind)
  }

  /// "enough Coldplay", "rather blues than jazz": words that refuse what follows here, and not elsewhere.
  mutating func refuseInPlace(_ item: RequestItem, _ position: Int) -> Bool {
    if refuseAgain(item, position) || refuseTooMuch(item, position) { return true }
    guard item.words.count == 1, position + 1 < items.count, items[position + 1].marks == .space
    else {
      return false
    }
    let word = item.firstWord
    let isEnough =
      word.isAny(of: .enough)
      && (items[position + 1].names.contains { $0.kind == .artist } || isComplained(position + 1)
        || isHadForNow(position + 1))
      && (position == 0 || items[position - 1].hasAny(.talk, .ask)
        || !item.marks.isSubset(of: [.space]))
    guard isEnough || isDispreferred(word, position) else { return false }
    set(.unwanted, position)
    scope.endsAtComma = isEnough && items[position + 1].concept != nil
    return true
  }

  /// 又是周杰伦, 또 아이유네, また米津玄師: who comes once too often, at the beginning of a clause.
  private mutating func refuseAgain(_ item: RequestItem, _ position: Int) -> Bool {
    let start = item.words.lowerBound
    guard let length = WordList.again.length(in: turn.words, at: start),
      let next = items[position...].firstIndex(where: { $0.words.lowerBound == start + length }),
      turn.words[start].isCharacter && items[next].names.contains(where: { $0.kind == .artist })
        || isComplained(next),
      position == 0 || !item.marks.isDisjoint(with: [.comma, .stop])
        || items[position - 1].has(.talk),
      // またYOASOBIか、変えて asks for others.
      !items[next...].prefix(while: {
        $0.words.lowerBound == start + length
          || $0.marks.isDisjoint(with: [.comma, .listComma, .stop])
      }).contains(where: { $0.has(.ask) })
    else { return false }
    consume(wordsUntil: start + length, from: position)
    set(.unwanted, position)
    scope.endsAtComma = items[next].concept != nil
    return true
  }

  /// 又是情歌，来点摇滚, "otra vez reguetón, pon rock": a genre or the like, with which the clause ends, and another behind it.
  private func isComplained(_ position: Int) -> Bool {
    guard items[position].concept != nil || items[position].isProper else { return false }
    var end = position + 1
    while end < items.count, items[end].marks.isSubset(of: [.space]),
      items[end].hasAny(.noun, .function) || items[end].isAny(of: .finalParticles)
    {
      end += 1
    }
    guard end < items.count, !items[end].marks.isDisjoint(with: [.comma, .stop]) else {
      return false
    }
    return namesAnother(behind: end, than: position)
  }

  /// Whether what stands behind names another thing, and praises nothing: "jazz again? yes please" wants it.
  func namesAnother(behind end: Int, than position: Int) -> Bool {
    let rest = items[end...]
    return rest.contains { ($0.isProper || $0.concept != nil) && $0.text != items[position].text }
      && !rest.contains { $0.hasAny(.taste, .tasteAfter) }
  }

  /// "too much Coldplay lately".
  private mutating func refuseTooMuch(_ item: RequestItem, _ position: Int) -> Bool {
    let start = item.words.lowerBound
    guard let length = WordList.tooMuch.length(in: turn.words, at: start),
      position == 0 || items[position - 1].has(.talk),
      let next = items.firstIndex(where: { $0.words.lowerBound == start + length }),
      items[next].marks == .space, items[next].names.contains(where: { $0.kind == .artist })
    else { return false }
    set(.unwanted, position)
    return true
  }

  /// 不, 唔, 안.
  func isPlainNegation(_ position: Int) -> Bool {
    guard items.indices.contains(position) else { return false }
    let said = items[position].text
    return languages == .chinese && said.isAny(of: .plainNegationsInChinese)
      || languages == .korean && said.isAny(of: .plainNegationsInKorean)
  }

  /// "rather X than Y", "lieber X als Y", "plutôt X que Y".
  private func isDispreferred(_ word: String, _ position: Int) -> Bool {
    guard word.isAny(of: .than) || word.isAny(of: .over), scope.mode != .unwanted else {
      return false
    }
    if scope.count == 0 { return word.isAny(of: .thanInEnglish) && isRatherThan(position) }
    let prefers = items[..<position].indices.contains { before in
      sentence(before) == sentence(position)
        && turn.words[items[before].words].contains { $0.isAny(of: .preferences) }
    }
    let next =
      isArticle(position + 1)
        || items[position + 1].begins(with: .articlesOfCompared)
        || items[position + 1].isAny(of: .purposeOfVerbs)
      ? position + 2 : position + 1
    return prefers && next < items.count && nextIsThing(next - 1)
  }

  /// "I'd rather chew glass than sit through Nickelback".
  private func isRatherThan(_ position: Int) -> Bool {
    items[..<position].indices.contains { before in
      sentence(before) == sentence(position) && position - before < 9
        && turn.words[items[before].words].contains { $0.isAny(of: .rather) }
    }
      && items[(position + 1)...].prefix(3).contains { item in
        item.names.contains { $0.kind == .artist } && item.marks == .space
      }
  }

  /// 其他歌手一律不要, 他のアーティストはいらない, 다른 가수 말고: whether a refusal is of all others.
  func isOfOthers(_ position: Int) -> Bool {
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]) else { return false }
    var before = position - 1
    while before >= 0, items[before].hasAny(.function, .performer, .noun),
      !items[before].has(.others),
      items[before + 1].marks.isDisjoint(with: [.stop])
    {
      before -= 1
    }
    // 换个人吧，这人听烦了 asks for others.
    return before >= 0 && items[before].has(.others) && !items[before].text.begins(with: .changing)
  }

  mutating func demandOnlyThem() {
    reading.wantsOthers = false
    scope.isOnly = true
    for index in reading.things.indices
    where reading.things[index].isName && reading.things[index].polarity == .wanted {
      reading.things[index].isOnly = true
    }
  }

  /// "The X suggestions are nice, but just not a good fit": the names of the sentence.
  mutating func refuseSentence(_ item: RequestItem, _ position: Int) -> Bool {
    guard languages.contains(.english), item.words.count > 2, item.has(.negateAfter),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(position) && $0.isName && $0.polarity != .unwanted
      })
    else { return false }
    refuse(index)
    return true
  }

  /// "no more of those", "I didn't like any of these", 别再放这些: what was shown, and nothing named.
  mutating func refusesShown(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.negate), !(sentences.kinds[sentence(position)] == .comment && isWeak(item)),
      !exchanges(item)
    else { return false }
    var next = position + 1
    while next < min(items.count, position + 3), isLinking(next) { next += 1 }
    guard next < items.count, items[next].has(.reference),
      items[next].marks.isSubset(of: [.space])
    else { return false }
    if next + 1 < items.count, items[next + 1].marks.isSubset(of: [.space]) {
      // 不要他的粤语歌.
      let isOwned = items[next + 1].has(.possessive) && next + 2 < items.count
      let follower = items[isOwned ? next + 2 : next + 1]
      if follower.concept != nil || follower.isFree || !follower.names.isEmpty { return false }
      // "not this time".
      if follower.begins(with: .time) { return false }
    }
    if !refuseAntecedent(of: next, refusal: position) {
      reading.followUps.append((.without(nil), position..<(next + 1)))
    }
    return true
  }

  /// "my landlord hums Wonderwall, so please avoid it", "I don't speak French, so skip those": a pronoun behind a
  /// refusal is for what the turn named last, where there is one; a plural one, which may as well be for what was
  /// shown, only behind "so".
  mutating func refuseAntecedent(of pronoun: Int, refusal: Int) -> Bool {
    guard languages.contains(.english) else { return false }
    let word = items[pronoun].lastWord
    let concludes = items[..<refusal].indices.contains {
      items[$0].ends(with: .so) && sentence($0) == sentence(refusal) && refusal - $0 < 4
    }
    guard word.isAny(of: .singular) || word.isAny(of: .plural) && concludes,
      let last = reading.things.lastIndex(where: {
        $0.items.upperBound <= refusal && $0.sort != .other && !$0.isFree
      }), reading.things[last].polarity != .like,
      word.isAny(of: .singular) ? reading.things[last].isName || concludes : true
    else { return false }
    var first = last
    while word.isAny(of: .plural), first > 0, isJoined(first), isCoordinated(first - 1, first) {
      first -= 1
    }
    for index in first...last { refuse(index) }
    return true
  }

  /// Words between a refusal and what was shown.
  func isLinking(_ position: Int) -> Bool {
    items[position].begins(with: .beforeRefusedShown)
      && items[position].marks.isSubset(of: [.space])
  }

  /// これはもういい, 이런 거 말고, "those don't fit": the refusal behind what was shown.
  mutating func refusesShownBefore(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    var before = position - 1
    while before > 0, items[before].hasAny(.function, .possessive, .noun),
      !items[before].has(.reference), before >= position - 2
    {
      before -= 1
    }
    guard items[before].has(.reference), sentence(before) == sentence(position),
      items[position].marks.isSubset(of: [.space]),
      items[before].concept == nil
    else { return false }
    reading.followUps.append((.without(nil), before..<(position + 1)))
    return true
  }

  /// "We've heard Baby Shark four hundred times, so anything except that".
  private mutating func refusesThat(_ position: Int) -> Bool {
    guard position + 1 < items.count, endsClause(position + 1),
      items[position + 1].begins(with: .shownOrNamed),
      let last = reading.things.lastIndex(where: \.isName)
    else { return false }
    refuse(last)
    return true
  }

  mutating func readRefusal(_ item: RequestItem, _ position: Int) -> Bool {
    if refuseKeptAway(item, position) { return true }
    if item.has(.except) {
      if isBarOfPlace(position) { return true }
      if refusesThat(position) { return true }
      set(.unwanted, position)
      scope.isExcept = true
      return true
    }
    guard item.has(.negate) else { return false }
    if isOpinionOfAnybody(item, position) {
      set(.ignored, position)
      scope.endsAtComma = true
      return true
    }
    if isNumberSign(position) || isNounOfMusic(position) || isBarOfPlace(position) { return true }
    if isEitherOr(position) {
      set(.ignored, position)
      return true
    }
    if isDoubleNegation(position) {
      set(.taste, position)
      return true
    }
    // "I don't know", "it isn't": a comment denies, and refuses only what it does not like.
    if sentences.kinds[sentence(position)] == .comment, isWeak(item) {
      if nextIsThing(position) { deniedSentences.insert(sentence(position)) }
      return true
    }
    // "Remove them, they aren't grunge" tells why.
    if isWeak(item), position > 0,
      items[position - 1].ends(with: .thirdPersons)
    {
      return true
    }
    if isAnswer(position) || refusesPronounOnly(position) { return true }
    if !(isOpenRefusal && scope.isExcept) { set(.unwanted, position) }
    return true
  }
}

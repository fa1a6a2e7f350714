/// Cues of asking, refusing and comparing, before and behind what they concern.
extension TurnReader {
  mutating func readPhrase(_ position: Int) {
    let item = items[position]
    if let concept = item.concept, isConcept(item, position) {
      readConcept(concept, position)
      return
    }
    // "it reminds me of rain", "that voice gives me a headache" only tell why.
    if scope.isReason, !item.hasAny(.ask, .but) { return }
    if readSuffix(item, position) { return }
    if readPrefix(item, position) { return }
    readAttribute(item, position)
  }

  /// Whether a phrase that has a role as well means its concept here.
  func isConcept(_ item: RequestItem, _ position: Int) -> Bool {
    let roles = item.roles
    if roles.isEmpty { return true }
    if item.has(.noun) {
      // "que no sea disco": refused, with nothing that it could be the noun of.
      return isOpenRefusal && position == scope.start + 1 && endsClause(position)
    }
    if item.has(.taste) { return !isVerb(position) }
    if item.hasAny(.instrumental, .live, .remix, .cover, .demo, .karaoke, .acoustic, .original) {
      return item.has(.acoustic) && !isVersionNext(position)
    }
    if item.hasAny(.negate, .negateAfter, .except, .popular, .obscure, .unknown, .like, .but, .only)
    {
      return false
    }
    if item.hasAny(.function, .talk, .verbal, .ask) {
      if follows(position, .purpose, .about, .with) { return true }
      guard position + 1 < items.count, items[position + 1].marks == .space else { return false }
      return items[position + 1].hasAny(.noun, .performer, .counter)
        || items[position + 1].concept != nil
    }
    return true
  }

  /// Whether a cue stands right before an item, or before its article: "for the evening".
  func follows(_ position: Int, _ roles: Role...) -> Bool {
    guard position > 0 else { return false }
    let cue = position > 1 && isArticle(position - 1) ? position - 2 : position - 1
    return roles.contains { items[cue].has($0) }
  }

  /// "I love Adele", "would love to", but "love songs".
  func isVerb(_ position: Int) -> Bool {
    // "songs about love", "the power of love".
    if position > 0, items[position].words.count == 1,
      items[position - 1].has(.about)
        || items[position - 1].ends(with: .of)
    {
      return false
    }
    if position + 1 < items.count {
      let next = items[position + 1]
      if next.hasAny(.noun, .counter), next.marks == .space { return false }
      if next.marks == .space,
        next.hasAny(.function, .verbal, .reference) || !next.names.isEmpty
          || next.ordinal != nil
      {
        return true
      }
    }
    return position > 0 && (items[position - 1].has(.verbal) || items[position - 1].has(.ask))
  }

  /// Whether a cue that can stand on both sides stands before what it concerns.
  func isPrefix(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.hasAny(.negate, .except, .like) || item.has(.and) else { return false }
    for next in (position + 1)..<max(position + 1, min(items.count, position + 5)) {
      let follower = items[next]
      if !follower.marks.isDisjoint(with: [.comma, .stop, .listComma, .bracket]) { return false }
      // "Yolanda no que me pongo a llorar".
      if next == position + 1, position > 0, items[position - 1].isProper, opensReason(follower) {
        return false
      }
      // 抖音神曲听吐了😭有没有安静点的民谣.
      if languages == .chinese, follower.marks.contains(.other) { return false }
      if languages == .chinese, item.has(.negate), pronoun(at: next) != nil { return true }
      if languages == .chinese, follower.marks == .space,
        turn.words[follower.words.lowerBound].isCharacter
      {
        return false
      }
      if follower.isFree || !follower.names.isEmpty || follower.concept != nil || follower.isYears {
        return true
      }
      if follower.hasAny(.too, .live, .cover, .instrumental, .remix, .popular, .obscure, .original)
      {
        return true
      }
    }
    return false
  }

  /// Cues before what they concern, the first that fits. Returns whether the item was one.
  mutating func readPrefix(_ item: RequestItem, _ position: Int) -> Bool {
    if scope.mode == .unwanted, scope.count > 0, link == .and, isSubject(item) {
      set(.wanted, position)
    }
    if item.has(.correct) {
      correct(position)
      return true
    }
    if readOthers(item, position) || readIndifference(item, position) { return true }
    if item.has(.state) {
      scope.isState = true
      return !item.has(.ask)
    }
    if item.has(.except), exceptsFromRefusal(position) {
      set(.ignored, position)
      return true
    }
    return endRefusalAtPreposition(item, position) || readDegree(item, position)
      || refusesShown(item, position) || readRefusal(item, position) || readOnly(item, position)
      || readBut(item, position) || readComparison(item, position) || readAsking(item, position)
  }

  /// "someone else", 別の人: others than those who were named, or shown.
  private mutating func readOthers(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.others) else { return false }
    // 不要别人，只要周杰伦, "I don't want anyone else".
    if scope.mode == .unwanted, scope.count == 0,
      reading.isOfCharacters || item.isAny(of: .anybodyElse)
    {
      demandOnlyThem()
      set(.wanted, position)
      scope.isOnly = true
      return true
    }
    // VaundyとKing Gnuはもう聴いてるのでそれ以外で.
    if languages == .japanese, item.text.begins(with: .otherThanThat),
      let last = reading.things.last, last.isName, last.sentence == sentence(position),
      position - last.items.upperBound < 8
    {
      return change(before: last.items.upperBound) { $0.polarity = .unwanted }
    }
    // "What are some other artists like Queen?" refuses nobody.
    let isOfLikeness =
      languages.contains(.english) && !item.begins(with: .who)
      && isExampleBehind(position)
    // それ以外のZARDで: others of somebody who is named.
    let isOfNamed =
      !languages.isDisjoint(with: [.japanese, .korean]) && position + 1 < items.count
      && items[position + 1].names.contains { $0.kind == .artist }
      && items[position + 1].marks.isEmpty
    reading.wantsOthers =
      reading.wantsOthers || !isOfLikeness && !isOfNamed && !isBehindRefusedArtist(position)
    if item.words.contains(where: { turn.words[$0].isAny(of: .missing) }) {
      // "Boards of Canada, Burial... who am I missing?"
      for index in reading.things.indices
      where reading.things[index].isName && reading.things[index].polarity == .wanted {
        reading.things[index].polarity = .like
      }
    }
    return true
  }

  /// 除了宋冬野还有谁, "besides Queen, somebody else": the others are others than who is refused there.
  func isBehindRefusedArtist(_ position: Int) -> Bool {
    guard let last = reading.things.last(where: { $0.items.upperBound <= position }) else {
      return false
    }
    return last.artist != nil && last.polarity == .unwanted
      && last.sentence == sentence(position)
      && (last.items.upperBound..<position).allSatisfy { items[$0].has(.exceptEnd) }
  }

  /// "not only rock", "I don't mind Adele": what follows is one of many, or all the same.
  private mutating func readIndifference(_ item: RequestItem, _ position: Int) -> Bool {
    if item.has(.alsoOther) {
      set(isDeniedTwice(position) ? .ignored : .wanted, position)
      return true
    }
    guard item.has(.ignore) else { return false }
    set(.ignored, position)
    return true
  }

  /// "without drums and with piano": a preposition at which what is wanted begins again.
  private mutating func endRefusalAtPreposition(_ item: RequestItem, _ position: Int) -> Bool {
    let endsAttribute =
      item.hasAny(.possessive, .by) && item.words.count == 1 && isAttribute && scope.count > 0
    // But "no Diana Ross, solo or with The Supremes".
    let endsRefusal =
      item.has(.with) && scope.mode == .unwanted && scope.count > 0
      && (link == .and || scope.isBroken)
      && !isAlternative(at: position - 1) && !item.has(.negate)
      && languages.isDisjoint(with: [.chinese, .japanese, .korean])
    guard endsAttribute || endsRefusal || item.has(.with) && isExchange else { return false }
    set(.wanted, position)
    return true
  }

  /// "less Coldplay", 少一点鼓, "too slow": less of what follows.
  private mutating func readDegree(_ item: RequestItem, _ position: Int) -> Bool {
    if isLessOfCharacters(item, position)
      || (item.has(.less) || isLessOf(item)) && lessens(position)
    {
      set(.unwanted, position)
      return true
    }
    guard item.hasAny(.too, .less), concernsNext(position) else { return false }
    if item.has(.less), scope.count > 0 { set(.wanted, position) }
    scope.isLeaning = true
    scope.leaningThings = 0
    return true
  }

  /// "only Queen".
  private mutating func readOnly(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.only), !isOpenRefusal, !item.has(.but) || nextIsThing(position) else {
      return false
    }
    if scope.mode != .like || scope.count > 0 { set(.wanted, position) }
    scope.isOnly = true
    return true
  }

  /// "but", "rather", 而是: a refusal ends, or an exception begins.
  private mutating func readBut(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.but) else { return false }
    if exceptsName(position) {
      set(.unwanted, position)
      scope.isExcept = true
      return true
    }
    praiseOnly(position)
    // "not Lionel Richie but Queen": whoever is refused may be unknown.
    let isOfUnknown = items[min(scope.start + 1, position)..<position].contains(where: \.isFree)
    if !isOpenRefusal || isOfUnknown { set(.wanted, position) }
    return true
  }

  /// "like", "similar to", "more like those", "between A and B".
  private mutating func readComparison(_ item: RequestItem, _ position: Int) -> Bool {
    if position + 1 < items.count, items[position + 1].has(.reference),
      readReference(item, position)
    {
      return true
    }
    if isBareLikeness(position) {
      reading.followUps.append((.more(like: nil), position..<(position + 2)))
      return true
    }
    if comparesApart(position) {
      set(.like, position)
      return true
    }
    if item.has(.like), isLikeness(item, position) {
      // "no pop like X's": an example of what is refused.
      let isExample = scope.mode == .unwanted && (scope.count == 0 || isAfterThing(position))
      if !isExample { set(.like, position) }
      return true
    }
    if readReference(item, position) { return true }
    guard item.has(.between), !item.has(.by), isBetweenNames(position) else { return false }
    set(.like, position)
    return true
  }

  /// 不含脏话的说唱: rap, of which something is refused.
  var isAttribute: Bool {
    guard scope.mode == .unwanted, languages == .chinese, items[scope.start].has(.negate) else {
      return false
    }
    let text = items[scope.start].words.map { turn.words[$0].folded }.joined()
    return text.isAny(of: .lacking)
  }

  /// "Replace Queen with Adele".
  var isExchange: Bool {
    scope.mode == .unwanted && exchanges(items[scope.start])
  }

  /// "hates opera, and we've got six hours in the car": a sentence of its own.
  private func isSubject(_ item: RequestItem) -> Bool {
    languages.contains(.english)
      && item.begins(with: .subjectsOfClauses)
  }

  func isAfterThing(_ position: Int) -> Bool {
    reading.things.last?.items.upperBound == position && items[position].marks == .space
  }

  /// A negation of verbs, which refuses a thing only where something is asked for.
  func isWeak(_ item: RequestItem) -> Bool {
    item.words.count == 1
      && item.begins(with: .weakNegations)
  }

  /// 我不是不想听快歌，是要哄孩子: what is not disliked is not asked for where something else is.
  private func isDeniedTwice(_ position: Int) -> Bool {
    let words = turn.words[items[position].words].map(\.folded)
    // "it's not that I hate rap, I just don't want any swearing".
    if languages == .english {
      return words.contains { $0.isAny(of: .not) } && words.contains { $0.isAny(of: .that) }
    }
    guard languages == .chinese else { return false }
    guard words.count(where: { $0.isAny(of: .doubledDenialsInChinese) }) > 1 else { return false }
    return items[(position + 1)...].contains { item in
      item.marks.contains(.comma)
        && (item.has(.but) || item.begins(with: .butInChinese))
    }
  }

  mutating func readAsking(_ item: RequestItem, _ position: Int) -> Bool {
    // "less Coldplay more Queen", "no pop, more rock".
    if item.has(.more), scope.mode == .unwanted, scope.count > 0,
      items[scope.start].has(.less) || item.marks.contains(.comma), nextIsThing(position)
    {
      set(.wanted, position)
      return true
    }
    // "less proggy and more heavy".
    if item.has(.more), scope.isLeaning, link == .and || item.marks.contains(.comma) {
      scope.isLeaning = false
    }
    if item.has(.and) {
      link = .and
      return true
    }
    if item.has(.taste), item.words.count > 1 || isVerb(position) || item.concept == nil {
      if !isOpenRefusal { set(.taste, position) }
      return true
    }
    if item.has(.ask), !item.has(.noun) || item.words.count > 1 || !item.has(.function) {
      // 我不想听新闻我想听轻音乐: somebody who says "I" anew.
      let isAnew =
        languages == .chinese && scope.mode == .unwanted && position > scope.start + 1
        && item.begins(with: .chineseSpeaker)
      if !isOpenRefusal || isAnew, languages.isDisjoint(with: .verbLast) { set(.wanted, position) }
      if !item.hasAny(.popular, .recent, .unknown) { return true }
    }
    if item.has(.purpose), (scope.mode == .unwanted || scope.isLeaning), scope.count > 0 {
      set(.wanted, position)
      return true
    }
    // 不是周杰伦唱的情歌: who sings is refused, and not what is sung.
    if item.has(.by), !languages.isDisjoint(with: .chinese), scope.mode == .unwanted,
      scope.count > 0,
      item.words.count > 1
    {
      set(.wanted, position)
      return true
    }
    return false
  }

  /// Whether "too" concerns what follows, rather than meaning "also".
  func concernsNext(_ position: Int) -> Bool {
    guard position + 1 < items.count else { return false }
    for next in (position + 1)..<min(items.count, position + 3) {
      let item = items[next]
      if !item.marks.isDisjoint(with: [.comma, .stop, .bracket]) { return false }
      if item.isWordOfMusic || item.isFree { return true }
      if item.hasAny(.obscure, .popular, .old, .recent, .modern) { return true }
      if !item.hasAny(.function, .more) { return false }
    }
    return false
  }

  func nextIsThing(_ position: Int) -> Bool {
    guard position + 1 < items.count else { return false }
    let next = items[position + 1]
    return next.isFree || next.concept != nil || !next.names.isEmpty
  }

}

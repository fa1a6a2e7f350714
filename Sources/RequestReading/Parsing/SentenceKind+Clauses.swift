/// Clauses: where one that tells something ends and one that asks begins, and which verbs are the main clause's.
extension SentenceKinds {
  /// "That was nice, nothing before 1990", "I know a lot, but nothing after 2000": behind a clause that names no
  /// music, one that begins with a rule.
  static func rulesBehindTalk(
    _ position: Int, _ items: [RequestItem]
  ) -> Bool {
    let first = items[position]
    guard first.marks.contains(.comma) else { return false }
    let start = first.isAny(of: .but) ? position + 1 : position
    guard start < items.count,
      items[start].begins(with: .strictOpenings),
      items[start...].prefix(3).contains(where: { $0.isYears || $0.isProper })
    else { return false }
    let own = items[..<position]
    return !own.contains {
      $0.isProper || $0.isYears
        || !$0.hasAny(.function, .verbal) && ($0.concept != nil || $0.hasAny(.ask, .noun))
    }
  }

  /// "had a rough day at work, sad songs", "that was great, something like Adele", 外面下雨，周杰伦的歌: behind a clause that
  /// only tells something, one that names music and has no verb.
  static func wishesBehindTale(
    _ position: Int, _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    guard let (before, wish) = clauses(at: position, of: items, endedBy: [.stop, .bracket, .dash])
    else { return false }
    let first = before.lastIndex { $0.marks.contains(.comma) } ?? before.startIndex
    let told = before[first...]
    guard let opening = wish.first, wish.count <= maximumItemsOfWish, opensWish(opening),
      names(wish),
      !wish.contains(where: { $0.has(.verbal) && !$0.hasAny(.negate, .noun, .function) }),
      kind(of: Array(wish), languages, words) == .request,
      told.reduce(0, { $0 + $1.words.count }) > 1, onlyTells(told),
      !(told.last?.ends(with: .pronounsAtEnd) ?? true)
    else { return false }
    return told[first].begins(with: .openingsOfOwnTales)
      && told.contains(where: { $0.isFree || $0.has(.verbal) })
      || kind(of: Array(told), languages, words) != .request
      || isAside(Array(told), words, languages, isQuestion: false)
  }

  /// "upbeat 80s pop, the kids are asleep", 放点儿歌吧，他天天在家喊, "um samba, meu pai já ouve o dia inteiro": behind a clause that asks, one that only tells something.
  static func tellsBehindWish(
    _ position: Int, _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    let start = items[position].words.lowerBound
    guard
      let (wish, told) = clauses(at: position, of: items, endedBy: [.stop, .bracket, .dash]),
      languages.contains(.english)
        && (items[position].begins(with: .determiners)
          || items[position].begins(with: .openingsOfOwnTales))
        || WordList.peopleOfTales.length(in: words, at: start, of: languages) != nil
    else { return false }
    return told.reduce(0, { $0 + $1.words.count }) > 2
      && told.contains { $0.has(.verbal) || $0.isFree } && onlyTells(told)
      && names(wish) && !wish.contains { $0.has(.verbal) && !$0.hasAny(.negate, .function) }
      && kind(of: Array(wish), languages, words) == .request
  }

  /// 四分钟以上的后摇，别再放五月天了，听到快疯掉: behind a clause that asks, one that refuses and only remarks.
  static func refusesBehindWish(
    _ position: Int, _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    guard languages == .chinese, items[position].has(.negate),
      let (wish, refusal) = clauses(at: position, of: items, endedBy: [.stop, .bracket])
    else { return false }
    return names(wish) && !wish.contains { $0.hasAny(.negate, .negateAfter, .except) }
      && kind(of: Array(wish), languages, words) == .request
      && kind(of: Array(refusal), languages, words) != .request
  }

  /// What stands before and behind the comma at a position, up to the marks around them; nil where no comma stands.
  private static func clauses(
    at position: Int, of items: [RequestItem], endedBy marks: SeparatorMarks
  ) -> (before: ArraySlice<RequestItem>, behind: ArraySlice<RequestItem>)? {
    guard position > 0, items[position].marks.contains(.comma) else { return nil }
    let isEnd = { (item: RequestItem) in !item.marks.isDisjoint(with: marks) }
    let first = items[..<position].lastIndex(where: isEnd) ?? 0
    return (items[first..<position], items[position...].prefix { !isEnd($0) })
  }

  /// Items of a clause that asks for music without a verb.
  private static var maximumItemsOfWish: Int { 8 }

  /// Whether a clause without a verb may begin with an item: with music, its time or kind, or a refusal.
  private static func opensWish(_ item: RequestItem) -> Bool {
    item.isProper || item.isYears || item.number != nil
      || item.concept.map { MusicLexicon.shared[$0.id].kind != .region } ?? false
      || item.hasAny(
        .noun, .negate, .except, .soft, .less, .obscure, .popular, .recent, .old, .instrumental,
        .live,
        .acoustic, .cover, .remix, .like)
      || item.isAny(of: .someOfThem)
  }

  /// Whether a clause names music.
  private static func names(_ wish: ArraySlice<RequestItem>) -> Bool {
    wish.contains { item in
      item.isProper || item.isYears || item.hasAny(.noun, .instrumental)
        || item.concept.map {
          [.genre, .mood, .tempo, .voice, .instrument, .language].contains(
            MusicLexicon.shared[$0.id].kind)
        } ?? false
    }
  }

  /// Whether a clause neither names nor asks for any music.
  private static func onlyTells(_ told: ArraySlice<RequestItem>) -> Bool {
    !told.contains {
      $0.isProper || $0.isYears || $0.hasAny(.noun, .only) && !$0.has(.function)
        || $0.hasAny(
          .ask, .taste, .tasteAfter, .like, .likeAfter, .negate, .negateAfter, .except, .others,
          .onlyAfter,
          .more, .less, .too, .live, .cover, .instrumental, .purpose, .about)
        || !$0.isAny(of: .places)
          && $0.concept.map { MusicLexicon.shared[$0.id].kind == .genre } ?? false
    }
  }

  /// "my kids are asleep, play jazz": behind a clause that tells of somebody or something, one that begins by asking.
  static func asksBehindFact(_ position: Int, _ items: [RequestItem]) -> Bool {
    guard items[position].has(.ask), position + 1 < items.count,
      let (told, _) = clauses(at: position, of: items, endedBy: [.stop, .bracket])
    else { return false }
    return told.count > 2 && told[told.startIndex].begins(with: .determiners)
      && told.contains { $0.isAny(of: .copulas) }
      && !told.contains {
        $0.isProper || $0.isYears || $0.marks.contains(.comma)
          || $0.hasAny(
            .ask, .noun, .taste, .tasteAfter, .like, .negate, .negateAfter, .except, .too, .only)
      }
  }

  /// "We're having a party, so upbeat pop": tells something, and asks for what stands behind "so".
  static func concludes(
    _ position: Int, _ items: [RequestItem], _ words: [RequestWord]
  ) -> Bool {
    let item = items[position]
    guard position + 1 < items.count, item.words.count == 1, item.begins(with: .so) else {
      return false
    }
    let next = items[position + 1]
    // "I'm learning Spanish so songs in Spanish".
    guard item.marks.contains(.comma) || position > 2 && next.has(.noun) && !next.has(.function)
    else {
      return false
    }
    return next.concept != nil || !next.names.isEmpty || next.hasAny(.ask, .only, .negate)
  }

  /// Subjects and verbs, but for those of what is asked for: "songs that aren't about love".
  static func verbs(of items: [RequestItem], _ words: [RequestWord]) -> Int {
    var count = 0
    let end = endOfMainClause(items, words)
    for (position, item) in items[..<end].enumerated() where item.has(.verbal) {
      if isRelative(position, items) { return count }
      // "but Queen is fine, rap for the gym".
      if item.has(.pardon) || position + 1 < end && items[position + 1].has(.pardon) { continue }
      if count == 0, describesNamed(position, items) { return 0 }
      // 别都是苦情歌: what shall not be is a wish.
      if position > 0, items[position - 1].has(.negate), words[item.words.lowerBound].isCharacter {
        continue
      }
      if position > 1, items[position - 1].has(.reference) || items[position - 1].has(.function),
        items[position - 2].hasAny(.noun, .performer)
      {
        return count
      }
      // "those are" is a subject and a verb.
      count += min(item.words.count, 2)
    }
    return count
  }

  /// "Jazz trumpet while we have dinner", "folk, I can't take rock anymore": where music is named before
  /// any verb, the clauses behind it tell why, and the sentence asks.
  static func endOfMainClause(_ items: [RequestItem], _ words: [RequestWord]) -> Int {
    var hasMusic = false
    for (position, item) in items.enumerated() {
      let text = item.firstWord
      let isClause =
        text.isAny(of: .subordinators) && !item.hasAny(.negate, .before, .after, .since)
      let tells =
        item.marks.contains(.comma)
        && (tellsOnly(items[position...])
          || item.words.count == 1
            && (item.has(.but) || item.has(.and) && hasVerb(items[position...].prefix(4))))
      if hasMusic, isClause || tells { return position }
      if item.has(.verbal) { return items.count }
      if item.concept != nil || !item.names.isEmpty || item.has(.noun) && position > 0
        || item.isYears
      {
        hasMusic = true
      }
    }
    return items.count
  }

  /// "reggae for a lazy sunday, and can it please not be Bob Marley".
  static func hasVerb(_ items: ArraySlice<RequestItem>) -> Bool {
    items.contains { $0.hasAny(.verbal, .ask) }
  }

  /// "not Hallelujah, everyone and their dog has sung it": a clause with a verb that names no music.
  static func tellsOnly(_ items: ArraySlice<RequestItem>) -> Bool {
    guard let first = items.first else { return false }
    if first.has(.verbal) { return true }
    return items.contains { $0.has(.verbal) }
      && !items.contains { $0.concept != nil || !$0.names.isEmpty || $0.hasAny(.ask, .noun) }
  }

  /// "songs by Adele that aren't sad", "tunes to cry to which are not slow": a pronoun somewhere behind
  /// what is asked for.
  static func describesNamed(
    _ position: Int, _ items: [RequestItem]
  ) -> Bool {
    guard position > 1 else { return false }
    let pronoun = items[position - 1].lastWord
    guard pronoun.isAny(of: .relativePronouns), items[position - 1].marks == .space else {
      return false
    }
    return items[..<(position - 1)].contains {
      $0.hasAny(.noun, .performer, .counter) || $0.concept != nil || !$0.names.isEmpty
    }
  }

  /// "pop that's not Adele", "singers who are not Adele": what follows describes what stands before.
  static func isRelative(
    _ position: Int, _ items: [RequestItem]
  ) -> Bool {
    guard position > 0 else { return false }
    let before = items[position - 1]
    return items[position].begins(with: .relativeOpenings)
      && (before.concept != nil || before.hasAny(.noun, .performer)
        || before.names.contains { $0.kind == .tag })
  }
}

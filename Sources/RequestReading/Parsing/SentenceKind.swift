/// What the sentences of a turn are: requests, tastes, comments, questions of fact.
struct SentenceKinds {
  enum Kind: Equatable {
    case request
    case taste
    case comment
    case fact
    case talk
  }

  /// The number of the sentence that each item is in.
  let sentence: [Int]
  let kinds: [Kind]
  /// Whether a sentence asks for music, if only by naming it.
  let asks: [Bool]
  /// Whether a sentence that asks for no music refuses some all the same.
  let refuses: [Bool]

  init(_ items: [RequestItem], in words: [RequestWord], languages: LanguageSet, isQuestion: Bool) {
    let numbers = SentenceKinds.numbers(of: items, words, languages)
    sentence = numbers.sentence
    var kinds: [Kind] = []
    var asks: [Bool] = []
    var refuses: [Bool] = []
    for number in 0..<(sentence.last.map { $0 + 1 } ?? 0) {
      let own = zip(sentence, items).filter { $0.0 == number }.map(\.1)
      let isAside = SentenceKinds.isAside(own, words, languages, isQuestion: isQuestion)
      let judged = isAside ? .fact : SentenceKinds.kind(of: own, languages, words)
      // "is it ok if no Adele?": a refusal is heard in whatever form it comes, and nothing else.
      let isRefusal =
        [.fact, .talk].contains(judged) && SentenceKinds.refusesKnown(own, words, languages)
      refuses.append(isRefusal)
      let isTold = numbers.told.contains(number) && judged == .request
      let kind: Kind = isRefusal ? .fact : isTold ? .comment : judged
      kinds.append(kind)
      let hasNoun = own.contains {
        $0.hasAny(.noun, .counter) || $0.has(.likeAfter) && $0.ends(with: .songNouns)
      }
      asks.append(
        (kind == .request && (own.contains { $0.hasAny(.ask, .like) } || hasNoun))
          || (isQuestion && hasNoun && kind != .fact))
    }
    if languages == .chinese {
      SentenceKinds.judgeChinese(items, sentence, words, &kinds, &asks)
    }
    self.kinds = kinds
    self.asks = asks
    self.refuses = refuses
  }

  /// The number of each item's sentence: stops and brackets end one, and so does what is concluded; and which
  /// sentences only tell something, as what stands before their comma asks.
  private static func numbers(
    of items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> (sentence: [Int], told: Set<Int>) {
    var sentence: [Int] = []
    var told: Set<Int> = []
    var number = 0
    for (position, item) in items.enumerated() {
      // "without Adele (or Taylor Swift)" goes on.
      let goesOn =
        item.begins(with: .alternatives)
        && (!item.marks.contains(.stop)
          // "not Yesterday... or anything by Michael Bublé".
          || WordList.orAnything.length(in: words, at: item.words.lowerBound) != nil)
        || SentenceKinds.refusesWhoEndsIt(position, items, languages)
      let isCredit = position > 0 && SentenceKinds.isCredit(position, items)
      let tells = SentenceKinds.tellsBehindWish(position, items, words, languages)
      let concludes =
        languages.contains(.english)
        && (SentenceKinds.concludes(position, items, words)
          || SentenceKinds.rulesBehindTalk(position, items)
          || SentenceKinds.asksBehindFact(position, items))
        || SentenceKinds.wishesBehindTale(position, items, words, languages)
        || tells
        || SentenceKinds.refusesBehindWish(position, items, words, languages)
        || languages == .chinese && SentenceKinds.turnsToAsk(position, items, words)
      if position > 0, !item.marks.isDisjoint(with: [.stop, .bracket]) || concludes, !goesOn,
        !isCredit
      {
        number += 1
        if tells { told.insert(number) }
      }
      sentence.append(number)
    }
    return (sentence, told)
  }

  /// 이소라. 말고: a refusal behind a name, which a stop does not part from it.
  static func refusesWhoEndsIt(
    _ position: Int, _ items: [RequestItem], _ languages: LanguageSet
  ) -> Bool {
    languages.isSubset(of: [.chinese, .japanese, .korean]) && position > 0
      && items[position - 1].isProper && items[position].hasAny(.negateAfter, .exceptEnd)
      && !items[position].hasAny(.negate, .talk, .refuseNamed)
      && !items[position].marks.contains(.question)
  }

  /// "Yellow (Coldplay), Hello (Adele)": a name in brackets behind a name, and what follows it in the list.
  static func isCredit(_ position: Int, _ items: [RequestItem]) -> Bool {
    let item = items[position]
    guard item.marks.contains(.bracket), !item.marks.contains(.stop), !item.names.isEmpty,
      !items[position - 1].names.isEmpty
    else { return false }
    let isArtist = item.names.contains { $0.kind == .artist }
    let isBehindArtist = items[position - 1].names.contains { $0.kind == .artist }
    return isArtist != isBehindArtist
  }

  static func kind(
    of items: [RequestItem], _ languages: LanguageSet, _ words: [RequestWord]
  ) -> Kind {
    if items.allSatisfy({
      $0.hasAny(.talk, .function, .verbal) && $0.concept == nil
        && !$0.hasAny(.live, .remix, .cover, .karaoke, .demo, .acoustic)
    }),
      items.contains(where: { $0.has(.talk) }),
      // "hola, ¿qué tal?"
      !items.contains(where: { $0.has(.ask) && !$0.has(.talk) })
    {
      return .talk
    }
    if isOffTopic(items) || knowsNothingShown(items) || stopsMusic(items)
      || praisesShown(items)
    {
      return .talk
    }
    let asks =
      items.contains { $0.has(.ask) && !$0.has(.talk) || $0.has(.whetherNone) }
      || asksForMore(items)
    let isFact = items.indices.contains { position in
      items[position].has(.fact) && !isRelative(position, items)
    }
    if isFact, !asksStrongly(items) { return .fact }
    if !asks, isQuestionOfFact(items, words, languages) { return .fact }
    if !asks, statesFact(items, words, languages) || tellsWhatIsIn(items, words) { return .fact }
    if asks { return .request }
    if remarksOnPart(items, words, languages) { return .comment }
    if items.contains(where: { $0.has(.taste) && !$0.has(.function) }) { return .taste }
    if opensWithPlaylist(items) { return .request }
    let verbs = verbs(of: items, words)
    if verbs >= 2 || agrees(items, words, languages) || judges(items)
      || tells(items, words, languages)
      || (verbs == 1 && items.count > 6 && !items.contains { $0.has(.like) })
    {
      return .comment
    }
    return .request
  }

  /// "That's cool, more Michael Jackson": more of somebody is asked for.
  private static func asksForMore(_ items: [RequestItem]) -> Bool {
    items.indices.dropFirst().contains { position in
      items[position - 1].has(.more) && !items[position - 1].has(.negate)
        && items[position].names.contains { $0.kind == .artist } && items[position].marks == .space
    }
  }

  /// "I've never heard of any of these bands": a comment, and no wish for unknown ones.
  private static func knowsNothingShown(_ items: [RequestItem]) -> Bool {
    guard let position = items.firstIndex(where: { $0.has(.unknown) }),
      !items.contains(where: { $0.has(.ask) })
    else { return false }
    return items[(position + 1)...].prefix(3).contains { $0.has(.reference) }
  }

  /// 声がきれいですね: an ending that looks for agreement, with nothing asked for.
  private static func agrees(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    guard languages == .japanese, let first = items.first, let last = items.last,
      !items.contains(where: { $0.hasAny(.like, .likeAfter, .negate, .negateAfter, .others) })
    else { return false }
    let text = words[first.words.lowerBound..<last.words.upperBound].map(\.folded).joined()
    // 令和の演歌歌手ってまだ売れてるの: asks whether something is so.
    if text.contains(anyOf: .quotative), text.ends(with: .questionEndingsInJapanese),
      !items.contains(where: { $0.has(.ask) })
    {
      return true
    }
    return text.ends(with: .remarkEndingsInJapanese)
  }

  /// "It's very rock heavy": a sentence that begins with what was shown.
  private static func judges(_ items: [RequestItem]) -> Bool {
    guard let first = items.first, items.count > 2 else { return false }
    if first.has(.reference), !first.has(.negate), items[1].has(.verbal), items[1].marks == .space {
      return !items[2].hasAny(.purpose, .about)
    }
    guard first.has(.verbal), first.words.count > 1 else { return false }
    return !items[1].hasAny(.purpose, .negate, .about)
  }

  /// "I saw them live last year", "yeah those bring back memories", "the first one has a great bass
  /// line": somebody or something does something, and nothing is asked for.
  private static func tells(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    guard languages == .english else { return false }
    let own = items.drop { $0.has(.talk) && $0.concept == nil && !$0.has(.negate) }
    guard own.count > 2, let first = own.first,
      !own.contains(where: { $0.hasAny(.like, .likeAfter, .but, .purpose, .more, .less) })
    else { return false }
    // "That Khruangbin track saved my whole shift".
    if first.begins(with: .thisOrThat), own.count > 3 {
      let parts = own.dropFirst().prefix(3)
      return parts.contains { !$0.names.isEmpty } && parts.contains { $0.has(.noun) }
        && parts.last?.isFree == true
    }
    if first.ordinal != nil { return own[own.startIndex + 1].has(.verbal) }
    guard first.begins(with: .subjectsOfRemarks), first.words.count == 1,
      !first.hasAny(.ask, .taste, .state)
    else { return false }
    let next = own[own.startIndex + 1]
    // "My parents love Motown".
    if first.begins(with: .my),
      own.dropFirst(2).prefix(2).contains(where: { $0.has(.taste) })
    {
      return false
    }
    return !next.hasAny(.noun, .performer, .negate, .too, .version, .taste)
  }

  /// "wait, is X Irish?": words before a question that are no part of it.
  private static func opensTalk(_ item: RequestItem, _ words: [RequestWord]) -> Bool {
    item.hasAny(.talk, .correct) && !item.has(.ask)
      || item.begins(with: .openers) && item.words.count == 1
  }

  /// "Was that a cover?", "where were they born": a question that names no music.
  private static func isQuestionOfFact(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    if languages == .english, asksWhatSomethingIs(items, words) { return true }
    var items = items
    while items.count > 3, opensTalk(items[0], words),
      items[1].marks.contains(.comma)
    {
      items.removeFirst()
    }
    guard languages == .english, let first = items.first, items.count > 2,
      first.begins(with: .questionWords),
      first.hasAny(.function, .verbal, .fact), first.names.isEmpty
    else { return false }
    // "Is that the original singer?" asks of what was shown.
    if first.words.count == 1, items[1].has(.reference), !first.has(.ask) { return true }
    // Whoever asks who did something, or whether, may name songs in it.
    let isAboutThem = first.begins(with: .questionsAboutThem)
    return !items.contains { $0.hasAny(.like, .others) }
      && (isAboutThem || !items.contains { $0.hasAny(.noun, .performer, .counter) })
  }

  /// "What's a bridge in a song?", "what's the deal with vinyl": what something is, and no "what's a
  /// good song for ...".
  private static func asksWhatSomethingIs(
    _ items: [RequestItem], _ words: [RequestWord]
  ) -> Bool {
    guard let first = items.first, let last = items.last, first.names.isEmpty,
      !items.contains(where: { $0.hasAny(.like, .likeAfter, .others) })
    else { return false }
    var own = words[first.words.lowerBound..<last.words.upperBound].map(\.folded)[...]
    if first.begins(with: .what), own.dropFirst().first?.isAny(of: .isShort) == true {
      own = own.dropFirst(2)
    } else if first.begins(with: .whats) {
      own = own.dropFirst()
    } else {
      return false
    }
    guard let article = own.first, article.isAny(of: .articles), own.count > 1 else {
      return false
    }
    let described = own[own.startIndex + 1]
    return !described.isAny(of: .wordsOfChoice)
  }

  /// "stop the music please, someone's at the door", 别放了，我要睡了: whoever wants silence asks for no music.
  private static func stopsMusic(_ items: [RequestItem]) -> Bool {
    guard let first = items.first(where: { !$0.has(.function) || $0.has(.talk) }), first.has(.talk),
      first.text.contains(anyOf: .stops), !first.text.contains(anyOf: .goingOn)
    else { return false }
    return !items.contains {
      $0.isProper || $0.isYears || $0.concept != nil
        || $0.hasAny(.noun, .counter, .performer, .others, .reference)
    }
  }

  /// "My cat loves this one": of what was shown, with nothing asked for.
  private static func praisesShown(_ items: [RequestItem]) -> Bool {
    guard !items.contains(where: { $0.hasAny(.ask, .like, .negate, .more) || !$0.names.isEmpty })
    else { return false }
    return items.indices.dropFirst().contains { position in
      items[position].has(.reference) && items[position - 1].has(.taste)
        && items[position].marks == .space
        && !items[(position + 1)...].contains { $0.hasAny(.noun, .but) || $0.concept != nil }
        && !items[position - 1].begins(with: .like)
    }
  }

  /// "a playlist for the barbecue we throw": what is asked for stands before any verb.
  private static func opensWithPlaylist(_ items: [RequestItem]) -> Bool {
    if let first = items.first, first.has(.noun), !first.has(.ask), items.count > 1,
      first.begins(with: .nounsAtBeginning),
      items[1].begins(with: .behindNouns)
    {
      return true
    }
    guard let first = items.first,
      first.begins(with: .someOfThem),
      let noun = items.firstIndex(where: { $0.has(.noun) })
    else { return false }
    return noun < (items.firstIndex { $0.has(.verbal) } ?? items.count)
  }

  /// "which amplifier should I buy", and no "slow songs for my new subwoofer".
  private static func isOffTopic(_ items: [RequestItem]) -> Bool {
    guard let position = items.firstIndex(where: { $0.has(.offTopic) }) else { return false }
    let before = items[..<position]
    // "if I hear Nickelback once more I'm cancelling my subscription", "I'd rather eat my headphones than listen to
    // Adele" refuse somebody.
    let refuses = items.indices.dropFirst().contains { index in
      items[index].isProper
        && items[..<index].suffix(3).contains {
          $0.hasAny(.negate, .condition) || $0.isAny(of: .thanInEnglish)
        }
    }
    if refuses || asksBehindBreak(items, position) { return false }
    guard let noun = before.firstIndex(where: { $0.has(.noun) && !$0.has(.offTopic) }) else {
      return true
    }
    return !before[noun...].contains { $0.hasAny(.purpose, .with) && !$0.has(.offTopic) }
      || !before.contains { $0.concept != nil }
  }

  /// "I can't find my headphones so it's the speaker: ambient please": music is named behind a comma or a colon.
  private static func asksBehindBreak(_ items: [RequestItem], _ position: Int) -> Bool {
    guard
      let start = items[(position + 1)...].firstIndex(where: {
        !$0.marks.isDisjoint(with: [.comma, .colon, .dash])
      })
    else { return false }
    return items[start...].contains { item in
      item.isProper || item.concept.map { MusicLexicon.shared[$0.id].kind == .genre } ?? false
    }
  }

  /// Whether music itself is asked for in a sentence that has a question of fact.
  private static func asksStrongly(_ items: [RequestItem]) -> Bool {
    items.contains { $0.has(.ask) && !$0.has(.function) && !$0.has(.fact) && !$0.has(.noun) }
  }
}

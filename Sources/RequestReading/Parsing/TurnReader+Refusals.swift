/// Refusals before, behind and apart from what they refuse; what takes them back, and what corrects.
extension TurnReader {
  /// Whether an item refuses what stands before it. Ends of exceptions do when they name the rest
  /// (以外), and not when they allow it (都要).
  func refusesBefore(_ item: RequestItem) -> Bool {
    if item.has(.negateAfter) { return true }
    return item.has(.exceptEnd)
      && (isExcept || item.words.contains { turn.words[$0].folded == "外" })
  }

  // MARK: What was just named

  /// Words for one thing that was named, rather than for those who made it.
  private static let oneThing: Set<String> = [
    "it", "that", "one", "this", "song", "track", "those", "these",
  ]

  /// "X? Nope, take him off", "between X and Y, but neither of them", "heard it enough, so not that
  /// one": refuses what this turn named last. Returns false where it named nothing: what was shown, or
  /// who was spoken of before, is meant then.
  mutating func refuseNamed(_ item: RequestItem, _ place: Int) -> Bool {
    guard item.has(.refuseNamed) else { return false }
    let words = turn.words[item.words].map(\.folded)
    let isOfOne =
      words.contains { Self.oneThing.contains($0) }
      && !words.contains { ["two", "both"].contains($0) }
    guard
      let last = reading.things.lastIndex(where: { $0.isName && (isOfOne || $0.artist != nil) })
    else {
      if refuseDescribed(place) { return true }
      reading.wantsOthers = reading.wantsOthers || !isOfOne
      if isOfOne { reading.followUps.append((.without(nil), place..<(place + 1))) }
      set(.wanted, place)
      return true
    }
    var first = last
    while !isOfOne, first > 0, reading.things[first].link == .and,
      isCoordinated(first - 1, first)
    {
      first -= 1
    }
    for index in first...last { refuse(index) }
    set(.wanted, place)
    return true
  }

  /// "anything that growls, bin it", "anything religious you can keep": words that describe what goes.
  mutating func refuseDescribed(_ place: Int) -> Bool {
    guard languages.contains(.english),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort == .word && $0.polarity != .unwanted
      }),
      items[..<reading.things[index].items.lowerBound].indices.contains(where: {
        sentence($0) == sentence(place)
          && ["anything", "everything", "whatever", "stuff"].contains(
            turn.words[items[$0].words.upperBound - 1].folded)
      })
    else { return false }
    change(through: index) { $0.polarity = .unwanted }
    set(.wanted, place)
    return true
  }

  /// A seed of a likeness stays one, and is refused besides.
  mutating func refuse(_ index: Int) {
    if reading.things[index].polarity == .unwanted { return }
    guard reading.things[index].polarity == .like else {
      reading.things[index].polarity = .unwanted
      return
    }
    var copy = reading.things[index]
    copy.polarity = .unwanted
    copy.link = .none
    reading.things.append(copy)
  }

  // MARK: Behind what is refused

  /// "not the Radiohead one the TLC one", "not the live one, the album one": behind what is refused by
  /// "one", an article begins what is wanted.
  mutating func endRefusalOfOne(_ place: Int) {
    guard languages.contains(.english), mode == .unwanted, thingsInMode > 0, place > 0,
      isArticle(place), link != .and,
      ["one", "ones"].contains(turn.words[items[place - 1].words.upperBound - 1].folded)
    else { return }
    set(.wanted, place)
  }

  /// "anything but Rammstein in German", "alles außer Rammstein auf Deutsch": the language is that of the rest.
  mutating func endExceptionBeforeLanguage(_ item: RequestItem, _ place: Int) {
    // "anything but The Beatles from the 60s": so are the years.
    if isExcept, thingsInMode > 0, case .years = item.content, item.marks == .space,
      reading.things.last?.isName == true
    {
      set(.wanted, place)
      return
    }
    guard isExcept, thingsInMode > 0, item.has(.sungIn), place + 1 < items.count,
      let concept = items[place + 1].concept, MusicLexicon.shared[concept.id].kind == .language,
      reading.things.last?.isName == true
    else { return }
    set(.wanted, place)
  }

  /// "Adele-free ballads": a hyphen joins the refusal to a name.
  mutating func refuseByFree(_ item: RequestItem, _ place: Int) -> Bool {
    guard languages.contains(.english) || languages.contains(.german), item.marks == .hyphen,
      ["free", "frei", "freie", "less"].contains(turn.words[item.words.lowerBound].folded),
      let last = reading.things.last, last.isName, last.items.upperBound == place
    else { return false }
    reading.things[reading.things.count - 1].polarity = .unwanted
    return true
  }

  static let finalNos: Set<String> = ["no", "nope", "nah", "nein", "non", "nao", "ne"]

  /// "outlaw country yes, bro country no", "Die Ärzte ja, Die Toten Hosen nein", "Diana Krall, no."
  mutating func refuseByFinalNo(_ item: RequestItem, _ place: Int) -> Bool {
    let isAlone =
      item.marks.isSubset(of: [.space, .comma]) && place > 0
      && sentence(place - 1) == sentence(place)
      && (place < 2 || sentence(place - 2) != sentence(place))
    guard item.words.count == 1, item.marks == .space || isAlone, endsClause(place),
      Self.finalNos.contains(turn.words[item.words.lowerBound].folded),
      let last = reading.things.last, last.items.upperBound == place, last.sort != .other
    else { return false }
    return change(before: place) { $0.polarity = .unwanted }
  }

  /// "my ex loved Bon Iver, so, no."
  mutating func refuseBySoNo(_ item: RequestItem, _ place: Int) -> Bool {
    guard item.words.count == 1, endsClause(place), place > 0,
      Self.finalNos.contains(turn.words[item.words.lowerBound].folded),
      turn.words[items[place - 1].words.upperBound - 1].folded == "so",
      let index = reading.things.lastIndex(where: {
        $0.isName && sentence(place) - $0.sentence < 2
      })
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }

  private static let conditions: Set<String> = [
    "if", "second", "minute", "moment", "si", "se", "wenn", "falls", "sobald",
  ]

  private static let threats: Set<String> = [
    "leave", "leaving", "walk", "walking", "quit", "quitting", "scream", "screaming", "cry", "die",
    "kill",
    "riot", "gone", "unsubscribe", "divorce", "lose", "leaves", "walks", "quits", "again", "out",
    "bloqueo",
    "voy", "grito", "muero", "pars", "crie", "weg", "raus", "embora", "bloqueio",
  ]

  /// "if Daddy Yankee comes on she'll walk out", "if you put on Sandstorm I'm leaving": what must not come.
  mutating func refuseByThreat(_ item: RequestItem, _ place: Int) -> Bool {
    guard !languages.isDisjoint(with: [.english, .spanish, .french, .german, .portuguese]),
      mode != .unwanted,
      Self.threats.contains(turn.words[item.words.lowerBound].folded)
        || Self.threats.contains(turn.words[item.words.upperBound - 1].folded),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort != .other
      }),
      let condition = items[..<reading.things[index].items.lowerBound].indices.last(where: {
        turn.words[items[$0].words].contains { Self.conditions.contains($0.folded) }
      }), sentence(condition) == sentence(place),
      reading.things[index].items.lowerBound - condition < 6,
      place - reading.things[index].items.upperBound < 7
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }

  private static let removals: Set<String> = [
    "take", "taking", "leave", "leaving", "keep", "keeping", "kick", "get", "cut", "drop", "pull",
    "strike", "throw", "throwing", "thrown", "chuck", "chucked", "put", "left", "kicked", "taken",
    "toss",
  ]

  /// "Would you mind taking the Coldplay ones off?": a verb of removing before a name, and its particle
  /// behind.
  mutating func refuseByParticle(_ item: RequestItem, _ place: Int) -> Bool {
    guard languages.contains(.english), item.words.count == 1, endsClause(place),
      ["off", "out", "bin", "trash", "away", "aside", "shelf"].contains(
        turn.words[item.words.lowerBound].folded),
      let index = reading.things.lastIndex(where: { $0.sentence == sentence(place) && $0.isName }),
      items[..<reading.things[index].items.lowerBound].indices.contains(where: {
        sentence($0) == sentence(place)
          && Self.removals.contains(turn.words[items[$0].words.lowerBound].folded)
      }),
      items[reading.things[index].items.upperBound..<place].allSatisfy({
        $0.hasAny(.function, .noun, .sungIn, .with) && $0.marks == .space
      })
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }

  /// Particles and courtesy behind the last verb: やめてね, 빼고요, 不要啦.
  private static let finalParticles: Set<String> = [
    "ね", "よ", "な", "かな", "です", "ます", "ください", "さい", "けど", "요", "고요", "고", "네", "吧", "啦", "喇", "了",
    "呀", "啊",
    "哈", "哦", "呢", "please",
  ]

  /// Whether a clause or the turn ends behind an item, or behind particles that follow it.
  func endsClause(_ place: Int) -> Bool {
    var next = place + 1
    while next < items.count, sentence(next) == sentence(place),
      items[next].marks.isSubset(of: [.space]),
      Self.finalParticles.contains(turn.words[items[next].words].map(\.folded).joined())
    {
      next += 1
    }
    return next == items.count || sentence(next) != sentence(place)
      || !items[next].marks.isDisjoint(with: [.comma, .stop, .dash, .bracket])
  }

  /// 「糸」はベタだからなしで, 周传雄好是好，今天先别放, "Fix You, at every wedding, non merci": a refusal at a
  /// clause's end, with nothing in its clause to refuse, is of what the sentence is about.
  mutating func refuseTopic(_ item: RequestItem, _ place: Int) -> Bool {
    let isOfCharacters = !languages.isDisjoint(with: [.chinese, .japanese, .korean])
    guard item.has(.negateAfter), isOfCharacters || item.words.count > 1, endsClause(place),
      !isOpenRefusal,
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort != .other
      }),
      reading.things[index].isName
        || isOfCharacters && !item.marks.isDisjoint(with: [.comma, .listComma]),
      reading.things[index].polarity != .unwanted, isTopic(reading.things[index], place)
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }

  /// Whether a name is what the rest of its sentence is about: its particle says so, or nothing is asked
  /// for between it and the refusal.
  private func isTopic(_ thing: Thing, _ place: Int) -> Bool {
    let next = thing.items.upperBound
    guard next < place else { return true }
    if ["は", "も", "은", "는", "도"].contains(turn.words[items[next].words.lowerBound].folded) {
      return true
    }
    return !items[next..<place].contains { $0.hasAny(.ask, .more, .others) && !$0.has(.function) }
  }

  /// Particles that make a topic of what stands before them.
  private static let topicParticles: Set<String> = ["は", "も", "은", "는", "도", "건", "거는", "것은"]

  /// 발라드는 졸리니까 빼고요, 욕 나오는 건 싫어, 英語の歌詞は気が散るからやめて: a refusal at a clause's end, with a
  /// reason before it, is of the topic that a particle marks.
  mutating func refuseMarkedTopic(_ item: RequestItem, _ place: Int) -> Bool {
    guard item.hasAny(.negateAfter, .exceptEnd), !languages.isDisjoint(with: .verbLast),
      endsClause(place), !isOpenRefusal, let marker = topicMarker(before: place),
      marker == place
        || !items[(marker + 1)...place].contains(where: { $0.marks.contains(.comma) }),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort != .other && $0.items.upperBound <= marker
      }), reading.things[index].polarity != .unwanted,
      describesTopic(reading.things[index].items.upperBound..<marker)
    else { return false }
    for later in reading.things.indices where later > index && reading.things[later].sort == .word {
      reading.things[later].polarity = .mentioned
    }
    change(through: index) { $0.polarity = .unwanted }
    return true
  }

  /// The particle that marks the topic of a refusal; the refusal's own first one where it begins so (は困る).
  private func topicMarker(before place: Int) -> Int? {
    let first = turn.words[items[place].words.lowerBound].folded
    if items[place].words.count > 1, Self.topicParticles.contains(first) { return place }
    return items[..<place].indices.last {
      sentence($0) == sentence(place)
        && Self.topicParticles.contains(turn.words[items[$0].words].map(\.folded).joined())
    }
  }

  /// 싸이는 좀…, うるさいのはちょっと…: a sentence that stops there refuses its topic.
  mutating func refuseByHesitation(_ item: RequestItem, _ place: Int) -> Bool {
    guard !languages.isDisjoint(with: .verbLast), place > 0,
      ["좀", "ちょっと", "ちょっとね", "좀요"].contains(turn.words[item.words].map(\.folded).joined()),
      place + 1 == items.count || sentence(place + 1) != sentence(place)
        || items[place + 1].marks.contains(.stop),
      Self.topicParticles.contains(turn.words[items[place - 1].words].map(\.folded).joined()),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort != .other && $0.items.upperBound < place
      }), describesTopic(reading.things[index].items.upperBound..<(place - 1))
    else { return false }
    change(through: index) { $0.polarity = .unwanted }
    return true
  }

  private static let reasons = ["から", "ので", "니까", "어서", "아서", "해서", "라서", "워서"]

  /// 演歌は重いからやめて: what stands before the refusal is the reason, and not what is refused.
  func followsReason(_ place: Int) -> Bool {
    guard place > 0, !languages.isDisjoint(with: .verbLast) else { return false }
    let words = turn.words[
      max(0, items[place].words.lowerBound - 4)..<items[place].words.lowerBound]
    let text = words.map(\.folded).joined()
    return Self.reasons.contains { text.hasSuffix($0) }
  }

  /// Whether the words between a topic and its particle only say more of it: 욕 나오는 건, 英語の歌詞は.
  private func describesTopic(_ range: Range<Int>) -> Bool {
    range.count < 8
      && range.allSatisfy { place in
        items[place].marks.isDisjoint(with: [.comma, .listComma, .stop, .bracket])
          && !items[place].hasAny(.ask, .others, .like, .negateAfter) && items[place].names.isEmpty
      }
  }

  // MARK: Refused twice

  /// 非王心凌不听, 除了陶喆谁都不听: what is denied to all others is demanded.
  private static let denials: Set<String> = ["不听", "不可", "不行", "莫属", "不要", "不爱", "唔听", "唔得"]

  /// Whether the refusal of others ends: 非...不听.
  func isDoublyDenied(_ item: RequestItem) -> Bool {
    guard mode == .unwanted, thingsInMode > 0, languages.contains(.chinese),
      turn.words[items[modeItem].words.lowerBound].folded == "非", items[modeItem].words.count == 1
    else { return false }
    return Self.denials.contains(turn.words[item.words].map(\.folded).joined())
  }

  /// Turns what a refusal or an exception has just named into all that is wanted.
  mutating func demandRefused(before place: Int) -> Bool {
    guard mode == .unwanted, thingsInMode > 0, isExcept || isDoublyDenied(items[place]),
      change(
        before: place,
        {
          $0.polarity = .wanted
          $0.isOnly = true
        })
    else { return false }
    set(.wanted, place)
    return true
  }

  /// "Symphony No. 5", "mambo no 5": the number of a work refuses nothing.
  private func isNumberSign(_ place: Int) -> Bool {
    guard turn.words[items[place].words.lowerBound].folded == "no", items[place].words.count == 1,
      place > 0, !items[place].marks.contains(.comma), place + 1 < items.count,
      case .digits = items[place + 1].content
    else { return false }
    // "no 5 star ratings": at the beginning, and before a word that is counted.
    return place + 2 >= items.count || !items[place + 2].hasAny(.noun, .counter, .minute, .second)
  }

  /// "no way I do the dishes without X", "can't live without X": a refusal inside another asks.
  func isDoubleNegation(_ place: Int) -> Bool {
    guard languages.contains(.english),
      turn.words[items[place].words.lowerBound].folded == "without"
    else { return false }
    return items[..<place].indices.contains { before in
      guard sentence(before) == sentence(place) else { return false }
      let words = turn.words[items[before].words].map(\.folded)
      return words == ["no", "way"] || ["cant", "cannot", "can't"].contains(words.last ?? "")
        || isIncomplete(before, until: place)
    }
  }

  /// "a playlist won't be complete without X", "it isn't the same without X".
  private func isIncomplete(_ denial: Int, until place: Int) -> Bool {
    let negations: Set<String> = ["wont", "wouldnt", "isnt", "not", "never", "aint"]
    guard negations.contains(turn.words[items[denial].words.upperBound - 1].folded),
      place - denial < 6
    else { return false }
    return items[denial..<place].contains {
      ["complete", "same", "right", "good", "done", "finished"].contains(
        turn.words[$0.words.upperBound - 1].folded)
    }
  }

  // MARK: Before what is refused

  /// 不悲伤的歌, 唔嘈: the plain negation right before a mood or the like, of which it refuses this one.
  func negatesNext(_ place: Int) -> Bool {
    guard languages == .chinese, mode == .wanted, place + 1 < items.count,
      ["不", "唔"].contains(turn.words[items[place].words].map(\.folded).joined()),
      items[place + 1].marks.isEmpty, let concept = items[place + 1].concept
    else { return false }
    return [.mood, .tempo, .voice].contains(MusicLexicon.shared[concept.id].kind)
  }

  /// "enough Coldplay", "rather blues than jazz": words that refuse what follows here, and not elsewhere.
  mutating func refuseInPlace(_ item: RequestItem, _ place: Int) -> Bool {
    guard item.words.count == 1, place + 1 < items.count, items[place + 1].marks == .space else {
      return false
    }
    let word = turn.words[item.words.lowerBound].folded
    let isEnough =
      ["enough", "genug", "basta"].contains(word)
      && items[place + 1].names.contains { $0.kind == .artist }
      && (place == 0 || items[place - 1].hasAny(.talk, .ask) || !item.marks.isSubset(of: [.space]))
    guard isEnough || isDispreferred(word, place) else { return false }
    set(.unwanted, place)
    return true
  }

  private static let preferences: Set<String> = [
    "rather", "prefer", "lieber", "eher", "plutot", "mejor", "prefiero", "preferiria", "prefiro",
    "prefere",
  ]

  /// "rather X than Y", "lieber X als Y", "plutôt X que Y".
  private func isDispreferred(_ word: String, _ place: Int) -> Bool {
    guard ["than", "als", "que", "over"].contains(word), mode != .unwanted else { return false }
    if thingsInMode == 0 { return word == "than" && isRatherThan(place) }
    let prefers = items[..<place].indices.contains { before in
      sentence(before) == sentence(place)
        && turn.words[items[before].words].contains { Self.preferences.contains($0.folded) }
    }
    let next =
      isArticle(place + 1)
        || ["du", "de", "des", "el", "o"].contains(
          turn.words[items[place + 1].words.lowerBound].folded)
      ? place + 2 : place + 1
    return prefers && next < items.count && nextIsThing(next - 1)
  }

  /// "I'd rather chew glass than sit through Nickelback".
  private func isRatherThan(_ place: Int) -> Bool {
    items[..<place].indices.contains { before in
      sentence(before) == sentence(place) && place - before < 5
        && turn.words[items[before].words].contains { $0.folded == "rather" }
    }
      && items[(place + 1)...].prefix(3).contains { item in
        item.names.contains { $0.kind == .artist } && item.marks == .space
      }
  }

  /// 其他歌手一律不要, 他のアーティストはいらない, 다른 가수 말고: whether a refusal is of all others.
  func isOfOthers(_ place: Int) -> Bool {
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]) else { return false }
    var before = place - 1
    while before >= 0, items[before].hasAny(.function, .performer, .noun),
      !items[before].has(.others),
      items[before + 1].marks.isDisjoint(with: [.stop])
    {
      before -= 1
    }
    return before >= 0 && items[before].has(.others)
  }

  mutating func demandOnlyThem() {
    reading.wantsOthers = false
    isOnly = true
    for index in reading.things.indices
    where reading.things[index].isName && reading.things[index].polarity == .wanted {
      reading.things[index].isOnly = true
    }
  }

  /// "Let It Go is banned, and so is Frozen": the same is said of what follows.
  mutating func refuseAlike(_ item: RequestItem, _ place: Int) -> Bool {
    guard languages.contains(.english), mode != .unwanted,
      reading.things.last?.polarity == .unwanted, reading.things.last?.sentence == sentence(place),
      ["sois", "soare", "sodoes", "samegoesfor", "sameforthe", "samefor", "dittofor", "ditto"]
        .contains(
          turn.words[items[place].words.lowerBound...].prefix(
            item.words.count == 1 ? 2 : item.words.count
          )
          .map(\.folded).joined())
    else { return false }
    set(.unwanted, place)
    return true
  }

  /// "The X suggestions are nice, but just not a good fit": the names of the sentence.
  mutating func refuseSentence(_ item: RequestItem, _ place: Int) -> Bool {
    guard languages.contains(.english), item.words.count > 2, item.has(.negateAfter),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.isName && $0.polarity != .unwanted
      })
    else { return false }
    refuse(index)
    return true
  }

  /// "no more of those", "I didn't like any of these", 别再放这些: what was shown, and nothing named.
  mutating func refusesShown(_ item: RequestItem, _ place: Int) -> Bool {
    guard item.has(.negate), !(sentences.kinds[sentence(place)] == .comment && isWeak(item)),
      !exchanges(item)
    else { return false }
    var next = place + 1
    while next < min(items.count, place + 3), isLinking(next) { next += 1 }
    guard next < items.count, items[next].has(.reference),
      items[next].marks.isSubset(of: [.space])
    else { return false }
    if next + 1 < items.count, items[next + 1].marks.isSubset(of: [.space]) {
      let follower = items[next + 1]
      if follower.concept != nil || follower.isFree || !follower.names.isEmpty { return false }
      // "not this time".
      if turn.words[follower.words.lowerBound].folded == "time" { return false }
    }
    reading.followUps.append((.without(nil), place..<(next + 1)))
    return true
  }

  /// Words between a refusal and what was shown.
  func isLinking(_ place: Int) -> Bool {
    ["of", "any", "more", "like", "再", "放", "de", "von", "mais", "mehr"].contains(
      turn.words[items[place].words.lowerBound].folded) && items[place].marks.isSubset(of: [.space])
  }

  /// これはもういい, 이런 거 말고, "those don't fit": the refusal behind what was shown.
  mutating func refusesShownBefore(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    var before = place - 1
    while before > 0, items[before].hasAny(.function, .possessive, .noun),
      !items[before].has(.reference), before >= place - 2
    {
      before -= 1
    }
    guard items[before].has(.reference), sentence(before) == sentence(place),
      items[place].marks.isSubset(of: [.space]),
      items[before].concept == nil
    else { return false }
    reading.followUps.append((.without(nil), before..<(place + 1)))
    return true
  }

  /// "We've heard Baby Shark four hundred times, so anything except that".
  private mutating func refusesThat(_ place: Int) -> Bool {
    guard place + 1 < items.count, endsClause(place + 1),
      ["that", "it", "those", "this", "these"].contains(
        turn.words[items[place + 1].words.lowerBound].folded),
      let last = reading.things.lastIndex(where: \.isName)
    else { return false }
    refuse(last)
    return true
  }

  mutating func readRefusal(_ item: RequestItem, _ place: Int) -> Bool {
    if item.has(.except) {
      if refusesThat(place) { return true }
      set(.unwanted, place)
      isExcept = true
      return true
    }
    guard item.has(.negate) else { return false }
    if isNumberSign(place) { return true }
    if isDoubleNegation(place) {
      set(.taste, place)
      return true
    }
    // "I don't know", "it isn't": a comment denies, and refuses only what it does not like.
    if sentences.kinds[sentence(place)] == .comment, isWeak(item) {
      if nextIsThing(place) { deniedSentences.insert(sentence(place)) }
      return true
    }
    // "Remove them, they aren't grunge" tells why.
    if isWeak(item), place > 0,
      ["they", "he", "she"].contains(turn.words[items[place - 1].words.upperBound - 1].folded)
    {
      return true
    }
    if isAnswer(place) { return true }
    if !(isOpenRefusal && isExcept) { set(.unwanted, place) }
    return true
  }
}

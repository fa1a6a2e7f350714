/// Appends what was read in the present mode, and changes what a later cue concerns.
extension TurnReader {
  mutating func append(
    _ kind: Thing.Kind, _ range: Range<Int>, isFree: Bool = false, isQuoted: Bool = false
  ) {
    var thing = Thing(kind: kind, items: range, polarity: .wanted)
    thing.sentence = sentence(range.lowerBound)
    thing.isFree = isFree
    thing.isQuoted = isQuoted
    thing.isOnly = scope.isOnly
    let last = reading.things.last
    if link == .none, last?.items.upperBound == range.lowerBound { link = .adjacent }
    thing.link = link
    endAttribute(before: thing)
    leaveMode(before: thing, last)
    thing.polarity = polarity(of: thing)
    if thing.polarity == .unwanted, isMatterOfLife(thing) { thing.polarity = .mentioned }
    if scope.mode == .ignored, case .years(let years) = kind {
      reading.ignoredYears.append(years.span)
    }
    thing.isLeaning = scope.isLeaning || (isSoft && thing.sort == .word)
    if scope.isLeaning, thing.sort == .word, sentences.kinds[thing.sentence] != .fact {
      thing.polarity = .unwanted
      scope.leaningThings += 1
    }
    if scope.mode == .taste, thing.sort == .word, isOfPerson(range.lowerBound) {
      thing.polarity = .mentioned
    }
    if scope.isState, isFeeling(thing) || isExclaimed(thing) { thing.polarity = .mentioned }
    if scope.isLeaning, isExclaimed(thing) { thing.polarity = .mentioned }
    if scope.isLeaning, thing.sort == .word, thing.polarity == .unwanted {
      refuseSubject(of: thing)
    }
    if thing.polarity == .unwanted || scope.isLeaning, case .popularity(let value) = kind {
      thing.kind = .popularity(value == .high ? .low : .high)
      thing.polarity = .wanted
      // "not so famous singers": the leaning has found what it concerns.
      scope.isLeaning = false
    }
    reading.things.append(thing)
    scope.count += 1
    scope.isBroken = false
    link = .none
    if !isFree { isSoft = false }
    if scope.mode == .unwanted, isSingleRefusal { set(.wanted, range.lowerBound) }
    if items[range.lowerBound].has(.excessive) { scope.isLeaning = false }
  }

  /// 无前奏R&B, 不带人声的摇滚: the negation of one word, and what has it is wanted.
  private mutating func endAttribute(before thing: Thing) {
    guard isAttribute, scope.count == 1, thing.link == .adjacent, thing.sort == .word,
      reading.things.last?.sort == .word
    else { return }
    let id = [Concept.Kind.genre, .mood, .language, .scene]
    if kinds(of: thing).contains(where: id.contains),
      kinds(of: reading.things[reading.things.count - 1]).allSatisfy({ !id.contains($0) })
    {
      set(.wanted, thing.items.lowerBound)
    }
  }

  /// "I love her voice" praises somebody, and asks for no voices.
  func isOfPerson(_ position: Int) -> Bool {
    var before = position - 1
    if before > 0, items[before].has(.possessive) { before -= 1 }
    guard before >= 0 else { return false }
    return items[before].ends(with: .persons)
  }

  /// How somebody feels is told by moods and topics; what somebody does, music may be for.
  func isFeeling(_ thing: Thing) -> Bool {
    guard case .tag(let concepts, _) = thing.kind else { return false }
    return concepts.allSatisfy { id in
      let concept = MusicLexicon.shared[id]
      return concept.kind != .scene || ConceptList.reliefs.contains(id)
    }
  }

  /// 太开心了 is joy, no complaint.
  func isExclaimed(_ thing: Thing) -> Bool {
    let next = thing.items.upperBound
    guard languages == .chinese, next < items.count else { return false }
    guard items[next].begins(with: .perfect) else { return false }
    let lexicon = MusicLexicon.shared
    return thing.tagConcepts.contains { id in
      ConceptList.praises.ids.contains { lexicon.isKind(id, of: $0) }
    }
  }

  /// "X was too heavy": X is refused with what it is too much of.
  mutating func refuseSubject(of thing: Thing) {
    let isComment = sentences.kinds[thing.sentence] == .comment
    for index in reading.things.indices.reversed() {
      guard reading.things[index].sentence == thing.sentence else { return }
      // "suggestions like X are too edgy" says so of X, even beside a request.
      let next = reading.things[index].items.upperBound
      let isSubject = next < items.count && items[next].has(.verbal)
      // "Oasis is fine by me, just nothing too loud".
      let isApart =
        next < thing.items.lowerBound
        && items[next..<thing.items.lowerBound].contains {
          $0.hasAny(.negate, .except, .but) || $0.has(.less) && $0.words.count > 1
        }
      let isRefused =
        !isApart && (isSubject || isComment && reading.things[index].polarity == .mentioned)
      if reading.things[index].isName, isRefused {
        reading.things[index].polarity = .unwanted
        let isByLine =
          reading.things[index].artist != nil && index > 0 && reading.things[index - 1].isWork
        if reading.things[index].link != .and, !isByLine { return }
      }
    }
  }

  /// "non-English pop": the prefix refuses one word.
  var isSingleRefusal: Bool {
    if isPlainNegation(scope.start) { return true }
    if scope.start < items.count, items[scope.start].marks.contains(.exclusion) { return true }
    guard scope.start < items.count, items[scope.start].has(.negate) else { return false }
    return items[scope.start].begins(with: .refusingPrefixes)
      && languages.contains(.english)
  }

  /// A comma ends a mode when what follows is of another sort; "too" reaches one group.
  mutating func leaveMode(before thing: Thing, _ last: Thing?) {
    guard scope.count > 0, let last else { return }
    if scope.isLeaning, scope.leaningThings > 0, thing.link != .and, thing.link != .adjacent {
      scope.isLeaning = false
    }
    if scope.isLeaning, scope.leaningThings > 0, leavesLeaning(last, thing) {
      scope.isLeaning = false
    }
    guard scope.isBroken || thing.link == .and else { return }
    // "I don't mind if it's old or sappy".
    if scope.mode == .ignored, thing.link == .and { return }
    if scope.isOfAnything {
      scope.isOfAnything = false
      return
    }
    // "I like pop music, Adele, Queen".
    if scope.mode == .taste, thing.isName { return }
    let isAlike =
      last.sort == thing.sort && thing.sort != .other
      // "any language except English, chill".
      && (thing.link != .comma || last.isLanguage == thing.isLanguage)
    let goesOn =
      thing.link == .and && (scope.isExcept || scope.mode == .unwanted && isAlternative(thing))
    let isListed =
      scope.mode == .unwanted && thing.link == .comma && endsInAlternative(after: thing)
    if !isAlike, scope.mode != .wanted, !goesOn, !isListed { set(.wanted, scope.start) }
    guard isAlike, thing.link == .comma, !isListed, !goesOn else { return }
    let endsList =
      switch thing.sort {
      case .word:
        refusesEach(before: thing) || turnsAway(from: last, to: thing) || opensDescribed(thing)
          || endsWithMore(last, before: thing)
      case .name: turnsAway(from: last, to: thing)
      case .other: false
      }
    if endsList || repeatsPreposition(before: thing) { set(.wanted, scope.start) }
  }

  /// "not too slow rock": what is too slow is the rock, and rock is wanted.
  private func leavesLeaning(_ last: Thing, _ thing: Thing) -> Bool {
    guard thing.link == .adjacent, languages.contains(.english) else { return false }
    let lastKinds = kinds(of: last)
    let isOfThings = kinds(of: thing).contains { [.genre, .instrument, .scene].contains($0) }
    return !last.isGenre && thing.isGenre
      || isOfThings && !lastKinds.isEmpty && lastKinds.allSatisfy { [.mood, .tempo].contains($0) }
  }

  func polarity(of thing: Thing) -> Thing.Polarity {
    let kind = sentences.kinds[thing.sentence]
    if kind == .fact {
      return scope.mode == .unwanted && sentences.refuses[thing.sentence] ? .unwanted : .mentioned
    }
    switch scope.mode {
    case .ignored: return .mentioned
    case .unwanted:
      if case .newArtists = thing.kind { return .mentioned }
      return .unwanted
    case .like: return thing.isName ? .like : .wanted
    case .taste: return thing.isName ? .like : .wanted
    case .wanted:
      if scope.isOfCover, thing.artist != nil { return .unwanted }
      return kind == .comment ? .mentioned : .wanted
    }
  }

  /// Changes the last thing, if it stands right before a suffix, and what is coordinated with it.
  mutating func change(before position: Int, _ body: (inout Thing) -> Void) -> Bool {
    guard let index = reading.things.lastIndex(where: { $0.items.upperBound <= position }),
      isNear(reading.things[index], position)
    else { return false }
    if case .popularity(let said) = reading.things[index].kind {
      return refusePopularity(index, said, body)
    }
    guard reading.things[index].sort != .other || reading.things[index].isYears else {
      return false
    }
    change(through: index, body)
    return true
  }

  /// Changes a thing and what is coordinated with it.
  mutating func change(through last: Int, _ body: (inout Thing) -> Void) {
    var index = last
    let sort = reading.things[last].sort
    while true {
      body(&reading.things[index])
      // "Jopping by SuperM isn't working for me": the title with whoever it is by.
      if index > 0, isByLine(index) { body(&reading.things[index - 1]) }
      // "sad ballads aren't my thing", 日本的摇滚不要: what is said of ballads is part of what is refused.
      while index > 0, reading.things[index].polarity == .unwanted, isModifier(index - 1) {
        index -= 1
        body(&reading.things[index])
      }
      let link = reading.things[index].link
      // 《十年》《红玫瑰》除外.
      let isRow =
        link == .adjacent && index > 0
        && (reading.things[index].isQuoted && reading.things[index - 1].isQuoted
          || isNamesake(index) && isNamesake(index - 1)
          || isLanguage(index) && isLanguage(index - 1))
      let reaches = link == .and || (link == .comma && sort == .name) || isRow
      guard reaches, index > 0, isCoordinated(index - 1, index) else { return }
      // 放点邓丽君，《甜蜜蜜》就算了: the song alone.
      if link == .comma, reading.things[index].isWork != reading.things[index - 1].isWork {
        return
      }
      // もっとQueen、Adeleは少なめ: more of one, less of the other. 放李荣浩，薛之谦请闭嘴: one is asked for.
      let before = reading.things[index - 1].items.lowerBound
      if before > 0, link == .comma, items[before - 1].has(.more) || asksBeforeComma(index) {
        return
      }
      index -= 1
    }
  }

  /// 英文日文通通不要.
  private func isLanguage(_ index: Int) -> Bool {
    reading.things[index].isLanguage && reading.isOfCharacters
  }

  /// An artist in characters, between which no comma needs to stand: 宋冬野赵雷都听烂了.
  private func isNamesake(_ index: Int) -> Bool {
    reading.things[index].artist != nil
      && turn.words[items[reading.things[index].items.lowerBound].words.lowerBound].isCharacter
  }

  /// Whether two neighbouring things are alike, with nothing but a conjunction between them.
  func isCoordinated(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (reading.things[first], reading.things[second])
    guard one.sort == other.sort, one.sentence == other.sentence,
      one.items.upperBound <= other.items.lowerBound
    else { return false }
    // "SUGA, IVE, and KARA": a name that is read as a word is passed over.
    let gap = one.items.upperBound..<other.items.lowerBound
    if one.sort == .name, gap.count <= 2,
      gap.allSatisfy({
        (items[$0].marks.contains(.comma) || items[$0].has(.and)) && !items[$0].has(.but)
      })
    {
      return true
    }
    // ゲス極と髭男とミセス抜き: names that the catalog does not have may stand among them.
    let mayBeUnknown =
      one.sort == .name && !languages.isDisjoint(with: .verbLast)
      && items[gap].contains { $0.has(.and) }
    return items[gap].allSatisfy {
      $0.has(.and) || mayBeUnknown && $0.isFree
        || $0.begins(with: .articles) && $0.words.count == 1
    }
  }

  /// Whether only words that say nothing stand between a thing and a place.
  func isNear(_ thing: Thing, _ position: Int) -> Bool {
    guard thing.sentence == sentence(position) else { return false }
    return (thing.items.upperBound..<position).allSatisfy { between in
      let item = items[between]
      return item.hasAny(
        .function, .noun, .possessive, .performer, .counter, .verbal, .version, .soft)
        || consumed.contains(between)
        // 土味DJ一概不要: letters that end a word of characters.
        || item.isFree && item.marks.isEmpty && between == thing.items.upperBound
          && languages == .chinese && turn.words[item.words.lowerBound].script == .letters
        // "dubstep drops are not welcome".
        || item.isFree && item.marks == .space && between == thing.items.upperBound
          && languages == .english && thing.sort == .word && items[position].words.count > 1
        // 姜濤嗰啲就免喇: such as theirs.
        || item.has(.reference) && turn.words[item.words.lowerBound].isCharacter
    } && items[position].marks.isDisjoint(with: [.stop, .bracket])
  }

  /// "Metal is good": said of a genre it is a wish, though the sentence asks for nothing.
  mutating func wantLikedGenre(before position: Int) -> Bool {
    guard languages.contains(.english), let index = reading.things.indices.last,
      reading.things[index].polarity == .mentioned, reading.things[index].isGenre,
      reading.things[index].items.upperBound == position,
      sentences.kinds[sentence(position)] == .comment,
      position == 1 || sentence(position - 2) != sentence(position)
    else { return false }
    reading.things[index].polarity = .wanted
    return true
  }

  mutating func changeToLike(before position: Int) -> Bool {
    guard let index = reading.things.lastIndex(where: { $0.items.upperBound <= position }),
      reading.things[index].isName, isNear(reading.things[index], position),
      reading.things[index].polarity == .wanted || reading.things[index].polarity == .mentioned
        // "bands that scratch the Tool itch".
        || items[position].begins(with: .itch),
      items[position].marks.isDisjoint(with: [.comma])
        || languages.contains(.english) && items[position].words.count > 1
    else { return false }
    return change(before: position) { $0.polarity = .like }
  }

  /// 男声女声都可以, 快歌慢歌都行: two of a kind side by side, of which neither matters.
  private mutating func dropPair(before position: Int) {
    guard languages == .chinese, reading.things.count > 1 else { return }
    let (first, second) = (reading.things.count - 2, reading.things.count - 1)
    let pair = reading.things[first...second]
    guard pair.allSatisfy({ $0.sort == .word && $0.polarity == .wanted }),
      reading.things[first].items.upperBound == reading.things[second].items.lowerBound,
      isNear(reading.things[second], position),
      Set(pair.map { items[$0.items.upperBound - 1].lastWord }).count
        == 1
    else { return }
    for index in first...second { reading.things[index].polarity = .mentioned }
  }

  /// 발라드든 댄스든 상관없어, 男的唱女的唱都无所谓, 新歌舊歌都冇所謂: of two or more in a row, about which nobody cares, none is
  /// asked for.
  private mutating func dropIndifferent(before position: Int) {
    guard items[position].text.contains(anyOf: .indifference) else { return }
    var first = position
    while first > 0, sentence(first - 1) == sentence(position),
      !items[first].marks.contains(.comma)
    { first -= 1 }
    let own = reading.things.indices.filter {
      (first..<position).contains(reading.things[$0].items.lowerBound)
        && reading.things[$0].polarity == .wanted
        && (reading.things[$0].sort == .word || reading.things[$0].isYears)
    }
    guard own.count > 1 else { return }
    for index in own { reading.things[index].polarity = .mentioned }
  }

  /// "English or Spanish, either is fine": neither is asked for.
  mutating func dropAlternatives(_ position: Int) {
    let number = sentence(position)
    dropPair(before: position)
    dropIndifferent(before: position)
    for index in reading.things.indices
    where reading.things[index].sentence == number && reading.things[index].polarity != .unwanted {
      switch reading.things[index].kind {
      case .language: reading.things[index].polarity = .mentioned
      case .tag(let concepts, _):
        let kinds = concepts.map { MusicLexicon.shared[$0].kind }
        let isOfPlace = concepts.contains {
          ConceptList.genresOfPlaces.contains($0)
        }
        if kinds.contains(.region) || isOfPlace { reading.things[index].polarity = .mentioned }
      default: break
      }
    }
  }
}

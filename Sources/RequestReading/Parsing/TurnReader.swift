/// Reads what a turn's items say: which things are wanted, refused, or seeds of a likeness.
///
/// One pass from left to right keeps a mode that cues of asking, refusing and comparing set, and
/// that commas, conjunctions and ends of sentences carry on or end. Cues that stand behind what they
/// concern (以外, 말고, みたいな) change the things just read, as far as these are coordinated.
///
/// - Complexity: O(items), but for the few that a suffix looks back over.
struct TurnReader {
  enum Mode: Equatable {
    case wanted
    case unwanted
    case like
    case taste
    case ignored
  }

  let languages: LanguageSet
  let turn: ScannedTurn
  let vagueYears: VagueYears
  let sentences: SentenceKinds
  var reading = TurnReading()
  var items: [RequestItem] { reading.items }

  var scope = Scope(.wanted, at: 0)
  /// What joins the next thing to the last one, whatever scope either is in.
  var link = Thing.Link.none
  /// Whether the next thing is wanted if possible: "maybe", which may stand before the cue of a scope.
  var isSoft = false
  /// Items that a thing before or behind them has taken up.
  var consumed: Set<Int> = []
  /// Comments that miss something: "two were not fun, which were "A" and "B"".
  var deniedSentences: Set<Int> = []
  /// Where the last correction is.
  var correctedAt: Int?
  /// The title that was asked for before a correction.
  var corrected: Thing?
  /// The last sentence that speaks of somebody named before.
  var personSentence: Int?
  /// Whether no turn stands before this one.
  var isFirst = false

  init(_ items: [RequestItem], turn: ScannedTurn, languages: LanguageSet, today: Int) {
    self.turn = turn
    vagueYears = VagueYears(today: today)
    self.languages = languages
    sentences = SentenceKinds(
      items, in: turn.words, languages: languages, isQuestion: turn.isQuestion)
    reading.items = items
    if languages == .english {
      reading.capitalized = Set(
        items.indices.filter { turn.words[items[$0].words].allSatisfy(\.isCapitalized) })
    }
    reading.isCut = turn.isCut
    reading.sungBy = Set(
      turn.words.indices.filter { turn.words[$0].isAny(of: .singing) })
    reading.isOfCharacters = !languages.isDisjoint(with: [.chinese, .japanese, .korean])
    reading.isAside =
      !sentences.kinds.isEmpty
      && sentences.kinds.allSatisfy { [.talk, .comment, .fact].contains($0) }
    reading.asks =
      sentences.asks.contains(true) || items.contains { $0.hasAny(.either, .ignore) }
  }

  mutating func read() -> TurnReading {
    readQuantities()
    endSentence(0)
    readItems()
    for pass in Self.passes { pass(&self) }
    return reading
  }

  /// What is done once all items are read. Each pass sees what those before it have made of the things.
  private static var passes: [(inout TurnReader) -> Void] {
    [
      // What is to be like something stands for no wish, before anybody asks who is wanted.
      { $0.likenShown() },
      { $0.likenListed() },
      { $0.likenNamedBefore() },
      { $0.likenThoughtOf() },
      { $0.likenAlbums() },
      { $0.likenQualities() },
      { $0.dropSolo() },
      { $0.dropVerdicts() },
      { $0.askForMoreOf() },
      // Those named in other turns; a refusal that has its object by now has no other.
      { $0.resolvePersons() },
      { $0.refusePronoun() },
      { $0.wantOtherVoices() },
      { $0.refuseDenied() },
      { $0.refuseThoughtIllOf() },
      { $0.refuseByNever() },
      { $0.refuseBySkip() },
      { $0.refuseKnownAlready() },
      { $0.forgiveExhausted() },
      { $0.keepWhoIsKept() },
      // A correction gives an artist to the title before it, which pairing would leave to another.
      { $0.finishCorrection() },
      { ThingPairing.pair(&$0.reading, languages: $0.languages) },
      { $0.refuseExchanged() },
      { $0.dropLessLikedOfTwo() },
      { $0.wantAbsentTitle() },
      // Of pairs: whose song it is that others shall sing, and of whom a version is meant.
      { $0.refuseOriginal() },
      { $0.coverByOthers() },
      { $0.findVersion() },
      { PairList.read(&$0.reading, asks: $0.sentences.asks) },
      // Words that are left side by side are one tag.
      { TagPhrases.join(&$0.reading) },
      { $0.pardonAsFine() },
      { $0.noteTakenBack() },
      { $0.noteMisfits() },
      { $0.noteChoice() },
      // What the turn does to those before it rests on all that it wants.
      { $0.judgeConversation() },
      { $0.noteMentioned() },
      { $0.notePardoned() },
    ]
  }

  /// The pass over the items, from left to right.
  private mutating func readItems() {
    for position in reading.items.indices {
      if position > 0, sentences.sentence[position] != sentences.sentence[position - 1] {
        endSentence(position)
        // "songs like Who Am I (Sim Simma) by X": what stands behind the bracket goes on.
        if isBracketOfLikeness(position) { scope.mode = .like }
      }
      if !consumed.contains(position) {
        read(position)
      } else if items[position].marks.contains(.comma), scope.mode == .unwanted, scope.count > 0 {
        // "nothing sad, 20 happy songs".
        set(.wanted, position)
      }
    }
  }

  /// Keeps who and what was spoken of, for "his songs" and 除了这首 in later turns.
  private mutating func noteMentioned() {
    for thing in reading.things where thing.polarity == .mentioned {
      if let artist = thing.artist { reading.mentioned.append(artist) }
      guard case .work(let title, let artist) = thing.kind else { continue }
      reading.mentionedWork = (title, artist)
      if let artist { reading.mentioned.append(artist) }
    }
  }

  /// Keeps whose refusal is taken back, by name or by words. Whatever is only mentioned is no thing any more.
  private mutating func notePardoned() {
    reading.pardoned += reading.things.filter(\.isPardoned).compactMap { thing in
      switch thing.kind {
      case .artist(let name), .work(let name, _): name.name
      case .tag(concepts: [], ids: []):
        thing.items.flatMap { turn.words[items[$0].words] }.map(\.folded).joined(separator: " ")
      default: nil
      }
    }
    reading.things.removeAll { $0.polarity == .mentioned }
  }

  /// Whether a bracket within a likeness closes before an item that says whose the song is.
  private func isBracketOfLikeness(_ position: Int) -> Bool {
    guard items[position].has(.by), items[position].marks.contains(.bracket) else { return false }
    return items[..<position].indices.contains {
      sentence($0) == sentence(position) - 2 && items[$0].has(.like)
    }
  }

  // MARK: Quantities

  mutating func readQuantities() {
    let quantities = QuantityReader(
      items: items, words: turn.words, languages: languages
    ).quantities()
    for found in quantities {
      let isAsked = [.request, .taste].contains(sentences.kinds[sentence(found.items.lowerBound)])
      for position in found.items
      where !items[position].hasAny(.popular, .obscure) && items[position].number != 0 {
        consumed.insert(position)
      }
      guard isAsked else { continue }
      switch found.quantity {
      case .count(let count): append(.count(count), found.items)
      case .seconds(let span): append(.seconds(span), found.items)
      case .total(let seconds): append(.totalSeconds(seconds), found.items)
      case .perArtist(let number): append(.perArtist(number), found.items)
      case .ordinal(let number): readOrdinal(number, found.items)
      case .none: break
      }
    }
  }

  mutating func readOrdinal(_ number: Int, _ range: Range<Int>) {
    let before = items[max(0, range.lowerBound - 3)..<range.lowerBound]
    let after = items[range.upperBound..<min(items.count, range.upperBound + 4)]
    let isRefused =
      before.contains { $0.hasAny(.negate, .except) }
      || after.contains { $0.hasAny(.negateAfter, .exceptEnd) }
    let isSeed =
      before.contains { $0.hasAny(.like, .more) } || after.contains { $0.hasAny(.likeAfter, .more) }
    // "no more like the first one" refuses what it is like.
    let value: FollowUp =
      isRefused ? .without(number) : isSeed ? .more(like: number) : .select(number)
    reading.followUps.append((value, range))
  }

  func sentence(_ position: Int) -> Int { sentences.sentence[position] }

  // MARK: The pass

  mutating func read(_ position: Int) {
    let item = items[position]
    readMarks(of: item, at: position)
    if refuseLessLiked(item, position) || passOwnDenial(item, position)
      || passFormerDislike(item, position) || exceptBehind(item, position)
    {
      return
    }
    if refuseByAnswer(item, position) || refuseByAgain(item, position)
      || refuseBySoNo(item, position)
      || sentences.kinds[sentence(position)] == .talk
    {
      return
    }
    // "I'm making a playlist for kids" is no feeling.
    if scope.isState, item.hasAny(.noun, .purpose) { scope.isState = false }
    if ridsOfTrouble(position) { return }
    // "forget all that jazz", "algo muy diferente a Adele".
    if item.has(.startOver), !endsRequest(position) {
      set(.unwanted, position)
      return
    }
    if item.has(.whetherNone) {
      set(asksWhetherThereIsNone(position) ? .wanted : .unwanted, position)
      return
    }
    if refuseInPlace(item, position) || refuseByFree(item, position) { return }
    endExceptionBeforeLanguage(item, position)
    endRefusalOfOne(position)
    endRefusalAtReason(item, position)
    if negatesNext(position) {
      set(.unwanted, position)
      return
    }
    if refuseByThreat(position) || refuseAlike(item, position)
      || refuseAlikeBehind(item, position) || refuseAnything(item, position)
      || refuseByHesitation(item, position)
      || refuseDeniedTopic(position)
    {
      return
    }
    switch item.content {
    case .name(let names): readName(names, position)
    case .years(let years): readYears(years, position)
    case .digits(0) where opensRefusalOfNone(position): set(.unwanted, position)
    case .digits: readWorkNumber(position)
    case .free: readFree(position)
    case .phrase: readPhrase(position)
    }
    if scope.mode == .wanted, item.begins(with: .persons) {
      personSentence = sentence(position)
    }
    // "I don't like him": the refusal has its object.
    if isOpenRefusal, isObject(position), !isBeforeYears(position) {
      refusePerson(position)
      scope.count += 1
      // "not her, Queen".
      if endsClause(position) { set(.wanted, position) }
    }
  }

  /// Titles in quotation marks, of which a comment says what they are not, do not fit.
  mutating func refuseDenied() {
    for index in reading.things.indices
    where reading.things[index].isQuoted && reading.things[index].isWork
      && reading.things[index].polarity == .mentioned
      && deniedSentences.contains(reading.things[index].sentence)
    {
      reading.things[index].polarity = .unwanted
    }
  }

  mutating func readMarks(of item: RequestItem, at position: Int) {
    guard position > 0 else { return }
    let marks = item.marks
    if marks.contains(.exclusion), !isCarelessDash(item) { set(.unwanted, position) }
    if marks.contains(.comma) || marks.contains(.listComma) || marks.contains(.slash)
      || marks.contains(.plus) || marks.contains(.ampersand)
    {
      if !interruptsRefusal(position) { scope.isBroken = true }
      if link != .and { link = .comma }
      if scope.endsAtComma { set(.wanted, position) }
      let isClause =
        !languages.isDisjoint(with: [.chinese, .japanese, .korean])
        && marks.contains(.comma)
      // 除了这首，他还有什么歌: what is excepted was shown.
      let isShown =
        isClause && scope.isExcept && scope.count == 0 && items[position - 1].has(.reference)
      if isShown {
        reading.exceptsMentioned = true
        set(.wanted, position)
      }
      if scope.count > 0, isClause || opensClause(position) || item.hasAny(.verbal, .state) {
        set(.wanted, position)
      }
      scope.isState = false
      // 这些太燥了，柔和点: what is too much was said before the comma.
      if isClause, scope.isLeaning, languages == .chinese { scope.isLeaning = false }
    }
    if !marks.isDisjoint(with: [.dash, .colon]) {
      scope.isBroken = true
      let goesOn = scope.mode == .unwanted && isAlternative(at: position)
      if scope.count > 0, scope.mode != .like, !goesOn { set(.wanted, position) }
    }
    // A space between characters is a comma.
    if languages == .chinese, marks == .space, turn.words[item.words.lowerBound].isCharacter,
      turn.words[item.words.lowerBound - 1].isCharacter, scope.count > 0 || item.has(.ask)
    {
      set(.wanted, position)
    }
  }

  /// "do not, under any circumstances, put on Adele": words between commas behind a negation that has no object yet.
  private func interruptsRefusal(_ position: Int) -> Bool {
    guard languages.contains(.english), scope.mode == .unwanted, scope.count == 0, !scope.isBroken,
      !items[scope.start].begins(with: .finalNos)
    else { return false }
    let start = items[scope.start].words.upperBound
    guard let length = WordList.interruptions.length(in: turn.words, at: start) else {
      return false
    }
    return items[position].words.lowerBound == start
      || items[position].words.lowerBound == start + length
  }

  /// "Adele -Hello": a title and its artist, with a careless dash.
  private func isCarelessDash(_ item: RequestItem) -> Bool {
    // "Kyrie !drake" is nobody's dash.
    guard !item.marks.contains(.other), let last = reading.things.last, last.isName,
      !item.names.isEmpty
    else { return false }
    return (last.artist != nil) != item.names.contains { $0.kind == .artist }
  }

  /// "no techno, upbeat music": what follows a refusal of bare words has a noun of its own.
  func opensClause(_ position: Int) -> Bool {
    guard scope.mode == .unwanted, !scope.isExcept else { return false }
    if opposes(position) { return true }
    let refused = items[scope.start..<position]
    guard !refused.contains(where: { $0.hasAny(.noun, .performer) && !$0.has(.negate) }) else {
      return false
    }
    for next in position..<items.count {
      let item = items[next]
      if next > position, item.marks.coordinates || item.marks.contains(.stop) { return false }
      if item.hasAny(.noun, .ask, .performer) { return true }
      if item.hasAny(.and, .negate, .verbal) { return false }
    }
    return false
  }

  /// "actually not flamenco, rumba", "not sad, happy": one word denied, and one of its kind in its place, of which a
  /// sentence is all.
  private func opposes(_ position: Int) -> Bool {
    guard languages == .english, scope.count == 1, items[scope.start].isAny(of: .not),
      position == scope.start + 2, items[position].marks.contains(.comma), endsClause(position),
      position + 1 == items.count || sentence(position + 1) != sentence(position),
      items[..<scope.start].allSatisfy({ $0.hasAny(.talk, .function, .correct) }),
      let denied = items[position - 1].concept, let wanted = items[position].concept
    else { return false }
    return MusicLexicon.shared[denied.id].kind == MusicLexicon.shared[wanted.id].kind
  }

  /// A refusal that has refused nothing yet reaches over verbs of asking: "don't want to hear".
  var isOpenRefusal: Bool {
    scope.mode == .unwanted && scope.count == 0 && link != .and && !scope.isBroken
  }
}

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

  var mode = Mode.wanted
  /// Things that were read since the mode was set.
  var thingsInMode = 0
  var modeItem = 0
  /// Whether a comma stands between the last thing and here.
  var isBroken = false
  var link = Thing.Link.none
  var isLeaning = false
  var isState = false
  /// Things that "too" has reached.
  var leaningThings = 0
  var isSoft = false
  var isOnly = false
  var isExcept = false
  var isOfCover = false
  var consumed: Set<Int> = []
  /// Comments that miss something: "two were not fun, which were "A" and "B"".
  var deniedSentences: Set<Int> = []
  /// Where the last correction is.
  var correctedAt: Int?
  /// The title that was asked for before a correction.
  var corrected: Thing?
  /// The last sentence that speaks of somebody named before.
  var personSentence: Int?

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
    thingsInMode = 0
    link = .none
    for place in reading.items.indices {
      if place > 0, sentences.sentence[place] != sentences.sentence[place - 1] {
        endSentence(place)
        // "songs like Who Am I (Sim Simma) by X": what stands behind the bracket goes on.
        if isBracketOfLikeness(place) { mode = .like }
      }
      if !consumed.contains(place) {
        read(place)
      } else if items[place].marks.contains(.comma), mode == .unwanted, thingsInMode > 0 {
        // "nothing sad, 20 happy songs".
        set(.wanted, place)
      }
    }
    likenShown()
    likenAlbums()
    askForMoreOf()
    resolvePersons()
    refusePronoun()
    wantOtherVoices()
    refuseDenied()
    finishCorrection()
    ThingPairing.pair(&reading, languages: languages)
    refuseOriginal()
    coverByOthers()
    findVersion()
    PairList.read(&reading, asks: sentences.asks)
    TagPhrases.join(&reading)
    pardonAsFine()
    judgeConversation()
    noteMentioned()
    reading.pardoned += reading.things.filter(\.isPardoned).compactMap { thing in
      switch thing.kind {
      case .artist(let name), .work(let name, _): name.name
      case .tag(concepts: [], ids: []):
        thing.items.flatMap { turn.words[items[$0].words] }.map(\.folded).joined(separator: " ")
      default: nil
      }
    }
    reading.things.removeAll { $0.polarity == .mentioned }
    return reading
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

  /// Whether a bracket within a likeness closes before an item that says whose the song is.
  private func isBracketOfLikeness(_ place: Int) -> Bool {
    guard items[place].has(.by), items[place].marks.contains(.bracket) else { return false }
    return items[..<place].indices.contains {
      sentence($0) == sentence(place) - 2 && items[$0].has(.like)
    }
  }

  // MARK: Quantities

  mutating func readQuantities() {
    let quantities = QuantityReader(
      items: items, words: turn.words, languages: languages
    ).quantities()
    for found in quantities {
      let isAsked = [.request, .taste].contains(sentences.kinds[sentence(found.items.lowerBound)])
      for place in found.items where !items[place].hasAny(.popular, .obscure) {
        consumed.insert(place)
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

  func sentence(_ place: Int) -> Int { sentences.sentence[place] }

  // MARK: The pass

  mutating func endSentence(_ place: Int) {
    mode = .wanted
    thingsInMode = 0
    isBroken = false
    link = .none
    isLeaning = false
    isState = false
    isSoft = false
    isOnly = false
    isExcept = false
    isOfCover = false
    modeItem = place
  }

  mutating func read(_ place: Int) {
    let item = items[place]
    readMarks(of: item, at: place)
    if refuseByAnswer(item, place) || refuseBySoNo(item, place)
      || sentences.kinds[sentence(place)] == .talk
    {
      return
    }
    // "I'm making a playlist for kids" is no feeling.
    if isState, item.hasAny(.noun, .purpose) { isState = false }
    if refuseInPlace(item, place) || refuseByFree(item, place) { return }
    endExceptionBeforeLanguage(item, place)
    endRefusalOfOne(place)
    endRefusalAtReason(item, place)
    if negatesNext(place) {
      set(.unwanted, place)
      return
    }
    if refuseByThreat(item, place) || refuseAlike(item, place) || refuseByHesitation(item, place)
      || refuseDeniedTopic(place)
    {
      return
    }
    switch item.content {
    case .name(let names): readName(names, place)
    case .years(let years): readYears(years, place)
    case .digits: readWorkNumber(place)
    case .free: readFree(place)
    case .phrase: readPhrase(place)
    }
    if mode == .wanted, item.begins(with: .persons) {
      personSentence = sentence(place)
    }
    // "I don't like him": the refusal has its object.
    if isOpenRefusal, isObject(place) {
      refusePerson(place)
      thingsInMode += 1
      // "not her, Queen".
      if endsClause(place) { set(.wanted, place) }
    }
  }

  /// Titles in quotation marks, of which a comment says what they are not, do not fit.
  mutating func refuseDenied() {
    for index in reading.things.indices
    where reading.things[index].isQuoted && isWork(reading.things[index])
      && reading.things[index].polarity == .mentioned
      && deniedSentences.contains(reading.things[index].sentence)
    {
      reading.things[index].polarity = .unwanted
    }
  }

  mutating func readMarks(of item: RequestItem, at place: Int) {
    guard place > 0 else { return }
    let marks = item.marks
    if marks.contains(.comma) || marks.contains(.listComma) || marks.contains(.slash)
      || marks.contains(.plus) || marks.contains(.ampersand)
    {
      isBroken = true
      if link != .and { link = .comma }
      let isClause =
        !languages.isDisjoint(with: [.chinese, .japanese, .korean])
        && marks.contains(.comma)
      // 除了这首，他还有什么歌: what is excepted was shown.
      let isShown = isClause && isExcept && thingsInMode == 0 && items[place - 1].has(.reference)
      if isShown {
        reading.exceptsMentioned = true
        set(.wanted, place)
      }
      if thingsInMode > 0, isClause || opensClause(place) || item.hasAny(.verbal, .state) {
        set(.wanted, place)
      }
      isState = false
      // 这些太燥了，柔和点: what is too much was said before the comma.
      if isClause, isLeaning, languages == .chinese { isLeaning = false }
    }
    if !marks.isDisjoint(with: [.dash, .colon]) {
      isBroken = true
      let goesOn = mode == .unwanted && isAlternative(at: place)
      if thingsInMode > 0, mode != .like, !goesOn { set(.wanted, place) }
    }
    // A space between characters is a comma.
    if languages == .chinese, marks == .space, turn.words[item.words.lowerBound].isCharacter,
      turn.words[item.words.lowerBound - 1].isCharacter, thingsInMode > 0
    {
      set(.wanted, place)
    }
  }

  /// "no techno, upbeat music": what follows a refusal of bare words has a noun of its own.
  func opensClause(_ place: Int) -> Bool {
    guard mode == .unwanted, !isExcept else { return false }
    let refused = items[modeItem..<place]
    guard !refused.contains(where: { $0.hasAny(.noun, .performer) && !$0.has(.negate) }) else {
      return false
    }
    for next in place..<items.count {
      let item = items[next]
      if next > place, item.marks.coordinates || item.marks.contains(.stop) { return false }
      if item.hasAny(.noun, .ask, .performer) { return true }
      if item.hasAny(.and, .negate, .verbal) { return false }
    }
    return false
  }

  mutating func set(_ new: Mode, _ place: Int) {
    mode = new
    thingsInMode = 0
    modeItem = place
    isBroken = false
    isExcept = false
    isOfCover = false
    isLeaning = false
    isState = false
    isOnly = false
  }

  /// A refusal that has refused nothing yet reaches over verbs of asking: "don't want to hear".
  var isOpenRefusal: Bool {
    mode == .unwanted && thingsInMode == 0 && link != .and && !isBroken
  }
}

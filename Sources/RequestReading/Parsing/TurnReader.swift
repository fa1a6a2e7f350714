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

  init(_ items: [RequestItem], turn: ScannedTurn, languages: LanguageSet) {
    self.turn = turn
    self.languages = languages
    sentences = SentenceKinds(
      items, in: turn.words, languages: languages, isQuestion: turn.isQuestion)
    reading.items = items
    reading.lastWords = items.map { turn.words[$0.words.upperBound - 1].folded }
    reading.isCut = turn.isCut
    reading.isOfCharacters = !languages.isDisjoint(with: [.chinese, .japanese, .korean])
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
      if !consumed.contains(place) { read(place) }
    }
    likenShown()
    likenAlbums()
    askForMoreOf()
    resolvePersons()
    refuseDenied()
    finishCorrection()
    ThingPairing.pair(&reading, languages: languages)
    refuseOriginal()
    findVersion()
    PairList.read(&reading, asks: sentences.asks)
    TagPhrases.join(&reading)
    reading.replaces =
      items.contains { $0.has(.instead) } || thinksAgain || items.first?.has(.correct) == true
      || answersNo
      || items.contains { goesBack($0) }
    // "ok, also from the 80s": behind words of talk.
    let first = items.first { !$0.has(.talk) || $0.hasAny(.and, .ask) || isAlso($0) }
    reading.adds =
      first.map { $0.has(.and) && !$0.has(.but) && addsMore($0) || isAlso($0) } ?? false
    reading.pardonedConcepts = reading.things.filter(\.isPardoned).flatMap {
      thing -> [Concept.ID] in
      if case .tag(let concepts, _) = thing.kind { concepts } else { [] }
    }
    reading.startsAnew = startsAnew
    reading.asks = reading.asks || items.contains { $0.hasAny(.anyYears, .anyLanguage) }
    reading.liftsYears = items.contains { $0.has(.anyYears) }
    reading.liftsLanguages = items.contains { $0.has(.anyLanguage) }
    reading.comparedYears = comparedYears
    reading.mentioned = reading.things.filter { $0.polarity == .mentioned }.compactMap(\.artist)
    reading.pardoned += reading.things.filter(\.isPardoned).compactMap { thing in
      switch thing.kind {
      case .artist(let name), .work(let name, _): name.name
      default: nil
      }
    }
    reading.things.removeAll { $0.polarity == .mentioned }
    return reading
  }

  /// "and now some Rosalía" goes on to something else, and や begins many a word.
  private func addsMore(_ item: RequestItem) -> Bool {
    let next = item.words.upperBound
    if next < turn.words.count, ["now", "then", "next"].contains(turn.words[next].folded) {
      return false
    }
    return !languages.contains(.japanese) || item.words.count > 1
  }

  private static let olderWords: Set<String> = [
    "older", "earlier", "alter", "aeltere", "altere", "vieux", "ancien", "anciens", "anciennes",
    "antiguas", "antiguos",
    "antigua", "antigas", "antigos", "古い", "昔", "老", "旧", "舊", "옛날", "오래된",
  ]
  private static let newerWords: Set<String> = [
    "newer", "later", "neuer", "neuere", "recent", "recents", "recente", "recientes", "recentes",
    "nuevas", "novas",
    "新しい", "新", "최신", "최근", "新しめ",
  ]
  private static let degrees: Set<String> = [
    "more", "mas", "mais", "plus", "更", "再", "もっと", "もう少し", "더", "좀더",
  ]

  /// "older", "newer please", もっと古い, 更老一点的: a time beside the one that was asked for before, in a turn that names none.
  private var comparedYears: ComparedYears? {
    guard !reading.things.contains(where: { isYearsInDigits($0) }) else { return nil }
    for (place, item) in items.enumerated() {
      let word = turn.words[item.words.lowerBound].folded
      let isCompared =
        ["older", "newer", "earlier", "neuer", "neuere", "altere", "alter"].contains(word)
        || place > 0
          && Self.degrees.contains(turn.words[items[place - 1].words.upperBound - 1].folded)
      guard isCompared, item.words.count < 4 else { continue }
      if Self.olderWords.contains(word) { return .older }
      if Self.newerWords.contains(word) { return .newer }
    }
    return nil
  }

  private func isYearsInDigits(_ thing: Thing) -> Bool {
    if case .years(let years) = thing.kind { !years.isVague } else { false }
  }

  /// "also French", 还要法语的: the first word adds to what was asked for before.
  private func isAlso(_ item: RequestItem) -> Bool {
    ["also", "plus", "auch", "aussi", "tambien", "tambem", "还", "也", "あと", "도"].contains(
      turn.words[item.words.lowerBound].folded)
  }

  /// "actually jazz", やっぱりジャズ: nothing but a second thought.
  private var thinksAgain: Bool {
    guard let first = items.first, items.count < 5 else { return false }
    let said = turn.words[first.words].map(\.folded).joined()
    return [
      "actually", "eigentlich", "doch", "enfait", "mejor", "melhor", "やっぱり", "やっぱ", "やはり", "아니",
      "算了", "还是",
    ].contains(said)
  }

  /// "nah go back to the disco".
  private func goesBack(_ item: RequestItem) -> Bool {
    ["goback", "returnto", "switchback"].contains(
      turn.words[item.words].map(\.folded).prefix(2).joined())
  }

  /// "No, jazz": what was asked for before is not it.
  private var answersNo: Bool {
    guard items.count > 1, let first = items.first, first.words.count == 1 else { return false }
    return items[1].marks.contains(.comma)
      && Self.finalNos.contains(turn.words[first.words.lowerBound].folded)
  }

  /// "Can I get an afrobeats playlist", after another one was asked for: a new list with a theme of its
  /// own.
  private var startsAnew: Bool {
    guard languages.contains(.english) else { return false }
    return items.indices.contains { place in
      guard ["playlist", "mix"].contains(turn.words[items[place].words.upperBound - 1].folded),
        items[place].has(.noun)
      else { return false }
      let start = items[..<place].lastIndex { item in
        ["a", "an"].contains(turn.words[item.words.upperBound - 1].folded)
      }
      guard let start, place - start < 6, place - start > 1,
        items[(start + 1)..<place].contains(where: { $0.concept != nil })
      else { return false }
      return items[...start].contains { $0.has(.ask) && sentence(place) == sentence(start) }
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
    let value: FollowUp
    if before.contains(where: { $0.hasAny(.like, .more) })
      || after.contains(where: {
        $0.hasAny(.likeAfter, .more)
      })
    {
      value = .more(like: number)
    } else if before.contains(where: { $0.has(.negate) })
      || after.contains(where: {
        $0.has(.negateAfter)
      })
    {
      value = .without(number)
    } else {
      value = .select(number)
    }
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
    if negatesNext(place) {
      set(.unwanted, place)
      return
    }
    if refuseByThreat(item, place) || refuseAlike(item, place) || refuseByHesitation(item, place) {
      return
    }
    switch item.content {
    case .name(let names): readName(names, place)
    case .years(let years): readYears(years, place)
    case .digits: readWorkNumber(place)
    case .free: readFree(place)
    case .phrase: readPhrase(place)
    }
    if mode == .wanted, Self.persons.contains(turn.words[item.words.lowerBound].folded) {
      personSentence = sentence(place)
    }
    // "I don't like him": the refusal has its object.
    if isOpenRefusal, isObject(place) {
      refusePerson(place)
      thingsInMode += 1
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

  /// Words for the artist who was spoken of.
  static let persons: Set<String> = [
    "their", "his", "her", "hers", "theirs", "他", "她", "佢", "彼", "그의", "그",
  ]
  static let objects: Set<String> = ["him", "it"]
  static let owners: Set<String> = ["his", "her", "their"]

  /// "I don't like him", "I am bored of her songs".
  func isObject(_ place: Int) -> Bool {
    let word = turn.words[items[place].words.lowerBound].folded
    if Self.objects.contains(word) || word == "them" { return true }
    return Self.owners.contains(word) && place + 1 < items.count
      && items[place + 1].hasAny(.noun, .counter)
  }

  /// "I like X, but I don't want him here": X is refused.
  mutating func refusePerson(_ place: Int) {
    guard turn.words[items[place].words.lowerBound].folded != "it", !isWeak(items[modeItem]),
      let index = reading.things.lastIndex(where: { $0.artist != nil })
    else { return }
    if sentences.kinds[reading.things[index].sentence] == .taste {
      reading.things[index].polarity = .unwanted
    } else {
      refuse(index)
    }
  }

  /// "can't get enough of Sade, more of her please": more of somebody who was only liked.
  private mutating func askForMoreOf() {
    guard languages.contains(.english),
      let place = items.indices.last(where: { items[$0].has(.more) && !items[$0].has(.negate) }),
      case let words = turn.words[items[place].words.lowerBound...].prefix(3).map(\.folded),
      words.count == 3, words[0] == "more", words[1] == "of",
      ["him", "her", "them", "his", "hers", "theirs"].contains(words[2]),
      let index = reading.things.lastIndex(where: {
        $0.artist != nil && $0.items.upperBound <= place && $0.polarity == .like
      })
    else { return }
    reading.things[index].polarity = .wanted
  }

  /// "I enjoy X and Y. Can we add some of their songs": those just named are asked for.
  mutating func resolvePersons() {
    guard let personSentence, sentences.kinds[personSentence] == .request,
      sentences.asks[personSentence],
      !reading.things.contains(where: {
        $0.sentence == personSentence && $0.isName && $0.polarity != .unwanted
      })
    else { return }
    reading.refersToPerson = true
    for index in reading.things.indices
    where reading.things[index].artist != nil && reading.things[index].polarity == .like {
      reading.things[index].polarity = .wanted
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
      if isShown { set(.wanted, place) }
      if thingsInMode > 0, isClause || opensClause(place) || item.hasAny(.verbal, .state) {
        set(.wanted, place)
      }
      isState = false
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

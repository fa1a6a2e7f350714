/// Reads what a turn's items say: which things are wanted, refused, or seeds of a likeness.
///
/// One pass from left to right keeps a mode that cues of asking, refusing and comparing set, and
/// that commas, conjunctions and ends of sentences carry on or end. Cues that stand behind what they
/// concern (以外, 말고, みたいな) change the things just read, as far as these are coordinated.
///
/// - Complexity: O(items), but for the few that a suffix looks back over.
struct TurnReader {
  private enum Mode: Equatable {
    case wanted
    case unwanted
    case like
    case taste
    case ignored
  }

  private let languages: LanguageSet
  private let turn: ScannedTurn
  private let sentences: SentenceKinds
  private var reading = TurnReading()
  private var items: [RequestItem] { reading.items }

  private var mode = Mode.wanted
  /// Things that were read since the mode was set.
  private var thingsInMode = 0
  private var modeItem = 0
  /// Whether a comma stands between the last thing and here.
  private var isBroken = false
  private var link = Thing.Link.none
  private var isLeaning = false
  private var isSoft = false
  private var isOnly = false
  private var isExcept = false
  private var isOfCover = false
  private var consumed: Set<Int> = []

  init(_ items: [RequestItem], turn: ScannedTurn, languages: LanguageSet) {
    self.turn = turn
    self.languages = languages
    sentences = SentenceKinds(items, languages: languages, isQuestion: turn.isQuestion)
    reading.items = items
    reading.isCut = turn.isCut
    reading.asks = sentences.asks.contains(true)
  }

  mutating func read() -> TurnReading {
    readQuantities()
    for place in reading.items.indices {
      if place > 0, sentences.sentence[place] != sentences.sentence[place - 1] { endSentence(place) }
      if !consumed.contains(place) { read(place) } else { thingsInMode += 0 }
    }
    ThingPairing.pair(&reading, languages: languages)
    TagPhrases.join(&reading)
    reading.things.removeAll { $0.polarity == .mentioned }
    return reading
  }

  // MARK: Quantities

  private mutating func readQuantities() {
    let quantities = QuantityReader(items: items, languages: languages).quantities()
    for found in quantities {
      let isAsked = [.request, .taste].contains(sentences.kinds[sentence(found.items.lowerBound)])
      for place in found.items where !items[place].hasAny(.popular) { consumed.insert(place) }
      guard isAsked else { continue }
      switch found.quantity {
      case .count(let count): append(.count(count), found.items)
      case .seconds(let span): append(.seconds(span), found.items)
      case .ordinal(let number): readOrdinal(number, found.items)
      case .none: break
      }
    }
  }

  private mutating func readOrdinal(_ number: Int, _ range: Range<Int>) {
    let before = items[max(0, range.lowerBound - 3)..<range.lowerBound]
    let after = items[range.upperBound..<min(items.count, range.upperBound + 4)]
    let value: FollowUp
    if before.contains(where: { $0.hasAny(.like, .more) }) || after.contains(where: {
      $0.hasAny(.likeAfter, .more)
    }) {
      value = .more(like: number)
    } else if before.contains(where: { $0.has(.negate) }) || after.contains(where: {
      $0.has(.negateAfter)
    }) {
      value = .without(number)
    } else {
      value = .select(number)
    }
    reading.followUps.append((value, range))
  }

  private func sentence(_ place: Int) -> Int { sentences.sentence[place] }

  // MARK: The pass

  private mutating func endSentence(_ place: Int) {
    mode = .wanted
    thingsInMode = 0
    isBroken = false
    link = .none
    isLeaning = false
    isSoft = false
    isOnly = false
    isExcept = false
    isOfCover = false
    modeItem = place
  }

  private mutating func read(_ place: Int) {
    let item = items[place]
    readMarks(of: item, at: place)
    if sentences.kinds[sentence(place)] == .talk { return }
    switch item.content {
    case .name(let names): readName(names, place)
    case .years(let years): readYears(years, place)
    case .digits: break
    case .free: readFree(place)
    case .phrase: readPhrase(place)
    }
  }

  private mutating func readMarks(of item: RequestItem, at place: Int) {
    guard place > 0 else { return }
    let marks = item.marks
    if marks.contains(.comma) || marks.contains(.listComma) || marks.contains(.slash)
      || marks.contains(.plus) || marks.contains(.ampersand)
    {
      isBroken = true
      if link != .and { link = .comma }
      let isClause = !languages.isDisjoint(with: [.chinese, .japanese, .korean])
        && marks.contains(.comma)
      if isClause, thingsInMode > 0 { set(.wanted, place) }
    }
    if !marks.isDisjoint(with: [.dash, .colon]) {
      isBroken = true
      if thingsInMode > 0, mode != .like { set(.wanted, place) }
    }
    // A space between characters is a comma.
    if languages == .chinese, marks == .space, turn.words[item.words.lowerBound].isCharacter,
      turn.words[item.words.lowerBound - 1].isCharacter, thingsInMode > 0
    {
      set(.wanted, place)
    }
  }

  private mutating func set(_ new: Mode, _ place: Int) {
    mode = new
    thingsInMode = 0
    modeItem = place
    isBroken = false
    isExcept = false
    isOfCover = false
    isLeaning = false
    isOnly = false
  }

  /// A refusal that has refused nothing yet reaches over verbs of asking: "don't want to hear".
  private var isOpenRefusal: Bool { mode == .unwanted && thingsInMode == 0 }

  // MARK: Phrases

  private mutating func readPhrase(_ place: Int) {
    let item = items[place]
    if let concept = item.concept, isConcept(item, place) {
      readConcept(concept, place)
      return
    }
    if readSuffix(item, place) { return }
    if readPrefix(item, place) { return }
    readAttribute(item, place)
  }

  /// Whether a phrase that has a role as well means its concept here.
  private func isConcept(_ item: RequestItem, _ place: Int) -> Bool {
    let roles = item.roles
    if roles.isEmpty { return true }
    if item.has(.taste) { return !isVerb(place) }
    if item.hasAny(.instrumental, .live, .remix, .cover, .demo, .karaoke, .acoustic, .original) {
      return item.has(.acoustic) && item.words.count == 1 && !isVersionNext(place)
    }
    if item.hasAny(.negate, .negateAfter, .except, .popular, .obscure, .unknown, .like, .but, .only)
    {
      return false
    }
    if item.has(.function) || item.has(.talk) || item.has(.verbal) || item.has(.ask) {
      return place > 0 && items[place - 1].has(.purpose)
    }
    return true
  }

  /// "I love Adele", "would love to", but "love songs".
  private func isVerb(_ place: Int) -> Bool {
    if place + 1 < items.count {
      let next = items[place + 1]
      if next.hasAny(.noun, .counter), next.marks == .space { return false }
      if next.marks == .space, next.hasAny(.function, .verbal, .reference) || !next.names.isEmpty {
        return true
      }
    }
    return place > 0 && (items[place - 1].has(.verbal) || items[place - 1].has(.ask))
  }

  /// Cues behind what they concern. Returns whether the item was one.
  private mutating func readSuffix(_ item: RequestItem, _ place: Int) -> Bool {
    if item.has(.exceptEnd), isExcept {
      set(.wanted, place)
      return true
    }
    if item.hasAny(.negateAfter, .exceptEnd), !isPrefix(item, place),
      change(before: place, { $0.polarity = .unwanted })
    {
      set(.wanted, place)
      return true
    }
    if item.has(.ignore), !languages.isDisjoint(with: .verbLast) {
      _ = change(before: place) { $0.polarity = .mentioned }
      return true
    }
    if item.has(.tooAfter),
      change(
        before: place,
        {
          $0.polarity = .unwanted
          $0.isLeaning = true
        })
    {
      return true
    }
    if item.has(.likeAfter), !isPrefix(item, place), changeToLike(before: place) { return true }
    if item.has(.either) {
      dropAlternatives(place)
      return true
    }
    if item.has(.onlyAfter) {
      _ = change(before: place) { $0.isOnly = true }
      if !item.hasAny(.ask, .negate) { return true }
    }
    return false
  }

  /// Whether a cue that can stand on both sides stands before what it concerns.
  private func isPrefix(_ item: RequestItem, _ place: Int) -> Bool {
    guard item.hasAny(.negate, .except, .like) || item.has(.and) else { return false }
    for next in (place + 1)..<max(place + 1, min(items.count, place + 5)) {
      let follower = items[next]
      if !follower.marks.isDisjoint(with: [.comma, .stop, .listComma, .bracket]) { return false }
      if languages == .chinese, follower.marks == .space { return false }
      if follower.isFree || !follower.names.isEmpty || follower.concept != nil { return true }
      if follower.hasAny(.too, .live, .cover, .instrumental, .remix, .popular, .obscure) {
        return true
      }
    }
    return false
  }

  private mutating func readPrefix(_ item: RequestItem, _ place: Int) -> Bool {
    if item.has(.others) {
      reading.wantsOthers = true
      return true
    }
    if item.has(.alsoOther) {
      set(.wanted, place)
      return true
    }
    if item.has(.ignore) {
      set(.ignored, place)
      return true
    }
    if item.hasAny(.too, .less), concernsNext(place) {
      if item.has(.less), thingsInMode > 0 { set(.wanted, place) }
      isLeaning = true
      return true
    }
    if readRefusal(item, place) { return true }
    if item.has(.only), !isOpenRefusal {
      if item.has(.but) == false || nextIsThing(place) {
        if mode != .like || thingsInMode > 0 { set(.wanted, place) }
        isOnly = true
        return true
      }
    }
    if item.has(.but) {
      if !isOpenRefusal { set(.wanted, place) }
      return true
    }
    if item.has(.like), isLikeness(item, place) {
      if mode != .unwanted || thingsInMode > 0 { set(.like, place) }
      return true
    }
    return readAsking(item, place)
  }

  private mutating func readRefusal(_ item: RequestItem, _ place: Int) -> Bool {
    if item.has(.except) {
      set(.unwanted, place)
      isExcept = true
      return true
    }
    guard item.has(.negate) else { return false }
    // "No, play another": an answer.
    if place + 1 < items.count, items[place + 1].marks.contains(.comma), item.words.count == 1,
      item.hasAny(.talk, .function)
    {
      return true
    }
    if !(isOpenRefusal && isExcept) { set(.unwanted, place) }
    return true
  }

  private mutating func readAsking(_ item: RequestItem, _ place: Int) -> Bool {
    if item.has(.and) {
      link = .and
      return true
    }
    if item.has(.taste), item.words.count > 1 || isVerb(place) || item.concept == nil {
      if !isOpenRefusal { set(.taste, place) }
      return true
    }
    if item.has(.ask), !item.has(.noun) || item.words.count > 1 || !item.has(.function) {
      if !isOpenRefusal, languages.isDisjoint(with: .verbLast) { set(.wanted, place) }
      if !item.hasAny(.popular, .recent, .unknown) { return true }
    }
    if item.has(.purpose), mode == .unwanted, thingsInMode > 0 {
      set(.wanted, place)
      return true
    }
    return false
  }

  /// Whether "too" concerns what follows, rather than meaning "also".
  private func concernsNext(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return false }
    for next in (place + 1)..<min(items.count, place + 3) {
      let item = items[next]
      if !item.marks.isDisjoint(with: [.comma, .stop, .bracket]) { return false }
      if item.concept != nil || item.isFree { return true }
      if !item.hasAny(.function, .more) { return false }
    }
    return false
  }

  private func nextIsThing(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return false }
    let next = items[place + 1]
    return next.isFree || next.concept != nil || !next.names.isEmpty
  }

  /// Whether a word of likeness compares: what follows is a name, or something quoted.
  private func isLikeness(_ item: RequestItem, _ place: Int) -> Bool {
    if place > 0, item.words.count == 1, item.has(.function),
      ["i", "we", "you", "they", "really", "also", "dont", "would"].contains(
        turn.words[items[place - 1].words.upperBound - 1].folded)
    {
      return false
    }
    for next in (place + 1)..<max(place + 1, min(items.count, place + 6)) {
      let follower = items[next]
      if follower.marks.contains(.stop) { return false }
      if next == place + 1, follower.marks.contains(.comma) { return false }
      if !follower.names.isEmpty { return true }
      if follower.concept != nil { return item.words.count > 1 }
      if follower.isFree { continue }
    }
    return false
  }

  // MARK: Things

  private mutating func readName(_ names: [NameMatch], _ place: Int) {
    let chooser = NameChoice(items: items, turn: turn, languages: languages)
    let kind = chooser.kind(of: names, at: place)
    if case .tag(let concepts, let ids) = kind {
      append(.tag(concepts: concepts, ids: ids), place..<(place + 1))
      return
    }
    append(kind, place..<(place + 1), isQuoted: items[place].quotation != nil)
  }

  private mutating func readConcept(_ concept: (id: Concept.ID, isPeople: Bool), _ place: Int) {
    let isLanguage = MusicLexicon.shared[concept.id].kind == .language
    if isLanguage {
      append(.language(concept.id, isPeople: concept.isPeople && !isSungIn(place)), place..<(place + 1))
    } else {
      append(.tag(concepts: [concept.id], ids: []), place..<(place + 1))
    }
    if items[place].has(.old) { readVagueYears(items[place], place) }
  }

  /// "in French", "French songs": a language; "French artists": a people.
  private func isSungIn(_ place: Int) -> Bool {
    if place > 0, items[place - 1].has(.sungIn) { return true }
    for next in (place + 1)..<max(place + 1, min(items.count, place + 5)) {
      let item = items[next]
      if !item.marks.isDisjoint(with: [.comma, .stop, .bracket]) { return false }
      if item.has(.performer) { return false }
      if item.hasAny(.noun, .counter, .version) { return true }
      if let concept = item.concept {
        let kind = MusicLexicon.shared[concept.id].kind
        if kind == .voice || kind == .language || kind == .mood { continue }
        return false
      }
      if item.has(.and) || item.isFree || item.has(.function) { continue }
      return false
    }
    return false
  }

  private mutating func readYears(_ years: YearExpression, _ place: Int) {
    // "sounds like 80s rock" is about sound; and what is refused by its years stays otherwise free.
    if mode == .like, thingsInMode == 0 { return }
    var years = years
    if isSoft || describesPerformer(place) { years.isVague = true }
    append(.years(years), place..<(place + 1))
  }

  /// "80s band": the years of the band.
  private func describesPerformer(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return false }
    return items[place + 1].has(.performer) && items[place + 1].marks == .space
      && link != .and
  }

  private mutating func readFree(_ place: Int) {
    let item = items[place]
    let word = turn.words[item.words.lowerBound]
    guard word.script == .letters, word.folded.utf8.count > 2 else { return }
    guard sentences.kinds[sentence(place)] == .request || mode == .unwanted else { return }
    append(.tag(concepts: [], ids: []), place..<(place + 1), isFree: true)
  }

  /// What is said of popularity, novelty, versions and vague times.
  private mutating func readAttribute(_ item: RequestItem, _ place: Int) {
    let kind = sentences.kinds[sentence(place)]
    if item.has(.soft) { isSoft = true }
    if readRecording(item, place) { return }
    guard kind == .request || mode == .unwanted else { return }
    let range = place..<(place + 1)
    if item.has(.unknown), mode != .taste {
      append(.newArtists, range)
    } else if item.hasAny(.recent, .old, .modern) {
      readVagueYears(item, place)
    } else if item.has(.obscure) {
      append(.popularity(.low), range)
    } else if item.has(.popular) {
      append(.popularity(.high), range)
    }
  }

  private mutating func readVagueYears(_ item: RequestItem, _ place: Int) {
    if item.has(.recent) {
      // "new music" alone says nothing; "new country" does.
      if item.hasAny(.new, .function), isBeforeBareNoun(place) { return }
      append(
        .years(YearExpression(span: YearSpan(first: 2021), isVague: true)), place..<(place + 1))
    } else if item.has(.old), item.concept != nil || !isAfterAge(place) {
      append(
        .years(YearExpression(span: YearSpan(last: 1999), isVague: true)), place..<(place + 1))
    }
  }

  private func isBeforeBareNoun(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return true }
    let next = items[place + 1]
    return next.hasAny(.noun, .performer, .counter, .function, .verbal, .ask)
      || !next.names.isEmpty
  }

  /// "ten years old".
  private func isAfterAge(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = turn.words[items[place - 1].words.upperBound - 1].folded
    return ["year", "years", "yr", "how", "so"].contains(before)
  }

  // MARK: Recordings

  private static let recordings: [(Role, RecordingKind)] = [
    (.instrumental, .instrumental), (.live, .live), (.remix, .remix), (.acoustic, .acoustic),
    (.cover, .cover), (.karaoke, .karaoke), (.demo, .demo), (.original, .original),
  ]

  private mutating func readRecording(_ item: RequestItem, _ place: Int) -> Bool {
    guard let (role, kind) = Self.recordings.first(where: { item.has($0.0) }),
      sentences.kinds[sentence(place)] != .fact
    else { return false }
    if role == .live, item.words.count == 1, !isLiveRecording(place) { return false }
    if role == .original, item.words.count == 1, languages.contains(.english),
      !isVersionNext(place)
    {
      return false
    }
    append(.recording(kind), place..<(place + 1))
    if role == .instrumental { appendVoice(of: item, place) }
    if role == .cover { isOfCover = coversWhom(place) }
    return true
  }

  /// "covers of X", "翻唱X": X is who is not heard.
  private func coversWhom(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return false }
    let last = turn.words[items[place].words.upperBound - 1].folded
    let next = items[place + 1]
    if languages == .chinese { return !next.names.isEmpty && next.marks.isEmpty }
    return last == "of" || last == "de" || next.words.count == 1
      && ["of", "de", "von"].contains(turn.words[next.words.lowerBound].folded)
  }

  private func isLiveRecording(_ place: Int) -> Bool {
    if isVersionNext(place) { return true }
    if place > 0, items[place - 1].has(.verbal) || items[place - 1].has(.purpose) { return false }
    guard place + 1 < items.count else { return true }
    let next = items[place + 1]
    return next.hasAny(.noun, .and, .talk, .ask, .function, .only, .but)
      || !next.marks.isDisjoint(with: [.comma, .stop, .bracket])
      || !languages.isDisjoint(with: [.chinese, .japanese, .korean])
  }

  private func isVersionNext(_ place: Int) -> Bool {
    place + 1 < items.count && items[place + 1].hasAny(.version)
  }

  /// "No vocals" asks for instrumentals, and refuses voices as well.
  private mutating func appendVoice(of item: RequestItem, _ place: Int) {
    let lexicon = MusicLexicon.shared
    guard item.words.count > 1, refusesVoice(item), let vocals = lexicon.concept(named: "vocals")
    else { return }
    append(.tag(concepts: [vocals], ids: []), place..<(place + 1))
    reading.things[reading.things.count - 1].polarity = .unwanted
  }

  private func refusesVoice(_ item: RequestItem) -> Bool {
    let plain = [
      "instrumental", "纯", "器", "演", "轻", "い", "연", "인", "경", "instrumentalmusik",
    ]
    return !plain.contains(turn.words[item.words.lowerBound].folded)
  }

  // MARK: Appending and changing

  private mutating func append(
    _ kind: Thing.Kind, _ range: Range<Int>, isFree: Bool = false, isQuoted: Bool = false
  ) {
    var thing = Thing(kind: kind, items: range, polarity: .wanted)
    thing.sentence = sentence(range.lowerBound)
    thing.isFree = isFree
    thing.isQuoted = isQuoted
    thing.isOnly = isOnly
    let last = reading.things.last
    if link == .none, last?.items.upperBound == range.lowerBound { link = .adjacent }
    thing.link = link
    leaveMode(before: thing, last)
    thing.polarity = polarity(of: thing)
    thing.isLeaning = isLeaning || (isSoft && thing.sort == .word)
    if isLeaning, thing.sort == .word { thing.polarity = .unwanted }
    if thing.polarity == .unwanted, case .popularity(let value) = kind {
      thing.kind = .popularity(value == .high ? .low : .high)
      thing.polarity = .wanted
    }
    reading.things.append(thing)
    thingsInMode += 1
    isBroken = false
    link = .none
    if !isFree { isSoft = false }
  }

  /// A comma ends a mode when what follows is of another sort; "too" reaches one group.
  private mutating func leaveMode(before thing: Thing, _ last: Thing?) {
    guard thingsInMode > 0, let last else { return }
    if isLeaning, thing.link != .and, thing.link != .adjacent { isLeaning = false }
    guard isBroken || thing.link == .and else { return }
    let isAlike = last.sort == thing.sort && thing.sort != .other
    if !isAlike, mode != .wanted, !(isExcept && thing.link == .and) { set(.wanted, modeItem) }
  }

  private func polarity(of thing: Thing) -> Thing.Polarity {
    let kind = sentences.kinds[thing.sentence]
    if kind == .fact { return .mentioned }
    switch mode {
    case .ignored: return .mentioned
    case .unwanted:
      if case .years = thing.kind { return .mentioned }
      if case .newArtists = thing.kind { return .mentioned }
      return .unwanted
    case .like: return thing.isName ? .like : .wanted
    case .taste: return thing.isName ? .like : .wanted
    case .wanted:
      if isOfCover, thing.artist != nil { return .unwanted }
      return kind == .comment ? .mentioned : .wanted
    }
  }

  /// Changes the last thing, if it stands right before a suffix, and what is coordinated with it.
  private mutating func change(before place: Int, _ body: (inout Thing) -> Void) -> Bool {
    guard var index = reading.things.lastIndex(where: { $0.items.upperBound <= place }),
      isNear(reading.things[index], place)
    else { return false }
    let sort = reading.things[index].sort
    guard sort != .other || isYears(reading.things[index]) else { return false }
    if isYears(reading.things[index]) {
      reading.things[index].polarity = .mentioned
      return true
    }
    while true {
      body(&reading.things[index])
      let link = reading.things[index].link
      let reaches = link == .and || (link == .comma && sort == .name)
      guard reaches, index > 0, reading.things[index - 1].sort == sort,
        reading.things[index - 1].sentence == reading.things[index].sentence
      else { return true }
      index -= 1
    }
  }

  private func isYears(_ thing: Thing) -> Bool {
    if case .years = thing.kind { true } else { false }
  }

  /// Whether only words that say nothing stand between a thing and a place.
  private func isNear(_ thing: Thing, _ place: Int) -> Bool {
    guard thing.sentence == sentence(place) else { return false }
    return (thing.items.upperBound..<place).allSatisfy { between in
      let item = items[between]
      return item.hasAny(.function, .noun, .possessive, .performer, .counter, .verbal, .version, .soft)
        || consumed.contains(between)
    } && items[place].marks.isDisjoint(with: [.stop, .bracket])
  }

  private mutating func changeToLike(before place: Int) -> Bool {
    guard let index = reading.things.lastIndex(where: { $0.items.upperBound <= place }),
      reading.things[index].isName, isNear(reading.things[index], place),
      reading.things[index].polarity == .wanted || reading.things[index].polarity == .mentioned,
      items[place].marks.isDisjoint(with: [.comma])
        || languages.contains(.english) && items[place].words.count > 1
    else { return false }
    return change(before: place) { $0.polarity = .like }
  }

  /// "English or Spanish, either is fine": neither is asked for.
  private mutating func dropAlternatives(_ place: Int) {
    let number = sentence(place)
    for index in reading.things.indices where reading.things[index].sentence == number {
      switch reading.things[index].kind {
      case .language: reading.things[index].polarity = .mentioned
      case .tag(let concepts, _):
        let kinds = concepts.map { MusicLexicon.shared[$0].kind }
        let isOfPlace = concepts.contains { ["j-pop", "western"].contains(MusicLexicon.shared[$0].name) }
        if kinds.contains(.region) || isOfPlace { reading.things[index].polarity = .mentioned }
      default: break
      }
    }
  }
}

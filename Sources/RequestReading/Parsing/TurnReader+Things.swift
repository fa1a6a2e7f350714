/// Names, concepts, years and other words that a turn wants, refuses or compares with.
extension TurnReader {
  mutating func readName(_ names: [NameMatch], _ place: Int) {
    let chooser = NameChoice(items: items, turn: turn, languages: languages)
    let kind = chooser.kind(of: names, at: place)
    if case .tag(let concepts, let ids) = kind {
      if isPlaceOfTheirs(place) { return }
      append(.tag(concepts: concepts, ids: ids), place..<(place + 1))
      return
    }
    let isOwner = isOwnerOfRefusedRecordings(place)
    append(kind, place..<(place + 1), isQuoted: items[place].quotation != nil)
    if isOwner { reading.things[reading.things.count - 1].polarity = .wanted }
    // "before the Beatles" is a time.
    if place > 0,
      items[place - 1].has(.before)
        || isArticle(place - 1) && place > 1
          && items[place - 2].has(.before)
    {
      reading.things[reading.things.count - 1].polarity = .mentioned
    }
  }

  /// "No live versions of Queen" refuses kinds of recordings, not Queen.
  func isOwnerOfRefusedRecordings(_ place: Int) -> Bool {
    guard mode == .unwanted, place > 0, let last = reading.things.last,
      case .recording = last.kind, last.items.lowerBound > modeItem
    else { return false }
    let before = turn.words[items[place - 1].words.upperBound - 1].folded
    return ["of", "by", "from", "de", "von", "do", "da"].contains(before)
  }

  mutating func readConcept(_ concept: (id: Concept.ID, isPeople: Bool), _ place: Int) {
    let isLanguage = MusicLexicon.shared[concept.id].kind == .language
    if isFragment(place) || isCompany(concept.id, place) || isPlaceOfTheirs(place) {
      return
    }
    if let language = languageOfSongs(concept.id, place) {
      append(.language(language, isPeople: false), place..<(place + 1))
      return
    }
    if items[place].has(.excessive) {
      isLeaning = true
      leaningThings = 0
    }
    if isLanguage {
      append(
        .language(concept.id, isPeople: concept.isPeople && !isSungIn(place)), place..<(place + 1))
    } else {
      append(.tag(concepts: [concept.id], ids: []), place..<(place + 1))
    }
    if items[place].has(.old) { readVagueYears(items[place], place) }
  }

  static let companions: Set<String> = [
    "girlfriends", "boyfriends", "mother", "father", "friends", "cat", "home",
  ]

  /// "my girlfriend hates metal", "a party with my friends", 我妈妈: whom the speaker has is no wish.
  func isCompany(_ id: Concept.ID, _ place: Int) -> Bool {
    guard place > 0, Self.companions.contains(MusicLexicon.shared[id].name),
      mode != .unwanted || thingsInMode > 0
    else { return false }
    var before = place - 1
    let owners = [
      "my", "our", "his", "her", "their", "我", "我的", "mi", "mis", "mein", "meine",
      "meinen", "meiner", "mon", "ma", "mes", "meu", "minha", "meus",
    ]
    let isOwned = owners.contains(turn.words[items[before].words.upperBound - 1].folded)
    if ["给", "和", "跟", "陪", "同", "与"].contains(
      turn.words[items[before].words.upperBound - 1].folded)
    {
      return true
    }
    if isOwned { before -= 1 }
    guard before >= 0 else { return isOwned }
    if items[before].has(.about) { return false }
    if items[before].has(.with) { return true }
    let isOwner =
      place + 1 < items.count && turn.words[items[place + 1].words.lowerBound].folded == "s"
    return isOwned && (isOwner || !items[before].has(.purpose))
  }

  /// "cleaning my garage": a word of a place that somebody owns is no genre.
  private func isPlaceOfTheirs(_ place: Int) -> Bool {
    guard languages.contains(.english), place > 0, items[place].words.count == 1,
      ["garage", "house", "club"].contains(turn.words[items[place].words.lowerBound].folded),
      ["my", "our", "his", "her", "their", "your"].contains(
        turn.words[items[place - 1].words.upperBound - 1].folded)
    else { return false }
    return place + 1 >= items.count || !items[place + 1].hasAny(.noun, .performer)
  }

  /// 韓国の曲, 일본 노래, 日本歌: songs of a country are songs in its language.
  func languageOfSongs(_ id: Concept.ID, _ place: Int) -> Concept.ID? {
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]),
      MusicLexicon.shared[id].kind == .region,
      !["taiwanese", "hong kong"].contains(MusicLexicon.shared[id].name),
      let code = MusicLexicon.shared.language(of: id)
    else { return nil }
    var next = place + 1
    if next < items.count, items[next].has(.possessive) { next += 1 }
    guard next < items.count, items[next].hasAny(.noun, .counter), !items[next].has(.performer),
      items[next].marks.isSubset(of: [.space])
    else { return nil }
    return MusicLexicon.shared.concept(named: code)
  }

  /// A single ideograph within a word that nobody knows is no word.
  func isFragment(_ place: Int) -> Bool {
    let item = items[place]
    guard languages == .chinese, item.words.count == 1,
      turn.words[item.words.lowerBound].script == .ideograph
    else { return false }
    let isAfter = place > 0 && items[place - 1].isFree && item.marks.isEmpty
    let isBefore =
      place + 1 < items.count && items[place + 1].isFree && items[place + 1].marks.isEmpty
    return isAfter || isBefore
  }

  /// "in French", "French songs": a language; "French artists": a people.
  func isSungIn(_ place: Int) -> Bool {
    if place > 0, items[place - 1].has(.sungIn) { return true }
    // "música portuguesa", "chansons italiennes".
    if place > 0, items[place - 1].has(.noun), items[place].marks == .space,
      !languages.isDisjoint(with: [.spanish, .french, .portuguese])
    {
      return true
    }
    if link == .and || link == .comma, case .language(_, false)? = reading.things.last?.kind {
      return true
    }
    // Alone at the end: "... (French?)".
    if place + 1 == items.count || sentence(place) != sentence(place + 1) { return true }
    for next in (place + 1)..<max(place + 1, min(items.count, place + 5)) {
      let item = items[next]
      if !item.marks.isDisjoint(with: [.comma, .stop, .bracket]) { return false }
      if item.has(.performer) { return false }
      // "Portuguese or Italian would be lovely".
      if item.hasAny(.noun, .counter, .version, .verbal) { return true }
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

  mutating func readYears(_ years: YearExpression, _ place: Int) {
    // "sounds like 80s rock" is about sound; and what is refused by its years stays otherwise free.
    let isSound =
      place + 1 < items.count && items[place + 1].has(.likeAfter)
      && items[place + 1].marks.isSubset(of: [.space, .hyphen])
    if isSound || (mode == .like && thingsInMode == 0) {
      append(.tag(concepts: [], ids: []), place..<(place + 1))
      return
    }
    var years = years
    if isSoft || describesPerformer(place) { years.isVague = true }
    append(.years(years), place..<(place + 1))
  }

  /// "80s band": the years of the band.
  func describesPerformer(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return false }
    return items[place + 1].has(.performer) && items[place + 1].marks == .space
      && link != .and
  }

  mutating func readFree(_ place: Int) {
    let item = items[place]
    let word = turn.words[item.words.lowerBound]
    if readTitleRun(place) { return }
    let hasDigits = word.folded.utf8.contains { (0x30...0x39).contains($0) }
    if word.folded.utf8.count > 2, !hasDigits { reading.hasUnknownWords = true }
    guard word.script == .letters, word.folded.utf8.count > 2, !hasDigits, describes(place)
    else { return }
    guard sentences.kinds[sentence(place)] == .request || mode == .unwanted || isLeaning else {
      return
    }
    append(.tag(concepts: [], ids: []), place..<(place + 1), isFree: true)
  }

  /// Whether an unknown word stands where words about music do: before a noun ("texas country
  /// songs"), behind "about" or "with", beside another such word, or where it is refused.
  func describes(_ place: Int) -> Bool {
    // "was too shouty".
    if isLeaning, place > 0, items[place - 1].hasAny(.too, .less) { return true }
    // "I don't wanna wallow".
    if place > 0, languages.contains(.english), items[place].words.count == 1,
      ["to", "wanna", "gonna"].contains(turn.words[items[place].words.lowerBound - 1].folded)
    {
      return false
    }
    if isOpenRefusal, !isWeak(items[modeItem]) || isNameLike(place) { return true }
    // "with my wife".
    if place > 0,
      ["my", "our", "his", "her", "your"].contains(
        turn.words[items[place - 1].words.upperBound - 1].folded)
    {
      return false
    }
    var before = place - 1
    while before >= 0, items[before].isFree || isArticle(before) || isDegree(before) { before -= 1 }
    if before >= 0, items[before].hasAny(.about, .with, .purpose) { return true }
    if link == .and || link == .comma, let last = reading.things.last, last.sort == .word,
      last.sentence == sentence(place), last.items.upperBound <= place,
      (last.items.upperBound..<place).allSatisfy({ items[$0].has(.and) || isPassing($0) })
    {
      return true
    }
    // "no Beatles or Stones".
    if mode == .unwanted, link == .and || link == .comma, reading.things.last?.isName == true {
      return true
    }
    var after = place + 1
    while after < items.count, items[after].isFree, items[after].marks == .space { after += 1 }
    guard after < items.count, items[after].marks == .space || items[after].marks == .hyphen else {
      return false
    }
    return items[after].concept != nil || items[after].hasAny(.noun, .performer)
  }

  /// "but not Je t'aime", "the album Rumours": words that are written as a name, where a title is.
  mutating func readTitleRun(_ place: Int) -> Bool {
    let isAlbum = follows(place, .album) && turn.words[items[place].words.lowerBound].isCapitalized
    guard isAlbum || isOpenRefusal && isNameLike(place) else { return false }
    var end = place + 1
    while end < min(items.count, place + 8), items[end].marks.isDisjoint(with: [.comma, .stop]),
      items[end].isFree || isPartOfTitle(end)
    {
      end += 1
    }
    for next in (place + 1)..<max(place + 1, end) { consumed.insert(next) }
    reading.hasUnknownWords = true
    guard isAlbum else {
      guard end > place + 1 else { return false }
      append(.tag(concepts: [], ids: []), place..<end, isFree: true)
      return true
    }
    let last = items[end - 1].words.upperBound
    let words = turn.words[items[place].words.lowerBound..<last].map(\.folded)
    let name = NameMatch(
      kind: .album, length: words.count, name: words.joined(separator: " "), certainty: 0.5)
    append(.work(name, artist: nil), place..<end)
    return true
  }

  /// A single letter between apostrophes, or another capital.
  private func isPartOfTitle(_ place: Int) -> Bool {
    let word = turn.words[items[place].words.lowerBound]
    guard items[place].words.count == 1, !items[place].hasAny(.by, .but, .and, .talk) else {
      return false
    }
    return word.folded.utf8.count == 1 || word.isCapitalized && word.script == .letters
  }

  /// "but not Thunderstruck": a word that is written as a name, right behind a refusal.
  func isNameLike(_ place: Int) -> Bool {
    modeItem > 0 && place == modeItem + 1 && items[modeItem - 1].has(.but)
      && turn.words[items[place].words.lowerBound].isCapitalized
  }

  /// Words that may stand between what a list joins: "slow, maybe a bit folksy".
  func isPassing(_ place: Int) -> Bool {
    let item = items[place]
    return item.isFree || isArticle(place)
      || item.hasAny(.function, .soft, .noun, .performer) && !item.hasAny(.verbal, .purpose, .ask)
  }

  /// "with really long intros".
  func isDegree(_ place: Int) -> Bool {
    ["huge", "big", "long", "really", "very", "great", "lots", "nice", "of"].contains(
      turn.words[items[place].words.lowerBound].folded)
  }

  func isArticle(_ place: Int) -> Bool {
    ["a", "an", "the", "some", "my"].contains(turn.words[items[place].words.lowerBound].folded)
  }

  /// What is said of popularity, novelty, versions and vague times.
  mutating func readAttribute(_ item: RequestItem, _ place: Int) {
    let kind = sentences.kinds[sentence(place)]
    if item.has(.soft) { isSoft = true }
    if readRecording(item, place) { return }
    guard kind == .request || mode == .unwanted || isLeaning else { return }
    let range = place..<(place + 1)
    if item.has(.unknown), mode != .taste, describesUnknown(item, place) {
      append(.newArtists, range)
      return
    }
    if item.hasAny(.recent, .old, .modern) { readVagueYears(item, place) }
    if item.has(.obscure) {
      append(.popularity(.low), range)
    } else if item.has(.popular) {
      append(.popularity(.high), range)
    }
  }

  /// "artists I don't know", but not "I don't know".
  func describesUnknown(_ item: RequestItem, _ place: Int) -> Bool {
    guard ["i", "we"].contains(turn.words[item.words.lowerBound].folded) else { return true }
    return place > 0 && items[place - 1].hasAny(.performer, .noun, .reference)
      && item.marks == .space
  }

  mutating func readVagueYears(_ item: RequestItem, _ place: Int) {
    // "not too old" has no number.
    if isLeaning || mode == .unwanted || follows(place, .about) { return }
    if item.has(.recent) {
      // "new music" alone says nothing; "new country" and "newer music" do.
      let isNewer = turn.words[item.words.lowerBound].folded == "newer"
      if item.has(.new), !isNewer, isBeforeBareNoun(place) { return }
      append(
        .years(YearExpression(span: YearSpan(first: 2021), isVague: true)), place..<(place + 1))
    } else if item.has(.old), item.concept != nil || !isAfterAge(place) {
      append(
        .years(YearExpression(span: YearSpan(last: 1999), isVague: true)), place..<(place + 1))
    }
  }

  func isBeforeBareNoun(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return true }
    let next = items[place + 1]
    return next.hasAny(.noun, .performer, .counter, .verbal, .ask) || !next.names.isEmpty
  }

  /// "ten years old".
  func isAfterAge(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = turn.words[items[place - 1].words.upperBound - 1].folded
    return ["year", "years", "yr", "how", "so"].contains(before)
  }
}

/// Joins the readings of a conversation's turns into what holds after the last.
///
/// Refusals and tastes stay. A theme stays until it is contradicted. Artists and titles that are
/// asked for take the place of earlier ones. Years, languages, counts and the like are replaced by
/// later ones of their slot; several of one turn are joined.
struct TurnMerger {
  var reading = Reading()
  /// What held after the first turn that asked for something.
  var first: Reading?
  /// The turns that asked whether there is something.
  var askedWhether: Set<Int> = []
  /// The latest turn, where it offered two to choose from.
  var offered: Int?
  var asks = false
  /// Whether the latest turn refused, and asked for nothing.
  private var refusedOnly = false
  /// Whether it refused anything.
  private var refused = false
  /// Whether any turn asked for music.
  private var hasAsked = false
  /// Whether the latest turn asked after a fact.
  private var askedFact = false
  /// The artist who was spoken of last.
  var mentioned: Extracted<NamedArtist>?
  /// The title that was spoken of last.
  var mentionedWork: Extracted<NamedWork>?

  mutating func append(_ turn: (TurnReading, ScannedTurn), text: String, number: Int) {
    let (said, scanned) = turn
    let turn = corrected(said)
    let spans = SpanMaker(items: turn.items, words: scanned.words, text: text, turn: number)
    var made = SlotMaker(turn, spans)
    if refusedOnly && turn.addsOnly || refused && turn.refusesAlike { made.refuseAdded() }
    refusedOnly = made.refusesOnly
    refused = !made.unwanted.isEmpty
    noteWhetherAsked(turn, &made)
    let asked = reading.wanted.artists
    let persons = turn.refusesPerson ? self.persons : []
    merge(made, of: turn)
    refuse(persons, unless: made)
    if turn.refusesPerson, persons.isEmpty { _ = refuseArtistsOfTitle(before: number) }
    dropAvailable(made, turn, number)
    readFollowUps(made, turn, spans, askedBefore: asked)
    choose(turn, number)
    noteRest(made, of: turn, spans)
    resolveMentioned(made, turn)
    noteMentioned(turn, number: number)
    if first == nil, !reading.isEmpty { first = reading }
  }

  /// Whether the turn, and any so far, asks for music, or after a fact. Tags of one that answers or tells of a day
  /// are no wishes.
  private mutating func noteWhetherAsked(_ turn: TurnReading, _ made: inout SlotMaker) {
    // 知道《匆匆那年》吗？ 是同名电影的主题曲: whoever is asked after a fact answers.
    let answers =
      askedFact && turn.isOfCharacters && !turn.asks && turn.items.count > 4
      && made.unwanted.isEmpty && made.likeness.artists.isEmpty && made.wanted.artists.isEmpty
      && made.wanted.tracks.isEmpty
    // "la fiesta de anoche terminó a las seis", where nothing was asked for before.
    let tells = turn.tellsOfLife && !hasAsked
    if answers || tells { made.wanted.tags = [] }
    if tells { made.unwanted.tags = [] }
    if hasAsked, turn.remarks || turn.asksFact && !turn.asks {
      dropRemarks(&made, isFact: !turn.tellsOfOthers)
    }
    hasAsked = hasAsked || turn.asks || !tells && !made.wanted.isEmpty
    askedFact = turn.asksFact
    asks = turn.asks
    reading.isAside = turn.isAside && !asks
    reading.startsOver = false
    reading.isCut = reading.isCut || turn.isCut
  }

  /// Words of the latest turn that are looked for, and whether it has some that nobody knows.
  private mutating func noteRest(_ made: SlotMaker, of turn: TurnReading, _ spans: SpanMaker) {
    let numbers = turn.workNumbers.map { items in
      let span = spans.span(items)
      return Extracted(span.text, span: span, strength: .preference, certainty: 0.5)
    }
    reading.freeWords = made.freeWords + numbers
    reading.hasUnknownWords = turn.hasUnknownWords
  }

  func finished() -> Reading {
    var result = reading
    result.isSmallTalk = result.isEmpty && !asks && result.followUps.isEmpty
    return result
  }

  // MARK: Joining

  private mutating func merge(_ made: SlotMaker, of turn: TurnReading) {
    var made = made
    made.refuseByPart(known: reading)
    drop(what: turn, isReplacedBy: made)
    let refusals = self.refusals
    pardon(turn, &made)
    asks = asks || self.refusals < refusals
    if let artist = turn.versionBy, made.wanted.tracks.isEmpty {
      takeVersion(by: artist, from: &made)
    }
    mergeNames(made, adds: turn.adds, complains: !turn.asks && turn.items.count > 1)
    mergeTags(made)
    mergeLanguages(made, adds: turn.adds)
    replace(&reading.wanted.recordings, with: made.wanted.recordings)
    add(made.unwanted.recordings, to: &reading.unwanted.recordings)
    mergeYears(made, of: turn)
    mergeNumbers(made)
  }

  /// Drops what the turn says is over: "instead", "any decade", "start over".
  private mutating func drop(what turn: TurnReading, isReplacedBy made: SlotMaker) {
    if turn.replaces {
      // "actually metal is fine" is about metal alone.
      dropKinds(
        of: made.wanted.tags.filter {
          !turn.pardonedConcepts.contains(where: $0.value.concepts.contains)
        })
      if !made.wanted.languages.isEmpty { dropPeoples() }
    }
    if turn.liftsYears {
      reading.years = nil
      reading.unwantedYears = []
    }
    if turn.liftsLanguages {
      reading.wanted.languages = []
      reading.unwanted.languages = []
    }
    if turn.liftsLengths { (reading.seconds, reading.totalSeconds) = (nil, nil) }
    if turn.liftsCount { reading.count = nil }
    if let years = reading.years?.value, turn.ignoredYears.contains(years) { reading.years = nil }
    dropInstrumentals(for: made, of: turn)
    if turn.startsAnew { reading.wanted.tags = [] }
    if turn.startsOver { startOver() }
    if turn.goesBackToFirst { goBackToFirst() }
  }

  /// How much is refused by name or by word.
  private var refusals: Int {
    reading.unwanted.artists.count + reading.unwanted.tracks.count + reading.unwanted.tags.count
      + reading.unwanted.languages.count
  }

  private mutating func mergeLanguages(_ made: SlotMaker, adds: Bool) {
    if !adds, !made.wanted.languages.isEmpty { reading.wanted.languages = [] }
    add(made.wanted.languages, to: &reading.wanted.languages)
    let asked = made.wanted.languages.map(\.value)
    reading.unwanted.languages.removeAll { asked.contains($0.value) }
    guard !made.unwanted.languages.isEmpty else { return }
    add(made.unwanted.languages, to: &reading.unwanted.languages)
    let refused = made.unwanted.languages.map(\.value)
    reading.wanted.languages.removeAll { refused.contains($0.value) }
  }

  private mutating func mergeYears(_ made: SlotMaker, of turn: TurnReading) {
    var years = made.years
    if let compared = turn.comparedYears, let span = self.span(compared) {
      years = years ?? reading.years
      years?.value = span
      years?.strength = .rule
    }
    if var years {
      if turn.adds, let span = reading.years?.value.union(years.value) { years.value = span }
      reading.years = years
      reading.unwantedYears.removeAll { years.value.intersection($0.value) != nil }
    } else if turn.misjudgesYears, reading.years != nil {
      // "that's not 90s": what was shown is not, and they are still asked for.
      return
    } else if let known = reading.years?.value,
      made.unwantedYears.contains(where: { $0.value.intersection(known) != nil })
    {
      // "forget the 90s": they were asked for before.
      reading.years = nil
    }
    add(made.unwantedYears, to: &reading.unwantedYears)
  }

  /// The years before or behind those that were asked for; nil where none were.
  private func span(_ compared: ComparedYears) -> YearSpan? {
    guard let span = reading.years?.value, reading.years?.strength == .rule else { return nil }
    switch compared {
    case .older: return span.first.map { YearSpan(last: $0 - 1) }
    case .newer: return span.last.map { YearSpan(first: $0 + 1) }
    }
  }

  /// What has one value: the later holds.
  private mutating func mergeNumbers(_ made: SlotMaker) {
    reading.seconds = made.seconds ?? reading.seconds
    reading.totalSeconds = made.totalSeconds ?? reading.totalSeconds
    reading.perArtist = made.perArtist ?? reading.perArtist
    reading.count = made.count ?? reading.count
    reading.popularity = made.popularity ?? reading.popularity
    reading.newArtists = made.newArtists ?? reading.newArtists
  }

  private mutating func mergeNames(_ made: SlotMaker, adds: Bool, complains: Bool) {
    var new = made.wanted
    if complains {
      // "you played Queen", after "no Queen", asks for nobody.
      let refused = reading.unwanted.artists.map { NameFolding.key($0.value.name) }
      new.artists.removeAll { refused.contains(NameFolding.key($0.value.name)) }
    }
    if !new.artists.isEmpty || !new.tracks.isEmpty || !new.albums.isEmpty, !adds {
      reading.wanted.artists = []
      reading.wanted.tracks = []
      reading.wanted.albums = []
      reading.isOnlyTheirs = made.isOnlyTheirs
    }
    add(new.artists, to: &reading.wanted.artists)
    add(new.tracks, to: &reading.wanted.tracks)
    add(new.albums, to: &reading.wanted.albums)
    let seeds = made.likeness.artists.map { NameFolding.key($0.value.name) }
    let here = new.artists.map { NameFolding.key($0.value.name) }
    reading.wanted.artists.removeAll { slot in
      let key = NameFolding.key(slot.value.name)
      return seeds.contains(key) && !here.contains(key)
    }
    // Whoever was liked and is asked for now is asked for alone.
    reading.likeness.artists.removeAll { slot in
      let key = NameFolding.key(slot.value.name)
      return here.contains(key) && !seeds.contains(key)
    }
    add(made.likeness.artists, to: &reading.likeness.artists)
    add(made.likeness.tracks, to: &reading.likeness.tracks)
    add(made.unwanted.artists, to: &reading.unwanted.artists)
    add(made.unwanted.tracks, to: &reading.unwanted.tracks)
    add(made.unwanted.albums, to: &reading.unwanted.albums)
    // What was just asked for is refused no more, and what was just refused is not asked for.
    let asked = new.namedArtists.map { NameFolding.key($0.name) }
    let refused = made.unwanted.artists.map { NameFolding.key($0.value.name) }
    reading.unwanted.artists.removeAll { slot in
      let key = NameFolding.key(slot.value.name)
      return asked.contains(key) && !refused.contains(key)
    }
    reading.wanted.artists.removeAll { refused.contains(NameFolding.key($0.value.name)) }
    let refusedTitles = made.unwanted.tracks.map { NameFolding.key($0.value.title) }
    reading.wanted.tracks.removeAll { refusedTitles.contains(NameFolding.key($0.value.title)) }
  }

  func add<Value>(_ new: [Extracted<Value>], to slots: inout [Extracted<Value>]) {
    for slot in new where !slots.contains(where: { $0.value == slot.value }) {
      slots.append(slot)
    }
  }

  private func replace<Value>(_ slots: inout [Extracted<Value>], with new: [Extracted<Value>]) {
    guard !new.isEmpty else { return }
    slots = []
    add(new, to: &slots)
  }
}

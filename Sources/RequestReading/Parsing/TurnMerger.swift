/// Joins the readings of a conversation's turns into what holds after the last.
///
/// Refusals and tastes stay. A theme stays until it is contradicted. Artists and titles that are
/// asked for take the place of earlier ones. Years, languages, counts and the like are replaced by
/// later ones of their slot; several of one turn are joined.
struct TurnMerger {
  private var reading = Reading()
  /// What held after the first turn that asked for something.
  private var first: Reading?
  /// The turns that asked whether there is something.
  private var askedWhether: Set<Int> = []
  private var asks = false
  /// Whether the latest turn refused, and asked for nothing.
  private var refusedOnly = false
  /// Whether any turn asked for music.
  private var hasAsked = false
  /// Whether the latest turn asked after a fact.
  private var askedFact = false
  /// The artist who was spoken of last.
  private var mentioned: Read<NamedArtist>?
  /// The title that was spoken of last.
  private var mentionedWork: Read<NamedWork>?

  mutating func append(_ turn: (TurnReading, ScannedTurn), text: String, number: Int) {
    let spans = SpanMaker(items: turn.0.items, words: turn.1.words, text: text, turn: number)
    var made = SlotMaker(turn.0, spans)
    if refusedOnly, turn.0.addsOnly { made.refuseAdded() }
    refusedOnly = made.refusesOnly
    // 知道《匆匆那年》吗？ 是同名电影的主题曲: whoever is asked after a fact answers.
    let answers =
      askedFact && turn.0.isOfCharacters && !turn.0.asks && turn.0.items.count > 4
      && made.unwanted.isEmpty && made.likeness.artists.isEmpty && made.wanted.artists.isEmpty
      && made.wanted.tracks.isEmpty
    // "la fiesta de anoche terminó a las seis", where nothing was asked for before.
    let tells = turn.0.tellsOfLife && !hasAsked
    if answers || tells { made.wanted.tags = [] }
    if tells { made.unwanted.tags = [] }
    // "what's reggaeton anyway?", "my wife loves ballads": neither asks for what was refused.
    if hasAsked, turn.0.remarks || turn.0.asksFact && !turn.0.asks {
      dropRemarks(&made, isFact: !turn.0.tellsOfOthers)
    }
    hasAsked = hasAsked || turn.0.asks || !tells && !made.wanted.isEmpty
    askedFact = turn.0.asksFact
    asks = turn.0.asks
    reading.isAside = turn.0.isAside && !asks
    reading.startsOver = false
    reading.isCut = reading.isCut || turn.0.isCut
    let asked = reading.wanted.artists
    let persons = turn.0.refusesPerson ? self.persons : []
    merge(made, of: turn.0)
    refuse(persons, unless: made)
    if turn.0.refusesPerson, persons.isEmpty { _ = refuseArtistsOfTitle(before: number) }
    dropAvailable(made, turn.0, number)
    if first == nil, !reading.isEmpty { first = reading }
    readFollowUps(made, turn.0, spans, askedBefore: asked)
    reading.freeWords =
      made.freeWords
      + turn.0.workNumbers.map { items in
        let span = spans.span(items)
        return Read(span.text, span: span, strength: .preference, certainty: 0.5)
      }
    reading.hasUnknownWords = turn.0.hasUnknownWords
    if turn.0.refersToPerson, reading.wanted.artists.isEmpty, made.wanted.tracks.isEmpty,
      let person = mentioned
    {
      if turn.0.comparesPerson {
        reading.likeness.artists = [person]
      } else {
        reading.wanted.artists = [person]
      }
    }
    if turn.0.exceptsMentioned, made.unwanted.tracks.isEmpty, let work = mentionedWork {
      refuse(work, by: reading.wanted.artists.first ?? mentioned)
    }
    if let name = turn.0.mentioned.last {
      mentioned = Read(
        NamedArtist(name: name.name, ids: name.ids),
        span: WordSpan(turn: number, range: 0..<0, text: name.name), strength: .preference,
        certainty: 0.6)
    }
    if let work = turn.0.mentionedWork {
      let artist = work.artist.map { NamedArtist(name: $0.name, ids: $0.ids) }
      mentionedWork = Read(
        NamedWork(title: work.title.name, ids: work.title.ids, artist: artist),
        span: WordSpan(turn: number, range: 0..<0, text: work.title.name), strength: .rule,
        certainty: 0.7)
    }
  }

  /// Wishes that a question of fact, or what is told of somebody else, seems to have.
  private func dropRemarks(_ made: inout SlotMaker, isFact: Bool) {
    let refused = reading.unwanted.tags
    made.wanted.tags.removeAll { tag in isFact || refused.contains { Self.same($0, tag) } }
    if isFact || !reading.unwantedYears.isEmpty || reading.years != nil { made.years = nil }
  }

  /// Who was asked for, compared with or spoken of last.
  private var persons: [Read<NamedArtist>] {
    let asked =
      reading.wanted.artists
      + reading.wanted.tracks.compactMap { track in
        track.value.artist.map {
          Read($0, span: track.span, strength: .rule, certainty: track.certainty)
        }
      }
    if !asked.isEmpty { return asked }
    return reading.likeness.artists.isEmpty
      ? mentioned.map { [$0] } ?? [] : reading.likeness.artists
  }

  /// Refuses those whom a pronoun stands for, but for whoever the turn itself asks for.
  private mutating func refuse(_ persons: [Read<NamedArtist>], unless made: SlotMaker) {
    let asked = made.wanted.namedArtists.map { NameFolding.key($0.name) }
    for person in persons where !asked.contains(NameFolding.key(person.value.name)) {
      add(
        [Read(person.value, span: person.span, strength: .rule, certainty: person.certainty)],
        to: &reading.unwanted.artists)
      let key = NameFolding.key(person.value.name)
      reading.wanted.artists.removeAll { NameFolding.key($0.value.name) == key }
      reading.wanted.tracks.removeAll {
        $0.value.artist.map { NameFolding.key($0.name) } == key
      }
    }
  }

  /// "Who sings Jolene?", "nothing by her": whoever the catalog says sings the title of the turn before.
  private mutating func refuseArtistsOfTitle(before number: Int) -> Bool {
    let asked = reading.wanted.tracks.filter {
      $0.value.artist == nil && $0.span.turn == number - 1
    }
    let spoken = [mentionedWork].compactMap { $0 }.filter {
      $0.value.artist == nil && $0.span.turn == number - 1
    }
    let works = asked.isEmpty ? spoken : asked
    guard works.count == 1 else { return false }
    reading.unwantedArtistsOf += works
    reading.wanted.tracks.removeAll { works.contains($0) }
    return true
  }

  /// "Do you have Wonderwall?", and then "sad songs in Mandarin": a question whether there is something asks
  /// for it until something else is asked for.
  private mutating func dropAvailable(_ made: SlotMaker, _ turn: TurnReading, _ number: Int) {
    if turn.asksWhether { askedWhether.insert(number) }
    let isNewWish =
      turn.items.contains { $0.hasAny(.noun, .counter) }
      || made.wanted.tags.contains { !Self.kinds(of: $0).isEmpty } || !made.wanted.languages.isEmpty
      || made.years != nil
    guard isNewWish, made.namesNobody, !turn.refersToPerson, !turn.adds, !turn.isOfOne,
      !turn.items.contains(where: { $0.has(.reference) })
    else { return }
    func isOld<Value>(_ read: Read<Value>) -> Bool {
      read.span.turn < number && askedWhether.contains(read.span.turn)
    }
    reading.wanted.artists.removeAll(where: isOld)
    reading.wanted.tracks.removeAll(where: isOld)
    reading.wanted.albums.removeAll(where: isOld)
  }

  /// Refuses a title that was spoken of, by whom it was said to be if nobody was named with it.
  private mutating func refuse(_ work: Read<NamedWork>, by artist: Read<NamedArtist>?) {
    var work = work
    work.value.artist = work.value.artist ?? artist?.value
    add([work], to: &reading.unwanted.tracks)
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
    dropInstrumentals(for: made)
    if turn.startsAnew { reading.wanted.tags = [] }
    if turn.startsOver { startOver() }
    if turn.goesBackToFirst { goBackToFirst() }
    let refusals =
      reading.unwanted.artists.count + reading.unwanted.tracks.count + reading.unwanted.tags.count
    pardon(turn, &made)
    let left =
      reading.unwanted.artists.count + reading.unwanted.tracks.count + reading.unwanted.tags.count
    asks = asks || left < refusals
    if let artist = turn.versionBy, made.wanted.tracks.isEmpty {
      takeVersion(by: artist, from: &made)
    }
    mergeNames(made, adds: turn.adds, complains: !turn.asks && turn.items.count > 1)
    mergeTags(made)
    if !turn.adds, !made.wanted.languages.isEmpty { reading.wanted.languages = [] }
    add(made.wanted.languages, to: &reading.wanted.languages)
    if !made.unwanted.languages.isEmpty {
      add(made.unwanted.languages, to: &reading.unwanted.languages)
      let refused = made.unwanted.languages.map(\.value)
      reading.wanted.languages.removeAll { refused.contains($0.value) }
    }
    replace(&reading.wanted.recordings, with: made.wanted.recordings)
    add(made.unwanted.recordings, to: &reading.unwanted.recordings)
    if let compared = turn.comparedYears, let span = self.span(compared) {
      made.years = made.years ?? reading.years
      made.years?.value = span
      made.years?.strength = .rule
    }
    if var years = made.years {
      if turn.adds, let span = reading.years?.value.union(years.value) { years.value = span }
      reading.years = years
      reading.unwantedYears.removeAll { years.value.intersection($0.value) != nil }
    }
    // "forget the 90s": they were asked for before.
    if made.years == nil, let years = reading.years?.value,
      made.unwantedYears.contains(where: { $0.value.intersection(years) != nil })
    {
      reading.years = nil
    }
    add(made.unwantedYears, to: &reading.unwantedYears)
    if let seconds = made.seconds { reading.seconds = seconds }
    if let total = made.totalSeconds { reading.totalSeconds = total }
    if let each = made.perArtist { reading.perArtist = each }
    if let count = made.count { reading.count = count }
    if let popularity = made.popularity { reading.popularity = popularity }
    if let newArtists = made.newArtists { reading.newArtists = newArtists }
  }

  /// "Start over": nothing that was asked for holds any more. What was refused is refused.
  private mutating func startOver() {
    var anew = Reading()
    anew.unwanted = reading.unwanted
    anew.unwantedYears = reading.unwantedYears
    (reading, first, mentioned, mentionedWork) = (anew, nil, nil, nil)
    reading.startsOver = true
  }

  /// "Back to what I asked for at first": refusals of later turns stay, but for what that asks for.
  private mutating func goBackToFirst() {
    guard var first else { return }
    let asked = first.wanted.namedArtists.map { NameFolding.key($0.name) }
    add(
      reading.unwanted.artists.filter { !asked.contains(NameFolding.key($0.value.name)) },
      to: &first.unwanted.artists)
    add(reading.unwanted.tracks, to: &first.unwanted.tracks)
    add(reading.unwanted.albums, to: &first.unwanted.albums)
    let wanted = first.wanted.tags
    add(
      reading.unwanted.tags.filter { tag in !wanted.contains { Self.same($0, tag) } },
      to: &first.unwanted.tags)
    add(reading.unwanted.recordings, to: &first.unwanted.recordings)
    let languages = first.wanted.languages.map(\.value)
    add(
      reading.unwanted.languages.filter { !languages.contains($0.value) },
      to: &first.unwanted.languages)
    first.unwantedYears += reading.unwantedYears.filter { unwanted in
      !first.unwantedYears.contains { $0.value == unwanted.value }
        && first.years.map { $0.value.intersection(unwanted.value) == nil } ?? true
    }
    reading = first
  }

  /// "Maroon 5 are fine after all".
  private mutating func pardon(_ turn: TurnReading, _ made: inout SlotMaker) {
    let isPardoned = { (tag: Read<TagWish>) in
      turn.pardonedConcepts.contains(where: tag.value.concepts.contains)
    }
    // "jazz is fine", after "no jazz", asks for none.
    if reading.unwanted.tags.contains(where: isPardoned) {
      made.wanted.tags.removeAll(where: isPardoned)
    }
    reading.unwanted.tags.removeAll(where: isPardoned)
    if turn.pardonsLast { pardonLast() }
    guard !turn.pardoned.isEmpty else { return }
    let keys = turn.pardoned.map(NameFolding.key)
    // "ABBA's fine": of who was refused, that is no wish.
    let refused = reading.unwanted.artists.map { NameFolding.key($0.value.name) }
    made.wanted.artists.removeAll { artist in
      let key = NameFolding.key(artist.value.name)
      return refused.contains(key) && keys.contains(key)
    }
    // "bachata is fine" neither.
    let tags = reading.unwanted.tags
    made.wanted.tags.removeAll { tag in
      keys.contains(NameFolding.key(tag.value.text)) && tags.contains { Self.same($0, tag) }
    }
    reading.unwanted.artists.removeAll { keys.contains(NameFolding.key($0.value.name)) }
    reading.unwanted.tracks.removeAll { keys.contains(NameFolding.key($0.value.title)) }
    reading.unwanted.tags.removeAll { keys.contains(NameFolding.key($0.value.text)) }
  }

  /// Takes back what was refused in the latest turn that refused something.
  private mutating func pardonLast() {
    let turns =
      reading.unwanted.artists.map(\.span.turn) + reading.unwanted.tracks.map(\.span.turn)
      + reading.unwanted.tags.map(\.span.turn)
    guard let last = turns.max() else { return }
    reading.unwanted.artists.removeAll { $0.span.turn == last }
    reading.unwanted.tracks.removeAll { $0.span.turn == last }
    reading.unwanted.tags.removeAll { $0.span.turn == last }
  }

  /// Gives the title that is asked for the artist of a later turn.
  private mutating func takeVersion(by artist: NameMatch, from made: inout SlotMaker) {
    guard reading.wanted.tracks.count == 1 else { return }
    reading.wanted.tracks[0].value.artist = NamedArtist(name: artist.name, ids: artist.ids)
    made.wanted.artists.removeAll { $0.value.name == artist.name }
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

  private mutating func mergeTags(_ made: SlotMaker) {
    for tag in made.wanted.tags where !made.unwanted.tags.contains(where: { Self.same($0, tag) }) {
      reading.unwanted.tags.removeAll { Self.same($0, tag) }
      if tag.span.turn > 0 {
        reading.wanted.tags.removeAll { Self.contradict($0, tag) && $0.span.turn < tag.span.turn }
      }
      if !reading.wanted.tags.contains(where: { Self.repeats($0, tag) }) {
        reading.wanted.tags.append(tag)
      }
    }
    for tag in made.unwanted.tags {
      reading.wanted.tags.removeAll { Self.same($0, tag) }
      if !reading.unwanted.tags.contains(where: { Self.same($0, tag) }) {
        reading.unwanted.tags.append(tag)
      }
    }
  }

  /// "Folk instead", "for a funeral instead": one genre takes the place of another, one occasion and one mood.
  private mutating func dropKinds(of tags: [Read<TagWish>]) {
    let new = tags.flatMap(Self.kinds).filter { [.genre, .scene, .mood].contains($0) }
    reading.wanted.tags.removeAll { Self.kinds(of: $0).contains(where: new.contains) }
  }

  /// "no, the Korean one", after "Japanese city pop".
  private mutating func dropPeoples() {
    reading.wanted.tags.removeAll { tag in
      tag.value.concepts.contains { MusicLexicon.shared.language(of: $0) != nil }
    }
  }

  private static func kinds(of tag: Read<TagWish>) -> [Concept.Kind] {
    tag.value.concepts.map { MusicLexicon.shared[$0].kind }
  }

  /// "with vocals now", "no, with singing": no instrumentals any more.
  private mutating func dropInstrumentals(for made: SlotMaker) {
    guard !made.wanted.recordings.contains(where: { $0.value == .instrumental }),
      made.wanted.tags.contains(where: { Self.kinds(of: $0).contains(.voice) })
    else { return }
    reading.wanted.recordings.removeAll { $0.value == .instrumental }
    reading.unwanted.tags.removeAll { Self.kinds(of: $0).contains(.voice) }
  }

  /// The years before or behind those that were asked for; nil where none were.
  private func span(_ compared: ComparedYears) -> YearSpan? {
    guard let span = reading.years?.value, reading.years?.strength == .rule else { return nil }
    switch compared {
    case .older: return span.first.map { YearSpan(last: $0 - 1) }
    case .newer: return span.last.map { YearSpan(first: $0 + 1) }
    }
  }

  private static func same(_ one: Read<TagWish>, _ other: Read<TagWish>) -> Bool {
    if one.value.concepts.isEmpty || other.value.concepts.isEmpty {
      return NameFolding.key(one.value.text) == NameFolding.key(other.value.text)
    }
    return one.value.concepts == other.value.concepts
  }

  /// "dark" and "scary" are one concept; both were said.
  private static func repeats(_ one: Read<TagWish>, _ other: Read<TagWish>) -> Bool {
    same(one, other)
      && (one.span.turn != other.span.turn
        || NameFolding.key(one.value.text) == NameFolding.key(other.value.text))
  }

  private static func contradict(_ one: Read<TagWish>, _ other: Read<TagWish>) -> Bool {
    one.value.concepts.contains { first in
      other.value.concepts.contains { MusicLexicon.shared.contradict(first, $0) }
    }
  }

  private func add<Value>(_ new: [Read<Value>], to slots: inout [Read<Value>]) {
    for slot in new where !slots.contains(where: { $0.value == slot.value }) {
      slots.append(slot)
    }
  }

  private func replace<Value>(_ slots: inout [Read<Value>], with new: [Read<Value>]) {
    guard !new.isEmpty else { return }
    slots = []
    add(new, to: &slots)
  }

  // MARK: Follow-ups

  /// "a cover by anyone else": who sings the title that was asked for before is refused.
  private mutating func refuseOriginal() {
    for index in reading.wanted.tracks.indices {
      guard let artist = reading.wanted.tracks[index].value.artist else { continue }
      reading.wanted.tracks[index].value.artist = nil
      let track = reading.wanted.tracks[index]
      add(
        [Read(artist, span: track.span, strength: .rule, certainty: track.certainty)],
        to: &reading.unwanted.artists)
    }
  }

  /// "same feel but a different band", of a song: it is what is compared with, and who plays it is not.
  private mutating func likenTracks() {
    for track in reading.wanted.tracks {
      add([track], to: &reading.likeness.tracks)
      guard let artist = track.value.artist else { continue }
      add(
        [Read(artist, span: track.span, strength: .rule, certainty: track.certainty)],
        to: &reading.unwanted.artists)
    }
    reading.wanted.tracks = []
  }

  /// "The same, but by other artists": than those of what was shown, whether or not anybody named them.
  private mutating func refuseShownArtists(_ spans: SpanMaker, of turn: TurnReading) {
    reading.followUps.removeAll { $0.value == .without(nil) }
    reading.followUps.append(
      Read(
        .otherArtists, span: spans.span(turn.items.indices), strength: .rule, certainty: 0.8))
  }

  private mutating func readFollowUps(
    _ made: SlotMaker, _ turn: TurnReading, _ spans: SpanMaker,
    askedBefore: [Read<NamedArtist>]
  ) {
    reading.followUps = turn.followUps.map {
      Read($0.value, span: spans.span($0.items), strength: .preference, certainty: 0.8)
    }
    let isCover = made.wanted.recordings.contains { $0.value == .cover }
    if turn.refusesOriginal || turn.wantsOthers && isCover { refuseOriginal() }
    if turn.wantsOthers {
      // "actually no, not them, Soundgarden": those of the turns before.
      let isReplaced = !made.wanted.artists.isEmpty && !askedBefore.isEmpty
      let seeds =
        made.likeness.artists.isEmpty
        ? isReplaced ? askedBefore : reading.likeness.artists + reading.wanted.artists
        : made.likeness.artists
      add(
        seeds.map { Read($0.value, span: $0.span, strength: .rule, certainty: $0.certainty) },
        to: &reading.unwanted.artists)
      let isLike = turn.followUps.contains { $0.value == .more(like: nil) }
      if isLike {
        add(reading.wanted.artists, to: &reading.likeness.artists)
        if made.wanted.tracks.isEmpty { likenTracks() }
      }
      if !isReplaced { reading.wanted.artists = [] }
      let tracks = made.likeness.tracks.compactMap { track in
        track.value.artist.map {
          Read($0, span: track.span, strength: .rule, certainty: track.certainty)
        }
      }
      add(tracks, to: &reading.unwanted.artists)
      if !isCover, made.namesNobody, !seeds.isEmpty || !refuseArtistsOfTitle(before: spans.turn) {
        refuseShownArtists(spans, of: turn)
      }
    }
    let isLikeShown = reading.followUps.contains {
      if case .more(let number) = $0.value { number == nil } else { false }
    }
    if isLikeShown, made.wanted.artists.isEmpty, !reading.wanted.artists.isEmpty {
      add(reading.wanted.artists, to: &reading.likeness.artists)
      reading.wanted.artists = []
    }
  }
}

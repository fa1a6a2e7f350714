/// Makes the slots of a reading of one turn's things.
struct SlotMaker {
  var wanted = Criteria()
  var unwanted = Criteria()
  var likeness = Likeness()
  var years: Extracted<YearSpan>?
  var unwantedYears: [Extracted<YearSpan>] = []
  var seconds: Extracted<DurationSpan>?
  var totalSeconds: Extracted<DurationSpan>?
  var perArtist: Extracted<Int>?
  var count: Extracted<Int>?
  var popularity: Extracted<Popularity>?
  var newArtists: Extracted<Bool>?
  var isOnlyTheirs = false
  var freeWords: [Extracted<String>] = []
  private let spans: SpanMaker

  init(_ turn: TurnReading, _ spans: SpanMaker) {
    self.spans = spans
    for thing in turn.things { append(thing, of: turn) }
    // "My mother hates jazz, so play jazz": of the same word the later holds.
    unwanted.tags.removeAll { refused in
      !refused.value.concepts.isEmpty
        && wanted.tags.contains {
          $0.value.concepts == refused.value.concepts
            && $0.span.range.lowerBound > refused.span.range.upperBound
        }
    }
    wantInstrumentals(turn)
  }

  /// Who refuses voices as such, 有人声的都去掉, asks for instrumentals.
  private mutating func wantInstrumentals(_ turn: TurnReading) {
    guard let vocals = ConceptList.vocals.ids.first, wanted.recordings.isEmpty
    else { return }
    // "no scat singing" refuses less.
    let refused = turn.things.first { thing in
      guard case .tag([vocals], _) = thing.kind, thing.polarity == .unwanted, !thing.isLeaning,
        turn.isOfCharacters || turn.items[thing.items].first?.words.count == 1
      else { return false }
      guard let before = turn.items[safe: thing.items.lowerBound - 1] else { return true }
      return !before.isFree && before.concept == nil
    }
    guard let refused else { return }
    wanted.recordings.append(read(.instrumental, refused, .rule, 0.85))
  }

  /// "no Frank suggestions", after Frank Zappa was named: part of a known name refuses the artist.
  mutating func refuseByPart(known: Reading) {
    let tracks = likeness.tracks + wanted.tracks + known.likeness.tracks
    let artists =
      (likeness.artists + wanted.artists + known.likeness.artists + known.wanted.artists).map(
        \.value)
      + tracks.compactMap(\.value.artist)
    guard !artists.isEmpty else { return }
    var scanner = RequestScanner()
    unwanted.tags.removeAll { tag in
      guard tag.value.concepts.isEmpty, tag.value.ids.isEmpty else { return false }
      let words = scanner.scan(tag.value.text).words
      guard words.count == 1, words[0].folded.utf8.count > 3,
        let artist = artists.first(where: {
          scanner.scan($0.name).words.contains { $0.key == words[0].key }
        })
      else { return false }
      unwanted.artists.append(
        Extracted(artist, span: tag.span, strength: .rule, certainty: 0.7))
      return true
    }
  }

  private mutating func append(_ thing: Thing, of turn: TurnReading) {
    switch thing.kind {
    case .artist(let name): appendArtist(name, thing)
    case .work(let name, let artist): appendWork(name, artist, thing)
    case .tag(let concepts, let ids): appendTag(concepts, ids, thing)
    case .language(let id, let isPeople): appendLanguage(id, isPeople, thing)
    case .years(let years) where thing.polarity == .unwanted:
      refuseYears(years, thing, in: turn)
    case .years(let years): appendYears(years, thing)
    case .recording(let kind):
      let slot = read(kind, thing, .rule, 0.9)
      if thing.polarity == .unwanted {
        unwanted.recordings.append(slot)
      } else {
        wanted.recordings.append(slot)
      }
    case .popularity(let value):
      // "Little known classics" are little known.
      if popularity?.value != .low { popularity = read(value, thing, .preference, 0.8) }
    case .newArtists: newArtists = read(true, thing, .rule, 0.8)
    case .count(let number): count = read(number, thing, .rule, 0.9)
    case .totalSeconds(let seconds):
      totalSeconds = read(DurationSpan(minimum: seconds, maximum: seconds), thing, .preference, 0.8)
    case .perArtist(let number): perArtist = read(number, thing, .rule, 0.9)
    case .seconds(let span):
      // "over three minutes and under five" are one span.
      let both = seconds?.value.intersection(span) ?? span
      seconds = read(both, thing, .rule, 0.9)
    }
  }

  /// Whether it has no artist or title, neither asked for, nor refused, nor compared with.
  var namesNobody: Bool {
    wanted.artists.isEmpty && wanted.tracks.isEmpty && likeness.artists.isEmpty
      && likeness.tracks.isEmpty && unwanted.artists.isEmpty
  }

  /// Whether something is refused and nothing asked for.
  var refusesOnly: Bool { !unwanted.isEmpty && wanted.isEmpty && likeness.artists.isEmpty }

  /// あとミセスも, "and Queen too": names and tags that go on with a refusal of the turn before.
  mutating func refuseAdded() {
    unwanted.tags += wanted.tags
    wanted.tags = []
    freeWords = []
    unwanted.artists += wanted.artists
    unwanted.tracks += wanted.tracks
    wanted.artists = []
    wanted.tracks = []
  }

  private func read<Value>(
    _ value: Value, _ thing: Thing, _ strength: Strength, _ certainty: Double
  ) -> Extracted<Value> {
    Extracted(value, span: spans.span(thing.items), strength: strength, certainty: certainty)
  }

  private mutating func appendArtist(_ name: NameMatch, _ thing: Thing) {
    let artist = NamedArtist(name: name.name, ids: name.ids)
    let slot = read(artist, thing, .rule, certainty(of: name, thing))
    switch thing.polarity {
    case .unwanted: unwanted.artists.append(slot)
    case .like:
      likeness.artists.append(
        read(artist, thing, .preference, certainty(of: name, thing)))
    case .wanted:
      wanted.artists.append(slot)
      isOnlyTheirs = isOnlyTheirs || thing.isOnly
    case .mentioned: break
    }
  }

  private mutating func appendWork(_ name: NameMatch, _ artist: NameMatch?, _ thing: Thing) {
    let work = NamedWork(
      title: name.name, ids: name.ids,
      artist: artist.map { NamedArtist(name: $0.name, ids: $0.ids) })
    let slot = read(work, thing, .rule, certainty(of: name, thing))
    switch thing.polarity {
    case .unwanted where name.kind == .album: unwanted.albums.append(slot)
    case .unwanted: unwanted.tracks.append(slot)
    case .like: likeness.tracks.append(slot)
    case .wanted where name.kind == .album: wanted.albums.append(slot)
    case .wanted: wanted.tracks.append(slot)
    case .mentioned: break
    }
  }

  private func certainty(of name: NameMatch, _ thing: Thing) -> Double {
    thing.isQuoted ? max(0.9, name.certainty) : 0.4 + 0.55 * min(1, name.certainty)
  }

  private mutating func appendTag(_ concepts: [Concept.ID], _ ids: [UInt32], _ thing: Thing) {
    let span = thing.words.map { spans.span(ofWords: $0) } ?? spans.span(thing.items)
    let tag = NamedTag(text: span.text, concepts: concepts, ids: ids)
    let certainty = concepts.isEmpty && ids.isEmpty ? 0.5 : 0.85
    if thing.polarity == .unwanted {
      unwanted.tags.append(read(tag, thing, thing.isLeaning ? .preference : .rule, certainty))
    } else {
      wanted.tags.append(read(tag, thing, thing.isOnly ? .rule : .preference, certainty))
      if concepts.isEmpty, ids.isEmpty {
        freeWords.append(read(tag.text, thing, .preference, 0.5))
      }
    }
  }

  private mutating func appendLanguage(_ id: Concept.ID, _ isPeople: Bool, _ thing: Thing) {
    // A people is a tag; refused, or asked for by the name of its language, it is a language.
    if isPeople, thing.polarity != .unwanted {
      appendTag([id], [], thing)
      return
    }
    let code = MusicLexicon.shared[id].name
    if thing.polarity == .unwanted {
      unwanted.languages.append(read(code, thing, .rule, 0.9))
    } else {
      wanted.languages.append(read(code, thing, thing.isLeaning ? .preference : .rule, 0.9))
    }
  }

  /// Years are refused by themselves; "no 80s rock" and "nothing by Adele from the 80s" refuse less
  /// than that, and no year.
  private mutating func refuseYears(
    _ expression: YearExpression, _ thing: Thing, in turn: TurnReading
  ) {
    let years = expression.span
    let isAlone = turn.things.allSatisfy { other in
      guard other.sentence == thing.sentence, other.polarity == .unwanted else { return true }
      if case .years = other.kind { return true }
      // "without the Beatles and without anything after 1975": each has its own refusal.
      let isBefore = other.items.upperBound <= thing.items.lowerBound
      let (one, two) = isBefore ? (other, thing) : (thing, other)
      let gap = one.items.upperBound..<max(one.items.upperBound, two.items.lowerBound)
      return turn.items[gap].contains {
        $0.hasAny(.negate, .except) || !isBefore && $0.has(.negateAfter)
      }
    }
    guard isAlone else { return }
    // "Nothing before 1990" is what comes after: one open end turns into the other.
    if years.first == nil, let last = years.last {
      appendYears(
        YearExpression(span: YearSpan(first: last + 1), isVague: expression.isVague), thing)
    } else if years.last == nil, let first = years.first {
      appendYears(
        YearExpression(span: YearSpan(last: first - 1), isVague: expression.isVague), thing)
    } else {
      unwantedYears.append(read(years, thing, .rule, 0.8))
    }
  }

  private mutating func appendYears(_ expression: YearExpression, _ thing: Thing) {
    let slot = read(
      expression.span, thing, expression.isVague ? .preference : .rule,
      expression.isVague ? 0.6 : 0.9)
    guard let known = years else {
      years = slot
      return
    }
    // A number outweighs a convention, whichever comes first.
    if known.strength == .rule, slot.strength == .preference { return }
    if known.strength == .preference, slot.strength == .rule {
      years = slot
      return
    }
    if let both = known.value.intersection(slot.value),
      known.value.first == nil || known.value.last == nil || slot.value.first == nil
        || slot.value.last == nil
    {
      years = Extracted(
        both, span: known.span, strength: known.strength, certainty: known.certainty)
    } else {
      let both = known.value.union(slot.value)
      // "old and new" is any time.
      years =
        both == YearSpan()
        ? nil
        : Extracted(both, span: known.span, strength: known.strength, certainty: known.certainty)
    }
  }
}

/// Says where items stand in the text of a turn.
struct SpanMaker {
  let items: [RequestItem]
  let words: [RequestWord]
  let text: String
  let turn: Int

  func span(_ range: Range<Int>) -> WordSpan {
    guard let first = items[safe: range.lowerBound]?.words.lowerBound,
      let last = items[safe: range.upperBound - 1]?.words.upperBound, first < last
    else { return WordSpan(turn: turn, range: 0..<0, text: "") }
    return span(ofWords: first..<last)
  }

  /// Where some of a turn's words stand.
  func span(ofWords range: Range<Int>) -> WordSpan {
    let (first, last) = (range.lowerBound, range.upperBound)
    let start = words[first].range.lowerBound
    let end = max(start, words[last - 1].range.upperBound)
    return WordSpan(start..<end, of: text, turn: turn)
  }
}

extension Array {
  subscript(safe position: Int) -> Element? { indices.contains(position) ? self[position] : nil }
}

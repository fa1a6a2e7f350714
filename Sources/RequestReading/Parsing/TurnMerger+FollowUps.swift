/// What a turn says of those before it: of whom was asked for, spoken of or refused.
extension TurnMerger {
  /// Who was asked for, compared with or spoken of last.
  var persons: [Extracted<NamedArtist>] {
    let asked =
      reading.wanted.artists
      + reading.wanted.tracks.compactMap { track in
        track.value.artist.map {
          Extracted($0, span: track.span, strength: .rule, certainty: track.certainty)
        }
      }
    if !asked.isEmpty { return asked }
    return reading.likeness.artists.isEmpty
      ? mentioned.map { [$0] } ?? [] : reading.likeness.artists
  }

  /// Refuses those whom a pronoun stands for, but for whoever the turn itself asks for.
  mutating func refuse(_ persons: [Extracted<NamedArtist>], unless made: SlotMaker) {
    let asked = made.wanted.namedArtists.map { NameFolding.key($0.name) }
    for person in persons where !asked.contains(NameFolding.key(person.value.name)) {
      add(
        [Extracted(person.value, span: person.span, strength: .rule, certainty: person.certainty)],
        to: &reading.unwanted.artists)
      let key = NameFolding.key(person.value.name)
      reading.wanted.artists.removeAll { NameFolding.key($0.value.name) == key }
      reading.wanted.tracks.removeAll {
        $0.value.artist.map { NameFolding.key($0.name) } == key
      }
    }
  }

  /// Refuses a title that was spoken of, by whom it was said to be if nobody was named with it.
  private mutating func refuse(_ work: Extracted<NamedWork>, by artist: Extracted<NamedArtist>?) {
    var work = work
    work.value.artist = work.value.artist ?? artist?.value
    add([work], to: &reading.unwanted.tracks)
  }

  /// "his songs", 除了这首: what stands for whom and what was spoken of before.
  mutating func resolveMentioned(_ made: SlotMaker, _ turn: TurnReading) {
    if turn.refersToPerson, reading.wanted.artists.isEmpty, made.wanted.tracks.isEmpty {
      let liked = reading.likeness.artists
      if turn.comparesPerson {
        reading.likeness.artists = mentioned.map { [$0] } ?? liked
      } else if let mentioned {
        reading.wanted.artists = [mentioned]
      } else if !liked.isEmpty, made.namesNobody,
        !turn.items.contains(where: { $0.hasAny(.like, .likeAfter, .others) })
      {
        // "I love Adele | play one of her songs".
        reading.wanted.artists = turn.refersToOne ? liked.suffix(1) : liked
        reading.likeness.artists.removeAll { liked.map(\.value).contains($0.value) }
      }
    }
    if turn.exceptsMentioned, made.unwanted.tracks.isEmpty, let work = mentionedWork {
      refuse(work, by: reading.wanted.artists.first ?? mentioned)
    }
  }

  /// Keeps whom and what the turn speaks of for the next one.
  mutating func noteMentioned(_ turn: TurnReading, number: Int) {
    if let name = turn.mentioned.last {
      mentioned = Extracted(
        NamedArtist(name: name.name, ids: name.ids),
        span: WordSpan(turn: number, range: 0..<0, text: name.name), strength: .preference,
        certainty: 0.6)
    }
    if let work = turn.mentionedWork {
      let artist = work.artist.map { NamedArtist(name: $0.name, ids: $0.ids) }
      mentionedWork = Extracted(
        NamedWork(title: work.title.name, ids: work.title.ids, artist: artist),
        span: WordSpan(turn: number, range: 0..<0, text: work.title.name), strength: .rule,
        certainty: 0.7)
    }
  }

  // MARK: Taking back

  /// "Maroon 5 are fine after all".
  mutating func pardon(_ turn: TurnReading, _ made: inout SlotMaker) {
    let isPardoned = { (tag: Extracted<NamedTag>) in
      turn.pardonedConcepts.contains(where: tag.value.concepts.contains)
    }
    // "jazz is fine", after "no jazz", asks for none.
    if reading.unwanted.tags.contains(where: isPardoned) {
      made.wanted.tags.removeAll(where: isPardoned)
    }
    reading.unwanted.tags.removeAll(where: isPardoned)
    // "vocals are ok after all", after "no vocals".
    if !turn.pardonedConcepts.allSatisfy({ !ConceptList.vocals.ids.contains($0) }) {
      if reading.wanted.recordings.contains(where: { $0.value == .instrumental }) {
        made.wanted.tags.removeAll(where: isPardoned)
      }
      reading.wanted.recordings.removeAll { $0.value == .instrumental }
    }
    allowOthers(than: turn, &made)
    // "English is fine too", after "nothing in English".
    let codes = Set(turn.pardonedConcepts.compactMap { MusicLexicon.shared.language(of: $0) })
    if reading.unwanted.languages.contains(where: { codes.contains($0.value) }) {
      made.wanted.languages.removeAll { codes.contains($0.value) }
    }
    reading.unwanted.languages.removeAll { codes.contains($0.value) }
    defer { if turn.pardonsLast { pardonLast() } }
    guard !turn.pardoned.isEmpty else { return }
    var keys = turn.pardoned.map(NameFolding.key)
    for (said, key) in zip(turn.pardoned, keys) {
      guard let name = refusedName(withPart: said) else { continue }
      keys.append(NameFolding.key(name))
      made.wanted.tags.removeAll { NameFolding.key($0.value.text) == key }
    }
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

  /// "no Taylor Swift", and then "Taylor is allowed after all": the refused artist of whose name a pardoned word is
  /// one, where no other is called so.
  private func refusedName(withPart said: String) -> String? {
    let bearers = reading.unwanted.artists.map(\.value.name).filter { name in
      let words = RequestWord.words(in: name).map(\.folded)
      return words.count > 1 && said.count > 2 && words.contains(said)
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// "female vocals", and then "male is fine too", 来点中文歌 and then 英文也可以: neither voice, and neither language, is
  /// asked for any more.
  private mutating func allowOthers(than turn: TurnReading, _ made: inout SlotMaker) {
    let lexicon = MusicLexicon.shared
    let voices = turn.pardonedConcepts.filter { ConceptList.voices.contains($0) }
    func isVoice(_ tag: Extracted<NamedTag>) -> Bool {
      tag.value.concepts.contains { ConceptList.voices.contains($0) }
    }
    if !voices.isEmpty,
      reading.wanted.tags.contains(where: {
        isVoice($0) && !voices.contains(where: $0.value.concepts.contains)
      })
    {
      asks = true
      reading.wanted.tags.removeAll(where: isVoice)
      made.wanted.tags.removeAll(where: isVoice)
    }
    let codes = turn.pardonedConcepts.compactMap { lexicon.language(of: $0) }
    if !codes.isEmpty, !reading.wanted.languages.isEmpty {
      asks = true
      reading.wanted.languages = []
      made.wanted.languages.removeAll { codes.contains($0.value) }
    }
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
  mutating func takeVersion(by artist: NameMatch, from made: inout SlotMaker) {
    guard reading.wanted.tracks.count == 1 else { return }
    reading.wanted.tracks[0].value.artist = NamedArtist(name: artist.name, ids: artist.ids)
    made.wanted.artists.removeAll { $0.value.name == artist.name }
  }

  // MARK: Follow-ups

  /// "a cover by anyone else": who sings the title that was asked for before is refused.
  private mutating func refuseOriginal() {
    for index in reading.wanted.tracks.indices {
      guard let artist = reading.wanted.tracks[index].value.artist else { continue }
      reading.wanted.tracks[index].value.artist = nil
      let track = reading.wanted.tracks[index]
      add(
        [Extracted(artist, span: track.span, strength: .rule, certainty: track.certainty)],
        to: &reading.unwanted.artists)
    }
  }

  /// "same feel but a different band", of a song: it is what is compared with, and who plays it is not.
  private mutating func likenTracks() {
    for track in reading.wanted.tracks {
      add([track], to: &reading.likeness.tracks)
      guard let artist = track.value.artist else { continue }
      add(
        [Extracted(artist, span: track.span, strength: .rule, certainty: track.certainty)],
        to: &reading.unwanted.artists)
    }
    reading.wanted.tracks = []
  }

  mutating func readFollowUps(
    _ made: SlotMaker, _ turn: TurnReading, _ spans: SpanMaker,
    askedBefore: [Extracted<NamedArtist>]
  ) {
    reading.followUps = turn.followUps.map {
      Extracted($0.value, span: spans.span($0.items), strength: .preference, certainty: 0.8)
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
        seeds.map { Extracted($0.value, span: $0.span, strength: .rule, certainty: $0.certainty) },
        to: &reading.unwanted.artists)
      let isLike = turn.followUps.contains { $0.value == .more(like: nil) }
      if isLike {
        add(reading.wanted.artists, to: &reading.likeness.artists)
        if made.wanted.tracks.isEmpty { likenTracks() }
      }
      if !isReplaced { reading.wanted.artists = [] }
      let tracks = made.likeness.tracks.compactMap { track in
        track.value.artist.map {
          Extracted($0, span: track.span, strength: .rule, certainty: track.certainty)
        }
      }
      add(tracks, to: &reading.unwanted.artists)
      if !isCover, made.namesNobody,
        !seeds.isEmpty || !refuseArtistsOfTitle(before: spans.turn)
      {
        refuseShownArtists(spans, of: turn)
      }
    }
    let isLikeShown = reading.followUps.contains { $0.value == .more(like: nil) }
    if isLikeShown, made.wanted.artists.isEmpty, !reading.wanted.artists.isEmpty {
      add(reading.wanted.artists, to: &reading.likeness.artists)
      reading.wanted.artists = []
    }
  }
}

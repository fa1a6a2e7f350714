/// What a turn takes back, leaves behind or goes back to.
extension TurnMerger {
  /// "Start over": nothing that was asked for holds any more. What was refused is refused.
  mutating func startOver() {
    var anew = Reading()
    anew.unwanted = reading.unwanted
    anew.unwantedYears = reading.unwantedYears
    anew.unwantedArtistsOf = reading.unwantedArtistsOf
    (anew.isCut, anew.isAside) = (reading.isCut, reading.isAside)
    (reading, first, mentioned, mentionedWork) = (anew, nil, nil, nil)
    askedWhether = []
    reading.startsOver = true
  }

  /// "Back to what I asked for at first": refusals of later turns stay, but for what that asks for.
  mutating func goBackToFirst() {
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
    first.unwantedArtistsOf += reading.unwantedArtistsOf.filter {
      !first.unwantedArtistsOf.contains($0)
    }
    (first.isCut, first.isAside, first.startsOver) = (reading.isCut, reading.isAside, false)
    reading = first
  }

  /// Criteria that a question of fact, or what is told of somebody else, seems to have.
  func dropRemarks(_ made: inout SlotMaker, isFact: Bool) {
    let refused = reading.unwanted.tags
    made.wanted.tags.removeAll { tag in isFact || refused.contains { Self.same($0, tag) } }
    if isFact || !reading.unwantedYears.isEmpty || reading.years != nil { made.years = nil }
  }

  /// "Who sings Jolene?", "nothing by her": whoever the catalog says sings the title of the turn before.
  mutating func refuseArtistsOfTitle(before number: Int) -> Bool {
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
  mutating func dropAvailable(_ made: SlotMaker, _ turn: TurnReading, _ number: Int) {
    if turn.asksWhether { askedWhether.insert(number) }
    let isNewRequest =
      turn.items.contains { $0.hasAny(.noun, .counter) }
      || made.wanted.tags.contains { !Self.kinds(of: $0).isEmpty } || !made.wanted.languages.isEmpty
    guard isNewRequest, made.namesNobody, !turn.refersToPerson, !turn.adds, !turn.isOfOne,
      !turn.items.contains(where: { $0.has(.reference) })
    else { return }
    func isOld<Value>(_ read: Extracted<Value>) -> Bool {
      read.span.turn < number && askedWhether.contains(read.span.turn)
    }
    reading.wanted.artists.removeAll(where: isOld)
    reading.wanted.tracks.removeAll(where: isOld)
    reading.wanted.albums.removeAll(where: isOld)
  }

  /// "The same, but by other artists": than those of what was shown, whether or not anybody named them.
  mutating func refuseShownArtists(_ spans: SpanMaker, of turn: TurnReading) {
    reading.followUps.removeAll { $0.value == .without(nil) }
    reading.followUps.append(
      Extracted(
        .otherArtists, span: spans.span(turn.items.indices), strength: .rule, certainty: 0.8))
  }
}

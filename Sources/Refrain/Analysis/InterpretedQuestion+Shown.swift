import IndexFile
import MusicBundle
import Recommender
import RequestReading

/// What the words say of tracks that were shown before.
extension InterpretedQuestion {
  /// Tracks of which it can be said what they have in common.
  private static let minimumAlike = 2

  /// "The second one, but live", "more like the first", "no more of those": of the tracks that were
  /// shown.
  mutating func readFollowUps(_ reading: Reading, _ said: ShownReferences, turn: Int) {
    let followUps = reading.followUps
    if followUps.isEmpty, let others = said.others { return askForOthers(others, after: turn) }
    var chosen: [(track: UInt32, read: Extracted<FollowUp>)] = []
    for followUp in followUps {
      guard !question.shown.isEmpty else {
        notes.append(ShownNotes.needsHandle(followUp.span.text))
        return
      }
      switch followUp.value {
      case .more(let number?) where said.isOfArtist(followUp.span):
        demandArtist(of: shown(number), followUp)
      case .more(let number): addShownAsSeeds(shown(number), number, followUp)
      case .without(let number?) where said.isOfArtist(followUp.span):
        refuseArtists(of: shown(number), followUp)
      case .without(let number):
        leaveOutShown(shown(number), followUp, keepsRest: number != nil)
        if number == nil { refuseKind(of: shown(nil), reading, followUp) }
      case .otherArtists: refuseArtistsOfShown(followUp)
      case .select(let number):
        guard let track = shown(number).first else {
          notes.append(ShownNotes.wereNotShown(followUp.span.text))
          continue
        }
        chosen.append((track, followUp))
      }
    }
    select(chosen)
  }

  /// "Three more" are others than those that were shown.
  mutating func askForOthers(_ span: WordSpan, after turn: Int) {
    guard !question.shown.isEmpty else {
      if turn > 0 {
        notes.append(ShownNotes.needsWithout(span.text))
      }
      return
    }
    let read = Extracted(FollowUp.without(nil), span: span, strength: .rule, certainty: 0.8)
    leaveOutShown(shown(nil), read)
  }

  /// Nobody who sings what was shown, be it last or before.
  private mutating func refuseArtistsOfShown(_ read: Extracted<FollowUp>) {
    let before = question.excluded.compactMap { snapshot.tracks.ordinal(ofID: $0) }
    refuseArtists(of: shown(nil) + before, read)
  }

  /// Nobody who sings one of some tracks that were shown.
  private mutating func refuseArtists(of tracks: [UInt32], _ read: Extracted<FollowUp>) {
    speaksOfShown = true
    let artists = ArtistFilter(
      tracks.flatMap { snapshot.tracks.artists(of: $0) }, in: snapshot.tracks)
    dropShown()
    refuse(artists, artists.names.joined(separator: ", "), read)
  }

  /// Songs of the artists of what was shown, but for those that were shown.
  private mutating func demandArtist(of tracks: [UInt32], _ read: Extracted<FollowUp>) {
    guard let track = tracks.first else {
      notes.append(ShownNotes.wereNotShown(read.span.text))
      return
    }
    let artists = ArtistFilter(snapshot.tracks.artists(of: track), in: snapshot.tracks)
    leaveOutShown(shown(nil), nil)
    demand(
      artists.theirs, .artists, artists.names.joined(separator: ", "), read,
      isEmpty: artists.isEmpty)
  }

  /// The ordinals of what was shown, or of one of it, counted from 1; -1 is the last.
  func shown(_ number: Int?) -> [UInt32] {
    let ids = question.shown
    guard let number else { return ids.compactMap { snapshot.tracks.ordinal(ofID: $0) } }
    let place = number < 0 ? ids.count + number : number - 1
    guard ids.indices.contains(place) else { return [] }
    return snapshot.tracks.ordinal(ofID: ids[place]).map { [$0] } ?? []
  }

  private mutating func addShownAsSeeds(
    _ tracks: [UInt32], _ number: Int?, _ read: Extracted<FollowUp>
  ) {
    let seeds = tracks.prefix(InterpretedQuestion.maximumSeeds).map { snapshot.tracks.id(of: $0) }
    question.likes += seeds.filter { !question.likes.contains($0) }
    leaveOutShown(shown(nil), nil)
    understand(.like, names(of: tracks, number), read, isRule: false)
  }

  /// - Parameter keepsRest: whether what was shown besides may still be the place to look in.
  private mutating func leaveOutShown(
    _ tracks: [UInt32], _ read: Extracted<FollowUp>?, keepsRest: Bool = false
  ) {
    speaksOfShown = true
    let ids = tracks.flatMap { snapshot.tracks.versions(of: $0) }.map { snapshot.tracks.id(of: $0) }
    if !keepsRest { dropShown() }
    let selection = TrackSelection(named: "what was shown", unique(ids), in: snapshot.tracks)
    question.filter = .all(question.filter.conjuncts + [.not(.among(selection))])
    if let read { understand(.excludeTracks, "what was shown", read, isRule: true) }
  }

  /// "No more of those" is said of what they have in common, too: of an artist of them all, or of tags
  /// that all have, unless these were asked for.
  private mutating func refuseKind(
    of tracks: [UInt32], _ reading: Reading, _ read: Extracted<FollowUp>
  ) {
    guard tracks.count >= InterpretedQuestion.minimumAlike else { return }
    let table = snapshot.tracks
    let wanted = Set(reading.wanted.namedArtists.flatMap(\.ids))
    let artists = common(tracks.map { table.artists(of: $0) }).filter { !wanted.contains($0) }
    for artist in artists {
      let name = table.artistName(artist)
      demand(.not(.artist(name)), .excludeArtists, name, read)
    }
    guard artists.isEmpty else { return }
    let asked = Set(reading.wanted.tags.flatMap { tags.names(for: $0.value) })
    let shared = common(tracks.map { table.tags(of: $0).map(\.name) })
    // What most of the catalog is called is no kind of it.
    let kinds = shared.filter { name in
      !asked.contains(name) && 2 * snapshot.compiled(.tag(name)).cardinality < table.liveCount
    }
    guard !kinds.isEmpty else { return }
    demand(
      .not(.all(kinds.map(TrackFilter.tag))), .excludeTags, kinds.joined(separator: " "), read)
  }

  /// What all lists have, in the order of the first.
  private func common<Item: Hashable>(_ lists: [[Item]]) -> [Item] {
    guard let first = lists.first else { return [] }
    let others = lists.dropFirst().map { Set($0) }
    return first.filter { item in others.allSatisfy { $0.contains(item) } }
  }

  /// Some of what was shown, and nothing else. Where the call refuses these, more like them.
  mutating func select(_ chosen: [(track: UInt32, read: Extracted<FollowUp>)]) {
    guard let first = chosen.first else { return }
    speaksOfShown = true
    let tracks = chosen.map(\.track)
    let allowed = snapshot.compiled(callFilter)
    guard tracks.contains(where: { allowed.contains($0) }) else {
      for (track, read) in chosen { addShownAsSeeds([track], 1, read) }
      return
    }
    let ids = tracks.flatMap { snapshot.tracks.versions(of: $0) }.map { snapshot.tracks.id(of: $0) }
    let titles = unique(tracks.map { snapshot.tracks.title(of: $0) })
    dropShown(isRefused: true)
    let name = titles.map { "\"\($0)\"" }.joined(separator: ", ")
    question.filter = .all(
      question.filter.conjuncts + [.among(TrackSelection(named: name, ids, in: snapshot.tracks))])
    understand(.shown, titles.joined(separator: ", "), first.read, isRule: true)
  }

  /// What was shown is no longer the place to look in, nor refused when one of it is asked for.
  private mutating func dropShown(isRefused: Bool = false) {
    guard let first = question.shown.first,
      let ordinal = snapshot.tracks.ordinal(ofID: first)
    else { return }
    func isOfShown(_ filter: TrackFilter) -> Bool {
      switch filter {
      case .among(let selection): selection.ordinals(in: snapshot.tracks).contains(ordinal)
      case .not(let filter): isRefused && isOfShown(filter)
      default: false
      }
    }
    question.filter = .all(question.filter.conjuncts.filter { !isOfShown($0) })
  }

  private func names(of tracks: [UInt32], _ number: Int?) -> String {
    number == nil
      ? "what was shown" : tracks.first.map { snapshot.tracks.title(of: $0) } ?? "none"
  }
}

import IndexFile
import MusicBundle
import Recommender
import RequestReading

/// Likeness, popularity, numbers, kinds of recordings, and what was shown before.
extension InterpretedQuestion {
  /// How strongly known tracks are held back, or preferred, when the words ask for it.
  private static let popularityStrength = 0.5
  /// Tracks of an artist that stand for what they sound like.
  private static let maximumSeeds = 5
  /// Recordings of a kind, from which on it can be demanded; fewer only come first.
  private static let leastDemanded = 10
  /// Tracks of which it can be said what they have in common.
  private static let leastAlike = 2

  /// Tracks to be like become seeds. Artists to be like are left out, unless they are asked for.
  mutating func liken(_ reading: Reading) {
    var seeds: [UInt32] = []
    for track in reading.likeness.tracks where !track.value.ids.isEmpty {
      seeds += mostKnown(tracks(of: track.value), limit: 1)
      understand(.like, track.value.title, track, isRule: false)
    }
    for artist in reading.likeness.artists where !artist.value.ids.isEmpty {
      let own = artist.value.ids.flatMap {
        snapshot.tracks.tracks(ofArtist: $0).prefix(TrackTable.maximumTracksRead)
      }
      seeds += mostKnown(own, limit: InterpretedQuestion.maximumSeeds)
      let isWanted = reading.wanted.artists.contains { $0.value.name == artist.value.name }
      if !isWanted {
        let names = unique(artist.value.ids.map { snapshot.tracks.artistName($0) })
        let others = TrackFilter.not(.any(names.map(TrackFilter.artist)))
        // Whom the call itself asks for comes.
        if !contradictsCall(others) {
          question.filter = .all(question.filter.conjuncts + [others])
        }
      }
      understand(.like, artist.value.name, artist, isRule: false)
    }
    let ids = seeds.map { snapshot.tracks.id(of: $0) }
    question.likes = ids.filter { !question.likes.contains($0) } + question.likes
  }

  private func mostKnown(_ ordinals: [UInt32], limit: Int) -> [UInt32] {
    let known = Set(ordinals).sorted {
      (snapshot.popularity(of: $1), $0) < (snapshot.popularity(of: $0), $1)
    }
    return Array(known.prefix(limit))
  }

  mutating func setPopularity(_ reading: Reading) {
    guard let popularity = reading.popularity else { return }
    switch popularity.value {
    case .low:
      question.novelty = max(question.novelty, InterpretedQuestion.popularityStrength)
    case .high:
      var diversity = question.diversity ?? question.kind.defaultDiversity
      diversity.familiarity = max(diversity.familiarity, InterpretedQuestion.popularityStrength)
      question.diversity = diversity
    }
    understand(.popularity, popularity.value.rawValue, popularity, isRule: false)
  }

  // MARK: Numbers and artists

  /// No more than were asked for. A call that asks for fewer gets them page by page.
  mutating func setCount(_ reading: Reading) {
    guard let count = reading.count, (1...MusicEngine.maximumLimit).contains(count.value) else {
      return
    }
    question.limit = min(question.limit, max(1, count.value - question.offset))
    understand(.count, String(count.value), count, isRule: true)
  }

  /// "One song per artist" caps an answer, too; how long a whole list is says a playlist's length alone.
  mutating func setListWishes(_ reading: Reading) {
    if let share = reading.perArtist, share.value > 0 {
      var diversity = question.diversity ?? question.kind.defaultDiversity
      diversity.artistCap = min(share.value, diversity.artistCap ?? share.value)
      question.diversity = diversity
      understand(.perArtist, String(share.value), share, isRule: true)
    }
    if let total = reading.totalSeconds, let seconds = total.value.most ?? total.value.least {
      understand(.totalDuration, String(seconds), total, isRule: false)
    }
  }

  /// "Only Queen" are songs by Queen; "songs by Queen" has them first.
  mutating func demandArtists(_ reading: Reading) {
    let artists = reading.wanted.artists
    guard let first = artists.first else { return }
    let names = unique(artists.flatMap { $0.value.ids.map { snapshot.tracks.artistName($0) } })
    let filter = TrackFilter.any(names.map(TrackFilter.artist))
    let value = artists.map(\.value.name).joined(separator: ", ")
    if reading.isOnlyTheirs {
      demand(filter, .artists, value, first, isEmpty: names.isEmpty)
    } else if !names.isEmpty, reading.wanted.tracks.isEmpty {
      prefer(filter, .artists, value, first)
    }
  }

  /// Whoever names an album wants its tracks; where several albums are called so, those of the artist
  /// who is named with it.
  mutating func demandAlbums(_ reading: Reading) {
    guard let first = reading.wanted.albums.first else { return }
    let albums = reading.wanted.albums.map(\.value)
    let named = reading.wanted.artists.flatMap(\.value.ids)
    let ordinals = albums.flatMap { album in
      let own = tracks(of: album)
      let theirs = own.filter { !Set(snapshot.tracks.artists(of: $0)).isDisjoint(with: named) }
      return theirs.isEmpty ? own : theirs
    }
    let title = albums.map(\.title).joined(separator: ", ")
    let ids = unique(ordinals.map { snapshot.tracks.id(of: $0) })
    let selection = TrackSelection(named: "the album \"\(title)\"", ids, in: snapshot.tracks)
    demand(.among(selection), .albums, title, first, isEmpty: ids.isEmpty)
  }

  /// Artists whom the listener knows are those of what they like, dislike or have played.
  mutating func demandNewArtists(_ reading: Reading) {
    guard let wish = reading.newArtists, wish.value else { return }
    let profile = try? snapshot.profile(of: question.listener)
    let played = (profile?.items ?? []).filter { Int($0) < snapshot.tracks.count }
    let said = (question.likes + question.dislikes + question.excluded)
      .compactMap { snapshot.tracks.ordinal(ofID: $0) }
    let known = (played + said).flatMap { snapshot.tracks.artists(of: $0) }
    guard !known.isEmpty else {
      notes.append(
        "\"\(wish.span.text)\" was not applied: whom the listener knows is not said here.")
      return
    }
    let names = unique(known.map { snapshot.tracks.artistName($0) })
    demand(.not(.any(names.map(TrackFilter.artist))), .newArtists, "new artists", wish)
  }

  // MARK: Kinds of recordings

  /// A kind of recording is a rule where the catalog has some, and a preference where a song is named
  /// or there are few.
  mutating func demandRecordings(_ reading: Reading) {
    let namesSong = !reading.wanted.tracks.isEmpty
    for kind in reading.wanted.recordings {
      if kind.value == .original {
        question.versions = question.versions ?? .original
        understand(.versions, kind.value.rawValue, kind, isRule: false)
        continue
      }
      let filter = filter(for: kind.value)
      let compiler = FilterCompiler(tracks: snapshot.tracks)
      let found = compiler.set(of: .all(question.filter.conjuncts + [filter])).cardinality
      if found >= InterpretedQuestion.leastDemanded, !namesSong {
        demand(filter, .versions, kind.value.rawValue, kind)
      } else if found > 0 {
        prefer(filter, .versions, kind.value.rawValue, kind)
      } else {
        notes.append("The catalog has no \(kind.value.rawValue) recording that fits the request.")
      }
    }
  }

  /// Tracks whose title says so, or whose tags or language do: what has no words is instrumental.
  private func filter(for kind: RecordingKind) -> TrackFilter {
    let name = kind.rawValue
    var filters: [TrackFilter] = [.recording(kind)]
    let wish = TagWish(
      text: name, concepts: MusicLexicon.shared.concepts(of: name), ids: tags.tags(named: [name]))
    if let tagged = tags.filter(for: wish) { filters.append(tagged) }
    if kind == .instrumental, !snapshot.tracks.languageNumbers(of: "zxx").isEmpty {
      filters.append(.language("zxx"))
    }
    return filters.count == 1 ? filters[0] : .any(filters)
  }

  // MARK: What was shown

  /// "The second one, but live", "more like the first", "no more of those": of the tracks that were
  /// shown.
  mutating func readFollowUps(_ reading: Reading) {
    for followUp in reading.followUps {
      guard !question.shown.isEmpty else {
        notes.append(
          "\"\(followUp.span.text)\" speaks of what was shown: give that answer's handle.")
        return
      }
      switch followUp.value {
      case .more(let number): likenShown(shown(number), number, followUp)
      case .without(let number):
        leaveOutShown(shown(number), followUp)
        if number == nil { refuseKind(of: shown(nil), reading, followUp) }
      case .select(let number): select(shown(number), followUp)
      }
    }
  }

  /// The ordinals of what was shown, or of one of it, counted from 1; -1 is the last.
  private func shown(_ number: Int?) -> [UInt32] {
    let ids = question.shown
    guard let number else { return ids.compactMap { snapshot.tracks.ordinal(ofID: $0) } }
    let place = number < 0 ? ids.count + number : number - 1
    guard ids.indices.contains(place) else { return [] }
    return snapshot.tracks.ordinal(ofID: ids[place]).map { [$0] } ?? []
  }

  private mutating func likenShown(
    _ tracks: [UInt32], _ number: Int?, _ read: Read<FollowUp>
  ) {
    let seeds = tracks.prefix(InterpretedQuestion.maximumSeeds).map { snapshot.tracks.id(of: $0) }
    question.likes += seeds.filter { !question.likes.contains($0) }
    leaveOutShown(shown(nil), nil)
    understand(.like, names(of: tracks, number), read, isRule: false)
  }

  private mutating func leaveOutShown(_ tracks: [UInt32], _ read: Read<FollowUp>?) {
    let ids = tracks.flatMap { snapshot.tracks.versions(of: $0) }.map { snapshot.tracks.id(of: $0) }
    dropShown()
    let selection = TrackSelection(named: "what was shown", unique(ids), in: snapshot.tracks)
    question.filter = .all(question.filter.conjuncts + [.not(.among(selection))])
    if let read { understand(.excludeTracks, "what was shown", read, isRule: true) }
  }

  /// "No more of those" is said of what they have in common, too: of an artist of them all, or of tags
  /// that all have, unless these were asked for.
  private mutating func refuseKind(
    of tracks: [UInt32], _ reading: Reading, _ read: Read<FollowUp>
  ) {
    guard tracks.count >= InterpretedQuestion.leastAlike else { return }
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

  private mutating func select(_ tracks: [UInt32], _ read: Read<FollowUp>) {
    guard let track = tracks.first else {
      notes.append("\"\(read.span.text)\": so many were not shown.")
      return
    }
    let ids = snapshot.tracks.versions(of: track).map { snapshot.tracks.id(of: $0) }
    let title = snapshot.tracks.title(of: track)
    dropShown(isRefused: true)
    question.filter = .all(
      question.filter.conjuncts
        + [.among(TrackSelection(named: "\"\(title)\"", ids, in: snapshot.tracks))])
    understand(.shown, title, read, isRule: true)
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

extension Reading {
  /// Whether music without voices is asked for.
  var wantsInstrumentals: Bool { wanted.recordings.contains { $0.value == .instrumental } }
}

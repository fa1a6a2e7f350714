import IndexFile
import MusicBundle
import Recommender
import RequestReading
import TextIndex

/// Likeness, popularity, numbers, kinds of recordings, and what was shown before.
extension InterpretedQuestion {
  /// How strongly known tracks are held back, or preferred, when the words ask for it.
  private static let popularityStrength = 0.5
  /// Tracks of an artist that stand for what they sound like.
  static let maximumSeeds = 5
  /// Recordings of a kind, from which on it can be demanded; fewer only come first.
  private static let minimumToDemand = 10

  /// Tracks to be like become seeds. Artists to be like are left out, unless they are asked for.
  mutating func addSeeds(_ reading: Reading) {
    var seeds: [UInt32] = []
    for track in reading.likeness.tracks where !track.value.ids.isEmpty {
      seeds += snapshot.bestKnown(tracks(of: track.value), limit: 1)
      understand(.like, track.value.title, track, isRule: false)
    }
    for artist in reading.likeness.artists where !artist.value.ids.isEmpty {
      let own = artist.value.ids.flatMap {
        snapshot.tracks.tracks(ofArtist: $0).prefix(TrackTable.maximumTracksRead)
      }
      seeds += snapshot.bestKnown(own, limit: InterpretedQuestion.maximumSeeds)
      let isWanted = reading.wanted.artists.contains { $0.value.name == artist.value.name }
      if !isWanted {
        let others = ArtistFilter(artist.value.ids, in: snapshot.tracks).others
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
    let number = partsCount ?? count.value
    question.limit = min(question.limit, max(1, number - question.offset))
    understand(.count, String(number), count, isRule: true)
  }

  /// "One song per artist" caps an answer, too; how long a whole list is says a playlist's length alone.
  mutating func setRequestedLength(_ reading: Reading) {
    if let share = reading.perArtist, share.value > 0 {
      var diversity = question.diversity ?? question.kind.defaultDiversity
      diversity.artistCap = min(share.value, diversity.artistCap ?? share.value)
      question.diversity = diversity
      understand(.perArtist, String(share.value), share, isRule: true)
    }
    if let total = reading.totalSeconds, let seconds = total.value.maximum ?? total.value.minimum {
      understand(.totalDuration, String(seconds), total, isRule: false)
    }
  }

  /// "Only Queen" are songs by Queen; "songs by Queen" has them first.
  mutating func demandArtists(_ reading: Reading) {
    let artists = reading.wanted.artists
    guard let first = artists.first else { return }
    let named = ArtistFilter(artists.flatMap(\.value.ids), in: snapshot.tracks)
    let filter = named.theirs
    let value = artists.map(\.value.name).joined(separator: ", ")
    // "More like the second one" is of others where all of theirs were shown.
    let isOfOthers = reading.followUps.contains { if case .more = $0.value { true } else { false } }
    if reading.isOnlyTheirs || isRefused(filter) && !isOfOthers {
      demand(filter, .artists, value, first, isEmpty: named.isEmpty)
    } else if !named.isEmpty, reading.wanted.tracks.isEmpty {
      prefer(filter, .artists, value, first)
    }
  }

  /// Whether all that satisfies a filter breaks what was said besides: Queen, where nothing in English is
  /// wanted. As a rule it leaves nothing, and the answer says why.
  private func isRefused(_ filter: TrackFilter) -> Bool {
    let all = snapshot.compiled(filter)
    guard !all.isEmpty, !question.filter.conjuncts.isEmpty else { return false }
    var rest = all
    rest.formIntersection(snapshot.compiled(question.filter))
    return rest.isEmpty
  }

  /// A title of which every recording was refused before: other songs do not come in its place.
  mutating func demandTitles(_ reading: Reading) {
    guard let first = reading.wanted.tracks.first, reading.wanted.tracks.count == 1 else { return }
    let ids = recordings(of: first.value).map { snapshot.tracks.id(of: $0) }
    let title = first.value.title
    let filter = TrackFilter.among(
      TrackSelection(named: "the title \"\(title)\"", ids, in: snapshot.tracks))
    guard isRefused(filter) else { return }
    notes.append("Every recording of \"\(title)\" is left out by what was said besides.")
    question.filter = .all(question.filter.conjuncts + [filter])
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
    demand(
      ArtistFilter(known, in: snapshot.tracks).others, .newArtists, "new artists", wish)
  }

  // MARK: Kinds of recordings

  /// A kind of recording is a rule where the catalog has some, or where nothing else will do, and a
  /// preference where a song is named or there are few.
  mutating func demandRecordings(_ reading: Reading) {
    let namesSong = !reading.wanted.tracks.isEmpty
    for kind in reading.wanted.recordings {
      if kind.value == .original {
        question.versions = question.versions ?? .original
        understand(.versions, kind.value.rawValue, kind, isRule: false)
        refuseOthers(than: kind)
        continue
      }
      let filter = snapshot.recordings(kind.value, called: kind.span.text)
      if namesSong, let title = titleWithout(filter, reading) {
        notes.append("The catalog has no \(kind.value.rawValue) recording of \"\(title)\".")
        continue
      }
      let found = snapshot.compiled(.all(question.filter.conjuncts + [filter])).cardinality
      // As many as somebody asks for are enough, however few there are.
      let enough = min(
        InterpretedQuestion.minimumToDemand,
        max(1, reading.count?.value ?? InterpretedQuestion.minimumToDemand))
      if found > 0, found >= enough || isOnly(kind.span), !namesSong {
        demand(filter, .versions, kind.value.rawValue, kind)
      } else if found > 0 {
        prefer(filter, .versions, kind.value.rawValue, kind)
      } else {
        notes.append("The catalog has no \(kind.value.rawValue) recording that fits the request.")
      }
    }
  }

  /// The title that is asked for, where no recording of it satisfies a filter.
  private func titleWithout(_ filter: TrackFilter, _ reading: Reading) -> String? {
    guard let work = reading.wanted.tracks.first?.value, reading.wanted.tracks.count == 1 else {
      return nil
    }
    var fitting = snapshot.compiled(filter)
    if recordings(of: work).contains(where: { fitting.contains($0) }) { return nil }
    // Somebody else's may be no recording of the same song.
    let titles = snapshot.text.schema.mask("title")
    guard let called = try? snapshot.text.matches(.phrase(work.title, fields: titles)) else {
      return nil
    }
    fitting.formIntersection(called)
    return fitting.isEmpty ? work.title : nil
  }

  /// Whether "only" stands beside words: "live versions only", 只要现场版, ライブだけ.
  private func isOnly(_ span: WordSpan) -> Bool {
    guard span.turn == question.conversation.count else { return false }
    return OnlyWords.stand(beside: span.range, of: question.words)
  }

  /// Kinds that are refused by asking for the plain recording: "no covers".
  private mutating func refuseOthers(than kind: Extracted<RecordingKind>) {
    for refused in RecordingKind.named(within: kind.span.text) {
      demand(.not(snapshot.recordings(refused)), .versions, "not \(refused.rawValue)", kind)
    }
  }
}

extension Reading {
  /// Whether music without voices is asked for.
  var wantsInstrumentals: Bool { wanted.recordings.contains { $0.value == .instrumental } }
}

import IndexFile
import MusicBundle
import MusicCatalog
import MusicNames
import RequestReading
import TextIndex

// What a reading refuses becomes rules of the filter.
extension InterpretedQuestion {
  mutating func refuseArtists(_ unwanted: Criteria) {
    for artist in unwanted.artists {
      refuse(ArtistFilter(artist.value.ids, in: snapshot.tracks), artist.value.name, artist)
    }
  }

  /// Nobody of some artists.
  mutating func refuse<Value>(_ artists: ArtistFilter, _ value: String, _ read: Extracted<Value>) {
    demand(artists.others, .excludeArtists, value, read, isEmpty: artists.isEmpty)
  }

  /// A word that is no tag may be a surname or a misspelled name, which an exclusion knows.
  private mutating func refuseArtist(called words: Extracted<NamedTag>) -> Bool {
    let filter = TrackFilter.not(.artist(words.value.text))
    let kept = FilterCompiler(snapshot).set(of: filter).cardinality
    guard words.value.concepts.isEmpty, kept < snapshot.tracks.liveCount else { return false }
    demand(filter, .excludeArtists, words.value.text, words)
    return true
  }

  /// A word of music that no tag keeps may be somebody's name as well: "sweet 노래 말고" in a catalog without
  /// moods, where The Sweet are.
  private mutating func refuseNamesake(of word: Extracted<NamedTag>) {
    var lookup = ArtistLookup(snapshot.tracks.names)
    let artists = ArtistFilter(lookup.same(word.span.text), in: snapshot.tracks)
    if let first = artists.names.first { refuse(artists, first, word) }
  }

  /// Or a part of a few titles: "Je t'aime".
  private mutating func refuseTitles(called words: Extracted<NamedTag>) -> Bool {
    let titles = snapshot.text.schema.mask("title")
    guard words.value.concepts.isEmpty,
      let found = try? snapshot.text.matches(.phrase(words.value.text, fields: titles)),
      (1...InterpretedQuestion.maximumRefusedTitles).contains(found.cardinality)
    else { return false }
    var named: [UInt32] = []
    found.forEach { named.append($0) }
    let ids = recordings(of: NamedWork(title: words.value.text, ids: named))
      .map { snapshot.tracks.id(of: $0) }
    let selection = TrackSelection(named: "\"\(words.value.text)\"", ids, in: snapshot.tracks)
    demand(.not(.among(selection)), .excludeTracks, words.value.text, words)
    return true
  }

  /// Artists who are called what was taken for a title or a tag: no "Elton John", except Animals. Too
  /// much left out is better than one who was refused; who is asked for besides stays.
  mutating func refuseNamesakes(of unwanted: Criteria, unless wanted: [NamedArtist]) {
    let asked = Set(wanted.flatMap(\.ids))
    let titles = (unwanted.tracks + unwanted.albums).filter { $0.value.artist == nil }
      .map { Extracted($0.value.title, span: $0.span, strength: .rule, certainty: $0.certainty) }
    // "Savage Featuring Soulja Boy Tell'em" is a credit, whatever song by Savage was taken for it.
    let credits = (unwanted.tracks + unwanted.albums).filter {
      $0.value.artist != nil && $0.span.text.contains(" ")
    }.map { Extracted($0.span.text, span: $0.span, strength: .rule, certainty: $0.certainty) }
    let tags = unwanted.tags
      .filter { $0.span.text.first?.isUppercase == true && $0.span.range.lowerBound > 0 }
      .map { Extracted($0.value.text, span: $0.span, strength: .rule, certainty: $0.certainty) }
    var lookup = ArtistLookup(snapshot.tracks.names)
    let names = titles.map { ($0, false) } + credits.map { ($0, true) } + tags.map { ($0, false) }
    for (name, isCredit) in names {
      let ids =
        isCredit
        ? lookup.same(name.value) + lookup.whole(name.value)
        : [name.value, name.span.text].flatMap { lookup.same($0) }
      guard !ids.isEmpty, asked.isDisjoint(with: ids) else { continue }
      let artists = ArtistFilter(ids, in: snapshot.tracks)
      refuse(artists, artists.names[0], name)
    }
  }

  mutating func refuse(_ reading: Reading) {
    let unwanted = recordingsForNames(in: reading.unwanted)
    refuseArtists(unwanted)
    refuseNamesakes(of: unwanted, unless: reading.wanted.namedArtists)
    for track in unwanted.tracks + unwanted.albums {
      let ids = recordings(of: track.value).map { snapshot.tracks.id(of: $0) }
      let selection = TrackSelection(named: "\"\(track.value.title)\"", ids, in: snapshot.tracks)
      demand(
        .not(.among(selection)), .excludeTracks, track.value.title, track, isEmpty: ids.isEmpty)
    }
    for tag in unwanted.tags {
      if refuseArtist(around: tag, unless: reading.wanted.namedArtists) { continue }
      if refuseExplicit(tag) || refuseRecordings(called: tag) || refuseOldies(tag, reading)
        || refuseRegion(tag)
      {
        continue
      }
      // What is refused is refused in all that its words mean.
      let filter =
        tags.filter(for: tag.value, isRefused: true)
        ?? (tag.value.concepts.isEmpty ? nil : tags.filter(called: tag.value.text, isRefused: true))
      let isOfTitle = unwanted.tracks.contains {
        $0.span.turn == tag.span.turn && $0.span.range.overlaps(tag.span.range)
      }
      if filter == nil,
        isOfTitle || refuseArtist(called: tag) || refuseTitles(called: tag)
          || reading.wantsInstrumentals && tag.value.isVoice
      {
        continue
      }
      if filter == nil { refuseNamesake(of: tag) }
      let standIns = tags.standIns(for: tag.value)
      if filter != nil, !standIns.isEmpty {
        notes.append(
          "No tag of the catalog is \"\(tag.value.text)\": refused was what it calls "
            + standIns.map { "\"\($0)\"" }.joined(separator: ", ") + ".")
      }
      demand(.not(filter ?? .any([])), .excludeTags, tag.value.text, tag, isEmpty: filter == nil)
    }
    for language in unwanted.languages {
      demand(
        .not(.language(language.value)), .excludeLanguages,
        LanguageName.name(of: language.value), language)
    }
    for kind in unwanted.recordings {
      if question.versions == nil { question.versions = .original }
      demand(
        .not(snapshot.recordings(kind.value, called: kind.span.text)), .versions,
        "not \(kind.value.rawValue)", kind)
    }
  }

  /// Artists of whose name a reader has taken a part for a tag: Punk of "D. Punk", Childrens of
  /// "Mr.Childrens". Names are written with capitals.
  private mutating func refuseArtist(
    around tag: Extracted<NamedTag>, unless wanted: [NamedArtist]
  ) -> Bool {
    let turns = question.conversation + [question.words]
    guard turns.indices.contains(tag.span.turn),
      let name = CapitalName(around: tag.span.range, in: turns[tag.span.turn])
    else { return false }
    var lookup = ArtistLookup(snapshot.tracks.names)
    let ids = lookup.whole(name.text)
    guard !ids.isEmpty, Set(wanted.flatMap(\.ids)).isDisjoint(with: ids) else { return false }
    let artists = ArtistFilter(ids, in: snapshot.tracks)
    refuse(artists, artists.names[0], tag)
    return true
  }

  /// Kinds of recordings that were taken for somebody's name, where artists or songs are called so: "not a
  /// remix", "no sped up versions". Whoever is said to be by whom they are is one.
  private func recordingsForNames(in unwanted: Criteria) -> Criteria {
    var rest = unwanted
    var recordings = unwanted.recordings
    func isKind(_ span: WordSpan, _ certainty: Double) -> Bool {
      guard let kind = RecordingKind(named: span.text), !isBehindCredit(span) else { return false }
      if !recordings.contains(where: { $0.value == kind }) {
        recordings.append(
          Extracted(kind, span: span, strength: .rule, certainty: certainty))
      }
      // "No Live" may be said of the band as well.
      return span.text.first?.isUppercase != true
    }
    rest.artists.removeAll { isKind($0.span, $0.certainty) }
    rest.tracks.removeAll { isKind($0.span, $0.certainty) }
    rest.albums.removeAll { isKind($0.span, $0.certainty) }
    rest.recordings = recordings
    return rest
  }

  /// Whether a word that says by whom something is stands before.
  private func isBehindCredit(_ span: WordSpan) -> Bool {
    let turns = question.conversation + [question.words]
    guard turns.indices.contains(span.turn) else { return false }
    let last = RequestWord.words(in: turns[span.turn])
      .last { $0.range.upperBound <= span.range.lowerBound }
    return last?.isAny(of: .credits) ?? false
  }

  /// "No oldies", where no tag says it: newer ones first, as for "no old songs".
  private mutating func refuseOldies(_ tag: Extracted<NamedTag>, _ reading: Reading) -> Bool {
    guard tag.value.concepts.count == 1,
      MusicLexicon.shared[tag.value.concepts[0]].name == "oldies",
      tags.filter(for: tag.value, isRefused: true) == nil, reading.years == nil
    else { return false }
    let first = InterpretedQuestion.firstNewYear
    prefer(.released(first...9999), .years, "\(first)...", tag)
    return true
  }

  /// What is older is old, as for whoever asks for old songs.
  private static let firstNewYear = 2000

  /// Whether a wish is for a kind of recording, by the name of a tag or of a concept: "no karaoke". Refused
  /// is all that its words mean.
  private mutating func refuseRecordings(called tag: Extracted<NamedTag>) -> Bool {
    guard let kind = RecordingKind(named: tag.value.text) else { return false }
    let tagged = tags.filter(for: tag.value, isRefused: true)
    let refused = [snapshot.recordings(kind, called: tag.value.text)] + [tagged].compactMap { $0 }
    demand(.not(.oneOf(refused)), .versions, "not \(kind.rawValue)", tag)
    return true
  }

  // MARK: Explicit words

  /// Whether a wish is about how clean the words are, which the catalog says of its tracks, and not by
  /// tags.
  func isAboutExplicitWords(_ tag: NamedTag) -> Bool {
    tag.ids.isEmpty
      && (tag.concepts == ExplicitWords.clean || tag.concepts == ExplicitWords.explicit)
      && snapshot.hasExplicitTracks
  }

  /// "Clean hip hop", "family friendly": nothing that the catalog calls explicit. "Explicit rap" has
  /// such tracks first. False where a tag says it.
  mutating func demandCleanWords(_ tag: Extracted<NamedTag>) -> Bool {
    let isClean = tag.value.concepts == ExplicitWords.clean
    if isClean, snapshot.hasExplicitTracks {
      demand(.not(.explicit(true)), .excludeTags, "explicit", tag)
    }
    guard isAboutExplicitWords(tag.value) else {
      noteUnknownExplicitness(tag)
      return false
    }
    if !isClean { prefer(.explicit(true), .tags, "explicit", tag) }
    return true
  }

  /// Which words are explicit, nothing of the catalog may say.
  private mutating func noteUnknownExplicitness(_ tag: Extracted<NamedTag>) {
    let concepts = tag.value.concepts
    guard tag.value.ids.isEmpty,
      concepts == ExplicitWords.clean || concepts == ExplicitWords.explicit,
      tags.filter(for: tag.value) == nil
    else { return }
    notes.append("The catalog does not say of any track whether its words are explicit.")
  }

  /// "Nothing explicit", "no swearing": tracks of that tag, too.
  private mutating func refuseExplicit(_ tag: Extracted<NamedTag>) -> Bool {
    guard tag.value.concepts == ExplicitWords.explicit, snapshot.hasExplicitTracks else {
      return false
    }
    let tagged = tags.filter(for: tag.value, isRefused: true)
    let filters = [TrackFilter.explicit(true)] + [tagged].compactMap { $0 }
    demand(.not(.oneOf(filters)), .excludeTags, "explicit", tag)
    return true
  }
}

/// The concepts that are about explicit words.
private enum ExplicitWords {
  static let clean = ["clean"].compactMap { MusicLexicon.shared.concept(named: $0) }
  static let explicit = ["explicit"].compactMap { MusicLexicon.shared.concept(named: $0) }
}

extension EngineSnapshot {
  /// Whether the catalog calls any track explicit.
  ///
  /// - Complexity: O(tracks).
  fileprivate var hasExplicitTracks: Bool {
    !compiled(.explicit(true)).isEmpty
  }
}

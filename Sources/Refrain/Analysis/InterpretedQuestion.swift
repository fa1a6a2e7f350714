import IndexFile
import MusicBundle
import RequestReading
import TextIndex

/// A question whose words have been read: what they demand has become a part of the question, and
/// what is left of them is looked for.
///
/// The channels are asked as ever. A request that demands nothing is left exactly as it is.
struct InterpretedQuestion {
  private(set) var question: Question
  /// What was understood and what became of it.
  private(set) var understood: [UnderstoodPart] = []
  /// What could not be applied.
  private(set) var notes: [String] = []

  private let snapshot: EngineSnapshot
  private let tags: TagVocabulary

  /// What an era, a mood or a language costs that was meant loosely and is not kept.
  private static let preferenceStrength = 0.6
  /// How strongly known tracks are held back, or preferred, when the words ask for it.
  private static let popularityStrength = 0.5
  /// Tracks of an artist that stand for what they sound like.
  private static let maximumSeeds = 5
  /// Names that the catalog has for a tag in other words, which are looked for beside them.
  private static let maximumOwnNames = 3

  /// The question as it was understood; nil when it is asked as it stands.
  static func interpret(_ question: Question, in snapshot: EngineSnapshot) -> InterpretedQuestion? {
    guard question.kind == .search, !question.isVerbatim, !question.words.isEmpty else {
      return nil
    }
    let reading = snapshot.read(turns: [question.words])
    return interpret(question, reading, in: snapshot)
  }

  /// The question with what a reading of its words, or of a conversation that ends with them,
  /// demands.
  static func interpret(
    _ question: Question, _ reading: Reading, isConversation: Bool = false,
    in snapshot: EngineSnapshot
  ) -> InterpretedQuestion? {
    guard reading.demandsSomething(in: question.words) else { return nil }
    let tags = snapshot.tagVocabulary.value(of: snapshot.tracks)
    var interpreted = InterpretedQuestion(question, snapshot, tags)
    if TextRequest(question.words, schema: snapshot.text.schema).hasSyntax {
      // Whoever knows the syntax says by it what is to be found; who is refused stays refused.
      if isConversation {
        interpreted.refuse(reading.unwanted)
      } else {
        interpreted.refuseArtists(reading.unwanted)
      }
    } else {
      interpreted.apply(reading)
    }
    return interpreted.understood.isEmpty && interpreted.notes.isEmpty ? nil : interpreted
  }

  private init(_ question: Question, _ snapshot: EngineSnapshot, _ tags: TagVocabulary) {
    self.question = question
    self.snapshot = snapshot
    self.tags = tags
  }

  private mutating func apply(_ reading: Reading) {
    refuse(reading.unwanted)
    prefer(reading)
    liken(reading)
    setPopularity(reading)
    let words =
      [InterpretedQuestion.remainingWords(of: reading)] + tagNames(for: reading.wanted.tags)
    question.words = words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: What is refused

  private mutating func refuseArtists(_ unwanted: Wishes) {
    for artist in unwanted.artists {
      let names = unique(artist.value.ids.map { snapshot.tracks.artistName($0) })
      demand(
        .not(.any(names.map(TrackFilter.artist))), .excludeArtists, artist.value.name, artist,
        isEmpty: names.isEmpty)
    }
  }

  /// A word that is no tag may be a surname or a misspelled name, which an exclusion knows.
  private mutating func refuseArtist(called words: Read<TagWish>) -> Bool {
    let filter = TrackFilter.not(.artist(words.value.text))
    let kept = FilterCompiler(tracks: snapshot.tracks).set(of: filter).cardinality
    guard words.value.concepts.isEmpty, kept < snapshot.tracks.liveCount else { return false }
    demand(filter, .excludeArtists, words.value.text, words)
    return true
  }

  private mutating func refuse(_ unwanted: Wishes) {
    refuseArtists(unwanted)
    for track in unwanted.tracks + unwanted.albums {
      let ids = recordings(of: track.value).map { snapshot.tracks.id(of: $0) }
      let selection = TrackSelection(named: "\"\(track.value.title)\"", ids, in: snapshot.tracks)
      demand(
        .not(.among(selection)), .excludeTracks, track.value.title, track, isEmpty: ids.isEmpty)
    }
    for tag in unwanted.tags {
      let filter = tags.filter(for: tag.value)
      if filter == nil, refuseArtist(called: tag) { continue }
      demand(.not(filter ?? .any([])), .excludeTags, tag.value.text, tag, isEmpty: filter == nil)
    }
    for language in unwanted.languages {
      demand(.not(.language(language.value)), .excludeLanguages, language.value, language)
    }
    for kind in unwanted.recordings where question.versions == nil {
      question.versions = .original
      understand(.versions, "not \(kind.value.rawValue)", kind, isRule: false)
    }
  }

  /// The tracks of a title: of the artist's whom the words name with it, else whoever's.
  private func tracks(of work: NamedWork) -> [UInt32] {
    let artists = work.artist?.ids ?? []
    let credited = work.ids.filter { track in
      snapshot.tracks.artists(of: track).contains { artists.contains($0) }
    }
    return credited.isEmpty ? work.ids : credited
  }

  /// All recordings of the songs of a title.
  private func recordings(of work: NamedWork) -> [UInt32] {
    var ordinals: Set<UInt32> = []
    for ordinal in tracks(of: work) {
      ordinals.formUnion(snapshot.tracks.versions(of: ordinal))
    }
    return ordinals.sorted()
  }

  // MARK: What is preferred

  private mutating func prefer(_ reading: Reading) {
    if let years = reading.years {
      let (first, last) = (years.value.first ?? 1, years.value.last ?? 9999)
      if (1...9999).contains(first), (first...9999).contains(last) {
        ask(
          .released(first...last), .years, InterpretedQuestion.range(first, last, of: 1...9999),
          years)
      }
    }
    if let seconds = reading.seconds {
      let (least, most) = (seconds.value.least ?? 0, seconds.value.most ?? 1_000_000)
      if least >= 0, least <= most {
        ask(
          .duration(Double(least)...Double(most)), .duration,
          InterpretedQuestion.range(least, most, of: 0...1_000_000), seconds)
      }
    }
    let languages = reading.wanted.languages
    if let first = languages.first {
      let codes = unique(languages.map(\.value))
      ask(.any(codes.map(TrackFilter.language)), .languages, codes.joined(separator: ", "), first)
    }
    for tag in reading.wanted.tags {
      guard let filter = tags.filter(for: tag.value) else { continue }
      question.preferences.append(
        Preference(filter, strength: InterpretedQuestion.preferenceStrength))
      understand(.tags, tag.value.text, tag, isRule: false)
    }
  }

  /// A rule or a preference, as the reading says.
  private mutating func ask<Value>(
    _ filter: TrackFilter, _ field: UnderstoodPart.Field, _ value: String, _ read: Read<Value>
  ) {
    guard read.strength == .preference else { return demand(filter, field, value, read) }
    question.preferences.append(
      Preference(filter, strength: InterpretedQuestion.preferenceStrength))
    understand(field, value, read, isRule: false)
  }

  /// A rule, unless the catalog has nothing for it or the call's own filter says the opposite.
  private mutating func demand<Value>(
    _ filter: TrackFilter, _ field: UnderstoodPart.Field, _ value: String, _ read: Read<Value>,
    isEmpty: Bool = false
  ) {
    guard !isEmpty else {
      notes.append(
        "\"\(read.span.text)\" asks for something that the catalog does not name: it was not applied."
      )
      return
    }
    if contradictsCall(filter) {
      notes.append("\"\(read.span.text)\" contradicts the filter of the call, which holds.")
      return
    }
    question.filter = .all(question.filter.conjuncts + [filter])
    understand(field, value, read, isRule: true)
  }

  /// Whether the call's own filter asks for what this one refuses, or for other years, languages or
  /// lengths. A filter of another kind that happens to leave nothing else is no contradiction: who is
  /// refused does not come, and the answer is empty.
  private func contradictsCall(_ filter: TrackFilter) -> Bool {
    let compiler = FilterCompiler(tracks: snapshot.tracks)
    return question.filter.conjuncts.contains { conjunct in
      guard let subject = conjunct.subject, subject == filter.subject else { return false }
      var both = compiler.set(of: conjunct)
      guard both.cardinality > 0 else { return false }
      both.formIntersection(compiler.set(of: filter))
      return both.cardinality == 0
    }
  }

  // MARK: Likeness

  /// Tracks to be like become seeds. Artists to be like are left out, unless they are asked for.
  private mutating func liken(_ reading: Reading) {
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

  private mutating func setPopularity(_ reading: Reading) {
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

  // MARK: Words

  /// What is still to be looked for: wanted names and tags and words that no slot has, in their
  /// order. What is refused, a constraint, or a likeness is not looked for: it would be found.
  private static func remainingWords(of reading: Reading) -> String {
    let wanted = reading.wanted
    var spans: [WordSpan] = wanted.artists.map(\.span)
    spans += wanted.tracks.map(\.span) + wanted.albums.map(\.span) + wanted.tags.map(\.span)
    spans += wanted.recordings.map(\.span) + reading.freeWords.map(\.span)
    spans.sort {
      ($0.turn, $0.range.lowerBound, $1.range.upperBound)
        < ($1.turn, $1.range.lowerBound, $0.range.upperBound)
    }
    var words: [String] = []
    var end = (turn: 0, place: 0)
    for span in spans where !span.text.isEmpty {
      guard (span.turn, span.range.lowerBound) >= end else { continue }
      words.append(span.text)
      end = (span.turn, span.range.upperBound)
    }
    return words.joined(separator: " ")
  }

  /// What the catalog calls what was named in other words: "신나는" may be its "upbeat".
  private func tagNames(for wishes: [Read<TagWish>]) -> [String] {
    wishes.filter { $0.value.ids.isEmpty }.flatMap {
      tags.names(for: $0.value).prefix(InterpretedQuestion.maximumOwnNames)
    }
  }

  private mutating func understand<Value>(
    _ field: UnderstoodPart.Field, _ value: String, _ read: Read<Value>, isRule: Bool
  ) {
    understood.append(
      UnderstoodPart(
        field: field, value: value, words: read.span.text, isRule: isRule,
        certainty: read.certainty))
  }

  private static func range(_ first: Int, _ last: Int, of bounds: ClosedRange<Int>) -> String {
    let lower = first == bounds.lowerBound ? "" : String(first)
    let upper = last == bounds.upperBound ? "" : String(last)
    return lower == upper ? lower : lower + "..." + upper
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension TrackFilter {
  /// What a constraint can be about.
  fileprivate enum Subject {
    case years, language, duration, artist, tag, track
  }

  /// What it is about; nil for several things at once.
  fileprivate var subject: Subject? {
    switch self {
    case .released: .years
    case .language: .language
    case .duration: .duration
    case .artist: .artist
    case .tag: .tag
    case .track, .among: .track
    case .not(let filter): filter.subject
    case .any(let filters), .all(let filters):
      filters.allSatisfy { $0.subject == filters.first?.subject } ? filters.first?.subject : nil
    case .everything: nil
    }
  }
}

extension Reading {
  /// Whether a search by the words alone would miss what they say.
  fileprivate func demandsSomething(in words: String) -> Bool {
    !unwanted.isEmpty || !likeness.artists.isEmpty || !likeness.tracks.isEmpty || years != nil
      || seconds != nil || popularity != nil || !wanted.languages.isEmpty || describes(in: words)
  }

  /// Whether it describes music in words that the catalog may call otherwise, and names nobody. One
  /// word alone is looked for as it stands: it may be a title.
  private func describes(in words: String) -> Bool {
    wanted.artists.isEmpty && wanted.tracks.isEmpty && wanted.albums.isEmpty && freeWords.isEmpty
      && wanted.tags.contains { $0.value.ids.isEmpty && !$0.value.concepts.isEmpty }
      && (wanted.tags.count > 1
        || wanted.tags.first.map { $0.span.text.count < words.count } == true)
  }
}

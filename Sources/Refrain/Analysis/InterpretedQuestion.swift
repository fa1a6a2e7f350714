import IndexFile
import MusicBundle
import MusicCatalog
import RequestReading
import TextIndex

/// A question whose words have been read: what they demand has become a part of the question, and
/// what is left of them is looked for.
///
/// The channels are asked as ever. A request that demands nothing is left exactly as it is.
struct InterpretedQuestion {
  var question: Question
  /// What was understood and what became of it.
  private(set) var understood: [UnderstoodPart] = []
  /// What could not be applied.
  var notes: [String] = []

  /// Whether a rule says what tracks are, not only what they are not.
  var saysWhatTracksAre: Bool {
    understood.contains { part in
      // The music of a country is so much that hardly any of it is called so.
      part.field == .languages
        || part.isRule
          && [.artists, .albums, .tags, .years, .duration, .versions].contains(part.field)
          && !part.value.hasPrefix("not ")
    }
  }

  /// Whether nothing but descriptions is left of the words, so that an answer may do without them
  /// where the catalog has other words for everything.
  private(set) var canDropWords = false
  /// Whether the words say something of what was shown, and it was done.
  var speaksOfShown = false
  /// What is looked for, in the words of the request alone.
  private(set) var saidWords = ""

  let snapshot: EngineSnapshot
  let tags: TagVocabulary
  /// How many tracks the parts of a list are in all; nil for a list of one.
  var partsCount: Int?
  /// The filter of the call, which the words do not change.
  let callFilter: TrackFilter

  /// What an era, a mood or a language costs that was meant loosely and is not kept.
  static let preferenceStrength = 0.6
  /// A word that more titles have does not name one of them.
  static let maximumRefusedTitles = 20
  /// Names that the catalog has for a tag in other words, which are looked for beside them.
  private static let maximumOwnNames = 3

  /// What the words of a search say after those of its conversation; nil where they are not read.
  static func reading(of question: Question, in snapshot: EngineSnapshot) -> Reading? {
    guard question.kind == .search, !question.isVerbatim, !question.words.isEmpty else {
      return nil
    }
    return snapshot.read(turns: question.conversation + [question.words])
  }

  /// The question with what a reading of its words, or of a conversation that ends with them,
  /// demands.
  ///
  /// - Parameter turn: the number of its words' turn in the reading, 0 without a conversation.
  static func interpret(
    _ question: Question, _ reading: Reading, turn: Int, in snapshot: EngineSnapshot
  ) -> InterpretedQuestion? {
    let isOpen = OpenRequest.isOpen(reading, question.words)
    let tags = snapshot.tagVocabulary.value(of: snapshot.tracks)
    let alone = SingleTagRequest(reading, in: question.words, of: snapshot, tags)
    let shown = ShownReferences(in: question.words, turn: turn, of: question.shown.count)
    // "more", said of nothing but what was asked for before, is no word to look for.
    let unchanged =
      shown.isMeant(in: reading)
      ? nil
      : UnchangedTurn(reading, of: question.conversation + [question.words], in: snapshot)
    guard
      isOpen || alone != nil || shown.isMeant(in: reading)
        || reading.demandsSomething(in: question.words) || reading.startsOver
        || unchanged.map({ $0.meaning != .nothing }) ?? false
    else { return nil }
    var interpreted = InterpretedQuestion(question, snapshot, tags)
    let request = TextRequest(question.words, schema: snapshot.text.schema)
    if request.hasSyntax || !request.notes.isEmpty {
      // Whoever knows the syntax says by it what is to be found, and a text that is too long is no
      // sentence; who is refused stays refused.
      if turn > 0 {
        interpreted.refuse(reading)
      } else {
        interpreted.refuseArtists(reading.unwanted)
        interpreted.refuseNamesakes(of: reading.unwanted, unless: reading.wanted.namedArtists)
      }
    } else {
      interpreted.apply(reading, shown, unchanged, turn: turn)
      if let alone { interpreted.keepTitles(alone) }
    }
    // Where nothing else is understood, the words without those that say nothing are.
    return interpreted.question == question && interpreted.notes.isEmpty ? nil : interpreted
  }

  /// The same without its words; nil where these are more than descriptions, or all there is.
  var withoutWords: Question? {
    guard canDropWords, !question.words.isEmpty,
      !question.filter.conjuncts.isEmpty || !question.preferences.isEmpty
    else { return nil }
    var rest = question
    rest.words = ""
    return rest
  }

  /// Everything that a reading names as a filter, whether it is meant as a rule or as a preference: what
  /// tracks keep all of it. What others shall be like demands nothing.
  static func demands(of reading: Reading, in snapshot: EngineSnapshot) -> TrackFilter {
    let tags = snapshot.tagVocabulary.value(of: snapshot.tracks)
    var interpreted = InterpretedQuestion(Question(""), snapshot, tags)
    interpreted.refuse(reading)
    interpreted.prefer(reading)
    interpreted.demandArtists(reading)
    interpreted.demandAlbums(reading)
    interpreted.demandRecordings(reading)
    let question = interpreted.question
    return .all(
      question.filter.conjuncts + question.preferences.map(\.filter)
        + snapshot.named(by: reading.wanted))
  }

  private init(_ question: Question, _ snapshot: EngineSnapshot, _ tags: TagVocabulary) {
    self.question = question
    self.snapshot = snapshot
    self.tags = tags
    callFilter = question.filter
  }

  /// A title that is called what is asked for fits as well as what is of that kind.
  private mutating func keepTitles(_ alone: SingleTagRequest) {
    guard !alone.titles.isEmpty, let place = question.preferences.indices.last else { return }
    let ids = alone.titles.map { snapshot.tracks.id(of: $0) }
    let titled = TrackFilter.among(
      TrackSelection(named: "the title \"\(alone.text)\"", ids, in: snapshot.tracks))
    question.preferences[place].filter = .any([question.preferences[place].filter, titled])
  }

  private mutating func apply(
    _ read: Reading, _ shown: ShownReferences, _ unchanged: UnchangedTurn?, turn: Int
  ) {
    let reading = shown.applied(to: read)
    refuse(reading)
    prefer(reading)
    readFollowUps(reading, shown, turn: turn)
    if let unchanged { answerUnchangedTurn(unchanged) }
    demandArtists(reading)
    demandTitles(reading)
    demandAlbums(reading)
    demandNewArtists(reading)
    demandRecordings(reading)
    addSeeds(reading)
    noteUnsupportedCriteria(reading)
    setPopularity(reading)
    setCount(reading)
    setRequestedLength(reading)
    let said = question.words
    let unread = unreadName(reading, turn: turn)
    let described = reading.wanted.tags.filter {
      !isAboutExplicitWords($0.value) && !isUnsupportedVoice($0.value)
    }
    saidWords = InterpretedQuestion.remainingWords(of: reading, described, unread)
    let words = [saidWords] + tagNames(for: described)
    question.words = words.filter { !$0.isEmpty }.joined(separator: " ")
    // What holds of earlier turns has been read, and what was taken back is not looked for.
    question.conversation = []
    canDropWords = reading.freeWords.isEmpty && reading.wanted.namesNothing && unread == nil
    question.preferPopularIfOpen(reading, said: said)
  }

  /// What the words name where the reading has nothing that is asked for.
  private func unreadName(_ reading: Reading, turn: Int) -> WordSpan? {
    guard reading.wanted.namesNothing, reading.wanted.tags.isEmpty, reading.freeWords.isEmpty,
      reading.likeness == Likeness(), reading.followUps.isEmpty
    else { return nil }
    return UnreadWords(of: reading, in: question.words, turn: turn).asked(
      reading, in: snapshot.words, today: EngineSnapshot.currentYear)
  }

  /// The tracks of a title: of the artist's whom the words name with it, else whoever's.
  func tracks(of work: NamedWork) -> [UInt32] {
    let artists = work.artist?.ids ?? []
    let credited = work.ids.filter { track in
      snapshot.tracks.artists(of: track).contains { artists.contains($0) }
    }
    return credited.isEmpty ? work.ids : credited
  }

  /// All recordings of the songs of a title.
  func recordings(of work: NamedWork) -> [UInt32] {
    var ordinals: Set<UInt32> = []
    for ordinal in tracks(of: work) {
      ordinals.formUnion(snapshot.tracks.versions(of: ordinal))
    }
    return ordinals.sorted()
  }

  // MARK: What is preferred

  private mutating func prefer(_ reading: Reading) {
    if let years = reading.years, let span = years.value.closed {
      ask(.released(span), .years, InterpretedQuestion.text(span, of: 1...9999), years)
    }
    for years in reading.unwantedYears {
      guard let span = years.value.closed else { continue }
      let text = InterpretedQuestion.text(span, of: 1...9999)
      demand(.not(.released(span)), .years, "not \(text)", years)
    }
    if let seconds = reading.seconds, let span = seconds.value.closed {
      ask(
        .duration(Double(span.lowerBound)...Double(span.upperBound)), .duration,
        InterpretedQuestion.text(span, of: 0...DurationSpan.limit), seconds)
    }
    let languages = reading.wanted.languages
    let parts = UnsupportedCriteria.counts(in: question.words).count > 1 ? peoples(of: reading) : []
    if let first = languages.first {
      let codes = unique(languages.map(\.value) + parts)
      ask(
        .any(codes.map(TrackFilter.language)), .languages,
        codes.map(LanguageName.name(of:)).joined(separator: ", "), first)
    }
    for tag in reading.wanted.tags {
      if demandCleanWords(tag) { continue }
      if !languages.isEmpty, let code = tag.value.language, parts.contains(code) { continue }
      if let filter = filter(for: tag.value) {
        ask(filter, .tags, tag.value.text, tag)
        demandCountry(of: tag)
      } else if let code = tag.value.language,
        !snapshot.tracks.languageNumbers(of: code).isEmpty
      {
        // The music of a people is sung in its language, where no tag says more. Beside a genre it
        // says which of it is meant: "Korean ballads".
        let name = LanguageName.name(of: code)
        if reading.wanted.tags.contains(where: \.value.isOfGenre) {
          demand(.language(code), .languages, name, tag)
        } else {
          prefer(.language(code), .languages, name, tag)
        }
      }
    }
  }

  /// The tracks that a wish means: of a kind of recording those that say it without a tag as well.
  private func filter(for tag: NamedTag) -> TrackFilter? {
    let tagged = tags.filter(for: tag)
    guard let kind = RecordingKind(named: tag.text) else { return tagged }
    let recordings = snapshot.recordings(kind, called: tag.text)
    guard !snapshot.compiled(recordings).isEmpty else { return tagged }
    return .oneOf([recordings] + [tagged].compactMap { $0 })
  }

  /// "Japanese rock", where the catalog has rock and calls none of it Japanese: what is sung in Japanese.
  private mutating func demandCountry(of tag: Extracted<NamedTag>) {
    guard tag.value.ids.isEmpty, !tags.hasTags(for: tag.value) else { return }
    let words = RequestWord.words(in: tag.value.text).map(\.folded)
    let separator = tag.value.text.contains(" ") ? " " : ""
    let codes = words.indices.dropFirst().lazy.compactMap { end in
      NamedTag(
        text: "",
        concepts: MusicLexicon.shared.concepts(of: words[..<end].joined(separator: separator))
      ).language
    }
    guard let code = codes.first, !snapshot.tracks.languageNumbers(of: code).isEmpty else { return }
    demand(.language(code), .languages, LanguageName.name(of: code), tag)
  }

  /// The languages of the peoples whose music is asked for, where no tag says more.
  private func peoples(of reading: Reading) -> [String] {
    reading.wanted.tags.map(\.value).filter { tags.filter(for: $0) == nil }.compactMap(\.language)
      .filter { !snapshot.tracks.languageNumbers(of: $0).isEmpty }
  }

  /// A rule or a preference, as the reading says.
  mutating func ask<Value>(
    _ filter: TrackFilter, _ field: UnderstoodPart.Field, _ value: String, _ read: Extracted<Value>
  ) {
    guard read.strength == .preference else { return demand(filter, field, value, read) }
    prefer(filter, field, value, read)
  }

  mutating func prefer<Value>(
    _ filter: TrackFilter, _ field: UnderstoodPart.Field, _ value: String, _ read: Extracted<Value>
  ) {
    question.preferences.append(
      Preference(filter, strength: InterpretedQuestion.preferenceStrength))
    understand(field, value, read, isRule: false)
  }

  /// A rule, unless the catalog has nothing for it or the call's own filter says the opposite.
  mutating func demand<Value>(
    _ filter: TrackFilter, _ field: UnderstoodPart.Field, _ value: String, _ read: Extracted<Value>,
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
  /// lengths. A filter of another kind that happens to leave nothing else is no contradiction, nor are
  /// words that leave nothing together: who is refused does not come, and the answer is empty.
  func contradictsCall(_ filter: TrackFilter) -> Bool {
    let compiler = FilterCompiler(snapshot)
    return callFilter.conjuncts.contains { conjunct in
      guard let subject = conjunct.subject, subject == filter.subject else { return false }
      var both = compiler.set(of: conjunct)
      guard both.cardinality > 0 else { return false }
      both.formIntersection(compiler.set(of: filter))
      return both.cardinality == 0
    }
  }

  // MARK: Words

  /// What is still to be looked for: wanted names and tags and words that no slot has, in their
  /// order. What is refused, a constraint, or a likeness is not looked for: it would be found.
  private static func remainingWords(
    of reading: Reading, _ tags: [Extracted<NamedTag>], _ unread: WordSpan?
  ) -> String {
    let wanted = reading.wanted
    var spans: [WordSpan] = wanted.artists.map(\.span)
    spans += wanted.tracks.map(\.span) + wanted.albums.map(\.span) + tags.map(\.span)
    // No title says that it is the original, and "no covers" is the same wish.
    spans += wanted.recordings.filter { $0.value != .original }.map(\.span)
    spans += reading.freeWords.map(\.span) + [unread].compactMap { $0 }
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
  private func tagNames(for named: [Extracted<NamedTag>]) -> [String] {
    named.filter { $0.value.ids.isEmpty }.flatMap {
      tags.names(for: $0.value).prefix(InterpretedQuestion.maximumOwnNames)
    }
  }

  mutating func understand<Value>(
    _ field: UnderstoodPart.Field, _ value: String, _ read: Extracted<Value>, isRule: Bool
  ) {
    understood.append(
      UnderstoodPart(
        field: field, value: value, words: read.span.text, isRule: isRule,
        certainty: read.certainty))
  }

  private static func text(_ range: ClosedRange<Int>, of bounds: ClosedRange<Int>) -> String {
    let lower = range.lowerBound == bounds.lowerBound ? "" : String(range.lowerBound)
    let upper = range.upperBound == bounds.upperBound ? "" : String(range.upperBound)
    return lower == upper ? lower : lower + "..." + upper
  }

  func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

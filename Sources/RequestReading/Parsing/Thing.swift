/// Something that a turn names, and what the turn says of it.
struct Thing: Sendable {
  enum Kind: Sendable {
    case artist(NameMatch)
    case work(NameMatch, artist: NameMatch?)
    /// Concepts of one phrase, or free words, or a tag of the catalog.
    case tag(concepts: [Concept.ID], ids: [UInt32])
    case language(Concept.ID, isPeople: Bool)
    case years(YearExpression)
    case recording(RecordingKind)
    case popularity(Popularity)
    case newArtists
    case count(Int)
    case seconds(DurationSpan)
    case totalSeconds(Int)
    case perArtist(Int)
  }

  /// Of which sort it is, for coordination: "no A or B" joins what is alike.
  enum Sort: Equatable {
    case name
    case word
    case other
  }

  enum Polarity: Sendable, Equatable {
    case wanted
    case unwanted
    case like
    /// Named, and neither asked for nor refused.
    case mentioned
  }

  /// What joins it to the thing before it.
  enum Link: Sendable, Equatable {
    case none
    case adjacent
    case comma
    case and
  }

  var kind: Kind
  /// The items that it takes.
  var items: Range<Int>
  /// The words that it takes, where these are part of an item.
  var words: Range<Int>?
  var polarity: Polarity
  var link = Link.none
  var sentence = 0
  /// Whether it was said as a leaning: "too slow", "preferably".
  var isLeaning = false
  /// Whether nothing else is wanted: "only".
  var isOnly = false
  /// Whether an earlier refusal of it is taken back.
  var isPardoned = false
  var isFree = false
  /// Whether the speaker's words contain it as a name of a quotation.
  var isQuoted = false

  var sort: Sort {
    switch kind {
    case .artist, .work: .name
    case .tag, .language, .recording: .word
    default: .other
    }
  }

  var isName: Bool { sort == .name }

  var isWork: Bool { if case .work = kind { true } else { false } }

  var isYears: Bool { if case .years = kind { true } else { false } }

  var isLanguage: Bool { if case .language = kind { true } else { false } }

  var isGenre: Bool { tagConcepts.contains { MusicLexicon.shared[$0].kind == .genre } }

  var artist: NameMatch? { if case .artist(let name) = kind { name } else { nil } }

  /// The concepts of a tag; none of anything else.
  var tagConcepts: [Concept.ID] { if case .tag(let concepts, _) = kind { concepts } else { [] } }
}

public import JSON
import MusicCatalog
public import Refrain

/// The answer of a search as a model reads it.
public struct SearchOutput: Sendable, Equatable {
  /// The hits, best first.
  public var hits: [Hit] = []
  /// How many tracks match in all, where that can be said.
  public var total: Int?
  /// Why there are none, when there are none.
  public var empty: Empty?
  /// What else to know.
  public var notes: [String]?
  /// What the words were read as.
  public var understood: [Understood]?
  /// Constraints that were only preferences; the others hold for every hit.
  public var preferred: [String]?
  /// What later calls call this answer by.
  public var handle: String?
  /// Where the next page begins, when there is one.
  public var cursor: String?
  /// Where the first hit stands in the whole ranking; not shown.
  var offset = 0

  /// One track with its reasons.
  public struct Hit: Sendable, Equatable {
    /// The track's id.
    public var id = ""
    /// Its title.
    public var title = ""
    /// Its artists.
    public var artists: [String] = []
    /// The album's title.
    public var album: String?
    /// `YYYY[-MM[-DD]]`.
    public var released: String?
    /// The language of the lyrics.
    public var language: String?
    /// Seconds.
    public var duration: Double?
    /// How well it matches, comparable within one answer.
    public var score = 0.0
    /// The channels that found it, best rank first: text, latent, listening ...
    public var by: [String] = []
    /// Which words were found, by field.
    public var evidence: [Match]?
    /// What a recommendation rests on.
    public var basis: String?
    /// The listener's own tracks that speak for it.
    public var because: [Because]?
    /// Ids of other recordings of the song.
    public var versions: [String]?
    /// Its rank and score in each channel that found it: "text 1 (10.64)".
    public var ranks: [String]?
  }

  /// One thing that the words were read as.
  public struct Understood: Sendable, Equatable {
    /// What it is about, by the names of filters: exclude_artists, years ...
    public var field = ""
    /// What was understood.
    public var value = ""
    /// The words that it was read from.
    public var words = ""
    /// Whether no hit breaks it; otherwise hits that keep it come first.
    public var rule = false
  }

  /// "Because you played X."
  public struct Because: Sendable, Equatable {
    /// The id of X.
    public var id = ""
    /// The title of X.
    public var title = ""
    /// Its part of the score, of 1 in all.
    public var share = 0.0
  }

  /// Words found in a field.
  public struct Match: Sendable, Equatable {
    /// The field.
    public var field = ""
    /// The words as indexed.
    public var terms: [String] = []
  }

  /// Why an answer is empty.
  public struct Empty: Sendable, Equatable {
    /// In a sentence.
    public var reason = ""
    /// How many there would be without a constraint.
    public var without: [Relaxation] = []
  }

  /// What dropping a constraint would give.
  public struct Relaxation: Sendable, Equatable {
    /// The constraint.
    public var constraint = ""
    /// How many tracks there would be.
    public var matches = 0
  }

  /// An answer without hits.
  public init() {}

  /// The answer as a model reads it.
  public init(_ answer: Answer) {
    hits = answer.hits.map(Hit.init)
    total = answer.total
    empty = answer.explanation.map(Empty.init)
    notes = answer.notes.isEmpty ? nil : answer.notes
    understood = answer.understood.isEmpty ? nil : answer.understood.map(Understood.init)
    let soft = answer.constraints.filter { $0.kind == .soft }.map(\.constraint)
    preferred = soft.isEmpty ? nil : soft
    handle = answer.handle
    cursor = answer.cursor()
    offset = answer.offset
  }

  /// The same with its first hits only, and a cursor that begins after them.
  func shortened(to kept: Int) -> SearchOutput {
    guard kept < hits.count else { return self }
    var shorter = self
    shorter.hits.removeSubrange(kept...)
    shorter.cursor = handle.map { "\($0):\(offset + kept)" }
    return shorter
  }
}

extension SearchOutput.Hit {
  init(_ hit: TrackHit) {
    id = hit.id
    title = hit.title
    artists = hit.artists
    album = hit.album
    released = hit.released?.description
    language = hit.language
    duration = hit.duration
    // Four digits tell hits apart; more would only cost tokens.
    score = (hit.score * 10_000).rounded() / 10_000
    by = hit.channels.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element.name)
    evidence =
      hit.evidence.isEmpty
      ? nil
      : hit.evidence.map { evidence in
        var match = SearchOutput.Match()
        match.field = evidence.field
        match.terms = evidence.terms
        return match
      }
    basis = hit.basis
    versions = hit.versions.isEmpty ? nil : hit.versions.map(\.id)
    if hit.channels.count > 1 {
      ranks = hit.channels.map {
        "\($0.name) \($0.rank) (\(($0.score * 100).rounded() / 100))"
      }
    }
    because =
      hit.because.isEmpty
      ? nil
      : hit.because.map { reason in
        var because = SearchOutput.Because()
        because.id = reason.id
        because.title = reason.title
        because.share = (reason.share * 1000).rounded() / 1000
        return because
      }
  }
}

extension SearchOutput.Understood {
  init(_ part: UnderstoodPart) {
    field = part.field.rawValue
    value = part.value
    words = part.words
    rule = part.isRule
  }
}

extension SearchOutput.Empty {
  init(_ explanation: EmptyExplanation) {
    reason = explanation.reason
    without = explanation.without.map { relaxation in
      var result = SearchOutput.Relaxation()
      result.constraint = relaxation.constraint
      result.matches = relaxation.matches
      return result
    }
  }
}

extension SearchOutput {
  private static let text = Shape<String>.string(maximumLength: 1 << 16)
  private static let texts = Shape<[String]>.list(of: text, maximumCount: 1000)
  private static let count = Shape<Int>.integer(0...Int(UInt32.max))

  /// The form of the answer.
  public static let shape = ObjectShape(SearchOutput.init) {
    Field(
      "hits", \.hits, .list(of: .object(hitShape), maximumCount: 1000), "Best first.",
      isRequired: true)
    Field("total", \.total, count, "How many match in all; from 10,000 on there may be more.")
    Field("empty", \.empty, .object(emptyShape), "Why there are no hits.")
    Field("notes", \.notes, texts, "What else to know.")
    understoodField(\.understood)
    Field("preferred", \.preferred, texts, "Constraints that hits may break.")
    Field("handle", \.handle, text, "For within and without.")
    Field("cursor", \.cursor, text, "For the next page.")
  }

  private static let hitShape = ObjectShape(Hit.init) {
    Field("id", \.id, text, "The track's id.", isRequired: true)
    Field("title", \.title, text, "Its title.", isRequired: true)
    Field("artists", \.artists, texts, "Its artists.", isRequired: true)
    Field("album", \.album, text, "Its album.", detail: 1)
    Field("released", \.released, text, "YYYY[-MM[-DD]].", isMinor: true)
    Field("language", \.language, text, "Language of the lyrics.", detail: 1)
    Field("duration", \.duration, .number(0...1_000_000), "Seconds.", detail: 1)
    Field(
      "score", \.score, .number(-1e12...1e12), "Comparable within one answer.")
    Field(
      "by", \.by, texts, "Channels that found it, best rank first.", isMinor: true)
    Field(
      "evidence", \.evidence, .list(of: .object(matchShape), maximumCount: 16),
      "Which words were found where.", detail: 2)
    Field("basis", \.basis, text, "What a recommendation rests on.", isMinor: true)
    Field(
      "because", \.because, .list(of: .object(becauseShape), maximumCount: 16),
      "The listener's tracks that speak for it.", detail: 2)
    Field("versions", \.versions, texts, "Ids of other recordings of the song.", detail: 2)
    Field("ranks", \.ranks, texts, "Its rank (and score) in each channel.", detail: 3)
  }

  /// What a request's words were read as.
  static func understoodField<Root>(
    _ path: any (WritableKeyPath<Root, [Understood]?> & Sendable)
  ) -> Field<Root> {
    Field(
      "understood", path, .list(of: .object(understoodShape), maximumCount: 1000),
      "What the words were read as.")
  }

  private static let understoodShape = ObjectShape(Understood.init) {
    Field("field", \.field, text, "What about.", isRequired: true)
    Field("value", \.value, text, "What was read.", isRequired: true)
    Field("words", \.words, text, "From which words.", isRequired: true)
    Field("rule", \.rule, .boolean, "Whether it holds for every hit.", isRequired: true)
  }

  private static let becauseShape = ObjectShape(Because.init) {
    Field("id", \.id, text, "A track.", isRequired: true)
    Field("title", \.title, text, "Its title.", isRequired: true)
    Field("share", \.share, .number(-1e6...1e6), "Its part of the score.", isRequired: true)
  }

  private static let matchShape = ObjectShape(Match.init) {
    Field("field", \.field, text, "Where.", isRequired: true)
    Field("terms", \.terms, texts, "The words as indexed.", isRequired: true)
  }

  private static let emptyShape = ObjectShape(Empty.init) {
    Field("reason", \.reason, text, "In a sentence.", isRequired: true)
    Field(
      "without", \.without, .list(of: .object(relaxationShape), maximumCount: 1000),
      "How many tracks there would be without each constraint.", isRequired: true)
  }

  private static let relaxationShape = ObjectShape(Relaxation.init) {
    Field("constraint", \.constraint, text, "The constraint.", isRequired: true)
    Field("matches", \.matches, count, "How many there would be.", isRequired: true)
  }
}

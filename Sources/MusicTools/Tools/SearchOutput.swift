package import JSON
import MusicCatalog
import Primitives
package import Refrain

/// The answer of a search as a model reads it.
package struct SearchOutput: Sendable, Equatable {
  var hits: [Hit] = []
  var total: Int?
  var empty: Empty?
  var notes: [String]?
  /// What the words were read as.
  var understood: [Understood]?
  var preferred: [String]?
  var handle: String?
  var cursor: String?
  /// Where the first hit stands in the whole ranking; not shown.
  var offset = 0

  /// One track with its reasons.
  struct Hit: Sendable, Equatable {
    var id = ""
    var title = ""
    var artists: [String] = []
    var album: String?
    var released: String?
    var language: String?
    var duration: Double?
    var score = 0.0
    var by: [String] = []
    var evidence: [Match]?
    var basis: String?
    var because: [Because]?
    var versions: [String]?
    var ranks: [String]?
  }

  /// One thing that the words were read as.
  struct Understood: Sendable, Equatable {
    var field = ""
    var value = ""
    var words = ""
    var rule = false
  }

  /// "Because you played X."
  struct Because: Sendable, Equatable {
    var id = ""
    var title = ""
    var share = 0.0
  }

  /// Words found in a field.
  struct Match: Sendable, Equatable {
    var field = ""
    var terms: [String] = []
  }

  /// Why an answer is empty.
  struct Empty: Sendable, Equatable {
    var reason = ""
    var without: [Relaxation] = []
  }

  /// What dropping a constraint would give.
  struct Relaxation: Sendable, Equatable {
    var constraint = ""
    var matches = 0
  }
}

extension SearchOutput {
  /// The answer as a model reads it.
  package init(_ answer: Answer) {
    hits = answer.hits.map(Hit.init)
    total = answer.total
    empty = answer.explanation.map(Empty.init)
    notes = answer.notes.nonEmpty
    understood = answer.understood.nonEmpty?.map(Understood.init)
    preferred = answer.constraints.filter { $0.kind == .soft }.map(\.constraint).nonEmpty
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
    score = hit.score.rounded(places: 4)
    by = hit.channels.namesByRank
    evidence = hit.evidence.nonEmpty?.map { SearchOutput.Match(field: $0.field, terms: $0.terms) }
    basis = hit.basis
    versions = hit.versions.nonEmpty?.map(\.id)
    if hit.channels.count > 1 {
      ranks = hit.channels.map {
        "\($0.name) \($0.rank) (\($0.score.rounded(places: 2)))"
      }
    }
    because = hit.because.nonEmpty?.map {
      SearchOutput.Because(id: $0.id, title: $0.title, share: $0.share.rounded(places: 3))
    }
  }
}

extension [TrackHit.ChannelRank] {
  /// The channels' names, best rank first.
  var namesByRank: [String] {
    enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.name)
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
    without = explanation.without.map {
      SearchOutput.Relaxation(constraint: $0.constraint, matches: $0.matches)
    }
  }
}

extension SearchOutput {
  package static let shape = ObjectShape({ SearchOutput() }) {
    Field(
      "hits", \.hits, .list(of: .object(hitShape), maximumCount: 1000), "Best first.",
      isRequired: true)
    Field(
      "total", \.total, ToolShape.count, "How many match in all; from 10,000 on there may be more.")
    Field("empty", \.empty, .object(emptyShape), "Why there are no hits.")
    Field("notes", \.notes, ToolShape.texts, "What else to know.")
    understoodField(\.understood)
    Field("preferred", \.preferred, ToolShape.texts, "Constraints that hits may break.")
    Field("handle", \.handle, ToolShape.text, "For within and without.")
    Field("cursor", \.cursor, ToolShape.text, "For the next page.")
  }

  private static let hitShape = ObjectShape({ Hit() }) {
    Field("id", \.id, ToolShape.text, "The track's id.", isRequired: true)
    Field("title", \.title, ToolShape.text, "Its title.", isRequired: true)
    Field("artists", \.artists, ToolShape.texts, "Its artists.", isRequired: true)
    Field("album", \.album, ToolShape.text, "Its album.", detail: 1)
    Field("released", \.released, ToolShape.text, "YYYY[-MM[-DD]].", isMinor: true)
    Field("language", \.language, ToolShape.text, "Language of the lyrics.", detail: 1)
    Field("duration", \.duration, .number(0...1_000_000), "Seconds.", detail: 1)
    Field(
      "score", \.score, .number(-1e12...1e12), "Comparable within one answer.")
    Field(
      "by", \.by, ToolShape.texts, "Channels that found it, best rank first.", isMinor: true)
    Field(
      "evidence", \.evidence, .list(of: .object(matchShape), maximumCount: 16),
      "Which words were found where.", detail: 2)
    Field("basis", \.basis, ToolShape.text, "What a recommendation rests on.", isMinor: true)
    Field(
      "because", \.because, .list(of: .object(becauseShape), maximumCount: 16),
      "The listener's tracks that speak for it.", detail: 2)
    Field(
      "versions", \.versions, ToolShape.texts, "Ids of other recordings of the song.", detail: 2)
    Field("ranks", \.ranks, ToolShape.texts, "Its rank (and score) in each channel.", detail: 3)
  }

  /// What a request's words were read as.
  static func understoodField<Root>(
    _ path: any (WritableKeyPath<Root, [Understood]?> & Sendable)
  ) -> Field<Root> {
    Field(
      "understood", path, .list(of: .object(understoodShape), maximumCount: 1000),
      "What the words were read as.")
  }

  private static let understoodShape = ObjectShape({ Understood() }) {
    Field("field", \.field, ToolShape.text, "What about.", isRequired: true)
    Field("value", \.value, ToolShape.text, "What was read.", isRequired: true)
    Field("words", \.words, ToolShape.text, "From which words.", isRequired: true)
    Field("rule", \.rule, .boolean, "Whether it holds for every hit.", isRequired: true)
  }

  private static let becauseShape = ObjectShape(Because.init) {
    Field("id", \.id, ToolShape.text, "A track.", isRequired: true)
    Field("title", \.title, ToolShape.text, "Its title.", isRequired: true)
    Field("share", \.share, .number(-1e6...1e6), "Its part of the score.", isRequired: true)
  }

  private static let matchShape = ObjectShape(Match.init) {
    Field("field", \.field, ToolShape.text, "Where.", isRequired: true)
    Field("terms", \.terms, ToolShape.texts, "The words as indexed.", isRequired: true)
  }

  private static let emptyShape = ObjectShape({ Empty() }) {
    Field("reason", \.reason, ToolShape.text, "In a sentence.", isRequired: true)
    Field(
      "without", \.without, .list(of: .object(relaxationShape), maximumCount: 1000),
      "How many tracks there would be without each constraint.", isRequired: true)
  }

  private static let relaxationShape = ObjectShape(Relaxation.init) {
    Field("constraint", \.constraint, ToolShape.text, "The constraint.", isRequired: true)
    Field("matches", \.matches, ToolShape.count, "How many there would be.", isRequired: true)
  }
}

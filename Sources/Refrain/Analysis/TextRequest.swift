import MusicNames
import TextAnalysis
import TextIndex

/// A person's words, made into a query of the text index and constraints.
struct TextRequest {
  let query: Query
  /// The words outside quotations and fields, for other ways of searching.
  let plainWords: String
  /// Whether there is nothing to search for: no words, or nothing but signs that no name has.
  let isEmpty: Bool
  /// What the words themselves demand, such as `year:1990..1999`.
  let constraints: [TrackFilter]
  /// What phrases, fields and exclusions demand of any track, however it is found; nil for nothing.
  let demanded: Query?
  /// Whether somebody who knows the syntax wrote it: fields, exclusions, years by field.
  let hasSyntax: Bool
  /// What was done to the words that the caller should know.
  let notes: [String]

  init(_ words: String, schema: TextSchema, isTyping: Bool = false) {
    let fuzziness: Fuzziness = isTyping ? .whileTyping : .standard
    let parsed = QueryParser(
      schema: schema, attributes: ["year"], synonyms: TextRequest.synonyms, fuzziness: fuzziness,
      matching: .content
    ).parse(words)
    // A request that is not finished may be a title that begins like one.
    let query = isTyping ? parsed.query : TextRequest.query(for: parsed)
    // "f**k" stands as it is in some titles, and as it is meant in others.
    let meant = isTyping ? nil : CensoredWords.uncovered(parsed.words)
    let written =
      meant.map {
        .boolean(should: [
          TextRequest.words($0), .exactField($0),
          .boosted(query, by: TextRequest.coveredWeight),
        ])
      } ?? query
    // "rnb" is a tag that catalogs write "R&B", of which it has no word.
    let genres = isTyping ? [] : JoinedName.otherWritings(in: parsed.words)
    self.query =
      genres.isEmpty
      ? written
      : .boolean(should: [
        written, .best(genres.map { .phrase($0, fields: schema.mask("tags")) }),
      ])
    constraints = parsed.ranges.map { asked in
      let released = TextRequest.released(asked.range)
      return asked.isExcluded ? !released : released
    }
    plainWords = meant ?? parsed.words
    hasSyntax =
      !parsed.ranges.isEmpty || !parsed.excluded.isEmpty
      || parsed.required.contains { if case .phrase(_, .all) = $0 { false } else { true } }
    demanded = TextRequest.demands(of: parsed)
    var analyzer = Analyzer()
    let beginning = String(words.unicodeScalars.prefix(QueryParser.maximumLength))
    isEmpty =
      parsed.query == .nothing || analyzer.terms(beginning, options: .names).isEmpty
    notes = parsed.isTruncated ? ["The query is too long; only its beginning was read."] : []
  }

  /// What words with hidden letters count beside those that are meant.
  private static let coveredWeight: Float = 0.3

  /// Other names that people give to the fields, and to the year.
  private static let synonyms = [
    "singer": "artist", "band": "artist", "歌手": "artist", "艺人": "artist", "藝人": "artist",
    "アーティスト": "artist", "가수": "artist", "song": "title", "track": "title", "歌名": "title",
    "标题": "title", "標題": "title", "曲名": "title", "제목": "title", "专辑": "album",
    "專輯": "album", "アルバム": "album", "앨범": "album", "genre": "tags", "mood": "tags",
    "标签": "tags", "標籤": "tags", "タグ": "tags", "태그": "tags", "description": "snippet",
    "lyric": "lyrics", "歌词": "lyrics", "歌詞": "lyrics", "years": "year", "decade": "year",
    "released": "year", "年": "year", "年份": "year", "年代": "year",
  ]

  /// The query, with filler apart from what is asked for.
  private static func query(for parsed: ParsedQuery) -> Query {
    guard RequestSplitter.isRequest(parsed.words) else { return parsed.query }
    let relaxed = relaxed(parsed)
    guard let parts = RequestSplitter.split(parsed.words) else {
      return relaxed.query(for: words(parsed.words))
    }
    return relaxed.query(for: query(for: parts, in: parsed.words))
  }

  /// In a request with several quotations ("songs like "Roads" and "Glory Box"") one of them will do.
  private static func relaxed(_ parsed: ParsedQuery) -> ParsedQuery {
    var parsed = parsed
    let phrases = parsed.required.filter { if case .phrase(_, .all) = $0 { true } else { false } }
    guard phrases.count > 1 else { return parsed }
    parsed.required.removeAll { phrases.contains($0) }
    parsed.required.append(.boolean(should: phrases))
    return parsed
  }

  /// Words as they are looked for: those that say something, unless there are none.
  private static func words(_ text: String) -> Query {
    .text(text, matching: .content.suited(to: text), fuzziness: .standard)
  }

  /// What a request asks for; its filler hardly counts, and the words of asking find nothing by themselves,
  /// unless they are a name.
  private static func query(for parts: RequestSplitter.Parts, in words: String) -> Query {
    .boolean(should: [
      TextRequest.words(parts.content),
      .boosted(.text(parts.filler, matching: .content), by: RequestSplitter.fillerWeight),
      .supporting(.boosted(.text(parts.asking), by: RequestSplitter.fillerWeight)),
      .exactField(words),
    ])
  }

  /// The terms that say something: not the single characters of pairs that were found, too.
  static func informative(_ terms: [String]) -> [String] {
    var paired: Set<Unicode.Scalar> = []
    for term in terms where term.unicodeScalars.count == 2 { paired.formUnion(term.unicodeScalars) }
    return terms.filter { term in
      guard let first = term.unicodeScalars.first, term.unicodeScalars.count == 1 else {
        return true
      }
      return !paired.contains(first)
    }
  }

  /// The parts of a query that are no mere preference.
  private static func demands(of parsed: ParsedQuery) -> Query? {
    if parsed.required.isEmpty, parsed.excluded.isEmpty { return nil }
    return .boolean(
      must: parsed.required.isEmpty ? [.everything()] : parsed.required, not: parsed.excluded)
  }

  /// Years that never were leave nothing.
  private static func released(_ range: ClosedRange<Int>) -> TrackFilter {
    let years = 1...9999
    return range.overlaps(years) ? .released(range.clamped(to: years)) : .any([])
  }
}

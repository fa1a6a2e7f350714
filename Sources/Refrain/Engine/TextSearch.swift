import TextAnalysis
import TextIndex

/// A person's words, made into a query of the text index and constraints.
struct TextSearch {
  let query: Query
  /// Whether there is nothing to search for: no words, or nothing but signs that no name has.
  let isEmpty: Bool
  /// What the words themselves demand, such as `year:1990..1999`.
  let constraints: [TrackFilter]
  /// What was done to the words that the caller should know.
  let notes: [String]

  init(_ words: String, schema: TextSchema) {
    let parsed = QueryParser(schema: schema, attributes: ["year"]).parse(words)
    query = parsed.query
    constraints = parsed.ranges.map { TextSearch.released($0.range) }
    var analyzer = Analyzer()
    let beginning = String(words.unicodeScalars.prefix(QueryParser.longestText))
    isEmpty =
      parsed.query == .nothing || analyzer.terms(beginning, options: .names).isEmpty
    notes = parsed.isCut ? ["The query is too long; only its beginning was read."] : []
  }

  /// The terms that say something: not the single characters of pairs that were found, too.
  static func telling(_ terms: [String]) -> [String] {
    terms.filter { term in
      term.unicodeScalars.count > 1
        || !terms.contains { $0 != term && $0.unicodeScalars.count == 2 && $0.contains(term) }
    }
  }

  /// Years that never were leave nothing.
  private static func released(_ range: ClosedRange<Int>) -> TrackFilter {
    let years = 1...9999
    return range.overlaps(years) ? .released(range.clamped(to: years)) : .any([])
  }
}

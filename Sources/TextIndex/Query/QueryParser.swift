import TextAnalysis

/// Parses what people type into a search box. Any text is a query; nothing is an error.
///
/// | typed | meaning |
/// |---|---|
/// | `rainy night` | these words, the more of them the better |
/// | `"rainy night"`, `“…”`, `「…」`, `《…》` | exactly these words in this order |
/// | `artist:adele`, `tag:"hard rock"`, `artist: adele` | only documents with this in that field |
/// | `-live`, `-artist:adele`, `-"new york"` | only documents without it |
/// | `year:1990..1999`, `year:1990-`, `year:<2000`, `year:90s` | a range, for names given as attributes |
/// | `-year:1990..1999` | everything outside the range |
///
/// Full-width signs mean what the others do.
///
/// A name before a colon that is neither a field nor an attribute is a word like any other, so is a
/// lone hyphen, and an open quotation ends with the text.
///
/// ```swift
/// let parser = QueryParser(schema: index.schema, attributes: ["year"])
/// let parsed = parser.parse("artist:adele hello -live year:2010..2015")
/// let hits = try index.search(parsed.query, limit: 10)
/// ```
public struct QueryParser: Sendable {
  /// Clauses beyond this are ignored, see `ParsedQuery.isTruncated`.
  public static let maximumClauseCount = 64
  /// Characters (Unicode scalars) beyond this are ignored.
  public static let maximumLength = 4096

  private let schema: TextSchema
  private let attributes: Set<String>
  private let synonyms: [String: String]
  private let fuzziness: Fuzziness
  private let matching: Query.Matching

  /// A parser for the fields of `schema`, which may be written in any case, with and without a final
  /// "s".
  ///
  /// - Parameters:
  ///   - schema: the fields that a query may name.
  ///   - attributes: names that take a range of whole numbers, in lower case.
  ///   - synonyms: other names of fields and attributes, in lower case, each with the usual one.
  ///   - fuzziness: how words outside quotations are looked for.
  ///   - matching: which of these words a document needs; where it is `.content` and there are none but function
  ///     words, any of them will do.
  public init(
    schema: TextSchema, attributes: Set<String> = [], synonyms: [String: String] = [:],
    fuzziness: Fuzziness = .standard, matching: Query.Matching = .any
  ) {
    self.matching = matching
    self.schema = schema
    self.attributes = attributes
    self.synonyms = synonyms
    self.fuzziness = fuzziness
  }

  /// The query that `text` stands for.
  ///
  /// - Complexity: O(length of the text).
  public func parse(_ text: String) -> ParsedQuery {
    let scalars = text.unicodeScalars.prefix(QueryParser.maximumLength + 1)
    var scanner = ClauseScanner(Array(scalars.prefix(QueryParser.maximumLength)))
    var result = ParsedQuery(isTruncated: scalars.count > QueryParser.maximumLength)
    var words: [String] = []
    var must: [Query] = []
    var not: [Query] = []
    var clauses = 0
    var isWordLast = false
    while var clause = scanner.next() {
      if isOpen(clause) {
        guard let next = scanner.value() else { continue }
        clause.text = next.text
        clause.isQuoted = next.isQuoted
      }
      guard clauses < QueryParser.maximumClauseCount else {
        result.isTruncated = true
        break
      }
      clauses += 1
      isWordLast = false
      if let range = range(of: clause) {
        result.ranges.append(range)
      } else if let (query, word) = query(of: clause, isLast: scanner.isAtEnd) {
        isWordLast = word != nil && scanner.isAtEnd
        if clause.isExcluded {
          not.append(query)
        } else if let word {
          words.append(word)
        } else {
          must.append(query)
        }
      }
    }
    result.words = words.joined(separator: " ")
    result.required = must
    result.excluded = not
    result.query = result.query(
      for: .text(
        result.words, matching: matching.suited(to: result.words), fields: .all,
        fuzziness: fuzziness(isLast: isWordLast)))
    return result
  }

  /// Whether a field or an attribute is named and what it should hold stands after a space.
  private func isOpen(_ clause: ClauseScanner.Clause) -> Bool {
    guard let name = clause.name, clause.text.isEmpty, !clause.isQuoted else { return false }
    return attributes.contains(usual(name)) || fields(name) != nil
  }

  /// A name as it is in the schema or among the attributes, if it is there.
  private func usual(_ name: String) -> String {
    let name = name.lowercased()
    return synonyms[name] ?? name
  }

  /// The range of a clause such as `year:1990..1999`.
  private func range(of clause: ClauseScanner.Clause) -> ParsedQuery.AttributeRange? {
    guard let name = clause.name.map(usual), attributes.contains(name) else { return nil }
    return NumberRange.parse(clause.text)
      .map { .init(name: name, range: $0, isExcluded: clause.isExcluded) }
  }

  /// A word that something follows, if only a space, is finished: while somebody types, only the last
  /// one may go on.
  private func fuzziness(isLast: Bool) -> Fuzziness {
    var fuzziness = self.fuzziness
    if fuzziness.completion == .always, !isLast { fuzziness.completion = .never }
    return fuzziness
  }

  /// What a clause looks for; `word` when it is only a word.
  private func query(
    of clause: ClauseScanner.Clause, isLast: Bool
  ) -> (Query, word: String?)? {
    if let name = clause.name, let fields = fields(name) {
      guard !clause.text.isEmpty else { return nil }
      if clause.isQuoted { return (.phrase(clause.text, fields: fields), nil) }
      let strict = Fuzziness.none
      return (
        .text(
          clause.text, matching: .all, fields: fields,
          fuzziness: clause.isExcluded ? strict : fuzziness(isLast: isLast)), nil
      )
    }
    let text = clause.name.map { $0 + ":" + clause.text } ?? clause.text
    guard !text.isEmpty else { return nil }
    if clause.isQuoted { return (.phrase(text), nil) }
    return (.text(text, matching: .all), text)
  }

  private func fields(_ name: String) -> FieldMask? {
    let name = usual(name)
    let mask = schema.mask(
      of: schema.fields.map(\.name).filter { field in
        let field = field.lowercased()
        return field == name || field == name + "s" || field + "s" == name
      })
    return mask.isEmpty ? nil : mask
  }
}

/// The parts of a parsed query.
public struct ParsedQuery: Sendable, Hashable {
  /// A range that was asked of an attribute.
  public struct AttributeRange: Sendable, Hashable {
    /// The attribute, in lower case.
    public var name: String
    /// The numbers, both ends included.
    public var range: ClosedRange<Int>
    /// Whether the numbers outside the range are asked for.
    public var isExcluded: Bool

    /// A range, and whether it is what is wanted or what is not.
    public init(name: String, range: ClosedRange<Int>, isExcluded: Bool = false) {
      self.name = name
      self.range = range
      self.isExcluded = isExcluded
    }
  }

  /// The query.
  public var query: Query = .nothing
  /// The words outside quotations and fields, for other ways of searching.
  public var words = ""
  /// What has to match: quotations and fields.
  public var required: [Query] = []
  /// What must not match.
  public var excluded: [Query] = []
  /// Ranges of attributes, in the order in which they stand.
  public var ranges: [AttributeRange] = []
  /// Whether the text was too long and only its beginning was read.
  public var isTruncated = false

  /// The whole query with `words` instead of the plain words, for callers that look for these in
  /// another way.
  public func query(for words: Query) -> Query {
    switch (self.words.isEmpty, required.isEmpty, excluded.isEmpty) {
    case (true, true, true): return .nothing
    case (false, true, true): return words
    case (true, true, false): return .boolean(must: [.everything()], not: excluded)
    case (true, false, _): return .boolean(must: required, not: excluded)
    case (false, true, false): return .boolean(must: [words], not: excluded)
    case (false, false, _): return .boolean(must: required, should: [words], not: excluded)
    }
  }
}

/// Cuts a query's text into clauses.
struct ClauseScanner {
  struct Clause: Equatable {
    var name: String?
    var text: String
    var isQuoted = false
    var isExcluded = false
  }

  // What opens a quotation, and what may close it.
  private static let quotations: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\"", "＂"], "＂": ["\"", "＂"], "“": ["”", "“", "\""], "”": ["”"],
    "„": ["“", "”", "‟"], "‟": ["”"], "«": ["»"], "»": ["«"], "「": ["」"], "『": ["』"],
    "｢": ["｣"], "《": ["》"], "〈": ["〉"], "〝": ["〞", "〟"],
  ]
  private static let hyphens: Set<Unicode.Scalar> = ["-", "－", "−", "﹣"]
  private static let colons: Set<Unicode.Scalar> = [":", "：", "﹕", "︓"]

  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// Whether nothing is left, not even a space.
  var isAtEnd: Bool { position >= scalars.count }

  mutating func next() -> Clause? {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    guard position < scalars.count else { return nil }
    var clause = Clause(text: "")
    if isHyphen(position), position + 1 < scalars.count,
      !scalars[position + 1].properties.isWhitespace, !isHyphen(position + 1), !opensDecoration
    {
      clause.isExcluded = true
      position += 1
    }
    if let quoted = quotation() {
      clause.text = quoted
      clause.isQuoted = true
      return clause
    }
    let word = word(endingAtColon: true)
    if position < scalars.count, isColon(position), !word.isEmpty {
      position += 1
      clause.name = word
      if let quoted = quotation() {
        clause.text = quoted
        clause.isQuoted = true
      } else {
        clause.text = self.word(endingAtColon: false)
      }
    } else {
      clause.text = word + self.word(endingAtColon: false)
    }
    return clause
  }

  /// What a name that ended with a colon may be about: the next quotation or word, if one stands
  /// after the space that is not a clause of another kind.
  mutating func value() -> Clause? {
    let start = position
    guard let next = next() else { return nil }
    if next.name == nil, !next.isExcluded, !next.text.isEmpty { return next }
    position = start
    return nil
  }

  private func isHyphen(_ position: Int) -> Bool {
    ClauseScanner.hyphens.contains(scalars[position])
  }

  private func isColon(_ position: Int) -> Bool { ClauseScanner.colons.contains(scalars[position]) }

  /// Whether the hyphen at `position` opens words between hyphens, as titles have them ("DESIRE
  /// -情熱-", "-Japanese ver.-"), and excludes nothing: a word from here on ends with a hyphen
  /// before another one begins with one.
  private var opensDecoration: Bool {
    var next = position + 1
    while next < scalars.count {
      let isWordEnd = next + 1 == scalars.count || scalars[next + 1].properties.isWhitespace
      let isWordStart = scalars[next - 1].properties.isWhitespace
      if isHyphen(next) {
        if isWordStart { return false }
        if isWordEnd { return true }
      }
      next += 1
    }
    return false
  }

  private mutating func quotation() -> String? {
    guard position < scalars.count, let closing = ClauseScanner.quotations[scalars[position]] else {
      return nil
    }
    position += 1
    var text = String.UnicodeScalarView()
    while position < scalars.count, !closing.contains(scalars[position]) {
      text.append(scalars[position])
      position += 1
    }
    position += 1
    return String(text)
  }

  private mutating func word(endingAtColon: Bool) -> String {
    var text = String.UnicodeScalarView()
    while position < scalars.count, !scalars[position].properties.isWhitespace {
      if endingAtColon, isColon(position) { break }
      text.append(scalars[position])
      position += 1
    }
    return String(text)
  }
}

/// Ranges of whole numbers as people write them.
enum NumberRange {
  /// `1990`, `1990..1999` (two or three dots, an ellipsis, a hyphen or dash, "to"), `1990..`,
  /// `..1999`, `<1999`, `>=1990`, `1990s`, `90s` (from 1930 to 2029); digits and signs of any width.
  static func parse(_ text: String) -> ClosedRange<Int>? {
    var analyzer = Analyzer()
    let text = analyzer.folded(text)
    if let range = comparison(text) { return range }
    for suffix in ["s", "年代"] where text.hasSuffix(suffix) {
      return decade(text.dropLast(suffix.count))
    }
    for separator in ["...", "..", "…", "to", "-", "–", "—", "−", "~", "〜"] {
      guard let cut = text.firstRange(of: separator) else { continue }
      let left = text[..<cut.lowerBound]
      let right = text[cut.upperBound...]
      let low = left.isEmpty ? Int.min : number(left)
      let high = right.isEmpty ? Int.max : number(right)
      guard let low, let high, !(left.isEmpty && right.isEmpty) else { return nil }
      return min(low, high)...max(low, high)
    }
    return number(text[...]).map { $0...$0 }
  }

  /// The ten years that "1990" or "90" begins, "'" before it or not.
  private static func decade(_ text: Substring) -> ClosedRange<Int>? {
    let digits = text.drop { $0 == "'" }
    guard var start = number(digits), start % 10 == 0 else { return nil }
    if digits.utf8.count == 2 { start += start < 30 ? 2000 : 1900 }
    return start...(start + 9)
  }

  private static func comparison(_ text: String) -> ClosedRange<Int>? {
    for (sign, isLower, shift) in [
      (">=", true, 0), ("<=", false, 0), (">", true, 1), ("<", false, -1),
    ]
    where text.hasPrefix(sign) {
      guard let value = number(text.dropFirst(sign.count)) else { return nil }
      return isLower ? (value + shift)...Int.max : Int.min...(value + shift)
    }
    return nil
  }

  /// At most nine digits, so that nothing overflows.
  private static func number(_ text: Substring) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}

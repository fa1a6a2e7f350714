/// Reads what people type into a search box. Everything is a query; nothing is an error.
///
/// | typed | meaning |
/// |---|---|
/// | `rainy night` | these words, the more of them the better |
/// | `"rainy night"`, `“…”`, `「…」`, `《…》` | exactly these words in this order |
/// | `artist:adele`, `tag:"hard rock"` | only documents with this in that field |
/// | `-live`, `-artist:adele`, `-"new york"` | only documents without it |
/// | `year:1990..1999`, `year:1990-`, `year:<2000` | a range, for names given as attributes |
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
  /// Clauses beyond this are ignored, see `ParsedQuery.isCut`.
  public static let mostClauses = 64
  /// Characters (Unicode scalars) beyond this are ignored.
  public static let longestText = 4096

  private let schema: TextSchema
  private let attributes: Set<String>
  private let forgiveness: Forgiveness

  /// A parser for the fields of `schema`, which may be written in any case and without a final "s".
  ///
  /// - Parameters:
  ///   - attributes: names that take a range of whole numbers, in lower case.
  ///   - forgiving: how words outside quotations are looked for.
  public init(
    schema: TextSchema, attributes: Set<String> = [], forgiving: Forgiveness = .standard
  ) {
    self.schema = schema
    self.attributes = attributes
    forgiveness = forgiving
  }

  /// The query that `text` stands for.
  ///
  /// - Complexity: O(length of the text).
  public func parse(_ text: String) -> ParsedQuery {
    let scalars = text.unicodeScalars.prefix(QueryParser.longestText + 1)
    var scanner = ClauseScanner(Array(scalars.prefix(QueryParser.longestText)))
    var result = ParsedQuery(isCut: scalars.count > QueryParser.longestText)
    var words: [String] = []
    var must: [Query] = []
    var not: [Query] = []
    var clauses = 0
    while let clause = scanner.next() {
      guard clauses < QueryParser.mostClauses else {
        result.isCut = true
        break
      }
      clauses += 1
      if let range = range(of: clause) {
        result.ranges.append(range)
      } else if let (query, word) = query(of: clause) {
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
    result.query = assemble(result.words, must, not)
    return result
  }

  private func assemble(_ words: String, _ must: [Query], _ not: [Query]) -> Query {
    let text = Query.text(words, matching: .any, fields: .all, forgiving: forgiveness)
    switch (words.isEmpty, must.isEmpty, not.isEmpty) {
    case (true, true, true): return .nothing
    case (false, true, true): return text
    case (true, true, false): return .boolean(must: [.everything()], not: not)
    case (true, false, _): return .boolean(must: must, not: not)
    case (false, true, false): return .boolean(must: [text], not: not)
    case (false, false, _): return .boolean(must: must, should: [text], not: not)
    }
  }

  /// The range of a clause such as `year:1990..1999`.
  private func range(of clause: ClauseScanner.Clause) -> ParsedQuery.AttributeRange? {
    guard let name = clause.name?.lowercased(), attributes.contains(name), !clause.isExcluded else {
      return nil
    }
    return NumberRange.parse(clause.text).map { .init(name: name, range: $0) }
  }

  /// What a clause looks for; `word` when it is only a word.
  private func query(of clause: ClauseScanner.Clause) -> (Query, word: String?)? {
    if let name = clause.name, let fields = fields(name) {
      guard !clause.text.isEmpty else { return nil }
      if clause.isQuoted { return (.phrase(clause.text, fields: fields), nil) }
      let strict = Forgiveness.none
      return (
        .text(
          clause.text, matching: .all, fields: fields,
          forgiving: clause.isExcluded ? strict : forgiveness), nil
      )
    }
    let text = clause.name.map { $0 + ":" + clause.text } ?? clause.text
    guard !text.isEmpty else { return nil }
    if clause.isQuoted { return (.phrase(text), nil) }
    return (.text(text, matching: .all), text)
  }

  private func fields(_ name: String) -> FieldMask? {
    let name = name.lowercased()
    let mask = schema.mask(
      of: schema.fields.map(\.name).filter {
        $0.lowercased() == name || $0.lowercased() == name + "s"
      })
    return mask.isEmpty ? nil : mask
  }
}

/// What a parser understood.
public struct ParsedQuery: Sendable, Hashable {
  /// A range that was asked of an attribute.
  public struct AttributeRange: Sendable, Hashable {
    /// The attribute, in lower case.
    public var name: String
    /// The numbers, both ends included.
    public var range: ClosedRange<Int>
  }

  /// The query.
  public var query: Query = .nothing
  /// The words outside quotations and fields, for other ways of searching.
  public var words = ""
  /// Ranges of attributes, in the order in which they stand.
  public var ranges: [AttributeRange] = []
  /// Whether the text was too long and only its beginning was read.
  public var isCut = false
}

/// Cuts a query's text into clauses.
struct ClauseScanner {
  struct Clause: Equatable {
    var name: String?
    var text: String
    var isQuoted = false
    var isExcluded = false
  }

  private static let quotations: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "《": "》", "＂": "＂",
  ]

  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  mutating func next() -> Clause? {
    while place < scalars.count, scalars[place].properties.isWhitespace { place += 1 }
    guard place < scalars.count else { return nil }
    var clause = Clause(text: "")
    if scalars[place] == "-", place + 1 < scalars.count,
      !scalars[place + 1].properties.isWhitespace, scalars[place + 1] != "-", !opensDecoration
    {
      clause.isExcluded = true
      place += 1
    }
    if let quoted = quotation() {
      clause.text = quoted
      clause.isQuoted = true
      return clause
    }
    let word = word(endingAtColon: true)
    if place < scalars.count, scalars[place] == ":" || scalars[place] == "：", !word.isEmpty {
      place += 1
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

  /// Whether the hyphen at `place` opens words between hyphens, as titles have them ("DESIRE
  /// -情熱-", "-Japanese ver.-"), and excludes nothing: a word from here on ends with a hyphen
  /// before another one begins with one.
  private var opensDecoration: Bool {
    var next = place + 1
    while next < scalars.count {
      let isWordEnd = next + 1 == scalars.count || scalars[next + 1].properties.isWhitespace
      let isWordStart = scalars[next - 1].properties.isWhitespace
      if scalars[next] == "-" {
        if isWordStart { return false }
        if isWordEnd { return true }
      }
      next += 1
    }
    return false
  }

  private mutating func quotation() -> String? {
    guard place < scalars.count, let closing = ClauseScanner.quotations[scalars[place]] else {
      return nil
    }
    place += 1
    var text = String.UnicodeScalarView()
    while place < scalars.count, scalars[place] != closing {
      text.append(scalars[place])
      place += 1
    }
    place += 1
    return String(text)
  }

  private mutating func word(endingAtColon: Bool) -> String {
    var text = String.UnicodeScalarView()
    while place < scalars.count, !scalars[place].properties.isWhitespace {
      if endingAtColon, scalars[place] == ":" || scalars[place] == "：" { break }
      text.append(scalars[place])
      place += 1
    }
    return String(text)
  }
}

/// Ranges of whole numbers as people write them.
enum NumberRange {
  /// `1990`, `1990..1999` (two or three dots, an ellipsis, a hyphen or dash), `1990..`, `..1999`,
  /// `<1999`, `>=1990`, `1990s`.
  static func parse(_ text: String) -> ClosedRange<Int>? {
    if let range = comparison(text) { return range }
    if text.hasSuffix("s"), let decade = number(text.dropLast()), decade % 10 == 0 {
      return decade...(decade + 9)
    }
    for separator in ["...", "..", "…", "-", "–", "—", "~"] {
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

import IndexFile
import TextAnalysis

/// Turns a query into a tree of terms and weights.
struct QueryResolver {
  let index: TextIndex
  let weights: [Float]?

  func resolve(_ query: Query, boost: Float = 1) -> QueryNode {
    switch query {
    case .text(let text, let matching, let fields, let fuzziness):
      return WordResolver(resolver: self, fields: fields, fuzziness: fuzziness)
        .resolve(text, matching: matching, boost: boost)
    case .exactField(let text, let fields):
      let words = WordResolver(
        resolver: self, fields: fields,
        fuzziness: Fuzziness(hasPhoneticMatching: true, hasExactFieldBoost: true))
      return .anyOf(words.exactFields(text, boost: boost / ExactFieldResolver.weight))
    case .phrase(let text, let fields): return phrase(text, fields, boost)
    case .term(let term, let fields): return termNode(term, fields, boost)
    case .prefix(let text, let fields):
      return ExpansionResolver(resolver: self, fields: fields)
        .prefix(Array(folded(text).utf8), boost: boost)
    case .fuzzy(let text, let edits, let fields):
      return ExpansionResolver(resolver: self, fields: fields)
        .fuzzy(Array(folded(text).utf8), edits: min(max(edits, 0), 2), boost: boost)
    case .boolean(let must, let should, let not):
      return boolean(must, should, not, boost)
    case .best(let queries):
      return .anyOf(queries.map { resolve($0, boost: boost).standing })
    case .supporting(let inner): return .support(resolve(inner, boost: boost))
    case .boosted(let inner, let factor):
      return resolve(inner, boost: boost * QueryResolver.clamped(factor))
    case .constant(let inner, let score):
      let node = resolve(inner).standing
      if case .nothing = node { return .nothing }
      return .constant(node, weight: boost * QueryResolver.clamped(score))
    case .everything(let score): return .everything(weight: boost * QueryResolver.clamped(score))
    case .nothing: return .nothing
    }
  }

  /// Scores larger than this would leave no room for the others.
  static func clamped(_ factor: Float) -> Float {
    factor.isFinite ? min(max(0, factor), 1e6) : 0
  }

  private func boolean(
    _ must: [Query], _ should: [Query], _ not: [Query], _ boost: Float
  ) -> QueryNode {
    let required = must.map { resolve($0, boost: boost).standing }
    for node in required { if case .nothing = node { return .nothing } }
    let optional = QueryNode.sum(should.map { resolve($0, boost: boost) })
    let excluded = not.map { resolve($0).standing }.filter { !$0.isNothing }
    var parts: [QueryNode] = []
    if case .boolean(let inner, let nodes, let none) = optional, inner.isEmpty, none.isEmpty {
      parts = nodes
    } else if case .nothing = optional {
    } else {
      parts = [optional]
    }
    if required.isEmpty, parts.isEmpty { return .nothing }
    if required.isEmpty, excluded.isEmpty { return .sum(parts) }
    if parts.isEmpty, excluded.isEmpty { return .all(required) }
    return .boolean(required: required, optional: parts, excluded: excluded)
  }

  func folded(_ text: String) -> String {
    var analyzer = Analyzer()
    return analyzer.folded(text)
  }

  /// A term as it stands in the dictionary.
  func termNode(_ term: String, _ fields: FieldMask, _ boost: Float) -> QueryNode {
    guard let number = index.number(of: term) else { return .nothing }
    return leaf(number, fields, boost, frequency: frequency(number))
  }

  /// A leaf whose idf is that of a word in `frequency` documents.
  func leaf(
    _ term: Int, _ fields: FieldMask, _ boost: Float, frequency: Int
  ) -> QueryNode {
    leaf(term, fields, boost, idf: BM25F.idf(documents: index.documentCount, frequency: frequency))
  }

  /// A leaf with this idf.
  func leaf(_ term: Int, _ fields: FieldMask, _ boost: Float, idf: Float) -> QueryNode {
    .term(
      .init(
        term: term, scores: index.scores.scores(mask: fields, weights: weights),
        weight: boost * idf))
  }

  /// The terms that begin with something, scored as a word in `frequency` documents.
  func rangeNode(
    _ terms: TermRange, _ fields: FieldMask, _ boost: Float, frequency: Int
  ) -> QueryNode {
    if terms.isEmpty { return .nothing }
    let idf = BM25F.idf(documents: index.documentCount, frequency: frequency)
    let scores = index.scores.scores(mask: fields, weights: weights)
    return .range(
      .init(terms: terms.stored, added: terms.added, scores: scores, weight: boost * idf))
  }

  /// The idf of a term of the dictionary.
  func idf(_ term: Int) -> Float {
    BM25F.idf(documents: index.documentCount, frequency: frequency(term))
  }

  func frequency(_ term: Int) -> Int { index.frequency(of: term) }

  /// Adjacent words: one leaf for each way in which the fields are analyzed.
  func phrase(_ text: String, _ fields: FieldMask, _ boost: Float) -> QueryNode {
    let groups = index.analysisGroups(fields)
    if groups.count == 1 { return phrase(text, groups[0].fields, groups[0].options, boost) }
    return .anyOf(groups.map { phrase(text, $0.fields, $0.options, boost) })
  }

  private func phrase(
    _ text: String, _ fields: FieldMask, _ options: AnalysisOptions, _ boost: Float
  ) -> QueryNode {
    var analyzer = Analyzer()
    var buffer = TokenBuffer()
    analyzer.analyze(text, options: options.subtracting(.romanizations), into: &buffer)
    var terms: [(number: Int, offset: Int)] = []
    terms.reserveCapacity(buffer.tokens.count)
    for (tokenIndex, token) in buffer.tokens.enumerated() {
      switch token.kind {
      case .word, .symbol, .bigram: break
      case .unigram:
        // A character is covered by a pair that it begins or ends.
        let next = tokenIndex + 1 < buffer.tokens.count ? buffer.tokens[tokenIndex + 1].kind : .word
        let isCovered =
          next == .bigram || (tokenIndex > 0 && buffer.tokens[tokenIndex - 1].kind == .bigram)
        if isCovered { continue }
      case .compound, .romanization, .exactValue: continue
      }
      guard let number = buffer.withBytes(of: token, { index.number(of: $0) }) else {
        return .nothing
      }
      terms.append((number, Int(token.position)))
    }
    return phrase(terms, fields, boost)
  }

  /// Words next to each other.
  func phrase(_ words: [String], _ fields: FieldMask, _ boost: Float) -> QueryNode {
    var terms: [(number: Int, offset: Int)] = []
    terms.reserveCapacity(words.count)
    for word in words {
      guard let number = index.number(of: word) else { return .nothing }
      terms.append((number, terms.count))
    }
    return phrase(terms, fields, boost)
  }

  /// Terms at given positions relative to each other.
  private func phrase(
    _ terms: [(number: Int, offset: Int)], _ fields: FieldMask, _ boost: Float
  ) -> QueryNode {
    guard let first = terms.first else { return .nothing }
    if terms.count == 1 {
      return leaf(first.number, fields, boost, frequency: frequency(first.number))
    }
    let weight = terms.reduce(Float(0)) { $0 + idf($1.number) }
    return .phrase(
      .init(
        terms: terms.map { ($0.number, $0.offset - first.offset) }, fields: fields,
        model: index.scores.model(weights: weights),
        scores: index.scores.scores(mask: fields, weights: weights), weight: boost * weight))
  }
}

import TextAnalysis

/// Terms that stand in for one word, scored as one word: with one document frequency for all, the
/// best of them for each document.
struct ExpansionResolver {
  let resolver: QueryResolver
  let fields: FieldMask

  static let prefixWeight: Float = 0.8
  static let typoWeights: [Float] = [1, 0.6, 0.4]
  /// The same, where the term only begins like the word.
  static let completedTypoWeights: [Float] = [0.8, 0.5, 0.3]
  /// Terms that complete a word and are looked up one by one; more are decoded together.
  static let fewCompletions = 32
  /// Of the terms within reach of a misspelling those are kept that are nearest, then commonest.
  static let maximumMisspellingCount = 48

  struct Expansion {
    var term: Int
    var weight: Float
    var isExact: Bool
    var fields: FieldMask
  }

  private var index: TextIndex { resolver.index }

  /// The expansions of one word, and the range of the terms that complete it.
  func node(
    _ expansions: [Expansion], completions: TermRange = TermRange(), boost: Float
  ) -> QueryNode {
    if expansions.count == 1, completions.isEmpty {
      let only = expansions[0]
      return resolver.leaf(
        only.term, only.fields, boost * only.weight, frequency: resolver.frequency(only.term))
    }
    let exact = expansions.filter(\.isExact)
    let words = exact.isEmpty ? expansions.map(\.term) : exact.map(\.term)
    var frequency = words.map(resolver.frequency).max() ?? 0
    if exact.isEmpty {
      frequency = max(frequency, index.maximumFrequency(of: completions))
    }
    var seen: [Int: FieldMask] = [:]
    var nodes: [QueryNode] = []
    for expansion in expansions {
      // The first way to a term is the best one.
      if let fields = seen[expansion.term], fields.isSuperset(of: expansion.fields) { continue }
      seen[expansion.term] = expansion.fields
      nodes.append(
        resolver.leaf(
          expansion.term, expansion.fields, boost * expansion.weight, frequency: frequency))
    }
    nodes.append(
      resolver.rangeNode(
        completions, fields, boost * ExpansionResolver.prefixWeight, frequency: frequency))
    return .anyOf(nodes)
  }

  func prefix(_ bytes: [UInt8], boost: Float) -> QueryNode {
    guard !bytes.isEmpty else { return .nothing }
    var exact: [Expansion] = []
    if let number = index.number(of: bytes) {
      exact.append(.init(term: number, weight: 1, isExact: true, fields: fields))
    }
    return node(exact, completions: completions(bytes), boost: boost)
  }

  /// The terms that begin with `bytes`; the term itself is among them and loses to its exact match.
  func completions(_ bytes: [UInt8]) -> TermRange {
    bytes.isEmpty ? TermRange() : index.terms(beginningWith: bytes)
  }

  /// The documents with any of some neighboring terms, scored as one word as common as the commonest.
  func completed(_ terms: TermRange, _ boost: Float) -> QueryNode {
    guard !terms.isEmpty else { return .nothing }
    let frequency = index.maximumFrequency(of: terms)
    let boost = boost * ExpansionResolver.prefixWeight
    if terms.count > ExpansionResolver.fewCompletions {
      return resolver.rangeNode(terms, fields, boost, frequency: frequency)
    }
    return .anyOf(
      index.numbers(of: terms).map { resolver.leaf($0, fields, boost, frequency: frequency) })
  }

  func fuzzy(_ bytes: [UInt8], edits: Int, boost: Float) -> QueryNode {
    guard !bytes.isEmpty else { return .nothing }
    let found = index.fuzzyTerms(bytes, edits: edits, keepsFirst: false)
    return node(expansions(found), boost: boost)
  }

  /// No edit below 5 characters, one from 5, two from 9.
  static func edits(for bytes: [UInt8]) -> Int {
    let length = bytes.count { $0 & 0xC0 != 0x80 }
    return length < 5 ? 0 : length < 9 ? 1 : 2
  }

  /// What a misspelled word may have meant; the first letter is taken to be right unless nothing else
  /// is found.
  ///
  /// - Parameter completes: whether the word may be the beginning of a longer one as well.
  func misspellings(_ bytes: [UInt8], completes: Bool = false) -> [Expansion] {
    let edits = ExpansionResolver.edits(for: bytes)
    guard edits > 0 else { return [] }
    for (keepsFirst, completes) in [(true, false), (true, completes), (false, false)] {
      let found = index.fuzzyTerms(
        bytes, edits: edits, keepsFirst: keepsFirst, completes: completes
      ).filter { $0.distance > 0 }
      if !found.isEmpty { return expansions(found) }
    }
    return []
  }

  /// What a misspelled romanization may have meant, by the same thresholds.
  func misspelledRomanizations(_ bytes: [UInt8]) -> [Expansion] {
    let edits = ExpansionResolver.edits(for: bytes)
    guard edits > 0 else { return [] }
    let found = index.fuzzyTerms(
      bytes, edits: edits, keepsFirst: true, mark: TokenBuffer.romanizationMark)
    return expansions(found).map { expansion in
      var expansion = expansion
      expansion.weight *= WordResolver.romanizationWeight
      return expansion
    }
  }

  private func expansions(_ found: [FuzzyTerms.Match]) -> [Expansion] {
    let ranked = found.sorted { a, b in
      let x = (a.isLonger ? 1 : 0, a.distance, -resolver.frequency(a.term))
      let y = (b.isLonger ? 1 : 0, b.distance, -resolver.frequency(b.term))
      return x == y ? index.precedes(a.term, b.term) : x < y
    }
    return ranked.prefix(ExpansionResolver.maximumMisspellingCount).map {
      let weights =
        $0.isLonger
        ? ExpansionResolver.completedTypoWeights : ExpansionResolver.typoWeights
      return Expansion(
        term: $0.term, weight: weights[$0.distance], isExact: $0.distance == 0 && !$0.isLonger,
        fields: fields)
    }
  }
}

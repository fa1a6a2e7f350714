import TextAnalysis

/// Terms that stand in for one word, scored as one word: with one document frequency for all, the
/// best of them for each document.
struct ExpansionResolver {
  let resolver: QueryResolver
  let fields: FieldMask

  static let prefixWeight: Float = 0.8
  static let typoWeights: [Float] = [1, 0.6, 0.4]
  /// Of the terms within reach of a misspelling those are kept that are nearest, then commonest.
  static let mostMisspellings = 48

  struct Expansion {
    var term: Int
    var weight: Float
    var isExact: Bool
    var fields: FieldMask
  }

  private var index: TextIndex { resolver.index }

  /// The expansions of one word, and the range of the terms that complete it.
  func node(
    _ expansions: [Expansion], completions: Range<Int> = 0..<0, boost: Float
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
      for term in completions { frequency = max(frequency, resolver.frequency(term)) }
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
    if let number = index.dictionary.find(bytes) {
      exact.append(.init(term: number, weight: 1, isExact: true, fields: fields))
    }
    return node(exact, completions: completions(bytes), boost: boost)
  }

  /// The terms that begin with `bytes`; the term itself is among them and loses to its exact match.
  func completions(_ bytes: [UInt8]) -> Range<Int> {
    bytes.isEmpty ? 0..<0 : index.dictionary.range(prefix: bytes)
  }

  func fuzzy(_ bytes: [UInt8], edits: Int, boost: Float) -> QueryNode {
    guard !bytes.isEmpty else { return .nothing }
    let found = FuzzyTerms(index.dictionary).search(bytes, edits: edits, keepsFirst: false)
    return node(expansions(found), boost: boost)
  }

  /// What a misspelt word may have meant: no edit below 5 characters, one from 5, two from 9; the
  /// first letter is taken to be right unless nothing else is found.
  func misspellings(_ bytes: [UInt8]) -> [Expansion] {
    let length = bytes.count { $0 & 0xC0 != 0x80 }
    let edits = length < 5 ? 0 : length < 9 ? 1 : 2
    guard edits > 0 else { return [] }
    let terms = FuzzyTerms(index.dictionary)
    var found = terms.search(bytes, edits: edits, keepsFirst: true).filter { $0.distance > 0 }
    if found.isEmpty {
      found = terms.search(bytes, edits: edits, keepsFirst: false).filter { $0.distance > 0 }
    }
    return expansions(found)
  }

  private func expansions(_ found: [FuzzyTerms.Match]) -> [Expansion] {
    let ranked = found.sorted { a, b in
      let x = (a.distance, -resolver.frequency(a.term), a.term)
      return x < (b.distance, -resolver.frequency(b.term), b.term)
    }
    return ranked.prefix(ExpansionResolver.mostMisspellings).map {
      Expansion(
        term: $0.term, weight: ExpansionResolver.typoWeights[$0.distance],
        isExact: $0.distance == 0, fields: fields)
    }
  }
}

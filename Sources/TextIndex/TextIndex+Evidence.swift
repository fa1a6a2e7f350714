public import IndexFile
import TextAnalysis

/// Which words of a query a document has, and in which field.
public struct TextEvidence: Sendable, Hashable {
  /// The name of the field.
  public let field: String
  /// The terms found in it, as they are indexed (folded; stems where the field is stemmed), in the
  /// order of the query. A romanized form stands without its mark.
  public let terms: [String]
}

extension TextIndex {
  /// Why a document matches a query: the fields of the schema that hold terms of it, in the
  /// schema's order. Empty when it does not match by a word.
  ///
  /// - Throws: `.corrupt` when the data that it touches are damaged.
  /// - Complexity: one look-up a term of the query, its expansions included.
  public func evidence(
    for ordinal: UInt32, query: Query
  ) throws(IndexFileError) -> [TextEvidence] {
    try evidence(for: [ordinal], resolve(query, nil))[0]
  }

  /// The same for several documents of one answer, in their order.
  ///
  /// What the query's words mean is found out once: for misspelled words that is most of the work.
  ///
  /// - Throws: damage that the query meets.
  public func evidence(
    for ordinals: [UInt32], query: Query
  ) throws(IndexFileError) -> [[TextEvidence]] {
    try evidence(for: ordinals, resolve(query, nil))
  }

  func evidence(
    for ordinals: [UInt32], _ node: QueryNode
  ) throws(IndexFileError) -> [[TextEvidence]] {
    let (stored, others) = (node.stored(in: self), node.added(to: self))
    var result: [[TextEvidence]] = []
    result.reserveCapacity(ordinals.count)
    for ordinal in ordinals {
      if let added, Int(ordinal) >= storedCount {
        result.append(
          try added.storedEvidence(for: ordinal - UInt32(storedCount), others))
      } else {
        result.append(try storedEvidence(for: ordinal, stored))
      }
    }
    return result
  }

  private func storedEvidence(
    for ordinal: UInt32, _ node: QueryNode
  ) throws(IndexFileError) -> [TextEvidence] {
    guard Int(ordinal) < storedCount else { return [] }
    var finder = EvidenceFinder(index: self, ordinal: ordinal)
    _ = finder.visit(node.standing)
    if finder.isDamaged { throw store.damage("a list that an explanation needs") }
    return schema.fields.enumerated().compactMap { position, field in
      let terms = finder.terms[position]
      return terms.isEmpty ? nil : TextEvidence(field: field.name, terms: terms)
    }
  }
}

/// Walks a resolved query and notes which of its terms one document has.
private struct EvidenceFinder {
  let index: TextIndex
  let ordinal: UInt32
  var terms: [[String]]
  var isDamaged = false
  private let arena = Arena()
  private let buffers: PostingReader.Buffers

  init(index: TextIndex, ordinal: UInt32) {
    self.index = index
    self.ordinal = ordinal
    buffers = PostingReader.Buffers(arena)
    terms = Array(repeating: [], count: index.schema.fields.count)
  }

  /// Whether the node matches the document.
  mutating func visit(_ node: QueryNode) -> Bool {
    switch node {
    case .nothing: return false
    case .everything: return true
    case .term(let leaf): return visit(leaf)
    case .range(let leaf):
      // All of them count alike: the first that the document has will do.
      for term in leaf.terms
      where visit(.init(term: term, scores: leaf.scores, weight: leaf.weight)) { return true }
      return false
    case .phrase(let leaf): return visit(leaf)
    case .constant(let inner, _), .supporting(let inner): return visit(inner)
    case .best(let nodes):
      // Only the best way counts for the score, so only one is shown: the heaviest that matches.
      let ranked = nodes.enumerated().sorted {
        ($0.element.bound, $1.offset) > ($1.element.bound, $0.offset)
      }
      for (_, node) in ranked where visit(node) { return true }
      return false
    case .boolean(let required, let optional, _):
      let before = terms
      var matches = !required.isEmpty
      for node in required where !visit(node) { matches = false }
      for node in optional where visit(node) && node.supported == nil {
        matches = matches || required.isEmpty
      }
      // Half of what must be there, or what only supports others, is no evidence.
      if !matches { terms = before }
      return matches
    }
  }

  private mutating func visit(_ leaf: QueryNode.TermLeaf) -> Bool {
    var reader = PostingReader(index.store, term: leaf.term, buffers: buffers)
    let number = reader.find(ordinal).flatMap { reader.classNumber(of: $0) }
    isDamaged = isDamaged || reader.isDamaged
    guard let number else { return false }
    var matches = false
    for entry in index.classes.entries(of: number) {
      let field = PostingClass.field(entry)
      guard leaf.scores.mask.contains(FieldMask(field: field)) else { continue }
      note(leaf.term, in: field)
      matches = true
    }
    return matches
  }

  private mutating func visit(_ leaf: QueryNode.PhraseLeaf) -> Bool {
    var matcher = PhraseMatcher(leaf, index: index, arena: arena)
    let fields = matcher.fields(of: ordinal)
    isDamaged = isDamaged || matcher.isDamaged
    for (entry, _) in fields {
      for (term, _) in leaf.terms { note(term, in: PostingClass.field(entry)) }
    }
    return !fields.isEmpty
  }

  private mutating func note(_ term: Int, in field: Int) {
    var bytes = index.dictionary.term(term)
    // An exact value adds nothing to the words that it consists of.
    if bytes.first == TokenBuffer.exactValueMark, !terms[field].isEmpty { return }
    if let first = bytes.first, first < TokenBuffer.firstUnmarked { bytes.removeFirst() }
    let text = String(decoding: bytes, as: UTF8.self)
    // By bytes: terms are normalized, and comparing strings would do it again.
    if !terms[field].contains(where: { $0.utf8.elementsEqual(text.utf8) }) {
      terms[field].append(text)
    }
  }
}

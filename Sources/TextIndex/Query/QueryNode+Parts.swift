// A query over an index and what was added to it has numbers of both in it. Each of the two is asked its
// own part.
extension QueryNode {
  /// What the documents of the index's file are asked.
  func stored(in index: TextIndex) -> QueryNode {
    guard index.added != nil else { return self }
    let count = index.dictionary.count
    return part(
      term: { $0.term < count ? .term($0) : .nothing },
      range: { $0.terms.isEmpty ? .nothing : .range($0) },
      phrase: { leaf in
        leaf.terms.allSatisfy { $0.term < count } ? .phrase(leaf) : .nothing
      })
  }

  /// What the added documents are asked, in their own numbers.
  func added(to index: TextIndex) -> QueryNode {
    guard let added = index.added else { return .nothing }
    func scores(_ scores: ClassScores) -> ClassScores {
      added.scores.scores(
        mask: scores.mask, weights: scores.isInherent ? nil : scores.weights)
    }
    return part(
      term: { leaf in
        guard let term = index.addedNumber(of: leaf.term) else { return .nothing }
        return .term(TermLeaf(term: term, scores: scores(leaf.scores), weight: leaf.weight))
      },
      range: { leaf in
        guard !leaf.added.isEmpty else { return .nothing }
        return .range(
          RangeLeaf(terms: leaf.added, scores: scores(leaf.scores), weight: leaf.weight))
      },
      phrase: { leaf in
        let terms = leaf.terms.compactMap { term, offset in
          index.addedNumber(of: term).map { (term: $0, offset: offset) }
        }
        guard terms.count == leaf.terms.count else { return .nothing }
        return .phrase(
          PhraseLeaf(
            terms: terms, fields: leaf.fields, model: leaf.model, scores: scores(leaf.scores),
            weight: leaf.weight))
      })
  }

  /// The same query with other leaves, without what can match nothing.
  private func part(
    term: (TermLeaf) -> QueryNode, range: (RangeLeaf) -> QueryNode,
    phrase: (PhraseLeaf) -> QueryNode
  ) -> QueryNode {
    func parts(_ nodes: [QueryNode]) -> [QueryNode] {
      nodes.map { $0.part(term: term, range: range, phrase: phrase) }
    }
    switch self {
    case .nothing, .everything: return self
    case .term(let leaf): return term(leaf)
    case .range(let leaf): return range(leaf)
    case .phrase(let leaf): return phrase(leaf)
    case .best(let nodes): return .anyOf(parts(nodes))
    case .supporting(let node):
      let inner = parts([node])[0]
      return inner.isNothing ? .nothing : .supporting(inner)
    case .constant(let node, let weight):
      let inner = parts([node])[0]
      return inner.isNothing ? .nothing : .constant(inner, weight: weight)
    case .boolean(let required, let optional, let excluded):
      let required = parts(required)
      if required.contains(where: \.isNothing) { return .nothing }
      let optional = parts(optional).filter { !$0.isNothing }
      if required.isEmpty, optional.isEmpty { return .nothing }
      return .boolean(
        required: required, optional: optional,
        excluded: parts(excluded).filter { !$0.isNothing })
    }
  }
}

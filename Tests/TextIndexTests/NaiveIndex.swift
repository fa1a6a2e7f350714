import TextAnalysis

@testable import TextIndex

/// The oracle: every document in plain dictionaries, every score computed in doubles by the formula.
struct NaiveIndex {
  struct Posting {
    var positions: [Int: [Int]] = [:]  // by field
  }

  let schema: TextSchema
  let count: Int
  private(set) var postings: [String: [UInt32: Posting]] = [:]
  private(set) var lengths: [[Int]] = []
  private let averages: [Double]

  init(schema: TextSchema, documents: [[[String]]]) {
    self.schema = schema
    count = documents.count
    var analyzer = Analyzer()
    var totals = schema.fields.map { _ in (documents: 0, length: 0) }
    for (ordinal, document) in documents.enumerated() {
      var row: [Int] = []
      for (field, values) in document.enumerated() {
        var length = 0
        for (number, value) in values.enumerated() {
          var buffer = TokenBuffer()
          analyzer.analyze(value, options: schema.fields[field].analysis, into: &buffer)
          for token in buffer.tokens {
            let position = length + number * 16 + Int(token.position)
            let term = buffer.text(of: token)
            var positions = postings[term]?[UInt32(ordinal)]?.positions[field] ?? []
            if !positions.contains(position) { positions.append(position) }
            postings[term, default: [:]][UInt32(ordinal), default: Posting()].positions[field] =
              positions.sorted()
          }
          length += Int(buffer.length)
        }
        row.append(length)
        if length > 0 {
          totals[field].documents += 1
          totals[field].length += length
        }
      }
      lengths.append(row)
    }
    averages = totals.map { $0.documents == 0 ? 1 : Double($0.length) / Double($0.documents) }
  }

  /// Everything that a resolved query matches.
  func evaluate(_ node: QueryNode, _ dictionary: TermDictionary) -> [UInt32: Double] {
    switch node {
    case .nothing, .supporting: return [:]
    case .everything(let weight):
      return Dictionary(uniqueKeysWithValues: (0..<UInt32(count)).map { ($0, Double(weight)) })
    case .term(let leaf):
      var result: [UInt32: Double] = [:]
      for (ordinal, posting) in postings[dictionary.text(leaf.term)] ?? [:] {
        var x = 0.0
        var matches = false
        for (field, positions) in posting.positions
        where leaf.scores.mask.contains(FieldMask(field: field)) {
          x += share(of: field, positions.count, in: ordinal, leaf.scores.weights)
          matches = true
        }
        if matches { result[ordinal] = Double(leaf.weight) * saturated(x) }
      }
      return result
    case .range(let leaf):
      var result: [UInt32: Double] = [:]
      for term in leaf.terms {
        let node = QueryNode.term(.init(term: term, scores: leaf.scores, weight: leaf.weight))
        result.merge(evaluate(node, dictionary)) { max($0, $1) }
      }
      return result
    case .phrase(let leaf): return phrase(leaf, dictionary)
    case .constant(let inner, let weight):
      return evaluate(inner, dictionary).mapValues { _ in Double(weight) }
    case .best(let nodes):
      var result: [UInt32: Double] = [:]
      for node in nodes {
        result.merge(evaluate(node, dictionary)) { max($0, $1) }
      }
      return result
    case .boolean(let required, let optional, let excluded):
      let needed = required.map { evaluate($0, dictionary) }
      let wanted = optional.map { evaluate($0.supported ?? $0, dictionary) }
      let unwanted = excluded.map { evaluate($0, dictionary) }
      var result: [UInt32: Double] = [:]
      let opening = zip(optional, wanted).filter { $0.0.supported == nil }.flatMap(\.1.keys)
      let candidates = needed.first.map { Array($0.keys) } ?? opening
      for ordinal in Set(candidates) {
        guard needed.allSatisfy({ $0[ordinal] != nil }),
          unwanted.allSatisfy({ $0[ordinal] == nil })
        else { continue }
        result[ordinal] = (needed + wanted).reduce(0) { $0 + ($1[ordinal] ?? 0) }
      }
      return result
    }
  }

  private func phrase(
    _ leaf: QueryNode.PhraseLeaf, _ dictionary: TermDictionary
  ) -> [UInt32: Double] {
    let lists = leaf.terms.map { postings[dictionary.text($0.term)] ?? [:] }
    var result: [UInt32: Double] = [:]
    for (ordinal, first) in lists[0] {
      var frequencies: [Int: Int] = [:]
      for (field, starts) in first.positions where leaf.fields.contains(FieldMask(field: field)) {
        frequencies[field] = starts.count { start in
          zip(lists, leaf.terms).allSatisfy { list, term in
            list[ordinal]?.positions[field]?.contains(start + term.offset) ?? false
          }
        }
      }
      frequencies = frequencies.filter { $0.value > 0 }
      if !frequencies.isEmpty {
        let x = frequencies.reduce(0) {
          $0 + share(of: $1.key, $1.value, in: ordinal, leaf.model.weights)
        }
        result[ordinal] = Double(leaf.weight) * saturated(x)
      }
    }
    return result
  }

  /// What the occurrences in one field of a document add before saturation.
  private func share(
    of field: Int, _ frequency: Int, in ordinal: UInt32, _ weights: [Float]
  ) -> Double {
    let b = Double(schema.fields[field].b)
    // Lengths are stored in a byte: the oracle shares that rounding, and nothing else.
    let stored = FieldLength.length(FieldLength.code(UInt32(lengths[Int(ordinal)][field])))
    return Double(weights[field]) * Double(min(frequency, 255))
      / (1 - b + b * Double(stored) / averages[field])
  }

  private func saturated(_ x: Double) -> Double { x / (Double(schema.k1) + x) }
}

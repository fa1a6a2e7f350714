import TextAnalysis

/// Which units of a text are function words, which only support the others.
struct FunctionUnits {
  private let flags: [Bool]

  /// - Parameter fuzziness: says whether the last word is still being typed, and may become any other.
  init(_ units: [WordResolver.Unit], _ fuzziness: Fuzziness) {
    flags = units.map { unit in
      if unit.isLast, fuzziness.completion == .always { return false }
      switch unit.kind {
      case .word, .unigram, .bigram: return FunctionWords.contains(unit.text)
      default: return false
      }
    }
  }

  var isEmpty: Bool { !flags.contains(true) }

  /// Whether the unit at a position is one.
  func contains(_ position: Int) -> Bool { position < flags.count && flags[position] }

  /// What the units at some positions are looked for by: support, where all of them are function words.
  func weigh(_ node: QueryNode, _ positions: ClosedRange<Int>) -> QueryNode {
    positions.allSatisfy(contains) ? .support(node) : node
  }
}

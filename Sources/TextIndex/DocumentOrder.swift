public import Primitives

/// An order of documents in which neighbors share terms: smaller gaps, sharper block bounds.
///
/// Recursive graph bisection: the documents are cut in two halves, and pairs are swapped between
/// them as long as that lowers the estimated cost of the gaps of all terms; then each half in turn.
/// Source: Dhulipala, Kabiljo, Karrer, Ottaviano, Pupyrev and Shalita, "Compressing graphs and
/// indexes with recursive graph bisection", KDD 2016. Call it before ordinals are assigned.
///
/// ```swift
/// let order = DocumentOrder.bisected([[1, 2], [3, 4], [1, 2, 5]])  // 0 and 2 come together
/// for (ordinal, document) in order.enumerated() { add(documents[Int(document)]) }
/// ```
///
/// Starting from a good order (by artist, say) is quicker and better than from a random one.
public enum DocumentOrder {
  /// Halves of fewer documents keep their order.
  private static let minimumPart = 32
  private static let rounds = 12

  /// - Parameters:
  ///   - terms: for each document, numbers of its terms, each once; `artist` or `tag`
  ///     numbers will do as well as words.
  ///   - pool: the threads that do the work.
  /// - Returns: the documents' numbers in their new order; the same for any number of threads.
  /// - Complexity: O(occurrences · log documents) a round, 12 rounds at most.
  public static func bisected(_ terms: [[UInt32]], pool: WorkPool = WorkPool()) -> [UInt32] {
    var order = (0..<UInt32(terms.count)).map { $0 }
    var ranges = [0..<terms.count]
    while !ranges.isEmpty {
      let current = order
      let halves = ranges
      let results = pool.map(halves.count) { number in
        bisect(Array(current[halves[number]]), terms)
      }
      ranges = []
      for (range, result) in zip(halves, results) {
        order.replaceSubrange(range, with: result)
        let middle = range.lowerBound + range.count / 2
        for half in [range.lowerBound..<middle, middle..<range.upperBound]
        where half.count >= 2 * minimumPart { ranges.append(half) }
      }
    }
    return order
  }

  /// The documents, those of the better first half in front.
  private static func bisect(_ documents: [UInt32], _ terms: [[UInt32]]) -> [UInt32] {
    guard documents.count >= 2 else { return documents }
    var documents = documents
    let middle = documents.count / 2
    // Terms are numbered anew, so that the counts lie close together.
    var numbers: [UInt32: Int] = [:]
    var local: [[Int]] = []
    for document in documents {
      local.append(
        terms[Int(document)].map { term in
          let number = numbers[term, default: numbers.count]
          numbers[term] = number
          return number
        })
    }
    var positions = Array(documents.indices)
    for _ in 0..<rounds where !swapOnce(&positions, local, middle, numbers.count) { break }
    documents = positions.map { documents[$0] }
    return documents
  }

  /// Swaps the pairs that gain; returns false when none does.
  private static func swapOnce(
    _ positions: inout [Int], _ terms: [[Int]], _ middle: Int, _ termCount: Int
  ) -> Bool {
    var left = [Int32](repeating: 0, count: termCount)
    var right = [Int32](repeating: 0, count: termCount)
    for (index, position) in positions.enumerated() {
      for term in terms[position] {
        if index < middle { left[term] += 1 } else { right[term] += 1 }
      }
    }
    let sizes = (Float(middle), Float(positions.count - middle))
    let toRight = gains(from: left, to: right, sizes)
    let toLeft = gains(from: right, to: left, (sizes.1, sizes.0))
    func ranked(_ range: Range<Int>, _ gain: [Float]) -> [(index: Int, gain: Float)] {
      range.map { index in (index, terms[positions[index]].reduce(0) { $0 + gain[$1] }) }
        .sorted { $0.gain != $1.gain ? $0.gain > $1.gain : $0.index < $1.index }
    }
    let goers = ranked(0..<middle, toRight)
    let comers = ranked(middle..<positions.count, toLeft)
    var swaps = 0
    for (goer, comer) in zip(goers, comers) {
      guard goer.gain + comer.gain > 1e-4 else { break }
      positions.swapAt(goer.index, comer.index)
      swaps += 1
    }
    return swaps > 0
  }

  /// For each term, what its cost falls by when one document with it changes sides.
  private static func gains(
    from here: [Int32], to there: [Int32], _ sizes: (Float, Float)
  ) -> [Float] {
    zip(here, there).map { here, there in
      guard here > 0 else { return 0 }
      let before = cost(Float(here), sizes.0) + cost(Float(there), sizes.1)
      let after = cost(Float(here - 1), sizes.0) + cost(Float(there + 1), sizes.1)
      return before - after
    }
  }

  /// The bits that the gaps of a term in `count` of `size` documents take, about.
  private static func cost(_ count: Float, _ size: Float) -> Float {
    count * Logarithm.base2(size / (count + 1))
  }
}

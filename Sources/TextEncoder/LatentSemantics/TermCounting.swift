import Primitives

/// The terms of documents and how often each occurs in each, fields weighted.
struct TermCounts {
  /// The distinct terms, in the order in which the documents first use them.
  var terms: [String] = []
  /// Document `d` holds the entries `offsets[d]..<offsets[d + 1]`, a term at most once.
  var offsets: [Int] = [0]
  var termNumbers: [UInt32] = []
  var counts: [Float] = []

  private var numbers: [String: UInt32] = [:]
  /// Where each term stands in the last document that has it.
  private var places: [Int] = []
  /// The terms of short texts that were met: a collection has few tags, and says them again and again.
  private var known: [String: [UInt32]] = [:]
  private static let maximumKnownLength = 24
  private static let maximumKnown = 2048

  /// Counts one document.
  mutating func append(_ document: LatentDocument, tokenizer: LatentTokenizer) {
    let start = termNumbers.count
    for field in document.fields where field.weight > 0 && field.weight.isFinite {
      for number in numbers(of: field.text, tokenizer: tokenizer) {
        let place = places[Int(number)]
        if place >= start {
          counts[place] += field.weight
        } else {
          places[Int(number)] = termNumbers.count
          termNumbers.append(number)
          counts.append(field.weight)
        }
      }
    }
    offsets.append(termNumbers.count)
  }

  /// Adds the documents of `other` after those counted so far.
  mutating func append(_ other: TermCounts) {
    let renumbered = other.terms.map { number(of: $0) }
    let start = termNumbers.count
    termNumbers.append(contentsOf: other.termNumbers.map { renumbered[Int($0)] })
    counts.append(contentsOf: other.counts)
    offsets.append(contentsOf: other.offsets.dropFirst().map { $0 + start })
  }

  private mutating func numbers(of text: String, tokenizer: LatentTokenizer) -> [UInt32] {
    // Texts of other letters may be equal as strings and have other bytes.
    let isShort =
      text.utf8.count <= TermCounts.maximumKnownLength && text.utf8.allSatisfy { $0 < 0x80 }
    if isShort, let found = known[text] { return found }
    let found = tokenizer(text).filter { !$0.isEmpty }.map { number(of: $0) }
    if isShort, known.count < TermCounts.maximumKnown { known[text] = found }
    return found
  }

  private mutating func number(of term: String) -> UInt32 {
    if let number = numbers[term] { return number }
    let number = UInt32(terms.count)
    numbers[term] = number
    terms.append(term)
    places.append(-1)
    return number
  }
}

extension TermCounts {
  /// Counts `count` documents, in parallel; the result does not depend on the thread count.
  init(
    count: Int, pool: WorkPool, tokenizer: LatentTokenizer,
    document: @Sendable (Int) -> LatentDocument, progress: (@Sendable (Int) -> Void)?
  ) {
    let size = 4096
    // A few parts a thread at a time, so that parts do not pile up before they are joined.
    let batch = size * pool.threads * 2
    for start in stride(from: 0, to: count, by: batch) {
      let end = min(start + batch, count)
      let parts = pool.mapRanges(of: start..<end, size: size) { numbers in
        var counts = TermCounts()
        for number in numbers { counts.append(document(number), tokenizer: tokenizer) }
        return counts
      }
      for part in parts { append(part) }
      progress?(end)
    }
  }

  var documentCount: Int { offsets.count - 1 }

  /// In how many documents each term occurs.
  func documentCounts() -> [Int] {
    var result = [Int](repeating: 0, count: terms.count)
    for number in termNumbers { result[Int(number)] += 1 }
    return result
  }

  /// The terms to keep, by their bytes; nil in the second result for terms that are left out.
  func selectTerms(
    _ options: LatentSemanticOptions
  ) -> (kept: [(term: String, number: Int)], rank: [UInt32?]) {
    let documentCounts = documentCounts()
    let share = documentCount < 100 ? 1 : options.maximumDocumentShare
    let ceiling = Double(documentCount) * share
    func isEarlier(_ first: Int, _ second: Int) -> Bool {
      terms[first].utf8.lexicographicallyPrecedes(terms[second].utf8)
    }
    var numbers = terms.indices.filter {
      documentCounts[$0] >= options.minimumDocumentCount && Double(documentCounts[$0]) <= ceiling
    }
    if numbers.count > options.maximumTermCount {
      numbers.sort {
        documentCounts[$0] != documentCounts[$1]
          ? documentCounts[$0] > documentCounts[$1] : isEarlier($0, $1)
      }
      numbers.removeLast(numbers.count - options.maximumTermCount)
    }
    numbers.sort(by: isEarlier)
    var rank = [UInt32?](repeating: nil, count: terms.count)
    for (position, number) in numbers.enumerated() { rank[number] = UInt32(position) }
    return (numbers.map { (terms[$0], $0) }, rank)
  }
}

import TextAnalysis

/// Finds values that a query names entire: the whole text, or its two parts, as a title and an artist
/// are typed one after the other. They add to the score of what matches by its words.
struct ExactFieldResolver {
  /// What a name that is asked for entire adds to its words.
  static let weight: Float = 0.35
  /// Longer texts are not names.
  private static let maximumUnitCount = 24
  /// Words between a title and its artist.
  private static let connectives: Set<String> = ["by", "from", "feat", "vs", "de", "的", "の"]

  private let words: WordResolver
  private let units: [WordResolver.Unit]
  /// Where each stands among those of the text.
  private let positions: [Int]

  init(_ words: WordResolver, _ units: [WordResolver.Unit]) {
    self.words = words
    // Pairs repeat the characters that they consist of.
    positions = units.indices.filter {
      units[$0].kind == .word || units[$0].kind == .unigram || units[$0].kind == .symbol
    }
    self.units = positions.map { units[$0] }
  }

  /// The values that neighboring units of a kind are entire, adding nothing to the score: each has the units'
  /// own words.
  func wholeNames(of isKind: (Int) -> Bool) -> [QueryNode] {
    var nodes: [QueryNode] = []
    for start in units.indices.prefix(WordResolver.maximumUnitCount) where isKind(positions[start])
    {
      var end = start
      while end < units.count, end - start < ExactFieldResolver.maximumRun, isKind(positions[end]) {
        end += 1
        // "The The" is "the" without its article, too, which nobody calls it.
        guard end - start > 1 || units[start].text != "the", let term = term(start..<end) else {
          continue
        }
        nodes.append(words.resolver.leaf(term, words.fields, 0, frequency: 1))
      }
    }
    return nodes
  }

  /// Names of nothing but function words have no more.
  private static let maximumRun = 5

  func nodes(boost: Float) -> [QueryNode] {
    guard (1...ExactFieldResolver.maximumUnitCount).contains(units.count) else { return [] }
    var nodes: [QueryNode] = []
    if let whole = term(0..<units.count) { nodes.append(leaf(whole, boost)) }
    for cut in 1..<units.count {
      guard let first = name(0..<cut) else { continue }
      var second = cut
      if cut + 1 < units.count, ExactFieldResolver.connectives.contains(units[cut].text),
        name(cut..<units.count) == nil
      {
        second += 1
      }
      guard let last = name(second..<units.count), last != first else { continue }
      nodes.append(
        .boolean(required: [leaf(first, boost), leaf(last, boost)], optional: [], excluded: []))
    }
    if nodes.isEmpty, words.fuzziness.completion == .always { nodes.append(completed(boost)) }
    return nodes
  }

  private func leaf(_ term: Int, _ boost: Float) -> QueryNode {
    let resolver = words.resolver
    return resolver.leaf(
      term, words.fields, boost * ExactFieldResolver.weight, frequency: resolver.frequency(term))
  }

  /// The names that the text is the beginning of.
  private func completed(_ boost: Float) -> QueryNode {
    guard units.last?.isLast == true, units.count > 1 else { return .nothing }
    let key = key(0..<units.count)
    guard key.count > 4 else { return .nothing }
    let resolver = words.resolver
    let expansions = ExpansionResolver(resolver: resolver, fields: words.fields)
    return expansions.completed(
      resolver.index.terms(beginningWith: key), boost * ExactFieldResolver.weight)
  }

  /// An exact value, or one of which this is the romanization.
  private func name(_ range: Range<Int>) -> Int? {
    if let number = term(range) { return number }
    guard words.fuzziness.hasPhoneticMatching else { return nil }
    let key = key(range).dropFirst()
    guard key.count > 1, key.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    return words.resolver.index.number(of: [TokenBuffer.romanizationMark] + key)
  }

  private func term(_ range: Range<Int>) -> Int? {
    let index = words.resolver.index
    if let number = index.number(of: key(range)) { return number }
    guard range.count > 1, units[range.lowerBound].text == "the" else { return nil }
    return index.number(of: key(range.dropFirst()))
  }

  private func key(_ range: Range<Int>) -> [UInt8] {
    // As in `ExactValues`: signs count only where there is nothing else.
    let named = range.filter { units[$0].kind != .symbol }
    return [TokenBuffer.exactValueMark]
      + (named.isEmpty ? Array(range) : named).flatMap { Array(units[$0].text.utf8) }
  }
}

import TextAnalysis

/// Turns a person's words into terms, and into what the words may have meant.
///
/// Each word has a *main* node: the word itself with everything that is scored in its stead, by the
/// best of them. Where any word will do, what else may be meant stands beside it in the sum: lists that
/// are walked where they lie, instead of one long list that would have to be made of all of them first.
struct WordResolver {
  let resolver: QueryResolver
  let fields: FieldMask
  let fuzziness: Fuzziness

  /// Single characters say less than the pair that they are in.
  static let unigramWeight: Float = 0.3
  /// In a sentence of so many pairs, single characters cost the most and add nothing.
  private static let maximumPairsWithUnigrams = 8
  static let joinedWeight: Float = 0.9
  /// Two words that were typed as one and do not stand together: a title and its artist.
  static let apartWeight: Float = 0.7
  static let romanizationWeight: Float = 0.6
  static let phoneticKeyWeight: Float = 0.45
  static let numeralWeight: Float = 0.9
  static let ambiguousNumeralWeight: Float = 0.5
  /// Words and characters of a text beyond this are ignored.
  static let maximumUnitCount = 512
  /// Neighbors that may belong together.
  private static let maximumSpan = 6
  /// A beginning with fewer letters has too many completions to be of use as a romanization.
  private static let minimumRomanizedPrefix = 3

  private var index: TextIndex { resolver.index }
  private let groups: [(options: AnalysisOptions, fields: FieldMask)]

  init(resolver: QueryResolver, fields: FieldMask, fuzziness: Fuzziness) {
    self.resolver = resolver
    self.fields = fields
    self.fuzziness = fuzziness
    groups = resolver.index.analysisGroups(fields)
  }

  /// Whether the joined form of a name in pieces says anything in these fields.
  private var hasCompounds: Bool {
    fuzziness.hasCompoundSplitting
      || index.schema.fields.enumerated().contains {
        fields.contains(FieldMask(field: $0)) && $1.analysis.contains(.compounds)
      }
  }

  /// One thing that a document has or lacks.
  struct Unit {
    var text: String
    var kind: Token.Kind
    var chunk: UInt32
    var isLast = false
  }

  /// Neighboring words that are one word in the index.
  private struct Span {
    var units: Range<Int>
    var node: QueryNode
  }

  func resolve(_ text: String, matching: Query.Matching, boost: Float) -> QueryNode {
    var buffer = TokenBuffer()
    analyze(text, into: &buffer)
    if matching != .content, let words = plainWords(buffer, boost) {
      if matching == .any { return .sum(words) }
      return words.contains { $0.isNothing } ? .nothing : .all(words)
    }
    let (units, compounds) = units(of: text, in: buffer)
    let functions = FunctionUnits(matching == .content ? units : [], fuzziness)
    let spans = fuzziness.hasCompoundSplitting ? spans(units, boost) : []
    // Most words of a program's query are themselves and nothing else: no lists of what they may mean.
    let isPlain = fuzziness == .none && compounds.isEmpty
    var nodes: [QueryNode] = []
    nodes.reserveCapacity(units.count)
    var extras: [QueryNode] = []
    let pairs = units.count { $0.kind == .bigram }
    for (position, unit) in units.enumerated() {
      if matching != .all, pairs > WordResolver.maximumPairsWithUnigrams,
        isCovered(position, in: units)
      {
        continue
      }
      if isPlain {
        nodes.append(functions.weigh(plain(unit, boost), position...position))
        continue
      }
      var (main, more) = parts(
        of: unit, after: position > 0 ? units[position - 1] : nil, boost: boost)
      if unit.kind == .word {
        for compound in compounds where hasCompounds && compound.chunk == unit.chunk {
          // Beside each of its words, so that it counts like all of them together.
          let node = resolver.termNode(compound.text, fields, boost)
          if matching == .all {
            main.append(node)
          } else {
            extras.append(functions.weigh(node, position...position))
          }
        }
        if fuzziness.hasCompoundSplitting, index.number(of: unit.text) == nil {
          main.append(split(unit.text, boost))
        }
      }
      if matching == .all {
        more += spans.filter { $0.units.contains(position) }.map(\.node)
        main += more
        more = []
      }
      nodes.append(functions.weigh(.anyOf(main), position...position))
      extras += more.map { functions.weigh($0, position...position) }
    }
    let names = ExactFieldResolver(self, units)
    let exactFields = fuzziness.hasExactFieldBoost ? names.nodes(boost: boost) : []
    if matching == .all { return all(units, nodes, exactFields) }
    let joined = spans.map {
      functions.weigh($0.node, $0.units.lowerBound...$0.units.upperBound - 1)
    }
    let whole = functions.isEmpty ? [] : names.wholeNames { functions.contains($0) }
    return .sum(nodes + extras + joined + exactFields + whole)
  }

  /// Whether a single character is in a pair that the index knows.
  private func isCovered(_ position: Int, in units: [Unit]) -> Bool {
    guard units[position].kind == .unigram else { return false }
    return [position - 1, position + 1].contains { neighbor in
      units.indices.contains(neighbor) && units[neighbor].kind == .bigram
        && index.number(of: units[neighbor].text) != nil
    }
  }

  /// The names that a text is, entire or one after the other.
  func exactFields(_ text: String, boost: Float) -> [QueryNode] {
    var buffer = TokenBuffer()
    analyze(text, into: &buffer)
    return ExactFieldResolver(self, units(of: text, in: buffer).units).nodes(boost: boost)
  }

  /// Every word; of a run of characters every pair, and single characters only to add score.
  private func all(
    _ units: [Unit], _ nodes: [QueryNode], _ exactFields: [QueryNode]
  ) -> QueryNode {
    var required = nodes
    if units.contains(where: { $0.kind == .bigram }) {
      required = zip(units, nodes).compactMap { $0.kind == .unigram ? nil : $1 }
    }
    if required.contains(where: \.isNothing) { return .nothing }
    if exactFields.isEmpty || required.isEmpty { return .all(required) }
    return .boolean(required: required, optional: exactFields, excluded: [])
  }

  private func analyze(_ text: String, into buffer: inout TokenBuffer) {
    var analyzer = Analyzer()
    analyzer.analyze(text, options: .compounds, into: &buffer)
  }

  /// The words of a text that is nothing but words, where each is looked up as it is; nil for others.
  private func plainWords(_ buffer: TokenBuffer, _ boost: Float) -> [QueryNode]? {
    let tokens = buffer.tokens.prefix(WordResolver.maximumUnitCount)
    guard fuzziness == .none, groups.count == 1, groups[0].options.isEmpty,
      tokens.allSatisfy({ $0.kind == .word })
    else { return nil }
    let scores = index.scores.scores(mask: groups[0].fields, weights: resolver.weights)
    return tokens.map { token in
      guard let number = buffer.withBytes(of: token, { index.number(of: $0) }) else {
        return .nothing
      }
      return .term(.init(term: number, scores: scores, weight: boost * resolver.idf(number)))
    }
  }

  private func units(
    of text: String, in buffer: TokenBuffer
  ) -> (units: [Unit], compounds: [Unit]) {
    var units: [Unit] = []
    units.reserveCapacity(min(buffer.tokens.count, WordResolver.maximumUnitCount))
    var compounds: [Unit] = []
    for token in buffer.tokens.prefix(WordResolver.maximumUnitCount) {
      let unit = Unit(text: buffer.text(of: token), kind: token.kind, chunk: token.chunk)
      if token.kind == .compound {
        compounds.append(unit)
      } else {
        units.append(unit)
      }
    }
    if let last = units.indices.last {
      units[last].isLast = !WordResolver.endsInSpace(text)
    }
    return (units, compounds)
  }

  private static func endsInSpace(_ text: String) -> Bool {
    guard let last = text.utf8.last else { return true }
    if last < 0x80 { return last == 0x20 || (0x09...0x0D).contains(last) }
    return text.unicodeScalars.last?.properties.isWhitespace ?? true
  }

  /// A word as it is.
  private func plain(_ unit: Unit, _ boost: Float) -> QueryNode {
    guard unit.kind == .word else { return parts(of: unit, after: nil, boost: boost).main[0] }
    guard groups.count == 1, groups[0].options.isEmpty else {
      let expansions = ExpansionResolver(resolver: resolver, fields: fields)
      return expansions.node(exact(unit.text, Array(unit.text.utf8)), boost: boost)
    }
    return resolver.termNode(unit.text, groups[0].fields, boost)
  }

  private func parts(
    of unit: Unit, after previous: Unit?, boost: Float
  ) -> (main: [QueryNode], more: [QueryNode]) {
    switch unit.kind {
    case .unigram:
      return ([resolver.termNode(unit.text, fields, boost * WordResolver.unigramWeight)], [])
    case .word: return word(unit, after: previous, boost: boost)
    default: return ([resolver.termNode(unit.text, fields, boost)], [])
    }
  }

  private func word(
    _ unit: Unit, after previous: Unit?, boost: Float
  ) -> (main: [QueryNode], more: [QueryNode]) {
    let expansions = ExpansionResolver(resolver: resolver, fields: fields)
    let bytes = Array(unit.text.utf8)
    var found = exact(unit.text, bytes)
    let frequency = found.map { resolver.frequency($0.term) }.max()
    var more: [QueryNode] = []
    if fuzziness.hasNumeralMatching {
      found += numeral(unit.text)
      more.append(numberedPhrase(unit.text, after: previous, boost))
    }
    let isLatin = bytes.allSatisfy { (0x61...0x7A).contains($0) }
    let isPhonetic = fuzziness.hasPhoneticMatching && isLatin && bytes.count > 1
    let romanizations = isPhonetic ? romanizations(of: bytes) : []
    for (term, weight) in romanizations {
      more.append(
        resolver.leaf(
          term, fields, boost * weight, frequency: frequency ?? resolver.frequency(term)))
    }
    let isKnown = !found.isEmpty || !romanizations.isEmpty
    var completions: [TermRange] = []
    if unit.isLast, fuzziness.completion == .always || !isKnown && completesUnknown(bytes) {
      completions.append(expansions.completions(bytes))
      if isPhonetic, bytes.count >= WordResolver.minimumRomanizedPrefix {
        more.append(
          expansions.completed(
            index.terms(beginningWith: [TokenBuffer.romanizationMark] + bytes),
            boost * WordResolver.romanizationWeight))
      }
    }
    let isCompleted = completions.contains { !$0.isEmpty } || more.contains { !$0.isNothing }
    let looksForTypos =
      switch fuzziness.typos {
      case .never: false
      case .whenUnknown: !isKnown && !(isCompleted && fuzziness.completion == .always)
      case .always: true
      }
    if looksForTypos {
      found += expansions.misspellings(bytes, completes: unit.isLast && fuzziness.completes)
      if found.isEmpty, !isKnown, !isCompleted, isPhonetic {
        found += expansions.misspelledRomanizations(bytes)
      }
    }
    let main = expansions.node(found, completions: completions.first ?? TermRange(), boost: boost)
    return ([main], more)
  }

  private func completesUnknown(_ bytes: [UInt8]) -> Bool {
    fuzziness.completion == .whenUnknown && bytes.count >= WordResolver.minimumRomanizedPrefix
  }

  /// The word as each field is analyzed.
  private func exact(_ text: String, _ bytes: [UInt8]) -> [ExpansionResolver.Expansion] {
    var found: [ExpansionResolver.Expansion] = []
    for (options, group) in groups {
      if options.contains(.englishStopWords), Analyzer.isEnglishStopWord(text) { continue }
      var stemmer = EnglishStemmer()
      let form = options.contains(.englishStems) ? stemmer.stem(bytes) : bytes
      guard let number = index.number(of: form) else { continue }
      if let known = found.firstIndex(where: { $0.term == number }) {
        found[known].fields.formUnion(group)
      } else {
        found.append(.init(term: number, weight: 1, isExact: true, fields: group))
      }
    }
    return found
  }

  /// Terms under which names in other scripts are found by this Latin word.
  private func romanizations(of bytes: [UInt8]) -> [(term: Int, weight: Float)] {
    if let number = index.number(of: [TokenBuffer.romanizationMark] + bytes) {
      return [(number, WordResolver.romanizationWeight)]
    }
    let keys = PhoneticKey.terms(for: bytes, where: index.has(mark:))
    return keys.compactMap { term in
      index.number(of: term).map { ($0, WordResolver.phoneticKeyWeight) }
    }
  }

  /// The number in its other spelling.
  private func numeral(_ text: String) -> [ExpansionResolver.Expansion] {
    guard let other = Numerals.counterpart(of: text), text != "i", other != "i",
      let number = index.number(of: other)
    else { return [] }
    let weight =
      Numerals.isAmbiguous(text)
      ? WordResolver.ambiguousNumeralWeight : WordResolver.numeralWeight
    return [.init(term: number, weight: weight, isExact: false, fields: fields)]
  }

  /// "Part 1" for "Part I": by itself, the letter is not a number.
  private func numberedPhrase(_ text: String, after previous: Unit?, _ boost: Float) -> QueryNode {
    guard let other = Numerals.counterpart(of: text), text == "i" || other == "i",
      let previous, previous.kind == .word, Numerals.isNumbered(previous.text)
    else { return .nothing }
    return resolver.phrase([previous.text, other], fields, boost * WordResolver.numeralWeight)
  }

  /// Neighboring words that are known as one: "sugar cane" as "sugarcane", "t n t" as "tnt",
  /// "zhou jie lun" as the romanization of a name. One counts as much as the words for which it stands.
  private func spans(_ units: [Unit], _ boost: Float) -> [Span] {
    var spans: [Span] = []
    for start in units.indices where units[start].kind == .word {
      var joined = Array(units[start].text.utf8)
      for end in (start + 1)..<max(start + 1, min(units.count, start + WordResolver.maximumSpan)) {
        guard units[end].kind == .word else { break }
        joined += units[end].text.utf8
        if joined.count >= TokenBuffer.maximumTermLength { break }
        for (key, weight) in keys(joined) {
          guard let number = index.number(of: key) else { continue }
          let idf = idf(of: units[start...end], knownAs: number)
          spans.append(
            Span(
              units: start..<(end + 1),
              node: resolver.leaf(number, fields, boost * weight, idf: idf)))
        }
      }
    }
    return spans
  }

  private func keys(_ joined: [UInt8]) -> [([UInt8], Float)] {
    let word = (joined, WordResolver.joinedWeight)
    if !fuzziness.hasPhoneticMatching { return [word] }
    return [word, ([TokenBuffer.romanizationMark] + joined, WordResolver.romanizationWeight)]
  }

  /// What the words would count together; those that no document has, as much as the joined one.
  private func idf(of units: ArraySlice<Unit>, knownAs joined: Int) -> Float {
    let whole = resolver.idf(joined)
    let sum = units.reduce(Float(0)) { sum, unit in
      sum + (index.number(of: unit.text).map { min(resolver.idf($0), whole) } ?? whole)
    }
    return min(sum, 3 * whole)
  }

  /// The two known words that together are an unknown one, the rarer of the two as common as
  /// possible.
  private func split(_ text: String, _ boost: Float) -> QueryNode {
    let bytes = Array(text.utf8)
    guard (4...32).contains(bytes.count) else { return .nothing }
    var best: (frequency: Int, cut: Int)?
    for cut in 1..<bytes.count where bytes[cut] & 0xC0 != 0x80 {
      guard let left = index.number(of: Array(bytes[..<cut])),
        let right = index.number(of: Array(bytes[cut...]))
      else { continue }
      let frequency = min(resolver.frequency(left), resolver.frequency(right))
      if frequency > best?.frequency ?? 0 { best = (frequency, cut) }
    }
    guard let best else { return .nothing }
    let left = String(decoding: bytes[..<best.cut], as: UTF8.self)
    let right = String(decoding: bytes[best.cut...], as: UTF8.self)
    let apart = [left, right].map {
      resolver.termNode($0, fields, boost * WordResolver.apartWeight)
    }
    return .anyOf([
      resolver.phrase([left, right], fields, boost * WordResolver.joinedWeight),
      .all(apart),
    ])
  }
}

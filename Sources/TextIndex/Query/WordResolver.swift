import TextAnalysis

/// Turns a person's words into terms, and into what the words may have meant.
struct WordResolver {
  let resolver: QueryResolver
  let fields: FieldMask
  let forgiveness: Forgiveness

  /// Single characters say less than the pair that they are in.
  static let unigramWeight: Float = 0.3
  static let joinedWeight: Float = 0.9
  static let soundWeight: Float = 0.6
  /// Words and characters of a text beyond this are ignored.
  static let mostUnits = 512

  private var index: TextIndex { resolver.index }
  private let groups: [(options: AnalysisOptions, fields: FieldMask)]

  init(resolver: QueryResolver, fields: FieldMask, forgiveness: Forgiveness) {
    self.resolver = resolver
    self.fields = fields
    self.forgiveness = forgiveness
    groups = resolver.index.analysisGroups(fields)
  }

  /// One thing that a document has or lacks.
  private struct Unit {
    var text: String
    var kind: Token.Kind
    var chunk: UInt32
    var isLast = false
  }

  func resolve(_ text: String, matching: Query.Matching, boost: Float) -> QueryNode {
    let (units, compounds) = units(of: text)
    var nodes: [QueryNode] = []
    for (place, unit) in units.enumerated() {
      var ways = [node(for: unit, boost: boost)]
      if unit.kind == .word {
        for compound in compounds where compound.chunk == unit.chunk {
          ways.append(resolver.termNode(compound.text, fields, boost))
        }
        if forgiveness.joinsWords {
          ways += joined(units, place, boost)
        }
      }
      nodes.append(.anyOf(ways))
    }
    switch matching {
    case .any: return .sum(nodes)
    case .all: return all(zip(units, nodes).map { ($0.kind, $1) })
    }
  }

  /// Every word; of a run of characters every pair, and single characters only to add score.
  private func all(_ nodes: [(kind: Token.Kind, node: QueryNode)]) -> QueryNode {
    let hasPairs = nodes.contains { $0.kind == .bigram }
    let required = nodes.filter { !(hasPairs && $0.kind == .unigram) }.map(\.node)
    for node in required { if case .nothing = node { return .nothing } }
    return .all(required)
  }

  private func units(of text: String) -> (units: [Unit], compounds: [Unit]) {
    var analyzer = Analyzer()
    var buffer = TokenBuffer()
    analyzer.analyze(text, options: .compounds, into: &buffer)
    var units: [Unit] = []
    var compounds: [Unit] = []
    for token in buffer.tokens.prefix(WordResolver.mostUnits) {
      let unit = Unit(text: buffer.text(of: token), kind: token.kind, chunk: token.chunk)
      if token.kind == .compound {
        compounds.append(unit)
      } else {
        units.append(unit)
      }
    }
    if let last = units.indices.last {
      units[last].isLast = !(text.unicodeScalars.last?.properties.isWhitespace ?? true)
    }
    return (units, compounds)
  }

  private func node(for unit: Unit, boost: Float) -> QueryNode {
    switch unit.kind {
    case .unigram:
      return resolver.termNode(unit.text, fields, boost * WordResolver.unigramWeight)
    case .word: return word(unit, boost: boost)
    default: return resolver.termNode(unit.text, fields, boost)
    }
  }

  private func word(_ unit: Unit, boost: Float) -> QueryNode {
    let expansions = ExpansionResolver(resolver: resolver, fields: fields)
    var found: [ExpansionResolver.Expansion] = []
    let bytes = Array(unit.text.utf8)
    for (options, group) in groups {
      if options.contains(.englishStopWords), Analyzer.isEnglishStopWord(unit.text) { continue }
      var stemmer = EnglishStemmer()
      let form = options.contains(.englishStems) ? stemmer.stem(bytes) : bytes
      guard let number = index.dictionary.find(form) else { continue }
      if let known = found.firstIndex(where: { $0.term == number }) {
        found[known].fields.formUnion(group)
      } else {
        found.append(.init(term: number, weight: 1, isExact: true, fields: group))
      }
    }
    if forgiveness.hearsSounds, WordResolver.isLatin(bytes), bytes.count > 1 {
      if let number = index.dictionary.find([TokenBuffer.soundMark] + bytes) {
        found.append(
          .init(
            term: number, weight: WordResolver.soundWeight, isExact: false, fields: fields))
      }
    }
    let completions =
      forgiveness.completesLastWord && unit.isLast ? expansions.completions(bytes) : 0..<0
    let looksForTypos =
      switch forgiveness.typos {
      case .never: false
      case .whenUnknown: found.isEmpty && completions.isEmpty
      case .always: true
      }
    if looksForTypos { found += expansions.misspellings(bytes) }
    return expansions.node(found, completions: completions, boost: boost)
  }

  private static func isLatin(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// The word joined with the one before it or after it, or cut in two.
  private func joined(_ units: [Unit], _ place: Int, _ boost: Float) -> [QueryNode] {
    var ways: [QueryNode] = []
    let text = units[place].text
    for (first, second) in [(place - 1, place), (place, place + 1)]
    where first >= 0 && second < units.count {
      guard units[first].kind == .word, units[second].kind == .word else { continue }
      ways.append(
        resolver.termNode(
          units[first].text + units[second].text, fields, boost * WordResolver.joinedWeight))
    }
    if index.dictionary.find(text) == nil { ways.append(split(text, boost)) }
    return ways
  }

  /// The two known words that together are an unknown one, the rarer of the two as common as
  /// possible.
  private func split(_ text: String, _ boost: Float) -> QueryNode {
    let bytes = Array(text.utf8)
    guard (4...32).contains(bytes.count) else { return .nothing }
    var best: (frequency: Int, cut: Int)?
    for cut in 1..<bytes.count where bytes[cut] & 0xC0 != 0x80 {
      guard let left = index.dictionary.find(Array(bytes[..<cut])),
        let right = index.dictionary.find(Array(bytes[cut...]))
      else { continue }
      let frequency = min(resolver.frequency(left), resolver.frequency(right))
      if frequency > best?.frequency ?? 0 { best = (frequency, cut) }
    }
    guard let best else { return .nothing }
    let left = String(decoding: bytes[..<best.cut], as: UTF8.self)
    let right = String(decoding: bytes[best.cut...], as: UTF8.self)
    return resolver.phrase(
      [(left, 0), (right, 1)], fields, boost * WordResolver.joinedWeight)
  }
}

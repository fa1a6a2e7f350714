/// Makes concepts of the tables' lines.
///
/// Names are resolved when all lines are known, so that a line may refer to a later one; a reference
/// to nothing, or one that would make a concept a kind of itself, is left out (a test finds it).
struct LexiconParser {
  private struct Line {
    var name: String
    var kind: Concept.Kind
    var broader: [String]
    var opposites: [String]
    var words: [LexiconLanguage: [String]]
  }

  private var lines: [Line] = []

  mutating func append(_ table: ConceptTable) {
    for line in table.lines.parts(at: "\n") {
      let columns = line.parts(at: "|", keepingEmpty: true)
      guard let name = columns.first.map(String.init), !name.isEmpty else { continue }
      func items(_ column: Int) -> [String] {
        column < columns.count ? columns[column].parts(at: ",").map(String.init) : []
      }
      var words: [LexiconLanguage: [String]] = [:]
      for (position, language) in LexiconLanguage.allCases.enumerated() {
        let column = items(3 + position)
        if !column.isEmpty { words[language] = column }
      }
      if table.kind != .language { words[.en, default: []].insert(name, at: 0) }
      lines.append(
        Line(
          name: name, kind: table.kind, broader: items(1), opposites: items(2), words: words))
    }
  }

  func finished() -> [Concept] {
    var numbers: [String: Concept.ID] = [:]
    for (number, line) in lines.enumerated() where numbers[line.name] == nil {
      numbers[line.name] = Concept.ID(number)
    }
    var broader = lines.map { line in line.broader.compactMap { numbers[$0] } }
    for start in lines.indices where leads(to: start, from: start, broader) { broader[start] = [] }
    return lines.enumerated().map { number, line in
      Concept(
        id: Concept.ID(number), name: line.name, kind: line.kind, broader: broader[number],
        opposites: line.opposites.compactMap { numbers[$0] },
        words: line.words.mapValues { $0.map(Self.word) })
    }
  }

  /// Without the mark of words that name a people, too.
  private static func word(_ text: String) -> String {
    text.hasPrefix("~") ? String(text.dropFirst()) : text
  }

  private func leads(to end: Int, from start: Int, _ broader: [[Concept.ID]]) -> Bool {
    var open = broader[start].map(Int.init)
    var seen: Set<Int> = []
    while let next = open.popLast() {
      if next == end { return true }
      if seen.insert(next).inserted { open += broader[next].map(Int.init) }
    }
    return false
  }
}

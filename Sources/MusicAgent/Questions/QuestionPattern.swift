/// A way of asking something, with places for names in it.
///
/// Written as people write: words in a row; `(a|b c)` for one of several, with `?` behind it where it
/// may be missing; `{n}` for a name, `{t}` for a title, `{a}` for an artist; `*` for whatever else is
/// said. A pattern stands for a whole sentence.
struct QuestionPattern: Sendable {
  private enum Element {
    case words([[String]], isOptional: Bool)
    case slot(Character)
    case rest
  }

  /// What stood in the places for names, as places of tokens.
  typealias Match = [Character: Range<Int>]

  private let elements: [Element]
  /// Words one of which a sentence has, whatever else it says; none for no such word.
  private let telling: Set<String>

  /// No name is longer, in words or characters, nor what `*` stands for.
  private static let maximumNameLength = 24
  private static let maximumRestLength = 12

  init(_ text: String) {
    var elements: [Element] = []
    var rest = Substring(text)
    func words(_ text: Substring) -> [String] {
      QuestionToken.all(in: String(text)).map(\.folded)
    }
    while let first = rest.first {
      if first == "(" {
        let end = rest.firstIndex(of: ")") ?? rest.endIndex
        let choices = rest[rest.index(after: rest.startIndex)..<end].split(separator: "|")
          .map { words($0) }
        rest = rest[end...].dropFirst()
        let isOptional = rest.first == "?"
        if isOptional { rest = rest.dropFirst() }
        // The longest first: of two that fit, the one that says more.
        elements.append(
          .words(choices.sorted { $0.count > $1.count }, isOptional: isOptional))
      } else if first == "{" {
        elements.append(.slot(rest.dropFirst().first ?? "n"))
        rest = rest.dropFirst(3)
      } else if first == "*" {
        elements.append(.rest)
        rest = rest.dropFirst()
      } else {
        let end = rest.firstIndex { "({*".contains($0) } ?? rest.endIndex
        for word in words(rest[..<end]) { elements.append(.words([[word]], isOptional: false)) }
        rest = rest[end...]
      }
    }
    self.elements = elements
    var telling: Set<String> = []
    for case .words(let choices, isOptional: false) in elements where telling.isEmpty {
      telling = Set(choices.compactMap(\.first))
    }
    self.telling = telling
  }

  /// What the names of a sentence are, if it is said in this way.
  ///
  /// - Parameter words: the words of the sentence as a set.
  func match(_ tokens: ArraySlice<QuestionToken>, words: Set<String>) -> Match? {
    guard telling.isEmpty || !telling.isDisjoint(with: words) else { return nil }
    var found: Match = [:]
    return matches(elements[...], tokens, &found) ? found : nil
  }

  private func matches(
    _ elements: ArraySlice<Element>, _ tokens: ArraySlice<QuestionToken>, _ found: inout Match
  ) -> Bool {
    guard let element = elements.first else { return tokens.isEmpty }
    let others = elements.dropFirst()
    switch element {
    case .words(let choices, let isOptional):
      for choice in choices where Self.begins(tokens, with: choice) {
        if matches(others, tokens.dropFirst(choice.count), &found) { return true }
      }
      return isOptional && matches(others, tokens, &found)
    case .slot(let name):
      // The shortest name first: what stands behind it says more.
      for length in 1...max(1, min(tokens.count, Self.maximumNameLength))
      where length <= tokens.count {
        if matches(others, tokens.dropFirst(length), &found) {
          found[name] = tokens.startIndex..<tokens.startIndex + length
          return true
        }
      }
      return false
    case .rest:
      if others.isEmpty { return tokens.count <= Self.maximumRestLength }
      return (0...min(tokens.count, Self.maximumRestLength)).contains {
        matches(others, tokens.dropFirst($0), &found)
      }
    }
  }

  private static func begins(_ tokens: ArraySlice<QuestionToken>, with words: [String]) -> Bool {
    tokens.count >= words.count
      && zip(tokens, words).allSatisfy { $0.quoted == nil && $0.folded == $1 }
  }
}

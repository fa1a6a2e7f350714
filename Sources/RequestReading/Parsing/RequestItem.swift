/// One unit of a turn: a phrase of the vocabulary, a name, years, or a word that nobody knows.
struct RequestItem: Sendable {
  enum Content: Sendable {
    /// A phrase with its meanings in the turn's languages.
    case phrase([Meaning.Content])
    /// What the catalog has of this name, of any kind.
    case name([NameMatch])
    case years(YearExpression)
    /// A numeral in digits.
    case digits(Int)
    case free
  }

  var content: Content
  var words: Range<Int>
  /// The first of its words, folded, and the last.
  let firstWord: String
  let lastWord: String
  /// All of its words, folded, with nothing between them.
  let text: String
  /// What stands before the item.
  var marks: SeparatorMarks
  /// The quotation that the item fills.
  var quotation: Int?
  /// What the catalog's tag means that the item is, where it is nothing else.
  var tagConcept: Concept.ID?

  /// An item over some of a turn's words, of which there is at least one.
  init(
    _ content: Content, words range: Range<Int>, of words: [RequestWord], marks: SeparatorMarks,
    quotation: Int?, tagConcept: Concept.ID?
  ) {
    self.content = content
    self.words = range
    firstWord = words[range.lowerBound].folded
    lastWord = words[range.upperBound - 1].folded
    text = range.count == 1 ? firstWord : words[range].map(\.folded).joined()
    self.marks = marks
    self.quotation = quotation
    self.tagConcept = tagConcept
  }

  var roles: [Role] {
    guard case .phrase(let meanings) = content else { return [] }
    return meanings.compactMap { if case .role(let role) = $0 { role } else { nil } }
  }

  func has(_ role: Role) -> Bool {
    guard case .phrase(let meanings) = content else { return false }
    return meanings.contains { $0 == .role(role) }
  }

  func hasAny(_ roles: Role...) -> Bool { roles.contains { has($0) } }

  /// The concept of a phrase, of which several words have more than one ("gaita"), or that a tag of the
  /// catalog's own names.
  var concept: (id: Concept.ID, isPeople: Bool)? {
    if let tagConcept { return (tagConcept, false) }
    guard case .phrase(let meanings) = content else { return nil }
    for case .concept(let id, let isPeople) in meanings { return (id, isPeople) }
    return nil
  }

  /// Whether it is a word about music: a concept, or a tag of the catalog's own.
  var isWordOfMusic: Bool { concept != nil || !names.isEmpty && !isProper }

  var isYears: Bool { if case .years = content { true } else { false } }
  /// Whether the catalog has somebody or something of this name, and not a tag alone.
  var isProper: Bool { names.contains { $0.kind != .tag } }

  var number: Int? {
    switch content {
    case .digits(let number): return number
    case .phrase(let meanings):
      for case .number(let number) in meanings { return number }
      return nil
    default: return nil
    }
  }

  var ordinal: Int? {
    guard case .phrase(let meanings) = content else { return nil }
    for case .ordinal(let ordinal) in meanings { return ordinal }
    return nil
  }

  var names: [NameMatch] {
    if case .name(let names) = content { names } else { [] }
  }

  var isFree: Bool { if case .free = content { true } else { false } }
}

/// Years as they were said.
struct YearExpression: Sendable, Equatable {
  var span: YearSpan
  /// Whether the number is a convention ("old", "recent").
  var isVague = false
}

/// What a phrase of the vocabulary means, and in which languages.
struct Meaning: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case role(Role)
    case number(Int)
    case ordinal(Int)
    /// A concept; `isPeople` where the word names a people or country as well as a language.
    case concept(Concept.ID, isPeople: Bool)
  }

  var content: Content
  var languages: LanguageSet
}

/// The languages that a phrase belongs to, or that a turn may be in.
struct LanguageSet: OptionSet, Sendable, Equatable {
  let rawValue: UInt16

  static let english = LanguageSet(rawValue: 1 << 0)
  static let chinese = LanguageSet(rawValue: 1 << 1)
  static let japanese = LanguageSet(rawValue: 1 << 2)
  static let korean = LanguageSet(rawValue: 1 << 3)
  static let spanish = LanguageSet(rawValue: 1 << 4)
  static let german = LanguageSet(rawValue: 1 << 5)
  static let french = LanguageSet(rawValue: 1 << 6)
  static let portuguese = LanguageSet(rawValue: 1 << 7)
  static let all = LanguageSet(rawValue: 0xFF)
  static let latin: [LanguageSet] = [.english, .spanish, .german, .french, .portuguese]
  /// Verbs and negations stand after what they concern.
  static let verbLast: LanguageSet = [.japanese, .korean]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(code: String) {
    self =
      switch code {
      case "en": .english
      case "zh": .chinese
      case "ja": .japanese
      case "ko": .korean
      case "es": .spanish
      case "de": .german
      case "fr": .french
      case "pt": .portuguese
      default: .all
      }
  }
}

/// One thing that music can be: a genre, a mood, an instrument, a voice.
public struct Concept: Sendable, Equatable {
  /// A concept's number within a version of the lexicon.
  public typealias ID = UInt16

  /// What kind of thing it is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case genre
    case mood
    case instrument
    case voice
    case scene
    case topic
    case tempo
    case language
    case region
  }

  /// Its number; not stable across versions of the lexicon.
  public let id: ID
  /// Its English name, lower case; for a language the ISO 639 code.
  public let name: String
  /// What kind of thing it is.
  public let kind: Kind
  /// The concepts that it is a kind of.
  public let broader: [ID]
  /// The concepts that are the contrary of it.
  public let opposites: [ID]
  /// Its words by language, in the order of the lexicon's columns; the name first among the English.
  public let words: [LexiconLanguage: [String]]
}

/// The languages that the lexicon has words in, in the order of its columns.
public enum LexiconLanguage: String, Sendable, CaseIterable {
  case en
  case zh
  case ja
  case ko
  case es
  case de
  case fr
  case pt
}

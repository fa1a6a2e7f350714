/// One word of a request: a word between spaces, or one character of a script without spaces.
///
/// Hangul is cut into syllables as well, because particles cling to names ("김건모는"). A possessive
/// `'s` and a Romance elision (`l'`, `d'`, `qu'`) are words of their own; so a name with its words
/// joined is the same key whether they were cut or not.
public struct RequestWord: Sendable, Equatable {
  /// The word folded as the text index folds: case, diacritics, width, kana, Traditional forms.
  public let folded: String
  /// FNV-1a of `folded`.
  public let key: UInt64
  /// Where the word stands in its turn, in UTF-8 code units.
  public let range: Range<Int>
  /// What stands between this word and the one before it.
  let marks: SeparatorMarks
  let script: WordScript
  /// Whether it was written with a capital first letter.
  let isCapitalized: Bool
  /// The quotation or title bracket that it stands in, numbered within the turn.
  let quotation: Int?
  /// Whether a plus sign follows immediately ("2016+").
  let hasPlus: Bool
  /// Stars, hearts and the like between this word and the one before, which names keep: いただき☆ハイテンション.
  public let pictographs: String

  /// The words of a text, as those of a request are cut: so a catalog cuts its own names.
  public static func words(in text: String) -> [RequestWord] {
    var scanner = RequestScanner()
    return scanner.scan(text).words
  }

  /// Whether a plus sign stands before the word, which some names have ("Florence + the Machine").
  public var isAfterPlus: Bool { marks.contains(.plus) }

  /// Whether this is a character of a script that puts no spaces between words, or a syllable.
  package var isCharacter: Bool { script != .letters && script != .digits }

  /// Whether no phrase reaches over what stands between this word and the one before: a comma, or a
  /// space between ideographs.
  func endsPhrase(before last: RequestWord) -> Bool {
    if marks.isEmpty { return false }
    if script == .ideograph, last.script == .ideograph, marks.contains(.space) { return true }
    return !marks.isDisjoint(with: [.comma, .listComma, .colon, .stop, .bracket, .dash, .slash])
  }

  /// Whether a comma or the end of a sentence stands before the word.
  package var beginsClause: Bool {
    !marks.isDisjoint(with: [.comma, .listComma, .colon, .stop])
  }

  /// Whether the word is glued to the one before it.
  var isJoined: Bool { marks.isEmpty }
}

/// What a request's word is written in.
enum WordScript: UInt8, Sendable {
  case letters
  case digits
  case ideograph
  case hiragana
  case katakana
  case hangul
}

/// Signs between two words.
struct SeparatorMarks: OptionSet, Sendable, Equatable {
  let rawValue: UInt16

  static let space = SeparatorMarks(rawValue: 1 << 0)
  static let hyphen = SeparatorMarks(rawValue: 1 << 1)
  /// A dash between spaces, or a long one.
  static let dash = SeparatorMarks(rawValue: 1 << 2)
  static let slash = SeparatorMarks(rawValue: 1 << 3)
  static let comma = SeparatorMarks(rawValue: 1 << 4)
  /// The comma of lists, `、`.
  static let listComma = SeparatorMarks(rawValue: 1 << 5)
  static let colon = SeparatorMarks(rawValue: 1 << 6)
  static let stop = SeparatorMarks(rawValue: 1 << 7)
  static let bracket = SeparatorMarks(rawValue: 1 << 8)
  static let quote = SeparatorMarks(rawValue: 1 << 9)
  static let plus = SeparatorMarks(rawValue: 1 << 10)
  static let ampersand = SeparatorMarks(rawValue: 1 << 11)
  static let other = SeparatorMarks(rawValue: 1 << 12)
  /// A sign right before a word and behind a space, as queries leave something out: "jazz -live", "rock !ballads".
  static let exclusion = SeparatorMarks(rawValue: 1 << 15)
  /// An apostrophe before digits: '91.
  static let century = SeparatorMarks(rawValue: 1 << 14)
  /// A question mark, which is a stop as well.
  static let question = SeparatorMarks(rawValue: 1 << 13)

  /// Signs that join what they stand between, as "and" does.
  var coordinates: Bool {
    !isDisjoint(with: [.comma, .listComma, .slash, .plus, .ampersand]) && !contains(.stop)
  }
}

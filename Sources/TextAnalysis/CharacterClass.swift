/// What a folded scalar is to the tokenizer.
enum CharacterClass: UInt8 {
  // The order is that of the letters in the generated class table.
  case separator
  /// A letter, digit or kept mark of a script that puts spaces between words.
  case word
  case ideograph
  case kana
  case hangul
  /// A script written without spaces, such as Thai.
  case unspaced
  /// An emoji or dingbat: a token by itself.
  case pictograph
  /// Punctuation and mathematical or currency signs.
  case symbol
  case apostrophe
  case stop
  /// Invisible, or a diacritic that folding drops.
  case ignored
  /// A conjoining piece of a Hangul syllable.
  case jamo

  /// Whether words of this class are found by overlapping pairs of characters.
  var isPaired: Bool {
    switch self {
    case .ideograph, .kana, .hangul, .unspaced, .jamo: true
    default: false
    }
  }
}

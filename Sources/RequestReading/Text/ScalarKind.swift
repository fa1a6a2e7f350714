import TextAnalysis

/// What a scalar of a request is, before folding.
enum ScalarKind {
  /// The script of a character that is a word by itself, or nil.
  static func characterScript(_ scalar: Unicode.Scalar) -> WordScript? {
    guard scalar.value >= 0x3005 else { return nil }
    return switch Script.of(scalar) {
    case .ideograph: .ideograph
    case .hiragana: .hiragana
    case .katakana: .katakana
    case .hangul: .hangul
    case .spaced, .jamo, .eastAsian: nil
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    case 0x300...0x36F: true
    // The okina of Hawaiian is written like an apostrophe and read like one.
    case 0x2BB: false
    // The vertical line that looks like an ideograph parts headings.
    case 0x4E28: false
    default: scalar.properties.isAlphabetic && characterScript(scalar) == nil
    }
  }

  /// An ASCII letter or digit.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.properties.isWhitespace
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2BB, 0x2BC, 0x2019, 0xFF07: true
    default: false
    }
  }

  /// The letter that a sign inside a word stands for: "P!nk", "b@nd", "Ke$ha".
  static func letterSign(
    _ scalars: [Unicode.Scalar], _ index: Int, _ count: Int, _ start: Int
  ) -> Unicode.Scalar? {
    let before = index > start && isLetter(scalars[index - 1])
    let after = index + 1 < count && isLetter(scalars[index + 1])
    return switch scalars[index] {
    case "!" where before && after: "i"
    case "@" where before && after: "a"
    case "$" where before && after: "s"
    default: nil
    }
  }
}

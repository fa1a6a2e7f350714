/// What a character is written in, as far as that says where words end: whether spaces do.
package enum Script: Sendable {
  /// Letters, digits and signs of scripts that put spaces between words, those of full width among them.
  case spaced
  /// A Han character, or a sign that stands for one.
  case ideograph
  case hiragana
  /// Katakana of either width.
  case katakana
  /// A syllable of Hangul.
  case hangul
  /// A piece of such a syllable.
  case jamo
  /// Other letters and signs of East Asia, around which no spaces stand: Bopomofo, Yi, 、。「」！
  case eastAsian

  package static func of(_ scalar: Unicode.Scalar) -> Script {
    switch scalar.value {
    case 0..<0x1100: .spaced
    case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97C, 0xD7B0...0xD7FB, 0xFFA0...0xFFDC: .jamo
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x4E27, 0x4E29...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      .ideograph
    case 0x3041...0x309F: .hiragana
    case 0x30A0...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9F: .katakana
    case 0xAC00...0xD7A3: .hangul
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .spaced
    case 0x2E80...0xA4CF, 0xFE30...0xFE4F, 0xFF00...0xFFEF: .eastAsian
    default: .spaced
    }
  }
}

extension Character {
  /// Whether it is of a script that puts no spaces between words, or a sign of one.
  package var isWide: Bool { unicodeScalars.first?.isWide ?? false }
}

extension Unicode.Scalar {
  /// Whether nobody sees it: a space of no width, a mark of the order of bytes or of the direction of what follows,
  /// a hyphen that only the end of a line shows. Joiners, which some scripts need, are none.
  package var isUnseen: Bool {
    switch value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether it is of a script that puts no spaces between words, or a sign of one.
  package var isWide: Bool { value >= 0x1100 && Script.of(self) != .spaced }
}

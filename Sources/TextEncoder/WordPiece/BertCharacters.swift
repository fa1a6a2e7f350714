/// Which characters the normalization of BERT removes, separates and takes apart.
///
/// The reference implementation's categories are those of Unicode 8: what a later version assigned
/// is an ordinary character to it, be it a mark, a sign or a control. Models have learned with that,
/// so the age of a character counts here.
enum BertCharacters {
  /// Whether cleaning removes it: controls, formats, private use, and the replacement character.
  static func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": return false
    case "\0", "\u{FFFD}": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse: return isInUnicode8(scalar)
    default: return false
    }
  }

  static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  /// Whether it is a token of its own: punctuation, and every ASCII sign.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    case 0..<0x80: return false
    case 0x166D, 0x111C9: return true  // reclassified since
    default: break
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return isInUnicode8(scalar)
    default: return false
    }
  }

  /// Whether it stands in one of the blocks of ideographs, which are tokens of their own.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF,
      0x2A700...0x2B81F, 0x2B920...0x2CEAF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }

  static func isNonspacingMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1734, 0x1171E: return true  // reclassified since
    case 0x1885, 0x1886, 0xA9BD, 0x111C9: return false
    default: break
    }
    return scalar.properties.generalCategory == .nonspacingMark && isInUnicode8(scalar)
  }

  /// Calls `body` with what is left of the canonical decomposition without nonspacing marks.
  static func forEachBase(of scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    if scalar.value < 0xC0 {
      body(scalar)
    } else if let syllable = HangulSyllable(scalar) {
      syllable.forEachLetter(body)
    } else if let bases = BaseCharacters.table[scalar] {
      for base in bases { body(base) }
    } else if !isNonspacingMark(scalar) {
      body(scalar)
    }
  }

  /// Whether the reference implementation's version of Unicode knows it.
  private static func isInUnicode8(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return age.major <= 8
  }
}

/// A precomposed syllable of Korean, taken apart by the arithmetic of the Unicode standard (3.12).
struct HangulSyllable {
  private let index: UInt32

  init?(_ scalar: Unicode.Scalar) {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    index = scalar.value - 0xAC00
  }

  func forEachLetter(_ body: (Unicode.Scalar) -> Void) {
    body(Unicode.Scalar(0x1100 + index / 588)!)
    body(Unicode.Scalar(0x1161 + index % 588 / 28)!)
    if index % 28 > 0 { body(Unicode.Scalar(0x11A7 + index % 28)!) }
  }
}

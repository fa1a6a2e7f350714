/// Puts texts right that another program has written wrongly: with references of HTML in them, or with
/// UTF-8 that was read as Windows-1252 (`fÃ¼r`).
public enum TextRepair: String, Sendable, CaseIterable {
  /// `&amp;`, `&#39;` and the like.
  case references
  /// UTF-8 that was read as Windows-1252 or ISO 8859-1.
  case misread

  /// The text as it was meant, and what was wrong with it; nil when nothing was.
  ///
  /// UTF-8 is taken for misread only when all of the text is: each of its characters is a byte, and the
  /// bytes are valid UTF-8, which letters with diacritics that are meant hardly ever make.
  ///
  /// - Complexity: O(bytes of `text`); nothing is copied of texts that are right.
  static func repaired(_ text: String) -> (text: String, repair: TextRepair)? {
    let signs = signs(in: text)
    if signs.hasReference, let resolved = CharacterReference.resolved(text) {
      return (reread(resolved) ?? resolved, .references)
    }
    guard signs.mayBeMisread, let meant = reread(text) else { return nil }
    return (reread(meant) ?? meant, .misread)
  }

  /// The text as it was meant.
  static func text(_ text: String) -> String { repaired(text)?.text ?? text }

  /// Whether a text has a sign that begins a reference, and a character that begins misread UTF-8.
  private static func signs(in text: String) -> (hasReference: Bool, mayBeMisread: Bool) {
    var signs = (hasReference: false, mayBeMisread: false)
    // The bytes 0xC2 to 0xF4, of which one begins each longer character of UTF-8, are in UTF-8
    // themselves two bytes of which the first is 0xC3.
    for byte in text.utf8 {
      if byte == UInt8(ascii: "&") { signs.hasReference = true }
      if byte == 0xC3 { signs.mayBeMisread = true }
    }
    return signs
  }

  /// The text that the characters of `text` are as bytes; nil when they are none.
  private static func reread(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isPlain = true
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
        continue
      }
      isPlain = false
      // Of the first set read as ISO 8859-1 some are controls there.
      let latin = scalar.value < 0x100 ? UInt8(scalar.value) : nil
      guard let byte = Windows1252.bytes[scalar] ?? latin else { return nil }
      bytes.append(byte)
    }
    return isPlain ? nil : String(validating: bytes, as: UTF8.self)
  }
}

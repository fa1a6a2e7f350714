/// Characters that come in parts, as macOS writes names of files: the jamo of a Hangul syllable, a kana and its
/// sound mark.
enum ComposedCharacter {
  private static let leading: ClosedRange<UInt32> = 0x1100...0x1112
  private static let vowels: ClosedRange<UInt32> = 0x1161...0x1175
  private static let trailing: ClosedRange<UInt32> = 0x11A8...0x11C2
  private static let soundMarks: ClosedRange<UInt32> = 0x3099...0x309A
  private static let kana: ClosedRange<UInt32> = 0x3041...0x30FE

  /// The character that scalars from `index` on are parts of, and how many they are; nil where one stands for itself.
  static func composed(
    _ scalars: [Unicode.Scalar], at index: Int, before count: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard index + 1 < count else { return nil }
    let (first, second) = (scalars[index].value, scalars[index + 1].value)
    if leading.contains(first), vowels.contains(second) {
      return syllable(scalars, at: index, before: count)
    }
    guard kana.contains(first), soundMarks.contains(second) else { return nil }
    return voiced(scalars[index], scalars[index + 1]).map { ($0, 2) }
  }

  /// Unicode 16, section 3.12: "Hangul Syllable Composition".
  private static func syllable(
    _ scalars: [Unicode.Scalar], at index: Int, before count: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = scalars[index].value - leading.lowerBound
    let vowel = scalars[index + 1].value - vowels.lowerBound
    var value = 0xAC00 + (lead * 21 + vowel) * 28
    var length = 2
    if index + 2 < count, trailing.contains(scalars[index + 2].value) {
      value += scalars[index + 2].value - trailing.lowerBound + 1
      length = 3
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// A kana with its mark: nearly always the next one, or the one behind that.
  private static func voiced(_ kana: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var parts = String.UnicodeScalarView()
    parts.append(kana)
    parts.append(mark)
    let text = String(parts)
    return [kana.value + 1, kana.value + 2, 0x3094, 0x30F4].lazy.compactMap(Unicode.Scalar.init)
      .first { String($0) == text }
  }
}

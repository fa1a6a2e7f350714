import TextAnalysis

/// Numbers of movements behind the title of their work: "Op. 25: V. Allegro" as "Op. 25: 5. Allegro". Elsewhere a
/// single letter is no number.
enum MovementNumerals {
  /// The title with such numbers in digits; nil where there is none.
  static func inDigits(_ title: String) -> String? {
    guard title.utf8.contains(0x2E), title.utf8.contains(0x3A) || title.utf8.contains(0x2D) else {
      return nil
    }
    var result = title
    for sign in [": ", " - ", " – "] {
      guard let range = result.ranges(of: sign).last else { continue }
      let rest = result[range.upperBound...]
      guard let dot = rest.firstIndex(of: "."), dot > rest.startIndex,
        rest[..<dot].allSatisfy({ "IVX".contains($0) }),
        let digits = Numerals.counterpart(of: rest[..<dot].lowercased())
      else { continue }
      result.replaceSubrange(rest.startIndex..<dot, with: digits)
    }
    return result == title ? nil : result
  }
}

/// Lines of concepts of one kind.
///
/// A line has eleven columns with `|` between: name, what it is a kind of, its opposites, and its
/// words in English, Chinese, Japanese, Korean, Spanish, German, French and Portuguese. Within a
/// column commas part. Empty columns at the end may be left out; a name is a word of its own, but for
/// languages, whose names are codes.
struct ConceptTable: Sendable {
  let kind: Concept.Kind
  let lines: String

  static let all = [
    genres, moods, instruments, voices, scenes, topics, tempos, languages, regions,
  ]
}

extension StringProtocol {
  /// The parts between separators. Bytes are compared, not characters, which is ten times as fast.
  func parts(at separator: Unicode.Scalar, keepingEmpty: Bool = false) -> [Substring] {
    Substring(self).utf8.split(
      separator: UInt8(ascii: separator), omittingEmptySubsequences: !keepingEmpty
    ).map { Substring($0) }
  }
}

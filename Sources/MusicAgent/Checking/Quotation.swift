import TextAnalysis

/// Words in quotation marks.
package struct Quotation: Sendable {
  /// What is quoted.
  package var text: String
  /// Where it stands, with its marks.
  var range: Range<String.Index>
  /// The sign that opens it.
  package var mark: Character

  /// The quotations of a sentence, in order; words that are set in italics or bold are some, too.
  ///
  /// - Complexity: O(length of the sentence).
  package static func all(in sentence: String) -> [Quotation] {
    var result: [Quotation] = []
    // Marks that nothing closes from here on: without them, many that open would each be looked for.
    var unclosed: Set<Character> = []
    var position = sentence.startIndex
    while position < sentence.endIndex {
      let mark = sentence[position]
      if let emphasis = emphasis(at: position, in: sentence) {
        result.append(emphasis)
        position = emphasis.range.upperBound
        continue
      }
      let next = sentence.index(after: position)
      guard let closing = ProseMarks.closing(of: mark), !unclosed.contains(closing),
        opens(mark, at: position, in: sentence)
      else {
        position = next
        continue
      }
      guard let end = end(of: closing, from: next, in: sentence) else {
        if !sentence[next...].hasPrefix(String(closing)) { unclosed.insert(closing) }
        position = next
        continue
      }
      let inner = sentence[sentence.index(after: position)..<end]
      let after = sentence.index(after: end)
      let text = ProseMarks.bare(inner)
      if !text.isEmpty, inner.count <= ProseLimits.name {
        result.append(Quotation(text: text, range: position..<after, mark: mark))
      }
      position = after
    }
    return result
  }

  /// What is set in italics or bold from here on, where it may be a name: several words that end with
  /// no sign.
  private static func emphasis(at position: String.Index, in sentence: String) -> Quotation? {
    let mark = sentence[position]
    guard mark == "*" || mark == "_" else { return nil }
    let before = position > sentence.startIndex ? sentence[sentence.index(before: position)] : " "
    let rest = sentence[position...]
    let marks = rest.prefix { $0 == mark }
    let inner = rest.dropFirst(marks.count)
    guard !before.isLetter, !before.isNumber, inner.first?.isWhitespace == false,
      let end = inner.firstRange(of: marks), end.lowerBound > inner.startIndex,
      !inner[inner.index(before: end.lowerBound)].isWhitespace,
      inner.distance(from: inner.startIndex, to: end.lowerBound) <= ProseLimits.name
    else { return nil }
    let text = inner[..<end.lowerBound]
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (2...8).contains(words.count), !Quotation.closed.contains(text.last ?? "."),
      !text.contains(where: { ProseMarks.closing(of: $0) != nil && $0 != "'" })
    else { return nil }
    return Quotation(text: ProseMarks.bare(text), range: position..<end.upperBound, mark: mark)
  }

  private static let closed: Set<Character> = [".", ":", "!", "?", ",", "：", "。", "！", "？"]

  /// An apostrophe opens nothing.
  private static func opens(
    _ mark: Character, at position: String.Index, in sentence: String
  ) -> Bool {
    guard mark == "'" || mark == "‘" || mark == "\"" else { return true }
    let before = position > sentence.startIndex ? sentence[sentence.index(before: position)] : " "
    return !before.isLetter && !before.isNumber || before.isWide
  }

  private static func end(
    of closing: Character, from start: String.Index, in sentence: String
  ) -> String.Index? {
    var position = start
    while let found = sentence[position...].firstIndex(of: closing) {
      let next = sentence.index(after: found)
      let isApostrophe =
        (closing == "'" || closing == "’") && next < sentence.endIndex
        && sentence[next].isLetter && !sentence[next].isWide
      if !isApostrophe { return found > start ? found : nil }
      position = next
    }
    return nil
  }
}

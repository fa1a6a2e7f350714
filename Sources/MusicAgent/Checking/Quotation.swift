/// Words in quotation marks.
struct Quotation: Sendable {
  /// What is quoted.
  var text: String
  /// Where it stands, with its marks.
  var range: Range<String.Index>
  /// The sign that opens it.
  var mark: Character

  /// Longer ones are no titles.
  private static let maximumLength = 120

  /// The quotations of a sentence, in order; words that are set in italics or bold are some, too.
  static func all(in sentence: String) -> [Quotation] {
    var result: [Quotation] = []
    var place = sentence.startIndex
    while place < sentence.endIndex {
      let mark = sentence[place]
      if let emphasis = emphasis(at: place, in: sentence) {
        result.append(emphasis)
        place = emphasis.range.upperBound
        continue
      }
      guard let closing = ProseMarks.closing[mark], opens(mark, at: place, in: sentence),
        let end = end(of: mark, closing, from: sentence.index(after: place), in: sentence)
      else {
        place = sentence.index(after: place)
        continue
      }
      let inner = sentence[sentence.index(after: place)..<end]
      let after = sentence.index(after: end)
      let text = ProseMarks.bare(inner)
      if !text.isEmpty, inner.count <= maximumLength {
        result.append(Quotation(text: text, range: place..<after, mark: mark))
      }
      place = after
    }
    return result
  }

  /// What is set in italics or bold from here on, where it may be a name: several words that end with
  /// no sign.
  private static func emphasis(at place: String.Index, in sentence: String) -> Quotation? {
    let mark = sentence[place]
    guard mark == "*" || mark == "_" else { return nil }
    let before = place > sentence.startIndex ? sentence[sentence.index(before: place)] : " "
    let rest = sentence[place...]
    let marks = rest.prefix { $0 == mark }
    let inner = rest.dropFirst(marks.count)
    guard !before.isLetter, !before.isNumber, inner.first?.isWhitespace == false,
      let end = inner.firstRange(of: marks), end.lowerBound > inner.startIndex,
      !inner[inner.index(before: end.lowerBound)].isWhitespace,
      inner.distance(from: inner.startIndex, to: end.lowerBound) <= maximumLength
    else { return nil }
    let text = inner[..<end.lowerBound]
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (2...8).contains(words.count), !Quotation.closed.contains(text.last ?? "."),
      !text.contains(where: { ProseMarks.closing[$0] != nil && $0 != "'" })
    else { return nil }
    return Quotation(text: ProseMarks.bare(text), range: place..<end.upperBound, mark: mark)
  }

  private static let closed: Set<Character> = [".", ":", "!", "?", ",", "：", "。", "！", "？"]

  /// An apostrophe opens nothing.
  private static func opens(
    _ mark: Character, at place: String.Index, in sentence: String
  ) -> Bool {
    guard mark == "'" || mark == "‘" || mark == "\"" else { return true }
    let before = place > sentence.startIndex ? sentence[sentence.index(before: place)] : " "
    return !before.isLetter && !before.isNumber || ProseMarks.isWide(before)
  }

  private static func end(
    of mark: Character, _ closing: Character, from start: String.Index, in sentence: String
  ) -> String.Index? {
    var place = start
    while let found = sentence[place...].firstIndex(of: closing) {
      let next = sentence.index(after: found)
      let isApostrophe =
        (closing == "'" || closing == "’") && next < sentence.endIndex
        && sentence[next].isLetter && !ProseMarks.isWide(sentence[next])
      if !isApostrophe { return found > start ? found : nil }
      place = next
    }
    return nil
  }
}

/// The artist beside a title.
enum Credit {
  private static let words = ["by ", "von ", "par ", "por ", "de ", "from ", "di "]
  private static let endings = ["的", "の", "의", "'s", "’s", "s'"]

  /// The artist after a title, who may end at several places, and what follows; nil when none is named.
  static func after(_ text: Substring) -> (names: [String], rest: Substring)? {
    var rest = text.drop(while: \.isWhitespace)
    var isCredit = false
    if let first = rest.first, "-–—(（/／|·－:".contains(first) {
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      isCredit = true
    }
    if let word = words.first(where: { rest.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(word.count)
      isCredit = true
    }
    guard isCredit else { return nil }
    let stop = rest.firstIndex { ProseMarks.stops.contains($0) } ?? rest.endIndex
    let dash = rest[..<stop].firstRange(of: " - ")?.lowerBound ?? stop
    let whole = ProseMarks.bare(rest[..<dash])
    guard !whole.isEmpty else { return nil }
    var names = [whole]
    let run = CapitalRun.prefix(of: whole)
    if !run.isEmpty, run != whole { names.append(run) }
    if let comma = rest.firstRange(of: ", "), comma.lowerBound == dash {
      // "Earth, Wind & Fire".
      let longer = rest[comma.upperBound...].prefix { !ProseMarks.stops.contains($0) }
      names.append(whole + ", " + ProseMarks.bare(longer))
    }
    return (names, rest[dash...])
  }

  /// The artist at the end of what stands before a title.
  static func before(_ text: some StringProtocol) -> String {
    let start = text.lastIndex { ProseMarks.stops.contains($0) }
    var name = ProseMarks.bare(start.map { text[text.index(after: $0)...] } ?? text[...])
    for ending in endings where name.hasSuffix(ending) { name.removeLast(ending.count) }
    return ProseMarks.bare(name)
  }
}

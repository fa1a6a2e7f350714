import RequestReading

/// What words say of the parts of a list: "half jazz half rock", "70% jazz and 30% rock", ジャズ半分、ロック半分.
struct ShareWords {
  /// A part of the list by a tag or by years.
  struct Share: Equatable {
    var filter: TrackFilter
    /// 0...1.
    var part: Double
    /// What it is called, and the words that say so.
    var name: String
    var words: String
  }

  let shares: [Share]
  /// What the words say besides.
  let rest: String

  /// A fraction and where it stands, in UTF-8 code units.
  private struct Fraction {
    var part: Double
    var range: Range<Int>
  }

  /// Where a fraction stands, beside what there is to be so much of.
  private enum Side { case before, behind }

  /// Nil where the words divide nothing, or into what the catalog cannot tell apart.
  init?(in text: String, of snapshot: EngineSnapshot) {
    let fractions = ShareWords.fractions(in: text)
    // "Half an hour" is no half of a list.
    guard fractions.count > 1, fractions.reduce(0, { $0 + $1.part }) < 1.01,
      let things = ShareWords.things(of: fractions, .before, in: text, of: snapshot)
        ?? ShareWords.things(of: fractions, .behind, in: text, of: snapshot)
    else { return nil }
    var shares: [Share] = []
    var rest: [String] = []
    var end = 0
    for (fraction, thing) in zip(fractions, things) {
      let start = min(fraction.range.lowerBound, thing.span.range.lowerBound)
      let before = text.bytes(end..<start)
      rest.append(shares.isEmpty ? before : ShareWords.withoutJoints(before))
      end = max(fraction.range.upperBound, thing.span.range.upperBound)
      shares.append(
        Share(
          filter: thing.filter, part: fraction.part, name: thing.span.text,
          words: text.bytes(start..<end).trimmedOfSpace))
    }
    rest.append(ShareWords.withoutJoints(text.bytes(end..<text.utf8.count)))
    self.shares = shares
    self.rest = rest.map(\.trimmedOfSpace).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What stands nearest to each fraction, with its place in the text; nil where one has nothing.
  private static func things(
    of fractions: [Fraction], _ side: Side, in text: String, of snapshot: EngineSnapshot
  ) -> [(filter: TrackFilter, span: WordSpan)]? {
    let tags = snapshot.tagVocabulary.value(of: snapshot.tracks)
    var things: [(filter: TrackFilter, span: WordSpan)] = []
    for (position, fraction) in fractions.enumerated() {
      let range =
        switch side {
        case .before:
          fraction.range
            .upperBound..<(position + 1 < fractions.count
            ? fractions[position + 1].range.lowerBound : text.utf8.count)
        case .behind:
          (position > 0 ? fractions[position - 1].range.upperBound : 0)..<fraction.range.lowerBound
        }
      guard var thing = thing(in: text.bytes(range), side, tags, of: snapshot) else { return nil }
      let own = thing.span.range
      thing.span.range =
        (range.lowerBound + own.lowerBound)..<(range.lowerBound + own.upperBound)
      things.append(thing)
    }
    return things
  }

  /// What the first words behind a fraction mean, or the last before it.
  private static func thing(
    in text: String, _ side: Side, _ tags: TagVocabulary, of snapshot: EngineSnapshot
  ) -> (filter: TrackFilter, span: WordSpan)? {
    let reading = snapshot.read(turns: [text])
    let named = reading.wanted.tags.sorted { $0.span.range.lowerBound < $1.span.range.lowerBound }
    if let tag = side == .before ? named.first : named.last,
      let filter = tags.filter(for: tag.value)
    {
      return (filter, tag.span)
    }
    if let years = reading.years, let span = years.value.closed {
      return (.released(span), years.span)
    }
    if let language = reading.wanted.languages.first {
      return (.language(language.value), language.span)
    }
    return nil
  }

  private static func fractions(in text: String) -> [Fraction] {
    let words = RequestWord.words(in: text)
    var found: [Fraction] = []
    var position = 0
    while position < words.count {
      if let percent = percentage(at: position, of: words, in: text) {
        found.append(percent)
      } else if let length = WordList.halvesOfLists.length(in: words, at: position) {
        let last = words[position + length - 1]
        let range = words[position].range.lowerBound..<last.range.upperBound
        found.append(Fraction(part: 0.5, range: range))
      }
      let end = found.last?.range.upperBound ?? 0
      repeat {
        position += 1
      } while position < words.count
        && words[position].range.lowerBound < end
    }
    return found
  }

  /// "70%", "70 percent".
  private static func percentage(
    at position: Int, of words: [RequestWord], in text: String
  ) -> Fraction? {
    guard let number = Int(words[position].folded), (0...100).contains(number) else { return nil }
    let range = words[position].range
    if let length = WordList.percents.length(in: words, at: position + 1) {
      let end = words[position + length].range.upperBound
      return Fraction(part: Double(number) / 100, range: range.lowerBound..<end)
    }
    let behind = text.bytes(range.upperBound..<text.utf8.count)
    let spaces = behind.prefix { $0 == " " }.count
    guard let sign = behind.dropFirst(spaces).first, WordList.percentSigns.contains(sign) else {
      return nil
    }
    let end = range.upperBound + spaces + sign.utf8.count
    return Fraction(part: Double(number) / 100, range: range.lowerBound..<end)
  }

  /// Without what joins a part to the one before it, and what only says that it is music.
  private static func withoutJoints(_ text: String) -> String {
    let words = RequestWord.words(in: text)
    var first = 0
    while let length = WordList.jointsOfShares.length(in: words, at: first) { first += length }
    guard first < words.count else { return "" }
    return first == 0 ? text : text.bytes(words[first].range.lowerBound..<text.utf8.count)
  }
}

extension String {
  /// What stands at some UTF-8 code units, which are whole characters.
  fileprivate func bytes(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// Without spaces and signs that join at both ends.
  fileprivate var trimmedOfSpace: String {
    func isEdge(_ character: Character) -> Bool { " ,;&，、；".contains(character) }
    var rest = Substring(self)
    while let first = rest.first, isEdge(first) { rest.removeFirst() }
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return String(rest)
  }
}

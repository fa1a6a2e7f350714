import RequestReading

/// What words say of the parts of a list: "half jazz half rock", "70% jazz and 30% rock", 一半爵士一半摇滚.
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

  /// A fraction and where it stands.
  private struct Fraction {
    var part: Double
    var range: Range<String.Index>
  }

  /// Nil where the words divide nothing, or into what the catalog cannot tell apart.
  init?(in text: String, of snapshot: EngineSnapshot) {
    let fractions = ShareWords.fractions(in: text)
    // "Half an hour" is no half of a list.
    guard fractions.count > 1, fractions.reduce(0, { $0 + $1.part }) < 1.01 else { return nil }
    let tags = snapshot.tagVocabulary.value(of: snapshot.tracks)
    var shares: [Share] = []
    var rest = [String(text[..<fractions[0].range.lowerBound])]
    for (place, fraction) in fractions.enumerated() {
      let end =
        place + 1 < fractions.count ? fractions[place + 1].range.lowerBound : text.endIndex
      let said = String(text[fraction.range.upperBound..<end])
      guard let (filter, span) = ShareWords.filter(of: said, tags, in: snapshot) else { return nil }
      let tail = String(decoding: said.utf8.dropFirst(span.range.upperBound), as: UTF8.self)
      shares.append(
        Share(
          filter: filter, part: fraction.part, name: span.text,
          words: (text[fraction.range] + said.prefix(said.count - tail.count)).trimmedOfSpace))
      rest.append(ShareWords.withoutJoints(tail))
    }
    self.shares = shares
    self.rest = rest.map(\.trimmedOfSpace).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What the first words after a fraction mean.
  private static func filter(
    of text: String, _ tags: TagVocabulary, in snapshot: EngineSnapshot
  ) -> (TrackFilter, WordSpan)? {
    let reading = snapshot.read(turns: [text])
    let first = reading.wanted.tags.min { $0.span.range.lowerBound < $1.span.range.lowerBound }
    if let first, let filter = tags.filter(for: first.value) { return (filter, first.span) }
    if let years = reading.years, let span = years.value.closed {
      return (.released(span), years.span)
    }
    if let language = reading.wanted.languages.first {
      return (.language(language.value), language.span)
    }
    return nil
  }

  private static func fractions(in text: String) -> [Fraction] {
    var found: [Fraction] = []
    var start = text.startIndex
    while start < text.endIndex {
      let fraction = percentage(in: text, at: start) ?? half(in: text, at: start)
      if let fraction {
        found.append(fraction)
        start = fraction.range.upperBound
      } else {
        text.formIndex(after: &start)
      }
    }
    return found
  }

  /// "70%", "70 percent".
  private static func percentage(in text: String, at start: String.Index) -> Fraction? {
    let rest = text[start...]
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits), number <= 100,
      start == text.startIndex || !text[text.index(before: start)].isNumber
    else { return nil }
    let behind = rest.dropFirst(digits.count).drop { $0 == " " }
    let next = behind.prefix(maximumForm).lowercased()
    guard let sign = percents.first(where: { next.hasPrefix($0) }),
      let end = text.index(behind.startIndex, offsetBy: sign.count, limitedBy: text.endIndex)
    else { return nil }
    return Fraction(part: Double(number) / 100, range: start..<end)
  }

  private static func half(in text: String, at start: String.Index) -> Fraction? {
    let isFirst = start == text.startIndex
    let before = isFirst ? " " : text[text.index(before: start)]
    let rest = text[start...].prefix(maximumForm).lowercased()
    for form in halves where rest.hasPrefix(form) {
      guard let end = text.index(start, offsetBy: form.count, limitedBy: text.endIndex) else {
        continue
      }
      let isLatin = form.utf8.allSatisfy { $0 < 0x80 }
      let isWord = !before.isLetter && (end == text.endIndex || !text[end].isLetter)
      if !isLatin || isWord { return Fraction(part: 0.5, range: start..<end) }
    }
    return nil
  }

  private static func withoutJoints(_ text: String) -> String {
    text.split(separator: " ").drop { word in
      joints.contains(word.lowercased().filter { $0.isLetter || $0 == "&" })
    }.joined(separator: " ")
  }

  /// Characters of the longest of these.
  private static let maximumForm = 16
  private static let percents = [
    "%", "％", "percent", "per cent", "prozent", "por ciento", "pour cent",
  ]
  private static let halves = [
    "half of it", "half of them", "half", "la mitad de", "mitad", "zur hälfte", "halb",
    "la moitié de",
    "moitié", "metade", "一半是", "一半", "半分は", "半分", "절반은", "절반", "반은",
  ]
  private static let joints: Set<String> = [
    "", "and", "&", "y", "und", "et", "e", "songs", "music", "musik", "tracks", "和", "と", "그리고",
  ]
}

extension StringProtocol {
  /// Without spaces and commas at both ends.
  fileprivate var trimmedOfSpace: String {
    func isEdge(_ character: Character) -> Bool { " ,;，、；".contains(character) }
    var rest = Substring(self)
    while let first = rest.first, isEdge(first) { rest.removeFirst() }
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return String(rest)
  }
}

/// What a turn says of several of the tracks that were shown: "the last two", "without the first three",
/// 最后两首, "number 2". One of them ("the second one") the reading has.
package struct ShownReferences {
  /// Some of what was shown.
  package struct Part: Equatable {
    /// Places counted from 1.
    package var positions: [Int]
    /// What is to become of them.
    package var use: Use
    /// Where the words stand.
    package var span: WordSpan
    /// Whether it is about whoever sings it.
    package var isOfArtist = false
  }

  /// What is asked for some of the tracks that were shown.
  package enum Use {
    case chosen, refused, likened
  }

  /// In the order of the words.
  package private(set) var parts: [Part] = []
  /// The words that ask for others of the same kind ("three more"); nil where none do.
  package private(set) var others: WordSpan?

  /// Whether anybody says that tracks were shown.
  private let isAsked: Bool
  let words: [RequestWord]
  private let text: String
  private let turn: Int

  /// A longer turn speaks of more than what was shown.
  private static let maximumWords = 16

  /// - Parameters:
  ///   - text: the last turn.
  ///   - turn: its number.
  ///   - count: how many tracks were shown; 0 where nobody says.
  package init(in text: String, turn: Int, of count: Int) {
    self.text = text
    self.turn = turn
    isAsked = count > 0
    words = RequestWord.words(in: text)
    guard count > 0 || turn > 0, words.count <= ShownReferences.maximumWords else { return }
    var position = 0
    while position < words.count {
      if let (range, number) = refusedArtist(at: position) {
        parts.append(
          Part(positions: [number], use: .refused, span: span(range), isOfArtist: true))
        position = range.upperBound
      } else if let (range, isLast, number) = end(at: position) {
        let all =
          isLast ? (max(1, count - number + 1)...max(1, count)) : 1...max(1, min(number, count))
        parts.append(
          Part(positions: Array(all), use: use(of: range), span: span(range)))
        position = range.upperBound
      } else if let (range, number) = numbered(at: position) {
        parts.append(Part(positions: [number], use: use(of: range), span: span(range)))
        position = range.upperBound
      } else {
        if others == nil, let range = asksForOthers(at: position) { others = span(range) }
        position += 1
      }
    }
  }

  // MARK: Forms

  /// "last two", "drei ersten", 最后两首: one end of the list, and how many of it.
  private func end(at position: Int) -> (range: Range<Int>, isLast: Bool, count: Int)? {
    let ends: [(before: WordList, behind: WordList, isLast: Bool)] = [
      (.lastBeforeNumber, .lastBehindNumber, true), (.firstBeforeNumber, .firstBehindNumber, false),
    ]
    for end in ends {
      if let length = end.before.length(in: words, at: position),
        let count = count(at: position + length)
      {
        return (position..<(position + length + 1), end.isLast, count)
      }
      if let count = count(at: position),
        let length = end.behind.length(in: words, at: position + 1)
      {
        return (position..<(position + 1 + length), end.isLast, count)
      }
    }
    return nil
  }

  /// How many of a list a word counts.
  private func count(at position: Int) -> Int? {
    guard position < words.count, let count = SmallNumber.value(of: words[position].folded) else {
      return nil
    }
    return (2...20).contains(count) ? count : nil
  }

  /// "number 2", 2番.
  private func numbered(at position: Int) -> (range: Range<Int>, number: Int)? {
    guard position + 1 < words.count else { return nil }
    let (first, second) = (words[position].folded, words[position + 1].folded)
    if first.isAny(of: .numberNouns), let number = SmallNumber.value(of: second) {
      return (position..<(position + 2), number)
    }
    if second.isAny(of: .numberCounters), let number = SmallNumber.value(of: first),
      position + 2 == words.count || words.count < 6
    {
      return (position..<(position + 2), number)
    }
    return nil
  }

  /// "three more", "noch drei", 再来三首.
  private func asksForOthers(at position: Int) -> Range<Int>? {
    guard SmallNumber.value(of: words[position].folded) != nil else { return nil }
    let around = max(0, position - 2)..<min(words.count, position + 4)
    guard let cue = around.first(where: { words[$0].isAny(of: .moreSongs) }),
      // "more like the two", "more than two".
      cue + 1 >= words.count || !words[cue + 1].isAny(of: .than) && !words[cue + 1].isAny(of: .like)
    else { return nil }
    return min(position, cue)..<(max(position, cue) + 1)
  }

  /// Whether a word of refusal or likeness stands shortly before, or behind in languages whose verbs come
  /// last.
  func use(of range: Range<Int>) -> Use {
    let before = words[max(0, range.lowerBound - 4)..<range.lowerBound].map(\.folded)
    if before.contains(where: { $0.isAny(of: .likings) }) { return .likened }
    return isRefused(range, before) ? .refused : .chosen
  }

  private func isRefused(_ range: Range<Int>, _ before: [String]) -> Bool {
    if before.contains(where: { $0.isAny(of: .refusalsOfShown) }) { return true }
    let joined = before.suffix(3).joined()
    if joined.contains(anyOf: .refusalsBeforeShown) { return true }
    let after = words[range.upperBound..<min(words.count, range.upperBound + 5)].map(\.folded)
      .joined()
    return after.contains(anyOf: .refusalsBehindShown)
  }

  private func span(_ range: Range<Int>) -> WordSpan {
    let bytes =
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    return WordSpan(bytes, of: text, turn: turn)
  }

  /// Whether words of the turn stand behind one that says by whom: "more by the second artist", "others by
  /// the first" are of whom it is, not of what it is like.
  package func isOfArtist(_ span: WordSpan) -> Bool {
    if parts.contains(where: { $0.isOfArtist && $0.span.range.overlaps(span.range) }) {
      return true
    }
    let before = words.filter { $0.range.lowerBound < span.range.lowerBound }.suffix(2)
    return before.contains { $0.isAny(of: .byPersons) }
  }
}

extension ShownReferences {
  /// Whether a turn is about what was shown, or about others than that.
  package func isMeant(in reading: Reading) -> Bool {
    others != nil && (turn > 0 || isAsked)
      || !parts.isEmpty && (turn > 0 || isAsked) && !isOfNames(reading)
  }

  /// "The last two albums by Adele", "the first three years": of something else.
  private func isOfNames(_ reading: Reading) -> Bool {
    let wanted = reading.wanted
    var spans = wanted.artists.map(\.span) + wanted.tracks.map(\.span) + wanted.albums.map(\.span)
    spans += reading.likeness.artists.map(\.span) + reading.likeness.tracks.map(\.span)
    spans += [reading.years?.span].compactMap { $0 }
    return spans.contains { span in
      span.turn == turn && !span.range.isEmpty
        && !parts.contains { $0.span.range.overlaps(span.range) }
    }
  }

  /// A reading with several of what was shown in the place of one ("the last two" is not the last), and
  /// without what else the same words were read as: 两首 counts no songs in 最后两首.
  package func applied(to reading: Reading) -> Reading {
    var rest = reading
    rest.followUps = ShownReferences.withoutRepeated(reading.followUps)
    guard !parts.isEmpty, isMeant(in: reading) else { return rest }
    func isTaken(_ span: WordSpan) -> Bool {
      span.turn == turn && parts.contains { $0.span.range.overlaps(span.range) }
    }
    rest.followUps = merged(with: reading.followUps)
    rest.freeWords.removeAll { isTaken($0.span) }
    rest.wanted.tags.removeAll { isTaken($0.span) }
    rest.unwanted.tags.removeAll { isTaken($0.span) }
    rest.unwanted.artists.removeAll { isTaken($0.span) }
    if let count = rest.count, isTaken(count.span) { rest.count = nil }
    if let years = rest.years, isTaken(years.span) { rest.years = nil }
    return rest
  }

  private func merged(with read: [Extracted<FollowUp>]) -> [Extracted<FollowUp>] {
    let isOfArtist = parts.contains(where: \.isOfArtist)
    var result = read.filter { followUp in
      !parts.contains { $0.span.range.overlaps(followUp.span.range) }
        && !(isOfArtist && [.otherArtists, .without(nil)].contains(followUp.value))
    }
    for part in parts {
      result += part.positions.map { position in
        let value: FollowUp =
          switch part.use {
          case .chosen: .select(position)
          case .refused: .without(position)
          case .likened: .more(like: position)
          }
        return Extracted(value, span: part.span, strength: .preference, certainty: 0.8)
      }
    }
    return ShownReferences.withoutRepeated(result)
  }

  /// "Not the last one" is said of that one, not of all.
  private static func withoutRepeated(_ result: [Extracted<FollowUp>]) -> [Extracted<FollowUp>] {
    let numbered = result.filter { $0.value != .without(nil) && $0.value.isRefusal }
    return result.filter { followUp in
      followUp.value != .without(nil)
        || !numbered.contains { $0.span.range.overlaps(followUp.span.range) }
    }
  }
}

extension FollowUp {
  fileprivate var isRefusal: Bool { if case .without = self { true } else { false } }
}

/// Names that are refused together with what is written around them and names nobody: the quotation marks of a
/// page, a number of a list, "the great", and credits of which a reader has taken one name alone.
///
/// A reader that does not know what stands between a refusal and a name takes the name for a wish. What says
/// nobody's name is left out here, and whoever is refused then is refused.
extension HiddenRefusals {
  /// Refuses whom a turn asks for only because of what is written around the name.
  ///
  /// - Complexity: O(words), and at most two readings of a turn for each name with something around it.
  mutating func refuseSurrounded(in reading: inout Reading, of turns: [String]) {
    for (number, turn) in turns.enumerated() where turn.utf8.count <= Self.maximumLength {
      let words = RequestWord.words(in: turn)
      for credit in Self.credits(in: reading, words, turn, number) {
        guard !credit.wanted.isEmpty, Self.isNewest(credit, reading) else { continue }
        if !credit.isRefused {
          let around = Self.surroundings(of: credit.range, words, turn)
          guard let range = turn.range(ofBytes: around) else { continue }
          let isChanged = around != credit.range || credit.wanted.count > 1 && !credit.isList
          let isRefused =
            Self.isInRefusedClause(credit.range.lowerBound, words)
            || Self.isBehindChineseRefusal(around.lowerBound, words)
            || (isChanged
              ? refusesPlaceholder(at: range, in: turn)
              : Self.isRefusedElsewhere(range, in: turn))
          guard isRefused else { continue }
        }
        refuse(credit, &reading)
      }
    }
  }

  private func refuse(_ credit: PrintedCredit, _ reading: inout Reading) {
    let refused = reading.wanted.artists.filter { credit.wanted.contains($0.span) }
    reading.wanted.artists.removeAll { credit.wanted.contains($0.span) }
    reading.unwanted.artists += refused.map {
      Extracted($0.value, span: $0.span, strength: .rule, certainty: 0.5)
    }
  }

  /// What an earlier turn refused may be wanted since.
  private static func isNewest(_ credit: PrintedCredit, _ reading: Reading) -> Bool {
    let ids = Set(
      reading.wanted.artists.filter { credit.wanted.contains($0.span) }.flatMap(\.value.ids))
    return !reading.wanted.artists.contains {
      $0.span.turn > credit.turn && !ids.isDisjoint(with: $0.value.ids)
    }
  }

  /// Whether a clause refuses its object in a language that requests are not read in, a few words before a name:
  /// "niente di bello di X", "кроме старой группы X".
  private static func isInRefusedClause(_ place: Int, _ words: [RequestWord]) -> Bool {
    guard let name = words.firstIndex(where: { $0.range.upperBound > place }) else { return false }
    var position = name
    while position > 0, name - position <= maximumWordsBetween {
      if WordList.refusalsOfClauses.isEnd(of: words[..<position]) { return true }
      if words[position].beginsClause { return false }
      position -= 1
    }
    return false
  }

  private static var maximumWordsBetween: Int { 4 }

  /// Whether nothing but a Chinese refusal stands before a name in its clause, which a reader may take for one in
  /// the language of the name: 不想听Tavares.
  private static func isBehindChineseRefusal(_ place: Int, _ words: [RequestWord]) -> Bool {
    let name = words.firstIndex { $0.range.upperBound > place } ?? 0
    guard name > 0 else { return false }
    let start = (1..<name).last { words[$0].beginsClause } ?? 0
    return WordList.refusalsBeforeNames.contains(words[start..<name])
  }

  // MARK: Credits

  /// Names of artists that stand together as one credit.
  private struct PrintedCredit {
    var turn: Int
    var range: Range<Int>
    /// Those that the reading takes for wishes.
    var wanted: [WordSpan]
    /// Whether it takes one of them for refused.
    var isRefused: Bool
    /// Whether "and" joins them, which a reader knows as well.
    var isList = false
  }

  private static func credits(
    in reading: Reading, _ words: [RequestWord], _ turn: String, _ number: Int
  ) -> [PrintedCredit] {
    func credits(_ artists: [Extracted<NamedArtist>], isRefused: Bool) -> [PrintedCredit] {
      artists.filter { $0.span.turn == number && !$0.span.range.isEmpty }.map {
        PrintedCredit(
          turn: number, range: $0.span.range, wanted: isRefused ? [] : [$0.span],
          isRefused: isRefused)
      }
    }
    let names =
      (credits(reading.wanted.artists, isRefused: false)
      + credits(reading.unwanted.artists, isRefused: true))
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
    var joined: [PrintedCredit] = []
    for name in names {
      guard let last = joined.last, let joint = joint(of: last, name, words, turn) else {
        joined.append(name)
        continue
      }
      joined[joined.count - 1].isList = last.isList || joint == .list
      joined[joined.count - 1].range =
        last.range.lowerBound..<max(last.range.upperBound, name.range.upperBound)
      joined[joined.count - 1].wanted += name.wanted
      joined[joined.count - 1].isRefused = last.isRefused || name.isRefused
    }
    return joined
  }

  /// What makes one credit of two names.
  private enum Joint {
    case credit
    /// "And", where a reader has not told one from the other.
    case list
  }

  /// What stands between two names and makes one credit of them; nil where nothing does.
  private static func joint(
    of left: PrintedCredit, _ right: PrintedCredit, _ words: [RequestWord], _ turn: String
  ) -> Joint? {
    guard left.range.upperBound <= right.range.lowerBound else { return .credit }
    let between = left.range.upperBound..<right.range.lowerBound
    guard let text = turn.range(ofBytes: between).map({ turn[$0] }) else { return nil }
    let inner = words.filter { between.contains($0.range.lowerBound) }
    if inner.isEmpty {
      let signs = text.filter { !$0.isWhitespace }
      return !signs.isEmpty && signs.allSatisfy { creditSigns.contains($0) } ? .credit : nil
    }
    guard !text.contains(where: { clauseEnds.contains($0) && $0 != "." }) else { return nil }
    let said = inner.map(\.folded).joined()
    if said.isAny(of: .creditJoints) { return .credit }
    return left.isRefused == right.isRefused && said.isAny(of: .plainJoints) ? .list : nil
  }

  private static var creditSigns: Set<Character> {
    ["、", "&", "＆", "×", "/", "／", "|", "｜", "+", "(", ")", "（", "）"]
  }

  // MARK: What stands around

  /// A range with the words and signs around it that say nobody's name.
  private static func surroundings(
    of range: Range<Int>, _ words: [RequestWord], _ turn: String
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    var first = words.firstIndex { $0.range.upperBound > start } ?? words.count
    while let length = lengthOfWordsBeside(first, words, turn) {
      first -= length
      start = words[first].range.lowerBound
    }
    var next = words.firstIndex { $0.range.lowerBound >= end } ?? words.count
    while next < words.count, !words[next].beginsClause,
      let length = WordList.behindRefusedNames.length(in: words, at: next)
    {
      next += length
      end = words[next - 1].range.upperBound
    }
    return withSigns(start..<end, turn)
  }

  /// How many words before a position say nobody's name: a number of a list, a label, "the great"; nil for none.
  private static func lengthOfWordsBeside(
    _ position: Int, _ words: [RequestWord], _ turn: String
  ) -> Int? {
    guard position > 0 else { return nil }
    let last = words[position - 1]
    if last.script == .digits, isFollowed(by: ".)", last, turn) { return 1 }
    if last.isAny(of: .labelsOfNames) { return 1 }
    if position < words.count, words[position].beginsClause { return nil }
    let longest = min(position, maximumWords)
    return (1...longest).reversed().first {
      WordList.besideNames.contains(words[(position - $0)..<position])
    }
  }

  private static func isFollowed(by signs: String, _ word: RequestWord, _ turn: String) -> Bool {
    let place = word.range.lowerBound..<(word.range.upperBound + 1)
    return turn.range(ofBytes: place).flatMap { turn[$0].last }.map { signs.contains($0) } ?? false
  }

  /// The same with signs that stand right beside it: brackets, quotation marks, "&#39;", "https://".
  private static func withSigns(_ range: Range<Int>, _ turn: String) -> Range<Int> {
    guard let place = turn.range(ofBytes: range) else { return range }
    var (start, end) = (place.lowerBound, place.upperBound)
    let token = turn[..<start].end { !$0.isWhitespace && !isWide($0) }
    if token.first == "&" && token.last == ";" || token.contains("://") {
      start = token.startIndex
    } else {
      start = token.end { isSign($0) }.startIndex
    }
    let rest = turn[end...].prefix { !$0.isWhitespace && !isWide($0) }
    if rest.first == "&", let close = rest.firstIndex(of: ";") {
      end = rest.index(after: close)
    } else {
      end = rest.prefix { isSign($0) }.endIndex
    }
    let lower = turn.utf8.distance(from: turn.startIndex, to: start)
    return lower..<(lower + turn[start..<end].utf8.count)
  }

  private static func isSign(_ character: Character) -> Bool {
    !character.isLetter && !character.isNumber && !character.isWhitespace
      && !clauseEnds.contains(character)
  }

  private static func isWide(_ character: Character) -> Bool {
    character.isLetter && (character.unicodeScalars.first?.value ?? 0) >= 0x2E80
  }
}

extension String {
  /// The place of some bytes; nil where they are no whole characters.
  fileprivate func range(ofBytes range: Range<Int>) -> Range<Index>? {
    guard let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound, limitedBy: endIndex),
      let end = utf8.index(start, offsetBy: range.count, limitedBy: endIndex),
      start.samePosition(in: self) != nil, end.samePosition(in: self) != nil
    else { return nil }
    return start..<end
  }
}

extension Substring {
  /// The longest end of which all characters are such.
  fileprivate func end(where isSuch: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, isSuch(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}

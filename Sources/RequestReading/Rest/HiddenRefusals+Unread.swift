/// Names that a refusal has for its object and that no slot of a reading has: initials, last names and names
/// with letters of other scripts, written with capitals as names are.
extension HiddenRefusals {
  /// Refuses whom the catalog knows by words that were not read: "exclude E.B.T.G.", "never YОАSОВI again".
  ///
  /// - Complexity: O(words), and two readings of a turn and a look-up for each run of such words.
  mutating func refuseUnread(in reading: inout Reading, of turns: [String]) {
    for (number, turn) in turns.enumerated() where turn.utf8.count <= Self.maximumLength {
      for range in Self.unreadNames(in: turn, number, reading)
      where refusesPlaceholder(at: range, in: turn) {
        let ids = artists.artists(refusedAs: String(turn[range]))
        // What a turn refuses in plain words, the whole reading has taken up, and a later turn may have taken back.
        guard !ids.isEmpty, !refuses(turn, ids), !Self.isWantedLater(ids, than: number, reading)
        else { continue }
        let start = turn.utf8.distance(from: turn.startIndex, to: range.lowerBound)
        let span = WordSpan(start..<(start + turn[range].utf8.count), of: turn, turn: number)
        reading.unwanted.artists.append(
          Extracted(
            NamedArtist(name: span.text, ids: ids), span: span, strength: .rule, certainty: 0.5))
        reading.freeWords.removeAll { $0.span.turn == number && $0.span.range.overlaps(span.range) }
      }
    }
  }

  /// Whether a later turn asks for one of some artists, or for a song of theirs by their name.
  static func isWantedLater(_ ids: [UInt32], than turn: Int, _ reading: Reading) -> Bool {
    let wanted = reading.wanted
    let songs = (wanted.tracks + wanted.albums).filter { $0.span.turn > turn }
    let named = wanted.artists.filter { $0.span.turn > turn }.map(\.value)
    return (named + songs.compactMap(\.value.artist)).contains {
      !Set($0.ids).isDisjoint(with: ids)
    }
  }

  /// Words with capitals beside one another that no slot has, the longest runs.
  private static func unreadNames(
    in turn: String, _ number: Int, _ reading: Reading
  ) -> [Range<String.Index>] {
    guard turn.contains(where: \.isUppercase) else { return [] }
    let free = Set(reading.freeWords.filter { $0.span.turn == number }.map(\.span.range))
    let taken = reading.spans.map { ($0.turn, $0.range) }
      .filter { $0 == number && !$1.isEmpty && !free.contains($1) }.map(\.1)
    var runs: [Range<String.Index>] = []
    var run: Range<String.Index>?
    for word in words(of: turn) {
      let start = turn.utf8.distance(from: turn.startIndex, to: word.lowerBound)
      let bytes = start..<(start + turn[word].utf8.count)
      // "I've had enough" names nobody, though IVE are called so.
      let isFiller = RequestWord.words(in: String(turn[word])).allSatisfy {
        StopWords.isFiller($0.folded) || StopWords.isTalk($0.folded)
      }
      let isName =
        !isFiller && turn[word].contains(where: \.isUppercase)
        && !taken.contains { $0.overlaps(bytes) }
      let goesOn = run.map { turn[$0.upperBound..<word.lowerBound].allSatisfy(\.isWhitespace) }
      if let begun = run, !isName || goesOn != true || endsClause(turn[begun]) {
        runs.append(begun)
        run = nil
      }
      if isName { run = (run?.lowerBound ?? word.lowerBound)..<word.upperBound }
    }
    if let run { runs.append(run) }
    return runs.prefix(maximumRuns).map { withoutSigns(turn, $0) }
  }

  private static func endsClause(_ text: Substring) -> Bool {
    text.last.map { clauseEnds.contains($0) && $0 != "." } ?? false
  }

  private static var maximumRuns: Int { 4 }
}

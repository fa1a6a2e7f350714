/// Titles that are other words as well, refused after their artist was asked for: "songs by Adele", and then
/// "not Hello"; 周杰伦的歌, 不要夜曲.
extension HiddenRefusals {
  /// Refuses the titles that a turn refuses of whoever is asked for.
  ///
  /// - Complexity: O(titles of those artists), and two readings of a turn for each title that it has.
  package mutating func refuseTitles(in reading: inout Reading, of turns: [String]) {
    let known = Set(reading.wanted.artists.flatMap(\.value.ids))
    guard turns.count > 1, !known.isEmpty else { return }
    let titles = artists.titles(by: known).map {
      (id: $0.id, name: Self.withoutRemarks($0.title).lowercased())
    }.filter { !$0.name.isEmpty }
    for (number, turn) in turns.enumerated() where turn.utf8.count <= Self.maximumLength {
      let folded = turn.lowercased()
      var refused: [String: [UInt32]] = [:]
      for (id, name) in titles where folded.contains(name) {
        refused[name, default: []].append(id)
      }
      for (name, ids) in refused.sorted(by: { ($1.key.count, $0.key) < ($0.key.count, $1.key) }) {
        // What a later turn says of the title is what holds.
        let isNewest = !turns[(number + 1)...].contains { Self.range(of: name, in: $0) != nil }
        if isNewest { refuse(name, ids, in: turn, number, &reading) }
      }
    }
  }

  private func refuse(
    _ name: String, _ ids: [UInt32], in turn: String, _ number: Int, _ reading: inout Reading
  ) {
    guard let range = Self.range(of: name, in: turn), isApart(range, in: turn),
      !mentions(reading, turn[range]),
      refusesPlaceholder(at: range, in: turn)
    else { return }
    let start = turn.utf8.distance(from: turn.startIndex, to: range.lowerBound)
    let span = WordSpan(start..<(start + turn[range].utf8.count), of: turn, turn: number)
    func isTaken(_ other: WordSpan) -> Bool {
      other.turn == number && other.range.overlaps(span.range)
    }
    reading.unwanted.tracks.append(
      Extracted(
        NamedWork(title: String(turn[range]), ids: ids), span: span, strength: .rule, certainty: 0.7
      ))
    reading.wanted.tracks.removeAll { !Set($0.value.ids).isDisjoint(with: ids) }
    reading.freeWords.removeAll { isTaken($0.span) }
    reading.wanted.tags.removeAll { isTaken($0.span) }
    // Whatever else the word means is refused as well.
    reading.unwanted.tags.removeAll {
      isTaken($0.span) && $0.value.ids.isEmpty && $0.value.concepts.isEmpty
    }
  }

  /// "Hello" of "Hello (Live)".
  private static func withoutRemarks(_ title: String) -> String {
    let end = title.firstIndex { "([（【".contains($0) } ?? title.endIndex
    let start = title[..<end].lastIndex { !$0.isWhitespace }
    return start.map { String(title[...$0]) } ?? title
  }

  /// Where a turn has words that are given in small letters.
  private static func range(of name: String, in turn: String) -> Range<String.Index>? {
    let folded = turn.lowercased()
    guard folded.count == turn.count, let found = folded.firstRange(of: name) else { return nil }
    func index(_ position: String.Index) -> String.Index {
      turn.index(turn.startIndex, offsetBy: folded.distance(from: folded.startIndex, to: position))
    }
    return index(found.lowerBound)..<index(found.upperBound)
  }

  /// Whether no letter stands right beside words that are written with spaces.
  private func isApart(_ range: Range<String.Index>, in turn: String) -> Bool {
    func isOfSpacedScript(_ character: Character?) -> Bool {
      character.map { $0.isLetter && ($0.unicodeScalars.first?.value ?? 0) < 0x2E80 } ?? false
    }
    let before =
      range.lowerBound > turn.startIndex ? turn[turn.index(before: range.lowerBound)] : nil
    let after = range.upperBound < turn.endIndex ? turn[range.upperBound] : nil
    return !(isOfSpacedScript(turn[range].first) && isOfSpacedScript(before))
      && !(isOfSpacedScript(turn[range].last) && isOfSpacedScript(after))
  }
}

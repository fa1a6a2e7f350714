/// Titles that are other words as well, refused after their artist was asked for: "songs by Adele", and then
/// "not Hello"; 周杰伦的歌, 不要夜曲.
extension HiddenRefusals {
  /// Refuses the titles that a turn refuses of whoever is asked for.
  ///
  /// - Complexity: O(titles of those artists), and two readings of a turn for each title that it has.
  package mutating func refuseTitles(in reading: inout Reading, of turns: [String]) {
    let known = Set(reading.wanted.artists.flatMap(\.value.ids))
    guard turns.count > 1, !known.isEmpty else { return }
    let titles = artists.titles(by: known)
    for (number, turn) in turns.enumerated() where turn.utf8.count <= Self.maximumLength {
      let folded = turn.lowercased()
      var refused: [String: [UInt32]] = [:]
      for (id, title) in titles {
        let name = Self.withoutRemarks(title).lowercased()
        if folded.contains(name), !name.isEmpty { refused[name, default: []].append(id) }
      }
      for (name, ids) in refused.sorted(by: { ($1.key.count, $0.key) < ($0.key.count, $1.key) }) {
        refuse(name, ids, in: turn, number, &reading)
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
      Read(
        NamedWork(title: String(turn[range]), ids: ids), span: span, strength: .rule, certainty: 0.7
      ))
    reading.wanted.tracks.removeAll { !Set($0.value.ids).isDisjoint(with: ids) }
    reading.freeWords.removeAll { isTaken($0.span) }
    reading.wanted.tags.removeAll { isTaken($0.span) }
    // Where the catalog has a tag of that name, both are refused.
    reading.unwanted.tags.removeAll { isTaken($0.span) && $0.value.ids.isEmpty }
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
    func index(_ place: String.Index) -> String.Index {
      turn.index(turn.startIndex, offsetBy: folded.distance(from: folded.startIndex, to: place))
    }
    return index(found.lowerBound)..<index(found.upperBound)
  }

  /// Whether no letter stands right beside words that are written with spaces.
  private func isApart(_ range: Range<String.Index>, in turn: String) -> Bool {
    func isLatin(_ character: Character?) -> Bool {
      character.map { $0.isLetter && ($0.unicodeScalars.first?.value ?? 0) < 0x2E80 } ?? false
    }
    let before =
      range.lowerBound > turn.startIndex ? turn[turn.index(before: range.lowerBound)] : nil
    let after = range.upperBound < turn.endIndex ? turn[range.upperBound] : nil
    return !(isLatin(turn[range].first) && isLatin(before))
      && !(isLatin(turn[range].last) && isLatin(after))
  }
}

/// Names of artists of which a reader has taken a part for the whole.
extension HiddenRefusals {
  /// A refused name that is a part of a longer one refuses that one, too: "Red Velvet" of "Red Velvet -
  /// IRENE & SEULGI", "Chris Brown & Tyga" of "Pia Mia Featuring Chris Brown & Tyga", and so does a refused
  /// title: "Baby" of "Baby Featuring Clipse".
  mutating func refuseLongerNames(in reading: inout Reading, of turns: [String]) {
    let refused = reading.unwanted
    let spans =
      refused.artists.map(\.span) + refused.tracks.map(\.span) + refused.albums.map(\.span)
    for part in spans
    where turns.indices.contains(part.turn) && turns[part.turn].utf8.count <= Self.maximumLength {
      let turn = turns[part.turn]
      guard let (range, ids) = longerName(around: part.range, in: turn) else { continue }
      let span = WordSpan(range, of: turn, turn: part.turn)
      reading.wanted.artists.removeAll {
        $0.span.turn == span.turn && range.contains($0.span.range.lowerBound)
      }
      guard !Set(ids).isSubset(of: reading.unwanted.artists.flatMap(\.value.ids)) else { continue }
      reading.unwanted.artists.append(
        Extracted(
          NamedArtist(name: span.text, ids: ids), span: span, strength: .rule,
          certainty: 0.5))
    }
  }

  /// The longest name of an artist that has a part of a turn in it.
  private mutating func longerName(
    around part: Range<Int>, in turn: String
  ) -> (range: Range<Int>, ids: [UInt32])? {
    func bytes(_ range: Range<String.Index>) -> Range<Int> {
      let start = turn.utf8.distance(from: turn.startIndex, to: range.lowerBound)
      return start..<(start + turn[range].utf8.count)
    }
    let words = Self.words(of: turn)
    let positions = words.map(bytes)
    guard let first = positions.firstIndex(where: { $0.upperBound > part.lowerBound }),
      let last = positions.lastIndex(where: { $0.lowerBound < part.upperBound }), first <= last
    else { return nil }
    var best: (range: Range<Int>, ids: [UInt32])?
    for start in max(0, first - Self.maximumWordsBeside)...first {
      for end in last..<min(words.count, last + Self.maximumWordsBeside + 1)
      where start < first || end > last {
        let range = Self.withoutSigns(turn, words[start].lowerBound..<words[end].upperBound)
        let position = bytes(range)
        guard position.count > max(part.count, best?.range.count ?? 0) else { continue }
        let ids = artists.artists(wholly: String(turn[range]))
        if !ids.isEmpty { best = (position, ids) }
      }
    }
    return best
  }

  /// Words of a longer name on each side of the part of it that was taken for a name.
  private static var maximumWordsBeside: Int { 6 }
}

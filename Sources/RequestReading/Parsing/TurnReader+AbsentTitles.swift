/// Titles that the catalog does not have, with a denial in them: "Ohne dich von Rammstein", "Don't Speak by No
/// Doubt", "Je ne t'aime plus de Zaz". They refuse nobody.
extension TurnReader {
  /// Asks for the artist, and looks for the words, of a request that is a title with whose it is and nothing else.
  mutating func wantAbsentTitle() {
    guard let artist = reading.things.last, let name = artist.artist,
      artist.polarity == .unwanted, artist.items.upperBound == items.count,
      let title = absentTitle(before: artist)
    else { return }
    reading.things.removeAll { $0.items.overlaps(title) || $0.items == artist.items }
    var wanted = artist
    wanted.kind = .artist(name)
    wanted.polarity = .wanted
    reading.things.append(wanted)
    reading.workNumbers.append(title)
    reading.asks = true
  }

  /// The items of a title before "by" and its artist.
  private func absentTitle(before artist: Thing) -> Range<Int>? {
    let end = items[artist.items.lowerBound].words.lowerBound - 1
    guard end > 0, WordList.byWords.contains(turn.words[end].folded, in: languages),
      let start = items.indices.first(where: { !items[$0].has(.talk) && !items[$0].has(.ask) }),
      start < artist.items.lowerBound, isFirst || start > 0,
      case let title = start..<artist.items.lowerBound,
      !items[title].dropFirst().contains(where: {
        !$0.marks.isDisjoint(with: [.comma, .stop, .dash, .bracket])
      }),
      items[title].contains(where: { $0.has(.negate) }),
      !items[title].contains(where: { isOfMusic($0) }),
      isSung(title, before: end)
    else { return nil }
    return title
  }

  /// Words of asking and refusing music, which no title has.
  private func isOfMusic(_ item: RequestItem) -> Bool {
    item.hasAny(
      .noun, .counter, .performer, .reference, .others, .live, .remix, .cover, .karaoke,
      .acoustic, .instrumental, .album, .popular, .obscure)
      || item.has(.negate) && item.words.count > 2 && !item.ends(with: .byWords)
      || item.has(.ask) && !item.has(.function)
      || item.concept.map { MusicLexicon.shared[$0.id].kind == .genre } ?? false
      || item.isProper || item.isYears
  }

  /// Whether somebody is spoken to, or all words are written as those of a title are.
  private func isSung(_ title: Range<Int>, before end: Int) -> Bool {
    let words = turn.words[items[title.lowerBound].words.lowerBound..<end]
    guard words.count > 1 else { return false }
    let speaks = items[title].contains { item in
      !(item.has(.negate) && item.words.count > 1)
        && item.words.contains {
          $0 < end && WordList.personsInTitles.contains(turn.words[$0].folded, in: languages)
        }
    }
    let isWritten =
      languages.contains(.english) && words.allSatisfy(\.isCapitalized)
      && !items[title].contains { $0.concept != nil }
      && items[title].contains { !$0.hasAny(.negate, .by, .more, .but, .and, .only) }
    return speaks || isWritten
  }
}

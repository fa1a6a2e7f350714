/// A title of the turn before, of which the last turn says whose recording is meant: "the Amy Winehouse
/// one".
package struct EarlierTitle {
  /// Whose it shall be.
  package let artist: NamedArtist
  /// The turn that has the title.
  package let turn: Int
  /// That turn's words.
  package let text: String

  /// Nil where the last turn asks for something else.
  package init?(of reading: Reading, in turns: [String]) {
    let last = turns.count - 1
    guard last > 0, let artist = reading.wanted.artists.last, artist.span.turn == last,
      reading.wanted.tracks.isEmpty,
      let noun = RequestWord.words(in: turns[last]).last?.folded,
      noun.isAny(of: .recordingSpokenOf)
    else { return nil }
    (self.artist, turn, text) = (artist.value, last - 1, turns[last - 1])
  }

  /// The title as the reading would have extracted it.
  ///
  /// - Parameters:
  ///   - title: as the catalog writes it.
  ///   - ids: the numbers of the artist's tracks of that title.
  package func extracted(_ title: String, _ ids: [UInt32]) -> Extracted<NamedWork> {
    Extracted(
      NamedWork(title: title, ids: ids, artist: artist),
      span: WordSpan(turn: turn, range: 0..<text.utf8.count, text: title), strength: .rule,
      certainty: 0.8)
  }
}

import MusicBundle
import MusicNames
import RequestReading

extension EngineSnapshot {
  /// "The Amy Winehouse one", behind a title: that title by her.
  func takeUpTitle(_ reading: inout Reading, of turns: [String]) {
    guard turns.count > 1, let said = turns.last, let artist = reading.wanted.artists.last,
      artist.span.turn == turns.count - 1, reading.wanted.tracks.isEmpty,
      let last = RequestWord.words(in: said).last?.folded, NamedOne.nouns.contains(last)
    else { return }
    let before = turns[turns.count - 2]
    var keys = NameKeys()
    let earlier = read(turns: [before]).wanted.tracks.last?.value
    let ids =
      earlier?.ids
      ?? tracks.names.titleIndex.matches(keys.key(before)).filter { $0.kind <= .alias }
      .map(\.ordinal)
    let theirs = ids.filter { track in
      tracks.artists(of: track).contains { artist.value.ids.contains($0) }
    }
    guard let first = theirs.first else { return }
    let title = earlier?.title ?? tracks.title(of: first)
    reading.wanted.tracks = [
      Read(
        NamedWork(title: title, ids: theirs, artist: artist.value),
        span: WordSpan(turn: turns.count - 2, range: 0..<before.utf8.count, text: title),
        strength: .rule, certainty: 0.8)
    ]
  }
}

private enum NamedOne {
  /// What stands for the song that was spoken of.
  static let nouns: Set<String> = ["one", "version", "recording", "fassung", "versión", "versao"]
}

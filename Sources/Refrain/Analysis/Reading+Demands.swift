import RequestReading

extension Reading {
  /// Whether a search by the words alone would miss what they say.
  func demandsSomething(in words: String) -> Bool {
    !unwanted.isEmpty || !unwantedYears.isEmpty || !likeness.artists.isEmpty
      || !likeness.tracks.isEmpty || years != nil
      || seconds != nil || popularity != nil || !wanted.languages.isEmpty || count != nil
      || totalSeconds != nil || perArtist != nil || newArtists != nil || !followUps.isEmpty
      || !wanted.recordings.isEmpty
      || !wanted.albums.isEmpty || reachesBack || isOnlyTheirs || describes(in: words)
  }

  /// Whether something of an earlier turn still holds.
  private var reachesBack: Bool {
    wanted.tags.contains { $0.span.turn > 0 } || wanted.artists.contains { $0.span.turn > 0 }
  }

  /// Whether it describes music or names somebody in more words than those: what is left of them says
  /// nothing. One word alone is looked for as it stands: it may be a title.
  private func describes(in words: String) -> Bool {
    guard freeWords.isEmpty, wanted.tracks.isEmpty, wanted.albums.isEmpty else { return false }
    let said = wanted.tags.map(\.span.text) + wanted.artists.map(\.span.text)
    // What stands beside an artist's name may be a title that nobody recognized.
    guard wanted.artists.isEmpty || !hasUnknownWords else { return false }
    let isOtherwiseCalled =
      wanted.artists.isEmpty
      && wanted.tags.contains { $0.value.ids.isEmpty && !$0.value.concepts.isEmpty }
    let signs = said.reduce(0) { $0 + $1.count } + max(0, said.count - 1)
    return !said.isEmpty && (signs < words.count || isOtherwiseCalled && said.count > 1)
  }
}

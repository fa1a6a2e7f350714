import MusicBundle
import MusicNames
import RequestReading
import TextIndex

/// What a generation says of artists whose names a reader may take for other words.
struct CatalogArtists: ArtistCatalog {
  let tracks: TrackTable
  private let text: TextIndex
  private var lookup: ArtistLookup

  init(_ snapshot: EngineSnapshot) {
    tracks = snapshot.tracks
    text = snapshot.text
    lookup = ArtistLookup(snapshot.tracks.names)
  }

  mutating func artists(called words: String) -> [(id: UInt32, name: String)] {
    tracks.names.artistIndex.matches(lookup.keys.artistKey(words))
      // Who is only part of a credit may be refused as well.
      .filter { $0.kind == .name || $0.kind == .part }
      .map { ($0.ordinal, tracks.artistName($0.ordinal)) }
  }

  mutating func artists(wholly words: String) -> [UInt32] { lookup.whole(words) }

  mutating func artists(refusedAs words: String) -> [UInt32] {
    let reading = tracks.reading(ofArtist: words, isExcluded: true)
    guard reading.certainty == .same || reading.certainty == .likely else { return [] }
    let said = RequestWord.words(in: words)
    guard said.count == 1 else { return reading.artists }
    // A word that anybody says stands for whoever is called so, and for nobody who is called more than that.
    if isCommon(said[0].folded) { return lookup.whole(words) }
    return reading.artists.filter { !isPhrase(tracks.artistName($0), beside: said[0].folded) }
  }

  /// Whether a word is one that people say of music, or that titles have which are not about somebody.
  private func isCommon(_ word: String) -> Bool {
    let limit = max(
      CatalogArtists.maximumTitles, tracks.count / CatalogArtists.tracksForATitle)
    let titles = Query.phrase(word, fields: text.schema.mask("title"))
    return StopWords.isFiller(word) || ((try? text.count(titles, upTo: limit + 1)) ?? 0) > limit
  }

  /// Whether all words of a name but one are what anybody says: Doubt is no last name in "No Doubt".
  private func isPhrase(_ name: String, beside word: String) -> Bool {
    let others = RequestWord.words(in: name).map(\.folded).filter { $0 != word }
    return !others.isEmpty && others.allSatisfy { StopWords.isFiller($0) || StopWords.isTalk($0) }
  }

  /// A word that more titles have, and more than one in so many, is a common one.
  private static let maximumTitles = 20
  private static let tracksForATitle = 5000

  func titles(by artists: Set<UInt32>) -> [(id: UInt32, title: String)] {
    // Artists beside the catalog's have numbers that it has not.
    artists.filter { Int($0) < tracks.artistCount }.sorted().flatMap { artist in
      tracks.tracks(ofArtist: artist).map { ($0, tracks.title(of: $0)) }
    }
  }

  func artists(ofTitles ids: [UInt32]) -> Set<UInt32> {
    // Titles beside the catalog's have numbers that it has not.
    ids.filter { Int($0) < tracks.count }.reduce(into: []) { $0.formUnion(tracks.artists(of: $1)) }
  }
}

extension EngineSnapshot {
  /// "Who sings Jolene?", "nothing by her": refuses whoever sings the titles that a conversation names so.
  func refuseArtistsOfTitles(_ reading: inout Reading) {
    for work in reading.unwantedArtistsOf {
      // Whoever is asked for later than that is refused no more.
      let asked = Set(
        reading.wanted.artists.filter { $0.span.turn > work.span.turn + 1 }.flatMap(\.value.ids))
      let ids = CatalogArtists(self).artists(ofTitles: work.value.ids).subtracting(asked)
      reading.wanted.artists.removeAll { !ids.isDisjoint(with: $0.value.ids) }
      for id in ids.sorted() {
        reading.unwanted.artists.append(
          Extracted(
            NamedArtist(name: tracks.artistName(id), ids: [id]), span: work.span, strength: .rule,
            certainty: 0.7))
      }
    }
  }

  /// "The Amy Winehouse one", behind a title: that title by her.
  func resolveEarlierTitle(_ reading: inout Reading, of turns: [String]) {
    guard let earlier = EarlierTitle(of: reading, in: turns) else { return }
    let named = read(turns: [earlier.text]).wanted.tracks.last?.value
    let ids = named?.ids ?? tracks.tracks(titled: earlier.text)
    let theirs = ids.filter { track in
      tracks.artists(of: track).contains { earlier.artist.ids.contains($0) }
    }
    guard let first = theirs.first else { return }
    reading.wanted.tracks = [earlier.extracted(named?.title ?? tracks.title(of: first), theirs)]
  }
}

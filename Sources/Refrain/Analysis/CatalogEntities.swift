import IndexFile
import MusicBundle
import MusicNames
import RequestReading
import TextAnalysis
import TextIndex

/// The names of a generation, as the reading of requests asks for them.
struct CatalogEntities: EntityCatalog {
  let tracks: TrackTable
  let text: TextIndex
  let tags: TagVocabulary

  /// The longest name in words; ideographs are words here.
  private static let maximumWords = 20
  /// Artists of one name, and tracks of one title, that are looked at.
  private static let maximumMatches = 256

  func forEachName(at start: Int, of words: [RequestWord], _ body: (NameMatch) -> Void) {
    var title = ""
    var artist = ""
    // The same with the signs that names keep.
    var signed = ""
    var signedTitle = ""
    var rarest = Int.max
    let end = min(start + CatalogEntities.maximumWords, words.count)
    for index in start..<end {
      let word = words[index].folded
      title += word
      if index > start { signedTitle += words[index].pictographs }
      signedTitle += word
      // An artist's key has no article.
      if index > start || word != "the" {
        artist += word
        if index > start, words[index].isAfterPlus { signed += "+" }
        if index > start { signed += words[index].pictographs }
        signed += word
      }
      rarest = min(rarest, text.documentFrequency(of: word))
      let length = index - start + 1
      matchArtists(artist, length, rarest, body)
      if signed != artist { matchArtists(signed, length, rarest, body) }
      matchTitles(title, length, rarest, body)
      if signedTitle != title { matchTitles(signedTitle, length, rarest, body) }
      matchAlbums(title, length, rarest, body)
      if length <= tags.maximumWords {
        let found = tags.tags(named: ArraySlice(words[start...index].map(\.folded)))
        if let first = found.first {
          body(NameMatch(kind: .tag, length: length, name: tags.name(of: first), ids: found))
        }
      }
      let isBeginning =
        tracks.names.artistIndex.hasKey(beginningWith: artist)
        || signed != artist && tracks.names.artistIndex.hasKey(beginningWith: signed)
        || tracks.names.titleIndex.hasKey(beginningWith: title)
        || signedTitle != title && tracks.names.titleIndex.hasKey(beginningWith: signedTitle)
        || tracks.names.albumLookup.hasKey(beginningWith: title)
      guard isBeginning || length < tags.maximumWords else { return }
    }
  }

  private func matchArtists(
    _ key: String, _ length: Int, _ rarest: Int, _ body: (NameMatch) -> Void
  ) {
    var found = tracks.names.artistIndex.matches(key, limit: CatalogEntities.maximumMatches) {
      $0 <= .alias
    }
    if found.isEmpty { found = tracks.names.artists(otherwiseCalled: key) }
    guard let first = found.first else { return }
    let count = found.reduce(0) { $0 + tracks.tracks(ofArtist: $1.ordinal).count }
    body(
      NameMatch(
        kind: .artist, length: length, name: tracks.artistName(first.ordinal),
        ids: found.map(\.ordinal), certainty: Mention.certainty(named: count, ofRarestWord: rarest),
        popularity: min(1, Double(count) / 20)))
  }

  private func matchTitles(
    _ key: String, _ length: Int, _ rarest: Int, _ body: (NameMatch) -> Void
  ) {
    // "December, 1963" stands for "December, 1963 (Oh, What a Night)" where no other title is whole.
    let found = tracks.names.titleIndex.matches(
      key, limit: CatalogEntities.maximumMatches, where: { $0 <= .alias }, else: { $0 == .part })
    guard let first = found.first else { return }
    let popularity = found.compactMap { tracks.popularity(of: $0.ordinal) }.max() ?? 0.5
    body(
      NameMatch(
        kind: .title, length: length, name: tracks.title(of: first.ordinal),
        ids: found.map(\.ordinal),
        certainty: Mention.certainty(named: found.count, ofRarestWord: rarest),
        popularity: popularity, isWhole: first.kind <= .alias))
  }

  /// Albums stand for their tracks.
  private func matchAlbums(
    _ key: String, _ length: Int, _ rarest: Int, _ body: (NameMatch) -> Void
  ) {
    let albums = tracks.names.albumLookup.ordinals(withKey: key)
    guard let first = albums.first, let name = tracks.names.albumName(first) else { return }
    let rows = tracks.names.albumTracks
    let found = albums.filter { Int($0) < rows.count }.flatMap { rows[Int($0)] }
      .filter { Int($0) < tracks.count }.prefix(CatalogEntities.maximumMatches)
    guard !found.isEmpty else { return }
    body(
      NameMatch(
        kind: .album, length: length, name: name, ids: Array(found),
        certainty: Mention.certainty(named: found.count, ofRarestWord: rarest)))
  }

  /// The artist that is nearest to words that name nobody, by letters or by a part of the name; of a refused
  /// name, all of that first or last name.
  func artist(nearlyCalled words: ArraySlice<RequestWord>, isRefused: Bool) -> NameMatch? {
    // "Heart feat." is no misspelled name.
    guard words.count == 1 || !words.contains(where: { GuestWords.words.contains($0.folded) })
    else { return nil }
    var lookup = ArtistLookup(tracks.names)
    let artists = lookup.nearlyCalled(words.map(\.folded), isRefused: isRefused)
    guard !artists.isEmpty else { return nil }
    let names = artists.map { tracks.artistName($0) }.joined(separator: ", ")
    return NameMatch(
      kind: .artist, length: words.count, name: names, ids: artists, certainty: 0.8)
  }

  func isPartOfTitle(_ words: ArraySlice<RequestWord>) -> Bool {
    let phrase = words.map(\.folded).joined(separator: " ")
    let found = try? text.count(.phrase(phrase, fields: text.schema.mask("title")), upTo: 1)
    return (found ?? 0) > 0
  }

  func isCredited(_ title: NameMatch, to artist: NameMatch) -> Bool {
    guard title.kind == .title || title.kind == .album else { return false }
    return title.ids.contains { track in
      tracks.artists(of: track).contains { artist.ids.contains($0) }
    }
  }
}

import MusicBundle
package import MusicNames
package import Refrain

/// Finds what the catalog has under exactly a name. Case, width, diacritics, script variants and
/// punctuation are how a name is written; another letter makes it another name, which a resolver may
/// forgive and a reward may not.
///
/// A value holds scratch memory; make one a thread.
package struct ExactNames {
  let view: CatalogView
  package var lookup: ArtistLookup

  /// Tracks of one title that are looked at.
  private static let maximumTracks = 2000

  package init(_ view: CatalogView) {
    self.view = view
    lookup = ArtistLookup(view.tracks.names)
  }

  /// The tracks whose title, whole or without remarks about the recording, or other title is this
  /// one, ascending.
  package mutating func tracks(titled title: String) -> [UInt32] {
    tracks(titledByKey: lookup.keys.key(title))
  }

  /// The same of a title that is a key already.
  func tracks(titledByKey key: String) -> [UInt32] {
    guard !key.isEmpty else { return [] }
    let matches = view.tracks.names.titleIndex.matches(key).prefix(ExactNames.maximumTracks)
    let found = matches.filter { $0.kind != .part && $0.kind <= .romanization }.map(\.ordinal)
    return Set(found).sorted()
  }

  /// Whether each artist that a text names is credited with the track, and at least one is named.
  /// A text that names nobody agrees with every track.
  mutating func isCredited(_ artists: String, with track: UInt32) -> Bool {
    if artists.allSatisfy(\.isWhitespace) { return true }
    let credited = view.tracks.names.artists(of: track)
    func holds(_ name: String) -> Bool { lookup.same(name).contains { credited.contains($0) } }
    if holds(artists) { return true }
    let parts = ArtistParts.split(artists)
    if parts.count > 1, parts.allSatisfy(holds) { return true }
    return isRow(artists, ofArtists: view.tracks.artists(of: track))
  }

  /// Words between artists.
  private static let joints: Set<String> = [
    "and", "feat", "ft", "featuring", "with", "x", "vs", "und", "et", "y", "e", "con", "mit",
  ]

  /// Whether a text is names of these artists one after the other, and nothing else: signs and words that
  /// join artists stand in names too, as in "Earth, Wind & Fire, The Emotions".
  private mutating func isRow(_ text: String, ofArtists artists: [UInt32]) -> Bool {
    let words = lookup.keys.words(text)
    guard words.count > 1, words.count <= ExactNames.maximumWords else { return false }
    var names: [[String]] = []
    for artist in artists {
      for name in [view.tracks.artistName(artist)] + view.tracks.artistAliases(of: artist) {
        let own = lookup.keys.words(name)
        if !own.isEmpty { names.append(own) }
        // "Earth, Wind & Fire" or "Earth, Wind and Fire".
        let bare = own.filter { $0 != "and" }
        if bare.count > 1, bare.count < own.count { names.append(bare) }
      }
    }
    // Where a name may begin, and where one has ended: a row does not end with a word that joins.
    var begins = [Bool](repeating: false, count: words.count + 1)
    var isEnd = begins
    begins[0] = true
    for start in words.indices where begins[start] {
      if start > 0, ExactNames.joints.contains(words[start]) { begins[start + 1] = true }
      for name in names where words[start...].starts(with: name) {
        begins[start + name.count] = true
        isEnd[start + name.count] = true
      }
    }
    return isEnd[words.count]
  }

  /// Words of the longest row of artists.
  private static let maximumWords = 60

  /// The tracks of that title by those artists, ascending.
  package mutating func tracks(titled title: String, by artists: String) -> [UInt32] {
    var found: [UInt32] = []
    for track in tracks(titled: title) where isCredited(artists, with: track) {
      found.append(track)
    }
    return found
  }
}

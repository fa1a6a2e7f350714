import Primitives

// Artists whose name is written a few letters otherwise.
extension ArtistLookup {
  /// Artists whose name is misspelled here.
  package mutating func artistsNear(_ artist: ParsedArtist) -> [Match] {
    var near = artistsNear(key: artist.key)
    near.removeAll { $0.distance > 0 && hasOtherNumber($0.artist, than: artist) }
    guard let rest = artist.keyAfterArticle else { return near }
    let named = names.artistIndex.matches(rest).filter { $0.kind < .part }
    return ArtistLookup.unique(
      near
        + named.map {
          Match(artist: $0.ordinal, kind: $0.kind, distance: 1, length: artist.pattern.length)
        })
  }

  /// Whether an artist's name has another number than what was said: Level 42 is not meant by "Level 43".
  mutating func hasOtherNumber(_ artist: UInt32, than said: ParsedArtist) -> Bool {
    ArtistNumbers(said.text, with: &keys).contradicts(
      ArtistNumbers(names.artistName(artist), with: &keys))
  }

  mutating func artistsNear(key: String) -> [Match] {
    let edits = EditBudget.alone(key.unicodeScalars.count)
    let found = names.artistIndex.near(key, edits: edits, limit: 8)
    return ArtistLookup.unique(
      found.filter { $0.kind != .part }.map {
        Match(
          artist: $0.ordinal, kind: $0.kind, distance: $0.distance, length: $0.length,
          isDoubled: isDoubled(key, $0))
      })
  }

  /// Whether a name is a match's key with one letter written twice: "Björrk".
  private func isDoubled(_ key: String, _ match: NameIndex.Match) -> Bool {
    let scalars = Array(key.unicodeScalars)
    guard match.distance == 1, scalars.count == match.length + 1 else { return false }
    let single = scalars.indices.dropFirst().filter { scalars[$0] == scalars[$0 - 1] }.map {
      var rest = String.UnicodeScalarView(scalars[..<$0])
      rest.append(contentsOf: scalars[($0 + 1)...])
      return Array(String(rest).utf8)
    }
    var result = false
    names.artistIndex.forEachKey(of: match.ordinal) { other in
      result = result || single.contains { $0.elementsEqual(other) }
    }
    return result
  }

  /// Those of them that are likely meant.
  mutating func misspelled(_ artist: ParsedArtist) -> [Match] {
    artistsNear(artist).filter { $0.isPlausible }
  }

  /// The same where nothing else speaks for it: in a name of six letters one that is another is more often
  /// another artist's name ("Trust" is not Thrust) than a slip, unless two letters are exchanged or the
  /// artist is well known.
  func isPlausible(_ match: Match, for artist: ParsedArtist) -> Bool {
    guard match.isPlausible else { return false }
    guard match.distance == 1, !match.isDoubled,
      match.length < ArtistLookup.minimumLengthForMisspelling
    else { return true }
    let (said, tracks) = (artist.key, names.tracks(ofArtist: match.artist).count)
    var result = false
    names.artistIndex.forEachKey(of: match.artist) { key in
      guard artist.pattern.distance(to: key) == 1 else { return }
      let other = String(decoding: key, as: UTF8.self)
      result =
        result || said.utf8.count == other.utf8.count && said.sorted() == other.sorted()
        || said.first == other.first && tracks >= ArtistLookup.minimumTracksForMisspelling
          && !said.hasPrefix(other) && !other.hasPrefix(said)
    }
    return result
  }

  /// Characters of a name that one letter may be wrong in, whoever it is.
  private static let minimumLengthForMisspelling = 7
  /// Tracks of an artist who is well enough known for a short name to be misspelled.
  private static let minimumTracksForMisspelling = 5
}

extension ArtistLookup.Match {
  /// Whether it may be meant when nothing else speaks for it: a short name a letter away is most
  /// often somebody else, and a romanization a letter away always.
  fileprivate var isPlausible: Bool {
    distance == 0
      || kind != .romanization && isDoubled
      || kind != .romanization
        && Double(distance) / Double(max(length, 1)) <= Confidence.maximumArtistEditShare
  }
}

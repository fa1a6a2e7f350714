// One artist by several names: spellings, aliases, the last name of a person, initials.
extension ArtistLookup {
  /// Some artists with all who are the same by what the catalog or everybody knows: other spellings of the
  /// name and, of a known person, all names.
  ///
  /// - Complexity: O(keys of the artists) look-ups.
  mutating func withOtherNames(_ artists: [UInt32]) -> [UInt32] {
    var result = artists
    for artist in artists {
      let identity = names.identity(of: artist)
      for other in sharingKeys(with: artist) + known(keys.looseArtistKey(names.artistName(artist)))
      where !result.contains(other) && names.identity(of: other) == identity {
        result.append(other)
      }
    }
    return result
  }

  /// Artists who are found by a name of this one.
  private mutating func sharingKeys(with artist: UInt32) -> [UInt32] {
    let index = names.artistIndex
    var found = index.matches(spelling: keys.looseArtistKey(names.artistName(artist))).map(
      \.ordinal)
    if let owner = ChannelName.owner(of: names.artistName(artist)) {
      found += index.matches(spelling: keys.looseArtistKey(owner)).map(\.ordinal)
    }
    var shared: [String] = []
    index.forEachKey(of: artist) { shared.append(String(decoding: $0, as: UTF8.self)) }
    for key in shared {
      found += index.matches(spelling: key).filter { $0.kind <= .alias }.map(\.ordinal)
    }
    return found
  }

  /// The artists by any name of the person whom a loose key names; none where it is no known person's.
  func known(_ looseKey: String) -> [UInt32] { knownMatches(looseKey).map(\.ordinal) }

  /// The artists by any name of the person or group whom a name means; none where it is no known one's.
  package mutating func otherwiseKnown(_ name: String) -> [UInt32] {
    valid(names.artists(otherwiseCalled: keys.looseArtistKey(name)).map(\.ordinal))
  }

  /// The artists who are called in another script and whose name sounds so; none where that is said by too many.
  package mutating func soundingInOtherScripts(_ name: String) -> [UInt32] {
    let parsed = ParsedArtist(name, with: &keys)
    guard parsed.isLatin, parsed.key.utf8.count >= 4 else { return [] }
    let found = sounding(like: name, parsed).filter { !names.artistName($0).isLatinScript }
    return found.count <= ArtistLookup.maximumBearers ? found : []
  }

  private func knownMatches(_ looseKey: String) -> [NameIndex.Match] {
    names.artists(otherwiseCalled: looseKey, orShared: true)
  }

  /// The matches of a known person's other names. A last name alone is looked up by itself first: it is
  /// less certain where nobody is called just so.
  func otherNames(of artist: ParsedArtist, beside found: [NameIndex.Match]) -> [NameIndex.Match] {
    guard let person = KnownPersons.person(ofLooseKey: artist.looseKey),
      !person.shared.contains(artist.looseKey),
      found.contains(where: { $0.kind <= .alias }) || artist.isSeveralWords
    else { return [] }
    return person.own.filter { $0 != artist.looseKey }.flatMap { key in
      names.artistIndex.matches(spelling: key).filter { match in
        match.kind <= .alias && !found.contains { $0.ordinal == match.ordinal }
      }.map { NameIndex.Match($0, as: .alias) }
    }
  }

  /// Those whom the same words may mean beside the artists of exactly this name: of a last name the only
  /// person who has it, of a person whoever is called by the last name alone. Only composers, and those who
  /// have a song in common: Drake is not Nick Drake.
  mutating func otherPersons(than exact: [UInt32], named name: String) -> [UInt32] {
    let words = keys.words(name)
    guard let last = words.count == 1 ? words.first : keys.surname(of: name) else { return [] }
    let bearers = names.artistIndex.matches(last, only: .surname).map(\.ordinal)
    let alone = names.artistIndex.matches(last).filter { $0.kind <= .base }.map(\.ordinal)
    guard !bearers.isEmpty, !alone.isEmpty,
      Set(bearers.map { names.identity(of: $0) }).count == 1
    else { return [] }
    let others = (words.count == 1 ? bearers : alone).filter { !exact.contains($0) }
    guard !others.isEmpty else { return [] }
    let areOne =
      (bearers + alone).contains { isComposer($0) }
      || alone.contains { sharesTitle($0, with: bearers) }
    return areOne ? others : []
  }

  /// Persons whose last name this is; only the best known one where that is known far better than the others.
  ///
  /// - Parameter orBeginning: whether those whose name begins so count as well.
  mutating func persons(called key: String, orBeginning: Bool) -> [Match] {
    let last = names.artistIndex.matches(key, only: .surname)
    let found =
      orBeginning ? last + prefixMatches(key, limit: ArtistLookup.maximumBeginnings) : last
    let best = dominant(found)
    return ArtistLookup.unique(
      (best.isEmpty ? found : best).map {
        Match(artist: $0.ordinal, kind: .surname, length: $0.length)
      })
  }

  private mutating func sharesTitle(_ artist: UInt32, with others: [UInt32]) -> Bool {
    names.tracks(ofArtist: artist).prefix(ArtistLookup.maximumBearers).contains { track in
      let base = TitleParts(names.title(of: track), with: &keys.analyzer).base
      return names.titleIndex.matches(keys.key(base)).contains { match in
        match.kind <= .base && names.artists(of: match.ordinal).contains { others.contains($0) }
      }
    }
  }

  /// Whether a field names an artist as who composed something, or a title of the artist is a work's.
  private mutating func isComposer(_ artist: UInt32) -> Bool {
    names.tracks(ofArtist: artist).prefix(ArtistLookup.maximumBearers).contains { track in
      names.roles(of: track).contains { $0.artist == artist && $0.role == .composer }
        || WorkTitle(
          TitleParts(names.title(of: track), with: &keys.analyzer).base, with: &keys)?.form != nil
    }
  }

  /// The artists whose initials and last name these are in full, or whose given names these initials are:
  /// "J. J. Cale" and "John J. Cale". One initial may be anybody's.
  mutating func abbreviated(_ name: String) -> [UInt32] {
    guard let person = GivenNames(name, with: &keys), person.given.count > 1 else { return [] }
    return names.artistIndex.matches(person.last, only: .surname).map(\.ordinal).filter {
      guard let other = GivenNames(names.artistName($0), with: &keys) else { return false }
      return person.isOther(other)
    }
  }
}

extension NameTable {
  /// The artists by any name of the person or group whom a loose key names; none where it is no known one's.
  ///
  /// - Parameter orShared: whether the key may be one that others are called by, or that is a common word.
  package func artists(
    otherwiseCalled looseKey: String, orShared: Bool = false
  ) -> [NameIndex.Match] {
    guard let person = KnownPersons.person(ofLooseKey: looseKey),
      orShared || !person.shared.contains(looseKey)
    else { return [] }
    return person.keys.flatMap { key in
      artistIndex.matches(spelling: key).filter { $0.kind <= .alias }
    }
  }
}

/// The given names and the last name of a person.
private struct GivenNames {
  let given: [String]
  let last: String

  init?(_ name: String, with keys: inout NameKeys) {
    guard let last = keys.surname(of: name) else { return nil }
    let spaced = name.replacing(".", with: ". ")
    given = keys.words(spaced).prefix { $0 != last }.map { $0 }
    self.last = last
    guard !given.isEmpty else { return nil }
  }

  /// Whether another name with this last name is the same one, as many given names that differ only in
  /// that some are initials.
  func isOther(_ other: GivenNames) -> Bool {
    given.count == other.given.count && given != other.given
      && zip(given, other.given).allSatisfy { one, two in
        one == two || (one.count == 1 || two.count == 1) && one.first == two.first
      }
  }
}

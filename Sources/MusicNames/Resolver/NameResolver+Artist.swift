import IndexFile

// An artist or an album by itself.
extension NameResolver {
  mutating func resolve(artist: ParsedArtist) -> NameResolution {
    var matches = usual(plausible(artist), artist)
    guard var best = matches.first else {
      let similar = names.artistIndex.similar(artist.key, limit: alternatives)
      return NameResolution(
        status: .notInCatalog, features: missing(.missingArtistAlone, artist.pattern),
        note: "no artist like it",
        alternatives: named(
          similar.flatMap { popular(names.tracks(ofArtist: $0.ordinal), limit: 1) }))
    }
    let known = trackCount(best)
    var rivals = matches.dropFirst().filter {
      ($0.distance, $0.kind) == (best.distance, best.kind)
        // A part of a name means whoever is known best by it.
        && (best.kind != .part
          || trackCount($0) * ArtistLookup.dominanceFactor > known
            && !lookup.isBeginning(best.artist, of: $0.artist))
    }
    if rivals.count <= NameResolver.maximumSpellings {
      rivals.removeAll { lookup.isSpelling($0.artist, of: best.artist) }
    }
    if rivals.isEmpty, best.distance == 0, best.kind <= .base,
      let other = lookup.initials(artist.key).first,
      names.tracks(ofArtist: other.ordinal).count > known * ArtistLookup.dominanceFactor
    {
      // "efl" is an artist, but most who say so mean somebody whose initials these are.
      rivals = [ArtistMatch(artist: other.ordinal, kind: .initials, length: other.length)]
      matches = [best] + rivals
    }
    if rivals.isEmpty { best.artist = usualSpelling(of: best.artist) }
    let songs = (rivals.isEmpty ? [best] : Array(matches.prefix(alternatives))).flatMap {
      popular(names.tracks(ofArtist: $0.artist), limit: rivals.isEmpty ? alternatives : 1)
    }
    let status: NameStatus =
      !rivals.isEmpty ? .ambiguous : best.distance > 0 ? .typo : best.kind > .base ? .alias : .exact
    return NameResolution(
      status: status,
      features: rivals.isEmpty
        ? features(best, of: artist, others: matches.count - 1) : ambiguous(rivals.count),
      artist: rivals.isEmpty ? names.artistName(best.artist) : nil,
      note: best.kind == .initials
        ? "an artist by initials; some of the songs are the alternatives"
        : "an artist; some of the songs are the alternatives", alternatives: named(songs))
  }

  /// Everybody whom a name may mean that stands by itself, the likeliest first.
  private mutating func plausible(_ artist: ParsedArtist) -> [ArtistMatch] {
    func misspelled() -> [ArtistMatch] {
      lookup.artistsNear(artist).filter { lookup.isPlausible($0, for: artist) }
    }
    var matches = lookup.matches(artist)
    if matches.isEmpty {
      matches = misspelled()
      if matches.isEmpty { matches = lookup.matches(artist, surnames: true) }
    } else if !artist.parts.isEmpty, names.artistIndex.matches(artist.key).isEmpty {
      // Several names that were said, one of them misspelled, mean the whole rather than one of them.
      let near = misspelled()
      if !near.isEmpty { matches = near }
    }
    matches.removeAll { !lookup.isPlausible($0, for: artist) }
    return matches.sorted {
      ($0.distance, $0.kind, -trackCount($0), $0.artist)
        < ($1.distance, $1.kind, -trackCount($1), $1.artist)
    }
  }

  private func trackCount(_ match: ArtistMatch) -> Int {
    names.tracks(ofArtist: match.artist).count
  }

  // MARK: Whom people mean

  /// The same with whomever most people mean before those who are called just so and hardly known: Nine
  /// Inch Nails before a singer "nin", David Bowie before a remix that is said to be Bowie's.
  private mutating func usual(
    _ matches: [ArtistMatch], _ artist: ParsedArtist
  ) -> [ArtistMatch] {
    guard let best = matches.first, best.distance == 0, best.kind <= .part else { return matches }
    let known = trackCount(best)
    func isFarBetterKnown(_ match: ArtistMatch) -> Bool {
      trackCount(match) > max(known, 1) * ArtistLookup.dominanceFactor
    }
    if best.kind <= .base,
      let other = matches.filter({ $0.kind == .alias && isFarBetterKnown($0) }).max(by: {
        (trackCount($0), $1.artist) < (trackCount($1), $0.artist)
      })
    {
      return [other] + matches.filter { $0.artist != other.artist }
    }
    let isOwner = artist.owner != nil && best.length < artist.pattern.length
    let isPrinted = isPrinted(best.artist)
    guard isOwner || !isPrinted, best.kind != .part || !isPrinted else { return matches }
    let persons = lookup.persons(
      called: isOwner ? artist.owner ?? artist.key : artist.key, orBeginning: !isPrinted
    ).filter { person in
      !matches.contains { $0.artist == person.artist && $0.kind < .part }
    }
    let betterKnown = persons.filter(isFarBetterKnown)
    if !isPrinted, persons.count == 1, betterKnown.count == 1 {
      return betterKnown + matches.filter { $0.artist != betterKnown[0].artist }
    }
    // Somebody is called so and others are better known: who is meant cannot be told.
    let rivals = isPrinted ? betterKnown : persons.filter { trackCount($0) > trackCount(best) }
    guard !rivals.isEmpty else { return matches }
    return ([best] + rivals).map { match in
      var match = match
      match.kind = .alias
      return match
    }
  }

  /// Whether some credit is this name; others are named by titles or as parts of names alone.
  private func isPrinted(_ artist: UInt32) -> Bool {
    names.tracks(ofArtist: artist).prefix(NameResolver.maximumCredits).contains {
      Int($0) < names.count && names.credit(of: $0).contains(artist)
    }
  }

  /// Tracks of an artist that are looked at for a credit.
  private static let maximumCredits = 64

  /// The spelling of an artist's name that most tracks have: "Matchbox Twenty" for "matchbox 20".
  private mutating func usualSpelling(of artist: UInt32) -> UInt32 {
    lookup.withOtherNames([artist]).filter { !names.reading(of: $0).isSplit }.max {
      let (left, right) = (
        names.tracks(ofArtist: $0).count, names.tracks(ofArtist: $1).count
      )
      // The one that was said, where no other has more.
      return left != right ? left < right : $1 == artist
    } ?? artist
  }

  mutating func resolve(album: String, by artist: String?) -> NameResolution {
    var songs: [UInt32] = []
    for number in names.albumLookup.ordinals(named: album)
    where Int(number) < names.albumTracks.count {
      songs += names.albumTracks[Int(number)].filter { Int($0) < names.count }
    }
    if let artist {
      let known = lookup.matches(ParsedArtist(artist, with: &lookup.keys)).map(\.artist)
      songs.removeAll { song in !names.artists(of: song).contains { known.contains($0) } }
    }
    let first = songs.first
    return NameResolution(
      status: first == nil ? .notInCatalog : .exact,
      features: first == nil
        ? missing(.missingTitleAlone, EditPattern(album)) : NameFeatures(.album),
      artist: first.flatMap { names.artistNames(of: $0).first },
      note: first == nil ? "no such album" : "an album; some of its songs are the alternatives",
      alternatives: named(popular(songs, limit: alternatives)))
  }
}

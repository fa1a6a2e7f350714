import IndexFile

extension NameResolver {
  // MARK: Title and artist

  mutating func resolve(
    _ title: ParsedTitle, by artist: ParsedArtist, _ album: AlbumName?
  ) -> NameResolution {
    let titles = titles(title)
    var known = lookup.matches(artist, surnames: true)
    let exact = pairs(titles, known)
    if !exact.contains(where: { isWhole($0, title, artist) }) {
      let byAll = titles.isEmpty ? [] : pairs(titles, ofAll: artist, guests: title.guests)
      if !byAll.isEmpty { return found(byAll, title, album) }
    }
    if !exact.isEmpty { return found(exact, title, album) }
    let credited = titles.isEmpty ? [] : pairs(titles, credit: artist)
    if !credited.isEmpty { return found(credited, title, album) }
    let meant =
      titles.isEmpty ? [] : pairs(titles.filter { $0.kind <= .alias }, meant: artist, known)
    if !meant.isEmpty { return found(meant, title, album) }
    // Initials and surnames mean an artist only together with one of the artist's songs.
    let bySurname = self.titles(near: title, by: known.filter { $0.kind == .surname })
    if !bySurname.isEmpty { return found(bySurname, title, album) }
    known.removeAll { !$0.kind.isName }
    if known.isEmpty {
      let near = pairs(titles, near: artist)
      if !near.isEmpty { return found(near, title, album) }
      let sounding = pairs(titles, sounding: artist)
      if !sounding.isEmpty { return found(sounding, title, album) }
    }
    let close = known.isEmpty ? lookup.artistsNear(artist) : known
    let misspelled = self.titles(near: title, by: close)
    if !misspelled.isEmpty { return found(misspelled, title, album) }
    if known.isEmpty, titles.isEmpty {
      // Both halves are misspelled, and neither is close enough by itself.
      let near = pairs(titlesNear(title), near: artist)
      if !near.isEmpty { return found(near, title, album) }
    }
    if !titles.isEmpty, !close.isEmpty { return wrongPairing(title, titles, close) }
    return missing(title, titles, close, artist)
  }

  /// Whether an artist only wrote a song, has it on an album, or is named by its title.
  private func isBeside(_ pair: Pair) -> Bool {
    names.relatedArtists(of: pair.title.track).contains(pair.artist.artist)
      && !NamedInTitle.names(in: names.title(of: pair.title.track)).contains {
        $0.lowercased() == names.artistName(pair.artist.artist).lowercased()
      }
  }

  /// Whether a pair is all that was said, guests in the title included: a member of a credit of several
  /// is not.
  private func isWhole(_ pair: Pair, _ title: ParsedTitle, _ artist: ParsedArtist) -> Bool {
    pair.artist.distance == 0 && pair.artist.length == artist.pattern.length
      && (title.guests.isEmpty || pair.title.isWhole)
  }

  /// The best of several pairs as a verdict.
  private mutating func found(
    _ pairs: [Pair], _ title: ParsedTitle, _ album: AlbumName?
  ) -> NameResolution {
    // Whoever performs it comes before those who wrote it for others.
    let performed = pairs.filter { !isBeside($0) }
    var ranks: [(pair: Pair, rank: Rank)] = []
    for pair in performed.isEmpty ? pairs : performed {
      ranks.append((pair, rank(pair.title, pair.artist, title, album)))
    }
    let ranked = ranks.sorted { $0.rank < $1.rank }
    let best = ranked[0].pair
    // Two artists of one name, or misspelled alike, with a song of one title on such an album.
    var rivals = ranked.filter {
      $0.rank.tier == ranked[0].rank.tier && $0.rank.album == ranked[0].rank.album
        && !sharesArtist($0.pair.title.track, best.title.track)
    }
    rivals.removeAll { isRendition($0.pair.title.track, beside: best.title.track, title) }
    if rivals.count <= NameResolver.maximumSpellings {
      rivals.removeAll { differsInSpelling($0.pair.title.track, best.title.track) }
    }
    var (status, note) = verdict(best.title, best.artist, title)
    if isBeside(best), status == .exact || status == .alias {
      status = .alias
      note = "\(names.artistName(best.artist.artist)) is named beside it, not as the performer"
    }
    let parts = numberedParts(ranked.map(\.pair.title), title)
    if parts.count > 1 {
      return NameResolution(
        status: .ambiguous, features: ambiguous(parts.count - 1),
        artist: names.artistName(best.artist.artist),
        note: "\(parts.count) numbered parts; say which", alternatives: named(parts))
    }
    guard rivals.isEmpty else {
      return NameResolution(
        status: .ambiguous, features: ambiguous(rivals.count),
        note: "several artists of that name have it",
        alternatives: named(([best] + rivals.map(\.pair)).map(\.title.track)))
    }
    let isOtherVersion = !agreesOnTags(best.title, title)
    let features = features(
      status, best, others: ranked.count - 1, isOtherVersion: isOtherVersion)
    return NameResolution(
      status: status, features: features, track: named(best.title.track),
      artist: names.artistName(best.artist.artist), note: note,
      alternatives: Confidence.confidence(features) < Confidence.sure
        ? named(ranked.dropFirst().map(\.pair.title.track)) : [])
  }

  /// Tracks that differ in their numbers alone when a part of their titles was asked for without one,
  /// one for each number; none when the whole title is there.
  private mutating func numberedParts(
    _ matches: [TitleMatch], _ title: ParsedTitle
  ) -> [UInt32] {
    guard matches.count > 1, matches[0].kind == .part, title.numbers.isEmpty || title.work != nil
    else { return [] }
    var seen: [[String]] = []
    var parts: [UInt32] = []
    for match in matches.prefix(NameResolver.maximumParts) where match.kind == .part {
      let numbers = numbers(of: match.track)
      guard !numbers.isEmpty, numbers.all != title.numbers.all,
        names.versionTags(of: match.track) == title.tags,
        !seen.contains(numbers.all)
      else { continue }
      seen.append(numbers.all)
      parts.append(match.track)
    }
    return parts
  }

  /// Titles that are looked at for parts of one work.
  private static let maximumParts = 32

  private mutating func wrongPairing(
    _ title: ParsedTitle, _ titles: [TitleMatch], _ artists: [ArtistMatch]
  ) -> NameResolution {
    let byOthers = ranked(titles, title, nil).map(\.track)
    let byArtist = artists.flatMap { popular(names.tracks(ofArtist: $0.artist), limit: 1) }
    let artist = names.artistName(artists[0].artist)
    return NameResolution(
      status: .wrongPairing, features: wrongPairing(titles, artists),
      artist: artist, note: "both are there, but not together",
      alternatives: named(Array(byOthers.prefix(max(1, alternatives - 1))) + byArtist))
  }

  private mutating func missing(
    _ title: ParsedTitle, _ titles: [TitleMatch], _ artists: [ArtistMatch], _ artist: ParsedArtist
  ) -> NameResolution {
    var nearest = ranked(titles, title, nil).map(\.track)
    var note = "neither title nor artist is there"
    if let first = artists.first {
      note = "the artist is there, this title is not"
      let songs = names.tracks(ofArtist: first.artist)
      nearest += nearestTitles(title, among: songs)
    } else if !titles.isEmpty {
      note = "the title is there, by others; this artist is not"
    } else if let first = lookup.matches(artist, surnames: true).first {
      note = "the artist is there by a part of the name, this title is not"
      nearest += nearestTitles(title, among: names.tracks(ofArtist: first.artist))
    }
    if nearest.count < alternatives { nearest += similar(title) }
    return NameResolution(
      status: .notInCatalog, features: missing(titles, artists, artist),
      artist: artists.first.map { names.artistName($0.artist) }, note: note,
      alternatives: named(nearest))
  }

  // MARK: Title alone

  mutating func resolve(_ title: ParsedTitle, _ album: AlbumName?) -> NameResolution {
    var matches = titles(title)
    if matches.isEmpty, !title.isEmpty {
      matches = titlesNear(title).filter { !beginsOtherwise($0, than: title) }
    }
    guard !matches.isEmpty else {
      return NameResolution(
        status: .notInCatalog, features: missing(.missingTitleAlone, title.pattern),
        note: "no title like it", alternatives: named(similar(title)))
    }
    let order = ranked(matches, title, album)
    let best = order[0]
    let first = rank(best, nil, title, album)
    var rivals: [TitleMatch] = []
    for match in order.dropFirst() {
      let rank = rank(match, nil, title, album)
      guard rank.tier == first.tier, rank.album == first.album else { continue }
      if !sharesArtist(match.track, best.track) { rivals.append(match) }
    }
    if title.work?.isGeneric == true, best.distance == 0 {
      // Many have written a "Symphony No. 5", whatever else the title of each says.
      rivals = order.dropFirst().filter { !sharesArtist($0.track, best.track) }
    }
    rivals.removeAll { isRendition($0.track, beside: best.track, title) }
    if rivals.count <= NameResolver.maximumSpellings {
      rivals.removeAll { differsInSpelling($0.track, best.track) }
    }
    guard rivals.isEmpty else {
      return NameResolution(
        status: .ambiguous, features: ambiguous(rivals.count),
        note: "\(rivals.count + 1) different songs have that title; say the artist",
        alternatives: named([best.track] + rivals.map(\.track)))
    }
    let (status, note) = verdict(best, nil, title)
    let others = order.filter { !sharesArtist($0.track, best.track) }
    let isOtherVersion = !agreesOnTags(best, title)
    let features = features(status, best, others: others.count, isOtherVersion: isOtherVersion)
    return NameResolution(
      status: status, features: features, track: named(best.track),
      artist: names.artistNames(of: best.track).first, note: note,
      alternatives: Confidence.confidence(features) < Confidence.sure
        ? named(order.dropFirst().map(\.track)) : [])
  }
}

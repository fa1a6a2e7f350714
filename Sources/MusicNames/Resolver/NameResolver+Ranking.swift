import IndexFile

extension NameResolver {
  /// How well a track fits, smallest best. Tracks of one tier fit equally by their names.
  struct Rank: Comparable {
    /// Misspellings, other name, other version: what a reader would call a difference.
    var tier: [Int]
    var album: Int
    var tags: Int
    var unpopularity: Double
    /// Of tracks that fit equally the one in front.
    var place: UInt64

    static func < (left: Rank, right: Rank) -> Bool {
      if left.tier != right.tier { return left.tier.lexicographicallyPrecedes(right.tier) }
      return (left.album, left.tags, left.unpopularity, left.place)
        < (right.album, right.tags, right.unpopularity, right.place)
    }
  }

  mutating func rank(
    _ title: TitleMatch, _ artist: ArtistMatch?, _ query: ParsedTitle, _ album: AlbumName?
  ) -> Rank {
    let tags = names.versionTags(of: title.track)
    // Which album decides only between tracks that fit equally.
    let albumDistance = album?.distance(
      to: names.album(of: title.track), with: &lookup.keys.analyzer)
    let isOtherName = title.kind > .base
    let (agrees, isOther) = (agreesOnTags(title, query), isOtherRecording(title, than: query))
    return Rank(
      tier: [
        title.distance + (artist?.distance ?? 0),
        title.isWhole ? 0 : 1,
        agrees ? 0 : isRendition(title.track, query) ? 2 : 1,
        isOtherName ? 1 + Int(title.kind.rawValue) : 0,
        artist.map { $0.kind > .base ? Int($0.kind.rawValue) : 0 } ?? 0,
      ], album: albumDistance ?? 0,
      tags: query.tags.isEmpty
        ? tags.distanceFromPlain
        : tags.symmetricDifference(query.tags).rawValue.nonzeroBitCount * 2 + (isOther ? 3 : 0),
      unpopularity: -(names.popularity(of: title.track) ?? 0), place: names.place(of: title.track))
  }

  /// The titles, best first.
  mutating func ranked(
    _ titles: [TitleMatch], _ query: ParsedTitle, _ album: AlbumName?
  ) -> [TitleMatch] {
    var ranks: [(title: TitleMatch, rank: Rank)] = []
    ranks.reserveCapacity(titles.count)
    for title in titles { ranks.append((title, rank(title, nil, query, album))) }
    return ranks.sorted { $0.rank < $1.rank }.map(\.title)
  }

  /// Whether the track is the version that was asked for.
  mutating func agreesOnTags(_ title: TitleMatch, _ query: ParsedTitle) -> Bool {
    title.isWhole
      || names.versionTags(of: title.track) == query.tags && !isOtherRecording(title, than: query)
  }

  /// Whether it is another remix or concert than the one that was named, or has other remarks.
  private mutating func isOtherRecording(_ title: TitleMatch, than query: ParsedTitle) -> Bool {
    if title.isBare, !query.bracketed.isEmpty {
      let parts = TitleParts(names.title(of: title.track), with: &lookup.keys.analyzer)
      return ParsedTitle.bracketed(parts, with: &lookup.keys).isDisjoint(with: query.bracketed)
    }
    guard !title.isWhole, !query.tags.isEmpty, !names.versionTags(of: title.track).isEmpty else {
      return false
    }
    let remarks = TitleParts(names.title(of: title.track), with: &lookup.keys.analyzer).remarks
    return query.label.contradicts(VersionLabel(remarks, with: &lookup.keys.analyzer))
  }

  /// Whether a track's title, which agrees but for brackets, says nothing of a part that was asked for.
  mutating func isOtherPart(_ track: UInt32, than title: ParsedTitle) -> Bool {
    let parts = TitleParts(names.title(of: track), with: &lookup.keys.analyzer)
    let numbers = TitleNumbers(parts.base, with: &lookup.keys)
    let said = PartNumbers.said(in: parts.asides, with: &lookup.keys)
      .union(numbers.all).union([numbers.letter].compactMap { $0 })
    return !title.parts.isSubset(of: said)
  }

  /// Whether a track is somebody's rendition of another's song, and none was asked for.
  private func isRendition(_ track: UInt32, _ query: ParsedTitle) -> Bool {
    let renditions: VersionTags = [.karaoke, .cover, .instrumental]
    return query.tags.isDisjoint(with: renditions)
      && !names.versionTags(of: track).isDisjoint(with: renditions)
  }

  /// Whether a track is such a rendition and the best one is none.
  func isRendition(_ track: UInt32, beside best: UInt32, _ query: ParsedTitle) -> Bool {
    isRendition(track, query) && !isRendition(best, query)
  }

  func sharesArtist(_ left: UInt32, _ right: UInt32) -> Bool {
    let artists = names.performers(of: left)
    return names.performers(of: right).contains { artists.contains($0) }
  }

  /// Whether one of the tracks' artists is the same but for the spelling: "Tool" and "TOOL" of a
  /// catalog that was joined from several. Two artists of exactly one name are two.
  mutating func differsInSpelling(_ left: UInt32, _ right: UInt32) -> Bool {
    names.artists(of: left).contains { left in
      names.artists(of: right).contains { lookup.isSpelling($0, of: left) }
    }
  }

  /// More rivals than these are different artists, however they are spelled.
  static let maximumSpellings = 8

  /// What a match is called, and what to say of it.
  mutating func verdict(
    _ title: TitleMatch, _ artist: ArtistMatch?, _ query: ParsedTitle
  ) -> (NameStatus, String?) {
    let distance = title.distance + (artist?.distance ?? 0)
    if distance > 0, distance > title.distance || !differsInGenitive(title, query) {
      return (.typo, nil)
    }
    if !agreesOnTags(title, query) {
      func text(_ tags: VersionTags) -> String {
        tags.isEmpty ? "the plain recording" : tags.names.joined(separator: ", ")
      }
      let there = names.versionTags(of: title.track)
      guard there != query.tags else {
        return (.version, "asked for \(query.text); this is \(names.title(of: title.track))")
      }
      return (.version, "asked for \(text(query.tags)); this is \(text(there))")
    }
    switch title.kind {
    case .alias: return (.alias, "another name of it")
    case .part: return (.alias, "a part of the title")
    case .romanization: return (.alias, "by its sound")
    case .name, .base, .initials, .surname, .spelling: break
    }
    switch artist?.kind {
    case .alias: return (.alias, "another name of the artist")
    case .romanization: return (.alias, "the artist by sound")
    case .initials: return (.alias, "the artist by initials")
    case .surname: return (.alias, "the artist by the last name")
    default: return (.exact, nil)
    }
  }

  /// Whether a title is another one but for the sign and the letter of a genitive: "Writing on the Wall"
  /// for "Writing's on the Wall".
  private mutating func differsInGenitive(_ title: TitleMatch, _ query: ParsedTitle) -> Bool {
    guard title.distance == 1 else { return false }
    let base = TitleParts(names.title(of: title.track), with: &lookup.keys.analyzer).base
    func plain(_ text: String) -> String {
      text.replacing("'s ", with: " ").replacing("’s ", with: " ")
    }
    guard plain(base) != base || plain(query.text) != query.text else { return false }
    let said = TitleParts(query.text, with: &lookup.keys.analyzer).base
    return lookup.keys.key(plain(base)) == lookup.keys.key(plain(said))
  }

  // MARK: Alternatives

  func named(_ track: UInt32) -> NamedTrack {
    NamedTrack(
      id: names.id(of: track), title: names.title(of: track),
      artists: names.artistNames(of: track))
  }

  /// The first different tracks, as many as the caller wants.
  func named(_ ordinals: [UInt32]) -> [NamedTrack] {
    var seen: Set<UInt32> = []
    var result: [NamedTrack] = []
    for track in ordinals where result.count < alternatives && Int(track) < names.count {
      if seen.insert(track).inserted { result.append(named(track)) }
    }
    return result
  }

  /// The most popular of some names.
  func popular(_ ordinals: some Collection<UInt32>, limit: Int) -> [UInt32] {
    ordinals.filter { Int($0) < names.count }
      .map { (-(names.popularity(of: $0) ?? 0), names.place(of: $0), $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(limit).map(\.2)
  }

  /// The artist's titles that are most like it; the popular ones when none is.
  func nearestTitles(
    _ title: ParsedTitle, among songs: some Collection<UInt32>
  ) -> [UInt32] {
    let known = songs.prefix(NameResolver.maximumTracks).filter { Int($0) < names.count }
    let near = known.compactMap { track -> (distance: Int, place: UInt64, track: UInt32)? in
      // No name of twice the length or more is near.
      guard
        let match = names.titleIndex.nearest(
          to: title.pattern, of: track, within: title.pattern.length),
        match.distance * 2 <= max(match.length, title.pattern.length)
      else { return nil }
      return (match.distance, names.place(of: track), track)
    }
    let ordered = near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      .prefix(alternatives).map(\.track)
    return ordered.isEmpty ? popular(known, limit: max(1, alternatives - 1)) : ordered
  }

  /// Tracks whose titles share most with it.
  mutating func similar(_ title: ParsedTitle) -> [UInt32] {
    guard alternatives > 0, !title.isEmpty else { return [] }
    return names.titleIndex.similar(title.base, limit: alternatives)
      .map(\.ordinal)
  }
}

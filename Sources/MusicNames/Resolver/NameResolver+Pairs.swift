import Primitives

// Titles and artists that belong together.
extension NameResolver {
  /// A track by an artist, and how both halves fit.
  struct Pair {
    var title: TitleMatch
    var artist: ArtistMatch
  }

  /// Those of the titles that one of the artists sings.
  func pairs(_ titles: [TitleMatch], _ artists: [ArtistMatch]) -> [Pair] {
    let wanted = Set(artists.map(\.artist))
    guard !wanted.isEmpty else { return [] }
    // Of a word that is the title of thousands, most are by others.
    return titles.compactMap { title in
      guard names.hasAny(of: wanted, track: title.track) else { return nil }
      let credited = names.artists(of: title.track) + names.relatedArtists(of: title.track)
      let artist = artists.filter { credited.contains($0.artist) }
        .min { ($0.distance, $0.kind, $0.artist) < ($1.distance, $1.kind, $1.artist) }
      return artist.map { Pair(title: title, artist: $0) }
    }
  }

  /// Those of the titles that credit all of several artists and guests, in any order; only those that
  /// credit nobody else, where there are such.
  func pairs(
    _ titles: [TitleMatch], ofAll artist: ParsedArtist, guests: [String]
  ) -> [Pair] {
    let groups = lookup.members((artist.parts.count > 1 ? artist.parts : [artist.key]) + guests)
    guard !groups.isEmpty else { return [] }
    let theirs = titles.filter { title in
      let credited = names.artists(of: title.track)
      return groups.allSatisfy { $0.contains { credited.contains($0.artist) } }
    }
    let alone = theirs.filter { title in
      let credited = names.artists(of: title.track).filter { !names.reading(of: $0).isSplit }
      return Set(credited.map(names.identity)).count == groups.count
    }
    return pairs(alone.isEmpty ? theirs : alone, groups.flatMap { $0 })
  }

  /// Those of the titles by one who is called by two names in another order, or by somebody of that
  /// last name: whoever else is called so has not the title.
  mutating func pairs(_ titles: [TitleMatch], credit artist: ParsedArtist) -> [Pair] {
    let bands = pairs(titles, lookup.inEitherOrder(artist))
    if !bands.isEmpty { return bands }
    for bearers in [lookup.bearers(ofSurname: artist), lookup.bearers(ofGenitive: artist)] {
      let found = pairs(titles, bearers)
      if !found.isEmpty { return found }
    }
    return pairs(
      titles,
      lookup.abbreviated(artist.text).map {
        ArtistMatch(artist: $0, kind: .surname, length: artist.pattern.length)
      })
  }

  /// Those of the titles by somebody whom this name means, although nobody is called so: initials, a person
  /// by another name.
  mutating func pairs(
    _ titles: [TitleMatch], meant artist: ParsedArtist, _ known: [ArtistMatch]
  ) -> [Pair] {
    guard !known.contains(where: { $0.kind <= .alias }) else { return [] }
    let persons = lookup.known(artist.looseKey).map {
      ArtistMatch(artist: $0, kind: .alias, length: artist.pattern.length)
    }
    let found = pairs(titles, persons + lookup.onlyBearers(ofInitials: artist.key))
    guard found.isEmpty else { return found }
    let form = ArtistForms.withUmlauts(artist.text).first.map { lookup.same($0) } ?? []
    let written = pairs(
      titles, form.map { ArtistMatch(artist: $0, kind: .alias, length: artist.pattern.length) })
    return written.isEmpty ? pairs(titles, soundingJustLike: artist) : written
  }

  /// Those of the titles whose artist's name has just the sounds of this one: "Lincoln Park".
  private mutating func pairs(
    _ titles: [TitleMatch], soundingJustLike artist: ParsedArtist
  ) -> [Pair] {
    let sound = SoundSkeleton(artist.key)
    guard artist.isLatin, sound.bytes.count > 4 else { return [] }
    var skeleton = SoundSkeleton()
    let said = artist
    return titles.prefix(NameResolver.maximumTracks / 4).compactMap { title in
      let credited = names.artists(of: title.track).first { artist in
        var isSame = false
        names.artistIndex.forEachKey(of: artist) { key in
          skeleton.read(key)
          isSame = isSame || skeleton.isNear(sound, isShort: false)
        }
        return isSame && !lookup.hasOtherNumber(artist, than: said)
      }
      return credited.map {
        Pair(
          title: title,
          artist: ArtistMatch(artist: $0, kind: .romanization, length: artist.pattern.length))
      }
    }
  }

  /// Those of the titles whose artist's name sounds like this one, which is written in another script.
  func pairs(_ titles: [TitleMatch], sounding artist: ParsedArtist) -> [Pair] {
    let sounds = artist.sounds.map { SoundSkeleton($0) }.filter { $0.bytes.count > 1 }
    guard !sounds.isEmpty else { return [] }
    var skeleton = SoundSkeleton()
    return titles.prefix(NameResolver.maximumTracks / 4).compactMap { title in
      guard title.kind <= .alias else { return nil }
      for credited in names.artists(of: title.track) {
        var isNear = false
        names.artistIndex.forEachKey(of: credited) { key in
          skeleton.read(key)
          isNear = isNear || sounds.contains(skeleton)
        }
        if isNear {
          let match = ArtistMatch(
            artist: credited, kind: .romanization, length: artist.pattern.length)
          return Pair(title: title, artist: match)
        }
      }
      return nil
    }
  }

  /// Whether the artists of such titles are called in another script than this one, so that the names
  /// cannot be compared.
  func isUncomparable(_ titles: [TitleMatch], _ artist: ParsedArtist) -> Bool {
    let isForeign = !artist.isLatin
    return titles.prefix(NameResolver.maximumTracks / 4).contains { title in
      title.kind <= .alias
        && names.artists(of: title.track).contains {
          names.artistName($0).isLatinScript == isForeign
        }
    }
  }

  /// Those of the titles whose artist's name is nearly this one.
  mutating func pairs(_ titles: [TitleMatch], near artist: ParsedArtist) -> [Pair] {
    let edits = EditBudget.paired(artist.pattern.length, isWide: artist.key.isWide)
    guard edits > 0 else { return [] }
    return titles.prefix(NameResolver.maximumTracks / 4).compactMap { title in
      var best: ArtistMatch?
      for credited in names.artists(of: title.track) {
        for (pattern, extra) in [(artist.pattern, 0), (artist.afterArticle, 1)] {
          guard let pattern, edits >= extra,
            let near = names.artistIndex.nearest(to: pattern, of: credited, within: edits - extra),
            near.distance + extra < best?.distance ?? .max,
            near.distance == 0 || !lookup.hasOtherNumber(credited, than: artist)
          else { continue }
          best = ArtistMatch(
            artist: credited, kind: near.kind, distance: near.distance + extra, length: near.length)
        }
      }
      return best.map { Pair(title: title, artist: $0) }
    }
  }
}

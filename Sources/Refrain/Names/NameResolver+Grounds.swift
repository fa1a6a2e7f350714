extension NameResolver {
  /// What a pair rests on.
  func grounds(
    _ status: NameStatus, _ pair: Pair, others: Int, isOtherVersion: Bool
  ) -> NameGrounds {
    let (title, artist) = (pair.title, pair.artist)
    let isPart = title.kind == .part || artist.kind == .part
    let kind: NameGrounds.Kind =
      switch status {
      case .exact: .pair
      case .version: .version
      case .alias: title.kind == .part ? .partOfPair : .otherPair
      default: .misspeltPair
      }
    var grounds = NameGrounds(kind)
    grounds.titleEdits = NameResolver.share(title.distance, title.length)
    grounds.artistEdits = NameResolver.share(artist.distance, artist.length)
    grounds.length = title.length
    grounds.isOtherVersion = status == .typo && isOtherVersion
    grounds.isPart = isPart && kind != .partOfPair
    grounds.rivals = others
    grounds.tracks = tracks.tracks(ofArtist: artist.artist).count
    return grounds
  }

  /// What a title without an artist rests on.
  func grounds(
    _ status: NameStatus, _ title: TitleMatch, others: Int, isOtherVersion: Bool
  ) -> NameGrounds {
    let kind: NameGrounds.Kind =
      switch status {
      case .exact: .title
      case .version: .titleVersion
      case .alias: .otherTitle
      default: .misspeltTitle
      }
    var grounds = NameGrounds(kind)
    grounds.titleEdits = NameResolver.share(title.distance, title.length)
    grounds.length = title.length
    grounds.isOtherVersion = status == .typo && isOtherVersion
    grounds.isPart = title.kind == .part
    grounds.rivals = others
    return grounds
  }

  /// What an artist alone rests on.
  func grounds(
    _ artist: ArtistMatch, of query: ParsedArtist, others: Int
  ) -> NameGrounds {
    let kind: NameGrounds.Kind =
      if artist.distance > 0 {
        .misspeltArtist
      } else {
        switch artist.kind {
        case .name, .base: .artist
        case .alias, .sound: .otherArtist
        case .part: .partOfArtist
        case .initials: .initials
        }
      }
    var grounds = NameGrounds(kind)
    grounds.artistEdits = NameResolver.share(artist.distance, artist.length)
    grounds.length = artist.length
    // One of several names that were said.
    grounds.isPart = artist.distance == 0 && artist.length != query.pattern.length
    grounds.rivals = others
    grounds.tracks = tracks.tracks(ofArtist: artist.artist).count
    return grounds
  }

  func ambiguous(_ rivals: Int) -> NameGrounds {
    var grounds = NameGrounds(.ambiguous)
    grounds.rivals = rivals
    return grounds
  }

  func wrongPairing(_ titles: [TitleMatch], _ artists: [ArtistMatch]) -> NameGrounds {
    var grounds = NameGrounds(.wrongPairing)
    let nearest = artists.min { ($0.distance, $0.artist) < ($1.distance, $1.artist) }
    grounds.artistEdits = nearest.map { NameResolver.share($0.distance, $0.length) } ?? 0
    grounds.length = titles.first?.length ?? 0
    grounds.isPart = titles.allSatisfy { $0.kind == .part }
    grounds.tracks = nearest.map { tracks.tracks(ofArtist: $0.artist).count } ?? 0
    return grounds
  }

  func missing(
    _ titles: [TitleMatch], _ artists: [ArtistMatch], _ artist: ParsedArtist
  ) -> NameGrounds {
    var grounds = NameGrounds(
      !artists.isEmpty ? .missingTitle : !titles.isEmpty ? .missingArtist : .missingBoth)
    let nearest = artists.min { ($0.distance, $0.artist) < ($1.distance, $1.artist) }
    grounds.artistEdits = nearest.map { NameResolver.share($0.distance, $0.length) } ?? 0
    grounds.length = artist.pattern.length
    grounds.tracks = nearest.map { tracks.tracks(ofArtist: $0.artist).count } ?? 0
    return grounds
  }

  func missing(_ kind: NameGrounds.Kind, _ name: EditPattern) -> NameGrounds {
    var grounds = NameGrounds(kind)
    grounds.length = name.length
    return grounds
  }

  private static func share(_ distance: Int, _ length: Int) -> Double {
    Double(distance) / Double(max(length, 1))
  }
}

extension NameResolver {
  /// What a pair rests on.
  func features(
    _ status: NameStatus, _ pair: Pair, others: Int, isOtherVersion: Bool
  ) -> NameFeatures {
    let (title, artist) = (pair.title, pair.artist)
    let isPart = title.kind == .part || artist.kind == .part
    let kind: NameFeatures.Kind =
      switch status {
      case .exact: .pair
      case .version: .version
      case .alias: title.kind == .part ? .partOfPair : .otherPair
      default: .misspelledPair
      }
    var features = NameFeatures(kind)
    features.titleEdits = NameResolver.share(title.distance, title.length)
    features.artistEdits = NameResolver.share(artist.distance, artist.length)
    features.length = title.length
    features.isOtherVersion = status == .typo && isOtherVersion
    features.isPart = isPart && kind != .partOfPair
    features.rivals = others
    features.tracks = names.tracks(ofArtist: artist.artist).count
    return features
  }

  /// What a title without an artist rests on.
  func features(
    _ status: NameStatus, _ title: TitleMatch, others: Int, isOtherVersion: Bool
  ) -> NameFeatures {
    let kind: NameFeatures.Kind =
      switch status {
      case .exact: .title
      case .version: .titleVersion
      case .alias: .otherTitle
      default: .misspelledTitle
      }
    var features = NameFeatures(kind)
    features.titleEdits = NameResolver.share(title.distance, title.length)
    features.length = title.length
    features.isOtherVersion = status == .typo && isOtherVersion
    features.isPart = title.kind == .part
    features.rivals = others
    return features
  }

  /// What an artist alone rests on.
  func features(
    _ artist: ArtistMatch, of query: ParsedArtist, others: Int
  ) -> NameFeatures {
    let kind: NameFeatures.Kind =
      if artist.distance > 0 {
        .misspelledArtist
      } else {
        switch artist.kind {
        case .name, .base: .artist
        case .alias, .romanization: .otherArtist
        case .part: .partOfArtist
        case .initials, .surname, .spelling: .initials
        }
      }
    var features = NameFeatures(kind)
    features.artistEdits = NameResolver.share(artist.distance, artist.length)
    features.length = artist.length
    // One of several names that were said.
    features.isPart = artist.distance == 0 && artist.length != query.pattern.length
    features.rivals = others
    features.tracks = names.tracks(ofArtist: artist.artist).count
    return features
  }

  func ambiguous(_ rivals: Int) -> NameFeatures {
    var features = NameFeatures(.ambiguous)
    features.rivals = rivals
    return features
  }

  func wrongPairing(_ titles: [TitleMatch], _ artists: [ArtistMatch]) -> NameFeatures {
    var features = NameFeatures(.wrongPairing)
    let nearest = artists.min { ($0.distance, $0.artist) < ($1.distance, $1.artist) }
    features.artistEdits = nearest.map { NameResolver.share($0.distance, $0.length) } ?? 0
    features.length = titles.first?.length ?? 0
    features.isPart = titles.allSatisfy { $0.kind == .part }
    features.tracks = nearest.map { names.tracks(ofArtist: $0.artist).count } ?? 0
    return features
  }

  func missing(
    _ titles: [TitleMatch], _ artists: [ArtistMatch], _ artist: ParsedArtist
  ) -> NameFeatures {
    var features = NameFeatures(
      !artists.isEmpty ? .missingTitle : !titles.isEmpty ? .missingArtist : .missingBoth)
    let nearest = artists.min { ($0.distance, $0.artist) < ($1.distance, $1.artist) }
    features.artistEdits = nearest.map { NameResolver.share($0.distance, $0.length) } ?? 0
    features.length = artist.pattern.length
    features.tracks = nearest.map { names.tracks(ofArtist: $0.artist).count } ?? 0
    features.isUncomparable = artists.isEmpty && isUncomparable(titles, artist)
    return features
  }

  func missing(_ kind: NameFeatures.Kind, _ name: EditPattern) -> NameFeatures {
    var features = NameFeatures(kind)
    features.length = name.length
    return features
  }

  private static func share(_ distance: Int, _ length: Int) -> Double {
    Double(distance) / Double(max(length, 1))
  }
}

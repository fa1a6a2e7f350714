/// The probability that a verdict is right, from what it rests on.
///
/// The numbers were fitted on names of real tracks, misspelt, re-paired and left out of the catalog
/// by a seeded generator; `refrain evaluate resolve` measures how well they hold.
enum Confidence {
  /// A verdict this certain needs no alternatives.
  static let sure = 0.9

  /// An artist's name that is misspelt this doubtfully is taken for one that is not there.
  static let least = 0.4

  static func found(
    _ status: NameStatus, _ title: NameResolver.TitleMatch, _ artist: NameResolver.ArtistMatch,
    agreesOnMarks: Bool
  ) -> Double {
    var confidence: Double
    switch status {
    case .exact: confidence = 0.99
    case .version: confidence = 0.95
    case .alias: confidence = title.kind == .part ? 0.8 : 0.96
    default:
      confidence =
        0.99 - 0.5 * share(title.distance, title.length)
        - 0.7 * share(artist.distance, artist.length)
    }
    if status == .typo, !agreesOnMarks { confidence *= 0.95 }
    return rounded(confidence)
  }

  static func alone(
    _ status: NameStatus, _ title: NameResolver.TitleMatch, hasOthers: Bool, agreesOnMarks: Bool
  ) -> Double {
    var confidence: Double
    switch status {
    case .exact: confidence = title.length < 5 ? 0.85 : 0.92
    case .version: confidence = 0.85
    case .alias: confidence = title.kind == .part ? 0.6 : 0.85
    default: confidence = 0.9 - 1.5 * share(title.distance, title.length)
    }
    if hasOthers { confidence *= 0.9 }
    return rounded(confidence)
  }

  static func artist(_ status: NameStatus, _ match: NameResolver.ArtistMatch) -> Double {
    switch status {
    case .exact: 0.95
    case .alias: match.kind == .part ? 0.6 : 0.9
    case .ambiguous: 0.9
    // Many artists have short names, and nothing else speaks for this one.
    default: rounded(0.75 - 2 * share(match.distance, match.length))
    }
  }

  static func ambiguous(works: Int) -> Double { works > 2 ? 0.95 : 0.9 }

  static func wrongPairing(
    _ titles: [NameResolver.TitleMatch], _ artists: [NameResolver.ArtistMatch]
  ) -> Double {
    let isMisspelt = artists.allSatisfy { $0.distance > 0 }
    let isPart = titles.allSatisfy { $0.kind == .part }
    return isMisspelt || isPart ? 0.7 : 0.95
  }

  static func missing(hasTitle: Bool, hasArtist: Bool) -> Double {
    hasTitle ? 0.85 : hasArtist ? 0.9 : 0.95
  }

  private static func share(_ distance: Int, _ length: Int) -> Double {
    Double(distance) / Double(max(length, 1))
  }

  private static func rounded(_ confidence: Double) -> Double {
    (min(max(confidence, 0.05), 0.99) * 100).rounded() / 100
  }
}

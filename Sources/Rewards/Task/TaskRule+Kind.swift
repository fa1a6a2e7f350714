extension TaskRule {
  /// What a rule is about. The raw values are the names of rules in files.
  package enum Kind: String, Sendable, CaseIterable {
    case artists
    case noArtists = "no_artists"
    case allTags = "all_tags"
    case anyTags = "any_tags"
    case noTags = "no_tags"
    case years
    case languages
    case noLanguages = "no_languages"
    case duration = "seconds"
    case popularity
    case albums
    case noAlbums = "no_albums"
    case recordings
    case noRecordings = "no_recordings"
    case like
    case noTracks = "no_tracks"
    case otherArtists = "other_artists"
    case artistCap = "artist_cap"

    /// Whether a filter says all of such a rule; the others are checked song by song as well.
    package var isFilter: Bool {
      switch self {
      case .artists, .noArtists, .allTags, .anyTags, .noTags, .years, .languages, .noLanguages,
        .duration, .recordings, .noRecordings:
        true
      case .popularity, .albums, .noAlbums, .like, .noTracks, .otherArtists, .artistCap: false
      }
    }

    /// Whether two rules are about one thing, so that the later one may take the place of the other.
    package func isSameSubject(as other: Kind) -> Bool {
      let languages: [Kind] = [.languages, .noLanguages]
      return self == other || languages.contains(self) && languages.contains(other)
    }
  }

  /// What it is about.
  package var kind: Kind {
    switch self {
    case .artists: .artists
    case .noArtists: .noArtists
    case .allTags: .allTags
    case .anyTags: .anyTags
    case .noTags: .noTags
    case .years: .years
    case .languages: .languages
    case .noLanguages: .noLanguages
    case .duration: .duration
    case .popularity: .popularity
    case .albums: .albums
    case .noAlbums: .noAlbums
    case .recordings: .recordings
    case .noRecordings: .noRecordings
    case .like: .like
    case .noTracks: .noTracks
    case .otherArtists: .otherArtists
    case .artistCap: .artistCap
    }
  }

  /// Whether it says what is not wanted, which "only" does not go with.
  package var isRefusal: Bool {
    switch kind {
    case .noArtists, .noTags, .noLanguages, .noAlbums, .noRecordings: true
    default: false
    }
  }
}

/// A song, artist or album that someone names from memory.
public struct NameQuery: Sendable, Equatable {
  /// The song's title.
  public var title: String?
  /// The artist, or several as one writes them.
  public var artist: String?
  /// The album.
  public var album: String?
  /// The recording's ISRC or its id at MusicBrainz, which decides alone; as a title it is recognized,
  /// too.
  public var isrc: String?

  /// A name; at least one part says something.
  public init(
    title: String? = nil, artist: String? = nil, album: String? = nil, isrc: String? = nil
  ) {
    self.isrc = isrc
    self.title = title
    self.artist = artist
    self.album = album
  }
}

/// What the catalog has for a name.
public struct NameResolution: Sendable, Equatable {
  /// The verdict.
  public var status: NameStatus
  /// The probability, 0...1, that the verdict is right: that `track` (or `artist`) is what was
  /// meant, or that what was meant is not in the catalog. In hundredths; learned from names whose
  /// meaning is known, and checked on others, by `refrain evaluate resolve`.
  public var confidence: Double
  /// The track that was meant, when the verdict is that it was found.
  public var track: NamedTrack?
  /// The catalog's name of the artist, when the artist was found.
  public var artist: String?
  /// What differs from what was asked for, or why nothing was found, in a few words.
  public var note: String?
  /// Nearest tracks, best first, when the verdict leaves a choice.
  public var alternatives: [NamedTrack]
  /// What the confidence is computed from.
  package let features: NameFeatures

  /// The confidence of a verdict that rests on these features.
  package static func confidence(of features: NameFeatures) -> Double {
    Confidence.confidence(features)
  }

  init(
    status: NameStatus, features: NameFeatures, track: NamedTrack? = nil, artist: String? = nil,
    note: String? = nil, alternatives: [NamedTrack]
  ) {
    self.status = status
    self.confidence = Confidence.confidence(features)
    self.track = track
    self.artist = artist
    self.note = note
    self.alternatives = alternatives
    self.features = features
  }
}

/// How a name and the catalog agree.
public enum NameStatus: String, Sendable, CaseIterable {
  /// It is there under this name, whatever the case, script variant or punctuation.
  case exact
  /// It is there under another name: an alias, a romanization, a part that stands for the whole.
  case alias
  /// It is there, spelled differently by a few letters.
  case typo
  /// The song is there in another version: live, remastered, a remix.
  case version
  /// Title and artist are both there, but the artist has no song of that title.
  case wrongPairing = "wrong_pairing"
  /// Several artists have it; the name alone does not decide.
  case ambiguous
  /// It is not there.
  case notInCatalog = "not_in_catalog"

  /// Whether the verdict is that one item was found.
  public var isFound: Bool {
    switch self {
    case .exact, .alias, .typo, .version: true
    case .wrongPairing, .ambiguous, .notInCatalog: false
    }
  }
}

/// A track by its names.
public struct NamedTrack: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// Its title.
  public var title: String
  /// Its artists, in the order of the credit.
  public var artists: [String]
}

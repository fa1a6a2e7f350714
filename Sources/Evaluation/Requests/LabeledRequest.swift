public import RequestReading

/// A request and what it asks for, as a person labeled it.
public struct LabeledRequest: Sendable, Equatable {
  /// Its name in reports.
  public var id: String
  /// The language that it is in.
  public var language: String
  /// What was said, one turn after the other.
  public var turns: [String]
  /// What holds after the last turn.
  public var gold: LabeledSlots
}

/// The labels of a request; what is empty or nil is not constrained.
public struct LabeledSlots: Sendable, Equatable {
  /// A track, with its artist where the request names one.
  public struct Track: Sendable, Equatable {
    /// The title.
    public var title: String
    /// The artist.
    public var artist: String?

    /// A track.
    public init(_ title: String, by artist: String? = nil) {
      self.title = title
      self.artist = artist
    }
  }

  /// Artists asked for.
  public var artists: [String] = []
  /// Artists refused.
  public var excludedArtists: [String] = []
  /// Artists to be like.
  public var likeArtists: [String] = []
  /// Tracks asked for.
  public var tracks: [Track] = []
  /// Tracks refused; albums, too.
  public var excludedTracks: [Track] = []
  /// Tracks to be like.
  public var likeTracks: [Track] = []
  /// Tags asked for; `/` parts words for one thing.
  public var tags: [String] = []
  /// Tags refused.
  public var excludedTags: [String] = []
  /// The first year.
  public var firstYear: Int?
  /// The last year.
  public var lastYear: Int?
  /// Whether the years are a convention, of which the direction counts.
  public var hasSoftYears = false
  /// Languages asked for, as ISO 639 codes.
  public var languages: [String] = []
  /// Languages refused.
  public var excludedLanguages: [String] = []
  /// How many tracks.
  public var count: Int?
  /// The longest track in seconds.
  public var maximumSeconds: Int?
  /// The shortest track in seconds.
  public var minimumSeconds: Int?
  /// Known or unknown.
  public var popularity: Popularity?
  /// Whether artists shall be new to the listener.
  public var newArtists = false
  /// Kinds of recordings.
  public var recordings: [RecordingKind] = []
  /// Whether no music is asked for.
  public var isSmallTalk = false

  /// No constraints.
  public init() {}

  /// Whether nothing is constrained.
  package var isUnconstrained: Bool {
    var slots = self
    slots.isSmallTalk = false
    return slots == LabeledSlots()
  }
}

extension LabeledSlots {
  /// A reading in the shape of labels.
  public init(_ reading: Reading) {
    self.init()
    func track(_ work: NamedWork) -> Track { Track(work.title, by: work.artist?.name) }
    artists = reading.wanted.artists.map(\.value.name)
    excludedArtists = reading.unwanted.artists.map(\.value.name)
    likeArtists = reading.likeness.artists.map(\.value.name)
    tracks = reading.wanted.tracks.map { track($0.value) }
    excludedTracks = (reading.unwanted.tracks + reading.unwanted.albums).map { track($0.value) }
    likeTracks = reading.likeness.tracks.map { track($0.value) }
    artists += reading.wanted.albums.compactMap(\.value.artist?.name)
    tags = reading.wanted.tags.map(\.value.text)
    excludedTags = reading.unwanted.tags.map(\.value.text)
    firstYear = reading.years?.value.first
    lastYear = reading.years?.value.last
    hasSoftYears = reading.years?.strength == .preference
    languages = reading.wanted.languages.map(\.value)
    excludedLanguages = reading.unwanted.languages.map(\.value)
    count = reading.count?.value
    maximumSeconds = reading.seconds?.value.maximum
    minimumSeconds = reading.seconds?.value.minimum
    popularity = reading.popularity?.value
    newArtists = reading.newArtists?.value ?? false
    recordings = reading.wanted.recordings.map(\.value)
    isSmallTalk = reading.isSmallTalk
  }
}

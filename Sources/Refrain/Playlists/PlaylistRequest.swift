/// What a playlist should be like.
///
/// ```swift
/// var request = PlaylistRequest(length: .duration(3600), words: "slow morning")
/// request.shares = [.init(.tag("jazz"), minimum: 0.3)]
/// request.maximumPerArtist = 1
/// let playlist = try engine.buildPlaylist(request)
/// ```
public struct PlaylistRequest: Sendable, Equatable {
  /// How long it should be, and never longer; nil for as long as the words say ("20 minutes of rock",
  /// "five songs by Queen"), or 20 tracks.
  public var length: Length?
  /// A description in words, read as those of a search are. A number of the request holds, whatever they
  /// say.
  public var words: String?
  /// Ids of tracks to be like.
  public var seeds: [String] = []
  /// For whom it is.
  public var taste = Taste()
  /// Ids of tracks that must be in it.
  public var include: [String] = []
  /// What every track must satisfy: hard.
  public var filter = TrackFilter.everything
  /// The most tracks with one artist: hard; nil for what the words say ("one per artist"), or any number.
  public var maximumPerArtist: Int?
  /// The most tracks with one artist as long as what was found is enough for that: before anything
  /// is filled in, more of an artist come. Words that name artists want all of theirs.
  public var usualMaximumPerArtist: Int?
  /// The most tracks of one album of an artist: hard.
  public var maximumPerAlbum: Int?
  /// The most tracks in all, beside a duration: hard.
  public var maximumTracks: Int?
  /// Parts of the list that have a property.
  public var shares: [Share] = []
  /// How one track should follow another.
  public var flow = Flow.smooth
  /// The id of the track that the list begins with. With `to`, the list is a path from one to the
  /// other: each step is small, and the whole even.
  public var from: String?
  /// The id of the track that it ends with.
  public var to: String?
  /// The vector space through which a path leads; nil for the first of the build that words do not
  /// make, else the first.
  public var space: String?
  /// Another seed may find another list of about the same worth.
  public var seed: UInt64 = 1

  /// A request for a list of that length, or of the length that its words say.
  public init(length: Length? = nil, words: String? = nil) {
    self.length = length
    self.words = words
  }

  /// How long a list should be.
  public enum Length: Sendable, Equatable {
    /// So many tracks, 1...200.
    case tracks(Int)
    /// So many seconds, 60...86,400. Tracks of unknown duration are left out.
    case duration(Double)
  }

  /// A part of the list: of its tracks, or of its duration when that is its length.
  public struct Share: Sendable, Equatable {
    /// What belongs to the part.
    public var filter: TrackFilter
    /// 0...1: at least so much.
    public var minimum: Double
    /// 0...1: at most so much.
    public var maximum: Double

    /// A share.
    public init(_ filter: TrackFilter, minimum: Double = 0, maximum: Double = 1) {
      self.filter = filter
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// How one track should follow another.
  public enum Flow: String, Sendable, CaseIterable {
    /// Near in tempo, key and sound.
    case smooth
    /// The same, with the tempo rising.
    case rising
    /// The same, with the tempo falling.
    case falling
    /// In no order but that of how well tracks fit.
    case any
  }
}

/// A playlist, and how far it is what was asked for.
public struct Playlist: Sendable, Equatable {
  /// The tracks in their order.
  public var tracks: [Entry]
  /// Seconds in all, of the tracks whose duration is known.
  public var duration: Double
  /// Length, shares and, of a path, the largest step: what was wanted and what was reached.
  public var constraints: [Constraint]
  /// 0...1: 1 minus the mean cost of a transition; nil when no order was asked for.
  public var smoothness: Double?
  /// How many candidates it was chosen from.
  public var candidates: Int
  /// What else the caller should know.
  public var notes: [String]
  /// What the words were read as.
  public var understood: [UnderstoodPart] = []
  /// What was built: the request with the length and the caps that its words say.
  public var request: PlaylistRequest

  /// One track, and why it is there.
  public struct Entry: Sendable, Equatable {
    /// The track; its score says how well it fits, 0...1.
    public var hit: TrackHit
    /// "from", "path" or "to" in a path; else "included", "words", "similar", "taste", "near" (to what the words ask
    /// for or found), "popular", or the share that it serves.
    public var reasons: [String]
  }

  /// One constraint that a list can fail.
  public struct Constraint: Sendable, Equatable {
    /// What it is, in words.
    public var name: String
    /// What was wanted, at least and at maximum: tracks or seconds for the length, 0...1 for shares, parts
    /// of half a turn for a step.
    public var wanted: ClosedRange<Double>
    /// What was reached.
    public var got: Double
    /// Whether that is within what was wanted.
    public var isMet: Bool
    /// Why it is not, when it is not.
    public var reason: String?
  }
}

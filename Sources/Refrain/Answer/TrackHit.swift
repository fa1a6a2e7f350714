public import MusicCatalog

/// One track of an answer, with its reasons.
public struct TrackHit: Sendable, Equatable {
  /// The track's id in the catalog.
  public var id: String
  /// Its title.
  public var title: String
  /// Its artists' names, in the order of the credit.
  public var artists: [String]
  /// The album's title.
  public var album: String?
  /// When it was released.
  public var released: ReleaseDate?
  /// The language of its lyrics.
  public var language: String?
  /// Seconds.
  public var duration: Double?
  /// How well it fits, comparable within one answer only: BM25F for words, the figure of the
  /// metric for vectors, 0...1 for recommendations.
  public var score: Double
  /// Which words were found, and where.
  public var evidence: [Evidence] = []
  /// Where each channel ranked it.
  public var channels: [ChannelRank] = []
  /// What a recommendation rests on: "taste", "session" or "popularity".
  public var basis: String?
  /// The listener's own tracks that speak for it, strongest first.
  public var because: [Because] = []
  /// Other recordings of the song that stand behind this one.
  public var versions: [Version] = []

  /// Where one channel ranks a track.
  public struct ChannelRank: Sendable, Equatable {
    /// The channel: "text", "listening" or a vector space's name.
    public var name: String
    /// From 1.
    public var rank: Int
    /// The channel's own score.
    public var score: Double
  }

  /// Another recording of the same song that the answer leaves out, and that could be in it.
  public struct Version: Sendable, Equatable {
    /// The track's id.
    public var id: String
    /// Its title.
    public var title: String
    /// What kind of recording: live, remaster, karaoke ...; empty for the plain one.
    public var kinds: [String]
  }

  /// "Because you played X."
  public struct Because: Sendable, Equatable {
    /// The id of X.
    public var id: String
    /// The title of X.
    public var title: String
    /// Its part of the score, of 1 over all the listener's tracks.
    public var share: Double
  }
}

/// Words that were found in one field of a track.
public struct Evidence: Sendable, Equatable, Codable {
  /// The field: title, artist, album, tags, snippet or lyrics.
  public var field: String
  /// The words as they are indexed: folded, Traditional characters as Simplified ones.
  public var terms: [String]
}

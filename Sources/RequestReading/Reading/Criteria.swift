/// An artist that a request names.
public struct NamedArtist: Sendable, Equatable {
  /// The name as the catalog writes it.
  public var name: String
  /// The catalog's numbers of those so called; empty for a name that it does not have.
  public var ids: [UInt32]

  /// An artist.
  public init(name: String, ids: [UInt32] = []) {
    self.name = name
    self.ids = ids
  }
}

/// A track or album that a request names.
public struct NamedWork: Sendable, Equatable {
  /// The title as the catalog writes it.
  public var title: String
  /// The catalog's numbers of what is so called; empty for a title that it does not have.
  public var ids: [UInt32]
  /// The artist, where one was named with it.
  public var artist: NamedArtist?

  /// A work.
  public init(title: String, ids: [UInt32] = [], artist: NamedArtist? = nil) {
    self.title = title
    self.ids = ids
    self.artist = artist
  }
}

/// Something that music can be, as a request names it.
public struct NamedTag: Sendable, Equatable {
  /// The words of the request.
  public var text: String
  /// The concepts of the lexicon that the words name, a modifier's before its noun's.
  public var concepts: [Concept.ID]
  /// The catalog's own tags with this name.
  public var ids: [UInt32]

  /// A tag.
  public init(text: String, concepts: [Concept.ID] = [], ids: [UInt32] = []) {
    self.text = text
    self.concepts = concepts
    self.ids = ids
  }
}

/// What is asked for, or refused: the same slots for both.
public struct Criteria: Sendable, Equatable {
  /// Artists by whom.
  public var artists: [Extracted<NamedArtist>] = []
  /// Tracks by title.
  public var tracks: [Extracted<NamedWork>] = []
  /// Albums by title.
  public var albums: [Extracted<NamedWork>] = []
  /// Genres, moods, instruments, voices, scenes, topics, regions and other words of music.
  public var tags: [Extracted<NamedTag>] = []
  /// Languages, as ISO 639 codes.
  public var languages: [Extracted<String>] = []
  /// Kinds of recordings.
  public var recordings: [Extracted<RecordingKind>] = []

  /// No criteria.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool {
    artists.isEmpty && tracks.isEmpty && albums.isEmpty && tags.isEmpty && languages.isEmpty
      && recordings.isEmpty
  }

  /// Artists by name alone and those of the titles: "Hello by Adele" asks for Adele, too.
  public var namedArtists: [NamedArtist] {
    artists.map(\.value) + (tracks + albums).compactMap(\.value.artist)
  }
}

/// Artists and tracks that others shall be like.
public struct Likeness: Sendable, Equatable {
  /// Artists to be like.
  public var artists: [Extracted<NamedArtist>] = []
  /// Tracks to be like.
  public var tracks: [Extracted<NamedWork>] = []

  /// Like nothing.
  public init() {}
}

/// A kind of recording.
public enum RecordingKind: String, Sendable, CaseIterable {
  case live
  case remix
  case acoustic
  case cover
  case karaoke
  case instrumental
  case demo
  case remaster
  case original
}

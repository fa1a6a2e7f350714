import IndexFile
import MusicBundle
import RequestReading

/// The words of a playlist, read once: what they demand, whom they name, and how long the list is to be.
struct PlaylistWords {
  /// The words; nil without any.
  let text: String?
  /// The question that they ask; nil where they demand nothing.
  let interpreted: InterpretedQuestion?
  /// How long a list they ask for.
  let wishes: ListWishes
  /// Names that the catalog does not have.
  let missing: [String]
  private let reading: Reading
  private let snapshot: EngineSnapshot

  init(of request: PlaylistRequest, in snapshot: EngineSnapshot) {
    let text = request.words ?? ""
    let reading = request.words == nil ? Reading() : snapshot.read(turns: [text])
    self.text = request.words
    self.reading = reading
    self.snapshot = snapshot
    wishes = ListWishes(reading)
    interpreted =
      text.isEmpty
      ? nil
      : InterpretedQuestion.interpret(
        Question(text, filter: request.filter), reading, turn: 0, in: snapshot)
    missing = UnreadWords(of: reading, in: text, turn: 0).missingNames(
      in: snapshot.words, today: EngineSnapshot.currentYear)
  }

  // MARK: Names

  /// Whether artists, titles or albums are asked for, or nothing but names that nobody has: a list of
  /// names has nothing else in it.
  var isOfNames: Bool {
    !reading.wanted.artists.isEmpty || namesWorks || !missing.isEmpty && !describes
  }

  private var describes: Bool {
    !reading.wanted.tags.isEmpty || reading.likeness != Likeness()
  }

  private var namesWorks: Bool {
    !reading.wanted.tracks.isEmpty || !reading.wanted.albums.isEmpty
  }

  /// The tracks of the artists, where nobody and nothing else is asked for; nil otherwise.
  var artistsOwn: OrdinalSet? {
    let artists = reading.wanted.artists.flatMap(\.value.ids)
      .map { snapshot.tracks.artistName($0) }
    guard !describes, !namesWorks, !artists.isEmpty else { return nil }
    // As widely as for a refusal: a singer's band is the singer's.
    var own = snapshot.compiled(.not(.any(artists.map(TrackFilter.artist))))
    own.invert()
    return own
  }

  /// Whether artists are named, wanted or not.
  var mentionsArtists: Bool {
    PlaylistWords.mentions(in: text, snapshot).contains { mention in
      if case .artists = mention.entity { true } else { false }
    }
  }

  /// What the catalog has of the names in some words, where it is more likely than not meant.
  static func mentions(in words: String?, _ snapshot: EngineSnapshot) -> [Mention] {
    guard let words else { return [] }
    var finder = MentionFinder(tracks: snapshot.tracks, text: snapshot.text)
    let turn = Turn(words, with: &finder.keys)
    return finder.mentions(in: turn).filter { $0.certainty > 0.5 }
  }
}

/// What a request says of the length of a list: "five songs by Queen", "20 minutes of rock", "Queen and
/// ABBA, three songs each".
struct ListWishes: Equatable {
  /// How many tracks, at least 1; nil where it does not say.
  var count: Int?
  /// How many seconds in all.
  var seconds: Double?
  /// The most tracks of each artist, at least 1.
  var perArtist: Int?

  init(_ reading: Reading) {
    perArtist = reading.perArtist.map { max(1, $0.value) }
    let named = reading.wanted.artists.count
    // Three songs each of two artists are six.
    count =
      reading.count.map { max(1, $0.value) } ?? (named > 0 ? perArtist.map { $0 * named } : nil)
    seconds = reading.totalSeconds.flatMap { $0.value.most ?? $0.value.least }.map(Double.init)
  }
}

extension PlaylistRequest {
  /// Tracks in a list whose length nobody says.
  private static let defaultCount = 20

  /// The same with the length and the caps that its words say, where it has none of its own.
  func settled(by words: PlaylistWords) -> PlaylistRequest {
    var request = self
    let wishes = words.wishes
    if length == nil {
      let count = wishes.count.map { min($0, PlaylistRequest.maximumCount) }
      if let seconds = wishes.seconds, from == nil, to == nil {
        let bounds = PlaylistRequest.seconds
        request.length = .duration(min(max(seconds, bounds.lowerBound), bounds.upperBound))
        request.maximumTracks = maximumTracks ?? count
      } else {
        request.length = .tracks(count ?? PlaylistRequest.defaultCount)
      }
    }
    request.maximumPerArtist = maximumPerArtist ?? wishes.perArtist
    // Two of an artist make a varied list, but whoever asks for artists wants them.
    if request.maximumPerArtist != nil || usualMaximumPerArtist != nil && words.mentionsArtists {
      request.usualMaximumPerArtist = nil
    }
    return request
  }

  /// The length of a request that is settled.
  var settledLength: Length { length ?? .tracks(PlaylistRequest.defaultCount) }
}

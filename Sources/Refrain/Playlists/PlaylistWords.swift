import IndexFile
import MusicBundle
import RequestReading

/// The words of a playlist, read once: what they demand, whom they name, and how long the list is to be.
struct PlaylistWords {
  /// The question that they ask; nil where they demand nothing.
  let interpreted: InterpretedQuestion?
  /// How long a list they ask for.
  let length: RequestedLength
  /// Names that the catalog does not have.
  let missing: [String]
  /// What the catalog has by the names in them.
  let names: PlaylistNames
  /// The parts that they divide the list into; none where the request does.
  let shares: [ShareWords.Share]
  /// The first and the last track that they name.
  let path: PathWords?
  /// What is left of them beside parts and ends; nil where there is none.
  let rest: String?

  init(of request: PlaylistRequest, in snapshot: EngineSnapshot) {
    let said = snapshot.plain(request.words ?? "")
    let parts = request.shares.isEmpty ? ShareWords(in: said, of: snapshot) : nil
    shares = parts?.shares ?? []
    path = request.hasPlaceForPath && shares.isEmpty ? PathWords(in: said, of: snapshot) : nil
    let text = path?.ends != nil ? path?.rest ?? "" : parts?.rest ?? said
    rest = text.isEmpty ? nil : text
    let reading = text.isEmpty ? Reading() : snapshot.read(turns: [text])
    length = RequestedLength(reading)
    interpreted =
      text.isEmpty
      ? nil
      : InterpretedQuestion.interpret(
        Question(text, filter: request.filter), reading, turn: 0, in: snapshot)
    missing = UnreadWords(of: reading, in: text, turn: 0).missingNames(
      in: snapshot.words, today: EngineSnapshot.currentYear)
    names = PlaylistNames(
      in: text, rest: interpreted?.question.words ?? text, reading, missing: missing, of: snapshot)
  }

  /// What the words were read as. A rule that a bare name of an album would make is none of a list.
  var understood: [UnderstoodPart] {
    let parts = shares.map { share in
      UnderstoodPart(
        field: .tags, value: share.name, words: share.words, isRule: false, certainty: 0.9)
    }
    return parts
      + (interpreted?.understood ?? []).map { part in
        var part = part
        if part.field == .albums, names.kind == .works { part.isRule = false }
        return part
      }
  }
}

/// What a request says of the length of a list: "five songs by Queen", "20 minutes of rock", "Queen and
/// ABBA, three songs each".
struct RequestedLength: Equatable {
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
    seconds = reading.totalSeconds.flatMap { $0.value.maximum ?? $0.value.minimum }.map(Double.init)
  }
}

extension PlaylistRequest {
  /// Tracks in a list whose length nobody says.
  private static let defaultCount = 20

  /// The same with the length and the caps that its words say, where it has none of its own.
  func settled(by words: PlaylistWords) -> PlaylistRequest {
    var request = self
    let requested = words.length
    if !words.shares.isEmpty || words.path?.ends != nil { request.words = words.rest }
    if length == nil {
      let count = requested.count.map { min($0, PlaylistRequest.maximumCount) }
      if let seconds = requested.seconds, from == nil, to == nil {
        let bounds = PlaylistRequest.seconds
        request.length = .duration(min(max(seconds, bounds.lowerBound), bounds.upperBound))
        request.maximumTracks = maximumTracks ?? count
      } else {
        request.length = .tracks(count ?? PlaylistRequest.defaultCount)
      }
    }
    if case .tracks = request.settledLength, let ends = words.path?.ends {
      (request.from, request.to) = (ends.from, ends.to)
      if request.flow != .smooth { request.flow = .any }
    }
    for share in words.shares {
      request.shares.append(
        Share(share.filter, minimum: request.settledLength.minimum(of: share.part)))
    }
    request.maximumPerArtist = maximumPerArtist ?? requested.perArtist
    // Two of an artist make a varied list, but whoever asks for artists wants them.
    if request.maximumPerArtist != nil
      || usualMaximumPerArtist != nil && words.names.mentionsArtists
    {
      request.usualMaximumPerArtist = nil
    }
    return request
  }

  /// Whether words may say where a path begins and ends.
  var hasPlaceForPath: Bool {
    words != nil && from == nil && to == nil && seeds.isEmpty && shares.isEmpty && include.isEmpty
      && space == nil
  }

  /// The length of a request that is settled.
  var settledLength: Length { length ?? .tracks(PlaylistRequest.defaultCount) }
}

extension PlaylistRequest.Length {
  /// How much of the list a part is at least that is asked for in words: whole tracks, and nearly as many
  /// seconds.
  fileprivate func minimum(of part: Double) -> Double {
    switch self {
    case .tracks(let count): (part * Double(count)).rounded(.down) / Double(max(1, count))
    case .duration: part * 0.9
    }
  }
}

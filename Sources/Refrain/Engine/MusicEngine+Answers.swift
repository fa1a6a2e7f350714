import IndexFile
import MusicBundle
import Primitives
import TextEncoder

extension MusicEngine {
  /// The most hits that one call gives.
  public static let maximumLimit = 1000
  /// Matches beyond this many are not counted: nobody pages so far, and common words have millions.
  public static let maximumCount = 10_000

  /// The answer to a question.
  ///
  /// Filters hold without exception; preferences and everything else only move tracks up and down.
  /// The same question gives the same answer. Pages of a search that end within the first 50 hits fit
  /// together: hits `offset..<offset + limit` of one long answer; so do those that end at 51...100,
  /// and those beyond, for which channels look deeper. `remember(_:)` joins pages wherever they end.
  ///
  /// Blocks its thread, as a rule for some milliseconds; in an asynchronous context, where that
  /// matters, use `answerInBackground(_:)`.
  ///
  /// - Throws: `.invalid` for a number outside its range and for parts that the kind of question has
  ///   no use for; `.unknown` for ids, listeners, spaces and channels that do not exist; `.notBuilt`
  ///   and `.noEncoder` when the bundle lacks what is needed; `.cancelled` in a cancelled task;
  ///   `.file` when what it reads is damaged.
  public func answer(_ question: Question) throws(EngineError) -> Answer {
    let snapshot = snapshot
    var answer = try snapshot.answer(question)
    answer.noteLimit(question.limit)
    if let staleness = staleness(of: snapshot) { answer.notes.append(staleness) }
    return answer
  }

  /// The same on threads of its own, so that it holds no other task up; cancelling the task ends the
  /// question between two channels.
  ///
  /// - Throws: as `answer(_:)`.
  public func answerInBackground(_ question: Question) async throws(EngineError) -> Answer {
    try await withTaskExecutorPreference(BlockingExecutor.shared) {
      () async throws(EngineError) -> Answer in try answer(question)
    }
  }

  /// The names of the channels that this bundle has.
  public var channels: [String] { snapshot.channelNames }

  // MARK: Questions in one line

  /// The tracks with a person's words, best first: `Question.Kind.words`. Without any words the filter
  /// alone decides, and popular tracks come first.
  ///
  /// - Throws: as `answer(_:)`.
  public func search(
    _ words: String, filter: TrackFilter = .everything, limit: Int = 10, isTyping: Bool = false
  ) throws(EngineError) -> Answer {
    try answer(Question(words, kind: .words(isTyping: isTyping), filter: filter, limit: limit))
  }

  /// The tracks nearest to the meaning of some words, without regard to whether they share any:
  /// `Question.Kind.meaning`.
  ///
  /// - Throws: as `answer(_:)`.
  public func search(
    meaning words: String, space: String? = nil, filter: TrackFilter = .everything,
    limit: Int = 10
  ) throws(EngineError) -> Answer {
    try answer(Question(words, kind: .meaning(space: space), filter: filter, limit: limit))
  }

  /// The tracks most like some seeds, without the seeds: `Question.Kind.similar`.
  ///
  /// - Throws: as `answer(_:)`.
  public func similarTracks(
    to seeds: [String], unlike: [String] = [], space: String? = nil,
    filter: TrackFilter = .everything, limit: Int = 10
  ) throws(EngineError) -> Answer {
    try answer(
      Question(
        kind: .similar(space: space), likes: seeds, dislikes: unlike, filter: filter,
        limit: limit))
  }

  /// The tracks that suit a taste best: `Question.Kind.recommendation`. Where nothing is known,
  /// popular tracks come, and each says so.
  ///
  /// - Throws: as `answer(_:)`.
  public func recommend(
    for taste: Taste, filter: TrackFilter = .everything, limit: Int = 10
  ) throws(EngineError) -> Answer {
    try answer(Question(.recommendation, for: taste, filter: filter, limit: limit))
  }

  /// What could come next after a sequence: `Question.Kind.continuation`. Without a sequence, what
  /// the listener played last is continued.
  ///
  /// - Throws: as `answer(_:)`.
  public func continuePlaylist(
    _ sequence: [String], listener: String? = nil, filter: TrackFilter = .everything,
    limit: Int = 10
  ) throws(EngineError) -> Answer {
    try answer(
      Question(
        .continuation, for: Taste(listener: listener, likes: sequence), filter: filter,
        limit: limit))
  }

  // MARK: What the catalog has

  /// Whether the catalog has a track with this id.
  public func hasTrack(_ id: String) -> Bool { snapshot.tracks.ordinal(ofID: id) != nil }

  /// The artists of the catalog whom a sentence names, more likely than not, as the catalog writes
  /// them.
  public func artistsNamed(in sentence: String) -> [String] { snapshot.artistsNamed(in: sentence) }

  /// A person's words as they are read: in letters that can be seen, without what a text that they quote
  /// orders.
  package func plain(_ words: String) -> String { snapshot.plain(words) }

  static func checkLimit(_ limit: Int) throws(EngineError) {
    guard (1...maximumLimit).contains(limit) else {
      throw .invalid("limit is \(limit); it must be in 1...\(maximumLimit).")
    }
  }
}

extension EngineSnapshot {
  func artistsNamed(in sentence: String) -> [String] {
    var finder = MentionFinder(tracks: tracks, text: text)
    let turn = Turn(sentence, with: &finder.keys)
    var names: [String] = []
    for mention in finder.mentions(in: turn) where mention.certainty > 0.5 {
      guard case .artists(let artists) = mention.entity else { continue }
      for artist in artists {
        let name = tracks.artistName(artist)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  var channelNames: [String] {
    [Channel.text, Channel.name, Channel.artists] + vectorSpaces.map(\.name)
      + (listening == nil ? [] : [Channel.listening])
  }

  /// The ordinals of tracks that must exist.
  func ordinals(of ids: [String]) throws(EngineError) -> [UInt32] {
    var result: [UInt32] = []
    for id in ids {
      guard let ordinal = tracks.ordinal(ofID: id) else {
        throw .unknown("No track in the catalog has the id \"\(id)\". Search for it first.")
      }
      result.append(ordinal)
    }
    return result
  }

  // MARK: What a channel needs

  func requiredListening() throws(EngineError) -> Listening {
    guard let listening else {
      throw .notBuilt(
        "This bundle has no recommender: import listening events and build it again.")
    }
    return listening
  }

  /// The space to look for words in.
  func wordSpace(named name: String?) throws(EngineError) -> VectorSpace {
    if name != nil { return try vectorSpace(named: name) }
    let usable = vectorSpaces.filter { encoders.encoder(for: $0) != nil }
    guard let space = usable.first(where: { $0.name != LatentStage.spaceName }) ?? usable.first
    else {
      throw .notBuilt(
        "No vector space of this bundle takes words. Build it with the recipe's \"latent\".")
    }
    return space
  }

  /// The space of that name; the first one without a name.
  func vectorSpace(named name: String?) throws(EngineError) -> VectorSpace {
    guard let name else {
      guard let first = vectorSpaces.first else {
        throw .notBuilt("This bundle has neither vector spaces nor listening events.")
      }
      return first
    }
    guard let space = vectorSpaces.first(where: { $0.name == name }) else {
      if name == Channel.listening {
        throw .notBuilt("This bundle has no recommender: it was built without listening events.")
      }
      let known = vectorSpaces.map(\.name).joined(separator: ", ")
      throw .unknown("There is no vector space \"\(name)\", only: \(known).", of: .space)
    }
    return space
  }

  /// What encodes words for a space.
  func encoder(for space: VectorSpace) throws(EngineError) -> any TextEncoder {
    if let encoder = encoders.encoder(for: space) { return encoder }
    guard case .external(let identity) = space.encoder else {
      throw .noEncoder(space: space.name, needed: nil)
    }
    throw .noEncoder(space: space.name, needed: identity)
  }
}

import JSON
import Refrain
import RequestReading

/// What is known of a turn before anything is generated.
struct TurnFacts: Sendable {
  let context: TurnContext
  let rules: AnswerRules
  /// The request without what a text that it quotes orders.
  private let plainRequest: String
  /// Whether the person said how many songs.
  let isCounted: Bool
  /// What the catalog has for a question about one song, or for a wish for one by name; nil for others.
  let finding: SongFinding?
  /// Whether no song keeps all that is asked for, so that the nearest are to be offered.
  let isImpossible: Bool
  /// Whether a list of few may be filled: songs are asked for, and none by its title or album.
  let mayBeFilled: Bool
  /// Whether something fits, and all of it was shown before.
  let isExhausted: Bool
  /// Whether that is more than an answer has.
  let isCutShort: Bool
  /// The most songs of an answer.
  static let maximumSongs = 50
  /// Songs that are offered in the place of one that there is none of.
  static let nearestSongs = 3

  init(
    _ request: String, _ conversation: Conversation, engine: MusicEngine, options: AgentOptions,
    model: String
  ) throws(EngineError) {
    let earlier = conversation.requests
    let lastShown = conversation.latestShown
    var understood = engine.request(
      of: earlier + [request], shown: lastShown,
      before: conversation.shown.map(\.id).filter { !lastShown.contains($0) })
    let last = earlier.isEmpty ? understood.reading : engine.read(turns: [request])
    understood.question.filter = understood.question.filter && options.filter
    understood.holdToArtists()
    // "The second one" is to come once more.
    let isChosen = understood.understood.contains { $0.field == .shown }
    if isChosen { understood.question.excluded = [] }
    let said = last.count?.value ?? (earlier.isEmpty ? nil : understood.reading.count?.value)
    plainRequest = engine.plain(request)
    let finding = try SongQuestion.read(plainRequest).flatMap { question throws(EngineError) in
      try SongFinding(question, in: engine)
    }
    self.finding = finding
    let isTalk =
      finding == nil && !understood.speaksOfShown
      && (last.isSmallTalk || SmallTalk.isAboutOtherThings(request))
    let maximum = min(max(1, options.maximumCount), TurnFacts.maximumSongs)
    isCounted = said != nil && finding == nil
    isCutShort = said ?? 0 > TurnFacts.maximumSongs && !isTalk && finding == nil
    var allowed = engine.tracks(satisfying: understood.question.filter)
    let wanted =
      if let finding {
        finding.isFact ? 0 : finding.isMissing ? TurnFacts.nearestSongs : finding.songs.count
      } else {
        isTalk ? 0 : min(max(1, said ?? options.defaultCount), TurnFacts.maximumSongs)
      }
    mayBeFilled =
      finding == nil && !isTalk && !isChosen && understood.reading.wanted.tracks.isEmpty
      && understood.reading.wanted.albums.isEmpty
    isExhausted =
      finding == nil && !isTalk && !isChosen
      && TurnFacts.isExhausted(
        understood, earlier + [request], options.filter, recordings(conversation.shown.map(\.id)),
        engine)
    isImpossible =
      !isExhausted && wanted > 0 && finding == nil && TurnFacts.relax(&understood, &allowed, engine)
    context = TurnContext(
      request: request, earlier: earlier, hasListener: conversation.listener != nil,
      understood: understood, wanted: wanted, allowedTracks: allowed.count, engine: engine,
      model: model)
    func recordings(_ ids: [String]) -> Set<String> {
      Set(ids.flatMap { engine.recordings(ofTrack: $0) })
    }
    let only: Set<String>? =
      if let finding {
        finding.isFact ? finding.recordings : nil
      } else {
        isTalk && SmallTalk.isMeant(by: request, last) ? [] : nil
      }
    rules = AnswerRules(
      engine: engine, question: understood.question, allowed: allowed,
      shown: isChosen ? [] : recordings(conversation.shown.map(\.id)),
      seeds: recordings(understood.question.likes),
      limit: said == nil ? max(maximum, wanted) : wanted,
      refused: RefusedNames(understood.question.filter),
      only: only,
      minimumConfidence: options.minimumConfidence)
  }

  /// Where no song keeps all that is asked for: lets those that keep all of it but one thing be the
  /// answer. What is refused stays refused.
  ///
  /// - Returns: whether there is none that keeps all.
  private static func relax(
    _ understood: inout ConversationRequest, _ allowed: inout AllowedTracks, _ engine: MusicEngine
  ) -> Bool {
    guard allowed.count == 0 else {
      let wishes = understood.question.preferences.map(\.filter)
      guard (1...TurnFacts.fewWishes).contains(wishes.count) else { return false }
      let all = TrackFilter.all([understood.question.filter] + wishes)
      return engine.tracks(satisfying: all).count == 0
    }
    guard let nearest = engine.nearestRules(to: understood.question.filter) else { return false }
    understood.question.filter = nearest
    allowed = engine.tracks(satisfying: nearest)
    return true
  }

  /// Whether all that keeps what a conversation asks for was shown before.
  ///
  /// - Parameters:
  ///   - allowed: what the host allows at all.
  ///   - shown: ids of all recordings that were shown.
  private static func isExhausted(
    _ understood: ConversationRequest, _ turns: [String], _ allowed: TrackFilter,
    _ shown: Set<String>,
    _ engine: MusicEngine
  ) -> Bool {
    func fitting(_ request: ConversationRequest) -> AllowedTracks {
      engine.tracks(
        satisfying: .all([request.question.filter] + request.question.preferences.map(\.filter)))
    }
    guard !shown.isEmpty else { return false }
    let left = fitting(understood)
    guard left.count <= shown.count, left.count == shown.count(where: { left.contains($0) }) else {
      return false
    }
    // What "others" leaves out fits as well.
    var all = engine.request(of: turns)
    all.question.filter = all.question.filter && allowed
    return fitting(all).count > 0
  }

  /// Of more wishes nobody expects that each song keeps all.
  private static let fewWishes = 2

  /// What the model's prose passes through.
  ///
  /// - Parameters:
  ///   - addsSongs: whether songs that it names belong to the answer, as they do where songs are wanted.
  ///   - instructions: what the model was told.
  func gate(addsSongs: Bool, instructions: [UInt8]) -> ProseGate {
    ProseGate(
      SentenceJudge(request: plainRequest, instructions: instructions),
      addsSongs: addsSongs && context.wanted > 0)
  }

  /// A part of the reading as trajectories have it.
  static func json(_ part: UnderstoodPart) -> JSONValue {
    [
      "field": .string(part.field.rawValue), "value": .string(part.value),
      "words": .string(part.words), "rule": .bool(part.isRule),
    ]
  }
}

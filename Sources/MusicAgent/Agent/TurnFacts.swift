import JSON
import Refrain
import RequestReading

/// What is known of a turn before anything is generated.
struct TurnFacts: Sendable {
  let context: TurnContext
  let rules: AnswerRules
  /// Whether the person said how many songs.
  let isCounted: Bool
  /// What the catalog has for a question about one song, or for a wish for one by name; nil for others.
  let finding: SongFinding?
  /// Whether no song keeps all that is asked for, so that the nearest are to be offered.
  let isImpossible: Bool
  /// Whether that is more than an answer has.
  let isCutShort: Bool
  /// The most songs of an answer.
  static let mostSongs = 50
  /// Songs that are offered in the place of one that there is none of.
  static let nearestSongs = 3

  init(
    _ request: String, _ conversation: Conversation, engine: MusicEngine, options: AgentOptions,
    model: String
  ) throws(EngineError) {
    let earlier = conversation.requests
    var understood = engine.request(of: earlier + [request])
    let last = earlier.isEmpty ? understood.reading : engine.read(turns: [request])
    understood.question.filter = understood.question.filter && options.filter
    understood.holdToArtists()
    let said = last.count?.value ?? (earlier.isEmpty ? nil : understood.reading.count?.value)
    let finding = try SongQuestion.read(request).flatMap { question throws(EngineError) in
      try SongFinding(question, in: engine)
    }
    self.finding = finding
    let isTalk = finding == nil && last.isSmallTalk
    let most = min(max(1, options.maximumCount), TurnFacts.mostSongs)
    isCounted = said != nil && finding == nil
    isCutShort = said ?? 0 > TurnFacts.mostSongs && !isTalk && finding == nil
    var allowed = engine.tracks(satisfying: understood.question.filter)
    let wanted =
      if let finding {
        finding.isFact ? 0 : finding.isMissing ? TurnFacts.nearestSongs : finding.songs.count
      } else {
        isTalk ? 0 : min(max(1, said ?? options.defaultCount), TurnFacts.mostSongs)
      }
    isImpossible = wanted > 0 && finding == nil && TurnFacts.relax(&understood, &allowed, engine)
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
      shown: recordings(conversation.shown.map(\.id)),
      seeds: recordings(understood.question.likes), limit: said == nil ? max(most, wanted) : wanted,
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

  /// Of more wishes nobody expects that each song keeps all.
  private static let fewWishes = 2

  /// What the model's prose passes through.
  ///
  /// - Parameters:
  ///   - addsSongs: whether songs that it names belong to the answer, as they do where songs are wanted.
  ///   - instructions: what the model was told.
  func gate(addsSongs: Bool, instructions: [UInt8]) -> ProseGate {
    ProseGate(
      SentenceJudge(request: context.request, instructions: instructions),
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

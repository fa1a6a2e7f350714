import JSON
import Refrain
import RequestReading

/// What is known of a turn before anything is generated.
struct TurnFacts: Sendable {
  let context: TurnContext
  let rules: AnswerRules
  /// Whether the person said how many songs.
  let isCounted: Bool
  /// Whether that is more than an answer has.
  let isCutShort: Bool
  /// The most songs of an answer.
  static let mostSongs = 50

  init(
    _ request: String, _ conversation: Conversation, engine: MusicEngine, options: AgentOptions,
    model: String
  ) {
    let earlier = conversation.requests
    var understood = engine.request(of: earlier + [request])
    let last = earlier.isEmpty ? understood.reading : engine.read(turns: [request])
    understood.question.filter = understood.question.filter && options.filter
    understood.holdToArtists()
    let said = last.count?.value ?? (earlier.isEmpty ? nil : understood.reading.count?.value)
    let isSmallTalk = last.isSmallTalk
    let most = min(max(1, options.maximumCount), TurnFacts.mostSongs)
    isCounted = said != nil
    isCutShort = said ?? 0 > TurnFacts.mostSongs && !isSmallTalk
    let wanted =
      isSmallTalk ? 0 : min(max(1, said ?? options.defaultCount), TurnFacts.mostSongs)
    let allowed = engine.tracks(satisfying: understood.question.filter)
    context = TurnContext(
      request: request, earlier: earlier, hasListener: conversation.listener != nil,
      understood: understood, wanted: wanted, allowedTracks: allowed.count, engine: engine,
      model: model)
    func recordings(_ ids: [String]) -> Set<String> {
      Set(ids.flatMap { engine.recordings(ofTrack: $0) })
    }
    rules = AnswerRules(
      engine: engine, question: understood.question, allowed: allowed,
      shown: recordings(conversation.shown.map(\.id)),
      seeds: recordings(understood.question.likes), limit: said == nil ? max(most, wanted) : wanted,
      minimumConfidence: options.minimumConfidence)
  }

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

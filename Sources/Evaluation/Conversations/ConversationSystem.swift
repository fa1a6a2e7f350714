import MusicBundle
public import Refrain

/// A way of answering the turns of a dialogue, to be compared with others.
public struct ConversationSystem: Sendable {
  /// What tables call it.
  public let name: String
  private let ask: @Sendable (ConversationQuestion, MusicEngine) throws -> Answer

  /// A system by what it does.
  public init(
    _ name: String,
    _ ask: @escaping @Sendable (ConversationQuestion, MusicEngine) throws -> Answer
  ) {
    self.name = name
    self.ask = ask
  }

  /// Hits asked for.
  public static let depth = 100

  func answer(_ question: ConversationQuestion, _ engine: MusicEngine) throws -> Answer {
    try ask(question, engine)
  }

  /// The question of an agent that passes on what it knows.
  static func question(
    _ asked: ConversationQuestion, _ engine: MusicEngine
  ) -> Question {
    // The engine refuses ids that the catalog does not have.
    func known(_ ids: [String]) -> [String] { ids.filter { engine.hasTrack($0) } }
    var question = Question(
      likes: known(asked.likes), dislikes: known(asked.dislikes), limit: depth)
    question.conversation = asked.utterances
    return question
  }

  /// Everything together, as the engine serves it.
  public static let fusion = fusion("fusion") { _ in }

  /// Everything together, with some of the question changed.
  public static func fusion(
    _ name: String, _ change: @escaping @Sendable (inout Question) -> Void
  ) -> ConversationSystem {
    ConversationSystem(name) { asked, engine in
      var question = question(asked, engine)
      change(&question)
      return try engine.answer(question)
    }
  }

  /// BM25 over some of the words, as they were said; nothing else is made use of, but known tracks
  /// are left out.
  public static func words(
    _ name: String, _ choose: @escaping @Sendable ([String]) -> String
  ) -> ConversationSystem {
    ConversationSystem(name) { question, engine in
      // Signs that a query would take for syntax are spaces to a reader.
      let words = choose(question.utterances).map { $0.isLetter || $0.isNumber ? $0 : " " }
      let known = Set(question.likes + question.dislikes)
      var answer = try engine.search(
        String(words), limit: min(MusicEngine.maximumLimit, depth + known.count))
      answer.hits = Array(answer.hits.filter { !known.contains($0.id) }.prefix(depth))
      return answer
    }
  }

  /// The systems that a report compares: BM25 on plain words, each channel alone, the fusion by
  /// ranks, the fusion without diversity, and the default.
  public static func all(for engine: MusicEngine) -> [ConversationSystem] {
    var systems = [
      words("BM25, last turn") { $0.last ?? "" },
      words("BM25, all turns") { $0.joined(separator: " ") },
    ]
    for channel in engine.channels {
      systems.append(
        fusion("channel \(channel)") {
          $0.channels = [channel]
          $0.diversity = .off
        })
    }
    var byRank = FusionRecipe()
    byRank.method = .rank
    let ranks = byRank
    systems.append(fusion("fusion by rank") { $0.fusion = ranks })
    systems.append(fusion("fusion, not diversified") { $0.diversity = .off })
    systems.append(fusion)
    return systems
  }
}

public import Refrain

/// A way of answering the turns of a dialogue, to be compared with others.
public struct ConversationSystem: Sendable {
  /// What tables call it.
  public let name: String
  private let ask: @Sendable (ConversationQuestion, MusicEngine) throws -> SearchAnswer

  /// A system by what it does.
  public init(
    _ name: String,
    _ ask: @escaping @Sendable (ConversationQuestion, MusicEngine) throws -> SearchAnswer
  ) {
    self.name = name
    self.ask = ask
  }

  /// Hits asked for.
  public static let depth = 100

  func answer(_ question: ConversationQuestion, _ engine: MusicEngine) throws -> SearchAnswer {
    try ask(question, engine)
  }

  /// The request of an agent that passes on what it knows.
  static func request(
    _ question: ConversationQuestion, _ engine: MusicEngine
  ) -> RetrievalRequest {
    // The engine refuses ids that the catalog does not have.
    func known(_ ids: [String]) -> [String] { ids.filter { engine.hasTrack($0) } }
    var request = RetrievalRequest()
    request.conversation = question.utterances
    request.likes = known(question.likes)
    request.dislikes = known(question.dislikes)
    request.limit = depth
    return request
  }

  /// Everything together, as the engine serves it.
  public static let fusion = ConversationSystem("fusion") { question, engine in
    try engine.retrieve(request(question, engine))
  }

  /// Everything together, with some of the request changed.
  public static func fusion(
    _ name: String, _ change: @escaping @Sendable (inout RetrievalRequest) -> Void
  ) -> ConversationSystem {
    ConversationSystem(name) { question, engine in
      var request = request(question, engine)
      change(&request)
      return try engine.retrieve(request)
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
          $0.diversity = .none
        })
    }
    var byRank = FusionRecipe()
    byRank.method = .rank
    let ranks = byRank
    systems.append(fusion("fusion by rank") { $0.fusion = ranks })
    systems.append(fusion("fusion, not diversified") { $0.diversity = .none })
    systems.append(fusion)
    return systems
  }
}

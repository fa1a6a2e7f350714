import Refrain

/// The engine's own list for a request.
struct OwnList {
  private let rules: AnswerRules
  private let listener: String?

  init(_ rules: AnswerRules, listener: String?) {
    self.rules = rules
    self.listener = listener
  }

  /// Adds tracks until there are as many as wanted, or no more: what the request finds, then the best
  /// known that keep its rules.
  ///
  /// - Parameter withOthers: whether songs that keep the rules and fit the words no better than any other may
  ///   stand for those that there are none of.
  /// - Returns: whether what was added fits the words.
  func fill(
    _ checker: inout AnswerChecker, upTo wanted: Int, withOthers: Bool
  ) throws(EngineError) -> Bool {
    var question = rules.question
    question.limit = min(MusicEngine.maximumLimit, 2 * wanted + 20)
    question.excluded += rules.shown.sorted() + checker.songs.map(\.id)
    question.listener = listener
    let saysMore = !question.words.isEmpty || !question.preferences.isEmpty
    if try add(question, to: &checker, upTo: wanted) || !saysMore || !withOthers { return true }
    question.words = ""
    question.conversation = []
    question.preferences = []
    return try !add(question, to: &checker, upTo: wanted)
  }

  /// Adds what a question finds.
  ///
  /// - Returns: whether there are songs now.
  private func add(
    _ question: Question, to checker: inout AnswerChecker, upTo wanted: Int
  ) throws(EngineError) -> Bool {
    for hit in try answer(question) where checker.songs.count < wanted {
      _ = checker.add(hit.id)
    }
    return !checker.songs.isEmpty
  }

  /// The answer; a listener whom the catalog does not know counts as nobody.
  private func answer(_ question: Question) throws(EngineError) -> Answer {
    do throws(EngineError) {
      return try rules.engine.answer(question)
    } catch {
      guard case .unknown = error, question.listener != nil else { throw error }
      var anonymous = question
      anonymous.listener = nil
      return try rules.engine.answer(anonymous)
    }
  }
}

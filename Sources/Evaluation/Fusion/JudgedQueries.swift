import Refrain

/// Queries with the tracks that are right for them, one a line: words, a tab, ids with tabs between.
public enum JudgedQueries {
  /// Reads the file at `path`; lines without an id are passed over.
  ///
  /// - Throws: `EvaluationError.unreadable`.
  public static func read(_ path: String) throws(EvaluationError) -> [JudgedQuestion] {
    var judged: [JudgedQuestion] = []
    try LineFile(path: path).forEach(separatedBy: .tabs) { fields, _ in
      guard fields.count > 1 else { return }
      judged.append(
        JudgedQuestion(
          Question(fields[0]),
          relevant: Set(fields.dropFirst().filter { !$0.isEmpty })))
    }
    return judged
  }
}

extension ConversationTask {
  /// The turns as judged questions: what an agent would ask, and what is left of the goal playlist.
  public func judged() -> [JudgedQuestion] {
    questions.map { question in
      JudgedQuestion(
        ConversationSystem.question(question, engine), relevant: question.goalTracks)
    }
  }
}

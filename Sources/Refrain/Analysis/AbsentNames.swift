import MusicBundle
import RequestReading
import TextIndex

/// Artists and songs that a request asks for by name and that the catalog does not have.
///
/// Other songs do not come in their place as if they were theirs.
struct AbsentNames {
  /// What the caller is told, one a name.
  let notes: [String]
  /// Whether nothing else is asked for.
  let isAll: Bool

  /// Nil where each name is there.
  init?(_ reading: Reading, of question: Question, in snapshot: EngineSnapshot) {
    guard reading.hasUnknownWords,
      !TextRequest(question.words, schema: snapshot.text.schema).hasSyntax
    else { return nil }
    let unread = UnreadWords(of: reading, in: question.words, turn: question.conversation.count)
    let absent = unread.absentNames(in: snapshot.words, today: EngineSnapshot.currentYear)
    guard !absent.names.isEmpty else { return nil }
    notes = absent.names.map {
      "The catalog has nothing by the name of \"\($0.prefix(100))\"."
    }
    isAll =
      absent.areAll && reading.isEmpty && reading.followUps.isEmpty && question.likes.isEmpty
      && question.listener == nil
  }
}

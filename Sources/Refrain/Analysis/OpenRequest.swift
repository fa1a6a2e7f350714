import RequestReading

/// Requests that name nothing to go by: "play something", "surprise me", "the most popular songs". They
/// are asked for by popularity.
enum OpenRequest {
  /// How strongly the well known is preferred where nothing else is said.
  private static let familiarity = 0.5
  /// How much being unlike the others counts where a surprise is asked for.
  private static let variety = 0.5

  /// Whether words ask for music and say nothing of what kind.
  static func isOpen(_ reading: Reading, _ words: String) -> Bool {
    guard asksForMusic(reading) else { return false }
    let folded = RequestWord.words(in: words).map(\.folded)
    // "anything by yes" names somebody.
    return !folded.contains("by") && folded.contains(where: anything.contains)
      && folded.allSatisfy { anything.contains($0) || StopWords.isFiller($0) }
  }

  /// Whether a reading has no slot, and no words that could be a name.
  static func asksForMusic(_ reading: Reading) -> Bool {
    reading.isEmpty && reading.freeWords.isEmpty && reading.followUps.isEmpty
      && !reading.hasUnknownWords
  }

  /// Has popular tracks come first where a question has nothing to go by, and different ones where its
  /// words ask for a surprise.
  static func open(_ question: inout Question, _ reading: Reading, said words: String) {
    guard question.words.isEmpty, question.likes.isEmpty, question.listener == nil,
      question.filter.conjuncts.isEmpty, question.preferences.isEmpty, reading.followUps.isEmpty,
      // What nobody knows may be a name; of a refusal it is no wish.
      !reading.hasUnknownWords || !reading.unwanted.isEmpty
    else { return }
    var diversity = question.diversity ?? question.kind.defaultDiversity
    if question.novelty == 0 { diversity.familiarity = max(diversity.familiarity, familiarity) }
    if RequestWord.words(in: words).contains(where: { surprises.contains($0.folded) }) {
      (diversity.strength, diversity.floor, diversity.artistSpread) = (variety, 0, 1)
    }
    question.diversity = diversity
  }

  private static let surprises: Set<String> = ["surprise", "random", "randomly", "shuffle"]

  /// Words for music of any kind.
  private static let anything: Set<String> = surprises.union([
    "anything", "music", "song", "songs", "something", "track", "tracks", "tune", "tunes",
    "whatever",
  ])
}

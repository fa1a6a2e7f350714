import RequestReading

extension Question {
  /// How strongly the well known is preferred where nothing else is said.
  private static let openFamiliarity = 0.5
  /// How much being unlike the others counts where a surprise is asked for.
  private static let surpriseStrength = 0.5

  /// Has popular tracks come first where the question has nothing to go by, and different ones where its
  /// words ask for a surprise.
  ///
  /// - Parameter words: those of the request, before they were read.
  mutating func preferPopularIfOpen(_ reading: Reading, said words: String) {
    guard self.words.isEmpty, likes.isEmpty, listener == nil, filter.conjuncts.isEmpty,
      preferences.isEmpty, reading.followUps.isEmpty,
      // What nobody knows may be a name; of a refusal it is no wish.
      !reading.hasUnknownWords || !reading.unwanted.isEmpty
    else { return }
    var diversity = diversity ?? kind.defaultDiversity
    if novelty == 0 {
      diversity.familiarity = max(diversity.familiarity, Question.openFamiliarity)
    }
    if OpenRequest.asksForSurprise(words) {
      (diversity.strength, diversity.floor, diversity.artistSpread) = (
        Question.surpriseStrength, 0, 1
      )
    }
    self.diversity = diversity
  }
}

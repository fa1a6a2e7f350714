/// The share of songs that exist as named: those of the list, those that the model named on the way, and
/// those that the prose made up.
enum FactualityReward {
  static func component(_ answer: JudgedAnswer) -> RewardComponent {
    // A song that only the prose names is named to a person all the same.
    let inProse = answer.prose.invented.map { name in
      AnsweredSong(name: name, problem: "no song is called \"\(name.prefix(120))\"")
    }
    // As many as sentences: what names each of them, nobody can say for sure.
    let doubtful = answer.doubtful.map { sentence in
      AnsweredSong(
        name: sentence, problem: "no song is named by \"\(sentence.prefix(120))\", or another one")
    }
    let claims = answer.songs + answer.otherClaims + inProse + doubtful
    guard !claims.isEmpty else {
      if case .songs = answer.task.task.expectation {
        return RewardComponent(.factuality, 0, reason: "no song is named")
      }
      return RewardComponent(.factuality, 1, reason: "no song is named, and none must be")
    }
    let wrong = claims.compactMap(\.problem)
    return RewardComponent(
      .factuality, Double(claims.count - wrong.count) / Double(claims.count),
      reason: wrong.first.map { "\(wrong.count) of \(claims.count) do not exist: \($0)" }
        ?? "all \(claims.count) exist as named")
  }

  /// The same of the songs that the person saw alone, for the gate; nil without any.
  static func shown(_ answer: JudgedAnswer) -> Double? {
    guard !answer.songs.isEmpty else { return nil }
    return Double(answer.songs.count { $0.problem == nil }) / Double(answer.songs.count)
  }
}

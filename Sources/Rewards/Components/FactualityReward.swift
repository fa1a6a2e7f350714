/// The share of songs that exist as named.
enum FactualityReward {
  static func component(_ answer: JudgedAnswer) -> RewardComponent {
    let claims = answer.songs + answer.otherClaims
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

import Evaluation

/// How well an answer fits whoever asks: what they came to like later is there, and the rest is
/// near to their taste. Without evidence it abstains.
enum PersonalizationReward {
  static func component(_ answer: JudgedAnswer) -> RewardComponent {
    let task = answer.task
    guard let taste = task.taste else {
      return RewardComponent(
        .personalization, nil, reason: "nothing is known of whoever asks")
    }
    let fit = taste.fit(of: answer.distinctTracks)
    guard !taste.heldOut.isEmpty else {
      return RewardComponent(
        .personalization, fit,
        reason: fit == nil
          ? "the likes that are known say nothing about other songs"
          : "how near the songs are to the likes that are known")
    }
    let foreseen = gain(answer, taste.heldOut)
    let found = answer.distinctTracks.count { taste.heldOut.contains(task.song(of: $0)) }
    return RewardComponent(
      .personalization, fit.map { 0.5 * foreseen + 0.5 * max($0, foreseen) } ?? foreseen,
      reason: "\(found) of \(taste.heldOut.count) songs that they came to like are there")
  }

  /// nDCG with the held-out songs as the right ones; a name that is no song takes a place.
  private static func gain(_ answer: JudgedAnswer, _ heldOut: Set<UInt32>) -> Double {
    let songs = answer.songs.map { $0.track.map(answer.task.song) }
    return RankingMetrics.ndcg(
      songs, relevant: Set(heldOut.map(Optional.some)), at: max(1, answer.task.task.wanted))
  }
}

import MusicAgent

/// Whether the songs of the prose are those of the list, and the prose says of them what is so.
enum ConsistencyReward {
  static func component(_ answer: JudgedAnswer, constraints: Double) -> RewardComponent {
    var value = 1.0
    var reasons: [String] = []
    // A fact may be told with other songs; there is no list to agree with.
    let hasList = answer.task.task.wanted > 0 || !answer.songs.isEmpty
    if hasList, let agreement = answer.prose.agreement {
      value = agreement
      if let other = answer.prose.others.first {
        reasons.append("the prose names \"\(other.prefix(60))\", the list does not")
      }
    }
    if case .songs = answer.task.task.expectation, constraints > 0.999,
      Admission.isMadePlainly(in: answer.trajectory.text)
    {
      value *= 0.5
      reasons.append("it says that nothing fits, and the list does")
    }
    return RewardComponent(
      .consistency, value,
      reason: reasons.isEmpty ? "prose and list agree" : reasons.joined(separator: "; "))
  }
}

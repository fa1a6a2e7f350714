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
    } else if let other = answer.prose.others.first {
      value = 1 / Double(1 + answer.prose.others.count)
      reasons.append("the prose names \"\(other.prefix(60))\", and nobody asked for it")
    }
    if deniesWhatIsThere(answer, constraints) {
      value *= 0.5
      reasons.append("it says that nothing fits, and something does")
    }
    return RewardComponent(
      .consistency, value,
      reason: reasons.isEmpty ? "prose and list agree" : reasons.joined(separator: "; "))
  }

  /// Whether it says that there is no such thing where there is one: beside a list that keeps every rule, or
  /// beside a fact.
  private static func deniesWhatIsThere(_ answer: JudgedAnswer, _ constraints: Double) -> Bool {
    let text = answer.trajectory.text
    switch answer.task.task.expectation {
    case .songs: return constraints > 0.999 && NotFoundPhrases.areSaidOfTheWhole(in: text)
    case .fact: return NotFoundPhrases.areSaidOfTheWhole(in: text)
    case .refusal, .words: return false
    }
  }
}

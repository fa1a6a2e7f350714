import MusicAgent
import MusicBundle
import MusicNames
import Refrain

/// Whether a fact is in an answer, and no more of its kind than one: naming every year is no answer.
enum FactReward {
  static func component(_ answer: JudgedAnswer, _ fact: RewardTask.Fact) -> RewardComponent {
    var names = ExactNames(answer.task.view)
    // The person sees the songs of the list, too.
    let shown = fact.kind == .artist ? answer.trajectory.songs.map(\.artists) : []
    let texts = [answer.words] + shown.map { names.lookup.keys.words($0) }
    let isThere = fact.answers.contains { right in
      let words = names.lookup.keys.words(right)
      return texts.contains { $0.containsRun(words) }
    }
    guard isThere else {
      return RewardComponent(
        .relevance, 0, reason: "\(fact.answers[0]) is not there")
    }
    let others = rivals(answer, fact, &names)
    return RewardComponent(
      .relevance, 1 / Double(1 + others),
      reason: others == 0
        ? "\(fact.answers[0]) is there" : "it is there beside \(others) others")
  }

  /// Other answers of the kind that the text gives.
  private static func rivals(
    _ answer: JudgedAnswer, _ fact: RewardTask.Fact, _ names: inout ExactNames
  ) -> Int {
    let said = Set(answer.task.said.joined())
    switch fact.kind {
    case .year:
      let right = Set(fact.answers)
      let years = Set(answer.words.filter(isYear))
      return years.subtracting(right).subtracting(said).count
    case .artist:
      let right = Set(fact.answers.flatMap { names.lookup.same($0) }.map(identity(answer)))
      var named: Set<UInt32> = []
      for name in answer.task.engine.artistsNamed(in: answer.trajectory.text) {
        let words = names.lookup.keys.words(name)
        if answer.task.said.contains(where: { $0.containsRun(words) }) { continue }
        // One name counts once, whoever else is called so.
        if let artist = names.lookup.same(name).first { named.insert(identity(answer)(artist)) }
      }
      return named.subtracting(right).count
    case .album:
      let albums = answer.task.view.tracks.names
      let right = Set(fact.answers.map { names.lookup.keys.key($0) })
      var others: Set<String> = []
      for start in answer.words.indices {
        for end in stride(from: min(answer.words.count, start + 8), to: start + 1, by: -1) {
          let key = answer.words[start..<end].joined()
          if !right.contains(key), !albums.albumLookup.ordinals(named: key).isEmpty {
            others.insert(key)
          }
        }
      }
      return others.count
    }
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (word.hasPrefix("19") || word.hasPrefix("20"))
  }

  private static func identity(_ answer: JudgedAnswer) -> (UInt32) -> UInt32 {
    let names = answer.task.view.tracks.names
    return { names.identity(of: $0) }
  }
}

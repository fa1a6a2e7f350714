import MusicAgent
import MusicBundle
import MusicNames
import Refrain

/// Whether a fact is in an answer, is meant, and stands alone: naming every year is no answer, nor is the
/// right one among songs that nobody asked for.
enum FactReward {
  static func component(_ answer: JudgedAnswer, _ fact: RewardTask.Fact) -> RewardComponent {
    var names = ExactNames(answer.task.view)
    let text = FactSentences(
      String(answer.trajectory.text.prefix(ProseLimits.answer)), fact, answer.task, names: &names)
    // The person sees the songs of the list, too.
    let shown = fact.kind == .artist ? answer.trajectory.songs.map(\.artists) : []
    let isShown = fact.answers.contains { right in
      let words = names.lookup.keys.words(right)
      return shown.contains { names.lookup.keys.words($0).containsRun(words) }
    }
    let first = fact.answers.first ?? ""
    guard text.isThere || isShown else {
      return RewardComponent(.relevance, 0, reason: "\(first) is not there")
    }
    guard !text.isThere || text.isAsserted else {
      return RewardComponent(.relevance, 0, reason: "it says that it is not \(first)")
    }
    let others = max(rivals(answer, fact, &names), text.alternatives)
    let unasked = unaskedSongs(answer, &names)
    // Among so many the right one is hit by chance.
    var value = others > maximumOthers ? 0 : 1 / Double(1 + others) / Double(1 + unasked)
    var reasons: [String] = []
    if others > 0 { reasons.append("it is there beside \(others) others") }
    if unasked > 0 { reasons.append("\(unasked) songs are listed that nobody asked for") }
    if text.isGuess {
      value *= 0.9
      reasons.append("it is a guess")
    }
    return RewardComponent(
      .relevance, value,
      reason: reasons.isEmpty ? "\(first) is there" : reasons.joined(separator: "; "))
  }

  /// The most other answers beside the right one that still leave one: with more, nothing is answered.
  private static let maximumOthers = 2

  /// Songs of the list that the question is not about: neither gold nor of a title that the person said.
  private static func unaskedSongs(_ answer: JudgedAnswer, _ names: inout ExactNames) -> Int {
    var count = 0
    for (song, named) in zip(answer.songs, answer.trajectory.songs) {
      if let track = song.track, answer.task.gold[answer.task.song(of: track)] != nil { continue }
      let title = song.track.map { answer.task.view.tracks.title(of: $0) } ?? named.title
      let isSaid = [title, named.title].contains { title in
        let words = names.lookup.keys.words(title)
        return !words.isEmpty && answer.task.said.contains { $0.containsRun(words) }
      }
      if !isSaid { count += 1 }
    }
    return count
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
      let runs = fact.answers.map { names.lookup.keys.words($0) }
      var others: Set<String> = []
      for start in answer.words.indices {
        for end in stride(from: min(answer.words.count, start + 8), to: start + 1, by: -1) {
          let run = Array(answer.words[start..<end])
          // An album called like a part of the right one, or of the question, is no other answer.
          if (runs + answer.task.said).contains(where: { $0.containsRun(run) }) { continue }
          let key = run.joined()
          if !right.contains(key), !albums.albumLookup.ordinals(named: key).isEmpty {
            others.insert(key)
          }
        }
      }
      return others.count + strangers(answer, &names)
    }
  }

  /// Artists whom an answer about an album names, and who have nothing to do with the song.
  private static func strangers(_ answer: JudgedAnswer, _ names: inout ExactNames) -> Int {
    let tracks = answer.task.gold.keys.flatMap { answer.task.view.tracks.versions(of: $0) }
    let own = Set(tracks.flatMap { answer.task.view.tracks.artists(of: $0) }.map(identity(answer)))
    var others: Set<UInt32> = []
    for name in answer.task.engine.artistsNamed(in: answer.trajectory.text) {
      let words = names.lookup.keys.words(name)
      let isKnown =
        answer.task.said.contains { $0.containsRun(words) }
        || (answer.task.rightNames + answer.songs.map(\.name)).contains {
          names.lookup.keys.words($0).containsRun(words)
        }
      guard !isKnown, let artist = names.lookup.same(name).first else { continue }
      others.insert(identity(answer)(artist))
    }
    // Whose song it is may be told where nobody says which track is meant.
    return max(0, others.subtracting(own).count - (tracks.isEmpty ? 1 : 0))
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

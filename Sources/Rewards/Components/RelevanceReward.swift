import Evaluation
import MusicAgent
import MusicNames
import TextAnalysis

/// How well an answer fits the request.
///
/// Judged songs are scored by normalized discounted cumulative gain over the wanted length; where
/// nobody has judged any, by how far the channels agree on them. A fact must be there, a refusal
/// must be said, and small talk needs words.
enum RelevanceReward {
  static func component(_ answer: JudgedAnswer) -> RewardComponent {
    switch answer.task.task.expectation {
    case .songs: songs(answer)
    case .fact(let fact): FactReward.component(answer, fact)
    case .refusal: refusal(answer)
    case .words: words(answer)
    }
  }

  private static func songs(_ answer: JudgedAnswer) -> RewardComponent {
    let task = answer.task
    if task.isJudged {
      let found = answer.distinctTracks.count { task.grade(of: $0) != nil }
      return RewardComponent(
        .relevance, gain(of: answer),
        reason: task.task.isEveryKeptSongRight
          ? "\(found) songs keep all that was asked for"
          : "\(found) songs are among the \(task.gold.count) right ones")
    }
    guard let agreement = task.agreement, task.bestAgreement > 0 else {
      return RewardComponent(.relevance, nil, reason: "nobody has judged songs for this request")
    }
    let sum = answer.distinctTracks.prefix(task.task.wanted)
      .reduce(0.0) { $0 + (agreement[task.song(of: $1)] ?? 0) }
    return RewardComponent(
      .relevance, min(1, sum / task.bestAgreement),
      reason: "words, names and meaning agree on the songs so far, at best on 1")
  }

  /// nDCG over the songs wanted, or over as many as are right when these are fewer. Recordings of
  /// one song count once, and a name that is no song takes a place.
  private static func gain(of answer: JudgedAnswer) -> Double {
    let task = answer.task
    let places = max(1, task.task.wanted)
    var seen: Set<UInt32> = []
    let gains = answer.songs.prefix(places).map { song -> Double in
      guard let track = song.track, seen.insert(task.song(of: track)).inserted else { return 0 }
      return task.grade(of: track) ?? 0
    }
    return min(1, RankingMetrics.ndcg(gains, best: task.bestGrades(places)))
  }

  private static func refusal(_ answer: JudgedAnswer) -> RewardComponent {
    var names = ExactNames(answer.task.view)
    let text = answer.trajectory.text
    guard
      NotFoundPhrases.areSaid(
        in: text, said: answer.task.said, words: { names.lookup.keys.words($0) })
    else {
      return RewardComponent(
        .relevance, 0, reason: "it does not say that there is no such thing")
    }
    guard answer.task.isJudged, answer.task.task.wanted > 0 else {
      return RewardComponent(
        .relevance, answer.songs.isEmpty || answer.task.task.wanted > 0 ? 1 : 0.8,
        reason: "it says that there is no such thing")
    }
    // What is near is worth less among songs that are not.
    let near = answer.tracks.count { answer.task.grade(of: $0) != nil }
    let gain = gain(of: answer) * Double(near) / Double(max(1, answer.songs.count))
    return RewardComponent(
      .relevance, 0.6 + 0.4 * gain,
      reason: gain > 0
        ? "it says that there is no such thing, and offers what is near"
        : "it says that there is no such thing, and offers nothing near")
  }

  // MARK: Words

  /// Words that say something, of one's own.
  private static func words(_ answer: JudgedAnswer) -> RewardComponent {
    if answer.words.isEmpty {
      return RewardComponent(.relevance, 0, reason: "it says nothing")
    }
    if !answer.songs.isEmpty {
      return RewardComponent(.relevance, 0.3, reason: "it lists songs that nobody asked for")
    }
    let text = answer.trajectory.text
    let letters = text.reduce(0) { sum, character in
      sum + (character.isWide ? 2 : character.isLetter ? 1 : 0)
    }
    if letters < 4 {
      return RewardComponent(.relevance, 0.3, reason: "it says next to nothing")
    }
    if Set(answer.words).isSubset(of: Set(answer.task.said.joined())) {
      return RewardComponent(.relevance, 0.3, reason: "it repeats what was said")
    }
    if NotFoundPhrases.areSaidOfTheWhole(in: text) {
      return RewardComponent(
        .relevance, 0.3, reason: "it says that nothing was found, and nobody asked for anything")
    }
    if ProseForm.longestTagRun(in: text, view: answer.task.view) > 2, !isSentence(text) {
      return RewardComponent(.relevance, 0.3, reason: "it lists tags")
    }
    return RewardComponent(.relevance, 1, reason: "it answers in words")
  }

  /// Whether a text has a piece, between signs, of more than three words or characters without spaces.
  private static func isSentence(_ text: String) -> Bool {
    text.split { ",，、;；/|#·\n.。".contains($0) }.contains { part in
      part.split(whereSeparator: \.isWhitespace).count > 3
        || part.count(where: \.isWide) > 6
    }
  }
}

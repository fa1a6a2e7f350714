package import Refrain

/// Finds sentences of a text that name songs which nobody vouches for, in small letters and in scripts without
/// capitals too: for who judges prose and shows none.
package struct ProseCheck: Sendable {
  private let rules: AnswerRules
  private let request: String

  /// Sentences that are looked at.
  private static let maximumSentences = 24

  /// - Parameter said: what the person said, which may be repeated.
  package init(_ engine: MusicEngine, said: [String]) {
    request = said.joined(separator: " \n ")
    rules = AnswerRules(
      engine: engine, question: Question(), allowed: engine.tracks(satisfying: .all([])),
      shown: [], seeds: [], limit: AnswerChecker.maximumClaims, refused: RefusedNames(.all([])),
      only: nil, minimumConfidence: AgentOptions().minimumConfidence)
  }

  /// The sentences of a text that name no song that there is.
  ///
  /// - Parameter songs: ids of the songs beside it.
  package func doubtful(in text: String, beside songs: [String]) throws(EngineError) -> [String] {
    var checker = AnswerChecker(rules)
    for id in songs.prefix(AnswerChecker.maximumClaims) { _ = checker.add(id) }
    let judge = SentenceJudge(request: request)
    var doubtful: [String] = []
    var count = 0
    for line in text.split(whereSeparator: \.isNewline)
    where ListItem.claim(in: String(line)) == nil {
      for sentence in NamedSong.sentences(of: String(line)) {
        count += 1
        guard count <= ProseCheck.maximumSentences else { return doubtful }
        if try judge.namesUnknown(sentence, checker) { doubtful.append(sentence) }
      }
    }
    return doubtful
  }
}

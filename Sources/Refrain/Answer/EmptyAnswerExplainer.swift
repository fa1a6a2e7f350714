import IndexFile
import MusicBundle
import MusicNames
import TextIndex

/// Says which constraint emptied an answer, and how many tracks there would be without each.
struct EmptyAnswerExplainer {
  let question: ResolvedQuestion
  let result: Ranker.Result

  private var snapshot: EngineSnapshot { question.snapshot }

  func explanation() throws(IndexFileError) -> EmptyExplanation {
    if result.candidateCount > 0 {
      let offset = question.question.offset
      return EmptyExplanation(
        reason: offset > 0
          ? "There are no more hits after \(offset)." : "The caps leave nothing.", without: [])
    }
    if let reason = result.rankings.lazy.compactMap(\.emptyReason).first {
      return EmptyExplanation(reason: reason, without: [])
    }
    if question.isBlank, !question.hasConstraints { return nothingAsked }
    if let query = question.query, try query.count(allowed: snapshot.tracks.live, upTo: 1) == 0 {
      return EmptyExplanation(
        reason: question.hasConstraints
          ? "No track has any of the words, with or without the filters."
          : "No track has any of the words.", without: [])
    }
    let without = try relaxations()
    return EmptyExplanation(reason: reason(without), without: without)
  }

  /// The answer to a question without words and filters.
  private var nothingAsked: EmptyExplanation {
    EmptyExplanation(
      reason: question.question.words.isEmpty
        ? "There is nothing to look for: no words and no filter. Say what is wanted; a title that reads like "
          + "something else goes into quotation marks."
        : "There is no word in the query, only signs or characters that no name consists of.",
      without: [])
  }

  private func reason(_ without: [EmptyExplanation.Relaxation]) -> String {
    let remaining = remaining
    if question.query == nil, remaining > 0 {
      return question.hasConstraints
        ? "\(remaining) tracks pass the filters, but none of them has anything to do with this."
        : "No track has anything to do with this."
    }
    if without.isEmpty {
      return "The filters together leave nothing, and no single one is to blame."
    }
    return question.query == nil
      ? "The filters leave nothing to choose from." : "No track satisfies everything at once."
  }

  /// How many tracks may be returned.
  private var remaining: Int { question.allowed?.cardinality ?? snapshot.tracks.liveCount }

  /// What dropping each constraint alone would give, where that is more than nothing.
  private func relaxations() throws(IndexFileError) -> [EmptyExplanation.Relaxation] {
    var without: [EmptyExplanation.Relaxation] = []
    let remaining = remaining
    let admitted = question.admitted?.cardinality ?? snapshot.tracks.liveCount
    if admitted > remaining {
      without.append(
        .init(constraint: "what is liked, disliked or known already", matches: admitted))
    }
    if question.query != nil, remaining > 0 {
      without.append(.init(constraint: "the words", matches: remaining))
    }
    let compiler = FilterCompiler(tracks: snapshot.tracks)
    let conjuncts = question.filter.conjuncts
    for (index, conjunct) in conjuncts.enumerated() {
      var others = conjuncts
      others.remove(at: index)
      let matches = try matches(compiler.allowed(.all(others)))
      if matches > 0 { without.append(.init(constraint: conjunct.description, matches: matches)) }
    }
    return without
  }

  /// How many tracks of a set the words are in, or how many there are without words.
  private func matches(_ allowed: OrdinalSet?) throws(IndexFileError) -> Int {
    try question.query?.count(allowed: allowed) ?? allowed?.cardinality ?? snapshot.tracks.liveCount
  }
}

public import IndexFile
import LinearAlgebra

extension RecommenderModel {
  /// What could come next after these items, in their order, best first.
  ///
  /// The sessions of the past decide where they can; what they leave open is filled up with what
  /// suits a listener who has just these items, the last ones weighing most.
  public func continueSession(
    _ session: [UInt32], limit: Int, allowed: OrdinalSet? = nil, reasons: Int = 3
  ) -> [Recommendation] {
    guard limit > 0 else { return [] }
    let profile = recentProfile(of: session)
    var result: [Recommendation] = []
    if let sessions {
      let found = sessions.answer(
        after: session, limit: max(limit, 100), allowed: allowed, allowsRepeats: false,
        explained: reasons > 0 ? limit : 0)
      let top = found.prefix(100)
      let scale = top.reduce(0) { $0 + $1.score } / Float(max(top.count, 1))
      result = found.prefix(limit).map { entry in
        Recommendation(
          item: entry.item, sum: entry.score / scale, basis: .session,
          reasons: entry.reasons.prefix(max(reasons, 0)).map {
            .init(item: $0.item, share: $0.share)
          })
      }
    }
    guard result.count < limit else { return result }
    let taken = Set(result.map { $0.item })
    // Scaled below the last one found, so that scores fall as ranks rise.
    let ceiling = result.last.map { $0.score } ?? 1
    let rest = recommend(
      RecommendationRequest(
        profile: profile, limit: limit + taken.count, allowed: allowed, reasons: reasons))
    for entry in rest where !taken.contains(entry.item) && result.count < limit {
      result.append(entry.scaled(by: ceiling))
    }
    return result
  }

  private func recentProfile(of session: [UInt32]) -> ListenerProfile {
    ListenerProfile(
      session.enumerated().map { position, item in
        (item: item, weight: Float.exp(-Float(session.count - 1 - position) / 8) + 0.1)
      })
  }
}

extension Recommendation {
  /// The same with a score scaled into `0...ceiling`.
  fileprivate func scaled(by ceiling: Float) -> Recommendation {
    let score = score * ceiling
    return Recommendation(
      item: item, sum: score < 1 ? score / (1 - score) : .greatestFiniteMagnitude, basis: basis,
      reasons: reasons)
  }
}

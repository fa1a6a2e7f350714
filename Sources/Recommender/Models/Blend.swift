import IndexFile

/// A weighted sum of models, each in its own unit.
///
/// Models score on scales of their own, and on another one for each listener. The unit of a model
/// for a listener is the mean of the listener's best hundred scores, own items left aside; divided
/// by it, models add up. The same unit serves to calibrate a single model.
struct Blend: ItemScorer {
  struct Part: Sendable {
    let scorer: any ItemScorer
    let weight: Float
  }

  let parts: [Part]
  let itemCount: Int

  init(_ parts: [Part], itemCount: Int) {
    self.parts = parts
    self.itemCount = itemCount
  }

  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>) {
    let total = profiles.count * itemCount
    UnsafeMutableBufferPointer(start: scores, count: total).update(repeating: 0)
    let part = UnsafeMutablePointer<Float>.allocate(capacity: max(total, 1))
    defer { part.deallocate() }
    for index in parts.indices {
      parts[index].scorer.score(profiles, into: part)
      for (row, profile) in profiles.enumerated() {
        let from = part + row * itemCount
        let unit = unit(of: from, for: profile)
        guard unit > 0 else { continue }
        let factor = parts[index].weight / unit
        let to = scores + row * itemCount
        for item in 0..<itemCount { to[item] += factor * from[item] }
      }
    }
  }

  /// Contributions of the parts, each in its unit: they add up like the scores.
  func contributions(of profile: ListenerProfile, to target: Int) -> [Float] {
    var sums = [Float](repeating: 0, count: profile.items.count)
    let row = UnsafeMutablePointer<Float>.allocate(capacity: max(itemCount, 1))
    defer { row.deallocate() }
    for part in parts {
      part.scorer.score([profile], into: row)
      let unit = unit(of: row, for: profile)
      guard unit > 0 else { continue }
      let values = part.scorer.contributions(of: profile, to: target)
      for index in sums.indices { sums[index] += part.weight / unit * values[index] }
    }
    return sums
  }

  private func unit(of scores: UnsafeMutablePointer<Float>, for profile: ListenerProfile) -> Float {
    ScoreRow(scores: UnsafeMutableBufferPointer(start: scores, count: itemCount))
      .unit(excluding: profile.items)
  }
}

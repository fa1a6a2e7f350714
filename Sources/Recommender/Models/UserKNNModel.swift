import IndexFile
import LinearAlgebra
import Primitives

/// Who has each item, and what they have: finds the listeners most like a profile, lets them vote.
///
/// A listener of the matrix who is asked for is their own nearest neighbor and votes for what they
/// have already, which no answer holds.
struct UserKNNModel: Sendable {
  let settings: UserKNN
  /// For each item some of its listeners, all of the same weight.
  let listeners: NeighborLists
  /// The listeners' confidences; rows are listeners.
  let rows: ListenerRows
  /// How many listeners each item has.
  let popularity: IndexArray<Float>
  /// What an item of so many listeners is multiplied by; popular ones are worked out when asked.
  private let discounts: [Float]
  private let workspaces: ScratchPool<ScratchRow>

  init(
    settings: UserKNN, listeners: NeighborLists, rows: ListenerRows,
    popularity: IndexArray<Float>
  ) {
    self.settings = settings
    self.listeners = listeners
    self.rows = rows
    self.popularity = popularity
    discounts = (0..<1024).map { UserKNNModel.discount($0 > 0 ? Float($0) : 1, settings.beta) }
    let count = rows.rowCount
    workspaces = ScratchPool(maximumIdle: 16) { ScratchRow(count: count) }
  }

  /// The number of items.
  var itemCount: Int { listeners.count }

  /// A listener who is like a profile.
  struct Neighbor {
    let listener: Int
    /// What they vote with.
    let strength: Float
  }

  /// The scores that are not 0, in no order.
  ///
  /// - Parameter row: an element for every item, all 0, and left so.
  /// - Complexity: O(sum of the sampled listeners of the profile's items + sum of the neighbors' items).
  func scores(
    of profile: ListenerProfile, row: UnsafeMutableBufferPointer<Float>
  ) -> [(item: UInt32, score: Float)] {
    var touched: [UInt32] = []
    for neighbor in neighbors(of: profile) {
      forEachVote(of: neighbor) { item, vote in
        if row[Int(item)] == 0 { touched.append(item) }
        row[Int(item)] += vote
      }
    }
    var scores: [(item: UInt32, score: Float)] = []
    scores.reserveCapacity(touched.count)
    for item in touched where row[Int(item)] != 0 {
      scores.append((item, row[Int(item)] * discount(of: Int(item))))
      row[Int(item)] = 0
    }
    return scores
  }

  /// The most similar listeners, best first.
  func neighbors(of profile: ListenerProfile) -> [Neighbor] {
    workspaces.use { workspace in
      let sums = workspace.scores
      var touched: [UInt32] = []
      for (item, weight) in zip(profile.items, profile.weights)
      where weight > 0 && Int(item) < itemCount {
        let amount = weight * rarity(of: Int(item))
        guard amount > 0, amount.isFinite else { continue }
        listeners.forEach(ofRow: Int(item)) { listener, _ in
          guard Int(listener) < rows.rowCount else { return }
          if sums[Int(listener)] == 0 { touched.append(listener) }
          sums[Int(listener)] += amount
        }
      }
      var selector = TopSelection(limit: max(settings.neighbors, 1))
      for listener in touched where sums[Int(listener)] > 0 {
        let length = Float(max(rows.count(ofRow: Int(listener)), 1))
        let similarity = sums[Int(listener)] / Float.pow(length, settings.lengthPower)
        sums[Int(listener)] = 0
        if similarity.isFinite { selector.offer(similarity, listener) }
      }
      return selector.finish().map {
        Neighbor(listener: Int($0.ordinal), strength: Float.pow($0.score, settings.power))
      }
    }
  }

  /// What each item of the profile adds to the score of `target`: a neighbor's vote is divided among
  /// the items in common as they count for being alike.
  func contributions(
    of profile: ListenerProfile, neighbors: [Neighbor], to target: Int
  ) -> [Float] {
    var result = [Float](repeating: 0, count: profile.items.count)
    guard target < itemCount else { return result }
    let amounts = zip(profile.items, profile.weights).map {
      $1 > 0 && Int($0) < itemCount ? $1 * rarity(of: Int($0)) : 0
    }
    for neighbor in neighbors {
      let vote = vote(of: neighbor, for: target)
      guard vote > 0 else { continue }
      var shared: [Int] = []
      var total: Float = 0
      for position in profile.items.indices where amounts[position] > 0 {
        guard rows.value(neighbor.listener, profile.items[position]) > 0 else { continue }
        shared.append(position)
        total += amounts[position]
      }
      for position in shared { result[position] += vote * amounts[position] / total }
    }
    let factor = discount(of: target)
    return result.map { $0 * factor }
  }

  private func vote(of neighbor: Neighbor, for target: Int) -> Float {
    let confidence = rows.value(neighbor.listener, UInt32(target))
    return confidence > 0 && confidence.isFinite ? neighbor.strength * confidence : 0
  }

  private func forEachVote(of neighbor: Neighbor, _ body: (UInt32, Float) -> Void) {
    let row = rows.row(neighbor.listener)
    for (item, confidence) in zip(row.columns, row.values) {
      // A mapped file's entries were not read at its opening.
      guard confidence > 0, confidence.isFinite, Int(item) < itemCount else { continue }
      body(item, neighbor.strength * confidence)
    }
  }

  private func rarity(of item: Int) -> Float {
    guard popularity[item] > 0, settings.rarity > 0 else { return 1 }
    return Float.pow(
      Float.log(1 + Float(rows.rowCount) / popularity[item]), settings.rarity)
  }

  private func discount(of item: Int) -> Float {
    let count = popularity[item]
    guard count >= 0, count < Float(discounts.count) else {
      return UserKNNModel.discount(count, settings.beta)
    }
    return discounts[Int(count)]
  }

  private static func discount(_ count: Float, _ beta: Float) -> Float {
    1 / Float.pow(count, beta)
  }
}

extension UserKNNModel: ItemScorer {
  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>) {
    for (index, profile) in profiles.enumerated() {
      let row = UnsafeMutableBufferPointer(start: scores + index * itemCount, count: itemCount)
      row.update(repeating: 0)
      for (item, score) in self.scores(of: profile, row: row) { row[Int(item)] = score }
    }
  }
}

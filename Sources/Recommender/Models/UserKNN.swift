import IndexFile
import LinearAlgebra
import Primitives

/// User-based nearest neighbors: what the listeners have who are most like the one that is asked for.
///
/// Sources: Resnick et al., "GroupLens: an open architecture for collaborative filtering of netnews",
/// CSCW 1994, for the idea; Breese, Heckerman and Kadie, "Empirical analysis of predictive algorithms
/// for collaborative filtering", UAI 1998, for the weight of rare items (inverse user frequency) and
/// the power that a similarity votes with (case amplification).
///
/// The similarity with a listener v is the sum over the items in common of the profile's confidence
/// times `log(1 + listeners / item's listeners)^rarity`, divided by `|v|^lengthPower`, |v| being how
/// many items v has an opinion of. The most similar ones vote for what they have with
/// `similarity^power` times their confidence, and an item's votes are divided by its number of
/// listeners to the power `beta`.
///
/// Unlike factors and neighbors of items it is not linear in the profile: a listener who is like this
/// one in many things counts more than the sum of what they share. It costs nothing to train and stores
/// no neighbors; a listener with many items takes a few times as long as with neighbors of items.
///
/// ```swift
/// let recipe = RecommenderRecipe(model: .userknn, userKNN: UserKNN(neighbors: 200))
/// ```
public struct UserKNN: Sendable, Equatable {
  /// How many of the most similar listeners vote.
  public var neighbors: Int
  /// How many of an item's listeners are looked at, spread evenly over all of them.
  public var sample: Int
  /// How strongly rare items count for being alike; 0 not at all.
  public var rarity: Float
  /// How much having many items is held against a listener: 0 not at all, 1/2 as in the cosine.
  public var lengthPower: Float
  /// The power of a similarity that a neighbor votes with; above 1 the nearest count for more.
  public var power: Float
  /// How strongly popular items are held back; 0 not at all.
  public var beta: Float

  /// The settings; the defaults were chosen on validation parts of playlists and check-ins.
  public init(
    neighbors: Int = 500, sample: Int = 2_000, rarity: Float = 2, lengthPower: Float = 0.5,
    power: Float = 1.5, beta: Float = 0.25
  ) {
    self.neighbors = neighbors
    self.sample = sample
    self.rarity = rarity
    self.lengthPower = lengthPower
    self.power = power
    self.beta = beta
  }

  /// Whether every setting is in its range.
  var isValid: Bool {
    neighbors > 0 && sample > 0
      && [rarity, lengthPower, power, beta].allSatisfy { (0...10).contains($0) }
  }

  /// Notes who has each item. Entries below 0 take no part.
  ///
  /// - Throws: `.invalidRecipe`.
  /// - Complexity: O(entries).
  func train(
    _ interactions: Interactions, pool: WorkPool = WorkPool()
  ) throws(RecommenderError) -> UserKNNModel {
    guard isValid else {
      throw .invalidRecipe(
        "UserKNN needs neighbors and a sample above 0, and powers in 0...10.")
    }
    let byItem = interactions.positive.transposed()
    let sample = sample
    let listeners = NeighborLists.rows(count: byItem.rowCount, pool: pool) { items in
      items.map { item in
        let row = byItem.row(item).columns
        let columns = UserKNN.spread(Array(row), over: sample)
        return (columns, [Float](repeating: 1, count: columns.count))
      }
    }
    return UserKNNModel(
      settings: self, listeners: listeners, rows: ListenerRows(interactions.matrix),
      popularity: Popularity(interactions).counts)
  }

  /// At most `count` of some elements, evenly spread.
  static func spread(_ elements: [UInt32], over count: Int) -> [UInt32] {
    guard elements.count > count else { return elements }
    return (0..<count).map { elements[$0 * elements.count / count] }
  }
}

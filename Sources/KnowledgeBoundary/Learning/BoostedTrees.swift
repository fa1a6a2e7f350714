import LinearAlgebra
import Primitives

/// Gradient-boosted regression trees for a probability: a sum of small trees, each fitted to what is
/// left of the logistic loss, on features cut into a few ranges.
///
/// Sums are taken in the order of the rows and the first of equal cuts is taken, so that the same
/// rows give the same trees.
///
/// Source: Friedman, "Greedy function approximation: a gradient boosting machine", 2001; the gain and
/// the values of leaves as in Chen and Guestrin, "XGBoost", KDD 2016.
struct BoostedTrees: Sendable, Equatable {
  /// How trees are grown.
  struct Settings: Sendable, Equatable {
    /// Cuts from the root to a leaf, at least 1.
    var depth = 3
    /// The share of each tree that is taken.
    var rate = 0.08
    /// The least curvature of a leaf.
    var minimumWeight = 4.0
    /// How strongly values of leaves are held to zero.
    var penalty = 2.0
    /// Ranges that a feature is cut into, at most.
    var bins = 24
  }

  /// A node of a tree.
  enum Node: Sendable, Equatable {
    /// Rows whose feature is at most the threshold go left; both are places in the tree's nodes.
    case split(feature: Int, threshold: Double, left: Int, right: Int)
    /// What the tree adds to the log odds.
    case leaf(Double)
  }

  /// The log odds of all rows together.
  var bias: Double
  /// Trees; the first node of each is its root, and children stand behind their parents.
  var trees: [[Node]]

  /// The log odds of an example, of the first `count` trees when that is given.
  func logOdds(_ row: [Double], trees count: Int? = nil) -> Double {
    trees.prefix(count ?? trees.count).reduce(bias) { $0 + BoostedTrees.value(of: $1, for: row) }
  }

  private static func value(of tree: [Node], for row: [Double]) -> Double {
    var place = 0
    while tree.indices.contains(place) {
      switch tree[place] {
      case .leaf(let value): return value
      case .split(let feature, let threshold, let left, let right):
        place = row[feature] <= threshold ? left : right
      }
    }
    return 0
  }

  /// Trees that fit.
  ///
  /// - Complexity: O(rounds x depth x rows x features).
  init(rows: [[Double]], targets: [Double], rounds: Int, settings: Settings) {
    let mean = targets.reduce(0, +) / Double(max(targets.count, 1))
    let share = min(0.999, max(0.001, mean))
    bias = Double.log(share / (1 - share))
    trees = []
    guard let width = rows.first?.count, width > 0 else { return }
    let columns = (0..<width).map { column in
      BinnedColumn(rows.map { $0[column] }, bins: settings.bins)
    }
    var scores = [Double](repeating: bias, count: rows.count)
    for _ in 0..<rounds {
      var grower = TreeGrower(columns: columns, settings: settings)
      for index in rows.indices {
        let chance = LogisticRegression.sigmoid(scores[index])
        grower.slopes.append(targets[index] - chance)
        grower.curvatures.append(max(1e-9, chance * (1 - chance)))
      }
      let tree = grower.tree()
      guard tree.count > 1 else { break }
      for index in rows.indices { scores[index] += BoostedTrees.value(of: tree, for: rows[index]) }
      trees.append(tree)
    }
  }

  init(bias: Double, trees: [[Node]]) {
    self.bias = bias
    self.trees = trees
  }
}

/// A feature of all rows, as numbers of ranges.
private struct BinnedColumn {
  /// The upper ends of all ranges but the last, ascending.
  let thresholds: [Double]
  let bins: [UInt8]

  init(_ values: [Double], bins limit: Int) {
    var seen: [Double] = []
    for value in values.sorted() where seen.last != value { seen.append(value) }
    if seen.count <= limit {
      thresholds = zip(seen, seen.dropFirst()).map { ($0 + $1) / 2 }
    } else {
      // Quantiles of the rows, not of the different values: ranges with rows in them.
      let sorted = values.sorted()
      var ends: [Double] = []
      for cut in 1..<limit {
        let place = cut * sorted.count / limit
        let end = (sorted[place - 1] + sorted[place]) / 2
        if ends.last != end { ends.append(end) }
      }
      thresholds = ends
    }
    let thresholds = thresholds
    bins = values.map { value in
      UInt8(thresholds.partitioningIndex { value <= $0 })
    }
  }
}

/// Grows one tree.
private struct TreeGrower {
  let columns: [BinnedColumn]
  let settings: BoostedTrees.Settings
  /// How the loss of each row falls with its log odds.
  var slopes: [Double] = []
  var curvatures: [Double] = []
  private var nodes: [BoostedTrees.Node] = []

  init(columns: [BinnedColumn], settings: BoostedTrees.Settings) {
    self.columns = columns
    self.settings = settings
  }

  mutating func tree() -> [BoostedTrees.Node] {
    grow(Array(slopes.indices), depth: 0)
    return nodes
  }

  private mutating func grow(_ rows: [Int], depth: Int) {
    let place = nodes.count
    let slope = rows.reduce(0) { $0 + slopes[$1] }
    let weight = rows.reduce(0) { $0 + curvatures[$1] }
    nodes.append(.leaf(settings.rate * slope / (weight + settings.penalty)))
    guard depth < settings.depth, let cut = bestCut(rows, slope: slope, weight: weight) else {
      return
    }
    let column = columns[cut.feature]
    let left = nodes.count
    grow(rows.filter { Int(column.bins[$0]) <= cut.bin }, depth: depth + 1)
    let right = nodes.count
    grow(rows.filter { Int(column.bins[$0]) > cut.bin }, depth: depth + 1)
    nodes[place] = .split(
      feature: cut.feature, threshold: column.thresholds[cut.bin], left: left, right: right)
  }

  private func bestCut(
    _ rows: [Int], slope: Double, weight: Double
  ) -> (feature: Int, bin: Int)? {
    func worth(_ slope: Double, _ weight: Double) -> Double {
      slope * slope / (weight + settings.penalty)
    }
    let whole = worth(slope, weight)
    var best: (feature: Int, bin: Int)?
    var bestGain = 1e-6
    for (feature, column) in columns.enumerated() where !column.thresholds.isEmpty {
      var sums = [(slope: Double, weight: Double)](
        repeating: (0, 0), count: column.thresholds.count + 1)
      sums.withUnsafeMutableBufferPointer { sums in
        for row in rows {
          let bin = Int(column.bins[row])
          sums[bin].slope += slopes[row]
          sums[bin].weight += curvatures[row]
        }
      }
      var (leftSlope, leftWeight) = (0.0, 0.0)
      for bin in column.thresholds.indices {
        leftSlope += sums[bin].slope
        leftWeight += sums[bin].weight
        let rightWeight = weight - leftWeight
        guard leftWeight >= settings.minimumWeight, rightWeight >= settings.minimumWeight else {
          continue
        }
        let gain = worth(leftSlope, leftWeight) + worth(slope - leftSlope, rightWeight) - whole
        if gain > bestGain { (best, bestGain) = ((feature, bin), gain) }
      }
    }
    return best
  }
}

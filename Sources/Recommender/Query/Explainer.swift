import CKernels
import Primitives

/// What each item of one profile adds to any item's score, with the costly part done once.
struct Explainer: ~Copyable {
  private let part: ModelPart
  private let profile: ListenerProfile
  private let system: FoldInSystem?
  private let neighbors: [UserKNNModel.Neighbor]

  init(_ part: ModelPart, profile: ListenerProfile) {
    self.part = part
    self.profile = profile
    if case .factors(let model) = part, !profile.isEmpty {
      system = model.foldInSystem(for: profile)
    } else {
      system = nil
    }
    if case .listeners(let model) = part {
      neighbors = model.neighbors(of: profile)
    } else {
      neighbors = []
    }
  }

  /// The contributions to each target, in the order of the profile; they add up to its score.
  ///
  /// - Parameter targets: items, each once.
  func contributions(to targets: [UInt32]) -> [[Float]] {
    switch part {
    case .popularity:
      return targets.map { _ in Array(repeating: 0, count: profile.items.count) }
    case .similarity(let model):
      return neighborContributions(of: model, to: targets)
    case .ease(let model):
      return targets.map { target in
        zip(profile.items, profile.weights).map {
          $1 * model.weight(from: Int($0), to: Int(target))
        }
      }
    case .listeners(let model):
      return targets.map {
        model.contributions(of: profile, neighbors: neighbors, to: Int($0))
      }
    case .factors(let model):
      return factorContributions(of: model, to: targets)
    }
  }

  /// Reads the neighbors of each item of the profile once for all targets.
  private func neighborContributions(
    of model: ItemSimilarity, to targets: [UInt32]
  ) -> [[Float]] {
    var sums = targets.map { _ in [Float](repeating: 0, count: profile.items.count) }
    let order = targets.indices.sorted { targets[$0] < targets[$1] }
    let sorted = order.map { targets[$0] }
    // Nearly every neighbor is none of the targets; its low bits tell.
    var marks = [Bool](repeating: false, count: 1024)
    for target in targets { marks[Int(target & 1023)] = true }
    for (place, item) in profile.items.enumerated() where Int(item) < model.itemCount {
      let confidence = profile.weights[place]
      model.forEachNeighbor(of: Int(item)) { neighbor, weight in
        guard marks[Int(neighbor & 1023)] else { return }
        guard let found = sorted.sortedIndex(of: neighbor) else { return }
        sums[order[found]][place] += confidence * weight
      }
    }
    return sums
  }

  /// Source: Hu, Koren and Volinsky 2008, section 5: x = A^-1 sum c_j y_j over the liked items, so
  /// the score of i is the sum of c_j y_i' A^-1 y_j. Dislikes shape A, and so every contribution,
  /// but add none of their own.
  private func factorContributions(
    of model: FactorModel, to targets: [UInt32]
  ) -> [[Float]] {
    let nothing = [Float](repeating: 0, count: profile.items.count)
    let stride = model.items.stride
    switch system {
    case .none: return targets.map { _ in nothing }
    case .some(let system):
      let vectors = profile.items.withUnsafeBufferPointer { model.items.rows($0) }
      return targets.map { target in
        guard target < model.items.totalCount else { return nothing }
        let direction = model.items.withRow(Int(target)) { system.solve($0) }
        return vectors.withUnsafeBufferPointer { vectors in
          profile.weights.indices.map { index in
            let weight = profile.weights[index]
            guard weight > 0 else { return 0 }
            return weight
              * rf_linalg_dot(vectors.baseAddress! + index * stride, direction, stride)
          }
        }
      }
    }
  }
}

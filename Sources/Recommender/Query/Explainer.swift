import CKernels

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

  /// The contributions to `target`, in the order of the profile; they add up to its score.
  func contributions(to target: Int) -> [Float] {
    switch part {
    case .popularity:
      return Array(repeating: 0, count: profile.items.count)
    case .similarity(let model):
      return zip(profile.items, profile.weights).map {
        $1 * model.weight(from: Int($0), to: target)
      }
    case .ease(let model):
      return zip(profile.items, profile.weights).map {
        $1 * model.weight(from: Int($0), to: target)
      }
    case .listeners(let model):
      return model.contributions(of: profile, neighbors: neighbors, to: target)
    case .factors(let model):
      return factorContributions(of: model, to: target)
    }
  }

  /// Source: Hu, Koren and Volinsky 2008, section 5: x = A^-1 sum c_j y_j over the liked items, so
  /// the score of i is the sum of c_j y_i' A^-1 y_j. Dislikes shape A, and so every contribution,
  /// but add none of their own.
  private func factorContributions(of model: FactorModel, to target: Int) -> [Float] {
    var result = [Float](repeating: 0, count: profile.items.count)
    guard target < model.itemCount else { return result }
    switch system {
    case .none: return result
    case .some(let system):
      let direction = system.solve(model.items.base + target * model.items.stride)
      for index in result.indices where profile.weights[index] > 0 {
        let y = model.items.base + Int(profile.items[index]) * model.items.stride
        result[index] = profile.weights[index] * rf_linalg_dot(y, direction, model.items.stride)
      }
      return result
    }
  }
}

/// Places for which one waits in the order of asking.
actor Quota {
  private let limit: Int
  private let maximumWeight: Int
  private var taken = 0
  private var weight = 0
  private var waiting: [(weight: Int, continuation: CheckedContinuation<Void, Never>)] = []

  /// - Parameters:
  ///   - limit: places.
  ///   - weight: what those who have one may weigh together; a single one may weigh more.
  init(limit: Int, weight: Int) {
    self.limit = limit
    maximumWeight = weight
  }

  /// Returns when there is a place.
  func take(_ weight: Int) async {
    guard waiting.isEmpty, hasRoom(for: weight) else {
      return await withCheckedContinuation { waiting.append((weight, $0)) }
    }
    occupy(weight)
  }

  /// Gives a place back.
  func give(_ weight: Int) {
    taken -= 1
    self.weight -= weight
    while let next = waiting.first, hasRoom(for: next.weight) {
      waiting.removeFirst()
      occupy(next.weight)
      next.continuation.resume()
    }
  }

  private func hasRoom(for more: Int) -> Bool {
    taken == 0 || taken < limit && weight <= maximumWeight - more
  }

  private func occupy(_ more: Int) {
    taken += 1
    weight += more
  }
}

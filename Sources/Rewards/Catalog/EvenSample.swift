extension [UInt32] {
  /// `count` of them at most, evenly spaced, in their order; all where there are no more.
  func evenSample(_ count: Int) -> [UInt32] {
    guard self.count > count else { return self }
    return (0..<count).map { self[$0 * self.count / count] }
  }
}

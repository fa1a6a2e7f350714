/// Which part of judged data is used: one half to fit on, the other to report, so that nothing is
/// judged by what was learned from it.
public enum DataHalf: String, Sendable, CaseIterable {
  /// All of it.
  case both
  /// Every other element from the first.
  case first
  /// Every other element from the second.
  case second

  /// Whether the element at `index`, from 0, belongs to it.
  func contains(_ index: Int) -> Bool {
    switch self {
    case .both: true
    case .first: index % 2 == 0
    case .second: index % 2 == 1
    }
  }

  /// The elements that belong to it, in order.
  public func elements<Element>(of all: [Element]) -> [Element] {
    all.enumerated().filter { contains($0.offset) }.map(\.element)
  }
}

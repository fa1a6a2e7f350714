/// Which way of answering a request is worth more, once its cost is taken off.
public enum BoundaryLabel: String, Sendable, CaseIterable {
  /// The model's memory is enough.
  case memory
  /// It takes tools.
  case tools
  /// The samples do not tell.
  case either
}

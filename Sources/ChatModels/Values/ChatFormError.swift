/// A JSON value that is not what chat completions exchange.
public struct ChatFormError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where: the path of names and indices.
  public var place: String
  /// What is wrong, and what would be right.
  public var detail: String

  /// An error.
  public init(place: String, detail: String) {
    self.place = place
    self.detail = detail
  }

  /// `place: what is wrong`.
  public var description: String { place.isEmpty ? detail : "\(place): \(detail)" }
}

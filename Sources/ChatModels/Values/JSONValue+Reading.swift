import JSON

/// What servers send is read with tolerance: members that nobody knows are ignored, absent and null
/// are the same. `ObjectShape`, which refuses unknown names, is for what people write by hand.
extension JSONValue {
  /// The whole number, when this is one that fits.
  var whole: Int? {
    switch self {
    case .integer(let number): Int(exactly: number)
    case .number(let number): Int(exactly: number)
    default: nil
    }
  }

  /// The number, when this is one.
  var real: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// The truth value, when this is one.
  var flag: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// The elements, when this is an array.
  var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The member, unless it is absent or null.
  func present(_ name: String) -> JSONValue? {
    let value = self[name]
    return value == .null ? nil : value
  }

  /// The text of a member that must be there.
  func requiredText(_ name: String, at place: String) throws(ChatFormError) -> String {
    guard let value = present(name) else {
      throw ChatFormError(place: "\(place).\(name)", detail: "is required.")
    }
    guard let text = value.text else {
      throw ChatFormError(place: "\(place).\(name)", detail: "must be a string, not \(value.kind).")
    }
    return text
  }

  /// The value that `read` finds in a member, or nil when the member is absent or null.
  func optional<Value>(
    _ name: String, at place: String, _ wanted: String, _ read: (JSONValue) -> Value?
  ) throws(ChatFormError) -> Value? {
    guard let value = present(name) else { return nil }
    guard let result = read(value) else {
      throw ChatFormError(
        place: "\(place).\(name)", detail: "must be \(wanted), not \(value.kind).")
    }
    return result
  }

  /// The elements of a member that is an array, or none when it is absent or null.
  func list(_ name: String, at place: String) throws(ChatFormError) -> [JSONValue] {
    try optional(name, at: place, "an array", \.elements) ?? []
  }
}

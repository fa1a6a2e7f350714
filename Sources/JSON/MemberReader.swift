/// Reads members of an object that other programs may have written: unknown ones are ignored,
/// absent and null are the same, and what has the wrong type is named by its place.
package struct MemberReader {
  private let value: JSONValue
  private let place: String

  package init(_ value: JSONValue, _ place: String) {
    self.value = value
    self.place = place
  }

  package func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }

  package func requireObject() throws(ShapeError) {
    guard value.members != nil else {
      throw ShapeError(path: place, detail: "must be an object, not \(value.kind).")
    }
  }

  package func text(_ name: String) throws(ShapeError) -> String {
    guard let text = try optionalText(name) else {
      throw ShapeError(path: path(name), detail: "is required: a string.")
    }
    return text
  }

  package func optionalText(_ name: String) throws(ShapeError) -> String? {
    try optional(name, "a string", \.text)
  }

  package func number(_ name: String) throws(ShapeError) -> Double? {
    try optional(name, "a number", \.number)
  }

  package func whole(_ name: String) throws(ShapeError) -> Int? {
    try optional(name, "a whole number", \.integer)
  }

  package func flag(_ name: String) throws(ShapeError) -> Bool? {
    try optional(name, "true or false", \.bool)
  }

  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(ShapeError) -> Choice? where Choice.RawValue == String {
    guard let word = try optionalText(name) else { return nil }
    guard let choice = Choice(rawValue: word) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw ShapeError(
        path: path(name), detail: "must be one of \(known), not \"\(word.prefix(40))\".")
    }
    return choice
  }

  package func requiredChoice<Choice: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(ShapeError) -> Choice where Choice.RawValue == String {
    guard let choice: Choice = try self.choice(name) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw ShapeError(path: path(name), detail: "is required: one of \(known).")
    }
    return choice
  }

  package func values(_ name: String) throws(ShapeError) -> [JSONValue] {
    try optional(name, "an array", \.elements) ?? []
  }

  package func list<Element>(
    _ name: String, _ read: (JSONValue, String) throws(ShapeError) -> Element
  ) throws(ShapeError) -> [Element] {
    var result: [Element] = []
    for (number, element) in try values(name).enumerated() {
      result.append(try read(element, "\(path(name))[\(number)]"))
    }
    return result
  }

  package func texts(_ name: String) throws(ShapeError) -> [String] {
    try list(name) { (element, path) throws(ShapeError) in
      guard let text = element.text else {
        throw ShapeError(path: path, detail: "must be a string, not \(element.kind).")
      }
      return text
    }
  }

  private func optional<Value>(
    _ name: String, _ wanted: String, _ read: (JSONValue) -> Value?
  ) throws(ShapeError) -> Value? {
    guard let member = value.present(name) else { return nil }
    guard let result = read(member) else {
      throw ShapeError(path: path(name), detail: "must be \(wanted), not \(member.kind).")
    }
    return result
  }
}

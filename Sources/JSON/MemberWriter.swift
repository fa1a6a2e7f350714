/// Writes members of an object in the order in which they are added, the way `MemberReader` reads them:
/// what is nil, and a list without elements, is left out.
package struct MemberWriter {
  private var members: [JSONValue.Member]

  /// An object that begins with these members.
  package init(_ members: [JSONValue.Member] = []) { self.members = members }

  /// The object.
  package var json: JSONValue { .object(members) }

  package mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { members.append(.init(name, value)) }
  }

  package mutating func add(_ name: String, _ text: String?) {
    add(name, text.map(JSONValue.string))
  }

  package mutating func add(_ name: String, _ number: Double?) {
    add(name, number.map(JSONValue.number))
  }

  package mutating func add(_ name: String, _ number: Int?) {
    add(name, number.map { .integer(Int64($0)) })
  }

  package mutating func add(_ name: String, _ flag: Bool?) { add(name, flag.map(JSONValue.bool)) }

  package mutating func add(_ name: String, _ texts: [String]) {
    add(name, texts, JSONValue.string)
  }

  package mutating func add<Element>(
    _ name: String, _ elements: [Element], _ json: (Element) -> JSONValue
  ) {
    if !elements.isEmpty { add(name, .array(elements.map(json))) }
  }
}

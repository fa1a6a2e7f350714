/// The properties of an object without objects inside: what a trainer can show a model that keeps
/// `type`, `description` and `enum` of top-level arguments and loses every inner shape.
///
/// ```swift
/// let flat = FlatSchema(shape.properties)
/// flat.flatten(["filter": ["year_from": 1990], "names": [["title": "Hello"]]])
/// // {"year_from": 1990, "names": ["title=Hello"]}
/// ```
///
/// The properties of an inner object stand at the top under their own names, or behind the name of
/// their object where two would share one; a keyword of Python, as `from`, gets a `_`. An object in a list is a text,
/// `title=Hello; artist=Adele`; a value with `;`, quotes, line ends or spaces around it is written as a JSON string.
/// `nested(_:)` undoes `flatten(_:)` exactly.
public struct FlatSchema: Sendable {
  /// The flat properties: scalars, and lists of scalars.
  public let properties: [Schema.Property]
  private let leaves: [Leaf]
  /// What stands at the top of the nested form.
  private let objects: Set<String>

  /// A flat property and where it belongs.
  private struct Leaf: Sendable {
    var name: String
    var path: [String]
    var property: Schema.Property
  }

  /// The flat form of an object's properties.
  public init(_ properties: [Schema.Property]) {
    let leaves = FlatSchema.named(FlatSchema.leaves(of: properties, below: [], isRequired: true))
    self.leaves = leaves
    objects = Set(leaves.map(\.path[0]))
    self.properties = leaves.map { leaf in
      var property = leaf.property
      property.name = leaf.name
      property.schema = FlatSchema.flat(leaf.property.schema)
      property.documentation = FlatSchema.documentation(leaf)
      return property
    }
  }

  // MARK: The flat form

  private static func leaves(
    of properties: [Schema.Property], below path: [String], isRequired: Bool
  ) -> [Leaf] {
    properties.flatMap { property -> [Leaf] in
      let place = path + [property.name]
      let isRequired = isRequired && property.isRequired
      guard case .object(let inner) = property.schema else {
        var copy = property
        copy.isRequired = isRequired
        return [Leaf(name: property.name, path: place, property: copy)]
      }
      return leaves(of: inner, below: place, isRequired: isRequired)
    }
  }

  /// Own names where they are unambiguous: those of the top belong to the top.
  private static func named(_ leaves: [Leaf]) -> [Leaf] {
    let top = Set(leaves.map(\.path[0]))
    return leaves.map { leaf in
      var copy = leaf
      let isTaken =
        leaf.path.count > 1
        && (top.contains(leaf.name) || leaves.filter { $0.name == leaf.name }.count > 1)
      if isTaken { copy.name = leaf.path.joined(separator: "_") }
      if keywords.contains(copy.name) { copy.name += "_" }
      return copy
    }
  }

  /// Words that no parameter of a Python function can be called: TRL makes one of each tool, with the
  /// names of its arguments.
  private static let keywords: Set<String> = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
    "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "self", "try", "while", "with", "yield",
  ]

  private static func flat(_ schema: Schema) -> Schema {
    let text = Schema.string(maximumLength: 1 << 16, choices: [])
    switch schema {
    case .string, .integer, .number, .boolean: return schema
    case .array(let element, let count):
      return .array(element.isScalar ? element : text, maximumCount: count)
    case .object, .dictionary: return text
    }
  }

  /// What the property means, with the inner shape in words.
  private static func documentation(_ leaf: Leaf) -> String {
    var parts: [String] = []
    if leaf.path.count > 1 {
      let place = leaf.path.dropLast().joined(separator: ", ")
      parts.append("\(place): \(leaf.path.last ?? "").".replacing("_", with: " "))
    }
    if !leaf.property.documentation.isEmpty { parts.append(leaf.property.documentation) }
    switch leaf.property.schema {
    case .array(.object(let inner), _) where inner.allSatisfy(\.schema.isScalar):
      parts.append("Each a text: \"\(inner.map(FlatSchema.example).joined(separator: "; "))\".")
    case .array(let element, _) where !element.isScalar:
      parts.append("Each the JSON text of: \(element.json(.anthropic).compact)")
    case .dictionary(let element):
      parts.append("The JSON text of an object with values: \(element.json(.anthropic).compact)")
    case .integer(let range): parts.append("\(range.lowerBound)...\(range.upperBound).")
    default: break
    }
    if let value = leaf.property.defaultValue, !value.isEmpty, leaf.property.schema.isScalar {
      parts.append("Default \(value.text ?? value.compact).")
    }
    if parts.isEmpty { parts = [(leaf.path.last ?? leaf.name).replacing("_", with: " ") + "."] }
    return parts.joined(separator: " ")
  }

  private static func example(_ property: Schema.Property) -> String {
    switch property.schema {
    case .integer: property.name + "=1"
    case .number: property.name + "=0.5"
    case .boolean: property.name + "=true"
    default: property.name + "=..."
    }
  }

  // MARK: Values

  /// The flat form of an object's value. What has no place in the schema stays as it is.
  public func flatten(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(members.flatMap { flatten($0, below: []) })
  }

  private func flatten(_ member: JSONValue.Member, below path: [String]) -> [JSONValue.Member] {
    let place = path + [member.name]
    if let leaf = leaves.first(where: { $0.path == place }) {
      return [.init(leaf.name, FlatText.flat(member.value, leaf.property.schema))]
    }
    guard case .object(let inner) = member.value,
      leaves.contains(where: { $0.path.starts(with: place) })
    else { return [member] }
    return inner.flatMap { flatten($0, below: place) }
  }

  /// The object that flat arguments stand for. Members that are nested already stay as they are, so
  /// that both forms are understood, and even a mixture of them.
  ///
  /// - Throws: `ShapeError` for a text that is no list of `name=value`, and for what is said twice.
  public func nested(_ value: JSONValue) throws(ShapeError) -> JSONValue {
    guard case .object(let members) = value else { return value }
    var root: [JSONValue.Member] = []
    for member in members {
      guard let leaf = leaves.first(where: { $0.name == member.name }) else {
        guard objects.contains(member.name) else {
          // Of another name than all that is put together here, and of one that comes once.
          root.append(member)
          continue
        }
        try FlatSchema.insert(member.value, at: [member.name], into: &root, said: member.name)
        continue
      }
      if member.value == .null, leaf.path.count > 1 { continue }
      let value = try FlatText.nested(member.value, leaf.property.schema, at: leaf.name)
      try FlatSchema.insert(value, at: leaf.path[...], into: &root, said: leaf.name)
    }
    return .object(root)
  }

  private static func insert(
    _ value: JSONValue, at path: ArraySlice<String>, into members: inout [JSONValue.Member],
    said name: String
  ) throws(ShapeError) {
    let place = members.firstIndex { $0.name == path.first }
    guard path.count > 1 else {
      guard let place else { return members.append(.init(path.first ?? "", value)) }
      // A whole object after some of its members.
      guard case .object(let inner) = value, case .object(var there) = members[place].value else {
        throw ShapeError(path: name, detail: "is given twice; give it once.")
      }
      var names = Set(there.map(\.name))
      for member in inner {
        guard !names.insert(member.name).inserted else {
          there.append(member)
          continue
        }
        try insert(member.value, at: [member.name], into: &there, said: member.name)
      }
      members[place].value = .object(there)
      return
    }
    var inner: [JSONValue.Member] = []
    if let place {
      switch members[place].value {
      case .object(let there): inner = there
      case .null: break
      default:
        throw ShapeError(path: path.first ?? "", detail: "must be an object, or left out.")
      }
    }
    try insert(value, at: path.dropFirst(), into: &inner, said: name)
    if let place {
      members[place].value = .object(inner)
    } else {
      members.append(.init(path.first ?? "", .object(inner)))
    }
  }
}

extension Schema {
  /// Whether a value is a text, a number or a boolean.
  var isScalar: Bool {
    switch self {
    case .string, .integer, .number, .boolean: true
    case .array, .object, .dictionary: false
    }
  }
}

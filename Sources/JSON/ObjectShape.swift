/// The fields of a JSON object and of the Swift struct that it stands for.
///
/// ```swift
/// struct Page: Sendable { var limit = 10; var words: String? }
/// let shape = ObjectShape(Page.init) {
///   Field("words", \.words, .string(), "What to look for.")
///   Field("limit", \.limit, .integer(1...100), "How many.")
/// }
/// ```
///
/// A field whose property is optional, or has a default in the struct, may be left out or null.
/// Anything else in the object is an error that names it.
public struct ObjectShape<Root: Sendable>: Sendable {
  private let make: @Sendable () -> Root
  private let fields: [Field<Root>]
  // Beside the fields, because an answer is encoded a thousand times as often as a schema is asked for,
  // and a field is many references to copy.
  @usableFromInline let names: [String]
  @usableFromInline let getters: [@Sendable (Root) -> JSONValue?]

  /// A shape from the struct's default value and its fields.
  public init(
    _ make: @escaping @Sendable () -> Root, @FieldBuilder<Root> _ fields: () -> [Field<Root>]
  ) {
    self.init(make, fields: fields())
  }

  /// A shape from the struct's default value and fields that are not known one by one.
  public init(_ make: @escaping @Sendable () -> Root, fields: [Field<Root>]) {
    self.make = make
    self.fields = fields
    names = fields.map(\.name)
    getters = fields.map(\.get)
  }

  /// The fields as the schema shows them.
  public var properties: [Schema.Property] {
    let blank = make()
    return fields.map { field in
      Schema.Property(
        name: field.name, documentation: field.documentation, schema: field.schema,
        isRequired: field.isRequired,
        defaultValue: field.isRequired ? nil : field.get(blank), detail: field.detail,
        isMinor: field.isMinor)
    }
  }

  /// The struct that an object stands for.
  ///
  /// - Throws: `ShapeError` for anything but an object, for missing and unknown fields and for
  ///   values of another form.
  public func decode(_ value: JSONValue, at path: String = "") throws(ShapeError) -> Root {
    guard case .object(let members) = value else {
      throw ShapeError(path: path, detail: "must be an object, not \(value.kind).")
    }
    func child(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
    var root = make()
    for member in members {
      guard let field = fields.first(where: { $0.name == member.name }) else {
        throw ShapeError(
          path: child(String(member.name.prefix(64))), detail: unknown(member.name))
      }
      if member.value == .null, !field.isRequired { continue }
      try field.set(&root, member.value, child(member.name))
    }
    for field in fields where field.isRequired {
      if !members.contains(where: { $0.name == field.name }) {
        throw ShapeError(path: child(field.name), detail: "is required.")
      }
    }
    return root
  }

  /// What to say of a name that is no field: where it belongs, or what there is.
  private func unknown(_ name: String) -> String {
    for field in fields {
      if case .object(let inner) = field.schema, inner.contains(where: { $0.name == name }) {
        return "is unknown here; it belongs in \(field.name)."
      }
    }
    return "is unknown. Known are: \(fields.map(\.name).joined(separator: ", "))."
  }

  /// The object that a struct stands for; absent optionals are left out.
  @inlinable
  public func encode(_ root: Root) -> JSONValue {
    var members: [JSONValue.Member] = []
    members.reserveCapacity(names.count)
    for place in getters.indices {
      if let value = getters[place](root) { members.append(JSONValue.Member(names[place], value)) }
    }
    return .object(members)
  }
}

/// One field of an object shape.
public struct Field<Root: Sendable>: Sendable {
  // What makes and reads a field is inlinable: as generic code it took most of an answer's encoding.
  @usableFromInline let name: String
  @usableFromInline let documentation: String
  @usableFromInline let schema: Schema
  @usableFromInline let isRequired: Bool
  @usableFromInline let detail: Int
  @usableFromInline let isMinor: Bool
  @usableFromInline let set: @Sendable (inout Root, JSONValue, String) throws(ShapeError) -> Void
  @usableFromInline let get: @Sendable (Root) -> JSONValue?

  /// A field that the struct has a default for, or with `isRequired` one that must be there.
  ///
  /// - Parameters:
  ///   - name: its name in the object.
  ///   - keyPath: where the struct has it.
  ///   - shape: what its value must look like.
  ///   - documentation: one line for whoever fills it in.
  ///   - isRequired: whether it must be there.
  ///   - isMinor: whether a model that must write every field does without it.
  @inlinable
  public init<Value: Sendable>(
    _ name: String, _ keyPath: any (WritableKeyPath<Root, Value> & Sendable), _ shape: Shape<Value>,
    _ documentation: String, isRequired: Bool = false, isMinor: Bool = false
  ) {
    self.name = name
    self.documentation = documentation
    self.isRequired = isRequired
    detail = 0
    self.isMinor = isMinor
    schema = shape.schema
    set = { root, value, path throws(ShapeError) in
      root[keyPath: keyPath] = try shape.decode(value, path)
    }
    get = { shape.encode($0[keyPath: keyPath]) }
  }

  /// A field that may be absent.
  ///
  /// - Parameters:
  ///   - name: its name in the object.
  ///   - keyPath: where the struct has it.
  ///   - shape: what its value must look like.
  ///   - documentation: one line for whoever fills it in.
  ///   - detail: in an answer, how soon it is left out to keep the answer short: 0 for never, the
  ///     highest first.
  ///   - isMinor: whether a model that must write every field does without it.
  @inlinable
  public init<Value: Sendable>(
    _ name: String, _ keyPath: any (WritableKeyPath<Root, Value?> & Sendable),
    _ shape: Shape<Value>,
    _ documentation: String, detail: Int = 0, isMinor: Bool = false
  ) {
    self.name = name
    self.documentation = documentation
    isRequired = false
    self.detail = detail
    self.isMinor = isMinor
    schema = shape.schema
    set = { root, value, path throws(ShapeError) in
      let decoded = try shape.decode(value, path)
      // A model that must write something writes an empty text where it means nothing.
      if let text = decoded as? String, text.isEmpty { return }
      root[keyPath: keyPath] = decoded
    }
    get = { $0[keyPath: keyPath].map(shape.encode) }
  }
}

/// Lists the fields of an object shape.
@resultBuilder
public enum FieldBuilder<Root: Sendable> {
  /// One field; says for which struct its key path is.
  public static func buildExpression(_ field: Field<Root>) -> Field<Root> { field }

  /// The fields, one a line.
  public static func buildBlock(_ fields: Field<Root>...) -> [Field<Root>] { fields }
}

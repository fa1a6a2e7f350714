extension Shape {
  /// An object of any names, whose values have one shape.
  public static func dictionary<Element: Sendable>(
    of element: Shape<Element>, maximumCount: Int
  ) -> Shape where Value == [String: Element] {
    Shape(
      schema: .dictionary(element.schema),
      decode: { value, path throws(ShapeError) in
        guard case .object(let members) = value else {
          throw ShapeError(path: path, detail: "must be an object, not \(value.kind).")
        }
        guard members.count <= maximumCount else {
          throw ShapeError(
            path: path,
            detail: "has \(members.count) entries; at most \(maximumCount) are allowed.")
        }
        var result: [String: Element] = [:]
        for member in members {
          result[member.name] = try element.decode(member.value, "\(path).\(member.name)")
        }
        return result
      },
      encode: { value in
        .object(
          value.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { .init($0.key, element.encode($0.value)) })
      })
  }

  /// One of the cases of an enumeration, by its raw value.
  public static func choice() -> Shape
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    Shape<String>.string(oneOf: Value.allCases.map(\.rawValue)).converted(
      // The string is one of the raw values by now.
      to: { Value(rawValue: $0)! }, from: { $0.rawValue })
  }

  /// The same form for values of another type.
  public func converted<Other: Sendable>(
    to: @escaping @Sendable (Value) -> Other, from: @escaping @Sendable (Other) -> Value
  ) -> Shape<Other> {
    Shape<Other>(
      schema: schema,
      decode: { value, path throws(ShapeError) in to(try decode(value, path)) },
      encode: { encode(from($0)) })
  }
}

/// The form of a JSON value and the Swift value that it stands for: schema, decoder and encoder
/// from one declaration.
///
/// ```swift
/// let limit = Shape<Int>.integer(1...100)
/// try limit.decode(.integer(10), "limit")  // 10
/// limit.schema.json(.jsonSchema)           // {"type":"integer","minimum":1,"maximum":100}
/// ```
public struct Shape<Value: Sendable>: Sendable {
  /// The schema.
  public let schema: Schema
  /// The Swift value of a JSON value; the second argument is its path, for messages.
  public let decode: @Sendable (JSONValue, String) throws(ShapeError) -> Value
  /// The JSON value of a Swift value.
  public let encode: @Sendable (Value) -> JSONValue

  /// A shape from its parts.
  public init(
    schema: Schema,
    decode: @escaping @Sendable (JSONValue, String) throws(ShapeError) -> Value,
    encode: @escaping @Sendable (Value) -> JSONValue
  ) {
    self.schema = schema
    self.decode = decode
    self.encode = encode
  }
}

/// A JSON value that does not have the form it should have.
public struct ShapeError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where: the names and indices.
  public var path: String
  /// What is wrong, and what would be right.
  public var detail: String

  /// An error.
  public init(path: String, detail: String) {
    self.path = path
    self.detail = detail
  }

  /// `path: what is wrong`.
  public var description: String { path.isEmpty ? detail : "\(path): \(detail)" }
}

extension Shape where Value == String {
  /// A string of at most `maximumLength` UTF-8 bytes, perhaps one of a fixed set.
  public static func string(
    maximumLength: Int = 4096, oneOf choices: [String] = []
  ) -> Shape<String> {
    Shape(
      schema: .string(maximumLength: maximumLength, choices: choices),
      decode: { value, path throws(ShapeError) in
        guard let text = value.text else {
          throw ShapeError(path: path, detail: "must be a string, not \(value.kind).")
        }
        guard text.utf8.count <= maximumLength else {
          throw ShapeError(
            path: path,
            detail: "has \(text.utf8.count) bytes; at most \(maximumLength) are allowed.")
        }
        guard choices.isEmpty || choices.contains(text) else {
          throw ShapeError(
            path: path,
            detail: "must be one of \(choices.joined(separator: ", ")), not \"\(text.prefix(40))\"."
          )
        }
        return text
      },
      encode: { .string($0) })
  }
}

extension Shape where Value: Comparable {
  fileprivate init(
    _ range: ClosedRange<Value>, _ schema: Schema, called name: String,
    read: @escaping @Sendable (JSONValue) -> Value?,
    encode: @escaping @Sendable (Value) -> JSONValue
  ) {
    self.init(
      schema: schema,
      decode: { value, path throws(ShapeError) in
        guard let number = read(value) else {
          throw ShapeError(path: path, detail: "must be a \(name), not \(value.kind).")
        }
        guard range.contains(number) else {
          throw ShapeError(
            path: path,
            detail: "is \(number); it must be in \(range.lowerBound)...\(range.upperBound).")
        }
        return number
      },
      encode: encode)
  }
}

extension Shape where Value == Int {
  /// A whole number in a range.
  public static func integer(_ range: ClosedRange<Int>) -> Shape<Int> {
    Shape(range, .integer(range), called: "whole number", read: \.integer) { .integer(Int64($0)) }
  }
}

extension Shape where Value == Double {
  /// A number in a range.
  public static func number(_ range: ClosedRange<Double>) -> Shape<Double> {
    Shape(range, .number(range), called: "number", read: \.number) { .number($0) }
  }
}

extension Shape where Value == Bool {
  /// True or false.
  public static var boolean: Shape<Bool> {
    Shape(
      schema: .boolean,
      decode: { value, path throws(ShapeError) in
        guard let flag = value.bool else {
          throw ShapeError(path: path, detail: "must be true or false, not \(value.kind).")
        }
        return flag
      },
      encode: { .bool($0) })
  }
}

extension Shape {
  /// A list of values of one shape.
  @inlinable
  public static func list<Element: Sendable>(
    of element: Shape<Element>, maximumCount: Int
  ) -> Shape where Value == [Element] {
    Shape(
      schema: .array(element.schema, maximumCount: maximumCount),
      decode: { value, path throws(ShapeError) in
        guard let values = value.elements else {
          throw ShapeError(path: path, detail: "must be an array, not \(value.kind).")
        }
        guard values.count <= maximumCount else {
          throw ShapeError(
            path: path,
            detail: "has \(values.count) entries; at most \(maximumCount) are allowed.")
        }
        var result: [Element] = []
        for (index, value) in values.enumerated() {
          result.append(try element.decode(value, "\(path)[\(index)]"))
        }
        return result
      },
      encode: { .array($0.map(element.encode)) })
  }

  /// The shape of an object's fields.
  @inlinable
  public static func object(_ shape: ObjectShape<Value>) -> Shape {
    Shape(
      schema: .object(shape.properties),
      decode: { value, path throws(ShapeError) in try shape.decode(value, at: path) },
      encode: { shape.encode($0) })
  }
}

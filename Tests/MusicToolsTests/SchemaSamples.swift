import JSON
import Primitives

@testable import MusicTools

/// Values of a schema and values that break it, drawn by a seeded generator; and a checker that is
/// independent of the decoders.
struct SchemaSamples {
  var generator: SplitMix64
  private let words: [String]
  private let known: [String: [String]]

  /// - Parameters:
  ///   - words: what strings are made of.
  ///   - known: values that exist, by the name of a property; drawn nine times of ten.
  init(seed: UInt64, words: [String] = pieces, known: [String: [String]] = [:]) {
    generator = SplitMix64(seed: seed)
    self.words = words
    self.known = known
  }

  static let pieces = [
    "a", "Hello", "晴天", "é", " ", "\"", "\\", "\n", "🎵", "0123456789", "곡", "{}", "\u{1}", "ж",
    "The quick brown fox", "", "-", "の",
  ]

  /// Some value that has the form.
  mutating func value(of schema: Schema, longest: Int = 12, named name: String = "") -> JSONValue {
    switch schema {
    case .string(let maximumLength, let choices):
      if let values = known[name], generator.below(10) > 0 {
        return .string(values[generator.below(values.count)])
      }
      guard choices.isEmpty else { return .string(choices[generator.below(choices.count)]) }
      return .string(text(atMost: maximumLength))
    case .integer(let range):
      let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
      let step = width < 1 << 32 ? generator.below(Int(width) + 1) : generator.below(1 << 32)
      return .integer(Int64(range.lowerBound + step))
    case .number(let range):
      return .number(
        range.lowerBound + (range.upperBound - range.lowerBound) * generator.unit())
    case .boolean: return .bool(generator.below(2) == 0)
    case .array(let element, let maximumCount):
      return .array(
        (0..<generator.below(min(maximumCount, longest) + 1)).map { _ in
          value(of: element, longest: longest, named: name)
        })
    case .object(let properties):
      var members: [JSONValue.Member] = []
      for property in properties where property.isRequired || generator.below(3) > 0 {
        members.append(
          .init(
            property.name, value(of: property.schema, longest: longest, named: property.name)))
      }
      return .object(members)
    case .dictionary(let element):
      return .object(
        (0..<generator.below(4)).map {
          .init("name \($0)", value(of: element, longest: longest, named: name))
        })
    }
  }

  private mutating func text(atMost length: Int) -> String {
    var text = ""
    // Often a single word, so that ids and names are met.
    for _ in 0..<(generator.below(2) == 0 ? 1 : generator.below(6)) {
      let piece = words[generator.below(words.count)]
      if text.utf8.count + piece.utf8.count <= length { text += piece }
    }
    return text
  }

  /// Any JSON at all.
  mutating func anything(depth: Int = 0) -> JSONValue {
    switch generator.below(depth > 2 ? 5 : 7) {
    case 0: return .null
    case 1: return .bool(generator.below(2) == 0)
    case 2: return .integer(Int64(generator.below(2000)) - 500)
    case 3: return .number(generator.unit() * 10)
    case 4: return .string(text(atMost: 100))
    case 5: return .array((0..<generator.below(4)).map { _ in anything(depth: depth + 1) })
    default:
      let names = ["title", "artist", "query", "x"].prefix(generator.below(5))
      return .object(names.map { .init($0, anything(depth: depth + 1)) })
    }
  }

  // MARK: Violations

  /// The value with one thing wrong, and the name of the property where it is; nil when there is
  /// nothing to break.
  mutating func broken(_ value: JSONValue, of schema: Schema) -> (JSONValue, String)? {
    guard case .object(let properties) = schema, case .object(let members) = value else {
      return nil
    }
    if generator.below(6) == 0 {
      return (.object(members + [.init("surprise", 1)]), "surprise")
    }
    if let required = properties.first(where: \.isRequired), generator.below(6) == 0 {
      return (.object(members.filter { $0.name != required.name }), required.name)
    }
    guard !members.isEmpty else { return nil }
    let place = generator.below(members.count)
    let name = members[place].name
    guard let property = properties.first(where: { $0.name == name }) else { return nil }
    var copy = members
    if case .object = property.schema,
      let (inner, at) = broken(copy[place].value, of: property.schema)
    {
      copy[place].value = inner
      return (.object(copy), at)
    }
    guard let wrong = wrong(property.schema) else { return nil }
    copy[place].value = wrong
    return (.object(copy), name)
  }

  private mutating func wrong(_ schema: Schema) -> JSONValue? {
    switch schema {
    case .string(let length, let choices):
      if !choices.isEmpty { return "surely not one of them" }
      return generator.below(2) == 0
        ? .integer(1) : .string(String(repeating: "x", count: length + 1))
    case .integer(let range):
      return [
        .string("1"), .number(0.5), .integer(Int64(range.upperBound) + 1),
        .integer(Int64(range.lowerBound) - 1),
      ][generator.below(4)]
    case .number(let range):
      return [.string("1"), .number(range.upperBound + 1), .number(range.lowerBound - 1)][
        generator.below(3)]
    case .boolean: return .integer(0)
    case .array(let element, let count):
      if generator.below(2) == 0, count < 2000 {
        return .array(Array(repeating: value(of: element), count: count + 1))
      }
      return generator.below(2) == 0 ? .string("x") : wrong(element).map { .array([$0]) }
    case .object, .dictionary: return .array([])
    }
  }

  // MARK: Checking

  /// What about the value is not as the schema says; nothing when it has the form.
  static func violations(_ value: JSONValue, _ schema: Schema, at place: String = "") -> [String] {
    switch (schema, value) {
    case (.string(let length, let choices), .string(let text)):
      if !choices.isEmpty { return choices.contains(text) ? [] : ["\(place): \(text)"] }
      return text.utf8.count <= length ? [] : ["\(place): too long"]
    case (.integer(let range), .integer(let number)):
      return range.contains(Int(number)) ? [] : ["\(place): \(number)"]
    case (.number(let range), .integer(let number)):
      return range.contains(Double(number)) ? [] : ["\(place): \(number)"]
    case (.number(let range), .number(let number)):
      return range.contains(number) ? [] : ["\(place): \(number)"]
    case (.boolean, .bool): return []
    case (.array(let element, let count), .array(let elements)):
      return (elements.count <= count ? [] : ["\(place): \(elements.count) entries"])
        + elements.enumerated().flatMap { violations($1, element, at: "\(place)[\($0)]") }
    case (.object(let properties), .object(let members)):
      let missing = properties.filter { property in
        property.isRequired && !members.contains { $0.name == property.name }
      }
      return missing.map { "\(place).\($0.name): missing" }
        + members.flatMap { member -> [String] in
          guard let property = properties.first(where: { $0.name == member.name }) else {
            return ["\(place).\(member.name): unknown"]
          }
          return violations(member.value, property.schema, at: "\(place).\(member.name)")
        }
    default: return ["\(place): of another kind"]
    }
  }
}

/// A tool, opened up for tests that hold for all of them.
struct ToolUnderTest {
  let name: String
  let arguments: Schema
  let answer: Schema
  let output: Schema
  let entries: [String]
  let restHint: String
  /// Decodes arguments; the message of the error, or the arguments as encoded again.
  let decode: @Sendable (JSONValue) -> Result<JSONValue, ShapeError>
  /// The same for outputs.
  let decodeOutput: @Sendable (JSONValue) -> Result<JSONValue, ShapeError>

  static let all: [ToolUnderTest] = MusicToolbox.standardTools.map { open($0) }

  private static func open<Tool: MusicTool>(_ tool: Tool) -> ToolUnderTest {
    ToolUnderTest(
      name: Tool.name, arguments: .object(Tool.arguments.properties), answer: Tool.answerSchema,
      output: .object(Tool.output.properties), entries: Tool.entries,
      restHint: Tool.restHint,
      decode: { value in
        Result { () throws(ShapeError) in Tool.arguments.encode(try Tool.arguments.decode(value)) }
      },
      decodeOutput: { value in
        Result { () throws(ShapeError) in Tool.output.encode(try Tool.output.decode(value)) }
      })
  }
}

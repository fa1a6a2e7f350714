public import JSON
public import Primitives

/// Changes one place of a text: a byte, a cut, a doubling or a piece of syntax.
public func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
  guard !bytes.isEmpty else { return bytes.append(UInt8(ascii: "{")) }
  let place = generator.below(bytes.count)
  let pieces = [
    "null", "[", "]", "{", "}", ",", ":", "\"", "\\", "\\ud800", "-1", "1e999", "\u{0}",
  ]
  switch generator.below(6) {
  case 0: bytes[place] = UInt8(generator.below(256))
  case 1: bytes.remove(at: place)
  case 2: bytes.removeLast(bytes.count - place)
  case 3: bytes.insert(contentsOf: bytes[place...], at: place)
  case 4: bytes.insert(contentsOf: pieces[generator.below(pieces.count)].utf8, at: place)
  default: bytes[place] ^= UInt8(1) << UInt8(generator.below(7))
  }
}

extension JSONValue {
  /// Any value, with the texts and numbers that go wrong most easily.
  public static func random(depth: Int, _ generator: inout SplitMix64) -> JSONValue {
    switch generator.below(depth > 0 ? 8 : 6) {
    case 0: return .null
    case 1: return .bool(generator.below(2) == 0)
    case 2:
      let numbers: [Int64] = [0, -1, .max, .min, 1 << 53 + 1, Int64(generator.below(1000))]
      return .integer(numbers[generator.below(numbers.count)])
    case 3:
      let numbers = [
        0.1, -2.5, 1e300, .leastNonzeroMagnitude, 1.5e-7, 123_456.789, generator.unit(),
        generator.unit() * 1e12,
      ]
      return .number(numbers[generator.below(numbers.count)])
    case 4, 5: return .string(randomText(&generator))
    case 6:
      return .array((0..<generator.below(5)).map { _ in random(depth: depth - 1, &generator) })
    default:
      return .object(
        (0..<generator.below(5)).map { number in
          Member("\(number)" + randomText(&generator), random(depth: depth - 1, &generator))
        })
    }
  }

  private static func randomText(_ generator: inout SplitMix64) -> String {
    let pieces = [
      "a", "Z", " ", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "é", "e\u{301}",
      "周", "🎵", "👩‍👩‍👧", "\u{2028}", "\u{FFFD}", "\u{10FFFF}", "\r\n",
    ]
    return (0..<generator.below(6)).map { _ in pieces[generator.below(pieces.count)] }.joined()
  }

  /// Members by name, and whole numbers as numbers: what JSON itself does not tell apart.
  public var sorted: JSONValue {
    switch self {
    case .array(let elements): .array(elements.map(\.sorted))
    case .object(let members):
      .object(
        members.map { Member($0.name, $0.value.sorted) }
          .sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) })
    case .integer(let number): .number(Double(number))
    default: self
    }
  }
}

public import JSON

/// How many tokens a text costs a model, by an estimate that rather says too many.
///
/// What a token is differs from model to model. The estimate adds up, byte by byte of the compact
/// JSON: 0.2 a letter, 0.9 a digit, 0.6 a sign, nothing a space, 0.7 a character of two bytes (ä, ж),
/// 0.9 one of three (晴, の, 곡), 2.5 one of four (emoji). Measured on 400 answers about real tracks
/// in Latin, Chinese, Japanese and Korean against the vocabularies o200k_base, cl100k_base, DeepSeek's
/// and an early one of Anthropic's: the dearest of the four is 0.79 to 1.01 of the estimate, in the
/// mean 0.90. `Benchmarks/peers/token_counts.py` measures it.
public struct TokenBudget: Sendable, Equatable {
  /// The most tokens.
  public let limit: Int

  /// Below this no budget can be kept: an answer has a frame, and says how to see more. As much as
  /// trainers leave that cut the answers of tools to 256 characters.
  public static let minimum = 60
  /// What an answer may cost when the caller does not say.
  public static let usual = 4000
  /// The same for a tool that is asked about a hundred things at once.
  public static let long = 8000

  /// A budget of `limit` tokens.
  public init(_ limit: Int) {
    self.limit = limit
  }

  /// No more than another limit, which is at least the minimum.
  func within(_ other: Int?) -> TokenBudget {
    TokenBudget(min(limit, max(other ?? limit, TokenBudget.minimum)))
  }

  /// The form of the argument that tools have for it.
  static let shape = Shape<Int>.integer(minimum...100_000)

  /// The estimated tokens of a text.
  public static func tokens(in text: String) -> Int { (cost(ofText: text) + 9) / 10 }

  /// The estimated tokens of a value's compact JSON, without writing it.
  public static func tokens(in value: JSONValue) -> Int { (cost(of: value) + 9) / 10 }

  /// Whether a value fits.
  public func holds(_ value: JSONValue) -> Bool { TokenBudget.tokens(in: value) <= limit }

  // MARK: Tenths of a token

  private static let sign = 6

  private static func cost(of value: JSONValue) -> Int {
    switch value {
    case .null, .bool, .integer, .number: cost(ofText: value.compact)
    case .string(let text): cost(ofString: text)
    case .array(let elements):
      elements.reduce(2 * sign + commas(elements.count)) { $0 + cost(of: $1) }
    case .object(let members):
      members.reduce(2 * sign + commas(members.count)) {
        $0 + cost(ofString: $1.name) + sign + cost(of: $1.value)
      }
    }
  }

  private static func commas(_ count: Int) -> Int { sign * max(0, count - 1) }

  /// A string in its quotes, escapes as they are written.
  private static func cost(ofString text: String) -> Int {
    var sum = 2 * sign
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): sum += 2 * sign
      case 0x09, 0x0A, 0x0D: sum += sign + cost(ofByte: UInt8(ascii: "n"))
      case 0..<0x20, 0x7F:
        sum += cost(ofText: JSONValue.string(String(UnicodeScalar(byte))).compact) - 2 * sign
      default: sum += cost(ofByte: byte)
      }
    }
    return sum
  }

  private static func cost(ofText text: String) -> Int {
    text.utf8.reduce(0) { $0 + cost(ofByte: $1) }
  }

  private static func cost(ofByte byte: UInt8) -> Int { Int(costs[Int(byte)]) }

  /// By byte; a character beyond ASCII is paid for by its first byte.
  private static let costs: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x20, 0x80..<0xC0: 0
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): 2
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 9
    case 0..<0x80: UInt8(sign)
    case 0xC0..<0xE0: 7
    case 0xE0..<0xF0: 9
    default: 25
    }
  }
}

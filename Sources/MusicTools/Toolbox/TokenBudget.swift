/// Keeps an answer under the number of tokens that a caller gives.
///
/// What a token is differs from model to model. The estimate is one token for four ASCII bytes and
/// one for each other character: near for English JSON, a little high for Chinese and Japanese, so
/// that an answer rather ends early than overflows.
public struct TokenBudget: Sendable, Equatable {
  /// The most tokens.
  public let limit: Int

  /// A budget; none when nil.
  public init(_ limit: Int?) {
    self.limit = limit ?? .max
  }

  /// The estimated tokens of a value's compact JSON.
  public static func tokens(in value: JSONValue) -> Int { tokens(in: value.compact) }

  /// The estimated tokens of a text.
  public static func tokens(in text: String) -> Int {
    var ascii = 0
    var others = 0
    for byte in text.utf8 {
      if byte < 0x80 { ascii += 1 } else if byte & 0xC0 != 0x80 { others += 1 }
    }
    return (ascii + 3) / 4 + others
  }

  /// Whether a value fits.
  public func holds(_ value: JSONValue) -> Bool {
    limit == .max || TokenBudget.tokens(in: value) <= limit
  }

  /// How many of the first elements of a list fit beside the rest of the answer, found by halving.
  ///
  /// - Parameter encode: the answer with that many elements.
  public func largestCount(upTo count: Int, _ encode: (Int) -> JSONValue) -> Int {
    if holds(encode(count)) { return count }
    var (low, high) = (0, count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if holds(encode(middle)) { low = middle } else { high = middle }
    }
    return low
  }

  /// The field that tools offer for it.
  static let shape = Shape<Int>.integer(100...100_000)
  static let documentation = "Keep the answer under so many tokens."
}

public import JSON

/// What a server asks for a million tokens.
///
/// ```swift
/// let prices = TokenPrices(
///   prompt: Money(dollars: 0.15), cached: Money(dollars: 0.075), completion: Money(dollars: 0.6))
/// prices.cost(of: TokenUsage(prompt: 1_000, completion: 100))  // $0.00021
/// ```
public struct TokenPrices: Sendable, Equatable {
  /// A million tokens of requests.
  public var prompt: Money
  /// A million tokens of requests that the server had at hand; nil for the same as others.
  public var cached: Money?
  /// A million tokens of replies.
  public var completion: Money

  /// Prices.
  public init(prompt: Money, cached: Money? = nil, completion: Money) {
    self.prompt = prompt
    self.cached = cached
    self.completion = completion
  }

  /// A model that costs nothing, such as one on this machine.
  public static let free = TokenPrices(prompt: .zero, completion: .zero)

  /// What a reply cost, rounded down to a trillionth of a dollar.
  ///
  /// Cached tokens are counted among those of the request, and never more than these.
  public func cost(of usage: TokenUsage) -> Money {
    let fromCache = min(usage.cached, usage.prompt)
    let sum =
      Int128(usage.prompt - fromCache) * Int128(prompt.trillionths)
      + Int128(fromCache) * Int128((cached ?? prompt).trillionths)
      + Int128(usage.completion) * Int128(completion.trillionths)
    return Money(clamping: sum / 1_000_000)
  }
}

extension TokenPrices {
  /// Prices as people write them: `{"prompt":0.15,"cached":0.075,"completion":0.6}`, dollars a
  /// million tokens.
  public static let shape = ObjectShape({ TokenPrices.free }) {
    Field("prompt", \.prompt, .dollars, "Dollars for a million tokens of requests.")
    Field(
      "cached", \.cached, .dollars, "The same for tokens that the server had at hand.")
    Field("completion", \.completion, .dollars, "Dollars for a million tokens of replies.")
  }
}

extension Shape where Value == Money {
  /// An amount as a number of dollars, 0...1,000,000.
  static var dollars: Shape<Money> {
    let number = Shape<Double>.number(0...1_000_000)
    return Shape(
      schema: number.schema,
      decode: { value, place throws(ShapeError) in
        Money(dollars: try number.decode(value, place))
      },
      encode: { number.encode($0.dollars) })
  }
}

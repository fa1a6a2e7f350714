public import JSON

/// The tokens that a reply cost, each at least 0.
public struct TokenUsage: Sendable, Equatable {
  /// Tokens of the request, cached ones included.
  public var prompt: Int
  /// Tokens of the reply.
  public var completion: Int
  /// Tokens of the request that the server had at hand from an earlier one.
  public var cached: Int

  /// Usage; negative counts are taken as 0.
  public init(prompt: Int = 0, completion: Int = 0, cached: Int = 0) {
    self.prompt = max(0, prompt)
    self.completion = max(0, completion)
    self.cached = max(0, cached)
  }

  /// All tokens.
  public var total: Int { TokenUsage.sum(prompt, completion) }

  /// The usage of two replies; counts that do not fit stay at the largest that does.
  public static func + (left: TokenUsage, right: TokenUsage) -> TokenUsage {
    TokenUsage(
      prompt: sum(left.prompt, right.prompt), completion: sum(left.completion, right.completion),
      cached: sum(left.cached, right.cached))
  }

  /// Adds the usage of another reply.
  public static func += (left: inout TokenUsage, right: TokenUsage) { left = left + right }

  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? .max : sum
  }
}

extension TokenUsage {
  /// The usage as chat completions write it.
  public var json: JSONValue {
    [
      "prompt_tokens": .integer(Int64(prompt)), "completion_tokens": .integer(Int64(completion)),
      "total_tokens": .integer(Int64(total)),
      "prompt_tokens_details": ["cached_tokens": .integer(Int64(cached))],
    ]
  }

  /// The usage that an object stands for; what is absent is 0. Unknown members are ignored.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue, at place: String = "usage") throws(ShapeError) {
    let reader = MemberReader(json, place)
    self.init(
      prompt: try reader.whole("prompt_tokens") ?? 0,
      completion: try reader.whole("completion_tokens") ?? 0,
      cached: json["prompt_tokens_details"]?["cached_tokens"]?.integer ?? 0)
  }
}

public import JSON

/// How likely a model held one token of its reply.
public struct TokenLogProbability: Sendable, Equatable {
  /// A token that might have come instead, or the token itself.
  public struct Alternative: Sendable, Equatable {
    /// The token's text.
    public var token: String
    /// Its natural logarithm of probability, at most 0.
    public var logProbability: Double

    /// An alternative.
    public init(token: String, logProbability: Double) {
      self.token = token
      self.logProbability = logProbability
    }
  }

  /// The token's text.
  public var token: String
  /// Its natural logarithm of probability, at most 0.
  public var logProbability: Double
  /// The likeliest tokens at this place, as many as were asked for.
  public var alternatives: [Alternative]

  /// A token and how likely it was.
  public init(token: String, logProbability: Double, alternatives: [Alternative] = []) {
    self.token = token
    self.logProbability = logProbability
    self.alternatives = alternatives
  }
}

extension TokenLogProbability {
  /// The token as an entry of `logprobs.content`.
  public var json: JSONValue {
    [
      "token": .string(token), "logprob": .number(logProbability),
      "top_logprobs": .array(
        alternatives.map { ["token": .string($0.token), "logprob": .number($0.logProbability)] }),
    ]
  }

  /// The token that an entry of `logprobs.content` stands for. Unknown members are ignored.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue, at place: String) throws(ShapeError) {
    let reader = MemberReader(json, place)
    self.init(
      token: try reader.text("token"), logProbability: try TokenLogProbability.number(reader),
      alternatives: try reader.list("top_logprobs") { (entry, path) throws(ShapeError) in
        let inner = MemberReader(entry, path)
        return Alternative(
          token: try inner.text("token"), logProbability: try TokenLogProbability.number(inner))
      })
  }

  /// The tokens of `logprobs`, at most `limit` of them.
  ///
  /// Two forms are read: that of chat completions, and the older one with `tokens` and
  /// `token_logprobs` side by side, which some local servers send.
  static func list(
    logprobs json: JSONValue?, limit: Int, at place: String = "logprobs"
  ) throws(ShapeError) -> [TokenLogProbability] {
    let limit = max(0, limit)
    guard let json, json != .null else { return [] }
    if let tokens = json["tokens"]?.elements, let values = json["token_logprobs"]?.elements {
      return zip(tokens, values).prefix(limit).compactMap { token, value in
        guard let token = token.text, let value = value.number else { return nil }
        return TokenLogProbability(token: token, logProbability: value)
      }
    }
    var result: [TokenLogProbability] = []
    let entries = try MemberReader(json, place).values("content").prefix(limit)
    for (number, entry) in entries.enumerated() {
      result.append(try TokenLogProbability(json: entry, at: "\(place).content[\(number)]"))
    }
    return result
  }

  private static func number(_ reader: MemberReader) throws(ShapeError) -> Double {
    guard let value = try reader.number("logprob") else {
      throw ShapeError(path: reader.path("logprob"), detail: "is required.")
    }
    return value
  }
}

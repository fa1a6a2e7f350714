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
  /// - Throws: `ChatFormError` that names the place.
  public init(json: JSONValue, at place: String) throws(ChatFormError) {
    var alternatives: [Alternative] = []
    for (number, entry) in try json.list("top_logprobs", at: place).enumerated() {
      let inner = "\(place).top_logprobs[\(number)]"
      alternatives.append(
        Alternative(
          token: try entry.requiredText("token", at: inner),
          logProbability: try TokenLogProbability.number(entry, at: inner)))
    }
    self.init(
      token: try json.requiredText("token", at: place),
      logProbability: try TokenLogProbability.number(json, at: place), alternatives: alternatives)
  }

  /// The tokens of `logprobs`, at most `limit` of them.
  ///
  /// Two forms are read: that of chat completions, and the older one with `tokens` and
  /// `token_logprobs` side by side, which some local servers send.
  static func list(
    logprobs json: JSONValue?, limit: Int, at place: String = "logprobs"
  ) throws(ChatFormError) -> [TokenLogProbability] {
    let limit = max(0, limit)
    guard let json, json != .null else { return [] }
    if let tokens = json["tokens"]?.elements, let values = json["token_logprobs"]?.elements {
      return zip(tokens, values).prefix(limit).compactMap { token, value in
        guard let token = token.text, let value = value.real else { return nil }
        return TokenLogProbability(token: token, logProbability: value)
      }
    }
    var result: [TokenLogProbability] = []
    for (number, entry) in try json.list("content", at: place).prefix(limit).enumerated() {
      result.append(try TokenLogProbability(json: entry, at: "\(place).content[\(number)]"))
    }
    return result
  }

  private static func number(_ json: JSONValue, at place: String) throws(ChatFormError) -> Double {
    guard let value = try json.optional("logprob", at: place, "a number", \.real) else {
      throw ChatFormError(place: "\(place).logprob", detail: "is required.")
    }
    return value
  }
}

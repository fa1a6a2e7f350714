/// How a model is to answer. What is nil is left to the server.
public struct ChatOptions: Sendable, Equatable {
  /// The model's name; nil for the one that the client was made with.
  public var model: String?
  /// How far the draw of tokens is from the likeliest, in 0...2.
  public var temperature: Double?
  /// The largest number of tokens of the answer, at least 1.
  public var maxTokens: Int?
  /// The seed of the draw, for servers that keep to it.
  public var seed: Int?
  /// Whether tools are called; nil leaves it to the model when there are tools.
  public var toolChoice: ToolChoice?
  /// Whether several tools may be called in one reply.
  public var allowsParallelCalls: Bool?
  /// How many alternatives to tell with each token's log probability, in 0...20; nil asks for no
  /// log probabilities.
  public var logProbabilityAlternatives: Int?

  /// Options.
  public init(
    model: String? = nil, temperature: Double? = nil, maxTokens: Int? = nil, seed: Int? = nil,
    toolChoice: ToolChoice? = nil, allowsParallelCalls: Bool? = nil,
    logProbabilityAlternatives: Int? = nil
  ) {
    self.model = model
    self.temperature = temperature
    self.maxTokens = maxTokens
    self.seed = seed
    self.toolChoice = toolChoice
    self.allowsParallelCalls = allowsParallelCalls
    self.logProbabilityAlternatives = logProbabilityAlternatives
  }

  /// Checks the ranges.
  ///
  /// - Throws: `ChatModelError.invalidRequest`.
  func validate() throws(ChatModelError) {
    if let temperature, !(0...2).contains(temperature) {
      throw .invalidRequest("The temperature is \(temperature); it must be in 0...2.")
    }
    if let maxTokens, maxTokens < 1 {
      throw .invalidRequest("The limit of tokens is \(maxTokens); it must be at least 1.")
    }
    if let count = logProbabilityAlternatives, !(0...20).contains(count) {
      throw .invalidRequest("\(count) alternatives a token are asked for; ask for 0...20.")
    }
  }
}

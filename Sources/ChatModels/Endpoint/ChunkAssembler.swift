import JSON

/// Turns the chunks of a streamed chat completion into events.
///
/// Servers differ in how they stream calls. A piece belongs to the call of its `index`; it begins a
/// new one when that index is new, when it brings another id than that call has (some servers give
/// every call the index 0), or when it brings another name after arguments have begun. A piece
/// without an index continues the last call, unless it brings a name or an id. A call without an id
/// gets one.
struct ChunkAssembler {
  private struct Call {
    var wireIndex: Int?
    var id: String
    var name: String
    var hasArguments: Bool
  }

  private let callLimit: Int
  private var tokensLeft: Int
  private let idPrefix: String
  private var calls: [Call] = []
  /// Whether there has been any chunk.
  private(set) var hasBegun = false
  /// Whether the model has said why it stopped.
  private(set) var hasFinished = false
  private var refusal = ""

  /// - Parameter idPrefix: what made-up ids begin with; the same request gives the same ids.
  init(callLimit: Int, tokenLimit: Int, idPrefix: String) {
    self.callLimit = callLimit
    tokensLeft = tokenLimit
    self.idPrefix = idPrefix
  }

  /// The events of a chunk; those of its first choice, when there are several.
  mutating func add(_ chunk: JSONValue) throws(ShapeError) -> [ChatEvent] {
    let reader = MemberReader(chunk, "chunk")
    try reader.requireObject()
    var events: [ChatEvent] = []
    if !hasBegun {
      hasBegun = true
      events.append(.began(model: chunk["model"]?.text ?? ""))
    }
    let choices = try reader.values("choices")
    if let choice = choices.first(where: { ($0["index"]?.integer ?? 0) == 0 }) {
      events += try self.events(of: choice)
    }
    if let usage = chunk.present("usage") {
      events.append(.usage(try TokenUsage(json: usage, at: "chunk.usage")))
    }
    return events
  }

  /// What is still to say at the end of a stream that did not say why the model stopped.
  ///
  /// - Throws: `ChatModelError.refused`.
  mutating func finish() throws(ChatModelError) -> [ChatEvent] {
    guard refusal.isEmpty else { throw .refused(refusal) }
    guard !hasFinished else { return [] }
    hasFinished = true
    return [.finished(calls.isEmpty ? .stop : .toolCalls)]
  }

  private mutating func events(of choice: JSONValue) throws(ShapeError) -> [ChatEvent] {
    var events: [ChatEvent] = []
    let place = "choices[0]"
    let tokens = try TokenLogProbability.list(
      logprobs: choice["logprobs"], limit: tokensLeft, at: "\(place).logprobs")
    if !tokens.isEmpty {
      tokensLeft -= tokens.count
      events.append(.logProbabilities(tokens))
    }
    if let delta = choice.present("delta") {
      let reader = MemberReader(delta, "\(place).delta")
      let words = try reader.optionalText("content") ?? ""
      if !words.isEmpty { events.append(.text(words)) }
      refusal += delta["refusal"]?.text ?? ""
      for piece in try reader.values("tool_calls") { events += call(piece) }
    }
    if let word = choice.present("finish_reason")?.text {
      hasFinished = true
      events.append(.finished(FinishReason(word)))
    }
    return events
  }

  private mutating func call(_ piece: JSONValue) -> [ChatEvent] {
    let index = piece["index"]?.integer
    let id = piece["id"]?.text ?? ""
    let name = piece["function"]?["name"]?.text ?? ""
    let arguments = ToolCall.argumentsText(piece["function"]?["arguments"])
    guard let place = place(index: index, id: id, name: name) else {
      guard calls.count < callLimit else { return [] }
      let place = calls.count
      let call = Call(
        wireIndex: index, id: id.isEmpty ? "\(idPrefix)\(place)" : id, name: name,
        hasArguments: !arguments.isEmpty)
      calls.append(call)
      return [
        .toolCall(
          ToolCallDelta(index: place, id: call.id, name: name, arguments: arguments))
      ]
    }
    // Some servers repeat the whole name with each piece.
    let isRepeated = name == calls[place].name
    let more = name.isEmpty || isRepeated ? nil : name
    calls[place].name += more ?? ""
    if !arguments.isEmpty { calls[place].hasArguments = true }
    if more == nil, arguments.isEmpty { return [] }
    return [.toolCall(ToolCallDelta(index: place, name: more, arguments: arguments))]
  }

  /// The call that a piece continues, or nil when it begins one.
  private func place(index: Int?, id: String, name: String) -> Int? {
    guard let index else {
      guard let last = calls.indices.last else { return nil }
      if !id.isEmpty { return calls[last].id == id ? last : nil }
      return name.isEmpty ? last : nil
    }
    guard let place = calls.lastIndex(where: { $0.wireIndex == index }) else { return nil }
    let call = calls[place]
    if !id.isEmpty, id != call.id { return nil }
    if !name.isEmpty, name != call.name, call.hasArguments { return nil }
    return place
  }
}

import JSON

/// Decides whether a `SimulatedModel` answers from memory, looks up, or answers from what it
/// looked up, and writes the message.
struct SimulatedDecision {
  let request: ChatRequest
  let question: SimulatedQuestion
  /// What the user said.
  let words: String
  let recall: SimulatedRecall
  let lookupThreshold: Double

  /// The message, and how sure it is of it.
  func reply() -> (ChatMessage, confidence: Double) {
    let found = foundSongs
    let confidence = found.isEmpty ? recall.statedConfidence : max(0.95, recall.statedConfidence)
    guard let tool = tool(isSure: !found.isEmpty || recall.statedConfidence >= lookupThreshold)
    else {
      return (.assistant(prose(found)), confidence)
    }
    let names = found.isEmpty ? recall.slots.map { ($0.title, $0.artist) } : found
    let arguments =
      SimulatedDecision.isAnswer(tool)
      ? SchemaFiller(words: sentence(names.count), count: names.count, artist: nil, songs: names)
      : SchemaFiller(
        words: words, count: question.wantedCount, artist: question.artist, songs: [])
    let call = ToolCall(
      id: "call_\(request.messages.count)_0", name: tool.name,
      arguments: arguments.object(tool.parameters).compact)
    return (.assistant("", calls: [call]), confidence)
  }

  // MARK: Which tool

  static func isAnswer(_ tool: ToolDefinition) -> Bool {
    ["answer", "submit"].contains(tool.name) || tool.name.hasPrefix("submit_")
  }

  /// The tool to call, or nil to answer in prose.
  private func tool(isSure: Bool) -> ToolDefinition? {
    let answer = request.tools.first(where: SimulatedDecision.isAnswer)
    let others = request.tools.filter { !SimulatedDecision.isAnswer($0) }
    let lookUp = others.first { $0.name.contains("search") } ?? others.first
    switch request.options.toolChoice ?? .auto {
    case .forbidden: return nil
    case .named(let name): return request.tools.first { $0.name == name }
    case .required: return isSure ? answer ?? lookUp : lookUp ?? answer
    case .auto: return isSure ? answer : lookUp ?? answer
    }
  }

  // MARK: What was found

  /// Songs in the results of tools since the user spoke, as many as are wanted; those of the last
  /// result that has any.
  private var foundSongs: [(title: String, artist: String)] {
    for message in request.messages.reversed() {
      guard message.role != .user else { return [] }
      guard message.role == .tool, let json = try? JSONValue(parsing: message.text) else {
        continue
      }
      var songs: [(title: String, artist: String)] = []
      SimulatedDecision.collect(json, into: &songs)
      if !songs.isEmpty { return Array(songs.prefix(question.wantedCount)) }
    }
    return []
  }

  private static func collect(
    _ json: JSONValue, into songs: inout [(title: String, artist: String)]
  ) {
    switch json {
    case .array(let elements): for element in elements { collect(element, into: &songs) }
    case .object(let members):
      if let title = text(json, SchemaFiller.titleNames),
        let artist = text(json, SchemaFiller.artistNames)
      {
        songs.append((title, artist))
      } else {
        for member in members { collect(member.value, into: &songs) }
      }
    default: break
    }
  }

  private static func text(_ json: JSONValue, _ names: [String]) -> String? {
    for name in names {
      if let text = json[name]?.text { return text }
      if let parts = json[name]?.elements?.compactMap(\.text), !parts.isEmpty {
        return parts.joined(separator: ", ")
      }
    }
    return nil
  }

  // MARK: Prose

  private func prose(_ found: [(title: String, artist: String)]) -> String {
    let names = found.isEmpty ? recall.slots.map { ($0.title, $0.artist) } : found
    guard let first = names.first else { return "I do not know any such song." }
    if question.asksWhoSings { return "\"\(first.0)\" is by \(first.1)." }
    let lines = names.enumerated().map {
      "\($0.offset + 1). \"\($0.element.0)\" by \($0.element.1)"
    }
    return sentence(names.count) + "\n" + lines.joined(separator: "\n")
  }

  private func sentence(_ count: Int) -> String {
    switch count {
    case 0: "I do not know any such song."
    case 1: "Here is a song:"
    default: "Here are \(count) songs:"
    }
  }
}

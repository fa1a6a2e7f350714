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

  /// From here on it would rather say what it remembers than that nothing was found.
  private static let minimumMemory = 0.5

  /// The message, and how sure it is of it.
  func reply() -> (ChatMessage, confidence: Double) {
    if question.matter == .talk, tool(isSure: true).map(SimulatedDecision.isAnswer) ?? true {
      return talk()
    }
    let (found, hasLooked) = lookedUp
    let confidence = found.isEmpty ? recall.statedConfidence : max(0.95, recall.statedConfidence)
    // Another search of the same words finds no more.
    let isSure = hasLooked || recall.statedConfidence >= lookupThreshold
    let answer = SimulatedAnswer(
      question: question, wording: SimulatedWording.of(words),
      songs: found.isEmpty ? recalled(hasLooked) : found, isFound: !found.isEmpty)
    guard let tool = tool(isSure: isSure) else { return (.assistant(answer.prose), confidence) }
    let arguments =
      SimulatedDecision.isAnswer(tool)
      ? SchemaFiller(
        words: answer.text, count: answer.listed.count, artist: nil,
        songs: answer.listed.map { ($0.title, $0.artist) })
      : SchemaFiller(
        words: words, count: question.wantedCount, artist: question.artist, songs: [])
    return (.assistant("", calls: [call(tool, arguments)]), confidence)
  }

  private func call(_ tool: ToolDefinition, _ arguments: SchemaFiller) -> ToolCall {
    ToolCall(
      id: "call_\(request.messages.count)_0", name: tool.name,
      arguments: arguments.object(tool.parameters).compact)
  }

  /// Words for words: no song and no search.
  private func talk() -> (ChatMessage, confidence: Double) {
    let text = SimulatedWording.of(words).talk
    guard case .named? = request.options.toolChoice, let tool = tool(isSure: true) else {
      return (.assistant(text), SimulatedDecision.talkConfidence)
    }
    let arguments = SchemaFiller(words: text, count: 0, artist: nil, songs: [])
    return (.assistant("", calls: [call(tool, arguments)]), SimulatedDecision.talkConfidence)
  }

  private static let talkConfidence = 0.95

  /// What it remembers; nothing where a search found nothing and it is not sure of itself.
  private func recalled(_ hasLooked: Bool) -> [SimulatedAnswer.Song] {
    if hasLooked, recall.statedConfidence < SimulatedDecision.minimumMemory { return [] }
    return recall.slots.map {
      .init(title: $0.title, artist: $0.artist, album: $0.album, year: $0.year)
    }
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

  /// Songs in the results of tools since the user spoke, those of the last result that has any, as many as
  /// are wanted, or all where one of them is asked about; and whether a tool answered at all.
  private var lookedUp: (songs: [SimulatedAnswer.Song], hasLooked: Bool) {
    var hasLooked = false
    for message in request.messages.reversed() {
      guard message.role != .user else { break }
      guard message.role == .tool, let json = try? JSONValue(parsing: message.text) else {
        continue
      }
      hasLooked = true
      var songs: [SimulatedAnswer.Song] = []
      SimulatedDecision.collect(json, into: &songs)
      guard !songs.isEmpty else { continue }
      return (question.title == nil ? Array(songs.prefix(question.wantedCount)) : songs, true)
    }
    return ([], hasLooked)
  }

  private static func collect(_ json: JSONValue, into songs: inout [SimulatedAnswer.Song]) {
    switch json {
    case .array(let elements): for element in elements { collect(element, into: &songs) }
    case .object(let members):
      if let title = text(json, SchemaFiller.titleNames),
        let artist = text(json, SchemaFiller.artistNames)
      {
        songs.append(
          .init(
            title: title, artist: artist, album: json["album"]?.text,
            year: (json["released"]?.text ?? json["year"]?.text).flatMap { Int($0.prefix(4)) }
              ?? json["year"]?.integer))
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
}

import Foundation
import JSON
import MusicTools
import Refrain

/// Answers questions about music with a model that is somewhere else and the tools of a catalog.
///
/// ```swift
/// let agent = MusicAgent(toolbox: MusicToolbox(engine), client: ChatClient(endpoint))
/// let reply = try await agent.reply(to: "songs for a rainy night") { print($0, terminator: "") }
/// ```
public struct MusicAgent: Sendable {
  /// The catalog's tools.
  public let toolbox: MusicToolbox
  /// The model.
  public let client: ChatClient
  /// Turns after which it gives up.
  public var maximumTurns = 8

  /// An agent.
  public init(toolbox: MusicToolbox, client: ChatClient) {
    self.toolbox = toolbox
    self.client = client
  }

  /// What the listener gets.
  public struct Reply: Sendable {
    /// The words.
    public var text: String
    /// Whether these words have been streamed already, as they came.
    public var isStreamed: Bool
    /// The songs, every one of them in the catalog.
    public var songs: [Song]
    /// Songs that the model named and the catalog does not have.
    public var leftOut: [String]
  }

  /// A turn limit that was reached.
  public struct TooManyTurns: Error {}

  /// Asks, lets the model use the tools, and checks its list.
  ///
  /// - Parameter show: gets the model's words as they stream in.
  public func reply(
    to request: String, show: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> Reply {
    var messages: [JSONValue] = [
      ["role": "system", "content": .string(MusicToolbox.agentInstructions + Answer.instructions)],
      ["role": "user", "content": .string(request)],
    ]
    var mayCorrect = true
    for _ in 0..<maximumTurns {
      let turn = try await client.turn(messages, tools: tools, show: show)
      messages.append(turn.message)
      guard !turn.calls.isEmpty else { return Reply(text: turn.text, isStreamed: true, songs: [], leftOut: []) }
      let outcomes = await run(turn.calls)
      if let answer = outcomes.compactMap(\.answer).first {
        if answer.missing.isEmpty || !mayCorrect {
          return Reply(
            text: answer.text, isStreamed: false, songs: answer.songs, leftOut: answer.missing)
        }
        mayCorrect = false
      }
      for (call, outcome) in zip(turn.calls, outcomes) {
        messages.append([
          "role": "tool", "tool_call_id": .string(call.id), "content": .string(outcome.content),
        ])
      }
    }
    throw TooManyTurns()
  }

  /// The catalog's tools, and the one that ends the conversation.
  private var tools: JSONValue {
    guard case .array(let tools) = toolbox.schemas(for: .openAI) else { return [] }
    return .array(tools + [Answer.tool])
  }

  private struct Outcome: Sendable {
    var content: String
    var answer: GroundedAnswer?
  }

  /// Runs the calls of a turn side by side; their results in the order of the calls.
  private func run(_ calls: [ToolCall]) async -> [Outcome] {
    await withTaskGroup(of: (Int, Outcome).self) { group in
      for (index, call) in calls.enumerated() {
        group.addTask { (index, await run(call)) }
      }
      var outcomes = [Outcome?](repeating: nil, count: calls.count)
      for await (index, outcome) in group { outcomes[index] = outcome }
      return outcomes.compactMap { $0 }
    }
  }

  private func run(_ call: ToolCall) async -> Outcome {
    guard call.name == Answer.name else {
      return Outcome(content: await toolbox.call(call.name, arguments: call.arguments).json)
    }
    guard let answer = Answer(call.arguments) else {
      return Outcome(content: "The arguments must be an object with text and songs.")
    }
    let grounded = await answer.grounded(by: toolbox)
    return Outcome(content: grounded.complaint, answer: grounded)
  }
}

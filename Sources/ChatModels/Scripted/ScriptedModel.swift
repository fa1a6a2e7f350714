import Synchronization

/// A model for tests: it says what the script says, request after request, and notes what it was
/// asked.
///
/// ```swift
/// let model = ScriptedModel([.text("Purple Rain by Prince.")])
/// let reply = try await model.reply(to: ChatRequest([.user("A song about rain?")]))
/// model.requests.count  // 1
/// ```
///
/// Copies share the script. Requests that run side by side get its replies in the order in which
/// they began to be iterated.
public struct ScriptedModel: ChatModel {
  /// The model's name.
  public let name: String
  private let script: Script

  /// A model with a script.
  public init(_ replies: [ScriptedReply], name: String = "scripted") {
    self.name = name
    script = Script(replies)
  }

  /// A model that repeats a recorded conversation.
  public init(replaying replies: [ChatReply], name: String = "scripted") {
    self.init(replies.map(ScriptedReply.init), name: name)
  }

  /// What it was asked so far, in order.
  public var requests: [ChatRequest] { script.state.withLock { $0.requests } }

  /// How many replies of the script are left.
  package var repliesLeft: Int {
    script.state.withLock { max(0, $0.replies.count - $0.requests.count) }
  }

  /// The next reply of the script.
  ///
  /// - Throws: when iterated, `ChatModelError.scriptEnded` after the last.
  public func stream(_ request: ChatRequest) -> ChatStream {
    ChatStream {
      let run = ScriptedRun(script.reply(to: request), name: request.options.model ?? name)
      return { () async throws(ChatModelError) in try await run.next() }
    }
  }
}

private final class Script: Sendable {
  struct State {
    var replies: [ScriptedReply]
    var requests: [ChatRequest] = []
  }

  let state: Mutex<State>

  init(_ replies: [ScriptedReply]) {
    state = Mutex(State(replies: replies))
  }

  func reply(to request: ChatRequest) -> ScriptedReply {
    state.withLock { state in
      let place = state.requests.count
      state.requests.append(request)
      let replies = state.replies
      return place < replies.count
        ? replies[place] : .failure(.scriptEnded(afterReplies: replies.count))
    }
  }
}

/// One iteration over a scripted reply.
actor ScriptedRun {
  private var steps: ArraySlice<ScriptedReply.Step>

  init(_ reply: ScriptedReply, name: String) {
    var steps = reply.steps[...]
    // Every reply says who answers; one that is recorded says it itself.
    switch steps.first {
    case .event(.began)?, .failure?, .waitForCancellation?: break
    default: steps = [.event(.began(model: name))] + steps
    }
    self.steps = steps
  }

  func next() async throws(ChatModelError) -> ChatEvent? {
    if Task.isCancelled { throw .cancelled }
    switch steps.popFirst() {
    case nil: return nil
    case .event(let event)?: return event
    case .failure(let error)?: throw error
    case .waitForCancellation?:
      while !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
      throw .cancelled
    }
  }
}

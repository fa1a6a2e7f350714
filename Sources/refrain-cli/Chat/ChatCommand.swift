import ArgumentParser
import ChatModels
import Foundation
import KnowledgeBoundary
import MusicAgent
import MusicTools
import Refrain

/// `refrain chat`
struct ChatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Talks about music with a language model that shows only songs of the bundle.",
    discussion: """
      With words it answers once; without, each line of standard input is a turn of a conversation. \
      Every song that the model names is looked up and must keep what the conversation asks for. When \
      the model cannot be asked, the engine's own list is the answer, the reason goes to standard \
      error, and the exit code is 69. A key is taken from OPENAI_API_KEY.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "What to answer; without words a conversation begins.")
  var words: String?

  @OptionGroup var source: ChatModelOptions

  @Option(help: "A listener of the catalog. The model learns their taste, not who they are.")
  var listener: String?

  @Option(
    help: """
      How to answer: tools, memory, or memory-then-tools, which calls tools when the answer from \
      memory falls short. Without --boundary it is tools.
      """)
  var route: ChatRoute?

  @Option(
    help: ArgumentHelp(
      "Decide for each turn by this model of what memory is enough for (refrain boundary fit).",
      valueName: "file"))
  var boundary: String?

  @Option(help: "How many songs, where the words do not say it, 1...50.")
  var count = 5

  @Option(help: "Tool calls of a turn at most.")
  var maxCalls = 12

  @Option(help: "Tokens of a turn at most, requests and replies together.")
  var maxTokens = 100_000

  @Option(help: "Tokens of one reply at most; without, it is left to the server.")
  var maxReplyTokens: Int?

  @Option(help: "Seconds of a turn at most.")
  var maxSeconds = 120.0

  @Option(
    help: ArgumentHelp("Add each turn to this file, as a line of JSON.", valueName: "file"))
  var trajectories: String?

  @Flag(help: "Print each turn as a line of JSON.")
  var json = false

  func validate() throws {
    try source.demand()
    guard (1...50).contains(count) else { throw ValidationError("--count is 1...50.") }
    guard route == nil || boundary == nil else {
      throw ValidationError("--route fixes what --boundary would decide: give one of them.")
    }
    guard maxCalls >= 0, maxTokens >= 1, maxReplyTokens ?? 1 >= 1, maxSeconds > 0,
      maxSeconds <= 86_400
    else {
      throw ValidationError(
        """
        --max-calls is at least 0, --max-tokens and --max-reply-tokens at least 1, --max-seconds above 0 \
        and at most 86400.
        """)
    }
    if let words, words.allSatisfy(\.isWhitespace) {
      throw ValidationError("There are no words. Leave them out for a conversation.")
    }
  }

  func run() async throws {
    let engine = try OpenBundle.engine(bundle)
    if let listener { _ = try engine.describeTaste(of: Taste(listener: listener)) }
    let model = try source.model(for: engine)
    var options = AgentOptions()
    options.budget = TurnBudget(calls: maxCalls, tokens: maxTokens, seconds: maxSeconds)
    options.chat.maxTokens = maxReplyTokens
    options.defaultCount = count
    let agent = MusicAgent(
      MusicToolbox(engine), model: model, options: options, policy: try policy())
    let log = try trajectories.map(TrajectoryLog.init)
    let output = ChatOutput(json: json, isSimulated: source.simulated != nil)
    if source.simulated != nil {
      Terminal.say("The model is simulated: no language model wrote the answers.")
    }
    var conversation = Conversation(listener: listener)
    var failure: ChatModelError?
    while let request = words ?? ChatInput.next() {
      let turn = try await agent.answer(request, in: &conversation, show: output.listener)
      try log?.add(turn)
      output.show(turn)
      failure = turn.route == .engine ? turn.failure : nil
      if words != nil { break }
    }
    if failure != nil { throw CommandFailure.unavailable }
  }

  private func policy() throws -> any TurnPolicy {
    guard let boundary else { return FixedPolicy((route ?? .tools).plan) }
    return BoundaryPolicy(try BoundaryModel(contentsOf: boundary))
  }
}

/// `RoutePlan` as an argument.
enum ChatRoute: String, ExpressibleByArgument, CaseIterable {
  case tools, memory
  case memoryThenTools = "memory-then-tools"

  var plan: RoutePlan {
    switch self {
    case .tools: .tools
    case .memory: .memory
    case .memoryThenTools: .memoryThenTools
    }
  }
}

/// The turns of a conversation, from standard input.
enum ChatInput {
  /// The next line that says something; nil at the end.
  static func next() -> String? {
    while true {
      if Terminal.isInteractive { FileHandle.standardError.write(Data("> ".utf8)) }
      guard let line = readLine() else { return nil }
      if !line.allSatisfy(\.isWhitespace) { return line }
    }
  }
}

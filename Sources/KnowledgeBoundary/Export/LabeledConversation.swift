import ChatModels
import Evaluation
import JSON
import MusicAgent
import MusicTools

/// A request, the turn that answers it in the better way, and the turn that does in the other, both
/// under the same prompt with the tools on offer: what a model is to learn the decision from.
struct LabeledConversation: Sendable {
  /// The request.
  let request: CollectedRequest
  /// The better way: never either.
  let label: BoundaryLabel
  /// How clear the label is: the end of the difference's interval that is nearer to zero, without
  /// its sign.
  let clearness: Double
  /// The difference in utility times worth, less cost.
  let difference: Double
  /// What the model was told before it answered.
  let prompt: [ChatMessage]
  /// The better answer, to the end of the turn.
  private(set) var better: [ChatMessage]
  /// The other one.
  private(set) var worse: [ChatMessage]

  /// - Returns: nil where the samples do not tell which way is better, or were kept without turns.
  init?(_ entry: BoundaryCollection.Entry, stakes: BoundaryStakes) {
    let values = RequestValues(entry, stakes: stakes)
    guard values.label != .either else { return nil }
    guard
      let memory = LabeledConversation.best(entry.memory),
      let tools = LabeledConversation.best(entry.tools),
      let opening = tools.messages.firstIndex(where: { $0.role == .assistant })
    else { return nil }
    request = entry.request
    label = values.label
    difference = values.difference.mean
    let interval = values.difference.interval
    clearness = min(abs(interval.lowerBound), abs(interval.upperBound))
    prompt = LabeledConversation.prompt(of: tools, before: opening)
    let direct = [LabeledConversation.answer(of: memory)]
    let called = LabeledConversation.turn(of: tools)
    (better, worse) = label == .memory ? (direct, called) : (called, direct)
  }

  /// The same with calls as the flat dialect has them.
  var flat: LabeledConversation {
    var copy = self
    copy.better = better.map(LabeledConversation.flat)
    copy.worse = worse.map(LabeledConversation.flat)
    return copy
  }

  private static func flat(_ message: ChatMessage) -> ChatMessage {
    var copy = message
    copy.toolCalls = message.toolCalls.map { call in
      guard let arguments = try? call.parsedArguments() else { return call }
      let given = withoutNull(arguments)
      let flat =
        call.name == AnswerTool.name
        ? AnswerTool.flatArguments(given) : MusicToolbox.flatArguments(given, of: call.name)
      return ToolCall(id: call.id, name: call.name, arguments: flat.compact)
    }
    return copy
  }

  /// Null stands for nothing: strict schemas demand it where flat ones have no argument.
  private static func withoutNull(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(
      members.filter { $0.value != .null }
        .map { JSONValue.Member($0.name, withoutNull($0.value)) })
  }

  /// The turn of the sample that was worth most.
  private static func best(_ samples: [BoundarySample]) -> Trajectory? {
    samples.filter { $0.trajectory?.messages.isEmpty == false }
      .max { ($0.utility, -$0.number) < ($1.utility, -$1.number) }?.trajectory
  }

  /// What was said before the first reply. Earlier turns end with what was shown, so the last message
  /// of the person is where the turn begins.
  private static func prompt(of turn: Trajectory, before opening: Int) -> [ChatMessage] {
    guard let last = lastOfPerson(in: turn) else { return Array(turn.messages[..<opening]) }
    return Array(turn.messages[...last])
  }

  private static func lastOfPerson(in turn: Trajectory) -> Int? {
    turn.messages.lastIndex { $0.role == .user }
  }

  /// The replies and results of a turn, with a final call at the end however it ended.
  private static func turn(of turn: Trajectory) -> [ChatMessage] {
    var messages = Array(turn.messages.dropFirst((lastOfPerson(in: turn) ?? -1) + 1))
    // What the person saw, not what the model said: no song that does not exist is taught.
    if let last = messages.last, last.role == .assistant { messages.removeLast() }
    return messages + [answer(of: turn)]
  }

  /// A final call with what the person saw.
  private static func answer(of turn: Trajectory) -> ChatMessage {
    let songs = turn.songs.map { song -> JSONValue in
      [
        "title": .string(song.title), "artist": .string(song.artists), "why": .string(song.note),
      ]
    }
    let arguments: JSONValue = ["text": .string(turn.text), "songs": .array(songs)]
    return .assistant(
      "",
      calls: [
        ToolCall(id: "call_answer", name: AnswerTool.name, arguments: arguments.compact)
      ])
  }
}

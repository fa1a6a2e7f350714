import ChatModels
public import JSON
import MusicAgent
import MusicTools

/// Writes what was collected in the forms that trainers read, a line of JSON each.
///
/// ```swift
/// let export = TrainerExport(collections, trainer: .trl)
/// for line in export.conversations { print(line.compact) }
/// ```
///
/// TRL's form has the tools as the model was offered them. The others' readers of schemas lose inner
/// objects: there tools and calls are in the flat dialect (`SchemaDialect.flat`).
///
/// Conversations are in the order of a curriculum: the clearest first, the most doubtful last; those
/// whose samples do not tell are left out of conversations and pairs. Songs in them are those that the
/// person would have seen: none that does not exist is taught.
public struct TrainerExport: Sendable {
  /// Whose form.
  public enum Trainer: String, Sendable, CaseIterable {
    /// Hugging Face TRL.
    case trl
    /// LLaMA-Factory's sharegpt form.
    case llamaFactory = "llama-factory"
    /// verl; its readers take parquet, into which a line of JSON goes as it is.
    case verl
  }

  private let trainer: Trainer
  private let tools: [ToolDefinition]
  private let labeled: [LabeledConversation]
  private let entries: [BoundaryCollection.Entry]
  private let stakes: BoundaryStakes

  /// An export.
  ///
  /// - Parameters:
  ///   - collections: with the turns of their samples.
  ///   - trainer: whose form.
  ///   - stakes: what answers are worth and cost, which labels hang on.
  public init(
    _ collections: [BoundaryCollection], trainer: Trainer, stakes: BoundaryStakes = BoundaryStakes()
  ) {
    self.trainer = trainer
    self.stakes = stakes
    entries = collections.flatMap(\.entries).filter(\.isUsable)
    let names = Set(entries.flatMap(\.tools).compactMap(\.trajectory).flatMap(\.tools))
    let dialect: SchemaDialect = trainer == .trl ? .openAI : .flat
    tools =
      MusicToolbox.standardTools.map { ToolDefinition($0, for: dialect) }
      .filter { names.contains($0.name) }
      + [trainer == .trl ? AnswerTool.definition : AnswerTool.flatDefinition]
    labeled = entries.compactMap { LabeledConversation($0, stakes: stakes) }
      .map { trainer == .trl ? $0 : $0.flat }
      .sorted {
        ($1.clearness, abs($1.difference), $0.request.id)
          < ($0.clearness, abs($0.difference), $1.request.id)
      }
  }

  private var toolList: JSONValue { .array(tools.map(\.json)) }

  /// Conversations in the better way, for fine-tuning.
  public var conversations: [JSONValue] {
    labeled.map { conversation in
      let messages = conversation.prompt + conversation.better
      switch trainer {
      case .trl, .verl:
        return [
          "messages": TrainerExport.messages(messages, argumentsAsText: trainer == .verl),
          "tools": toolList, "boundary": .string(conversation.label.rawValue),
          "difference": .number(conversation.difference),
        ]
      case .llamaFactory: return Sharegpt.conversation(messages, tools: tools)
      }
    }
  }

  /// The same request answered in both ways, the better one first.
  public var preferences: [JSONValue] {
    labeled.map { conversation in
      switch trainer {
      case .trl, .verl:
        return [
          "prompt": TrainerExport.messages(conversation.prompt, argumentsAsText: trainer == .verl),
          "chosen": TrainerExport.messages(conversation.better, argumentsAsText: trainer == .verl),
          "rejected": TrainerExport.messages(
            conversation.worse, argumentsAsText: trainer == .verl),
          "tools": toolList,
        ]
      case .llamaFactory: return Sharegpt.preference(conversation, tools: tools)
      }
    }
  }

  /// Requests with what is known of the right answer, for reinforcement: labels that do not tell are
  /// among them.
  public var prompts: [JSONValue] {
    entries.enumerated().compactMap { number, entry in
      guard
        let turn = entry.tools.lazy.compactMap(\.trajectory).first(where: { !$0.messages.isEmpty }),
        let last = turn.messages.lastIndex(where: { $0.role == .user })
      else { return nil }
      let values = RequestValues(entry, stakes: stakes)
      let prompt = TrainerExport.messages(
        Array(turn.messages[...last]), argumentsAsText: trainer == .verl)
      let label = JSONValue.string(values.label.rawValue)
      switch trainer {
      case .trl, .llamaFactory:
        return [
          "prompt": prompt, "task": .string(entry.request.task.compact), "boundary": label,
          "memory_enough": .number(values.enoughShare),
        ]
      case .verl:
        return [
          "data_source": "refrain_boundary", "prompt": prompt, "ability": "music",
          "reward_model": [
            "style": "rule", "ground_truth": .string(entry.request.task.compact),
          ],
          "extra_info": [
            "index": .integer(Int64(number)), "split": "train", "boundary": label,
            "memory_enough": .number(values.enoughShare),
          ],
        ]
      }
    }
  }

  /// Messages with a tool's name beside its result; arguments as an object, or as the text that some
  /// readers insist on because the columns of a table have one type.
  private static func messages(
    _ messages: [ChatMessage], argumentsAsText: Bool
  ) -> JSONValue {
    var names: [String: String] = [:]
    return .array(
      messages.map { message in
        var writer = MemberWriter()
        writer.add("role", message.role.rawValue)
        if let id = message.toolCallID {
          writer.add("name", names[id] ?? "")
          if argumentsAsText { writer.add("tool_call_id", id) }
        }
        writer.add("content", message.text)
        writer.add("tool_calls", message.toolCalls) { call($0, argumentsAsText) }
        for call in message.toolCalls { names[call.id] = call.name }
        return writer.json
      })
  }

  private static func call(_ call: ToolCall, _ argumentsAsText: Bool) -> JSONValue {
    guard !argumentsAsText else { return call.json }
    return [
      "type": "function",
      "function": [
        "name": .string(call.name), "arguments": (try? call.parsedArguments()) ?? [:],
      ],
    ]
  }
}

/// LLaMA-Factory's sharegpt form: the person's side and the model's side by turns.
private enum Sharegpt {
  static func conversation(_ messages: [ChatMessage], tools: [ToolDefinition]) -> JSONValue {
    var members = head(messages, tools)
    members.insert(.init("conversations", .array(turns(messages))), at: 0)
    return .object(members)
  }

  /// The first reply of each way: its reader takes one message for each.
  static func preference(
    _ conversation: LabeledConversation, tools: [ToolDefinition]
  ) -> JSONValue {
    var members = head(conversation.prompt, tools)
    members.insert(.init("conversations", .array(turns(conversation.prompt))), at: 0)
    members.append(.init("chosen", turns(conversation.better).first ?? .null))
    members.append(.init("rejected", turns(conversation.worse).first ?? .null))
    return .object(members)
  }

  private static func head(
    _ messages: [ChatMessage], _ tools: [ToolDefinition]
  ) -> [JSONValue.Member] {
    let system = messages.filter { $0.role == .system }.map(\.text).joined(separator: "\n\n")
    let functions = tools.compactMap { $0.json["function"] }
    return [
      .init("system", .string(system)), .init("tools", .string(JSONValue.array(functions).compact)),
    ]
  }

  private static func turns(_ messages: [ChatMessage]) -> [JSONValue] {
    var turns: [(from: String, parts: [JSONValue])] = []
    for message in messages where message.role != .system {
      switch message.role {
      case .tool:
        // Results of parallel calls are one turn.
        if turns.last?.from == "observation" {
          turns[turns.count - 1].parts.append(.string(message.text))
        } else {
          turns.append(("observation", [.string(message.text)]))
        }
      case .user: turns.append(("human", [.string(message.text)]))
      case .assistant where !message.toolCalls.isEmpty:
        turns.append(("function_call", message.toolCalls.map(call)))
      default: turns.append(("gpt", [.string(message.text)]))
      }
    }
    return turns.map { turn in
      let isCall = turn.from == "function_call"
      let value: String
      if turn.parts.count == 1 {
        value = isCall ? turn.parts[0].compact : turn.parts[0].text ?? ""
      } else {
        value = JSONValue.array(turn.parts).compact
      }
      return ["from": .string(turn.from), "value": .string(value)]
    }
  }

  private static func call(_ call: ToolCall) -> JSONValue {
    ["name": .string(call.name), "arguments": (try? call.parsedArguments()) ?? [:]]
  }
}

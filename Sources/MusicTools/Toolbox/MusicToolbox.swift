public import JSON
import Primitives
public import Refrain

/// The tools of an engine: their schemas for a model, and calls with JSON in and JSON out.
///
/// ```swift
/// let toolbox = MusicToolbox(engine)
/// let schemas = toolbox.schemas(for: .openAI)  // hand these to the model
/// let answer = await toolbox.call("search_tracks", arguments: #"{"query": "rainy piano"}"#)
/// print(answer.json)
/// ```
///
/// A call never throws at the model: what goes wrong is an answer too, with what to do next.
public struct MusicToolbox: Sendable {
  /// The engine that answers.
  public let engine: MusicEngine
  /// The tools, in the order in which they are listed.
  public let tools: [any MusicTool]
  /// Of each tool: how its arguments look without inner objects.
  private let flatArguments: [FlatSchema]

  /// The twelve tools of a music catalog.
  public static let standardTools: [any MusicTool] = [
    SearchTracks(),
    ResolveNames(),
    SimilarTracks(),
    SimilarArtists(),
    RecommendTracks(),
    ContinuePlaylist(),
    GetTracks(),
    GetArtist(),
    FindTags(),
    BuildPlaylist(),
    DescribeTaste(),
    RecordFeedback(),
  ]

  /// The tool that takes a person's own words.
  package static let searchName = SearchTracks.name

  /// Arguments longer than this, in UTF-8 bytes, are refused unread.
  static let maximumArgumentsLength = 1 << 20

  /// Tools over `engine`: the twelve of a music catalog unless said otherwise. A host's own come
  /// beside them or instead.
  ///
  /// ```swift
  /// let toolbox = MusicToolbox(engine, tools: MusicToolbox.standardTools + [PlayTrack(player)])
  /// ```
  public init(_ engine: MusicEngine, tools: [any MusicTool] = MusicToolbox.standardTools) {
    self.engine = engine
    self.tools = tools
    flatArguments = tools.map { FlatSchema(MusicToolbox.allProperties(of: $0)) }
  }

  private init(
    engine: MusicEngine, tools: [any MusicTool], flatArguments: [FlatSchema]
  ) {
    self.engine = engine
    self.tools = tools
    self.flatArguments = flatArguments
  }

  /// The same tools over another engine, or another state of it, without working out their forms anew.
  public func over(_ engine: MusicEngine) -> MusicToolbox {
    MusicToolbox(engine: engine, tools: tools, flatArguments: flatArguments)
  }

  /// Some of the tools.
  public func filtered(_ isIncluded: (any MusicTool) -> Bool) -> MusicToolbox {
    let places = tools.indices.filter { isIncluded(tools[$0]) }
    return MusicToolbox(
      engine: engine, tools: places.map { tools[$0] },
      flatArguments: places.map { flatArguments[$0] })
  }

  /// The list of tools as `dialect` wants it.
  public func schemas(for dialect: SchemaDialect) -> JSONValue {
    MusicToolbox.schemas(of: tools, for: dialect)
  }

  /// The list of some tools as `dialect` wants it; needs no engine.
  public static func schemas(
    of tools: [any MusicTool] = standardTools, for dialect: SchemaDialect
  ) -> JSONValue {
    .array(tools.map { definition(of: $0, dialect) })
  }

  /// What the definition of each tool costs a model to read: four bytes of compact JSON a token.
  ///
  /// The vocabularies o200k_base, cl100k_base, DeepSeek's and an early one of Anthropic's need 0.89 to
  /// 1.09 of that (`Benchmarks/peers/token_counts.py`), o200k_base 0.93 for OpenAI's dialect. Of MCP's
  /// definitions only name, description and input schema count: the rest is for the client and
  /// never reaches a model.
  public static func cost(
    of tools: [any MusicTool] = standardTools, in dialect: SchemaDialect
  ) -> [(name: String, tokens: Int)] {
    tools.map { tool in
      let read = definition(of: tool, dialect == .mcp ? .anthropic : dialect)
      return (type(of: tool).name, (read.compact.utf8.count + 3) / 4)
    }
  }

  /// Calls the tool `name` with JSON arguments.
  ///
  /// - Parameters:
  ///   - name: the tool.
  ///   - arguments: a JSON object.
  ///   - maximumTokens: the most tokens of the answer, at least `TokenBudget.minimum`; a
  ///     smaller `max_tokens` among the arguments goes before it.
  public func call(
    _ name: String, arguments: String, maximumTokens: Int? = nil
  ) async -> ToolAnswer {
    guard arguments.utf8.count <= MusicToolbox.maximumArgumentsLength else {
      return ToolAnswer(
        ToolError(
          .invalidArguments, "The arguments have \(arguments.utf8.count) bytes.",
          hint: "Send at most \(MusicToolbox.maximumArgumentsLength)."))
    }
    do throws(JSONSyntaxError) {
      let value = try JSONValue(parsing: arguments)
      return await call(name, arguments: value, maximumTokens: maximumTokens)
    } catch {
      // Which tool does not exist is better to know than what is wrong with its arguments.
      guard hasTool(name) else { return ToolAnswer(unknownTool(name)) }
      return ToolAnswer(
        ToolError(.invalidArguments, error.description, hint: MusicToolbox.hint(for: name)))
    }
  }

  /// Calls the tool `name` with arguments that have been parsed.
  ///
  /// The work is done on threads of its own, so that it holds no other task up.
  public func call(
    _ name: String, arguments: JSONValue, maximumTokens: Int? = nil
  ) async -> ToolAnswer {
    do throws(ToolError) {
      guard let place = tools.firstIndex(where: { type(of: $0).name == name }) else {
        throw unknownTool(name)
      }
      let value = try await withTaskExecutorPreference(BlockingExecutor.shared) {
        () async throws(ToolError) -> JSONValue in
        try await MusicToolbox.run(
          tools[place], arguments, flatArguments[place], on: engine, maximumTokens)
      }
      return ToolAnswer(value: value, isError: false)
    } catch {
      // A limit that is refused is none that its own refusal must keep to.
      let asked = max(
        arguments[MusicToolbox.budgetName]?.integer ?? TokenBudget.usual, TokenBudget.minimum)
      return ToolAnswer(error.fitting(TokenBudget(asked).within(maximumTokens)))
    }
  }

  /// Arguments of a tool without inner objects, as `SchemaDialect.flat` describes them; needs no engine.
  public static func flatArguments(
    _ arguments: JSONValue, of name: String, among tools: [any MusicTool] = standardTools
  ) -> JSONValue {
    guard let tool = tools.first(where: { type(of: $0).name == name }) else { return arguments }
    return FlatSchema(allProperties(of: tool)).flatten(arguments)
  }

  private func hasTool(_ name: String) -> Bool { tools.contains { type(of: $0).name == name } }

  private func unknownTool(_ name: String) -> ToolError {
    let known = tools.map { type(of: $0).name }.joined(separator: ", ")
    return ToolError(
      .unknownTool, "There is no tool \"\(name.prefix(64))\".", hint: "Call one of: \(known).")
  }

  private static func hint(for name: String) -> String {
    "Call \(name) again with arguments of its schema."
  }

  private static let budgetName = "max_tokens"

  /// A tool's properties, with `max_tokens` for those that do not declare it: each call takes it.
  static func allProperties(of tool: some MusicTool) -> [Schema.Property] {
    let properties = type(of: tool).arguments.properties
    if properties.contains(where: { $0.name == budgetName }) { return properties }
    return properties + [
      .init(
        name: budgetName, documentation: "", schema: TokenBudget.shape.schema, isRequired: false,
        isMinor: true)
    ]
  }

  private static func run<Tool: MusicTool>(
    _ tool: Tool, _ value: JSONValue, _ flat: FlatSchema, on engine: MusicEngine,
    _ maximumTokens: Int?
  ) async throws(ToolError) -> JSONValue {
    let arguments: Tool.Arguments
    var limit = maximumTokens
    do throws(ShapeError) {
      var value = try flat.nested(value)
      if !Tool.arguments.properties.contains(where: { $0.name == budgetName }) {
        limit = try takeBudget(from: &value).map { min($0, limit ?? $0) } ?? limit
      }
      arguments = try Tool.arguments.decode(value)
    } catch {
      throw ToolError(.invalidArguments, error.description, hint: hint(for: Tool.name))
    }
    // Calls wait for a thread: one that was cancelled while it waited does no work.
    if Task.isCancelled { throw ToolError(EngineError.cancelled) }
    let output = try await tool.call(arguments, on: engine)
    let encoded = Tool.output.encode(output)
    let others = Tool.otherEntries.first.flatMap { encoded[$0]?.elements } ?? []
    let fitter = AnswerFitter(
      schema: .object(Tool.output.properties),
      entries: others.isEmpty ? Tool.entries : Tool.otherEntries,
      continuation: Tool.continuation, budget: Tool.budget(for: arguments).within(limit),
      hint: Tool.restHint)
    let fitted = fitter.fit(encoded) {
      Tool.output.encode(Tool.shortened(output, to: $0))
    }
    if let kept = fitted.kept { Tool.noteCut(output, to: kept, on: engine) }
    return fitted.value
  }

  /// Takes `max_tokens` out of the arguments of a tool that does not declare it.
  private static func takeBudget(from arguments: inout JSONValue) throws(ShapeError) -> Int? {
    guard case .object(var members) = arguments,
      let place = members.firstIndex(where: { $0.name == budgetName })
    else { return nil }
    let value = members.remove(at: place).value
    arguments = .object(members)
    return value == .null ? nil : try TokenBudget.shape.decode(value, budgetName)
  }

  /// The JSON schema of a tool's arguments as `dialect` wants it.
  package static func parameters<Tool: MusicTool>(
    of tool: Tool, for dialect: SchemaDialect
  ) -> JSONValue {
    let properties = dialect == .flat ? allProperties(of: tool) : Tool.arguments.properties
    return Schema.object(properties).json(dialect)
  }

  private static func definition<Tool: MusicTool>(
    of tool: Tool, _ dialect: SchemaDialect
  ) -> JSONValue {
    let input = parameters(of: tool, for: dialect)
    let name = JSONValue.string(Tool.name)
    let summary = JSONValue.string(Tool.summary)
    switch dialect {
    case .mcp:
      // Hints that are left out mean the cautious: they are all said.
      return [
        "name": name, "description": summary, "inputSchema": input,
        "outputSchema": Tool.answerSchema.outputJSON,
        "annotations": [
          "readOnlyHint": .bool(Tool.isReadOnly), "destructiveHint": false,
          "idempotentHint": .bool(Tool.isReadOnly), "openWorldHint": false,
        ],
      ]
    case .openAI:
      return [
        "type": "function",
        "function": [
          "name": name, "description": summary, "strict": true, "parameters": input,
        ],
      ]
    case .flat:
      return [
        "type": "function",
        "function": ["name": name, "description": summary, "parameters": input],
      ]
    case .anthropic:
      return ["name": name, "description": summary, "input_schema": input]
    case .jsonSchema:
      var members: [JSONValue.Member] = [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("title", name),
        .init("description", summary),
      ]
      if case .object(let schema) = input { members += schema }
      return .object(members)
    }
  }
}

/// What a call gave.
public struct ToolAnswer: Sendable, Equatable {
  /// The output, or an object with an `error`.
  public var value: JSONValue
  /// Whether it is an error.
  public var isError: Bool

  /// An output, or an object with an `error`.
  public init(value: JSONValue, isError: Bool) {
    self.value = value
    self.isError = isError
  }

  /// What went wrong, as the model reads it.
  init(_ error: ToolError) {
    self.init(value: error.json, isError: true)
  }

  /// The value as compact JSON.
  public var json: String { value.compact }
}

import JSON

#if canImport(FoundationModels)
  public import FoundationModels

  /// A tool of the toolbox for Apple's on-device models.
  ///
  /// ```swift
  /// let session = LanguageModelSession(
  ///   tools: try toolbox.foundationModelsTools(named: ["search_tracks", "resolve_names"]),
  ///   instructions: MusicToolbox.agentInstructions)
  /// ```
  ///
  /// Documentation: https://developer.apple.com/documentation/foundationmodels/tool. The context of
  /// these models is 4,096 tokens, definitions included: offer three to five tools, and keep answers
  /// short.
  @available(iOS 26.0, macOS 26.0, visionOS 26.0, *)
  @available(tvOS, unavailable)
  @available(watchOS, unavailable)
  public struct FoundationModelsTool: FoundationModels.Tool {
    /// The tool's name.
    public let name: String
    /// What it is for.
    public let description: String
    /// The form of its arguments.
    public let parameters: GenerationSchema
    private let toolbox: MusicToolbox
    private let maximumTokens: Int?

    init<Tool: MusicTool>(_ tool: Tool, of toolbox: MusicToolbox, maximumTokens: Int) throws {
      name = Tool.name
      description = Tool.summary
      self.toolbox = toolbox
      let hasBudget = Tool.arguments.properties.contains { $0.name == "max_tokens" }
      self.maximumTokens = hasBudget ? maximumTokens : nil
      let root = Schema.object(Tool.arguments.properties.filter { $0.name != "max_tokens" })
        .generationSchema(named: Tool.name)
      parameters = try GenerationSchema(root: root, dependencies: [])
    }

    /// Calls the tool; what goes wrong is an answer, too.
    ///
    /// - Throws: never.
    public func call(arguments: GeneratedContent) async throws -> String {
      guard let maximumTokens,
        case .object(let members)? = try? JSONValue(parsing: arguments.jsonString)
      else { return await toolbox.call(name, arguments: arguments.jsonString).json }
      let limited = members + [.init("max_tokens", .integer(Int64(maximumTokens)))]
      return await toolbox.call(name, arguments: JSONValue.object(limited).compact).json
    }
  }

  @available(iOS 26.0, macOS 26.0, visionOS 26.0, *)
  @available(tvOS, unavailable)
  @available(watchOS, unavailable)
  extension MusicToolbox {
    /// Tools for a session of a language model.
    ///
    /// - Parameters:
    ///   - names: which; unknown ones are ignored.
    ///   - maximumTokens: tokens of one answer at most.
    /// - Throws: what the framework throws for a schema that it does not take.
    public func foundationModelsTools(
      named names: [String], maximumTokens: Int = 600
    ) throws -> [FoundationModelsTool] {
      try tools.filter { names.contains(type(of: $0).name) }
        .map { try FoundationModelsTool($0, of: self, maximumTokens: maximumTokens) }
    }
  }

  @available(iOS 26.0, macOS 26.0, visionOS 26.0, *)
  @available(tvOS, unavailable)
  @available(watchOS, unavailable)
  extension Schema {
    /// The schema for guided generation; names of objects are paths, and so are unique.
    fileprivate func generationSchema(named path: String) -> DynamicGenerationSchema {
      switch self {
      case .string(_, let choices):
        choices.isEmpty
          ? DynamicGenerationSchema(type: String.self)
          : DynamicGenerationSchema(name: path, anyOf: choices)
      case .integer(let range):
        DynamicGenerationSchema(type: Int.self, guides: [.range(range)])
      case .number(let range):
        DynamicGenerationSchema(type: Double.self, guides: [.range(range)])
      case .boolean:
        DynamicGenerationSchema(type: Bool.self)
      case .array(let element, let maximumCount):
        DynamicGenerationSchema(
          arrayOf: element.generationSchema(named: path + "_entry"), maximumElements: maximumCount)
      // No tool takes one.
      case .dictionary: DynamicGenerationSchema(name: path, properties: [])
      case .object(let properties):
        DynamicGenerationSchema(
          name: path,
          properties: properties.map { property in
            DynamicGenerationSchema.Property(
              name: property.name,
              description: property.documentation.isEmpty ? nil : property.documentation,
              schema: property.schema.generationSchema(named: path + "_" + property.name),
              isOptional: !property.isRequired)
          })
      }
    }
  }
#endif

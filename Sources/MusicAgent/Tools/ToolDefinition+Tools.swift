package import ChatModels
package import JSON
package import MusicTools

extension ToolDefinition {
  /// How a model is told a tool of a toolbox.
  ///
  /// - Parameter dialect: `.openAI`, which keeps the model to the schema, or `.flat`.
  package init(_ tool: any MusicTool, for dialect: SchemaDialect = .openAI) {
    self.init(
      name: type(of: tool).name, summary: type(of: tool).summary,
      parameters: MusicToolbox.parameters(of: tool, for: dialect), isStrict: dialect == .openAI)
  }
}

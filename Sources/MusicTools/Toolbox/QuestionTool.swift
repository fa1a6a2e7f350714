import JSON
import Refrain

/// A tool that asks the engine for tracks: it makes a question of its arguments, and everything from
/// there to the answer is shared.
protocol QuestionTool: MusicTool where Output == SearchOutput {
  /// What is asked.
  ///
  /// - Throws: `ToolError` for arguments that make no question.
  func question(_ arguments: Arguments, on engine: MusicEngine) throws(ToolError) -> Question
}

extension QuestionTool {
  static var output: ObjectShape<SearchOutput> { SearchOutput.shape }

  /// Hits are cut from the end.
  static var entries: [String] { ["hits"] }

  /// The next page's.
  static var continuation: String? { "cursor" }

  /// The next page has the rest.
  static var restHint: String { "Raise max_tokens, or use the cursor." }

  /// Hits are cut from the end.
  static func shortened(_ output: SearchOutput, to kept: Int) -> SearchOutput {
    output.shortened(to: kept)
  }

  /// What was cut has not been shown: `without` the handle it may come.
  static func noteCut(_ output: SearchOutput, to kept: Int, on engine: MusicEngine) {
    guard let handle = output.handle, kept < output.hits.count else { return }
    engine.cutPage(of: handle, from: output.offset, to: kept)
  }

  /// Asks, and remembers the answer for its handle and its next page.
  ///
  /// - Throws: as `MusicTool.call(_:on:)`.
  func call(
    _ arguments: Arguments, on engine: MusicEngine
  ) async throws(ToolError) -> SearchOutput {
    try answer(arguments, on: engine)
  }

  /// The answer to the arguments' question.
  func answer(
    _ arguments: Arguments, on engine: MusicEngine
  ) throws(ToolError) -> SearchOutput {
    let question = try question(arguments, on: engine)
    do throws(EngineError) {
      return SearchOutput(try engine.remember(question))
    } catch {
      throw ToolError(error)
    }
  }
}

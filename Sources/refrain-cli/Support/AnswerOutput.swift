import MusicTools
import Refrain

/// Opens bundles for commands that ask.
enum OpenBundle {
  /// The engine, with a word of warning when it answers from an older generation.
  static func engine(_ path: String) throws(EngineError) -> MusicEngine {
    let engine = try MusicEngine(opening: path)
    if let fallback = engine.fallback {
      Terminal.complain("\(fallback)\nAnswering from the generation before it.")
    }
    return engine
  }
}

/// Shows an answer: a table for people, one object for programs.
enum AnswerOutput {
  static func show(_ answer: SearchAnswer, json: Bool) {
    if json {
      print(SearchOutput.shape.encode(SearchOutput(answer)).compact)
    } else {
      HitTable(answer).print()
    }
  }
}

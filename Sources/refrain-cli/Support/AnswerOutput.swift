import ArgumentParser
import JSON
import MusicTools
import Refrain
import TextEncoder

/// Opens bundles for commands that ask.
enum OpenBundle {
  /// The engine, with a word of warning when it answers from an older generation.
  static func engine(_ path: String, model: String? = nil) throws -> MusicEngine {
    let encoders: [any TextEncoder] = try model.map { [try BertEncoder(opening: $0)] } ?? []
    let engine = try MusicEngine(opening: path, encoders: encoders)
    if let fallback = engine.fallback {
      Terminal.complain("\(fallback)\nAnswering from the generation before it.")
    }
    return engine
  }

  /// The same for commands whose answers have no notes, with a word of what they show otherwise than the
  /// catalog has it.
  static func watchedEngine(_ path: String, model: String? = nil) throws -> MusicEngine {
    let engine = try engine(path, model: model)
    if let staleness = engine.staleness { Terminal.complain(staleness) }
    return engine
  }
}

/// `--limit`, the filters and `--json` of verbs that ask for tracks.
struct AnswerOptions: ParsableArguments {
  @Option(help: "How many hits at most, 1...1000.")
  var limit = 10

  @OptionGroup var filters: FilterOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  /// Shows what an engine answers, given the filter.
  func show(
    on engine: MusicEngine, _ answer: (TrackFilter) throws -> Answer
  ) throws {
    try AnswerOutput.show(try answer(try filters.filter(on: engine)), json: json)
  }
}

/// Shows an answer: a table for people, one object for programs.
enum AnswerOutput {
  static func show(_ answer: Answer, json: Bool) throws {
    if json {
      try Output.show(json: SearchOutput.shape.encode(SearchOutput(answer)).compact)
    } else {
      try HitTable(answer).show()
    }
  }
}

import Evaluation
import Foundation
import JSON
import MusicAgent
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Shows turns: words as they come where somebody watches, and songs when the turn is over.
struct ChatOutput: Sendable {
  let json: Bool
  let isSimulated: Bool
  private let isWatched = isatty(STDOUT_FILENO) == 1
  private let stream = WordStream()

  init(json: Bool, isSimulated: Bool) {
    self.json = json
    self.isSimulated = isSimulated
  }

  /// What shows words as they come; nil where nobody watches.
  var listener: (@Sendable (AgentEvent) -> Void)? {
    guard isWatched, !json else { return nil }
    let stream = stream
    return { event in
      switch event {
      case .text(let words): stream.write(Terminal.plain(words))
      case .calling(let name): Terminal.say("· " + Terminal.plain(name))
      case .song: break
      }
    }
  }

  /// Shows a turn that is over.
  ///
  /// - Throws: `OutputError`, also for words that could not be shown as they came.
  func show(_ turn: Trajectory) throws(OutputError) {
    for problem in turn.problems { Terminal.complain(Terminal.plain(problem)) }
    if let failure = stream.failure { throw failure }
    guard !json else { return try Output.show(json: turn.json.compact) }
    var lines: [String] = []
    if isWatched, !turn.text.isEmpty {
      try Output.write("\n")
    } else if !turn.text.isEmpty {
      lines.append(turn.text)
    }
    for (number, song) in turn.songs.enumerated() {
      let note = song.note.isEmpty ? "" : "  " + song.note
      lines.append(
        Terminal.row("\(number + 1). \(song.title) · \(song.artists)  [\(song.id)]\(note)"))
    }
    if isSimulated { lines.append("(simulated: no language model wrote this)") }
    try Output.show(Terminal.plain(lines.joined(separator: "\n")))
  }
}

/// Words on their way to standard output, where nobody can be told at once that they do not arrive.
private final class WordStream: Sendable {
  private let first = Mutex<OutputError?>(nil)

  /// Why words did not arrive; nil when all did.
  var failure: OutputError? { first.withLock { $0 } }

  func write(_ words: String) {
    guard failure == nil else { return }
    do throws(OutputError) {
      try Output.write(words)
    } catch {
      first.withLock { $0 = error }
    }
  }
}

/// A file to which turns are added, a line each.
struct TrajectoryLog {
  private let file: FileHandle
  private let path: String

  /// - Throws: `EvaluationError.unwritable`, like every method here.
  init(_ path: String) throws {
    self.path = path
    do {
      if !FileManager.default.fileExists(atPath: path) {
        try Data().write(to: URL(fileURLWithPath: path))
      }
      file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try file.seekToEnd()
    } catch {
      throw EvaluationError.unwritable(path: path, detail: error.localizedDescription)
    }
  }

  func add(_ turn: Trajectory) throws {
    do {
      try file.write(contentsOf: Data((turn.json.compact + "\n").utf8))
    } catch {
      throw EvaluationError.unwritable(path: path, detail: error.localizedDescription)
    }
  }
}

import Refrain

/// Lets a model's prose through to the person as it comes, sentence by sentence, once it is known to
/// be safe.
///
/// Lines of lists become songs. Sentences that name a song which is not to be shown are left out.
struct ProseGate: Sendable {
  private var rest = ""

  /// What a piece of prose gave.
  enum Piece: Sendable, Equatable {
    case words(String)
    case songs(Int)
  }

  /// Adds words; gives what is safe by now.
  mutating func add(
    _ words: String, _ checker: inout AnswerChecker
  ) throws(EngineError) -> [Piece] {
    rest += words
    var pieces: [Piece] = []
    while let end = rest.firstIndex(where: \.isNewline) {
      let line = String(rest[..<end])
      rest.removeSubrange(...end)
      if let piece = try read(line, &checker) { pieces.append(piece) }
    }
    return pieces
  }

  /// The end of the prose; what has no end yet counts only where the model finished.
  mutating func finish(
    isWhole: Bool, _ checker: inout AnswerChecker
  ) throws(EngineError) -> [Piece] {
    defer { rest = "" }
    guard isWhole, !rest.isEmpty, let piece = try read(rest, &checker) else { return [] }
    return [piece]
  }

  /// The sentences of the words beside a list that can be shown.
  func sentences(
    of text: String, _ checker: AnswerChecker
  ) throws(EngineError) -> [String] {
    var trial = checker
    var gate = ProseGate()
    let pieces = try gate.add(text, &trial) + gate.finish(isWhole: true, &trial)
    return pieces.compactMap { if case .words(let words) = $0 { words } else { nil } }
  }

  private mutating func read(
    _ line: String, _ checker: inout AnswerChecker
  ) throws(EngineError) -> Piece? {
    if let claim = ProseReader.item(in: line) {
      let before = checker.songs.count
      _ = try checker.check([claim])
      return .songs(checker.songs.count - before)
    }
    let words = line.drop(while: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    return .words(String(words))
  }
}

import JSON
import Refrain

/// Lets a model's prose through to the person as it comes, sentence by sentence, once it is known to
/// be safe.
///
/// Lines of lists become songs, JSON is read for songs and never shown, and sentences that name a song
/// which is not to be shown are left out.
struct ProseGate: Sendable {
  /// What a piece of prose gave.
  enum Piece: Sendable, Equatable {
    /// A sentence, and whether it begins a line.
    case words(String, startsLine: Bool)
    /// So many further songs.
    case songs(Int)

    /// Whether it is songs.
    var isSongs: Bool { if case .songs = self { true } else { false } }
  }

  private let judge: SentenceJudge
  /// Whether songs that are named belong to the answer.
  private let addsSongs: Bool
  /// What has no end yet.
  private var rest = ""
  /// What looks like JSON or a block of code.
  private var code: String?
  private var length = 0
  private var startsLine = true
  /// Whether what went before was left out, so that a pronoun would speak of it.
  private var hasLeftOut = false
  /// A sentence that announces a list, of which nothing has come yet.
  private var announcement: Piece?

  /// Prose beyond this many bytes is not read.
  private static let maximumLength = 1 << 16
  /// A line or sentence without an end is cut here, in characters.
  private static let maximumSentence = 2000

  init(_ judge: SentenceJudge, addsSongs: Bool) {
    self.judge = judge
    self.addsSongs = addsSongs
  }

  /// Adds words; gives what is safe by now.
  mutating func add(
    _ words: String, _ checker: inout AnswerChecker
  ) throws(EngineError) -> [Piece] {
    guard length < ProseGate.maximumLength else { return [] }
    length += words.utf8.count
    rest += ProseGate.clean(words)
    var pieces: [Piece] = []
    while let end = nextEnd() {
      let unit = String(rest[..<end])
      rest.removeSubrange(..<end)
      pieces += announced(try read(unit, &checker))
    }
    return pieces
  }

  /// The end of the prose; what has no end yet counts only where the model finished.
  ///
  /// - Parameter listFollows: whether songs come after it.
  mutating func finish(
    isWhole: Bool, listFollows: Bool = false, _ checker: inout AnswerChecker
  ) throws(EngineError) -> [Piece] {
    var pieces: [Piece] = []
    if isWhole, !rest.isEmpty { pieces = announced(try read(rest, &checker)) }
    rest = ""
    pieces += announced(try readCode(&checker))
    if listFollows, let announcement { pieces.append(announcement) }
    announcement = nil
    return pieces
  }

  /// The pieces, without a sentence that announces a list ("Here are two songs:") until the first song
  /// or other words follow it.
  private mutating func announced(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for piece in pieces {
      if let announcement { result.append(announcement) }
      announcement = nil
      if case .words(let words, _) = piece, words.last == ":" || words.last == "：" {
        announcement = piece
      } else {
        result.append(piece)
      }
    }
    return result
  }

  // MARK: Where units end

  /// The place after the next line or sentence; nil when it is not known yet.
  private func nextEnd() -> String.Index? {
    let newline = rest.firstIndex(where: \.isNewline)
    let line = String(rest[..<(newline ?? rest.endIndex)])
    if code == nil, !(startsLine && ListItem.mayBeItem(line)), let end = sentenceEnd(in: line) {
      return rest.index(rest.startIndex, offsetBy: end)
    }
    if let newline { return rest.index(after: newline) }
    return rest.count > ProseGate.maximumSentence ? rest.endIndex : nil
  }

  /// How many characters the first sentence of a line has, with the spaces after it; nil when
  /// nothing follows it yet.
  private func sentenceEnd(in line: String) -> Int? {
    let quotations = Quotation.all(in: line).map(\.range)
    var position = line.startIndex
    while position < line.endIndex {
      let next = line.index(after: position)
      defer { position = next }
      guard next < line.endIndex, !quotations.contains(where: { $0.contains(position) }) else {
        continue
      }
      var end: String.Index?
      if ProseMarks.wideEnds.contains(line[position]) {
        end = line[next...].firstIndex { !"」』”）)\"".contains($0) }
      } else if ProseMarks.ends.contains(line[position]), endsSentence(line, at: position, next) {
        end = line[next...].firstIndex { !$0.isWhitespace }
      }
      if let end { return line.distance(from: line.startIndex, to: end) }
    }
    return nil
  }

  /// Whether a point ends a sentence: a space and a capital follow, and no abbreviation goes before.
  private func endsSentence(
    _ line: String, at position: String.Index, _ next: String.Index
  ) -> Bool {
    guard line[next].isWhitespace,
      let following = line[next...].first(where: { !$0.isWhitespace }), !following.isLowercase
    else { return false }
    return !ProseMarks.endsWithAbbreviation(line[..<position])
  }

  // MARK: Reading

  private mutating func read(
    _ unit: String, _ checker: inout AnswerChecker
  ) throws(EngineError) -> [Piece] {
    let isLineStart = startsLine
    startsLine = unit.last?.isNewline ?? false
    let trimmed = ProseGate.trimmed(unit)
    if let begun = code {
      code = begun + unit
      return ProseGate.endsCode(begun, trimmed) ? try readCode(&checker) : []
    }
    guard !trimmed.isEmpty else { return [] }
    if isLineStart, ProseGate.beginsCode(trimmed) {
      code = unit
      return ProseGate.endsCode("", trimmed) ? try readCode(&checker) : []
    }
    let isItem = isLineStart && (ListItem.mayBeItem(trimmed) || startsLine || rest.isEmpty)
    if isItem || ListItem.hasDash(trimmed) {
      let claims = ListItem.claims(in: trimmed)
      if !claims.isEmpty {
        var pieces: [Piece] = []
        for claim in claims { pieces += try read(claim, &checker) }
        return pieces
      }
    }
    // A row without songs is a head or a rule.
    if isLineStart, trimmed.first == "|" { return [] }
    let before = checker.songs.count
    let words = ListItem.unmarked(trimmed).body
    let isSafe = try judge.allows(trimmed, &checker, addsSongs: addsSongs)
    let isShown = isSafe && !(hasLeftOut && Anaphora.begins(words))
    hasLeftOut = !isShown
    let added = checker.songs.count - before
    let sentence: [Piece] =
      isShown && words.contains { $0.isLetter } ? [.words(words, startsLine: isLineStart)] : []
    return sentence + (added > 0 ? [.songs(added)] : [])
  }

  private mutating func read(
    _ claim: SongClaim, _ checker: inout AnswerChecker
  ) throws(EngineError) -> [Piece] {
    guard addsSongs else { return [] }
    let before = checker.songs.count
    var claim = claim
    if !claim.note.isEmpty {
      var trial = checker
      let isShown = try judge.allows(claim.note, &trial, addsSongs: false, isNote: true)
      if !isShown { claim.note = "" }
    }
    _ = try checker.check([claim])
    let added = checker.songs.count - before
    hasLeftOut = added == 0
    return added > 0 ? [.songs(added)] : []
  }

  /// Whether words beside a song can be shown.
  func allows(_ words: String, _ checker: AnswerChecker) throws(EngineError) -> Bool {
    var trial = checker
    return try judge.allows(words, &trial, addsSongs: false, isNote: true)
  }

  // MARK: Code

  /// Takes the songs of a block that has ended.
  private mutating func readCode(_ checker: inout AnswerChecker) throws(EngineError) -> [Piece] {
    guard let code else { return [] }
    self.code = nil
    guard addsSongs, !code.hasPrefix("<think") else { return [] }
    let before = checker.songs.count
    _ = try checker.check(ProseGate.claims(inCode: code))
    return checker.songs.count > before ? [.songs(checker.songs.count - before)] : []
  }

  private static func beginsCode(_ line: String) -> Bool {
    if line.hasPrefix("```") || line.hasPrefix("{") || line.hasPrefix("<") { return true }
    guard line.hasPrefix("[") else { return false }
    return line.dropFirst().first.map { $0.isWhitespace || "{[\"]".contains($0) } ?? true
  }

  /// Whether a line is the last of a block that began so.
  private static func endsCode(_ begun: String, _ line: String) -> Bool {
    let first = begun.isEmpty ? line : begun
    if first.hasPrefix("<think") { return line.contains("</think>") }
    if first.hasPrefix("```") { return !begun.isEmpty && line.hasPrefix("```") }
    return begun.isEmpty && (line.hasPrefix("{") && line.hasSuffix("}"))
  }

  /// The songs of the first JSON value in a text.
  private static func claims(inCode code: String) -> [SongClaim] {
    guard let start = code.firstIndex(where: { $0 == "{" || $0 == "[" }),
      let end = code.lastIndex(where: { $0 == "}" || $0 == "]" }), start < end,
      let value = try? JSONValue(parsing: code[start...end])
    else { return [] }
    return AnswerTool.claims(in: value)
  }

  // MARK: Characters

  /// Without what could command a terminal or turn words around; a tab is a space.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x20...0x7E, 0xA0...0x200A, 0x2010...0x2027, 0x202F...0x205F, 0x2070...0xD7FF,
        0xE000...0xFEFE, 0xFF00...0xFFF8, 0xFFFC...0xDFFFF, 0x200D:
        result.append(scalar)
      case 0x09: result.append(" ")
      default: continue
      }
    }
    return String(result)
  }

  /// A name of the catalog on one line, whatever stands in it: a line break in it forges no row of a list.
  static func line(_ name: String) -> String {
    guard
      name.unicodeScalars.contains(where: {
        $0.value < 0x20 || $0.value >= 0x7F && $0.value < 0xA0
          || (0x2028...0x2029).contains($0.value)
      })
    else { return name }
    let spaced = String(name.map { $0.isNewline ? " " : $0 })
    return clean(spaced).split(separator: " ").joined(separator: " ")
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}

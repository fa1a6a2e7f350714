import Primitives
import TextAnalysis

/// Cuts what somebody said into words, with what stands between them.
///
/// Not thread-safe: it holds scratch memory. O(length), bounded by `maximumTurnLength`.
struct RequestScanner: Sendable {
  /// Of a longer turn only the beginning is read.
  static let maximumTurnLength = 4096
  static let maximumWords = 512

  private var analyzer = Analyzer()
  private var turn = ScannedTurn()
  private var marks: SeparatorMarks = []
  private var pictographs = ""
  private var openQuotes: [(close: Unicode.Scalar, start: Int, isTitle: Bool)] = []
  private var scalars: [Unicode.Scalar] = []

  mutating func scan(_ text: String) -> ScannedTurn {
    turn = ScannedTurn()
    marks = []
    pictographs = ""
    openQuotes = []
    scalars.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      if scalars.count > Self.maximumTurnLength { break }
    }
    let scalars = scalars
    turn.isCut = scalars.count > Self.maximumTurnLength
    var offset = 0
    var index = 0
    let count = min(scalars.count, Self.maximumTurnLength)
    while index < count, turn.words.count < Self.maximumWords {
      let end = step(scalars, index, count, offset)
      for scalar in scalars[index..<end] { offset += UTF8.width(scalar) }
      index = end
    }
    closeAbandonedQuotes()
    return turn
  }

  /// Reads the word or the sign at `index`; returns where the next begins.
  private mutating func step(
    _ scalars: [Unicode.Scalar], _ index: Int, _ count: Int, _ offset: Int
  ) -> Int {
    if let (whole, length) = ComposedCharacter.composed(scalars, at: index, before: count),
      let script = ScalarKind.characterScript(whole)
    {
      let width = scalars[index..<(index + length)].reduce(0) { $0 + UTF8.width($1) }
      append(String(whole), at: offset, width: width, script, isCapitalized: false)
      return index + length
    }
    let scalar = scalars[index]
    if let script = ScalarKind.characterScript(scalar) {
      append(String(scalar), at: offset, width: UTF8.width(scalar), script, isCapitalized: false)
      return index + 1
    }
    if ScalarKind.isLetter(scalar) || ScalarKind.isDigit(scalar) {
      if isWithout(scalars, index, count) {
        append("without", at: offset, width: 3, .letters, isCapitalized: false)
        return index + 3
      }
      return appendWord(scalars, index, count, offset)
    }
    return readSign(scalars, index, count, offset)
  }

  // MARK: Words

  /// "rock w/o vocals".
  private func isWithout(_ scalars: [Unicode.Scalar], _ index: Int, _ count: Int) -> Bool {
    guard index + 3 <= count, scalars[index] == "w" || scalars[index] == "W",
      scalars[index + 1] == "/", scalars[index + 2] == "o" || scalars[index + 2] == "O"
    else { return false }
    return index + 3 == count || !ScalarKind.isLetter(scalars[index + 3])
  }

  private mutating func appendWord(
    _ scalars: [Unicode.Scalar], _ start: Int, _ count: Int, _ offset: Int
  ) -> Int {
    if let end = plainEnd(scalars, start, count) {
      appendPlain(scalars[start..<end], at: offset, hasPlus: end < count && scalars[end] == "+")
      return end
    }
    var text = String.UnicodeScalarView()
    var end = start
    while end < count {
      let scalar = scalars[end]
      if ScalarKind.characterScript(scalar) != nil
        || ComposedCharacter.composed(scalars, at: end, before: count) != nil
      {
        break
      }
      if ScalarKind.isLetter(scalar) || ScalarKind.isDigit(scalar) {
        text.append(scalar)
      } else if ScalarKind.isApostrophe(scalar), end + 1 < count,
        ScalarKind.isLetter(scalars[end + 1])
      {
        if isElision(text) || isPossessive(scalars, end, count, after: text) { break }
      } else if let letter = ScalarKind.letterSign(scalars, end, count, start) {
        text.append(letter)
      } else {
        break
      }
      end += 1
    }
    let isNumber = text.allSatisfy { ScalarKind.isDigit($0) }
    let width = scalars[start..<end].reduce(0) { $0 + UTF8.width($1) }
    append(
      String(text), at: offset, width: width, isNumber ? .digits : .letters,
      isCapitalized: scalars[start].properties.isUppercase,
      hasPlus: end < count && scalars[end] == "+")
    return max(end, start + 1)
  }

  /// Where a word of ASCII letters and digits ends, which nothing behind it can belong to; nil where
  /// that takes a closer look.
  private func plainEnd(_ scalars: [Unicode.Scalar], _ start: Int, _ count: Int) -> Int? {
    var end = start
    while end < count, ScalarKind.isPlain(scalars[end]) { end += 1 }
    guard end > start else { return nil }
    guard end < count else { return end }
    switch scalars[end] {
    case "'", "`", "!", "@", "$": return nil
    case let next: return next.isASCII ? end : nil
    }
  }

  private mutating func appendPlain(
    _ scalars: ArraySlice<Unicode.Scalar>, at offset: Int, hasPlus: Bool
  ) {
    var hash = FNV1a()
    var isNumber = true
    let folded = String(unsafeUninitializedCapacity: scalars.count) { bytes in
      for (position, scalar) in scalars.enumerated() {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if byte > UInt8(ascii: "9") { isNumber = false }
        bytes[position] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      }
      hash.combine(UnsafeBufferPointer(rebasing: bytes[..<scalars.count]))
      return scalars.count
    }
    append(
      folded, key: hash.value, at: offset, width: scalars.count, isNumber ? .digits : .letters,
      isCapitalized: scalars.first.map { ("A"..."Z").contains($0) } ?? false, hasPlus: hasPlus)
  }

  /// "l'amour", "qu'Adele": what stands before the apostrophe is a word.
  private func isElision(_ text: String.UnicodeScalarView) -> Bool {
    ["l", "d", "j", "c", "n", "s", "m", "t", "qu", "jusqu"].contains(String(text).lowercased())
  }

  /// "Adele's", but not "90's".
  private func isPossessive(
    _ scalars: [Unicode.Scalar], _ position: Int, _ count: Int, after text: String.UnicodeScalarView
  ) -> Bool {
    guard let last = text.last, !ScalarKind.isDigit(last), scalars[position + 1] == "s" else {
      return false
    }
    return position + 2 >= count || !ScalarKind.isLetter(scalars[position + 2])
  }

  private mutating func append(
    _ text: String, at offset: Int, width: Int, _ script: WordScript, isCapitalized: Bool,
    hasPlus: Bool = false
  ) {
    let folded = fold(text)
    guard !folded.isEmpty else { return }
    var hash = FNV1a()
    hash.combine(folded.utf8)
    append(
      folded, key: hash.value, at: offset, width: width, script, isCapitalized: isCapitalized,
      hasPlus: hasPlus)
  }

  private mutating func append(
    _ folded: String, key: UInt64, at offset: Int, width: Int, _ script: WordScript,
    isCapitalized: Bool, hasPlus: Bool
  ) {
    turn.isQuestion = false
    turn.words.append(
      RequestWord(
        folded: folded, key: key, range: offset..<(offset + width), marks: marks,
        script: script, isCapitalized: isCapitalized,
        quotation: openQuotes.isEmpty ? nil : -1, hasPlus: hasPlus, pictographs: pictographs))
    marks = []
    pictographs = ""
  }

  private mutating func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return analyzer.folded(text)
  }

  // MARK: Signs

  private mutating func readSign(
    _ scalars: [Unicode.Scalar], _ index: Int, _ count: Int, _ offset: Int
  ) -> Int {
    let scalar = scalars[index]
    if readQuote(scalars, index, count) { return index + 1 }
    let isSpaced =
      (index == 0 || ScalarKind.isSpace(scalars[index - 1]))
      && (index + 1 >= count || ScalarKind.isSpace(scalars[index + 1]))
    let excludes =
      index > 0 && ScalarKind.isSpace(scalars[index - 1]) && index + 1 < count
      && ScalarKind.isLetter(scalars[index + 1]) && !turn.words.isEmpty
    switch scalar {
    case "-" where excludes: marks.insert(.exclusion)
    case "!" where excludes: marks.formUnion([.exclusion, .other])
    case "&" where isSpaced:
      append("and", at: offset, width: 1, .letters, isCapitalized: false)
      return index + 1
    case "&", "\u{FF06}": marks.insert(.ampersand)
    case "-", "\u{2010}", "\u{2011}", "~", "\u{301C}", "\u{FF5E}", "\u{2013}":
      marks.insert(isSpaced || !isBetweenLetters(scalars, index, count) ? .dash : .hyphen)
    case "\u{2014}", "\u{2015}", "|", "\u{FF5C}", "\u{4E28}", "\u{00B7}": marks.insert(.dash)
    case "/", "\u{FF0F}": marks.insert(.slash)
    case ",", "\u{FF0C}": marks.insert(.comma)
    case "\u{3001}": marks.insert(.listComma)
    case "\u{30FB}": marks.insert(.hyphen)
    case ":", "\u{FF1A}": marks.insert(.colon)
    case "+", "\u{FF0B}": marks.insert(.plus)
    case ".": readStop(scalars, index, count)
    case "\n", "\r", "!", "?", ";", "\u{3002}", "\u{FF01}", "\u{FF1F}", "\u{FF1B}", "\u{2026}":
      marks.insert(.stop)
      if scalar == "?" || scalar == "\u{FF1F}" {
        turn.isQuestion = true
        marks.insert(.question)
      }
    case "(", ")", "[", "]", "{", "}", "\u{FF08}", "\u{FF09}", "\u{3010}", "\u{3011}", "\u{3016}",
      "\u{3017}":
      marks.insert(.bracket)
    default:
      marks.insert(ScalarKind.isSpace(scalar) ? .space : .other)
      if scalar.properties.generalCategory == .otherSymbol {
        pictographs.unicodeScalars.append(scalar)
      }
      if ScalarKind.isApostrophe(scalar), index + 1 < count, ScalarKind.isDigit(scalars[index + 1])
      {
        marks.insert(.century)
      }
    }
    return index + 1
  }

  /// A full stop ends a sentence; one after a single letter or inside a number does not.
  private mutating func readStop(_ scalars: [Unicode.Scalar], _ index: Int, _ count: Int) {
    let follows = index + 1 < count ? scalars[index + 1] : " "
    let isInitial = turn.words.last.map { $0.folded.utf8.count == 1 && $0.script == .letters }
    let closes = ["\"", "\u{201D}", ")", "\u{2019}"].contains(follows)
    if !ScalarKind.isSpace(follows), follows != ".", !closes { return }
    if isInitial == true, marks.isEmpty { return }
    if marks.isEmpty, let last = turn.words.last, Abbreviations.ofNames.contains(last.folded) {
      // "No. 5", but "no. Pop please".
      let next = scalars[(index + 1)..<count].first { !ScalarKind.isSpace($0) }
      if last.folded != "no" || next.map(ScalarKind.isDigit) == true { return }
    }
    marks.insert(.stop)
  }

  private func isBetweenLetters(_ scalars: [Unicode.Scalar], _ index: Int, _ count: Int) -> Bool {
    guard index > 0, index + 1 < count else { return false }
    return [scalars[index - 1], scalars[index + 1]].allSatisfy {
      ScalarKind.isLetter($0) || ScalarKind.isDigit($0)
        || ScalarKind.characterScript($0) != nil
    }
  }

  // MARK: Quotations

  private mutating func readQuote(
    _ scalars: [Unicode.Scalar], _ index: Int, _ count: Int
  ) -> Bool {
    let scalar = scalars[index]
    if let open = openQuotes.last, open.close == scalar {
      openQuotes.removeLast()
      close(open.start, isTitle: open.isTitle, isCorner: ["」", "』"].contains(scalar))
      marks.insert(.quote)
      return true
    }
    let mark = Character(scalar)
    guard let close = QuotationMarks.closing(of: mark)?.unicodeScalars.first else {
      return openSingleQuote(scalars, index, count)
    }
    if scalar == close, !scalars[(index + 1)..<count].contains(close) { return false }
    openQuotes.append((close, turn.words.count, QuotationMarks.isTitle(mark)))
    marks.insert(.quote)
    return true
  }

  /// An apostrophe before a letter opens a quotation when another one closes it soon.
  private mutating func openSingleQuote(
    _ scalars: [Unicode.Scalar], _ index: Int, _ count: Int
  ) -> Bool {
    guard ScalarKind.isApostrophe(scalars[index]) || scalars[index] == "\u{2018}",
      index + 1 < count, !ScalarKind.isDigit(scalars[index + 1]),
      !ScalarKind.isSpace(scalars[index + 1])
    else { return false }
    let closing = ((index + 1)..<min(count, index + 64)).first { position in
      position > index + 1 && ScalarKind.isApostrophe(scalars[position])
        && !ScalarKind.isSpace(scalars[position - 1])
        && (position + 1 >= count || !ScalarKind.isLetter(scalars[position + 1]))
    }
    guard let closing else { return false }
    openQuotes.append((scalars[closing], turn.words.count, false))
    marks.insert(.quote)
    return true
  }

  private mutating func close(_ start: Int, isTitle: Bool, isCorner: Bool) {
    let words = start..<turn.words.count
    guard !words.isEmpty else { return }
    let number = turn.quotations.count
    turn.quotations.append(.init(words: words, isTitle: isTitle, isCorner: isCorner))
    for position in words { turn.words[position] = turn.words[position].inside(number) }
  }

  /// A mark that nothing closes encloses nothing.
  private mutating func closeAbandonedQuotes() {
    for position in turn.words.indices where turn.words[position].quotation == -1 {
      turn.words[position] = turn.words[position].inside(nil)
    }
  }
}

extension RequestWord {
  /// The same word, as the vocabulary spells it.
  func spelled(_ folded: String) -> RequestWord {
    var hash = FNV1a()
    hash.combine(folded.utf8)
    return RequestWord(
      folded: folded, key: hash.value, range: range, marks: marks, script: script,
      isCapitalized: isCapitalized, quotation: quotation, hasPlus: hasPlus,
      pictographs: pictographs)
  }

  fileprivate func inside(_ quotation: Int?) -> RequestWord {
    RequestWord(
      folded: folded, key: key, range: range, marks: marks, script: script,
      isCapitalized: isCapitalized, quotation: quotation, hasPlus: hasPlus,
      pictographs: pictographs)
  }
}

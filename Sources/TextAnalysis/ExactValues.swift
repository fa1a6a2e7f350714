/// Adds a value as one term: its words and characters without anything between them.
///
/// "Sugar Cane" and "sugarcane" are one whole; so are "AC/DC" and "ac dc". A value with an
/// appendix ("Hey Jude - Remastered", "Halo (Live)") is also its beginning alone, a name with an
/// article also the rest.
enum ExactValues {
  /// Longer values are found by their words.
  static let maximumLength = TokenBuffer.maximumTermLength - 2

  /// - Parameters:
  ///   - first: where the value's tokens begin in `buffer`.
  ///   - base: the position at which an appendix begins.
  static func append(
    from first: Int, base: UInt32?, options: AnalysisOptions, into buffer: inout TokenBuffer
  ) {
    // Numbers of tokens, not a slice of them: the buffer would have to copy what somebody else holds.
    let tokens = first..<buffer.tokens.count
    guard !tokens.isEmpty else { return }
    let position = buffer.tokens[first].position
    let chunk = buffer.tokens[first].chunk
    var forms = [joined(tokens, in: buffer)]
    if let base {
      let end = tokens.first { buffer.tokens[$0].position >= base } ?? tokens.upperBound
      forms.append(joined(first..<end, in: buffer))
    }
    if hasArticle(first, in: buffer) {
      for form in forms where form.starts(with: article) {
        forms.append(Array(form.dropFirst(article.count)))
      }
    }
    let isRomanized =
      options.contains(.romanizations)
      && tokens.contains { buffer.tokens[$0].kind == .romanization }
    let romanizations = isRomanized ? romanizations(of: tokens, in: buffer) : []
    for form in Romanizations.unique(forms) where !form.isEmpty && form.count <= maximumLength {
      buffer.append(byte: TokenBuffer.exactValueMark)
      buffer.append(bytes: form)
      buffer.commit(.exactValue, position: position, chunk: chunk)
    }
    for form in romanizations {
      buffer.append(byte: TokenBuffer.romanizationMark)
      buffer.append(bytes: form.utf8)
      buffer.commit(.romanization, position: position, chunk: chunk)
    }
  }

  private static let article = Array("the".utf8)

  private static func hasArticle(_ first: Int, in buffer: TokenBuffer) -> Bool {
    let token = buffer.tokens[first]
    guard token.kind == .word, token.length == article.count else { return false }
    return buffer.withBytes(of: token) { $0.elementsEqual(article) }
  }

  /// Words and characters one after the other; signs only where there is nothing else.
  private static func joined(_ tokens: Range<Int>, in buffer: TokenBuffer) -> [UInt8] {
    var bytes: [UInt8] = []
    var signs: [UInt8] = []
    var hasNames = false
    for number in tokens {
      let token = buffer.tokens[number]
      switch token.kind {
      case .word, .unigram:
        hasNames = true
        buffer.withBytes(of: token) { bytes.append(contentsOf: $0) }
      case .symbol: buffer.withBytes(of: token) { signs.append(contentsOf: $0) }
      default: continue
      }
    }
    return hasNames ? bytes : signs
  }

  /// A name in several pieces or scripts as it is typed on a Latin keyboard without spaces; one in
  /// one piece has that among its romanizations already.
  private static func romanizations(of tokens: Range<Int>, in buffer: TokenBuffer) -> [String] {
    var parts = RomanParts()
    for number in tokens {
      let token = buffer.tokens[number]
      guard token.kind == .word || token.kind == .unigram else { continue }
      guard parts.append(buffer.text(of: token)) else { return [] }
    }
    parts.endRun()
    guard parts.isForeign, parts.count > 1 else { return [] }
    return parts.combined(limit: 4).filter { $0.utf8.count <= maximumLength }
  }
}

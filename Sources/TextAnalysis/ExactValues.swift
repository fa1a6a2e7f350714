/// Adds a value as one term: its words and characters without anything between them.
///
/// "Sugar Cane" and "sugarcane" are one whole; so are "AC/DC" and "ac dc". A value with an
/// appendix ("Hey Jude - Remastered", "Halo (Live)") is also its beginning alone, a name with an
/// article also the rest.
enum ExactValues {
  /// Longer values are found by their words.
  static let longest = TokenBuffer.maximumTermLength - 2

  /// - Parameters:
  ///   - first: where the value's tokens begin in `buffer`.
  ///   - base: the position at which an appendix begins.
  static func append(
    from first: Int, base: UInt32?, options: AnalysisOptions, into buffer: inout TokenBuffer
  ) {
    guard first < buffer.tokens.count else { return }
    let tokens = buffer.tokens[first...]
    let position = tokens[first].position
    let chunk = tokens[first].chunk
    let whole = joined(tokens, in: buffer)
    var forms = [whole]
    if let base { forms.append(joined(tokens.prefix { $0.position < base }, in: buffer)) }
    for form in forms where form.starts(with: article) && hasArticle(tokens, in: buffer) {
      forms.append(Array(form.dropFirst(article.count)))
    }
    for form in Romanizations.unique(forms) where !form.isEmpty && form.count <= longest {
      buffer.append(byte: TokenBuffer.exactValueMark)
      buffer.append(bytes: form)
      buffer.commit(.exactValue, position: position, chunk: chunk)
    }
    if options.contains(.romanizations) {
      appendRomanizations(of: tokens, position: position, chunk: chunk, into: &buffer)
    }
  }

  private static let article = Array("the".utf8)

  private static func hasArticle(_ tokens: ArraySlice<Token>, in buffer: TokenBuffer) -> Bool {
    guard let first = tokens.first, first.kind == .word else { return false }
    return buffer.withBytes(of: first) { $0.elementsEqual(article) }
  }

  /// Words and characters one after the other; signs only where there is nothing else.
  private static func joined(_ tokens: ArraySlice<Token>, in buffer: TokenBuffer) -> [UInt8] {
    let named = tokens.filter { $0.kind == .word || $0.kind == .unigram }
    let parts = named.isEmpty ? tokens.filter { $0.kind == .symbol } : Array(named)
    return parts.flatMap { token in buffer.withBytes(of: token) { Array($0) } }
  }

  /// A name in several pieces or scripts as it is typed on a Latin keyboard without spaces; one in
  /// one piece has that among its romanizations already.
  private static func appendRomanizations(
    of tokens: ArraySlice<Token>, position: UInt32, chunk: UInt32, into buffer: inout TokenBuffer
  ) {
    guard tokens.contains(where: { $0.kind == .romanization }) else { return }
    var parts = RomanParts()
    for token in tokens where token.kind == .word || token.kind == .unigram {
      guard parts.append(buffer.text(of: token)) else { return }
    }
    parts.endRun()
    guard parts.isForeign, parts.count > 1 else { return }
    for form in parts.combined(limit: 4) where form.utf8.count <= longest {
      buffer.append(byte: TokenBuffer.romanizationMark)
      buffer.append(bytes: form.utf8)
      buffer.commit(.romanization, position: position, chunk: chunk)
    }
  }
}

/// Turns text into terms with positions: the same way for what is indexed and for what is asked.
///
/// - Words are folded; apostrophes and the stops of acronyms vanish ("don't" is `dont`, "T.N.T."
///   is `tnt`); `!`, `$` and `@` inside a word are the letters that they stand for ("P!nk").
/// - Ideographs, kana, hangul and scripts without spaces become single characters and
///   overlapping pairs, after Traditional forms have become Simplified ones.
/// - An emoji is a term. So is, with `.compounds`, a name made of signs.
///
/// ```swift
/// Analyzer().terms("AC/DC", options: .tags)  // ["ac", "acdc", "dc"]
/// ```
///
/// Not a segmenter: no dictionary decides where a Chinese word ends. Not thread-safe: a value holds
/// scratch memory; make one a thread.
public struct Analyzer: Sendable {
  private var folding = Folding()
  private var stems = StemCache()

  /// An analyzer with empty scratch memory.
  public init() {}

  /// Appends the terms of `text` to `buffer`, positions counting from `buffer.length`.
  ///
  /// - Complexity: O(length of the text).
  package mutating func analyze(
    _ text: String, options: AnalysisOptions, into buffer: inout TokenBuffer
  ) {
    var tokenizer = Tokenizer(options: options, position: buffer.length)
    swap(&tokenizer.stems, &stems)
    defer { swap(&tokenizer.stems, &stems) }
    let first = buffer.tokens.count
    let isASCII = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard Folding.isASCII(bytes) else { return false }
      tokenizer.tokenize(ascii: bytes, with: &folding, into: &buffer)
      return true
    }
    if isASCII != true {
      folding.fold(text.unicodeScalars)
      tokenizer.tokenize(folding.items, into: &buffer)
    }
    if options.contains(.exactValues) {
      ExactValues.append(from: first, base: tokenizer.base, options: options, into: &buffer)
    }
    buffer.length = tokenizer.position
  }

  /// The terms of `text` as strings, in order; romanizations and exact values carry their marks.
  public mutating func terms(_ text: String, options: AnalysisOptions) -> [String] {
    var buffer = TokenBuffer()
    analyze(text, options: options, into: &buffer)
    return buffer.tokens.map { buffer.text(of: $0) }
  }

  /// `text` folded and nothing else: no tokens, separators kept. For exact comparison of names.
  public mutating func folded(_ text: String) -> String {
    folding.fold(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for item in folding.items {
      if let scalar = Unicode.Scalar(item.scalar) { result.append(scalar) }
    }
    return String(result)
  }
}

extension Analyzer {
  /// Whether fields with `.englishStopWords` drop this folded word.
  package static func isEnglishStopWord(_ word: String) -> Bool {
    EnglishStopWords.contains(Array(word.utf8)[...])
  }
}

/// Cuts folded text into tokens.
struct Tokenizer {
  let options: AnalysisOptions
  private(set) var position: UInt32
  /// The position at which an appendix of a name begins, such as "(Live)" or "- Remastered".
  private(set) var base: UInt32?
  private let start: UInt32
  private var chunk: UInt32 = 0
  /// Handed over by whoever has more texts.
  var stems = StemCache()

  /// A joined name of more pieces, or longer, helps nobody.
  private static let maximumPieceCount = 6
  private static let maximumCompoundLength = 32
  private static let maximumSignLength = 8

  init(options: AnalysisOptions, position: UInt32) {
    self.options = options
    self.position = position
    start = position
  }

  mutating func tokenize(_ items: [Folding.Item], into buffer: inout TokenBuffer) {
    var start = 0
    while start < items.count {
      if items[start].kind == .separator {
        start += 1
        continue
      }
      var end = start
      while end < items.count, items[end].kind != .separator { end += 1 }
      tokenizeChunk(items, start..<end, into: &buffer)
      chunk += 1
      start = end
    }
  }

  /// The same for ASCII, where a chunk of letters and digits alone, as most are, is a word as it stands.
  mutating func tokenize(
    ascii bytes: UnsafeBufferPointer<UInt8>, with folding: inout Folding,
    into buffer: inout TokenBuffer
  ) {
    // A stop word that is dropped from a name in pieces leaves a sign: not worth a way of its own.
    let takesWords = !options.isSuperset(of: [.compounds, .englishStopWords])
    var start = 0
    while start < bytes.count {
      if Tokenizer.isSeparator(bytes[start]) {
        start += 1
        continue
      }
      var end = start
      var isWord = takesWords
      while end < bytes.count, !Tokenizer.isSeparator(bytes[end]) {
        isWord = isWord && Tokenizer.isWord(bytes[end])
        end += 1
      }
      let piece = UnsafeBufferPointer(rebasing: bytes[start..<end])
      if isWord {
        buffer.append(lowercasing: piece)
        finishWord(into: &buffer)
      } else {
        folding.fold(ascii: piece)
        tokenizeChunk(folding.items, folding.items.indices, into: &buffer)
      }
      chunk += 1
      start = end
    }
  }

  @inline(__always)
  private static func isSeparator(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// A chunk is what stands between two spaces.
  private mutating func tokenizeChunk(
    _ items: [Folding.Item], _ range: Range<Int>, into buffer: inout TokenBuffer
  ) {
    var pieces: [[UInt8]] = []
    let firstPosition = position
    var index = range.lowerBound
    while index < range.upperBound {
      let kind = items[index].kind
      if kind.isPaired {
        index = appendPairs(items, index..<range.upperBound, into: &buffer)
      } else if kind == .pictograph {
        buffer.append(scalar: items[index].scalar)
        buffer.commit(.symbol, position: position, chunk: chunk)
        position += 1
        index += 1
      } else if Tokenizer.letter(items, index, range) != nil {
        let next = appendWord(items, index..<range.upperBound, range, into: &buffer, &pieces)
        index = next
      } else {
        if Tokenizer.opensAppendix(items, index, range) { markBase() }
        index += 1
      }
    }
    if options.contains(.compounds) {
      appendCompound(pieces, at: firstPosition, into: &buffer)
      appendSigns(items, range, pieces: pieces.count, at: firstPosition, into: &buffer)
    } else if range.count == 1, items[range.lowerBound].scalar == 0x26 {
      appendAnd(into: &buffer)
    }
  }

  /// A bracket, or a hyphen between spaces.
  private static func opensAppendix(
    _ items: [Folding.Item], _ index: Int, _ range: Range<Int>
  ) -> Bool {
    switch items[index].scalar {
    case 0x28, 0x5B, 0x3010, 0x300C, 0x3014: true
    case 0x2D, 0x7E, 0x2013, 0x2014: range.count == 1
    default: false
    }
  }

  /// The beginning of a name is not an appendix.
  private mutating func markBase() {
    if position > start, base == nil { base = position }
  }

  /// The letter that stands at `index` of a word: itself, or what a sign inside a word stands for.
  private static func letter(
    _ items: [Folding.Item], _ index: Int, _ range: Range<Int>
  ) -> UInt32? {
    let item = items[index]
    if item.kind == .word { return item.scalar }
    guard item.kind == .symbol else { return nil }
    let before = index > range.lowerBound && isAlphabetic(items[index - 1])
    let after = index + 1 < range.upperBound && isAlphabetic(items[index + 1])
    switch item.scalar {
    case 0x21 where before && after: return 0x69  // P!nk
    case 0x40 where before && after: return 0x61  // b@nd
    case 0x24 where before || after: return 0x73  // Ke$ha, $uicideboy$
    default: return nil
    }
  }

  private static func isAlphabetic(_ item: Folding.Item) -> Bool {
    item.kind == .word && !(0x30...0x39).contains(item.scalar)
  }

  /// Appends the word that begins at `rest.lowerBound`; returns where it ends.
  private mutating func appendWord(
    _ items: [Folding.Item], _ rest: Range<Int>, _ range: Range<Int>,
    into buffer: inout TokenBuffer, _ pieces: inout [[UInt8]]
  ) -> Int {
    var index = rest.lowerBound
    // Letters since the last stop: an acronym is single letters with stops between them.
    var run = 0
    while index < range.upperBound {
      if let letter = Tokenizer.letter(items, index, range) {
        buffer.append(scalar: letter)
        run += 1
        index += 1
      } else if items[index].kind == .apostrophe, index + 1 < range.upperBound,
        Tokenizer.letter(items, index + 1, range) != nil
      {
        index += 1
      } else if options.contains(.englishStems), Tokenizer.isInsideNumber(items, index, range) {
        buffer.append(scalar: items[index].scalar)
        run += 1
        index += 1
      } else if items[index].kind == .stop, run == 1,
        Tokenizer.isSingleLetter(items, index + 1, range)
      {
        run = 0
        index += 1
      } else {
        break
      }
    }
    if options.contains(.compounds) { pieces.append(Array(buffer.pending)) }
    finishWord(into: &buffer)
    return index
  }

  /// A point or comma between digits, which prose keeps: "0.05", "1,000".
  private static func isInsideNumber(
    _ items: [Folding.Item], _ index: Int, _ range: Range<Int>
  ) -> Bool {
    guard items[index].scalar == 0x2E || items[index].scalar == 0x2C, index > range.lowerBound,
      index + 1 < range.upperBound
    else { return false }
    return [items[index - 1], items[index + 1]].allSatisfy { (0x30...0x39).contains($0.scalar) }
  }

  private static func isSingleLetter(
    _ items: [Folding.Item], _ index: Int, _ range: Range<Int>
  ) -> Bool {
    guard index < range.upperBound, isAlphabetic(items[index]) else { return false }
    return index + 1 == range.upperBound || letter(items, index + 1, range) == nil
  }

  private mutating func finishWord(into buffer: inout TokenBuffer) {
    if options.contains(.englishStopWords), EnglishStopWords.contains(buffer.pending) {
      buffer.dropPending()
      return
    }
    if options.contains(.englishStems) {
      stems.stem(&buffer)
    } else if let usual = buffer.withPending(Spellings.usual) {
      buffer.replacePending(with: usual)
    }
    if options.contains(.exactValues), buffer.withPending(Spellings.isGuest) { markBase() }
    let isForeign =
      options.contains(.romanizations) && buffer.withPending(Romanizations.mayHaveSome)
    let word = isForeign ? Array(buffer.pending) : []
    buffer.commit(.word, position: position, chunk: chunk)
    if isForeign {
      Romanizations.append(word: word, position: position, chunk: chunk, into: &buffer)
    }
    position += 1
  }

  /// Appends the characters and pairs of a run that begins at `rest.lowerBound`; returns its end.
  private mutating func appendPairs(
    _ items: [Folding.Item], _ rest: Range<Int>, into buffer: inout TokenBuffer
  ) -> Int {
    var end = rest.lowerBound
    while end < rest.upperBound, items[end].kind.isPaired { end += 1 }
    let first = position
    for index in rest.lowerBound..<end {
      buffer.append(scalar: items[index].scalar)
      buffer.commit(.unigram, position: position, chunk: chunk)
      if index + 1 < end {
        buffer.append(scalar: items[index].scalar)
        buffer.append(scalar: items[index + 1].scalar)
        buffer.commit(.bigram, position: position, chunk: chunk)
      }
      position += 1
    }
    if options.contains(.romanizations) {
      Romanizations.append(
        run: items[rest.lowerBound..<end], position: first, chunk: chunk, into: &buffer)
    }
    return end
  }

  private func appendCompound(
    _ pieces: [[UInt8]], at position: UInt32, into buffer: inout TokenBuffer
  ) {
    guard (2...Tokenizer.maximumPieceCount).contains(pieces.count) else { return }
    let joined = pieces.flatMap { $0 }
    guard joined.count <= Tokenizer.maximumCompoundLength else { return }
    buffer.append(bytes: joined)
    buffer.commit(.compound, position: position, chunk: chunk)
  }

  /// A chunk of signs alone is a name ("!!!"), and so is a word with a plus or hash at its edge
  /// ("+44"). An ampersand alone is the word that it stands for.
  private mutating func appendSigns(
    _ items: [Folding.Item], _ range: Range<Int>, pieces: Int, at first: UInt32,
    into buffer: inout TokenBuffer
  ) {
    guard range.count <= Tokenizer.maximumSignLength else { return }
    if range.count == 1, items[range.lowerBound].scalar == 0x26 {
      appendAnd(into: &buffer)
    } else if position == first {
      for index in range { buffer.append(scalar: items[index].scalar) }
      buffer.commit(.symbol, position: position, chunk: chunk)
      position += 1
    } else if pieces == 1, range.count > 1,
      [items[range.lowerBound], items[range.upperBound - 1]].contains(where: {
        $0.scalar == 0x2B || $0.scalar == 0x23
      })
    {
      for index in range { buffer.append(scalar: items[index].scalar) }
      buffer.commit(.compound, position: first, chunk: chunk)
    }
  }

  private mutating func appendAnd(into buffer: inout TokenBuffer) {
    if options.contains(.englishStopWords) { return }
    buffer.append(bytes: "and".utf8)
    buffer.commit(.word, position: position, chunk: chunk)
    position += 1
  }
}

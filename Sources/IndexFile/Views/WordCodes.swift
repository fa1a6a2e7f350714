import Foundation

/// The commonest words of many texts, by which each of the texts is written in a third of its bytes.
///
/// A word is letters and digits with the space before them, or one character of any other kind. Codes
/// have one byte for the commonest words, two or three for the others; what is no word of the list
/// stands there as it is. The codes are in Indexes/FORMAT.md, "Coded texts".
///
/// Source of the idea: Brisaboa et al., "Lightweight natural language text compression", Information
/// Retrieval 10 (2007). Useful for texts that are shown one at a time; not for those that are sorted,
/// searched or compared where they lie.
struct WordCodes: Sendable {
  /// The words, by their numbers.
  private let words: StringTable

  /// Words of one byte.
  static let short = 192
  /// Words of one or two bytes.
  static let middle = short + 47 * 256
  /// The first byte of a code of three bytes is at least this.
  static let long: UInt8 = 239
  /// What begins bytes that are no code: their number, 1...255, and they follow.
  static let literal: UInt8 = 255

  init(_ words: StringTable) { self.words = words }

  /// Appends the text that was coded to `text`. What is no code of a damaged file stands for nothing.
  func decode(_ codes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) {
    var place = 0
    let count = words.count
    while place < codes.count {
      let first = codes[place]
      var number = Int(first)
      place += 1
      if first == WordCodes.literal {
        guard place < codes.count else { return }
        let end = min(place + 1 + Int(codes[place]), codes.count)
        text.append(contentsOf: codes[(place + 1)..<end])
        place = end
        continue
      }
      if first >= WordCodes.long {
        guard place + 1 < codes.count else { return }
        number = WordCodes.number(first, codes[place], codes[place + 1])
        place += 2
      } else if number >= WordCodes.short {
        guard place < codes.count else { return }
        number = WordCodes.short + (number - WordCodes.short) * 256 + Int(codes[place])
        place += 1
      }
      if number < count { text.append(contentsOf: words.unsafeBytes(at: number)) }
    }
  }

  private static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    middle + Int(first - long) * 65_536 + Int(second) * 256 + Int(third)
  }

  /// Appends the code of a word.
  static func append(_ number: Int, to codes: inout [UInt8]) {
    if number < short {
      codes.append(UInt8(number))
    } else if number < middle {
      codes.append(UInt8(short + (number - short) >> 8))
      codes.append(UInt8(truncatingIfNeeded: number - short))
    } else {
      let rest = number - middle
      codes.append(long + UInt8(rest >> 16))
      codes.append(UInt8(truncatingIfNeeded: rest >> 8))
      codes.append(UInt8(truncatingIfNeeded: rest))
    }
  }
}

/// Learns the words of texts and codes the texts by them.
struct WordCoder {
  /// The words, the commonest first.
  private var words: [Range<Int>] = []
  private var bytes: [UInt8] = []
  /// Numbers of words, plus 1, by hash; 0 where there is none.
  private var slots: [UInt32] = []

  /// How much text is looked at for words, and how many of them are kept.
  private static let sampleSize = 16 << 20
  private static let maximumWords = 1 << 17
  /// Words that come less often are not worth a place in the list.
  private static let minimumCount = 4
  private static let maximumWordLength = 64

  /// Learns from texts that lie one after the other.
  init(learningFrom texts: UnsafeBufferPointer<UInt8>, ends: [UInt64]) {
    // Every so many-th text, wherever in the collection it is.
    let step = max(1, texts.count / WordCoder.sampleSize)
    var counts: [Int] = []
    grow(to: 1 << 16)
    for text in stride(from: 0, to: ends.count, by: step) {
      let start = text == 0 ? 0 : Int(ends[text - 1])
      WordCoder.forEachWord(
        of: UnsafeBufferPointer(rebasing: texts[start..<Int(ends[text])])
      ) { word in
        let number = add(word)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
      }
    }
    keepTheCommonest(counts)
  }

  private mutating func keepTheCommonest(_ counts: [Int]) {
    let (words, bytes) = (words, bytes)
    let kept = words.indices
      .filter { counts[$0] >= WordCoder.minimumCount }
      .sorted { left, right in
        if counts[left] != counts[right] { return counts[left] > counts[right] }
        return bytes[words[left]].lexicographicallyPrecedes(bytes[words[right]])
      }
      .prefix(WordCoder.maximumWords)
    self.words = []
    self.bytes = []
    slots = []
    grow(to: 1 << 16)
    for word in kept {
      bytes[words[word]].withUnsafeBufferPointer { _ = add($0) }
    }
  }

  /// The words as a table to be written.
  var table: (ends: [UInt64], bytes: [UInt8]) { (words.map { UInt64($0.upperBound) }, bytes) }

  /// Appends the codes of a text.
  func code(_ text: UnsafeBufferPointer<UInt8>, to codes: inout [UInt8]) {
    var literal: [UInt8] = []
    func flush() {
      var rest = literal[...]
      while !rest.isEmpty {
        let piece = rest.prefix(255)
        codes.append(WordCodes.literal)
        codes.append(UInt8(piece.count))
        codes.append(contentsOf: piece)
        rest = rest.dropFirst(255)
      }
      literal.removeAll(keepingCapacity: true)
    }
    WordCoder.forEachWord(of: text) { word in
      guard let number = place(of: word).number else {
        literal.append(contentsOf: word)
        return
      }
      flush()
      WordCodes.append(number, to: &codes)
    }
    flush()
  }

  // MARK: Words

  /// Calls `body` with the words of a text, which put together are the text.
  private static func forEachWord(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    while start < text.count {
      var end = start
      if text[start] == 0x20 { end += 1 }
      let first = end
      while end < text.count, end - start < maximumWordLength {
        let length = letter(text, at: end)
        if length == 0 { break }
        end += length
      }
      if end == first { end = max(end, start + scalarLength(text[start])) }
      end = min(end, text.count)
      body(UnsafeBufferPointer(rebasing: text[start..<end]))
      start = end
    }
  }

  /// The bytes of the letter or digit of a script with spaces at a place; 0 for anything else.
  private static func letter(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let byte = text[place]
    if byte < 0x80 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      return isLetter ? 1 : 0
    }
    // Up to U+1FFF; beyond are punctuation and scripts without spaces.
    if byte < 0xE0 { return 2 }
    return byte == 0xE0 || byte == 0xE1 ? 3 : 0
  }

  private static func scalarLength(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  // MARK: The table

  private mutating func grow(to size: Int) {
    slots = Array(repeating: 0, count: size)
    for number in words.indices {
      let hash = bytes[words[number]].withUnsafeBufferPointer(WordCoder.hash)
      var slot = hash & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// The number of a word, which is a new one when it was not there.
  private mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let (number, slot) = place(of: word)
    if let number { return number }
    let start = bytes.count
    bytes.append(contentsOf: word)
    words.append(start..<bytes.count)
    slots[slot] = UInt32(words.count)
    if words.count * 2 > slots.count { grow(to: slots.count * 2) }
    return words.count - 1
  }

  /// The number of a word, nil for one that is not there, and its slot.
  private func place(of word: UnsafeBufferPointer<UInt8>) -> (number: Int?, slot: Int) {
    let mask = slots.count - 1
    var slot = WordCoder.hash(word) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if words[number].count == word.count, isEqual(words[number], word) { return (number, slot) }
      slot = (slot + 1) & mask
    }
    return (nil, slot)
  }

  private func isEqual(_ known: Range<Int>, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer {
      memcmp($0.baseAddress! + known.lowerBound, word.baseAddress!, word.count) == 0
    }
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}

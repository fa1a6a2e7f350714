/// The text of an input as UTF-8, block by block, without a byte order mark.
///
/// What is no text in the input's encoding becomes the byte 0xFF, which no UTF-8 has: the line it
/// stands in is refused later, and no other.
final class TextSource {
  /// The bytes behind the text.
  let bytes: ByteSource
  private var encoding: TextEncoding?
  private var mayGuess: Bool
  private var isFirst = true
  /// What it was taken for where nothing said so, and it is no Unicode.
  private(set) var guess: EncodingGuess?
  /// Half of a UTF-16 pair, one byte of a unit, or the beginning of a line, that waits for the next block.
  private var carried: [UInt8] = []
  private var isAtEnd = false
  /// A block that was looked at and not taken.
  private var peeked: [UInt8]?

  /// - Parameters:
  ///   - encoding: what the text is written in; told by looking when nil. A byte order mark
  ///     decides all the same.
  ///   - mayGuess: whether other encodings than those of Unicode are possible when nobody says so. They
  ///     are not for what begins like JSON, which is Unicode (RFC 8259, section 8.1).
  init(_ bytes: ByteSource, encoding: TextEncoding? = nil, mayGuess: Bool = false) {
    self.bytes = bytes
    self.encoding = encoding
    self.mayGuess = mayGuess
  }

  /// The first block without taking it; empty when there is none.
  func peek() throws(CatalogError) -> [UInt8] {
    if let peeked { return peeked }
    peeked = try next()
    return peeked ?? []
  }

  /// The next block, not empty, or nil at the end.
  func next() throws(CatalogError) -> [UInt8]? {
    if let peeked {
      self.peeked = nil
      return peeked
    }
    while !isAtEnd {
      guard var block = try bytes.next() else {
        isAtEnd = true
        guard !carried.isEmpty else { return nil }
        let rest = carried
        carried.removeAll()
        guard let encoding, encoding.isLegacy else { return [0xFF] }
        return LegacyText.decode(rest, encoding)
      }
      if isFirst {
        isFirst = false
        if let mark = TextEncoding.mark(of: block) {
          encoding = mark.encoding
          block.removeFirst(mark.length)
        }
        let start = block.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if start == UInt8(ascii: "{") || start == UInt8(ascii: "[") { mayGuess = false }
      }
      let text = decode(block)
      if !text.isEmpty { return text }
    }
    return nil
  }

  private func decode(_ block: [UInt8]) -> [UInt8] {
    if encoding == nil {
      let guess = TextEncoding.guess(block)
      if let guess, guess.encoding.isLegacy {
        encoding = mayGuess ? guess.encoding : .utf8
        if mayGuess { self.guess = guess }
      } else {
        encoding = guess?.encoding
      }
    }
    // ASCII so far: a later block says what the rest is.
    guard let encoding else { return block }
    switch encoding {
    case .utf8: return block
    case .utf16LittleEndian: return decodeWide(block, low: 0, high: 1)
    case .utf16BigEndian: return decodeWide(block, low: 1, high: 0)
    case .utf32LittleEndian: return decodeQuads(block, [3, 2, 1, 0])
    case .utf32BigEndian: return decodeQuads(block, [0, 1, 2, 3])
    default: return decodeLines(block, encoding)
    }
  }

  /// Decodes whole lines, as no character of these encodings has the byte of a line end in it. What is
  /// longer than any line of a catalog is not waited for.
  private func decodeLines(_ block: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
    let input = carried + block
    let isTooLong = input.count > LineReader.maximumLineLength
    let end = input.lastIndex(of: 0x0A).map { $0 + 1 } ?? (isTooLong ? input.count : 0)
    carried = Array(input[end...])
    return LegacyText.decode(Array(input[..<end]), encoding)
  }

  /// - Parameter places: where the bytes of a character stand, the highest first.
  private func decodeQuads(_ block: [UInt8], _ places: [Int]) -> [UInt8] {
    let input = carried + block
    let end = input.count - input.count % 4
    carried = Array(input[end...])
    var output: [UInt8] = []
    output.reserveCapacity(end / 3)
    for position in stride(from: 0, to: end, by: 4) {
      let value = places.reduce(UInt32(0)) { $0 << 8 | UInt32(input[position + $1]) }
      if let scalar = Unicode.Scalar(value) {
        output.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
      } else {
        output.append(0xFF)
      }
    }
    return output
  }

  private func decodeWide(_ block: [UInt8], low: Int, high: Int) -> [UInt8] {
    let input = carried + block
    carried.removeAll()
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    var position = 0
    func unit(at place: Int) -> UInt32 {
      UInt32(input[place + high]) << 8 | UInt32(input[place + low])
    }
    while position + 1 < input.count {
      let first = unit(at: position)
      if let scalar = Unicode.Scalar(first) {
        output.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
        position += 2
        continue
      }
      guard position + 3 < input.count else { break }
      let second = unit(at: position + 2)
      if first < 0xDC00, (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        output.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
        position += 4
      } else {
        output.append(0xFF)
        position += 2
      }
    }
    carried = Array(input[position...])
    return output
  }
}

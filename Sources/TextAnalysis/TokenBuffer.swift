/// One term of a text and where it stands.
package struct Token: Sendable, Equatable {
  /// What kind of term it is.
  package enum Kind: UInt8, Sendable {
    /// A word, folded (and stemmed where the options say so).
    case word
    /// One character of a script without spaces.
    case unigram
    /// Two neighboring characters of such a script.
    case bigram
    /// The joined form of a name in pieces, at the position of its first piece.
    case compound
    /// An emoji, or a name made of signs.
    case symbol
    /// A romanized form; the bytes begin with `TokenBuffer.romanizationMark` or the mark of a phonetic key.
    case romanization
    /// A whole value; the bytes begin with `TokenBuffer.exactValueMark`.
    case exactValue
  }

  /// What kind of term it is.
  package let kind: Kind
  /// The number of the run between spaces that it comes from.
  package let chunk: UInt32
  /// Where it stands, counted in words and single characters.
  package let position: UInt32
  /// Where its bytes are among those of `TokenBuffer.withTerms`.
  package let start: UInt32
  package let length: UInt32
}

/// The terms of a text, in one growing piece of memory that is reused from text to text.
///
/// ```swift
/// var buffer = TokenBuffer()
/// Analyzer.shared.analyze("P!nk", options: .names, into: &buffer)
/// buffer.text(of: buffer.tokens[0])  // "pink"
/// ```
package struct TokenBuffer: Sendable {
  /// The first byte of every romanized term: no folded text contains it.
  package static let romanizationMark: UInt8 = 1
  /// The first byte of the term of a whole value.
  package static let exactValueMark: UInt8 = 2
  /// The first bytes of phonetic keys, in which several ways to spell a sound are one:
  /// see `PhoneticKey`.
  static let kanaKeyMark: UInt8 = 3
  static let cyrillicKeyMark: UInt8 = 4
  static let hangulKeyMark: UInt8 = 5
  /// The first byte of any term that is a word is at least this: marks are below.
  package static let firstUnmarked: UInt8 = 0x20
  /// Longer terms are cut, at a scalar's boundary.
  package static let maximumTermLength = 64

  /// The tokens in order of position; at one position the word or character comes first.
  package private(set) var tokens: [Token] = []
  /// How many positions have been used: the length of the text for BM25.
  package internal(set) var length: UInt32 = 0
  private var storage: [UInt8] = []
  private var pendingStart = 0

  /// An empty buffer, with room for a short text.
  package init() {
    tokens.reserveCapacity(16)
    storage.reserveCapacity(128)
  }

  /// Forgets the tokens and keeps the memory.
  package mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    storage.removeAll(keepingCapacity: true)
    length = 0
    pendingStart = 0
  }

  /// The bytes of a token's term, valid during the call.
  package func withBytes<R>(of token: Token, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    storage.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(token.start)..<Int(token.start + token.length)]))
    }
  }

  /// Calls `body` with all tokens and the bytes in which their terms are, valid during the call.
  package func withTerms(
    _ body: (_ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    tokens.withUnsafeBufferPointer { tokens in storage.withUnsafeBufferPointer { body(tokens, $0) }
    }
  }

  /// A token's term as a string, a mark included.
  package func text(of token: Token) -> String {
    withBytes(of: token) { String(decoding: $0, as: UTF8.self) }
  }

  mutating func append(byte: UInt8) {
    storage.append(byte)
  }

  mutating func append(scalar: UInt32) {
    if scalar < 0x80 { return storage.append(UInt8(scalar)) }
    guard let scalar = Unicode.Scalar(scalar) else { return }
    for byte in UTF8.encode(scalar)! { storage.append(byte) }
  }

  mutating func append(bytes: some Sequence<UInt8>) {
    storage.append(contentsOf: bytes)
  }

  /// Appends ASCII letters in lower case, and digits.
  mutating func append(lowercasing bytes: UnsafeBufferPointer<UInt8>) {
    let start = storage.count
    storage.append(contentsOf: bytes)
    storage.withUnsafeMutableBufferPointer { storage in
      // What a digit is has this bit already.
      for index in start..<storage.count { storage[index] |= 0x20 }
    }
  }

  /// Calls `body` with the bytes appended since the last commit.
  @inline(__always)
  func withPending<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[pendingStart...])) }
  }

  /// The bytes appended since the last commit.
  var pending: ArraySlice<UInt8> { storage[pendingStart...] }

  mutating func replacePending(with bytes: [UInt8]) {
    storage.removeSubrange(pendingStart...)
    storage += bytes
  }

  mutating func dropPending() {
    storage.removeSubrange(pendingStart...)
  }

  /// Makes a token of the bytes appended since the last one.
  mutating func commit(_ kind: Token.Kind, position: UInt32, chunk: UInt32) {
    var end = storage.count
    if end - pendingStart > TokenBuffer.maximumTermLength {
      end = pendingStart + TokenBuffer.maximumTermLength
      while end > pendingStart, storage[end] & 0xC0 == 0x80 { end -= 1 }
      storage.removeSubrange(end...)
    }
    guard end > pendingStart else { return }
    tokens.append(
      Token(
        kind: kind, chunk: chunk, position: position, start: UInt32(pendingStart),
        length: UInt32(end - pendingStart)))
    pendingStart = end
  }
}

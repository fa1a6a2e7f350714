/// Cuts a text into the words that WordPiece looks up: cleaned, ideographs and punctuation apart,
/// accents off, in lower case, as BERT's reference implementation does it.
///
/// Every step looks at one character alone, so that one pass does them all.
struct BertNormalization: Sendable, Equatable {
  var cleansText = true
  var splitsIdeographs = true
  var stripsAccents = true
  var lowercases = true

  /// Calls `body` with the UTF-8 bytes of each word and its number of characters, until it says no.
  func forEachWord(in text: some StringProtocol, _ body: ([UInt8], Int) -> Bool) {
    var word = Word()
    for scalar in text.unicodeScalars {
      let goesOn =
        scalar.isASCII
        ? appendASCII(UInt8(scalar.value), to: &word, body)
        : append(scalar, to: &word, body)
      if !goesOn { return }
    }
    _ = word.end(body)
  }

  private struct Word {
    var bytes: [UInt8] = []
    var characters = 0

    /// Hands over the word if there is one; false when no more are wanted.
    mutating func end(_ body: ([UInt8], Int) -> Bool) -> Bool {
      guard characters > 0 else { return true }
      defer {
        bytes.removeAll(keepingCapacity: true)
        characters = 0
      }
      return body(bytes, characters)
    }

    mutating func append(_ scalar: Unicode.Scalar) {
      bytes.append(contentsOf: UTF8.encode(scalar)!)
      characters += 1
    }
  }

  private func appendASCII(
    _ byte: UInt8, to word: inout Word, _ body: ([UInt8], Int) -> Bool
  ) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.bytes.append(byte)
      word.characters += 1
      return true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      word.bytes.append(lowercases ? byte | 0x20 : byte)
      word.characters += 1
      return true
    case 0x20, 0x09, 0x0A, 0x0D:
      return word.end(body)
    case 0x0B, 0x0C:  // controls that are also white space
      return cleansText ? true : word.end(body)
    case 0x21...0x7E:
      return word.end(body) && body([byte], 1)
    default:
      if !cleansText {
        word.bytes.append(byte)
        word.characters += 1
      }
      return true
    }
  }

  private func append(
    _ scalar: Unicode.Scalar, to word: inout Word, _ body: ([UInt8], Int) -> Bool
  ) -> Bool {
    if cleansText && BertCharacters.isRemoved(scalar) { return true }
    if BertCharacters.isWhitespace(scalar) { return word.end(body) }
    let isApart = splitsIdeographs && BertCharacters.isIdeograph(scalar)
    if isApart && !word.end(body) { return false }
    var goesOn = true
    forEachNormalized(scalar) { part in
      guard goesOn else { return }
      if BertCharacters.isPunctuation(part) {
        goesOn = word.end(body)
        word.append(part)
        goesOn = goesOn && word.end(body)
      } else {
        word.append(part)
      }
    }
    return isApart && goesOn ? word.end(body) : goesOn
  }

  private func forEachNormalized(_ scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    guard stripsAccents else { return forEachLowercased(scalar, body) }
    BertCharacters.forEachBase(of: scalar) { forEachLowercased($0, body) }
  }

  private func forEachLowercased(_ scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    guard lowercases, scalar.properties.changesWhenLowercased else { return body(scalar) }
    for part in scalar.properties.lowercaseMapping.unicodeScalars { body(part) }
  }
}

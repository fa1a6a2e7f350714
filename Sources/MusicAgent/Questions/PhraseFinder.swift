/// Looks for any of some phrases in a text, byte by byte.
///
/// `String.contains` compares graphemes and takes as long for one phrase as this takes for hundreds, and a
/// turn looks for hundreds. Phrases and texts are in small letters; both are compared as they are written.
///
/// - Complexity: O(bytes of the text), times the few phrases that begin alike.
struct PhraseFinder: Sendable {
  /// Phrases by their first bytes.
  private let phrases: [UInt32: [[UInt8]]]
  /// An ideograph or a syllable has as many.
  private static let keyLength = 3

  /// A finder of phrases of three bytes at least; shorter ones are never found.
  init(_ phrases: [String]) {
    var byKey: [UInt32: [[UInt8]]] = [:]
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      guard bytes.count >= Self.keyLength else { continue }
      byKey[Self.key(bytes, 0), default: []].append(bytes)
    }
    self.phrases = byKey
  }

  /// Whether one of them is in a text.
  func isFound(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= Self.keyLength else { return false }
    for start in 0...(bytes.count - Self.keyLength) {
      guard let candidates = phrases[Self.key(bytes, start)] else { continue }
      if candidates.contains(where: { bytes[start...].starts(with: $0) }) { return true }
    }
    return false
  }

  private static func key(_ bytes: [UInt8], _ start: Int) -> UInt32 {
    UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
  }
}

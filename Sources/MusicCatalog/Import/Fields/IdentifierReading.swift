/// Identifiers.
enum IdentifierReading {
  /// An ISRC in capitals without the signs that people put into it; nil for what has another form.
  static func readISRC(_ text: String) -> String? {
    let first = text.split(whereSeparator: { ";,|/ ".contains($0) }).first.map(String.init) ?? text
    let bare = first.uppercased().replacing("ISRC:", with: "").filter { $0 != "-" }
    let bytes = Array(bare.utf8)
    let isCode =
      bytes.count == 12 && bytes[..<2].allSatisfy(isLetter)
      && bytes[2..<5].allSatisfy { isLetter($0) || isDigit($0) } && bytes[5...].allSatisfy(isDigit)
    return isCode ? bare : nil
  }

  /// A MusicBrainz id, of a UUID or of an address that ends in one; nil for anything else.
  static func readMBID(_ text: some StringProtocol) -> String? {
    let last = text.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let bytes = Array(last.utf8)
    guard bytes.count == 36 else { return nil }
    for (place, byte) in bytes.enumerated() {
      let isHyphen = [8, 13, 18, 23].contains(place)
      let isHex = isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      guard isHyphen ? byte == UInt8(ascii: "-") : isHex else { return nil }
    }
    return last
  }

  /// Whether a text stands for no code at all, as tables have it.
  static func isNothing(_ text: String) -> Bool {
    ["", "-", "—", "n/a", "na", "none", "null", "nil", "unknown", "0", "?"].contains(
      text.lowercased())
  }

  /// Whether an address of Spotify, in either form, is of an episode, a show or a chapter of a book, which
  /// are no music.
  static func isSpoken(_ address: String) -> Bool {
    let lower = address.lowercased()
    guard lower.hasPrefix("spotify:") || lower.contains("open.spotify.com/") else { return false }
    let parts = lower.split { ":/?".contains($0) }
    guard let place = parts.firstIndex(where: { $0 == "spotify" || $0 == "open.spotify.com" })
    else { return false }
    // Pages of a language have it before the kind.
    return parts[(place + 1)...].prefix(2).contains { spoken.contains(String($0)) }
      && parts.dropFirst(place + 1).first != "local"
  }

  private static let spoken: Set<String> = ["episode", "show", "audiobook", "chapter"]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

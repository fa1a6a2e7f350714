/// Codes that name one recording, whatever it is called.
package enum RecordingCode: Sendable {
  /// ISO 3901: two letters, three letters or digits, seven digits.
  case isrc
  /// The id of a recording at MusicBrainz: a UUID.
  case musicBrainz

  /// The form that a text has, with or without hyphens; nil for any other text.
  package init?(_ text: String) {
    let characters = Array(text.trimmed.filter { $0 != "-" }.utf8)
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    switch characters.count {
    case 12:
      guard characters[..<2].allSatisfy(isLetter),
        characters[2..<5].allSatisfy({ isLetter($0) || isDigit($0) }),
        characters[5...].allSatisfy(isDigit)
      else { return nil }
      self = .isrc
    case 32:
      guard characters.allSatisfy({ isDigit($0) || (0x41...0x46).contains($0 & 0xDF) }) else {
        return nil
      }
      self = .musicBrainz
    default: return nil
    }
  }

  /// The code in "isrc:USSM10804556" and in the address of a page at MusicBrainz; other texts as they
  /// are.
  static func bare(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x3A || $0 == 0x2F }) else { return text }
    let trimmed = text.trimmed
    if trimmed.lowercased().hasPrefix("isrc"), let colon = trimmed.firstIndex(of: ":") {
      return String(trimmed[trimmed.index(after: colon)...]).trimmed
    }
    guard let range = trimmed.firstRange(of: "musicbrainz.org/recording/") else { return text }
    return String(trimmed[range.upperBound...].prefix { $0.isHexDigit || $0 == "-" })
  }

  var note: String {
    switch self {
    case .isrc: "by its ISRC"
    case .musicBrainz: "by its id at MusicBrainz"
    }
  }
}

extension NameTable {
  /// The tracks of a code; none for a text that has not the form of one.
  package func tracks(ofCode text: String) -> [UInt32] {
    guard RecordingCode(text) != nil else { return [] }
    return codeLookup.ordinals(named: text).filter { Int($0) < count }
  }
}

extension NameResolver {
  /// The recording of a code; nil when the text is none, or one that the catalog does not have while
  /// there is a name to go by.
  ///
  /// - Parameter isSaid: whether it was given as a code rather than in the place of a title.
  func resolve(code text: String?, isSaid: Bool, _ query: NameQuery) -> NameResolution? {
    guard let text = text.map({ RecordingCode.bare($0) }) else { return nil }
    let code = RecordingCode(text)
    guard code != nil || isSaid else { return nil }
    if let first = names.tracks(ofCode: text).first, let code {
      return NameResolution(
        status: .exact, features: NameFeatures(.pair), track: named(first),
        artist: names.artistNames(of: first).first, note: code.note,
        alternatives: named(Array(names.tracks(ofCode: text).dropFirst())))
    }
    guard isSaid, query.title == nil, query.artist == nil, query.album == nil else { return nil }
    return NameResolution(
      status: .notInCatalog, features: NameFeatures(.missingTitleAlone),
      note: "no recording has this code", alternatives: [])
  }
}

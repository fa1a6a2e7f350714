extension NameResolver {
  /// The recording of an ISRC; nil when the text is none, or one that the catalog does not have while
  /// there is a name to go by.
  ///
  /// - Parameter isSaid: whether it was given as an ISRC rather than in the place of a title.
  func resolve(isrc: String?, isSaid: Bool, _ query: NameQuery) -> NameResolution? {
    guard let isrc, isSaid || NameResolver.isISRC(isrc) else { return nil }
    let found = names.isrcLookup.ordinals(named: isrc).filter { Int($0) < names.count }
    if let first = found.first {
      return NameResolution(
        status: .exact, features: NameFeatures(.pair), track: named(first),
        artist: names.artistNames(of: first).first, note: "by its ISRC",
        alternatives: named(Array(found.dropFirst())))
    }
    guard isSaid, query.title == nil, query.artist == nil, query.album == nil else { return nil }
    return NameResolution(
      status: .notInCatalog, features: NameFeatures(.missingTitleAlone),
      note: "no recording has this ISRC", alternatives: [])
  }

  /// Whether a text has the form of an ISRC (ISO 3901): two letters, three letters or digits, seven
  /// digits, with or without hyphens.
  static func isISRC(_ text: String) -> Bool {
    let characters = Array(text.trimmed.filter { $0 != "-" }.utf8)
    guard characters.count == 12 else { return false }
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    return characters[..<2].allSatisfy(isLetter)
      && characters[2..<5].allSatisfy { isLetter($0) || isDigit($0) }
      && characters[5...].allSatisfy(isDigit)
  }
}

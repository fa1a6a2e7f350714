/// Codes that name one recording, whatever it is called.
enum RecordingCode: Sendable {
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
  mutating func resolve(code text: String?, isSaid: Bool, _ query: NameQuery) -> NameResolution? {
    guard let text = text.map({ RecordingCode.bare($0) }) else { return nil }
    let code = RecordingCode(text)
    guard code != nil || isSaid else { return nil }
    let tracks = names.tracks(ofCode: text)
    if !tracks.isEmpty, let code { return resolve(tracks, of: code, isSaid: isSaid, query) }
    guard isSaid, query.title == nil, query.artist == nil, query.album == nil else { return nil }
    return NameResolution(
      status: .notInCatalog, features: NameFeatures(.missingTitleAlone),
      note: "no recording has this code", alternatives: [])
  }

  /// The recording of a code that some tracks have: movements and versions share one at times. The title that
  /// was given beside it says which; one that none of them has is told.
  private mutating func resolve(
    _ tracks: [UInt32], of code: RecordingCode, isSaid: Bool, _ query: NameQuery
  ) -> NameResolution {
    func verdict(_ track: UInt32, _ note: String) -> NameResolution {
      NameResolution(
        status: .exact, features: NameFeatures(.pair), track: named(track),
        artist: names.artistNames(of: track).first, note: note,
        alternatives: named(tracks.filter { $0 != track }))
    }
    guard isSaid, let title = NameResolver.nonBlank(query.title),
      RecordingCode(RecordingCode.bare(title)) == nil
    else {
      let titles = Set(tracks.map { lookup.keys.key(names.title(of: $0)) })
      guard titles.count > 1 else { return verdict(tracks[0], code.note) }
      return NameResolution(
        status: .ambiguous, features: ambiguous(tracks.count - 1),
        note: "\(titles.count) titles have this code; say which", alternatives: named(tracks))
    }
    let byName = resolve(title: title, artist: query.artist, album: query.album)
    if let track = tracks.first(where: { names.id(of: $0) == byName.track?.id }) {
      return verdict(track, code.note)
    }
    let parsed = ParsedTitle(title, with: &lookup.keys)
    let fitting = titles(parsed).map(\.track)
    if let track = tracks.first(where: fitting.contains) { return verdict(track, code.note) }
    // What the code says and what the names say are two: the code is surer, and that is told.
    return NameResolution(
      status: .alias, features: NameFeatures(.otherPair), track: named(tracks[0]),
      artist: names.artistNames(of: tracks[0]).first,
      note: code.note + "; the title given with it is another",
      alternatives: named(Array(tracks.dropFirst())))
  }
}
